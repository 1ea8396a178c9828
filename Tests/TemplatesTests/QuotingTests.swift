import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What readers are told of quotations and captures.
@Suite struct QuotingTests {
    private func rendered(_ captured: Content = [:]) async throws -> [String: String] {
        try await site(of: smallDossier().merging(captured) { $1 }).rendered()
    }

    private let capture: Content = [
        "captures/memo/2024-11-27T0910Z/text.txt": "Ana says that we were not paid.\n",
        "captures/memo/2024-11-27T0910Z/page.html": "<p>we were not paid</p>\n",
        "captures/memo/2024-11-27T0910Z/capture.yml":
            "tool: A <browser>\nby: Ana & Bo\nnote: With a banner.\n",
    ]

    @Test func `a quotation without a capture says so where it stands, and counts among the gaps`()
        async throws
    {
        let pages = try await rendered()
        #expect(pages["statements/ana.html"]?.contains("not checked against a capture") == true)
        #expect(pages["coverage.html"]?.contains("href=\"#gap_quote-unchecked\"") == true)
        #expect(pages["sources/memo.html"]?.contains("captures_") == false)
    }

    @Test func `one that was found leads to the captures of its source`() async throws {
        let pages = try await rendered(capture)
        let statement = try #require(pages["statements/ana.html"])
        let digest = Digest(of: Array("Ana says that we were not paid.\n".utf8)).description
        #expect(!statement.contains("not checked against a capture"))
        #expect(
            statement.contains(
                "(checked against a capture of <a href=\"../sources/memo.html#captures_\">"))
        #expect(statement.contains("SHA-256 \(digest.prefix(12))…)"))
        let source = try #require(pages["sources/memo.html"])
        #expect(source.contains("id=\"captures_\""))
        for text in [
            digest, "A &lt;browser&gt;", "Ana &amp; Bo", "datetime=\"2024-11-27T09:10Z\"",
            "href=\"../captures/memo/2024-11-27T0910Z/text.txt\"",
            "href=\"../captures/memo/2024-11-27T0910Z/page.html.txt\"",
        ] {
            #expect(source.contains(text), "\(text)")
        }
    }

    @Test func `a private capture shows its digest and no file`() async throws {
        let words = ComparedText("we were not paid").digest
        let text = Digest(of: Array("kept".utf8))
        let pages = try await rendered([
            "dossier.lock": """
            edition 2025-01-01
            capture memo 2024-11-27 \(text) private
            quote memo \(words) 2024-11-27 2025-02-01
            """
        ])
        let source = try #require(pages["sources/memo.html"])
        #expect(source.contains("kept privately") && source.contains(text.description))
        #expect(!source.contains("captures/memo"))
        #expect(
            pages["statements/ana.html"]?.contains(
                "…, on <time datetime=\"2025-02-01\">1 February 2025</time>)") == true)
    }
}
