import Diagnostics
import Markdown
import YAML

/// A content file as entries: one for a Markdown file, one a row for a table.
struct ParsedFile: Sendable {
    private(set) var entries: [Entry] = []
    /// What the file holds instead of entries where its name has a language in it.
    private(set) var translations: [TranslationEntry] = []
    private(set) var report = Report()
    /// True where entries may have been lost, so that what names them is not wrong for that.
    private(set) var isIncomplete = false

    init(_ file: ContentFile, kind: Kind, languages: Languages) {
        var language: LanguageTag?
        if let name = file.stem.language {
            guard let tag = LanguageTag(String(name)), languages.all.contains(tag) else {
                let known = languages.all.map(\.description)
                report.add(
                    ReadProblem.translation(String(name), known: known), at: SourceLocation(file: file.path))
                return
            }
            language = tag
        }
        guard file.isReadable else {
            isIncomplete = file.format != .markdown && language == nil
            if file.format == .markdown, language == nil, let slug = Slug(String(file.stem.name)) {
                entries.append(Entry(unreadable: slug, kind, .start, file.path))
            }
            return
        }
        switch file.format {
        case .markdown: readMarkdown(file, kind)
        case .yaml: readList(file, kind)
        case .csv:
            if let mistake = noSlugColumn(in: file.bytes, of: kind) {
                addMistake(mistake, file)
                break
            }
            let (rows, problems) = parseCSV(file.bytes, isFlat: language != nil)
            readTable(rows, problems, file, kind)
        case .jsonLines:
            let (rows, problems) = parseJSONLines(file.bytes)
            readTable(rows, problems, file, kind)
        }
        if let language {
            translations = entries.filter(\.isReadable).map { TranslationEntry($0, in: language) }
            entries = []
            isIncomplete = false
        }
    }

    private mutating func readMarkdown(_ file: ContentFile, _ kind: Kind) {
        let start = SourceLocation(file: file.path)
        guard let slug = slug(String(file.stem.name), at: start) else { return }
        let parts: FrontMatter
        do throws(ReadProblem) { parts = try FrontMatter(file.bytes) } catch {
            report.add(error, at: start)
            return entries.append(Entry(unreadable: slug, kind, .start, file.path))
        }
        let (node, problems) = parseYAML(parts.yaml, firstLine: 2)
        for problem in problems {
            report.add(problem.value, at: SourceLocation(file: file.path, position: problem.position))
        }
        let end = Position(line: parts.bodyLine - 1, column: 1)
        let fields: [Field]
        switch node?.content {
        case .map(let map)?: fields = map
        case nil where problems.isEmpty: fields = []
        case nil: return entries.append(Entry(unreadable: slug, kind, .start, file.path))
        case .scalar?, .list?:
            let second = SourceLocation(file: file.path, position: Position(line: 2, column: 1))
            if problems.isEmpty { report.add(ReadProblem.notFields, at: second) }
            return entries.append(Entry(unreadable: slug, kind, .start, file.path))
        }
        let body = parts.body.allSatisfy(isSpace) ? nil : Body(parts.body, firstLine: parts.bodyLine)
        entries.append(
            Entry(
                kind: kind, slug: slug, position: .start,
                fields: FieldGroup(fields, end: end, file: file.path),
                body: body))
    }

    private mutating func readList(_ file: ContentFile, _ kind: Kind) {
        let (node, problems) = parseYAML(file.bytes[...])
        for problem in problems {
            report.add(problem.value, at: SourceLocation(file: file.path, position: problem.position))
        }
        isIncomplete = !problems.isEmpty
        switch node?.content {
        case .list(let nodes)?:
            for node in nodes { readRow(node, row: nil, file, kind) }
        case nil: break
        case .map?, .scalar?:
            isIncomplete = true
            report.add(ReadProblem.notAList(kind: kind.folder), at: SourceLocation(file: file.path))
        }
    }

    private mutating func readTable(
        _ rows: [TableRow], _ problems: [TableMistake], _ file: ContentFile, _ kind: Kind
    ) {
        for problem in problems { addMistake(problem, file) }
        isIncomplete = !problems.isEmpty
        entries.reserveCapacity(rows.count)
        for row in rows { readRow(row.node, row: row.row, isWhole: row.isWhole, file, kind) }
    }

    private mutating func addMistake(_ mistake: TableMistake, _ file: ContentFile) {
        isIncomplete = true
        let location = SourceLocation(file: file.path, position: mistake.position, cell: mistake.cell)
        report.add(mistake.problem, at: location)
    }

    private mutating func readRow(
        _ node: Node, row: Int?, isWhole: Bool = true, _ file: ContentFile, _ kind: Kind
    ) {
        guard case .map(let fields) = node.content else {
            report.add(
                ReadProblem.notAList(kind: kind.folder),
                at: SourceLocation(file: file.path, position: node.position))
            return
        }
        let group = FieldGroup(fields, end: node.position, file: file.path, row: row)
        guard let name = group.text(of: "slug") else {
            isIncomplete = true
            let location = group.location(of: "slug", at: node.position)
            if isWhole { report.add(ReadProblem.noSlug(kind: kind.rawValue), at: location) }
            return
        }
        let position = fields.first { $0.key == "slug" }?.value.position ?? node.position
        guard let slug = slug(name, at: group.location(of: "slug", at: position), isFile: false) else {
            return
        }
        guard isWhole else { return entries.append(Entry(unreadable: slug, kind, position, file.path)) }
        entries.append(Entry(kind: kind, slug: slug, position: position, fields: group, body: nil))
    }

    private mutating func slug(_ name: String, at location: SourceLocation, isFile: Bool = true) -> Slug? {
        if let slug = Slug(name) { return slug }
        let suggestion = suggestedSlug(for: name)
        switch (isFile, Slug.hasForm(name)) {
        case (true, false): report.add(ReadProblem.fileSlug(name, suggestion: suggestion), at: location)
        case (true, true): report.add(ReadProblem.fileSlugReserved(name), at: location)
        case (false, false): report.add(FieldProblem.slugForm(name, suggestion: suggestion), at: location)
        case (false, true): report.add(FieldProblem.slugReserved(name), at: location)
        }
        return nil
    }
}

/// The two parts of a Markdown file: the lines between `---` and `---`, and what follows.
struct FrontMatter {
    let yaml: ArraySlice<UInt8>
    let body: ArraySlice<UInt8>
    /// The number of the body's first line.
    let bodyLine: Int

    init(_ bytes: [UInt8]) throws(ReadProblem) {
        guard let first = FrontMatter.lineEnd(bytes[...]), FrontMatter.isFence(bytes[..<first]) else {
            throw bytes.contains(0x0D) && !bytes.contains(0x0A) ? .oldLineEnds : .noFrontMatter
        }
        var start = first + 1
        var line = 2
        while start < bytes.count {
            let end = FrontMatter.lineEnd(bytes[start...]) ?? bytes.count
            if FrontMatter.isFence(bytes[start..<end]) {
                yaml = bytes[(first + 1)..<start]
                body = bytes[min(end + 1, bytes.count)...]
                bodyLine = line + 1
                return
            }
            start = end + 1
            line += 1
        }
        throw .openFrontMatter
    }

    private static func lineEnd(_ bytes: ArraySlice<UInt8>) -> Int? { bytes.firstIndex(of: 0x0A) }

    /// A line of three hyphens, with nothing but spaces behind them.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy(isSpace)
    }
}
