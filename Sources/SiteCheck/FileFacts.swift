import Diagnostics

/// What one file of the site says: its mistakes, and what can only be judged beside the other files.
struct FileFacts: Sendable {
    var mistakes: [Located<SiteProblem>] = []
    var counts = SiteCounts()
    /// The ids of a page or drawing.
    var ids: Set<String> = []
    /// The files to which a reader can go from here, each once.
    var follows: Set<Int32> = []
    /// Links to a place within another file.
    var places: [PlaceLink] = []
    /// False where the file's links and ids could not be read.
    var isKnown = true
    /// True for a page that sends its reader on to another.
    var isRedirect = false

    struct PlaceLink: Sendable {
        let file: Int32
        let id: String
        let position: Position
    }

    mutating func report(_ problem: SiteProblem, at position: Position) {
        mistakes.append(Located(problem, at: position))
    }
}

/// How much was looked at.
public struct SiteCounts: Hashable, Sendable {
    public internal(set) var pages = 0
    /// Addresses within the site.
    public internal(set) var links = 0
    /// Those of them that name a place within a page.
    public internal(set) var fragments = 0
    /// Files that were read as text.
    public internal(set) var files = 0
    /// Files whose content was not looked at, or not all of it: archives and what else is packed, what is too large,
    /// and without private values whatever has no links.
    public internal(set) var unread = 0
    /// What these are, where private values were looked for: `pdf`, `zip`, `over 50 MB`.
    public internal(set) var unreadKinds: Set<String> = []

    public static func += (sum: inout Self, other: Self) {
        sum.pages += other.pages
        sum.links += other.links
        sum.fragments += other.fragments
        sum.files += other.files
        sum.unread += other.unread
        sum.unreadKinds.formUnion(other.unreadKinds)
    }
}
