import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Dates in words: never more than is known.
@Suite struct PhraseTests {
    @Test(arguments: [
        ("2024", "2024"),
        ("2024-11", "November 2024"),
        ("2024-11-26", "26 November 2024"),
        ("2024-11-26?", "26 November 2024 (uncertain)"),
        ("2024-06~", "about June 2024"),
        ("2024-06~?", "about June 2024 (uncertain)"),
        ("2024-11-26T08:05-05:00", "08:05 (UTC−05:00) on 26 November 2024"),
        ("2024-11-26T08:30-05:00~", "about 08:30 (UTC−05:00) on 26 November 2024"),
        ("2024-11-26T23:59+09:30", "23:59 (UTC+09:30) on 26 November 2024"),
        ("2024-11-26T00:00Z", "00:00 (UTC) on 26 November 2024"),
        ("2024-11/2025-01-02", "November 2024 to 2 January 2025"),
        ("unknown", "date unknown"),
    ])
    func `a date is written in English as precisely as it is known`(written: String, shown: String) throws {
        #expect(Phrases.english.when(try When(parsing: written)) == shown)
    }

    @Test(
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
        ] as [([String], String)])
    func `the members of a sentence are joined`(members: [String], sentence: String) {
        #expect(Phrases.english.kinds.list(members.map { "\($0)" }).description == sentence)
    }

    @Test func `one is told from several`() {
        let count = Phrases.english.kinds.count
        #expect(count(.reply, 0) == "0 replies")
        #expect(count(.reply, 1) == "1 reply")
        #expect(count(.signatory, 2) == "2 signatories")
    }

    @Test func `words of the vocabulary are told apart`() {
        let phrases = Phrases.english
        #expect(
            Set(Statement.Stance.allCases.map(phrases.people.stance)).count == Statement.Stance.allCases.count
        )
        #expect(Set(Source.Seen.allCases.map(phrases.evidence.seen)).count == Source.Seen.allCases.count)
        #expect(Set(Source.Form.allCases.map(phrases.evidence.form)).count == Source.Form.allCases.count)
        #expect(Set(Claim.Status.allCases.map(phrases.evidence.status)).count == Claim.Status.allCases.count)
        #expect(Set(Kind.allCases.map(phrases.kinds.name)).count == Kind.allCases.count)
    }
}
