import FoundationEssentials
import Testing

@testable import DossierKit

/// The data of every kind: one definition from which JSON, tables and schemas come; Tests/Site hold the files of the
/// real dossier against them.
@Suite struct DataKindTests {
    private static let content = [
        "content/events.yml": """
        - slug: opening
          title: {en: "The opening, at last", ja: 開始}
          when: 2024-11-26T12:01-05:00
          certainty: disputed
          accounts:
            - {source: report, when: 2024-11-26, text: {en: At noon, ja: 正午}}
            - {source: memo, when: 2024-11~}
          actors: [ana]
          sources: [report, memo]
        """,
        "content/sources/memo.md": """
        ---
        {type: document, title: メモ, language: ja, standing: primary, seen: full}
        ---
        """,
        "content/signatories.yml": """
        - {slug: s-0001, name: Maria Musterfrau, version: 1, verification: unverified, display: initials}
        - {slug: s-0002, name: Hidden Person, version: 1, verification: unverified, display: counted-only}
        - {slug: s-0003, withdrawn: 2025-01-02}
        - {slug: s-0004, name: Blue, version: 1, verification: vouched, vouched_by: party:ana, display: pseudonym}
        """,
    ]

    @Test func `groups are arrays in JSON and numbered columns in the table`() async throws {
        let files = try await site(with: DataKindTests.content)
        let text = try #require(files.text("data/events.json"))
        let events = try JSONDecoder().decode(File<Event>.self, from: Data(text.utf8))
        #expect(
            events.kind == "event" && events.schema == "events.schema.json" && events.edition == "2025-01-31")
        let event = try #require(events.records.first)
        #expect(event.title == ["en": "The opening, at last", "ja": "開始"])
        #expect(event.accounts.map(\.source.slug) == ["report", "memo"])
        #expect(event.accounts[1].source.title == ["ja": "メモ"])
        #expect(event.accounts.map(\.text) == [["en": "At noon", "ja": "正午"], nil])
        #expect(text.contains("\n  {\"accounts\":"))
        let table = try #require(files.text("data/events.csv"))
        #expect(
            table.prefix { $0 != "\r\n" } == """
                slug,address,title.en,title.ja,when,certainty,accounts.1.source,accounts.1.when,accounts.1.text.en,\
                accounts.1.text.ja,accounts.2.source,accounts.2.when,actors,claims,sources,language,formerly,updated,\
                digest,body.en,body.ja
                """)
        #expect(
            table.contains(
                """
                \r\nopening,events/opening.html,"The opening, at last",開始,2024-11-26T12:01-05:00,disputed,report,\
                2024-11-26,At noon,正午,memo,2024-11~,ana,,report; memo,en,
                """))
    }

    @Test func `a signatory is what the page shows, and others are not there`() async throws {
        let files = try await site(with: DataKindTests.content)
        let text = try #require(files.text("data/signatories.json"))
        let signatories = try JSONDecoder().decode(File<Signatory>.self, from: Data(text.utf8)).records
        #expect(signatories.map(\.name) == ["M. M.", "Blue"])
        #expect(signatories.map(\.display) == [nil, "pseudonym"])
        let names = ["Maria", "Musterfrau", "Hidden", "s-0002", "s-0003", "vouched_by"]
        for path in files.paths where path.hasPrefix("data/") {
            #expect(!names.contains { files.text(path)?.contains($0) == true }, "\(path)")
        }
    }

    @Test func `every kind that is there has its files, and no other`() async throws {
        let files = try await site(with: DataKindTests.content)
        let kinds = Set(["letter", "sources", "events", "parties", "signatories"])
        for kind in Kind.allCases {
            for ending in ["json", "csv", "schema.json"] {
                #expect(files.paths.contains("data/\(kind.folder).\(ending)") == kinds.contains(kind.folder))
            }
        }
    }

    @Test func `what the page of the data lists is what is published`() async throws {
        let temporary = try TemporaryFolder(try Scenario(name: "sites/corrections").content())
        let content = ContentFolder("\(temporary.path)/content")
        let site = try #require(try await DossierKit.check(content, look: .plain).site)
        _ = try await site.publish(to: "\(temporary.path)/public", from: content, look: .plain)
        let files = try FileTree(of: Folder("\(temporary.path)/public"))
        let listed = site.dataSets.flatMap { set in set.formats.map { set.path($0) } }
        #expect(listed.sorted() == files.paths.filter { $0.hasPrefix("data/") && !$0.hasSuffix(".html") })
        for set in site.dataSets {
            guard case .kind(let kind) = set.subject else { continue }
            #expect(set.count == site.dossier.count(of: kind))
        }
    }

    @Test func `a field has a column in further languages only where it is used`() async throws {
        let files = try await site(with: [
            "content/sources/memo.md": """
            ---
            {type: document, title: Mémoire, language: fr, standing: primary, seen: full}
            ---
            """
        ])
        let header = try #require(files.text("data/sources.csv")).prefix { $0 != "\r\n" }
        #expect(header.contains("title.en,title.ja,title.fr,author.en,author.ja,publisher.en"))
    }

    @Test func `prose that stands beside its translation is in both languages`() async throws {
        let dossier = try await dossier(with: [
            "content/parties/bo.md": """
            ---
            {name: Bo, type: person, description: {en: She came., ja: 来た。}}
            ---
            """
        ])
        let party = try #require(dossier.parties.all.first { $0.slug.description == "bo" })
        #expect(party.description?[.japanese].language == .japanese)
        let data = try #require(dossier.dataKinds.first { $0.kind == .party })
        var bytes: [UInt8] = []
        data.json(of: party).append(to: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                "\"description\": {\"en\": \"She came.\", \"ja\": \"来た。\"}"))
    }

    @Test func `fields have one name, sorted in JSON`() async throws {
        let dossier = try await dossier(with: DataKindTests.content)
        for data in dossier.dataKinds {
            #expect(Set(data.shapes.map(\.name)).count == data.shapes.count)
            data.list.forEach { record in
                guard case .object(let fields) = data.json(of: record) else { return }
                #expect(fields.map(\.key) == fields.map(\.key).sorted())
                #expect(
                    Set(data.shapes.filter(\.isRequired).map(\.name)).subtracting(fields.map(\.key)) == [])
            }
        }
    }
}

/// What the tests read of a file.
private struct File<Record: Decodable>: Decodable {
    let kind: String
    let edition: String
    let schema: String
    let records: [Record]
}

private struct Event: Decodable {
    let title: [String: String]
    let accounts: [Account]

    struct Account: Decodable {
        let source: Source
        let text: [String: String]?
    }
}

private struct Source: Decodable {
    let slug: String
    let title: [String: String]
}

private struct Signatory: Decodable {
    let name: String
    let display: String?
}
