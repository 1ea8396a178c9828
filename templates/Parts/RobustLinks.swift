import DossierKit
import HTML

extension Frame {
    /// A link that leaves the site. Where an archive has a copy of what it leads to, it says so to programs
    /// (Robust Links) and a link to the copy follows, unless the page has that beside it anyway.
    func external(_ words: HTML, _ address: WebAddress, hasCopyBeside: Bool = false) -> HTML {
        guard let archive = site.archive(of: address) else {
            return "<a href=\"\(address)\" rel=\"external\">\(words)</a>"
        }
        let robust = archive.attributes
        return """
            <a href="\(address)" rel="external"\(robust.original)\(robust.version)\(robust.date)>\(words)</a>\
            \(hasCopyBeside ? nil : archivedCopy(archive))
            """
    }

    /// A small link to the copy in an archive, in brackets behind the link to the original.
    func archivedCopy(_ archive: Archive) -> HTML {
        let link: HTML = "<a href=\"\(archive.version)\" rel=\"external\">\(phrases.outward.archivedCopy)</a>"
        return "<small>\(phrases.outward.behindOriginal(link))</small>"
    }
}
