import Diagnostics

/// Which content files hold records that readers do not see: what may leave the house with a site, and what not.
struct Withholding: Sendable {
    /// The files of which no record is published, by their paths as the author knows them.
    private(set) var files: Set<String> = []
    /// The records that stand beside published ones in a file, and those whose file says more of a person
    /// than the site.
    private(set) var mixed: [SourceLocation] = []
    /// The sources that readers do not see, whose captures they do not see either.
    private let sources: Set<Slug>

    init(_ records: RecordSet, _ translations: TranslationEntries, in settings: Settings) {
        var (shown, held): (Set<String>, [(id: RecordID, place: SourceLocation)]) = ([], [])
        var heldRecords: Set<RecordID> = []
        records.forEach { record in
            let signature = record as? Signature
            let isHeld = record.head.reasonToWithhold(in: settings.edition) != nil
            if isHeld { heldRecords.insert(record.id) }
            if isHeld || signature?.holdsMore == true {
                held.append((record.id, record.head.origin))
            }
            if !isHeld { shown.insert(record.head.origin.file) }
        }
        for location in translations.all.filter({ !heldRecords.contains($0.id) }).map(\.location) {
            shown.insert(location.file)
        }
        for entry in translations.all where heldRecords.contains(entry.id) {
            held.append((entry.id, entry.location))
        }
        files = Set(held.map(\.place.file)).subtracting(shown)
        mixed = held.map(\.place).filter { shown.contains($0.file) }.sorted()
        sources = Set(heldRecords.lazy.filter { $0.kind == .source }.map(\.slug))
    }

    /// True for a file of a capture, by its path in the content folder, whose source readers do not see.
    func holdsCapture(_ path: String) -> Bool {
        let parts = path.split(separator: "/", maxSplits: 2)
        guard parts.count == 3, parts[0] == ContentFolder.capturesFolder, let source = Slug(String(parts[1]))
        else { return false }
        return sources.contains(source)
    }
}
