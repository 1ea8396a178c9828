extension SearchIndex {
    /// The folder of the index in a language.
    static func folder(in language: LanguageTag) -> String { "search/\(language)" }

    /// All files of the index. No folder has more than a hundred files, however many records there are.
    var files: [DataFile] {
        [file("contents", contents), file("filters", filters)]
            + blocks.indices.flatMap { number in
                let block = blocks[number]
                return [
                    file(path("terms", number)) { strings([block.terms, block.records], to: &$0) },
                    file(path("positions", number)) { strings([block.positions], to: &$0) },
                ]
            }
            + stride(from: 0, to: records.count, by: SearchIndex.entriesInFile).enumerated().map {
                number, start in file(path("entries", number)) { entries(from: start, to: &$0) }
            }
            + files(of: byTitle, "title") + files(of: byDuration, "duration")
    }

    /// An order of prompts, and the place that each prompt has in it: one to go through many, one to sort few. A prompt
    /// that is not in the order has the place behind all others.
    private func files(of order: [UInt32], _ name: String) -> [DataFile] {
        var ranks = [UInt32](repeating: UInt32(order.count), count: site.dossier.prompts.count)
        for (rank, prompt) in order.enumerated() { ranks[Int(prompt)] = UInt32(rank) }
        return files(of: order, in: "orders/\(name)") + files(of: ranks, in: "ranks/\(name)")
    }

    private func files(of numbers: [UInt32], in folder: String) -> [DataFile] {
        stride(from: 0, to: numbers.count, by: SearchIndex.numbersInFile).enumerated().map { number, start in
            file(path(folder, number)) { bytes in
                var signs: [UInt8] = []
                for one in numbers[start..<min(start + SearchIndex.numbersInFile, numbers.count)] {
                    SearchCode.append(one, width: width, to: &signs)
                }
                strings([signs], to: &bytes)
            }
        }
    }

    /// How many signs a place among the prompts takes.
    private var width: Int { SearchCode.width(below: site.dossier.prompts.count + 1) }

    /// `terms/12/34` for the file with the number 1234.
    private func path(_ folder: String, _ number: Int) -> String {
        "\(folder)/\(number / 100)/\(number % 100)"
    }

    /// A file that calls the function of the page's script with its name and its data.
    private func file(_ name: String, _ data: @escaping @Sendable (inout [UInt8]) -> Void) -> DataFile {
        DataFile("\(SearchIndex.folder(in: language))/\(name).js") {
            var bytes = Array("dossier(\"\(name)\"".utf8)
            data(&bytes)
            bytes += ");\n".utf8
            return bytes
        }
    }

    private func file(_ name: String, _ data: JSON) -> DataFile {
        file(name) { bytes in
            bytes.append(UInt8(ascii: ","))
            data.append(to: &bytes)
        }
    }

    /// Strings of signs and words alone, which need no escaping.
    private func strings(_ all: [[UInt8]], to bytes: inout [UInt8]) {
        for string in all {
            bytes += ",\"".utf8
            bytes += string
            bytes.append(UInt8(ascii: "\""))
        }
    }
}

// MARK: - What is shown

extension SearchIndex {
    /// How long the first words of a record are that a hit shows, in columns.
    private static let glimpse = 120

    /// What the script must know before it looks for anything.
    private var contents: JSON {
        let page = site.page(forWordsIn: language)
        let kinds = records.parts.map { part -> JSON in
            let kind = part.list.kind
            return .array([
                .string(kind.rawValue), .string(look.words(.kind(kind), page, site)), .string(kind.folder),
                .number(part.numbers.lowerBound), .number(part.numbers.upperBound),
            ])
        }
        return .fields([
            "count": .number(records.count), "dated": .array(dated.map(JSON.number)),
            "entries": .number(SearchIndex.entriesInFile), "first": .array(blocks.map { .string($0.first) }),
            "kinds": .array(kinds), "numbers": .number(SearchIndex.numbersInFile),
            "orders": .fields(["duration": .number(byDuration.count), "title": .number(byTitle.count)]),
            "width": .number(width),
        ])
    }

    /// The numbers of the prompts whose date is known, which follow one another in their order.
    private var dated: [Int] {
        let prompts = site.dossier.prompts.all
        let first = prompts.firstIndex { $0.created?.start != nil } ?? 0
        let end = (prompts.lastIndex { $0.created?.start != nil } ?? -1) + 1
        return [first, max(first, end)].map { $0 + (records.firstPrompt ?? 0) }
    }

    /// The values of each facet that are chosen from, the most frequent first; a hundred at most of each, as a longer
    /// list is not chosen from but read, on the facet's own page.
    private var filters: JSON {
        let page = site.page(forWordsIn: language)
        return .array(
            site.promptIndex.facets.map { facet in
                let values = site.promptIndex[facet].enumerated()
                    .sorted {
                        $0.element.count != $1.element.count
                            ? $0.element.count > $1.element.count : $0.offset < $1.offset
                    }
                    .prefix(100).map(\.element)
                return .array([
                    .string(facet.rawValue), .string(look.words(.facet(facet), page, site)),
                    .number(site.promptIndex[facet].count),
                    .array(
                        values.map {
                            let label = look.words(.value($0.meaning, of: facet), page, site)
                            return .array([.string($0.slug), .string(label), .number($0.count)])
                        }),
                ])
            })
    }

    /// What is shown of the records from a number on: slug, title, first words, and where they are in another
    /// language than the page, the language of the first words.
    private func entries(from start: Int, to bytes: inout [UInt8]) {
        let numbers = start..<min(start + SearchIndex.entriesInFile, records.count)
        let all = zip(numbers, records.records(numbers)).map { number, record -> JSON in
            let glimpse = site.dossier.glimpse(of: record, in: language)
            let words = glimpse?.text.cut(to: SearchIndex.glimpse) ?? ""
            let other = glimpse.flatMap { $0.language == language ? nil : $0.language.description }
            return .array(
                [record.slug.description, titles[number], words].map(JSON.string)
                    + (other.map { [.string($0)] } ?? []))
        }
        bytes.append(UInt8(ascii: ","))
        JSON.array(all).append(to: &bytes)
    }
}
