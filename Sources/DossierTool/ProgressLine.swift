/// A line on a terminal that says how far a long build is; nothing where nobody watches.
struct ProgressLine {
    private let isShown: Bool
    /// What is counted.
    private let noun: String
    /// When the line is due next: first once a build has taken long enough for anyone to wonder.
    private var due = ContinuousClock.now + .milliseconds(400)
    private var isThere = false

    init(isShown: Bool, of noun: String = "pages") {
        self.isShown = isShown
        self.noun = noun
    }

    /// Shows the progress, ten times a second at most.
    mutating func show(_ done: Int, of all: Int) {
        guard isShown, ContinuousClock.now > due else { return }
        Terminal.errors.write("\r\(done) of \(all) \(noun)\u{1B}[K")
        due = ContinuousClock.now + .milliseconds(100)
        isThere = true
    }

    /// Takes the line away.
    mutating func clear() {
        if isThere { Terminal.errors.write("\r\u{1B}[K") }
        isThere = false
    }
}
