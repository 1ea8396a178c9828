public import DossierKit
import HTML

extension Look {
    /// The look of a dossier: plain pages that stand on their own, without scripts.
    public static let standard = Look.speaking([.english, .japanese])

    /// The look with the phrases of some languages.
    static func speaking(_ languages: [Phrases]) -> Look {
        let phrasebook = Phrasebook(all: languages)
        return Look(
            languages: languages.map(\.language),
            assets: [
                Asset(Frame.styleSheet, styleSheet),
                Asset(Frame.promptStyle, withoutComments(PackageResources.prompts_css)),
                Asset(Frame.searchStyle, withoutComments(PackageResources.finder_css)),
                Asset(Frame.icon, PackageResources.icon_svg),
                Asset(Frame.script, PackageResources.comfort_js),
                Asset(Frame.searchScript, withoutRemarks(PackageResources.search_js)),
                Asset(Security.headersPath, Array(Security.headersFile.utf8)),
            ],
            words: { word(for: $0, in: Frame($1, $2, phrasebook)) },
            drawing: { Frame($0, $1, phrasebook).drawing?.svg.bytes.withoutForbiddenInXML },
            hasDrawing: { $1.hasDrawing(at: $0) },
            hasSearch: true,
            template: { render(Frame($0, $1, phrasebook)) })
    }
}

/// The parts of the style sheet in their order: what stands later may overrule what stands before.
private let styleSheet = withoutComments(
    PackageResources.tokens_css + PackageResources.text_css + PackageResources.page_css
        + PackageResources.parts_css + PackageResources.print_css)

/// A style sheet without what only its authors read: comments and indentation. It has no string with either.
private func withoutComments(_ sheet: [UInt8]) -> [UInt8] {
    let text = String(decoding: sheet, as: UTF8.self).replacing(/\/\*(?s:.*?)\*\//, with: "")
    return Array(text.replacing(/\n\s+/, with: "\n").utf8)
}

/// A script without remarks within it and without indentation, which are a quarter of its bytes. What it says
/// at its top stays for those who open it. No text of it runs over several lines.
private func withoutRemarks(_ script: [UInt8]) -> [UInt8] {
    let text = String(decoding: script, as: UTF8.self).replacing(/\n +\/\/[^\n]*/, with: "")
    return Array(text.replacing(/\n\s+/, with: "\n").utf8)
}

/// The words of the look in files that are not pages.
private func word(for term: Look.Term, in frame: Frame) -> String {
    let argument = frame.phrases.argument
    return switch term {
    case .title(let place): frame.title(of: place)
    case .kind(let kind): frame.phrases.kinds.name(kind)
    case .facet(let facet): frame.phrases.prompts.facet(facet)
    case .value(let meaning, let facet): frame.name(of: meaning, in: facet).text
    case .was: argument.was
    case .now: argument.now
    case .why: argument.why
    case .archived(let address): frame.phrases.citing.archived(address)
    case .file(let path): frame.phrases.citing.file(path)
    case .changes: frame.phrases.outward.changes
    case .change(let change): frame.phrases.outward.change(change)
    case .changed(let change, let edition):
        frame.phrases.outward.changed(change, frame.phrases.date(edition))
    case .count(let kind, let number): frame.phrases.kinds.count(kind, number)
    }
}
