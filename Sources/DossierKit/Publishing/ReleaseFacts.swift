/// What `release.json` says of a site: which edition it is of, what it was made of, and which editions came before.
struct ReleaseFacts {
    private let dossier: Dossier
    private let date: SourceDate?

    /// `date` outranks the day of the edition.
    init(_ dossier: Dossier, date: SourceDate?) {
        self.dossier = dossier
        self.date = date
    }

    /// The file: JSON with the keys in their order.
    ///
    /// - `date`: the first second of the edition, or what `SOURCE_DATE_EPOCH` says.
    /// - `dossier`: its title. `edition`: the day of the edition.
    /// - `editions`: the earlier ones, oldest first, each with the SHA-256 of its `SHA256SUMS`, where that was noted.
    /// - `keys`: the publisher's minisign keys.
    /// - `released`: whether the content is what was released as this edition, or on the way to the next.
    /// - `source`: ``Dossier/sourceDigest``.
    var bytes: [UInt8] {
        let settings = dossier.settings
        let keys = settings.keys.map { JSON.string($0.text) }
        return JSON.fields([
            "date": .string(date?.text ?? settings.edition.firstSecond),
            "dossier": .string(settings.title[settings.languages.first]),
            "edition": .string(settings.edition.machineReadable),
            "editions": .array(dossier.earlierEditions.map(edition)),
            "keys": keys.isEmpty ? nil : .array(keys),
            "released": .bool(dossier.isReleased),
            "source": .string("sha256:\(dossier.sourceDigest)"),
        ]).fileBytes
    }

    private func edition(_ edition: (date: PartialDate, list: String)) -> JSON {
        .fields([
            "edition": .string(edition.date.machineReadable), "list": .string("sha256:\(edition.list)"),
        ])
    }
}

extension Dossier {
    /// The editions before this one whose lists are known, oldest first, each with the digest of its list.
    var earlierEditions: [(date: PartialDate, list: String)] {
        (lock?.lists ?? [:]).filter { $0.key < settings.edition }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// True where the lock is of this edition and the content is what it says.
    var isReleased: Bool {
        lock.map { $0.edition == settings.edition && $0 == snapshot } ?? false
    }

    /// SHA-256 of the list, in the form of `SHA256SUMS`, of all files of the content folder that the site is made of,
    /// without `dossier.lock`, proofs, files of which no reader sees a record, and those that stand in the site as they
    /// are, whose digests the site's own list has.
    public var sourceDigest: Digest { FileList(contentFiles).digest }
}

extension DataFile {
    /// What the site is: its edition, source and forerunners.
    static let release = "release.json"
}
