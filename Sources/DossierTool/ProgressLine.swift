/// A line on a terminal that says how far a long build is; nothing where nobody watches.
struct ProgressLine {
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var shown = ""

    init(isShown: Bool) { self.isShown = isShown }

    /// Shows the progress once the build has taken long enough for anyone to wonder.
    mutating func show(_ done: Int, of all: Int) {
        guard isShown, ContinuousClock.now - start > .milliseconds(400) else { return }
        let text = "\(done) of \(all) pages"
        guard text != shown else { return }
        Terminal.errors.write("\r\(text)\u{1B}[K")
        shown = text
    }

    /// Takes the line away.
    mutating func clear() {
        if !shown.isEmpty { Terminal.errors.write("\r\u{1B}[K") }
        shown = ""
    }
}
