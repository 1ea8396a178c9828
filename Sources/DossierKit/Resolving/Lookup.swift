import Diagnostics

/// Checks what records name against what there is.
struct Lookup {
    private let names: Set<RecordID>
    /// Records that are there but not published, and why.
    private let withheld: [RecordID: String]
    private let anchors: [RecordID: Set<String>]
    /// The letters' points and versions, with one of the letters that have them: a published one if there is any.
    private let points: [String: RecordID]
    private let versions: [Int: RecordID]
    private let media: Set<String>
    private let incomplete: Set<Kind>

    init(_ records: RecordSet, withheld: [RecordID: String], media: [String]) {
        names = Set(records.names.map(\.id))
        self.withheld = withheld
        self.media = Set(media)
        incomplete = records.incomplete
        let letters = records.letters.sorted { a, b in withheld[a.id] == nil && withheld[b.id] != nil }
        versions = Dictionary(letters.map { ($0.version, $0.id) }, uniquingKeysWith: { first, _ in first })
        points = Dictionary(
            letters.flatMap { letter in (letter.head.body?.source.anchors ?? []).map { ($0, letter.id) } },
            uniquingKeysWith: { first, _ in first })
        var wanted: Set<RecordID> = []
        for case .record(let kind, let slug, _?) in records.findings.mentions.lazy.map(\.target) {
            if let slug = Slug(slug) { wanted.insert(RecordID(kind, slug)) }
        }
        anchors = wanted.isEmpty ? [:] : records.anchors(of: wanted)
    }

    /// What is wrong with a mention; nil where it leads to something.
    func problem(of target: Mention.Target) -> ReferenceProblem? {
        switch target {
        case .record(let kind, let name, let anchor):
            guard let slug = Slug(name), names.contains(RecordID(kind, slug)) else {
                if incomplete.contains(kind) { return nil }
                let known = names.lazy.filter { $0.kind == kind }.map(\.slug.description)
                return .unknownRecord(kind, name, nearest: nearest(to: name, among: known))
            }
            let id = RecordID(kind, slug)
            if let reason = withheld[id] { return .withheldRecord(id, reason: reason) }
            guard let anchor, let known = anchors[id], !known.contains(anchor) else { return nil }
            return .unknownAnchor(id, anchor, nearest: nearest(to: anchor, among: known))
        case .point(let slug):
            if incomplete.contains(.letter) { return nil }
            guard let letter = points[slug] else {
                return .unknownPoint(slug, nearest: nearest(to: slug, among: points.keys.sorted()))
            }
            return withheld[letter].map { .withheldRecord(letter, reason: $0) }
        case .version(let version):
            if incomplete.contains(.letter) { return nil }
            guard let letter = versions[version] else {
                return .unknownVersion(version, known: versions.keys.sorted())
            }
            return withheld[letter].map { .withheldRecord(letter, reason: $0) }
        case .bareSource(let name):
            return Slug(name).map { names.contains(RecordID(.source, $0)) } == true ? .bareSource(name) : nil
        case .media(let path), .card(let path):
            return media.contains(path) ? nil : .deadMedia(path, nearest: nearest(to: path, among: media))
        }
    }
}

extension RecordSet {
    /// The ids within the prose of some records.
    fileprivate func anchors(of wanted: Set<RecordID>) -> [RecordID: Set<String>] {
        var found: [RecordID: Set<String>] = [:]
        forEach { record in
            guard wanted.contains(record.id) else { return }
            found[record.id] = Set(record.prose.flatMap(\.source.addresses) + record.placeNames)
        }
        return found
    }
}
