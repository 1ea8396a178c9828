import HTML

/// References to many things in one file for each format: CSL-JSON, BibTeX and RIS.
///
/// Each is the reference that a page of its own shows, so that a reader may take one from the page or all at once.
struct ReferenceList: Sendable {
    private let set: DataSet.Subject
    private let count: Int
    private let reference: @Sendable (Int) -> Reference?

    /// `reference` makes the one at a place of the list, from 0; the first is there.
    init(_ set: DataSet.Subject, count: Int, _ reference: @escaping @Sendable (Int) -> Reference?) {
        self.set = set
        self.count = count
        self.reference = reference
    }

    /// The list in each format, made by the thousand.
    var files: [DataFile] {
        [
            file(.csl, "[\n", between: ",\n", "\n]\n") { $0.cslLine },
            file(.bibTeX, "", between: "\n", "") { $0.bibTeX },
            file(.ris, "", between: "\n", "") { $0.ris },
        ]
    }

    private func file(
        _ format: DataFormat, _ start: String, between: String, _ end: String,
        _ text: @escaping @Sendable (Reference) -> String
    ) -> DataFile {
        let size = 1000
        let parts = max(1, (count + size - 1) / size)
        return DataFile("data/\(set.name).\(format.ending)", parts: parts) { part in
            var bytes: [UInt8] = part == 0 ? Array(start.utf8) : []
            for place in part * size..<min((part + 1) * size, count) {
                guard let reference = reference(place) else { continue }
                if place > 0 { bytes += between.utf8 }
                bytes += text(reference).utf8
            }
            if part == parts - 1 { bytes += end.utf8 }
            return bytes
        }
    }
}

extension Site {
    /// The pages that are cited by themselves, in the order in which they are made: records, their lists, and the pages
    /// that tell of the whole. Further parts of lists and facets are ways to these; the letter's list shows the letter.
    var citedRoutes: [Route] {
        routes.filter { route in
            switch route.place {
            case .list(.letter, _): false
            case .home, .coverage, .evidence, .verify, .mirrors, .editions, .record, .list(_, part: 1): true
            default: false
            }
        }
    }

    /// The lists of references: to the sources, where there are any, and to the site's own pages.
    func referenceLists(_ look: Look) -> [ReferenceList] {
        var lists: [ReferenceList] = []
        let list = Route(.list(.source, part: 1))
        if let page = page(at: list), !dossier.sources.isEmpty {
            lists.append(
                ReferenceList(.sources, count: dossier.sources.count) { place in
                    let source = self.dossier.sources.all[place]
                    let note = source.archived.map { look.words(.archived(at: $0.text), page, self) }
                    return Reference(source, shownIn: page.language, note: note)
                })
        }
        let routes = citedRoutes
        lists.append(
            ReferenceList(.pages, count: routes.count) { place in
                self.page(at: routes[place]).map { self.reference(to: $0, look) }
            })
        return lists
    }

    private func reference(to page: Page, _ look: Look) -> Reference {
        let isPlaced = dossier.settings.baseURL != nil
        return Reference(
            page, title: look.words(.title(of: page.route.place), page, self), of: self,
            note: isPlaced ? nil : look.words(.file(page.route.path), page, self))
    }
}
