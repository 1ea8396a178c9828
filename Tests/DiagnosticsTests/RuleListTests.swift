import Diagnostics
import Testing

/// The list that `dossier explain` prints.
@Suite struct RuleListTests {
    @Test(arguments: Rule.allCases)
    func `every rule stands once in the list, with its summary`(rule: Rule) {
        let lines = Rule.list.split(separator: "\n").filter { $0.hasPrefix("  \(rule.rawValue) ") }
        #expect(lines.count == 1)
        #expect(lines.first?.hasSuffix("  \(rule.explanation.summary)") == true)
    }

    @Test(arguments: Rule.Subject.allCases)
    func `every subject has its heading and a rule`(subject: Rule.Subject) throws {
        let lines = Rule.list.split(separator: "\n", omittingEmptySubsequences: false)
        let heading = try #require(lines.firstIndex(of: Substring(subject.rawValue)))
        #expect(lines[heading + 1].hasPrefix("  "))
    }
}
