import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// The files of the index; Tests/Site let a browser search in them.
@Suite struct SearchIndexTests {
    @Test func `a term leads to what is called so and to what says so`() async throws {
        let terms = try #require(try await files()["search/en/terms/0/0.js"])
        let lists = try Lists(terms)
        // The prompts have the numbers 0 and 1, the source 2.
        #expect(lists["boats"] == ["A", "B"])
        #expect(lists["harbour"] == ["", "AA"])
        #expect(lists["!period=first"] == ["A", ""])
    }

    @Test func `what is not published is in no file`() async throws {
        let files = try await files()
        #expect(files.keys.contains("search/ja/contents.js"))
        for (path, text) in files { #expect(!text.contains("secret"), "\(path)") }
    }

    @Test func `no folder has more than a hundred files`() async throws {
        let prompts = (0..<3300).map { #"{"slug":"p-\#($0)","title":"Word\#($0)"}"# }.joined(separator: "\n")
        let paths = try await files(prompts: prompts).keys
        let folders = Dictionary(grouping: paths) { $0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.startIndex) }
        #expect(folders.keys.contains("search/en/entries/2"))
        #expect(folders.values.allSatisfy { $0.count <= 100 })
    }

    @Test func `the same content gives the same bytes`() async throws {
        #expect(try await files() == files())
    }

    @Test func `orders and ranks are each other's inverse`() async throws {
        let files = try await files()
        // The second prompt comes first by title; only the first has a duration.
        #expect(files["search/en/orders/title/0/0.js"] == "dossier(\"orders/title/0/0\",\"BA\");\n")
        #expect(files["search/en/ranks/title/0/0.js"] == "dossier(\"ranks/title/0/0\",\"BA\");\n")
        #expect(files["search/en/orders/duration/0/0.js"] == "dossier(\"orders/duration/0/0\",\"A\");\n")
        #expect(files["search/en/ranks/duration/0/0.js"] == "dossier(\"ranks/duration/0/0\",\"AB\");\n")
    }

    private func files(prompts: String = SearchIndexTests.prompts) async throws -> [String: String] {
        let temporary = try TemporaryFolder(
            FileTree([
                "content/dossier.yml": """
                title: A dossier
                languages: [en, ja]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: 2025-01-31
                defaults:
                  prompts: {summary: In the harbour., period: first, attribution: unknown, wording: none, wording_at_source: none, sources: post}
                """,
                "content/sources.yml":
                    "- {slug: post, type: post, title: Post, language: en, standing: primary, seen: full}\n",
                "content/prompts.jsonl": prompts,
            ]))
        let look = Look(
            languages: [.english, .japanese], assets: [],
            words: { term, _, site in
                guard case .title(.record(let id)) = term else { return term.name }
                return site.dossier.prompts[id.slug]?.title.source ?? term.name
            }, hasSearch: true
        ) { _, _ in "" }
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: look)
        let messages = checked.report.sorted.map(\.message)
        let site = try #require(checked.site, "\(messages)")
        let files = await site.searchFiles(look)
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private static let prompts = """
        {"slug":"a","title":"Two boats","duration":"5","created":"2024-02"}
        {"slug":"b","title":"Cups","period":"second","note":"No boats here.","created":"2024-03"}
        {"slug":"secret","title":"A secret","state":"draft"}
        """
}

/// The lists of a file of terms, by term.
private struct Lists {
    private var lists: [String: [String]] = [:]

    init(_ file: String) throws {
        let parts = try #require(file.wholeMatch(of: /dossier\("[^"]*","([^"]*)","([^"]*)"\);\n/))
        let all = parts.2.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for (number, term) in parts.1.split(separator: " ").enumerated() {
            lists[String(term)] = [all[2 * number], all[2 * number + 1]]
        }
    }

    subscript(term: String) -> [String]? { lists[term] }
}
