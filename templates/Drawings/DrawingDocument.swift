import DossierKit
import HTML

/// A drawing as it is published: its size in pixels, what it shows in words, and its marks.
struct Drawing {
    let width: Int
    let height: Int
    let language: LanguageTag
    /// What the drawing is called.
    let title: String
    /// What it shows, in a sentence.
    let description: String
    let marks: [HTML]

    /// The drawing as a document of its own (SVG 2, chapter 5): it loads nothing and runs nothing.
    var svg: HTML {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
        height="\(height)" lang="\(language.description)"\(language.isJapanese ? Attribute("class", "ja") : nil)>
        <title>\(title)</title>
        <desc>\(description)</desc>
        \(Drawing.style)
        <rect class="paper" width="\(width)" height="\(height)"/>
        \(marks)</svg>

        """
    }
}

extension Frame {
    /// The drawing that stands beside the page; nil for a page without one.
    var drawing: Drawing? {
        switch page.subject {
        case .claim(let claim): drawing(of: argument(about: claim))
        case .timeline: timelineDrawing
        case .figure(let figure): drawing(of: figure)
        default: nil
        }
    }
}

extension Site {
    /// True for the places whose pages have a drawing, whatever their language.
    func hasDrawing(at place: Route.Place) -> Bool {
        switch place {
        case .record(let id):
            id.kind == .claim || id.kind == .figure && dossier.figures[id.slug]?.hasChart == true
        case .list(.event, _): dossier.events.all.contains { $0.when != .unknown }
        default: false
        }
    }
}
