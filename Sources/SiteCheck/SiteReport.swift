public import Diagnostics

/// What rereading a site has found.
public struct SiteReport: Sendable {
    public let report: Report
    public let counts: SiteCounts
    /// Nil where no private values were given: then nobody can say that there are none on the site.
    public var privateValues: PrivateCount? {
        values.map { PrivateCount(sought: $0.count, skipped: $0.skipped) }
    }

    let values: PrivateValues?

    /// True where a line of the site may be shown: it holds no private value.
    public func mayShow(_ line: String) -> Bool { values?.first(in: line.utf8) == nil }

    /// How many private values were looked for.
    public struct PrivateCount: Hashable, Sendable {
        public let sought: Int
        /// Those of fewer than four characters, which would be found everywhere.
        public let skipped: Int
    }
}
