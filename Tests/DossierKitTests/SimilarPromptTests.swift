import Diagnostics
import Testing

@testable import DossierKit

/// What a prompt says of its place among others: which are like it, and when it came.
@Suite struct SimilarPromptTests {
    @Test(arguments: [
        ("similar_to: [tide]", ["error: 'similar_to' names the record itself"]),
        ("similar_to: [tode]", ["error: there is no prompt 'tode'"]),
        (
            "added: 2999-01-01",
            ["warning: 'added' is 2999-01-01, which is later than the edition of 2025-01-31"]
        ),
        ("added: 2025-01-31", []),
    ])
    func `what cannot be so is told`(line: String, messages: [String]) async throws {
        let checked = try await check([
            "content/prompts/tide.md": """
            ---
            title: Tide
            summary: Ours.
            period: early
            attribution: unknown
            wording: none
            wording_at_source: none
            sources: [report]
            \(line)
            ---

            """
        ])
        #expect(
            checked.report.sorted.filter { $0.location.file.hasSuffix("tide.md") }
                .map { "\($0.severity.rawValue): \($0.message)" } == messages)
    }
}
