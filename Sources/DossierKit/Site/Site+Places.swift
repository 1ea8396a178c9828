import Diagnostics

extension Site {
    /// Every place of a site in one language.
    static func places(of dossier: Dossier, _ index: PromptIndex) -> [Route.Place] {
        var places: [Route.Place] = [
            .home, .notFound, .coverage, .search, .verify, .mirrors, .editions, .data,
        ]
        if !dossier.claims.isEmpty { places.append(.evidence) }
        for list in dossier.lists where list.count > 0 {
            let size = isParted(list.kind) ? partSize(of: list.kind) : list.count
            places += (1...ListPart(1, of: list.count, size: size).count).map { .list(list.kind, part: $0) }
            list.forEach { record in
                places.append(.record(record.id))
                places += record.head.formerly.map { .former(record.id, slug: $0) }
            }
        }
        for facet in index.facets {
            let parts = ListPart(1, of: index[facet].count, size: valuesInPart).count
            places += (1...parts).map { .facet(facet, part: $0) }
            for value in index[facet] {
                let parts = ListPart(1, of: value.count, size: partSize(of: .prompt)).count
                places += (1...parts).map { .facetValue(facet, value: value.slug, part: $0) }
            }
        }
        return places
    }

    /// Lists that are shown in parts; the others are grouped, and stand on one page.
    private static func isParted(_ kind: Kind) -> Bool { [.prompt, .source, .signatory].contains(kind) }

    /// Reports pages that claim an address which another page already has, once for all languages.
    static func checkAddresses(_ routes: [Route], _ dossier: Dossier, _ report: inout Report) {
        var taken: [String: Route] = [:]
        taken.reserveCapacity(routes.count)
        for route in routes where route.prefix == nil {
            guard let other = taken.updateValue(route, forKey: route.path) else { continue }
            let problem = RouteProblem.addressTaken(route.path, by: other.place.name)
            report.add(
                problem, at: dossier.origin(of: route.place) ?? SourceLocation(file: Settings.fileName))
        }
    }
}

/// What can be wrong with the addresses of pages.
enum RouteProblem: Problem {
    case addressTaken(String, by: String)
    case fileTaken(String)

    var rule: Rule { .addressTaken }

    var message: String {
        switch self {
        case .addressTaken(let path, let other): "the address '\(path)' is taken by \(other)"
        case .fileTaken(let path): "'\(path)' was not made by dossier"
        }
    }

    var hint: String? {
        switch self {
        case .addressTaken: "choose another slug, or take the word out of 'formerly'"
        case .fileTaken:
            "delete it if it is old; if it is yours, move it away or choose another --output"
        }
    }
}

extension Route.Place {
    /// What stands at the place, in a message.
    fileprivate var name: String {
        switch self {
        case .home: "the home page"
        case .notFound: "the page for what is not found"
        case .coverage: "the page of what is missing"
        case .evidence: "the page of the evidence"
        case .search: "the page of the search"
        case .verify: "the page on how to check a copy"
        case .mirrors: "the page of the copies"
        case .editions: "the page of the editions"
        case .data: "the page of the data"
        case .list(let kind, _): "the list of \(kind.folder)"
        case .record(let id): "'\(id)'"
        case .facet(let facet, _), .facetValue(let facet, _, _): "the prompts by \(facet.rawValue)"
        case .former(let id, _): "a former slug of '\(id)'"
        }
    }
}

extension Dossier {
    /// Where the record that makes a place was written.
    fileprivate func origin(of place: Route.Place) -> SourceLocation? {
        switch place {
        case .record(let id), .former(let id, _): record(id)?.head.origin
        default: nil
        }
    }
}
