import CUTF8Proc
import Diagnostics
import Markdown

extension Lock.FrozenText {
    /// The words of a text whose every character counts, from a body in the language in which it was written.
    ///
    /// Each paragraph, heading, item of a list and line of a table is a line. Marks, links and citations are no words;
    /// characters are in the Unicode form NFC, runs of white space are one space, and there is none at the ends. The
    /// digest is SHA-256 of the lines, each with a line end, so that a stock tool can repeat it from the lock:
    ///
    ///     grep '^words v1 ' dossier.lock | cut -d' ' -f4- | sha256sum
    init(_ prose: Prose?) {
        self.init(lines: prose.map { normalisedLines(of: $0.body).map(\.value) } ?? [])
    }

    /// The lines of a text, which are taken as they are.
    init(lines: [String]) {
        self.init(
            digest: Lock.FrozenText.digest(of: lines),
            paragraphs: Dictionary(uniqueKeysWithValues: zip(1..., lines)))
    }

    /// The paragraphs in their order.
    var lines: [String] { paragraphs.sorted { $0.key < $1.key }.map(\.value) }

    /// False where the words are not those that the digest is of.
    var isWhole: Bool { Lock.FrozenText.digest(of: lines) == digest }

    private static func digest(of lines: [String]) -> String {
        Digest(of: Array(lines.map { $0 + "\n" }.joined().utf8)).description
    }
}

/// The lines of a body as ``Lock/FrozenText`` keeps them, each with the place in the file where its block starts.
func normalisedLines(of body: Body) -> [Located<String>] {
    Document(body).paragraphs.flatMap { paragraph in
        paragraph.value.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let text = withNormalized(words, UTF8PROC_COMPOSE) { String(decoding: $0, as: UTF8.self) }
            return text.isEmpty ? nil : Located(text, at: paragraph.position)
        }
    }
}
