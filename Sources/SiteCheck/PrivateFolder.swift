import Diagnostics
import DossierKit
import HTMLTree
import YAML

/// The folder of values that must never be published.
///
/// A `.yml` file gives all its values, a `.csv` table all cells below its first row, a `.json` or `.jsonl`
/// file its texts, and any other file each of its lines, without the mark of a list and a name before it. A
/// spreadsheet is refused.
struct PrivateFolder {
    let values: PrivateValues
    private(set) var mistakes: [(path: String, position: Position, problem: SiteProblem)] = []

    init(_ folder: Folder) throws(FileError) {
        var texts: [(text: String, place: String)] = []
        var open = [""]
        while let path = open.popLast() {
            for item in try folder.items(in: path).sorted(by: { $0.name < $1.name }) {
                let place = path.isEmpty ? item.name : path + "/" + item.name
                if item.type == .folder { open.append(place) }
                guard folder.size(of: place) != nil else { continue }
                let bytes = utf8(try folder.read(place))
                let file = PrivateFile(name: place, bytes: bytes)
                texts += file.texts
                if let form = file.unreadForm {
                    mistakes.append((folder.path(of: place), .start, .privateFileForm(form)))
                }
            }
        }
        values = PrivateValues(texts)
        if values.count == 0, mistakes.isEmpty { mistakes.append((folder.path, .start, .noPrivateValues)) }
    }
}

/// The values of one file, each with the file's name and its line.
struct PrivateFile {
    private let name: String
    private(set) var texts: [(text: String, place: String)] = []
    /// What the file is not, although its name says so.
    private(set) var unreadForm: String?

    init(name: String, bytes: [UInt8]) {
        self.name = name
        let isNamed = { (ending: String) in name.lowercased().hasSuffix(ending) }
        if [".xlsx", ".xls", ".ods", ".numbers"].contains(where: isNamed) {
            unreadForm = "a CSV table"
            return
        }
        let text = String(validating: bytes, as: UTF8.self)
        guard let text, !bytes.contains(0) else {
            unreadForm = "text"
            return
        }
        if isNamed(".yml") || isNamed(".yaml") {
            readYAML(bytes)
        } else if isNamed(".csv") {
            readTable(Array(text.unicodeScalars))
        } else if isNamed(".json") || isNamed(".jsonl") {
            readJSON(bytes)
        } else {
            for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                add(listed(String(decoding: line, as: UTF8.self)), line: index + 1)
            }
        }
    }

    private mutating func add(_ text: String, line: Int) { texts.append((text, "\(name), line \(line)")) }

    private mutating func readYAML(_ bytes: [UInt8]) {
        let (node, problems) = parseYAML(bytes[...])
        if !problems.isEmpty { unreadForm = "YAML" }
        var open = [node].compactMap { $0 }
        while let node = open.popLast() {
            switch node.content {
            case .scalar(let scalar): add(scalar.text, line: Int(node.position.line))
            case .list(let nodes): open += nodes
            case .map(let fields): open += fields.map(\.value)
            }
        }
    }

    /// Cells as RFC 4180 has them, separated by what separates the first row: comma, semicolon or tab.
    private mutating func readTable(_ scalars: [Unicode.Scalar]) {
        let header = scalars.prefix { $0 != "\n" }
        let separator =
            [",", ";", "\t"].max { a, b in header.count { $0 == a } < header.count { $0 == b } } ?? ","
        var (cell, line, cellLine, row, isQuoted) = (String.UnicodeScalarView(), 1, 1, 1, false)
        var previous: Unicode.Scalar = "\n"
        for scalar in scalars + ["\n"] {
            switch scalar {
            case "\"":
                if !isQuoted, previous == "\"" { cell.append(scalar) }
                isQuoted.toggle()
            case separator where !isQuoted, "\n" where !isQuoted:
                if row > 1 { add(String(cell), line: cellLine) }
                cell = String.UnicodeScalarView()
                row += scalar == "\n" ? 1 : 0
                cellLine = line + (scalar == "\n" ? 1 : 0)
            default: cell.append(scalar)
            }
            if scalar == "\n" { line += 1 }
            previous = scalar
        }
        if isQuoted { unreadForm = "a CSV table" }
    }

    /// The strings of JSON that are no keys, and its numbers.
    private mutating func readJSON(_ bytes: [UInt8]) {
        var (index, line) = (0, 1)
        while index < bytes.count {
            let start = index
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += 1
                let next = bytes[min(index, bytes.count)...].first { $0 > 0x20 }
                guard index <= bytes.count else {
                    unreadForm = "JSON"
                    return
                }
                let text = bytes[(start + 1)..<(index - 1)]
                if next != UInt8(ascii: ":") {
                    add(String(decoding: unescaped(text) ?? Array(text), as: UTF8.self), line: line)
                }
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                while index < bytes.count, isLetterOrDigit(bytes[index]) || "+-.".utf8.contains(bytes[index])
                {
                    index += 1
                }
                add(String(decoding: bytes[start..<index], as: UTF8.self), line: line)
            default:
                if bytes[index] == 0x0A { line += 1 }
                index += 1
            }
        }
    }
}

/// A line of a list without what makes it one: `- phone: **030 1234**` is `030 1234`.
private func listed(_ line: String) -> String {
    var rest = line.drop(while: \.isWhitespace)
    for mark in ["- ", "* ", "+ ", "> "] where rest.hasPrefix(mark) { rest = rest.dropFirst(2) }
    let key = rest.prefix { $0.isLetter || $0 == "_" || $0 == "-" || $0 == "*" }
    let value = rest[key.endIndex...]
    if !key.isEmpty, value.hasPrefix(": ") { rest = value.dropFirst(2) }
    guard rest.contains("*") || rest.contains("`") else { return String(rest) }
    return rest.filter { $0 != "*" && $0 != "`" }
}
