import Testing

@testable import DossierKit
@testable import Templates

/// The links to files of prompts.
@Suite struct DownloadTests {
    @Test func `a prompt's page leads to its words and its record, and names the record in its head`()
        async throws
    {
        let page = try #require(try await site(of: smallDossier()).rendered()["prompts/wave.html"])
        #expect(
            page.contains(
                """
                <p class="downloads">Download: <a href="../prompts/wave.txt">Text</a> · \
                <a href="../prompts/wave.json">JSON</a></p>
                """))
        #expect(
            page.contains("<link rel=\"alternate\" type=\"application/json\" href=\"../prompts/wave.json\">"))
    }

    @Test func `the list of all prompts leads to the whole index, a list of some does not`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        let list = try #require(pages["prompts/index.html"])
        let names = ["prompts.csv", "prompts.jsonl", "prompts.schema.json", "datapackage.json"]
        #expect(names.allSatisfy { list.contains("<a href=\"../data/\($0)\">") })
        // The page of all data has them, too.
        let wholes = ["prompts/index.html", "data/index.html"]
        let others = pages.filter { !wholes.contains($0.key) && $0.value.contains("datapackage.json") }
        #expect(others.isEmpty)
    }

    @Test func `in another language the files are those of the first, and the feed its own`() async throws {
        var content = smallDossier()
        content["dossier.yml"] = content["dossier.yml"]?.replacing(
            "languages: [en]", with: "languages: [en, ja]")
        content["prompts.yml"] = content["prompts.yml"]?.replacing(
            "  period:", with: "  added: 2025-01-02\n  period:")
        let pages = try await site(of: content).rendered()
        #expect(pages["ja/prompts/wave.html"]?.contains("<a href=\"../../prompts/wave.txt\">") == true)
        let list = try #require(pages["ja/prompts/index.html"])
        #expect(list.contains("<a href=\"../../data/prompts.csv\">CSV</a>"))
        #expect(
            list.contains(
                """
                <link rel="alternate" type="application/atom+xml" title="新着プロンプトのフィード（Atom）" \
                href="../feeds/prompts.xml">
                """))
    }
}
