public import Markdown

/// Markdown as it was written, with the citations that stand in it; its tree is made when its page is.
public struct Prose: Sendable {
    public let body: Body
    /// In reading order, each with the anchor of the paragraph in which it stands.
    public let citations: [CitedPlace]
    /// The links to records, in reading order.
    let links: [LinkingPlace]
    /// The headings, to make a table of contents.
    public let headings: [Outline.Heading]
    /// The ids of its paragraphs, items and headings.
    public let anchors: [String]
    /// Those of them that the author wrote: `{#slug}`.
    public let points: [String]
    /// The language it is written in.
    public private(set) var language: LanguageTag
    /// The ids that blocks have on the page instead of those made of their words: in a translation those of the source.
    var names: [String: String] = [:]
    /// The addresses of what an edition showed and is not in the text any more, where they stood.
    var gone: [SettledPlaces.Gone] = []
    /// What the words of a paragraph would give, by its address, where an edition gave it another before it was edited.
    private(set) var ofWords: [String: String] = [:]
}

/// A citation and the anchor of the paragraph, item or heading that makes it.
public struct CitedPlace: Hashable, Sendable {
    public let item: Citation.Item
    public let anchor: String?
}

/// A link to a record and the anchor of the paragraph, item or heading in which it stands.
struct LinkingPlace: Hashable, Sendable {
    let target: RecordID
    let anchor: String?
}

extension Prose {
    /// The same with the addresses of the text that it translates, so that a link leads to one place in every
    /// language; its own where the two have not the same number of paragraphs, items and headings.
    func with(placesOf source: Prose) -> Prose {
        guard anchors.count == source.anchors.count else { return self }
        var placed =
            anchors == source.anchors
            ? self : renamed(Dictionary(zip(anchors, source.anchors)) { first, _ in first })
        placed.gone = source.gone
        return placed
    }

    /// The same with the addresses that the record's page has had in the last edition.
    func settled(by places: SettledPlaces) -> Prose {
        let own = Set(anchors)
        let names = places.names.filter { own.contains($0.key) }
        var prose = names.isEmpty ? self : renamed(names)
        prose.ofWords = Dictionary(names.map { ($1, $0) }) { first, _ in first }
        let ids = Set(prose.anchors)
        let isFirst = places.places.first { $0.ofWords != nil }.map { ids.contains($0.id) } ?? false
        prose.gone = places.gone.filter { $0.after.map(ids.contains) ?? isFirst }
        return prose
    }

    /// The addresses of the text in their order as the lock keeps them, with those of what is gone.
    var lockedPlaces: [Lock.Place] {
        func lost(after id: String?) -> [Lock.Place] {
            gone.filter { $0.after == id }.map { Lock.Place(id: $0.id, ofWords: nil) }
        }
        return lost(after: nil)
            + anchors.flatMap { [Lock.Place(id: $0, ofWords: ofWords[$0] ?? $0)] + lost(after: $0) }
    }

    /// The same as a text in another language: of a map of languages each is in its own.
    func written(in language: LanguageTag) -> Prose {
        var prose = self
        prose.language = language
        return prose
    }

    /// The same without ids that other texts of its page have: one that was made of words gets the first free number
    /// from 2 behind it.
    func avoiding(_ taken: Set<String>) -> Prose {
        let clashes = anchors.filter { taken.contains($0) && !points.contains($0) }
        if clashes.isEmpty { return self }
        var all = taken.union(anchors)
        var new: [String: String] = [:]
        for anchor in clashes {
            var number = 2
            while !all.insert("\(anchor)-\(number)").inserted { number += 1 }
            new[anchor] = "\(anchor)-\(number)"
        }
        return renamed(new)
    }

    /// All addresses to which a link may lead: also those of what is gone.
    var addresses: [String] { gone.isEmpty ? anchors : anchors + gone.map(\.id) }

    /// A destination within the text, `#place`, under the id that the place has on the page.
    func placed(_ destination: String) -> String {
        guard !names.isEmpty, destination.hasPrefix("#") else { return destination }
        return names[String(destination.dropFirst())].map { "#\($0)" } ?? destination
    }

    /// The same with other ids for some of those that it has.
    private func renamed(_ new: [String: String]) -> Prose {
        func name(_ old: String) -> String { new[old] ?? old }
        return Prose(
            body: body,
            citations: citations.map { CitedPlace(item: $0.item, anchor: $0.anchor.map(name)) },
            links: links.map { LinkingPlace(target: $0.target, anchor: $0.anchor.map(name)) },
            headings: headings.map { $0.with(anchor: name($0.anchor)) },
            anchors: anchors.map(name), points: points, language: language,
            names: names.mapValues(name).merging(new) { known, _ in known }, gone: gone, ofWords: ofWords)
    }
}

/// Prose of a record or field in one or more languages.
public struct LocalizedProse: Sendable {
    /// The prose in the language of its record.
    public let source: Prose
    private let translations: [LanguageTag: Prose]?

    init(_ source: Prose, translations: [LanguageTag: Prose] = [:]) {
        self.source = source
        self.translations = translations.isEmpty ? nil : translations
    }

    /// The prose in a language, or in its record's own where it has not been translated.
    public subscript(wanted: LanguageTag) -> Prose { translations?[wanted] ?? source }

    /// The prose in every language in which it is there.
    var inAllLanguages: [Prose] { [source] + (translations ?? [:]).values }

    /// The ids that its page has of it, in whatever language.
    var allAnchors: [String] { source.anchors + (translations ?? [:]).values.flatMap(\.anchors) }

    /// The addresses that are there in every language.
    var commonAnchors: Set<String> {
        (translations ?? [:]).values.reduce(into: Set(source.addresses)) { $0.formIntersection($1.addresses) }
    }
}
