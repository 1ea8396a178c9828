import Diagnostics
import Testing

@testable import DossierKit

/// What `dossier new` writes: for each kind an example that keeps the rules.
@Suite struct ScaffoldTests {
    @Test(arguments: Use.allCases)
    func `the example of each kind keeps the rules`(use: Use) async throws {
        let dossier = try await NewDossier()
        try await dossier.addAll("there", .published)
        for kind in Kind.allCases {
            #expect(try await dossier.add(kind, "new-one", use).missing == [], "\(kind)")
        }
        let checked = try await dossier.check()
        #expect(checked.report.errors == [])
        #expect(checked.counts.records == 2 * Kind.allCases.count)
    }

    @Test(arguments: Kind.allCases)
    func `what an example lacks can be made as it says`(kind: Kind) async throws {
        let dossier = try await NewDossier()
        var missing = try await dossier.add(kind, "new-one", .published).missing
        let names = Set(missing)
        while let id = missing.popLast() {
            guard dossier.text(of: id) == nil else { continue }
            missing += try await dossier.add(id.kind, id.slug.description, .published).missing
        }
        #expect(names.isEmpty == [.party, .source, .page].contains(kind))
        #expect(try await dossier.check().report.errors == [])
    }

    @Test(arguments: Kind.allCases)
    func `what an example lacks is what the check misses`(kind: Kind) async throws {
        let dossier = try await NewDossier()
        let scaffold = try await dossier.add(kind, "new-one")
        let checked = try await dossier.check()
        #expect(checked.report.diagnostics.allSatisfy { $0.rule == .unknownReference })
        for id in scaffold.missing {
            #expect(scaffold.text.contains("#   dossier new \(id.kind.rawValue) \(id.slug)\n"))
            let named = checked.report.diagnostics.contains { diagnostic in
                diagnostic.message.contains("'\(id.slug)'") || (id.kind == .letter && kind == .signatory)
            }
            #expect(named, "\(id)")
        }
        #expect(scaffold.missing.isEmpty == checked.report.diagnostics.isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func `each field that must be there is explained`(kind: Kind) async throws {
        let dossier = try await NewDossier()
        let lines = try await dossier.add(kind, "new-one").text.split(separator: "\n")
        let end = try #require(lines.lastIndex(of: "---"))
        let fields = lines.indices.filter { index in
            lines[index].first?.isLetter == true && lines[index].contains(": ") && index < end
        }
        #expect(fields.count > 1)
        for index in fields where !lines[index].hasPrefix("accessed:") {
            #expect(lines[index - 1].hasPrefix("# "), "\(lines[index])")
        }
    }

    @Test func `an example is on no page until its author says so`() async throws {
        let dossier = try await NewDossier()
        try await dossier.addAll("new-one")
        let site = try #require(try await dossier.check().site)
        for list in site.dossier.lists { #expect(list.count == 0, "\(list.kind)") }
    }

    @Test func `published records are named before drafts`() async throws {
        let dossier = try await NewDossier()
        try await dossier.add(.source, "a-draft")
        try await dossier.add(.source, "published", .published)
        #expect(try await dossier.add(.event, "new-one").text.contains("sources: [published]"))
    }

    @Test func `a letter has the next version`() async throws {
        let dossier = try await NewDossier()
        for (slug, version) in [("v1", 1), ("v2", 2), ("v3", 3)] {
            #expect(try await dossier.add(.letter, slug).text.contains("version: \(version)\n"))
        }
        #expect(try await dossier.add(.signatory, "s-0001").text.contains("version: 3\n"))
    }

    @Test func `mistakes elsewhere do not keep an author from beginning`() async throws {
        let dossier = try await NewDossier(settings: "title: [no\n")
        try dossier.write("claims/broken.md", "---\ntext\n")
        let scaffold = try await dossier.add(.page, "about")
        #expect(dossier.text(of: scaffold.id) == scaffold.text)
    }

    @Test func `no date of an example is later than the edition`() async throws {
        let dossier = try await NewDossier(
            settings: NewDossier.settings.replacing("2025-01-31", with: "1999-05-07"))
        let dates: Set<Substring> = [
            "dated", "given", "when", "date", "on", "accessed", "published", "opened", "asked", "created",
            "withdrawn",
        ]
        var count = 0
        for kind in Kind.allCases {
            let text = try await dossier.add(kind, "new-one").text
            for line in text.split(separator: "\n") where !line.hasPrefix("# ") || line.hasPrefix("#  ") {
                let words = line.split { "# :-".contains($0) }
                guard dates.contains(words.first ?? "") else { continue }
                #expect(line.contains(": 1999-05-07"), "\(line)")
                count += 1
            }
        }
        #expect(count > dates.count)
    }
}

/// How an author uses an example.
enum Use: CaseIterable {
    case asWritten
    case published
    /// Published, with all optional fields.
    case complete

    func edit(_ text: String) -> String {
        guard self != .asWritten else { return text }
        let published = text.replacing("\nstate: draft\n", with: "\n")
        guard self == .complete else { return published }
        return published.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isExplanation = line.hasPrefix("# ") && !line.hasPrefix("#  ")
            return line.hasPrefix("#") && !isExplanation && !line.hasPrefix("##") ? line.dropFirst() : line
        }.joined(separator: "\n")
    }
}

/// A dossier in which nothing stands but its settings, and what a test adds.
struct NewDossier {
    static let settings = """
        title: A small dossier
        languages: [en, ja]
        publisher: The editors
        licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
        edition: 2025-01-31
        limits: {quote_words: 3}

        """

    private let temporary: TemporaryFolder
    let content: ContentFolder
    var folder: Folder { temporary.folder }

    init(settings: String = settings) async throws {
        temporary = try TemporaryFolder(FileTree(["dossier.yml": settings]))
        content = ContentFolder(temporary.path)
    }

    /// Makes a record as `dossier new` does, and edits it.
    @discardableResult
    func add(_ kind: Kind, _ slug: String, _ use: Use = .asWritten) async throws -> Scaffold {
        let id = try RecordID(typed: kind.rawValue, slug)
        let scaffold = try await content.scaffold(id)
        try content.write(scaffold)
        _ = try folder.replace(file(of: id), with: Array(use.edit(scaffold.text).utf8))
        return scaffold
    }

    /// Makes a record of every kind, in an order in which each names what is there.
    func addAll(_ slug: String, _ use: Use = .asWritten) async throws {
        let first: [Kind] = [.party, .source, .letter, .claim]
        for kind in first + Kind.allCases.filter({ !first.contains($0) }) { try await add(kind, slug, use) }
    }

    func write(_ file: String, _ text: String) throws { try FileTree([file: text]).write(to: folder) }

    /// The text of a record's own file; nil where there is none.
    func text(of id: RecordID) -> String? {
        (try? folder.read(file(of: id))).map { String(decoding: $0, as: UTF8.self) }
    }

    func check() async throws -> Checked { try await DossierKit.check(content, look: .plain) }

    private func file(of id: RecordID) -> String { "\(id.kind.folder)/\(id.slug).md" }
}

extension Report {
    /// What is wrong, each with its place.
    fileprivate var errors: [String] {
        sorted.filter { $0.severity == .error }.map { "\($0.location): \($0.message)" }
    }
}
