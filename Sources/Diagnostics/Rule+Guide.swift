extension Rule {
    /// The pages of all rules as one page of the guide, in Markdown: a part a subject, a heading a rule.
    public static var guide: String {
        let parts = Subject.allCases.map { subject in
            let rules = allCases.filter { $0.subject == subject }
            return "## \(subject.rawValue)\n\n" + rules.map(\.explanation.markdown).joined(separator: "\n")
        }
        return """
            # Rules

            What each rule demands of a dossier, and why. The name of the rule stands in brackets behind a message;
            `dossier explain NAME` shows the same. This page is written by `dossier explain --markdown`.

            \(parts.joined(separator: "\n"))
            """
    }
}

extension Explanation {
    /// The page as a part of the guide; no example has a fence of four waves.
    fileprivate var markdown: String {
        """
        ### \(rule.rawValue)

        **\(summary)** \(reason)

        Wrong:

        ~~~~text
        \(wrong)
        ~~~~

        Right:

        ~~~~text
        \(right)
        ~~~~

        """
    }
}
