import Diagnostics
import YAML

/// `media.lock` as it was read: its entries, and where each stands in it.
struct MediaLockFile: Sendable {
    /// The path as the author knows it.
    let path: String
    /// By the names of the files.
    private(set) var entries: [String: Entry] = [:]
    private(set) var report = Report()

    /// An entry and the place at which it begins.
    struct Entry: Sendable {
        let facts: MediaFacts
        let position: Position
    }

    /// Reads the entries; one that cannot be read is reported and left out.
    init(_ bytes: [UInt8], path: String) {
        self.path = path
        let (node, problems) = parseYAML(bytes[...])
        for problem in problems { report.add(problem.value, at: place(problem.position)) }
        guard let node else { return }
        guard case .list(let items) = node.content else {
            report.add(MediaLockProblem.notAList, at: place(node.position))
            return
        }
        for item in items { add(item) }
    }

    func place(_ position: Position) -> SourceLocation { SourceLocation(file: path, position: position) }

    private mutating func add(_ item: Node) {
        guard case .map(let fields) = item.content else {
            return report.add(MediaLockProblem.notAnEntry, at: place(item.position))
        }
        var reader = MediaEntryReader(fields, at: item.position)
        let facts = reader.facts()
        for problem in reader.problems { report.add(problem.value, at: place(problem.position)) }
        guard let facts else { return }
        if entries[facts.file] != nil {
            return report.add(MediaLockProblem.twice(facts.file), at: place(item.position))
        }
        entries[facts.file] = Entry(facts: facts, position: item.position)
    }
}

/// Takes the facts out of an entry's fields, and notes what is wrong with them.
private struct MediaEntryReader {
    private(set) var problems: [Located<MediaLockProblem>] = []
    private let position: Position
    private var fields: [MediaField: (text: String, position: Position)] = [:]

    init(_ fields: [Field], at position: Position) {
        self.position = position
        for field in fields {
            guard let known = MediaField(rawValue: field.key) else {
                problems.append(Located(.unknown(field.key), at: field.keyPosition))
                continue
            }
            guard case .scalar(let scalar) = field.value.content, !scalar.text.isEmpty else {
                problems.append(Located(.form(field.key), at: field.value.position))
                continue
            }
            self.fields[known] = (scalar.text, field.value.position)
        }
    }

    /// The facts; nil where a field is missing or wrong.
    mutating func facts() -> MediaFacts? {
        let file = required(.file, pathInMedia)
        let sha256 = required(.sha256, digest)
        let size = required(.size, number)
        let milliseconds = required(.duration, milliseconds)
        let container = required(.container) { $0 }
        let picture = picture()
        let poster = poster()
        guard problems.isEmpty, let file, let sha256, let size, let milliseconds, let container else {
            return nil
        }
        return MediaFacts(
            file: file, sha256: sha256, size: size, milliseconds: milliseconds, picture: picture,
            container: container, audio: fields[.audio]?.text, poster: poster)
    }

    private mutating func picture() -> MediaFacts.Picture? {
        let all: [MediaField] = [.width, .height, .frameRate, .video]
        guard all.contains(where: { fields[$0] != nil }) else { return nil }
        let width = required(.width, side)
        let height = required(.height, side)
        let rate = required(.frameRate, frameRate)
        guard let width, let height, let rate, let codec = required(.video, { $0 }) else { return nil }
        return MediaFacts.Picture(width: width, height: height, frameRate: rate, codec: codec)
    }

    private mutating func poster() -> MediaFacts.Poster? {
        guard fields[.poster] != nil || fields[.posterSHA256] != nil else { return nil }
        guard let file = required(.poster, posterPath), let sha256 = required(.posterSHA256, digest) else {
            return nil
        }
        return MediaFacts.Poster(file: file, sha256: sha256)
    }

    private mutating func required<Value>(_ field: MediaField, _ read: (String) -> Value?) -> Value? {
        guard let (text, position) = fields[field] else {
            problems.append(Located(.missing(field.rawValue), at: position))
            return nil
        }
        guard let value = read(text) else {
            problems.append(Located(.form(field.rawValue), at: position))
            return nil
        }
        return value
    }
}

private func digest(_ text: String) -> String? {
    text.utf8.count == 64 && text.allSatisfy(\.isHexDigit) ? text.lowercased() : nil
}

/// A path that stays under `media/`.
private func pathInMedia(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") } ? text : nil
}

/// A picture in the folder in which posters are made.
private func posterPath(_ text: String) -> String? {
    text.hasPrefix(KnownMedia.posterFolder + "/") && text.hasSuffix(".jpg") ? pathInMedia(text) : nil
}

/// A whole number above nought, of no more than 15 digits.
private func number(_ text: String) -> Int? {
    guard text.utf8.count <= 15, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text).flatMap { $0 > 0 ? $0 : nil }
}

/// A side of a picture, in pixels.
private func side(_ text: String) -> Int? {
    number(text).flatMap { MediaFacts.Picture.sides.contains($0) ? $0 : nil }
}

/// `9.600`: exactly three digits behind the point.
private func milliseconds(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 3, parts[0].utf8.count <= 9 else { return nil }
    return number(String(parts[0] + parts[1]))
}

/// `25` or `30000/1001`.
private func frameRate(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { $0.utf8.count <= 9 && number(String($0)) != nil }
        ? text : nil
}

extension ContentFolder {
    /// What is known of the videos and sound files; nil where nobody has looked at them yet.
    func mediaLock() throws(FileError) -> MediaLockFile? {
        guard folder.exists(MediaLock.fileName) else { return nil }
        return MediaLockFile(try folder.read(MediaLock.fileName), path: folder.path(of: MediaLock.fileName))
    }
}
