import DossierKit
import HTML

extension Frame {
    /// The most paragraphs of an essay that show their addresses: each costs some sixty bytes, and a page has not more
    /// than 100,000 with all its files. The headings of a longer one are in its table of contents.
    private static let mostAddresses = 40

    /// True for the texts whose paragraphs are cited: the letter, what is said for and against it, and essays.
    func showsAddresses(of prose: Prose) -> Bool {
        switch page.subject {
        case .letter, .claim, .statement, .counterargument: true
        case .prose: prose.anchors.count <= Frame.mostAddresses
        default: false
        }
    }

    /// A paragraph's own address at its end, to be copied: with its first words, by which a browser finds it where the
    /// page has another form.
    func ownAddress(_ id: String, _ words: String?) -> HTML {
        let address = words.map { WebAddress.fragment(id, words: $0) } ?? .fragment(id)
        return " <a class=\"at\" href=\"\(address)\">§</a>"
    }

    /// What stands where an edition had a paragraph of which nothing is left, so that links to it still lead there.
    func tombstone(_ id: String) -> HTML {
        """
        <p class="corrected" id="\(id)">\(phrases.addresses.gone)\(corrected)</p>

        """
    }

    /// The way to what says what became of it.
    private var corrected: HTML {
        let places =
            site.kinds.contains(.correction)
            ? [.list(.correction, part: 1), Route.Place.editions] : [.editions]
        return " \(HTML.join(places.map { link(title(of: $0), to: $0) }, separator: "\(phrases.marks.dot)"))"
    }
}
