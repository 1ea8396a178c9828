import Diagnostics

extension ImportedPrompt {
    /// The fields of the record, with a slug, and a title where none was given.
    func record(_ slug: String, in language: LanguageTag) -> [String: String] {
        var record = fields
        record["slug"] = slug
        if record["title"] == nil {
            // A field has one form: beside a title in another language this one has a language, too.
            let isPlain = !record.keys.contains { $0.hasPrefix("title.") }
            let name = isPlain ? "title" : "title.\(language)"
            if record[name] == nil { record[name] = title }
        }
        if let summary = record["summary"], record.keys.contains(where: { $0.hasPrefix("summary.") }) {
            record["summary"] = nil
            if record["summary.\(language)"] == nil { record["summary.\(language)"] = summary }
        }
        return record
    }
}

/// The columns that some rows need, in the order of the prompt's own fields.
func orderedColumns(of rows: [[String: String]]) -> [String] {
    let first = [
        "slug", "title", "summary", "period", "attribution", "wording", "wording_at_source", "text",
        "excerpt",
        "author", "posted_by", "model", "created", "duration", "resolution", "aspect", "tags", "warnings",
        "original_id", "sources",
    ]
    let last = ["similar_to", "added"]
    var used: Set<String> = []
    for row in rows { for key in row.keys where !used.contains(key) { used.insert(key) } }
    let others = used.subtracting(first).subtracting(last).sorted()
    return first.filter(used.contains) + others + last.filter(used.contains)
}

extension ContentFolder {
    /// Why `check` would refuse some of the rows, by their places: the dossier is resolved with them in it.
    func problems(
        of rows: [[String: String]], behind existing: TargetTable, in target: String, _ listing: Listing
    ) async throws(ImportProblem) -> [Int: String] {
        guard !rows.isEmpty else { return [:] }
        let columns = orderedColumns(of: rows)
        let table = existing.appending(rows, columns: columns)
        let path = folder.path(of: target)
        var listing = listing
        listing.files.removeAll { $0.path == path }
        listing.files.append(
            ContentFile(
                path: path, kind: .prompt, format: .csv, bytes: Array(table.bytes.withoutByteOrderMark)))
        var report = checkSecrets(in: table.bytes, of: path)
        report.add(contentsOf: await resolve(listing, phrases: [], baseURL: nil).report)

        var reasons: [Int: String] = [:]
        var titles: [Int: String] = [:]
        for diagnostic in report.sorted
        where diagnostic.location.file == path && diagnostic.severity == .error {
            let place: Int
            if let row = diagnostic.location.cell?.row {
                place = row - table.firstRow
            } else {
                place = table.place(ofLine: Int(diagnostic.location.position.line))
            }
            // A column is told of once, though all rows have it; one that only a person's rows have is theirs.
            if diagnostic.rule == .unknownField || diagnostic.rule == .tableHeader {
                guard let name = diagnostic.location.cell?.column, columns.contains(name) else { continue }
                throw .table(path, diagnostic.message)
            }
            guard rows.indices.contains(place) else { continue }
            // What is wrong in a title is wrong in the words that it was made of.
            let isOfTitle = diagnostic.location.cell?.column == "title"
            if isOfTitle, titles[place] == nil { titles[place] = diagnostic.message }
            if !isOfTitle, reasons[place] == nil { reasons[place] = diagnostic.message }
        }
        reasons.merge(titles) { words, _ in words }
        // The rules set no limit to a prompt's words; what is longer is no prompt, and would be a page of its own.
        for (place, row) in rows.enumerated() where reasons[place] == nil {
            if (row["text"]?.utf8.count ?? 0) > longestPrompt {
                reasons[place] = "'text' is longer than \(grouped(longestPrompt)) bytes"
            }
        }
        return reasons
    }

    /// Tells which prompts are alike, and names to each new one those nearly the same.
    func compare(
        _ prompts: [ImportedPrompt], _ rows: inout [[String: String]], _ known: KnownPrompts,
        _ report: inout ImportReport
    ) async {
        let old = known.elsewhere + known.inTarget
        let first = old.count
        let texts = old.map(\.words) + prompts.map(\.text)
        let forms = await concurrentMap(texts, chunk: 512) { $0.map(WordForm.init) }.flatMap { $0 }
        let near = await NearTexts(forms, from: first)
        report.capped = near.capped
        func other(_ index: Int) -> ImportReport.Other {
            index < first ? .prompt(old[index].slug) : .row(prompts[index - first].number)
        }

        var alike: [UInt64: [Int]] = [:]
        for index in forms.indices where !forms[index].shingles.isEmpty {
            let before = alike[forms[index].folded] ?? []
            if index >= first, let same = before.first(where: { forms[$0].shingles == forms[index].shingles })
            {
                let isExact = Array(trimmed(texts[same]).utf8) == Array(trimmed(texts[index]).utf8)
                report.duplicates.append(
                    .init(
                        row: prompts[index - first].number, other: other(same), similarity: 1,
                        isExact: isExact))
            }
            if before.isEmpty { alike[forms[index].folded] = [index] }
        }
        for index in first..<forms.count {
            let own = near.neighbours[index]
            let named = own.filter { $0.index >= first || old[$0.index].mayBeNamed }.compactMap { neighbour in
                neighbour.index < first ? old[neighbour.index].slug : rows[neighbour.index - first]["slug"]
            }
            if !named.isEmpty, rows[index - first]["similar_to"] == nil {
                rows[index - first]["similar_to"] = named.joined(separator: "; ")
            }
            for neighbour in own where forms[neighbour.index].folded != forms[index].folded {
                // A pair is told at its later row, unless only the earlier one keeps it.
                let isTold =
                    neighbour.index > index
                    && near.neighbours[neighbour.index].contains { $0.index == index }
                if isTold { continue }
                report.nearPairs += 1
                guard report.near.count < ImportReport.most else { continue }
                report.near.append(
                    .init(
                        row: prompts[index - first].number, other: other(neighbour.index),
                        similarity: neighbour.similarity, isExact: false))
            }
        }
    }
}

/// In bytes of UTF-8.
private let longestPrompt = 20_000

extension TargetTable.Appended {
    /// The place of the new row in which a line of the file stands; negative before the first.
    func place(ofLine line: Int) -> Int {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] <= line { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}
