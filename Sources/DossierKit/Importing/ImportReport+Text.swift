import Diagnostics

extension ImportReport {
    /// What a person reads: the counts first, then what to look at.
    public var text: String {
        var lines = [
            "\(layout.isEmpty ? "" : layout + ": ")\(rows(read)) read = \(grouped(added)) added + "
                + "\(grouped(alreadyThere)) already there + \(grouped(rejected.count)) rejected"
        ]
        if added > 0 { lines.append("\(isDryRun ? "Would be written: " : "Written: ")\(target)") }
        if !rejected.isEmpty {
            lines.append("Rejected\(isDryRun ? "" : ", with the rows themselves in \(rejectsPath)"):")
            let reasons = Dictionary(grouping: rejected, by: \.kindOfReason)
            let sorted = reasons.sorted {
                ($1.value.count, $0.value[0].row) < ($0.value.count, $1.value[0].row)
            }
            for (reason, rows) in sorted.prefix(12) {
                lines.append(
                    "  \(grouped(rows.count)) × \(reason) (\(list(rows.map { "row \($0.row)" }, 3)))")
            }
            if sorted.count > 12 { lines.append("  and \(sorted.count - 12) other reasons") }
        }
        lines += pairs(duplicates.filter(\.isExact), "the same words, kept")
        lines += pairs(
            duplicates.filter { !$0.isExact }, "the same words but for case, width, spaces and signs, kept")
        lines += pairs(near, "nearly the same words, kept and named in similar_to", of: nearPairs)
        if capped > 0 {
            lines.append(
                "\(rows(capped)) had more likely fellows than the \(NearTexts.window) that each is compared with"
            )
        }
        if !leftOut.isEmpty { lines.append("Columns left out (map them with --map): \(list(leftOut, 30))") }
        if !persons.isEmpty {
            lines.append("Columns about persons, left out on purpose: \(list(persons, 30))")
        }
        for (column, count, first) in unclear {
            lines.append(
                "Column '\(maskedPath(column))': \(grouped(count)) not understood, such as '\(masked(first))'"
            )
        }
        if !defaults.isEmpty {
            lines.append("The dossier's defaults add to these prompts: \(list(defaults, 30))")
        }
        if withVideo > 0 { lines.append("\(rows(withVideo)) with a video") }
        if !missingVideos.isEmpty {
            lines.append(
                "Not there, though rows name them (\(grouped(missingVideos.count))): \(list(missingVideos, 5))"
            )
        }
        if !unnamedVideos.isEmpty {
            lines.append(
                "\(counted(unnamedVideos.count, "video")) that no row names: \(list(unnamedVideos, 5))")
        }
        if !unclearVideos.isEmpty {
            lines.append(
                "\(counted(unclearVideos.count, "video")) that several rows could mean: \(list(unclearVideos, 5))"
            )
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func rows(_ count: Int) -> String { counted(count, "row") }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    private func list(_ names: [String], _ most: Int) -> String {
        // Names are the words of others, too: of columns, and of files.
        names.prefix(most).map(maskedPath).joined(separator: ", ") + (names.count > most ? " …" : "")
    }

    private func pairs(_ pairs: [Duplicate], _ what: String, of all: Int? = nil) -> [String] {
        guard !pairs.isEmpty else { return [] }
        let all = all ?? pairs.count
        return ["\(grouped(all)) × \(what):"]
            + pairs.prefix(10).map { pair in
                let percent = pair.similarity < 1 ? " (\(Int(pair.similarity * 100)) %)" : ""
                return "  row \(pair.row) and \(pair.other)\(percent)"
            } + (all > 10 ? ["  and \(grouped(all - 10)) more"] : [])
    }

    /// The same for tools: one object.
    public var json: String {
        func texts(_ texts: [String]) -> JSON? {
            texts.isEmpty ? nil : .array(texts.map { .string(maskedPath($0)) })
        }
        func pairs(_ pairs: [Duplicate]) -> JSON? {
            pairs.isEmpty ? nil : .array(pairs.map(\.json))
        }
        let counts: KeyValuePairs<String, JSON?> = [
            "read": .number(read), "added": .number(added), "already_there": .number(alreadyThere),
            "rejected": .number(rejected.count), "dry_run": .bool(isDryRun), "source": .string(source),
            "target": .string(target), "layout": layout.isEmpty ? nil : .string(layout),
            "rejects_file": rejected.isEmpty || isDryRun ? nil : .string(rejectsPath),
        ]
        let details: KeyValuePairs<String, JSON?> = [
            "rejected_rows": rejected.isEmpty
                ? nil
                : .array(
                    rejected.map { .fields(["reason": .string($0.reason), "row": .number($0.row)]) }),
            "duplicates": pairs(duplicates), "near_duplicates": pairs(near),
            "near_duplicate_pairs": .number(nearPairs), "capped_rows": .number(capped),
            "columns_left_out": texts(leftOut), "columns_about_persons": texts(persons),
            "defaults": texts(defaults),
        ]
        let videos: KeyValuePairs<String, JSON?> = [
            "rows_with_video": .number(withVideo), "videos_missing": texts(missingVideos),
            "videos_unnamed": texts(unnamedVideos),
            "videos_unclear": texts(unclearVideos),
            "values_not_understood": unclear.isEmpty
                ? nil
                : .array(
                    unclear.map {
                        .fields(["column": .string(maskedPath($0.column)), "count": .number($0.count)])
                    }),
        ]
        var all: [(key: String, value: JSON)] = []
        for (key, value) in Array(counts) + Array(details) + Array(videos) {
            if let value { all.append((key, value)) }
        }
        return JSON.object(all).linesText + "\n"
    }

    /// The rows that are not taken, as JSON lines: number, reason, and the row itself.
    var rejectsBytes: [UInt8] {
        var bytes: [UInt8] = []
        for rejected in rejected {
            let line = JSON.fields([
                "fields": rejected.json, "reason": .string(rejected.reason), "row": .number(rejected.row),
            ])
            line.append(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension ImportReport.Rejected {
    /// The reason without what it says of one row only, so that equal ones are told together.
    fileprivate var kindOfReason: String {
        for prefix in ["duplicate of", "the id is"] where reason.hasPrefix(prefix) {
            return reason.hasPrefix("duplicate of")
                ? "duplicate of an earlier row" : "the id has another prompt"
        }
        return reason
    }
}

extension ImportReport.Duplicate {
    fileprivate var json: JSON {
        let other: JSON =
            switch other {
            case .row(let number): .number(number)
            case .prompt(let slug): .string(slug)
            }
        return .fields([
            "exact": .bool(isExact), "other": other, "row": .number(row),
            "similarity_percent": .number(Int(similarity * 100)),
        ])
    }
}
