public import Diagnostics
public import HTML

/// What looking at a content folder has found.
public struct Checked: Sendable {
    /// Nil where there is an error: a site with a mistake in it is never published.
    public let site: Site?
    public let report: Report
    public let counts: Counts
}

/// Reads a content folder and checks all that can be checked without writing.
///
/// `strict` makes errors of warnings, `translations` tells of texts that are not translated or not any more, `release`
/// of what an edition of the content would be refused for. A content folder that cannot be listed is thrown;
/// whatever is wrong within it is in the report.
public func check(
    _ content: ContentFolder, look: Look, baseURL: WebAddress? = nil, strict: Bool = false,
    translations: Bool = false, release: Bool = false
) async throws(FileError) -> Checked {
    let listing = try await content.read()
    let resolved = await resolve(listing, phrases: look.languages, baseURL: baseURL)
    var report = resolved.report
    report.add(contentsOf: content.checkCards(resolved.cards, in: listing.media))
    report.add(contentsOf: content.checkForms(listing.otherForms, except: resolved.cards))
    report.add(contentsOf: await content.checkMedia(resolved.hosted, published: resolved.media, in: listing))
    let site = resolved.dossier.map { Site($0, reporting: &report) }
    if translations, let dossier = resolved.dossier {
        report.add(contentsOf: dossier.translationReport())
    }
    if release, let dossier = resolved.dossier { report.add(contentsOf: dossier.releaseReport()) }
    report = report.masked
    if strict { report = report.strict }
    // A check of a quotation that is out of date may wait, but not until an edition says that it was made.
    if release { report = report.strict(about: [.quoteStale]) }
    return Checked(site: report.hasErrors ? nil : site, report: report, counts: resolved.counts)
}

/// True where one of two folders lies within the other, or both are one: nothing may be published then.
public func overlap(content: String, output: String) -> Bool {
    guard let a = Folder(content).resolved(), let b = Folder(output).resolvedOrPlanned() else { return false }
    return a == b || a.hasPrefix(b + "/") || b.hasPrefix(a + "/")
}

extension Folder {
    /// The resolved path of a folder that may not be there yet.
    fileprivate func resolvedOrPlanned() -> String? {
        if let path = resolved() { return path }
        guard let slash = path.lastIndex(of: "/") else {
            return Folder(".").resolved().map { $0 + "/" + path }
        }
        let name = path[path.index(after: slash)...]
        let parent = slash == path.startIndex ? "/" : String(path[..<slash])
        return Folder(parent).resolvedOrPlanned().map { $0 + "/" + name }
    }
}
