/// The addresses on a record's page that all its languages have, where a translation is built differently.
struct CommonPlaces: Sendable {
    /// The language the record was written in, whose page has all its addresses.
    let language: LanguageTag
    let anchors: Set<String>

    /// True where a page in a language has the address; those that the look makes have an underscore.
    func has(_ anchor: String, in wanted: LanguageTag) -> Bool {
        wanted == language || anchors.contains(anchor) || anchor.contains("_")
    }
}

extension Dossier {
    /// For each record with a translation of more or fewer paragraphs; nothing for a dossier of one language.
    var commonPlaces: [RecordID: CommonPlaces] {
        if settings.languages.others.isEmpty { return [:] }
        var found: [RecordID: CommonPlaces] = [:]
        for list in lists {
            list.forEach { record in
                let all = record.prose.reduce(0) { $0 + $1.source.addresses.count }
                let common = record.prose.reduce(into: Set<String>()) { $0.formUnion($1.commonAnchors) }
                guard common.count < all else { return }
                found[record.id] = CommonPlaces(language: record.head.textLanguage, anchors: common)
            }
        }
        return found
    }
}
