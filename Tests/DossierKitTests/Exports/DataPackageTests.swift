import FoundationEssentials
import Testing

@testable import DossierKit

/// The data package and the schema of records; Tests/Site hold both against the files of the real dossier.
@Suite struct DataPackageTests {
    @Test func `the package tells of each file how long it is and what it holds`() async throws {
        let files = try await site(with: PromptFilesTests.content)
        let package = try package(in: files)
        #expect(package.name == "a-small-dossier" && package.version == "2025-01-31")
        #expect(package.licenses == [License(name: "CC0-1.0", title: "CC0-1.0")])
        #expect(
            package.resources.map(\.path).sorted()
                == files.paths.filter {
                    $0.hasPrefix("data/")
                        && !["package.json", ".schema.json", ".html"].contains(where: $0.hasSuffix)
                }.map { String($0.dropFirst("data/".count)) })
        for resource in package.resources {
            guard case .file(let bytes)? = files["data/\(resource.path)"] else {
                Issue.record("\(resource.path) is missing")
                continue
            }
            #expect(resource.bytes == bytes.count && resource.hash == "sha256:\(Digest(of: bytes))")
        }
    }

    @Test func `the columns are those of the table, with types and constraints`() async throws {
        let files = try await site(with: PromptFilesTests.content)
        let fields = try #require(
            try package(in: files).resources.first { $0.path == "prompts.csv" }?.schema?.fields)
        let header = try #require(files.text("data/prompts.csv")).prefix { $0 != "\r\n" }
        #expect(fields.map(\.name) == header.split(separator: ",").map(String.init))
        let types = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0) })
        #expect(types["slug"]?.constraints?.unique == true && types["slug"]?.constraints?.required == true)
        #expect(types["duration"]?.type == "number")
        #expect(types["wording"]?.constraints?.enum == ["verbatim", "excerpt", "none"])
        #expect(types["author"]?.constraints == nil)
    }

    @Test(arguments: [
        ("Schönes Dossier", "CC BY 4.0", "sch-nes-dossier", "CC-BY-4.0"),
        ("記録", "CC0-1.0", "dossier", "CC0-1.0"),
        ("Title", "自由", "title", nil),
    ])
    func `names are those that a package can have`(title: String, licence: String, name: String, id: String?)
        async throws
    {
        let content = PromptFilesTests.content.merging([
            "content/dossier.yml": """
            title: \(title)
            languages: [en, ja]
            publisher: The editors
            licence: {text: CC BY 4.0, data: \(licence), code: Apache-2.0}
            edition: 2025-01-31
            """
        ]) { $1 }
        let package = try package(in: try await site(with: content))
        #expect(package.name == name)
        #expect(package.licenses == id.map { [License(name: $0, title: licence)] })
    }

    @Test func `a dossier without prompts has no files of them`() async throws {
        let files = try await site(with: [:])
        #expect(files.paths.filter { $0.contains("prompts") } == [])
    }

    private func package(in files: FileTree) throws -> Package {
        let text = try #require(files.text("data/datapackage.json"))
        return try JSONDecoder().decode(Package.self, from: Data(text.utf8))
    }
}

/// What the tests read of a package.
private struct Package: Decodable {
    let name: String
    let version: String
    let licenses: [License]?
    let resources: [Resource]

    struct Resource: Decodable {
        let path: String
        let bytes: Int
        let hash: String
        let schema: Schema?
    }

    struct Schema: Decodable { let fields: [Field] }

    struct Field: Decodable {
        let name: String
        let type: String
        let constraints: Constraints?
    }

    struct Constraints: Decodable {
        let required: Bool?
        let unique: Bool?
        let `enum`: [String]?
    }
}

private struct License: Decodable, Equatable {
    let name: String
    let title: String
}
