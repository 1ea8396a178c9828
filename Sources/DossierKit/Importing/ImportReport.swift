/// What an import did, or would do: every row that was read is added, there already, or rejected.
public struct ImportReport: Sendable {
    public let source: String
    public let target: String
    /// The name of the layout, empty for a plain table.
    public internal(set) var layout = ""
    public internal(set) var read = 0
    public internal(set) var added = 0
    public internal(set) var alreadyThere = 0
    public internal(set) var rejected: [Rejected] = []
    public internal(set) var rejectsPath = ""
    /// True for a report of what would be done.
    public var isDryRun = false
    /// Rows whose words are another row's or another prompt's: exactly, or but for case, width, spaces and signs.
    public internal(set) var duplicates: [Duplicate] = []
    /// Pairs of which most words agree; the list holds the first of them, `nearPairs` counts all.
    public internal(set) var near: [Duplicate] = []
    public internal(set) var nearPairs = 0
    /// Rows that had more fellows than are compared with one another.
    public internal(set) var capped = 0
    /// Columns that are left out because they map to no field, and those that are about persons.
    public internal(set) var leftOut: [String] = []
    public internal(set) var persons: [String] = []
    /// Columns with values that were not understood: how many, and the first.
    public internal(set) var unclear: [(column: String, count: Int, first: String)] = []
    /// Fields that the dossier's defaults add to the prompts, as no row says them.
    public internal(set) var defaults: [String] = []
    /// Rows that name a video; files that rows name and that are not there; videos that no row names, or that several
    /// rows could mean.
    public internal(set) var withVideo = 0
    public internal(set) var missingVideos: [String] = []
    public internal(set) var unnamedVideos: [String] = []
    public internal(set) var unclearVideos: [String] = []

    /// Pairs that a report lists at most; it counts them all.
    static let most = 1000

    /// A row that is not taken, and why.
    public struct Rejected: Sendable {
        public let row: Int
        public let reason: String
        let json: JSON

        /// What each line of such a list begins with, by which an earlier one is known.
        static let start = #"{"fields": {"#
    }

    /// A row, and what it is like.
    public struct Duplicate: Sendable {
        public let row: Int
        public let other: Other
        /// 1 for all words.
        public let similarity: Double
        public let isExact: Bool
    }

    /// A row of the same file, or a prompt that is there already.
    public enum Other: Hashable, Sendable, CustomStringConvertible {
        case row(Int)
        case prompt(String)

        public var description: String {
            switch self {
            case .row(let number): "row \(number)"
            case .prompt(let slug): "'\(slug)'"
            }
        }
    }

    init(source: String, target: String) {
        self.source = source
        self.target = target
    }

    /// True where no row of the file is in the dossier now.
    public var isFutile: Bool { added + alreadyThere == 0 }
}
