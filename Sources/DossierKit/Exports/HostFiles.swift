import HTML

/// Files that programs look for at the top of a host: what they may read, and whom to tell of a weakness.
///
/// A site that stands in a folder of a host has them in that folder, where they do no harm; the owner of the host may
/// copy them up.
struct HostFiles: Sendable {
    private let site: Site
    private var settings: Settings { site.dossier.settings }

    init(_ site: Site) { self.site = site }

    var files: [DataFile] {
        let robots = DataFile(HostFiles.robotsPath) { Array(self.robots.utf8) }
        let sitemap = Sitemap(site)?.files ?? []
        return [robots] + sitemap
            + (securityContact.map { text in [DataFile(HostFiles.securityPath) { Array(text.utf8) }] } ?? [])
    }

    static let robotsPath = "robots.txt"
    static let securityPath = ".well-known/security.txt"

    /// Everything may be read and kept (RFC 9309), and where the pages are listed (sitemaps.org). Captures
    /// are left to those who look at a source: words of others are not to be found here before they are found
    /// where they were published.
    private var robots: String {
        let map = site.absoluteAddress(ofFile: Sitemap.path).map { "\nSitemap: \($0.text)\n" }
        let captures = site.dossier.captureFiles.isEmpty ? "" : "Disallow: \(folder)captures/\n"
        return "User-agent: *\nAllow: /\n" + captures + (map ?? "")
    }

    /// The path of the site on its host, which ends in a slash.
    private var folder: String {
        // Behind `https:`, nothing and the host.
        let parts = settings.baseURL?.text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(
            3)
        return "/" + (parts ?? [""]).joined(separator: "/")
    }

    /// Whom to tell of a weakness (RFC 9116); nil without a `contact` that the standard takes, which is one of https.
    ///
    /// It has to say until when it holds: a year from the edition, since no clock reaches the site. A dossier that is
    /// still looked after has an edition within a year, and of another the contact may not hold.
    private var securityContact: String? {
        guard let contact = settings.contact, contact.text.hasPrefix("https://") else { return nil }
        let own = site.absoluteAddress(ofFile: HostFiles.securityPath).flatMap {
            $0.text.hasPrefix("https://") ? "Canonical: \($0.text)\n" : nil
        }
        let languages = settings.languages.all.map(\.description).joined(separator: ", ")
        return """
            Contact: \(contact.text)
            Expires: \(settings.edition.yearLater.firstSecond)
            Preferred-Languages: \(languages)

            """ + (own ?? "")
    }
}

extension PartialDate {
    /// The same day of the next year; of 29 February the day before.
    fileprivate var yearLater: PartialDate {
        let days = month.map { PartialDate.days(in: $0, of: year + 1) } ?? 31
        return PartialDate(
            year: year + 1, month: month, day: day.map { min($0, days) }, time: nil, isUncertain: false,
            isApproximate: false)
    }
}
