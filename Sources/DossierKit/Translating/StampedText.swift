import Diagnostics

/// The text of a translation's file, into which digests are written without touching anything else.
struct StampedText {
    private(set) var bytes: [UInt8]
    private let format: ContentFile.Format

    /// The digest that belongs to one translation in the file.
    struct Stamp {
        let slug: Slug
        /// Where its slug stands, or the file's first line.
        let place: Position
        let digest: String
    }

    static let field = "source_digest"

    /// Nil for a format into which nothing can be written: JSON lines.
    init?(_ bytes: [UInt8], file name: String) {
        guard let format = ContentFile.Format(ofFile: name), format != .jsonLines else { return nil }
        self.format = format
        self.bytes = bytes
    }

    mutating func write(_ stamps: [Stamp]) {
        switch format {
        case .markdown:
            var lines = Lines(bytes)
            for stamp in stamps { lines.stampFrontMatter(stamp.digest) }
            bytes = lines.bytes
        case .yaml:
            var lines = Lines(bytes)
            // From the end, so that a line that is put in moves no place that is still to come.
            for stamp in stamps.sorted(by: { $0.place > $1.place }) { lines.stampEntry(stamp) }
            bytes = lines.bytes
        case .csv:
            var table = StampedTable(bytes)
            table.write(stamps)
            bytes = table.bytes
        case .jsonLines: break
        }
    }
}

/// The lines of a YAML text or front matter.
private struct Lines {
    private var lines: [String]

    init(_ bytes: [UInt8]) {
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    /// Above the line `---` that closes the front matter, or in place of an older stamp.
    mutating func stampFrontMatter(_ digest: String) {
        guard let end = lines.dropFirst().firstIndex(where: { $0.hasPrefix("---") }) else { return }
        let line = "\(StampedText.field): \(digest)\(lines[0].hasSuffix("\r") ? "\r" : "")"
        if let old = lines[..<end].firstIndex(where: { $0.hasPrefix("\(StampedText.field):") }) {
            lines[old] = line
        } else {
            lines.insert(line, at: end)
        }
    }

    /// Below the line of the slug, as deep as that, or in place of an older stamp of the same entry.
    mutating func stampEntry(_ stamp: StampedText.Stamp) {
        let index = Int(stamp.place.line) - 1
        guard lines.indices.contains(index), let key = lines[index].firstRange(of: "slug") else { return }
        let stampText = "\(StampedText.field): \(stamp.digest)"
        if lines[index][..<key.lowerBound].contains("{") {
            let old = "\(StampedText.field): "
            if let range = lines[index].firstRange(of: old) {
                let end = lines[index][range.upperBound...].firstIndex { ",}".contains($0) }
                lines[index].replaceSubrange(
                    range.lowerBound..<(end ?? lines[index].endIndex), with: stampText)
            } else {
                lines[index].insert(contentsOf: "\(stampText), ", at: key.lowerBound)
            }
            return
        }
        let depth = lines[index][..<key.lowerBound].unicodeScalars.count { $0 != "\u{FEFF}" }
        let lineEnd = lines[index].unicodeScalars.last == "\r" ? "\r" : ""
        let indent = String(repeating: " ", count: depth)
        let end = lines[(index + 1)...].firstIndex { line in
            let spaces = line.prefix { $0 == " " }.count
            return spaces < depth && !line.allSatisfy(\.isWhitespace)
        }
        let entry = (index + 1)..<(end ?? lines.count)
        if let old = lines[entry].firstIndex(where: { $0.hasPrefix("\(indent)\(StampedText.field):") }) {
            lines[old] = indent + stampText + lineEnd
        } else {
            lines.insert(indent + stampText + lineEnd, at: index + 1)
        }
    }
}
