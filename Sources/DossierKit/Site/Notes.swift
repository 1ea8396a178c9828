public import Markdown

/// The citations of a page, numbered: each source, locator and quotation once, in reading order.
public struct Notes: Sendable {
    public let all: [Note]
    private let numbers: [Citation.Item: Int]
    /// By paragraph: the notes of which it is the first place.
    private let firstAt: [String: [Note]]

    /// One entry of the list at the foot of a page.
    public struct Note: Sendable {
        /// From 1.
        public let number: Int
        public let source: Slug
        public let locator: String?
        public let quote: String?
        /// The ids of the paragraphs that make the citation, in reading order; none where a field alone names it.
        public fileprivate(set) var places: [String] = []
    }

    /// The citations of a record's prose in a language, then the sources its fields name and its prose does not cite.
    public init(of record: some Record, in language: LanguageTag) {
        var all: [Note] = []
        var numbers: [Citation.Item: Int] = [:]
        func add(_ item: Citation.Item, at place: String? = nil) {
            guard let source = Slug(item.source) else { return }
            let number = numbers[item] ?? all.count + 1
            if number > all.count {
                numbers[item] = number
                all.append(Note(number: number, source: source, locator: item.locator, quote: item.quote))
            }
            if let place, all[number - 1].places.last != place { all[number - 1].places.append(place) }
        }
        for prose in record.prose(in: language) {
            for place in prose.citations { add(place.item, at: place.anchor) }
        }
        let cited = Set(all.map(\.source))
        for source in record.namedSources where !cited.contains(source) {
            add(Citation.Item(source: source.description))
        }
        self.all = all
        firstAt = Dictionary(grouping: all.filter { !$0.places.isEmpty }) { $0.places[0] }
        self.numbers = numbers
    }

    /// The notes that a paragraph is the first of the page to cite, in their order.
    public func first(at place: String) -> [Note] { firstAt[place] ?? [] }

    /// The number of a citation; nil for one that the page's record does not make.
    public func number(of item: Citation.Item) -> Int? { numbers[item] }

    /// The first note on a source, for fields that name it.
    public func number(of source: Slug) -> Int? { all.first { $0.source == source }?.number }
}
