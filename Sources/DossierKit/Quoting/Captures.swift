import Diagnostics

/// The captures of a folder, as far as they could be read.
struct Captures: Sendable {
    /// By source, the oldest first.
    private(set) var bySource: [Slug: [Entry]] = [:]
    var report = Report()
    /// Their files as they stand in the content folder, for the digest of the dossier's sources.
    var digests: [FileList.Entry] = []

    /// A capture, its text to be searched, and where it stands.
    struct Entry: Sendable {
        let capture: Capture
        let text: ComparedText
        /// The path of its text as the author knows it.
        let path: String
    }

    var isEmpty: Bool { bySource.isEmpty }

    /// All of them by source and time.
    var all: [Entry] {
        bySource.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    subscript(source: Slug) -> [Entry] { bySource[source] ?? [] }

    func entry(_ name: Lock.CaptureName) -> Entry? { self[name.source].first { $0.capture.name == name } }

    mutating func add(_ entry: Entry) {
        bySource[entry.capture.source, default: []].append(entry)
        bySource[entry.capture.source]?.sort { $0.capture.name < $1.capture.name }
    }
}

extension Captures {
    /// Where words stand in the captures of a source.
    enum Finding: Sendable {
        case once(Entry)
        case several(Entry, places: [Int])
        case nowhere
    }

    /// Looks words up: once in one capture is enough; those in which they stand several times decide only where they
    /// stand once in none.
    func find(_ words: ComparedText, of source: Slug, first preferred: String? = nil) -> Finding {
        var several: (Entry, [Int])?
        let entries = self[source]
        let order =
            entries.filter { $0.capture.name.time == preferred }
            + entries.filter { $0.capture.name.time != preferred }
        for entry in order {
            let places = entry.text.places(of: words)
            if places.count == 1 { return .once(entry) }
            if places.count > 1, several == nil { several = (entry, places) }
        }
        return several.map { .several($0.0, places: $0.1) } ?? .nowhere
    }

    /// What is wrong with words that do not stand once in the captures of a source; nil where all is right.
    func problem(of words: ComparedText, _ finding: Finding, source: Slug) -> QuoteProblem? {
        switch finding {
        case .once: return nil
        case .several(let entry, let places):
            let contexts = places.prefix(3).map { place in
                QuoteProblem.Context(
                    line: entry.text.line(of: place), text: entry.text.context(of: words, at: place))
            }
            return .several(entry.path, count: places.count, contexts)
        case .nowhere:
            let entries = self[source]
            for entry in entries.reversed() {
                if let near = entry.text.nearest(to: words) {
                    return .missing(entry.path, of: entries.count, near)
                }
            }
            return .missing(entries.last?.path ?? "", of: entries.count, nil)
        }
    }
}
