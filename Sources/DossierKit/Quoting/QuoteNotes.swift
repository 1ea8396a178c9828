/// What `dossier quotes` has noted in `dossier.lock`: captures, and the quotations that were found in them.
///
/// It is there before the first release, too: pages of the first edition say as well what was checked.
struct QuoteNotes: Hashable, Sendable {
    /// The captures in which quotations were looked up.
    var captures: [Lock.CaptureName: Lock.Capture] = [:]
    /// The quotations that were found.
    var quotes: [Lock.Quote: Lock.QuoteCheck] = [:]

    /// The lines of all facts in their order.
    var lines: [LockLine] {
        captures.sorted { $0.key < $1.key }.map {
            .capture($0.key, digest: $0.value.digest, isPrivate: $0.value.isPrivate)
        }
            + quotes.sorted { ($0.key.source, $0.key.digest) < ($1.key.source, $1.key.digest) }.map {
                .quote($0.key.source, digest: $0.key.digest, capture: $0.value.capture, on: $0.value.on)
            }
    }

    /// Takes in a line of a file; false for one that is about something else.
    mutating func add(_ line: LockLine) -> Bool {
        switch line {
        case .capture(let name, let digest, let isPrivate):
            captures[name] = Lock.Capture(digest: digest, isPrivate: isPrivate)
        case .quote(let source, let digest, let capture, let day):
            quotes[Lock.Quote(source: source, digest: digest)] = Lock.QuoteCheck(capture: capture, on: day)
        default: return false
        }
        return true
    }
}
