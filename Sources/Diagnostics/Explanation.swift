/// The page of a rule: what it demands, why, and an example of each side.
public struct Explanation: Sendable {
    public let rule: Rule
    /// What the rule demands, one sentence.
    public let summary: String
    /// What readers or writers have of it.
    public let reason: String
    /// Content that breaks the rule.
    public let wrong: String
    /// The same content as the rule wants it.
    public let right: String

    /// The page as plain text, with a line end behind the last line:
    ///
    ///     raw-html
    ///
    ///     Texts are written in Markdown, without HTML.
    ///
    ///     HTML can hide words, load files from elsewhere …
    ///
    ///     Wrong:
    ///         They were <b>not</b> paid.
    ///     Right:
    ///         They were **not** paid.
    public var text: String {
        """
        \(rule.rawValue)

        \(summary)

        \(reason)

        Wrong:
        \(Explanation.indented(wrong))
        Right:
        \(Explanation.indented(right))

        """
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}
