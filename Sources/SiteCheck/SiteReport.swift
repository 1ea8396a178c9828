public import Diagnostics

/// What rereading a site has found.
public struct SiteReport: Sendable {
    public let report: Report
    public let counts: SiteCounts
    /// Nil where no private values were given: then nobody can say that there are none on the site.
    public let privateValues: PrivateCount?

    /// How many private values were looked for.
    public struct PrivateCount: Hashable, Sendable {
        public let sought: Int
        /// Those of fewer than four characters, which would be found everywhere.
        public let skipped: Int
    }
}
