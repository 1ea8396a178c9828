import Foundation
import Testing

@testable import Diagnostics

/// The page of rules in the guide says what the program says.
@Suite struct GuideTests {
    @Test func `the page of rules is written from the rules`() throws {
        let path =
            String(#filePath.prefix(upTo: #filePath.range(of: "/Tests/")?.lowerBound ?? #filePath.startIndex))
            + "/Sources/Guide/rules.md"
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Rule.guide.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(path): read the difference")
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == Rule.guide)
    }

    @Test(arguments: Rule.allCases)
    func `an example stays within its fence`(rule: Rule) {
        #expect(!rule.explanation.wrong.contains("~~~~") && !rule.explanation.right.contains("~~~~"))
    }
}
