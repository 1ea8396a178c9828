import Diagnostics
import Markdown
import Testing
import YAML

@testable import DossierKit

/// The examples on a rule's page are true: the wrong one breaks the rule, the right one breaks none.
@Suite struct ExplanationExampleTests {
    @Test(arguments: [
        Rule.rawHTML, .headingLevel, .imageText, .unsafeAddress, .missingReference, .footnote, .citationForm,
        .anchorForm, .anchorTwice, .emphasisForm,
    ])
    func `of prose`(rule: Rule) {
        expect(rule) { text in
            let body = Body(text)
            return Document(body).outline(of: body).problems.map(\.value.rule)
        }
    }

    @Test(arguments: [Rule.yamlSyntax, .yamlDuplicateKey, .yamlFeature, .fullWidth])
    func `of YAML`(rule: Rule) {
        expect(rule) { text in parseYAML(Array(text.utf8)[...]).problems.map(\.value.rule) }
    }

    @Test(arguments: [Rule.tableForm, .tableHeader])
    func `of tables`(rule: Rule) {
        expect(rule) { text in parseCSV(Array(text.utf8)).problems.map(\.problem.rule) }
    }

    @Test(arguments: [Rule.dateForm, .fieldWord, .fieldForm, .languageUnknown, .unknownField])
    func `of fields`(rule: Rule) {
        expect(rule) { text in
            read(text) { reader in
                _ = reader.optional("title", .localized)
                _ = reader.optional("when", .when)
                _ = reader.optional("stance", FieldForm<Statement.Stance>.word)
                _ = reader.optional("url", .webAddress)
                _ = reader.optional("duration", .seconds)
            }.report.diagnostics.map(\.rule)
        }
    }

    private func expect(_ rule: Rule, _ broken: (String) -> [Rule]) {
        let page = rule.explanation
        #expect(Set(broken(page.wrong)) == [rule], "\(page.wrong)")
        #expect(broken(page.right) == [], "\(page.right)")
    }
}
