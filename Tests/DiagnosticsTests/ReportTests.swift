import Diagnostics
import Testing

@Suite struct ReportTests {
    @Test func `diagnostics are sorted by file, line and column, then by rule and message`() {
        let sorted = [
            Slip().at(line: 9, column: 1, file: "a.md"),
            Slip(rule: .deadLink).at(line: 10, column: 2, file: "a.md"),
            Slip(message: "a").at(line: 10, column: 2, file: "a.md"),
            Slip(message: "b").at(line: 10, column: 2, file: "a.md"),
            Slip().at(line: 10, column: 11, file: "a.md"),
            Slip().at(line: 1, column: 1, file: "b.md"),
        ]
        // dead-link stands after date-form in the alphabet.
        let expected = [sorted[0], sorted[2], sorted[3], sorted[1], sorted[4], sorted[5]]
        #expect(Report(sorted.reversed()).sorted == expected)
    }

    @Test func `what is said twice of one place is said once`() {
        let slip = Slip().at(line: 1, column: 1)
        #expect(Report([slip, Slip(message: "b").at(line: 1, column: 1), slip]).sorted.count == 2)
    }

    @Test(arguments: [Rule.yamlSyntax, .yamlFeature, .yamlDuplicateKey, .fullWidth])
    func `what follows from YAML that cannot be read is left out`(rule: Rule) {
        let report = Report([
            Slip().at(line: 2, column: 8), Slip(rule: rule).at(line: 2, column: 8),
            Slip().at(line: 2, column: 9),
        ])
        #expect(report.sorted.map(\.rule) == [rule, .dateForm])
    }

    @Test func `strict makes errors of warnings and changes nothing else`() {
        let warning = Slip(severity: .warning).at(line: 1, column: 1)
        let report = Report([warning])
        #expect(!report.hasErrors)
        #expect(report.strict.hasErrors)
        #expect(report.strict.diagnostics == [Slip().at(line: 1, column: 1)])
    }

    @Test func `reports are joined in the order of what was found`() {
        var report = Report([Slip().at(line: 2, column: 1)])
        report.add(contentsOf: Report([Slip().at(line: 1, column: 1)]))
        report.add(Slip(), at: SourceLocation(file: "z.md"))
        #expect(report.diagnostics.map(\.location.description).last == "z.md:1:1")
        #expect(report.diagnostics.map(\.location.position.line) == [2, 1, 1])
    }
}
