import DossierKit
import HTML

extension Frame {
    /// The page's drawing, once made, in a box that scrolls where the window is narrower; nothing for a page without one.
    ///
    /// `alternative` says what it shows to those who do not see it. The drawing leads to itself: alone in a window
    /// it is as large as one likes, and what it shows are links.
    func illustration(_ drawing: Drawing?, _ alternative: String, _ caption: HTML) -> HTML {
        guard let drawing, site.hasDrawing(at: page.route.place) else { return .empty }
        let address = site.address(ofDrawingBeside: page)
        return """
            <figure class="drawing">
            <div class="table" role="region" aria-label="\(phrases.drawings.region)" tabindex="0">
            <a href="\(address)"><img src="\(address)" alt="\(alternative)" width="\(drawing.width)" \
            height="\(drawing.height)"></a>
            </div>
            <figcaption>\(caption)</figcaption>
            </figure>

            """
    }
}
