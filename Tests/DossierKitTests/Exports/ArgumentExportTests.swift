import FoundationEssentials
import Testing

@testable import DossierKit

/// The argument as JSON.
@Suite struct ArgumentExportTests {
    @Test func `the file is JSON that says what the dossier does`() async throws {
        let site = try #require(try await checkedSite("sites/corrections"))
        let file = try JSONDecoder().decode(
            File.self, from: Data(ArgumentExport(site.dossier).json.fileBytes))
        #expect(file.claims.map(\.id) == site.dossier.claims.all.map(\.id.description))
        #expect(file.counterarguments.map(\.id) == ["counterargument:gifts", "counterargument:late"])
        let months = try #require(file.claims.first { $0.id == "claim:months" })
        #expect(
            months.text["en"] == "They worked for *three* months [sic], see http://example.org: a == b === c."
        )
        #expect(months.text["ja"] == "三か月働いた。")
        #expect(months.relations?.map(\.to.id) == ["claim:unpaid"])
        let answers = try #require(file.counterarguments.first?.answers)
        #expect(
            answers.map { $0.text["en"] } == [
                "A gift is no wage.\n\nNot agreed\nNot asked for", "None came.",
            ])
        #expect(file.statements.map(\.given) == ["2024-11/2024-12~"])
    }

    @Test func `every address leads from the file to a page`() async throws {
        let site = try #require(try await checkedSite("sites/corrections"))
        let text = String(decoding: ArgumentExport(site.dossier).json.fileBytes, as: UTF8.self)
        let pages = Set(site.routes.map { "../" + $0.path })
        let addresses = text.matches(of: /"address": "([^"]*)"/).map { String($0.1) }
        #expect(addresses.count > 30)
        #expect(addresses.filter { !pages.contains($0) } == [])
    }

    @Test(arguments: [
        ("a \"b\" \\", #""a \"b\" \\""#), ("a\nb", #""a\nb""#), ("\u{1}\u{7F}", #""\u0001\u007f""#),
        ("é", #""é""#),
    ])
    func `a text is escaped`(text: String, json: String) {
        let bytes = JSON.object([("a", .string(text))]).fileBytes
        #expect(String(decoding: bytes, as: UTF8.self) == "{\n\"a\": \(json)\n}\n")
    }

    @Test func `keys are sorted, and an entry of an outer list has its line`() {
        let entry = JSON.fields(["b": .bool(true), "a": .array([.string("x"), .string("y")]), "c": nil])
        let json = JSON.fields(["z": .array([entry, entry]), "e": .array([])])
        #expect(
            String(decoding: json.fileBytes, as: UTF8.self) == """
                {
                "e": [],
                "z": [
                  {"a": ["x", "y"], "b": true},
                  {"a": ["x", "y"], "b": true}
                ]
                }

                """)
    }
}

/// What the tests read of the file.
private struct File: Decodable {
    let claims: [Claim]
    let counterarguments: [Objection]
    let statements: [Statement]

    struct Reference: Decodable { let id: String }

    struct Claim: Decodable {
        let id: String
        let text: [String: String]
        let relations: [Relation]?
    }

    struct Relation: Decodable { let to: Reference }

    struct Objection: Decodable {
        let id: String
        let answers: [Answer]?
    }

    struct Answer: Decodable { let text: [String: String] }

    struct Statement: Decodable { let given: String }
}
