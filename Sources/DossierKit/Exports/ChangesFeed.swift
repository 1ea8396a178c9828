public import HTML

/// What the released editions changed, as an Atom feed (RFC 4287) for each language: `feeds/changes.xml`.
///
/// - An entry is a record that an edition added or changed and that is still there, the newest edition first,
///   then in the order of kinds and slugs; at most two hundred. It was updated on the day of the edition.
/// - What an edition removed is an entry for each kind, with how many: whoever was taken out is named nowhere, not by a
///   slug either, nor is what an edition did to them before.
/// - It is there from the first release on, without entries at first, so that a reader can ask for it before
///   anything has changed.
struct ChangesFeed: Sendable {
    private let feed: Feed
    private let lock: Lock

    static let name = "changes"
    static let maximumEntries = 200

    /// `list` is a page in the feed's language, in a folder of its own as the feed.
    init(_ site: Site, _ lock: Lock, beside list: Page, words: @escaping Look.Words) {
        feed = Feed(name: ChangesFeed.name, site: site, list: list, words: words)
        self.lock = lock
    }

    var file: DataFile {
        DataFile(feed.path) {
            let changes = newest
            return feed.bytes(
                updated: changes.first?.edition, title: .changes, place: .editions, changes.map(entry))
        }
    }

    /// What an entry tells: an edition's change of a record, or how many records of a kind it removed.
    struct Entry: Hashable {
        let edition: PartialDate
        let change: Lock.Change
        let subject: Subject

        enum Subject: Hashable {
            case record(RecordID)
            case records(Kind, Int)
        }
    }

    /// The entries in their order.
    var newest: [Entry] {
        let all = lock.changes.sorted { $0.key > $1.key }.lazy.flatMap { edition, changes in
            entries(of: edition, changes)
        }
        return Array(all.prefix(ChangesFeed.maximumEntries))
    }

    private func entries(of edition: PartialDate, _ changes: [RecordID: Lock.Change]) -> [Entry] {
        let sorted = changes.keys.sorted()
        let present = sorted.compactMap { record in
            changes[record].flatMap { change in
                change == .removed || feed.site.dossier.record(record) == nil
                    ? nil : Entry(edition: edition, change: change, subject: .record(record))
            }
        }
        let removed = Kind.allCases.compactMap { kind in
            let count = sorted.count { $0.kind == kind && changes[$0] == .removed }
            return count == 0
                ? nil : Entry(edition: edition, change: .removed, subject: .records(kind, count))
        }
        return present + removed
    }

    private func entry(_ entry: Entry) -> HTML {
        let words = { (term: Look.Term) in feed.words(term, feed.list, feed.site) }
        let day = entry.edition.machineReadable
        let (id, title, place): (String, String, Route.Place) =
            switch entry.subject {
            case .record(let record):
                (
                    feed.id("change", day, record.kind.rawValue, feed.firstSlug(of: record).description),
                    words(.title(of: .record(record))), .record(record)
                )
            case .records(let kind, let count):
                (feed.id("change", day, kind.rawValue), words(.count(kind, count)), .editions)
            }
        return """
            <entry>
            <id>\(id)</id>
            <title>\(title)</title>
            <updated>\(entry.edition.firstSecond)</updated>
            <link rel="alternate" type="text/html" href="\(feed.address(of: place))"/>
            <category term="\(entry.change.rawValue)" label="\(words(.change(entry.change)))"/>
            <summary>\(words(.changed(entry.change, in: entry.edition)))</summary>
            </entry>

            """
    }
}

extension Feed {
    /// The slug that a record had first, which names it for good.
    func firstSlug(of id: RecordID) -> Slug {
        site.dossier.record(id)?.head.formerly.first ?? id.slug
    }
}

extension Site {
    /// The feeds of changes, one for each language; none before the first release.
    func changesFeeds(_ look: Look) -> [DataFile] {
        guard let lock = dossier.lock else { return [] }
        return dossier.settings.languages.all.map { language in
            // Any page in a folder does: the feed takes from it where it stands, and the language.
            let route = Route(.list(.correction, part: 1), prefix: prefix(of: language))
            let list = Page(route: route, language: language, subject: .corrections)
            return ChangesFeed(self, lock, beside: list, words: look.words).file
        }
    }

    /// The way from a page to the feed of changes in its language; nil before the first release.
    public func addressOfChangesFeed(from page: Page) -> WebAddress? {
        dossier.lock.map { _ in address(ofFile: Feed.path(ChangesFeed.name, in: page.route), from: page) }
    }
}
