import Markdown

extension Dossier {
    /// The paragraphs, or whole records, that cite a source: all but prompts, by source, in the order of the kinds and
    /// of their lists. A field that names a source counts where no paragraph does, and has no anchor.
    var citingPlaces: [Slug: [RecordPlace]] {
        var places: [Slug: [RecordPlace]] = [:]
        func add(_ record: any Record) {
            var seen: [Slug: Set<String?>] = [:]
            for cited in record.prose.flatMap(\.source.citations) {
                guard let source = Slug(cited.item.source) else { continue }
                guard seen[source, default: []].insert(cited.anchor).inserted else { continue }
                places[source, default: []].append(RecordPlace(record.id, anchor: cited.anchor))
            }
            for source in record.namedSources where seen.updateValue([], forKey: source) == nil {
                places[source, default: []].append(RecordPlace(record.id, anchor: nil))
            }
        }
        for list in lists where list.kind != .prompt { list.forEach(add) }
        return places
    }

    /// The paragraphs that link to a record of which they are not a part: by record, each once, in the order of the
    /// kinds and of their lists.
    ///
    /// The links are those of each text as it was written; its translations have the same. Takes time linear in the
    /// number of records and links.
    var linkingPlaces: [RecordID: [RecordPlace]] {
        var places: [RecordID: [RecordPlace]] = [:]
        func add(_ record: any Record) {
            var seen: Set<LinkingPlace> = []
            for prose in record.prose {
                for link in prose.source.links where link.target != record.id && seen.insert(link).inserted {
                    places[link.target, default: []].append(RecordPlace(record.id, anchor: link.anchor))
                }
            }
        }
        for list in lists { list.forEach(add) }
        return places
    }
}
