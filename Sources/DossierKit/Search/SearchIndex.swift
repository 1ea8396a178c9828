/// The index by which a script finds records in one language: a few small files a question, however many there are.
///
/// All files are classic scripts, which browsers load from a disk as well as from a host, and each hands its data to
/// the function that the page's script has defined. `contents.js` says what there is:
/// - `terms/` holds the terms in blocks, with the records that have them; `positions/` the same blocks with where in
///   the records they stand, for phrases;
/// - `entries/` what is shown of the records, sixteen to a file;
/// - `orders/` the prompts in other orders than that of their numbers, and `ranks/` the place of each in these.
struct SearchIndex: Sendable {
    let site: Site
    let look: Look
    let language: LanguageTag
    let records: SearchedRecords
    let titles: [String]
    let blocks: [SearchBlock]
    /// The prompts by title, and those of known duration by that; as numbers from that of the first prompt.
    let byTitle: [UInt32]
    let byDuration: [UInt32]

    /// How many records are in a file of `entries/`, and how many numbers in one of `orders/`.
    static let entriesInFile = 16
    static let numbersInFile = 512

    init(_ site: Site, _ look: Look, in language: LanguageTag) async {
        let records = SearchedRecords(site.dossier)
        let page = site.page(forWordsIn: language)
        // Not many parts, as each has its own table of terms.
        let size = max(512, records.count / 32)
        let chunks = await concurrentMap(Array(0..<records.count), chunk: size) { numbers in
            var occurrences = SearchOccurrences()
            var titles: [String] = []
            let range = (numbers.first ?? 0)..<(numbers.last ?? -1) + 1
            for (number, record) in zip(range, records.records(range)) {
                let title = look.words(.title(of: .record(record.id)), page, site)
                titles.append(title)
                occurrences.add(
                    site.dossier.searchText(of: record, title: title, in: language), of: number)
            }
            occurrences.sort()
            return (occurrences, titles)
        }
        var blocks = SearchIndex.facetBlocks(of: site, firstPrompt: records.firstPrompt)
        SearchOccurrences.forEachTerm(of: chunks.map(\.0)) { term, places in
            if blocks.last?.isFull != false { blocks.append(SearchBlock(first: term)) }
            blocks[blocks.count - 1].add(term, at: places)
        }
        self.site = site
        self.look = look
        self.language = language
        self.records = records
        self.blocks = blocks
        let titles = chunks.flatMap(\.1)
        self.titles = titles
        let prompts = site.dossier.prompts.all
        let promptTitles = records.firstPrompt.map { titles[$0..<$0 + prompts.count] } ?? []
        byTitle = SearchIndex.order(promptTitles.map { SortKey($0) })
        let durations = prompts.map { $0.seconds(measured: site.dossier.mediaFacts) }
        byDuration = SearchIndex.order(durations.map { $0 ?? .infinity }).filter {
            durations[Int($0)] != nil
        }
    }

    /// The places of some keys in the order of the keys; equal ones keep their order.
    private static func order(_ keys: [some Comparable]) -> [UInt32] {
        keys.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }.map(UInt32.init)
    }

    /// The values of facets as terms that no word can be: `!period=2024`. They come before all words.
    private static func facetBlocks(of site: Site, firstPrompt: Int?) -> [SearchBlock] {
        guard let firstPrompt else { return [] }
        var terms: [String: [UInt32]] = [:]
        for facet in site.promptIndex.facets {
            for value in site.promptIndex[facet] {
                terms["!\(facet.rawValue)=\(value.slug)"] = value.prompts.map {
                    UInt32(firstPrompt) + UInt32($0)
                }
            }
        }
        var blocks: [SearchBlock] = []
        for (term, numbers) in terms.sorted(by: { $0.key < $1.key }) {
            if blocks.last?.isFull != false { blocks.append(SearchBlock(first: term)) }
            blocks[blocks.count - 1].add(term, records: numbers)
        }
        return blocks
    }
}

extension Site {
    /// The files of the search index in every language of the site.
    func searchFiles(_ look: Look) async -> [DataFile] {
        guard look.hasSearch else { return [] }
        var files: [DataFile] = []
        for language in dossier.settings.languages.all {
            files += await SearchIndex(self, look, in: language).files
        }
        return files
    }

    /// A page that is about no record, for words of the look in a language.
    func page(forWordsIn language: LanguageTag) -> Page {
        let prefix = language == dossier.settings.languages.first ? nil : language
        return Page(route: Route(.list(.page, part: 1), prefix: prefix), language: language, subject: .pages)
    }
}
