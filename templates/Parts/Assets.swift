import DossierKit
import HTML

extension Frame {
    /// The style of prompts, their lists and facets, which only their pages load.
    static let promptStyle = "assets/prompts.css"
    /// The style and the script of the search, which only the pages with its form load.
    static let searchStyle = "assets/search.css"
    static let searchScript = "assets/search.js"

    /// The style sheets that the page loads, in their order: what stands later may overrule what stands before.
    var sheets: [String] {
        [Frame.styleSheet] + (isOfPrompts ? [Frame.promptStyle] : []) + (hasFinder ? [Frame.searchStyle] : [])
    }

    /// The scripts that the page loads, none of which it needs.
    var scripts: [String] { [Frame.script] + (hasFinder ? [Frame.searchScript] : []) }

    /// True for the pages that have the form of the search.
    var hasFinder: Bool {
        switch page.route.place {
        case .search, .list(.prompt, part: 1): true
        default: false
        }
    }

    private var isOfPrompts: Bool {
        switch page.route.place {
        case .list(.prompt, _), .facet, .facetValue: true
        case .record(let id): id.kind == .prompt
        default: false
        }
    }
}
