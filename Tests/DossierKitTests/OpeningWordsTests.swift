import Markdown
import Testing

@testable import DossierKit

/// The words by which a browser finds a paragraph.
@Suite struct OpeningWordsTests {
    @Test(arguments: [
        ("They work for nothing and say so.", "They work for nothing and"),
        ("They *work* for\nnothing.", "They work for nothing."),
        ("Professionalisation internationalised everything.", "Professionalisation"),
        ("Pay was asked [@memo] for.", "Pay was"),
        ("Pay was asked, [@memo] too.", "Pay was asked,"),
        ("[@memo] says so.", nil),
        ("<claim:a> is so.", nil),
        ("書き手は、無償で働く。", "書き手は"),
        ("書き手たちは無償で数か月働いたと述べている。", nil),
    ])
    func `are those before the first citation`(text: String, expected: String?) throws {
        guard case .paragraph(let words)? = Document(Body(text)).blocks.first?.content else {
            Issue.record("no paragraph")
            return
        }
        #expect(words.openingWords == expected)
    }
}
