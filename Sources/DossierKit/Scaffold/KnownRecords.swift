import Diagnostics
import Markdown

/// What a new record may name: the records that are there, read as far as they can be.
struct KnownRecords {
    private let places: [RecordID: String]
    private let former: [RecordID: RecordID]
    private let slugs: [Kind: [Slug]]
    /// The version that the next letter has.
    let nextVersion: Int
    /// The newest version of the letter; nil where there is none.
    let version: Int?
    /// A point of a letter; nil where there is none.
    let point: String?
    /// The period of a prompt; nil where there is none.
    let period: String?
    /// The edition's date as it is written: a day that is not later than the dossier itself.
    let day: String
    /// The language that records are in unless they say otherwise.
    let language: LanguageTag

    init(_ listing: ContentFolder.Listing) async {
        let (settings, rules, records) = await readRecords(of: listing)
        day = settings?.edition.machineReadable ?? "2024-11-26"
        language = rules.languages.first
        places = Dictionary(
            records.names.map { ($0.id, $0.location.description) }, uniquingKeysWith: { first, _ in first })
        let versions = records.letters.map(\.version)
        nextVersion = (versions.max() ?? 0) + 1
        version = versions.max()
        point = records.letters.lazy.compactMap { $0.head.body?.source.firstPoint }.first
        period = records.prompts.first?.period

        var former: [RecordID: RecordID] = [:]
        var published: Set<RecordID> = []
        records.forEach { record in
            for slug in record.head.formerly { former[RecordID(record.id.kind, slug)] = record.id }
            if !record.head.mayBeWithheld { published.insert(record.id) }
        }
        self.former = former
        let names = records.names.map(\.id).sorted {
            (published.contains($0) ? 0 : 1, $0) < (published.contains($1) ? 0 : 1, $1)
        }
        slugs = Dictionary(grouping: names, by: \.kind).mapValues { $0.map(\.slug) }
    }

    /// Where a record is written; nil where there is none of this name.
    func place(of id: RecordID) -> String? { places[id] }

    /// The record that once had a name; nil where none had.
    func holder(of id: RecordID) -> RecordID? { former[id] }

    /// A record of a kind, the published ones first; of `other: true` a second one, if there are two.
    func record(_ kind: Kind, other: Bool = false) -> RecordID? {
        let slugs = slugs[kind] ?? []
        return (other && slugs.count > 1 ? slugs[1] : slugs.first).map { RecordID(kind, $0) }
    }

    /// The number of records of a kind.
    func count(of kind: Kind) -> Int { slugs[kind]?.count ?? 0 }
}

extension Prose {
    /// The first anchor that the author gave to a paragraph or item, not one made of its words.
    fileprivate var firstPoint: String? {
        let headings = Set(headings.map(\.anchor))
        return anchors.first { anchor in
            let isDigest = anchor.hasPrefix("p-") && anchor.utf8.count == 10
            return !isDigest && !headings.contains(anchor)
        }
    }
}
