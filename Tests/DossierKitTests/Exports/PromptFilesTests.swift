import FoundationEssentials
import Testing

@testable import DossierKit

/// A prompt as files: its words as text, its record as JSON, and all records as a table and as lines.
@Suite struct PromptFilesTests {
    /// Two prompts: one with its words, a warning and two outputs, one with an excerpt.
    static let content = [
        "content/prompts/tide.md": """
        ---
        title: {en: "=A tide", ja: 潮}
        summary: Water comes in.
        period: first-week
        attribution: recorded
        wording: verbatim
        wording_at_source: full
        text: |-
          Water, "slowly",
            at night
        author: party:ana
        posted_by: Somebody
        duration: 007.50
        created: 2024-11~
        added: 2025-01-02
        sources: [report]
        tags: [sea, night]
        warnings: [loud]
        formerly: [old-tide]
        outputs:
          - {file: tide.webm, availability: hosted, description: Waves}
          - {availability: lost, reason: {en: "The account, gone", ja: 消失}}
        ---
        The tide[@report].
        """,
        "content/prompts.yml": """
        - slug: dune
          title: A dune
          summary: Sand.
          period: first-week
          attribution: claimed
          wording: excerpt
          wording_at_source: part
          excerpt: Sand and …
          sources: [report]
          similar_to: [tide]
        """,
        "content/media/tide.webm": "\u{1A}E\u{7E3}",
    ]

    @Test func `the words are the whole file, and there is none where none are shown`() async throws {
        var content = PromptFilesTests.content
        content["content/prompts/mute.md"] = """
            ---
            {title: Mute, summary: None, period: first-week, attribution: unknown, wording: none, \
            wording_at_source: none, sources: [report]}
            ---
            """
        let files = try await site(with: content)
        #expect(files.text("prompts/tide.txt") == "Water, \"slowly\",\n  at night")
        #expect(files.text("prompts/dune.txt") == "Sand and …")
        #expect(
            files.paths.filter { $0.hasPrefix("prompts/") && $0.hasSuffix(".txt") } == [
                "prompts/dune.txt", "prompts/tide.txt",
            ])
        #expect(files.paths.filter { $0.hasPrefix("prompts/") && $0.hasSuffix(".json") }.count == 3)
    }

    @Test func `the record has the fields of the content, sorted, and what they name`() async throws {
        let files = try await site(with: PromptFilesTests.content)
        let text = try #require(files.text("prompts/tide.json"))
        let record = try JSONDecoder().decode(Record.self, from: Data(text.utf8))
        #expect(record.title == ["en": "=A tide", "ja": "潮"])
        #expect(record.text == "Water, \"slowly\",\n  at night" && record.excerpt == nil)
        #expect(record.duration == 7.5 && text.contains("\"duration\": 7.50,"))
        #expect(record.author == Maker(name: ["en": "Ana Paz"], party: "ana"))
        #expect(record.posted_by == Maker(name: ["en": "Somebody"], party: nil))
        #expect(record.sources.map(\.slug) == ["report"])
        #expect(record.sources.map(\.address) == ["sources/report.html"])
        #expect(record.outputs?.map(\.availability) == ["hosted", "lost"])
        #expect(record.outputs?.map(\.file) == ["media/tide.webm", nil])
        #expect(record.outputs?.last?.reason == ["en": "The account, gone", "ja": "消失"])
        #expect(record.body == ["en": "The tide[@report]."])
        #expect(record.address == "prompts/tide.html")
        let keys = text.split(separator: "\n").filter { $0.hasPrefix("\"") }.map { $0.prefix { $0 != ":" } }
        #expect(keys.count == 22 && keys == keys.sorted())
    }

    @Test func `with the site's own address that of a page is absolute`() async throws {
        let files = try await site(
            with: PromptFilesTests.content.merging([
                "content/dossier.yml": """
                title: A small dossier
                languages: [en, ja]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: 2025-01-31
                base_url: https://example.org/case/
                """
            ]) { $1 })
        let text = try #require(files.text("prompts/tide.json"))
        #expect(text.contains("\"address\": \"https://example.org/case/prompts/tide.html\""))
        #expect(text.contains("\"file\": \"media/tide.webm\""))
        #expect(
            files.text("data/prompts.csv")?.contains(",https://example.org/case/prompts/dune.html,") == true)
        #expect(
            files.text("data/prompts.schema.json")?.contains(
                "\"$id\": \"https://example.org/case/data/prompts.schema.json\"") == true)
    }

    @Test func `a line is the record beside the page`() async throws {
        let files = try await site(with: PromptFilesTests.content)
        let lines = try #require(files.text("data/prompts.jsonl"))
        #expect(lines.hasSuffix("}\n"))
        let records = try lines.split(separator: "\n").map {
            try JSONDecoder().decode(Record.self, from: Data($0.utf8))
        }
        let beside = try ["tide", "dune"].map { slug in
            try JSONDecoder().decode(
                Record.self, from: Data(try #require(files.text("prompts/\(slug).json")).utf8))
        }
        #expect(records == beside)
    }

    @Test(arguments: [
        ("a", "a"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"),
        ("＝1", "'＝1"),
        ("＋", "'＋"), ("－", "'－"), ("＠", "'＠"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
        ("=\"a\",1", "\"'=\"\"a\"\",1\""), ("'=1", "''=1"), ("'tis", "'tis"), ("''", "''"), ("a=1", "a=1"),
        ("｜", "｜"), ("日本", "日本"),
    ])
    func `a cell is quoted where it must be and never runs`(text: String, cell: String) {
        var bytes: [UInt8] = []
        bytes.append(cell: text)
        #expect(String(decoding: bytes, as: UTF8.self) == cell)
    }

    @Test func `a row is a prompt, and columns are those that some prompt needs`() async throws {
        let dossier = try await dossier(with: PromptFilesTests.content)
        let prompts = try #require(dossier.dataKinds.first { $0.kind == .prompt })
        let table = String(decoding: DataTable(prompts).file.bytes, as: UTF8.self)
        #expect(table.hasPrefix("slug,address,title.en,title.ja,summary.en,summary.ja,period,attribution,"))
        #expect(table.hasSuffix("\r\n"))
        let columns = DataTable(prompts).columns.map(\.name)
        #expect(
            columns.filter { $0.hasPrefix("outputs.") } == [
                "outputs.1.availability", "outputs.1.file", "outputs.1.description.en",
                "outputs.2.availability", "outputs.2.reason.en", "outputs.2.reason.ja",
            ])
        #expect(
            table.contains(
                "tide,prompts/tide.html,'=A tide,潮,Water comes in.,,first-week,recorded,party:ana,"))
        #expect(table.contains(",sea; night,loud,,old-tide,"))
        #expect(table.contains(",hosted,media/tide.webm,Waves,lost,\"The account, gone\",消失\r\n"))
        #expect(!table.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    }

    @Test func `outputs beyond the ninth are counted`() async throws {
        let outputs = (1...11).map { "  - {availability: linked, url: 'https://example.org/\($0)'}" }
        let dossier = try await dossier(with: [
            "content/prompts.yml": """
            - slug: many
              title: Many
              summary: Many.
              period: first-week
              attribution: claimed
              wording: none
              wording_at_source: none
              sources: [report]
              outputs:
            \(outputs.joined(separator: "\n").replacing("  -", with: "    -"))
            """
        ])
        let table = DataTable(try #require(dossier.dataKinds.first { $0.kind == .prompt }))
        #expect(
            table.columns.map(\.name).suffix(3) == [
                "outputs.9.availability", "outputs.9.url", "outputs.more",
            ])
        let text = String(decoding: table.file.bytes, as: UTF8.self)
        #expect(text.hasSuffix(",linked,https://example.org/9,2\r\n"))
    }

    @Test(arguments: [("007.50", "7.50"), ("0.5", "0.5"), ("000", "0"), ("20", "20"), ("00.1", "0.1")])
    func `a number of seconds is one of JSON`(written: String, number: String) {
        #expect(decimal(written) == number)
    }
}

/// What the tests read of a record.
private struct Record: Decodable, Equatable {
    let address: String
    let title: [String: String]
    let text: String?
    let excerpt: String?
    let duration: Double?
    let author: Maker?
    let posted_by: Maker?
    let sources: [Source]
    let outputs: [Output]?
    let body: [String: String]?
    let digest: String

    struct Source: Decodable, Equatable {
        let slug: String
        let address: String
    }

    struct Output: Decodable, Equatable {
        let availability: String
        let file: String?
        let reason: [String: String]?
    }
}

private struct Maker: Decodable, Equatable {
    let name: [String: String]
    let party: String?
}
