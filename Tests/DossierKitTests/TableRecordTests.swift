import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// Records that come of tables: columns that are paths of fields, and fields that come from defaults.
@Suite struct TableRecordTests {
    private func site(_ name: String) async throws -> Site {
        let temporary = try TemporaryFolder(try Scenario(name: "sites/\(name)").content())
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        return try #require(checked.site, "\(messages(of: checked, in: temporary.folder))")
    }

    @Test func `a row has its own fields and those of the defaults`() async throws {
        let prompts = try await site("defaults-and-field-paths").dossier.prompts
        let first = try #require(prompts.all.first { $0.slug.description == "clip-1" })
        #expect(first.title[.english] == "A whale" && first.title[.japanese] == "くじら")
        #expect(first.summary[.english] == "A clip")
        #expect(first.period == "first-week")
        #expect(first.attribution == .claimed && first.wording == .none && first.wordingAtSource == .part)
        #expect(first.sources.map(\.description) == ["post"])
        #expect(first.author == Slug("ana").map(Maker.party))
        #expect(first.tags == ["animals", "sea"])
        #expect(first.originalID == "A_1")
        #expect(first.outputs.map(\.availability) == [.linked])
        #expect(first.outputs.first?.url?.text == "https://example.org/1")
    }

    @Test func `a cell outranks the default, and an empty one does not`() async throws {
        let prompts = try await site("defaults-and-field-paths").dossier.prompts
        let second = try #require(prompts.all.first { $0.slug.description == "clip-2" })
        #expect(second.period == "second-week")
        #expect(second.title[.japanese] == "A tower" && second.title.language(for: .japanese) == .english)
        #expect(second.sources.map(\.description) == ["post", "paper"])
        #expect(second.author == .words("Somebody"))
        // As it was typed, not as a truth value.
        #expect(second.originalID == "no")
    }

    @Test func `a file has the defaults, too, and its own fields first`() async throws {
        let prompts = try await site("defaults-and-field-paths").dossier.prompts
        let third = try #require(prompts.all.first { $0.slug.description == "clip-3" })
        #expect(third.wording == .excerpt && third.words == "a street at night")
        #expect(third.period == "first-week")
        #expect(third.summary[.japanese] == "夜の通り")
    }

    @Test func `every form of table gives the same kind of record`() async throws {
        let dossier = try await site("second-dossier").dossier
        #expect(dossier.parties.all.map(\.slug.description) == ["owner", "tenants"])
        #expect(dossier.sources.all.map(\.title.source) == ["Rents doubled", "Notice, first"])
        #expect(dossier.events.all.map(\.slug.description) == ["notice-sent", "strike"])
        #expect(dossier.events.all.last?.actors.map(\.description) == ["tenants"])
        #expect(dossier.claims.all.map(\.slug.description) == ["doubled", "repairs"])
        #expect(dossier.media == ["house.svg"])
    }

    @Test func `references are shown from their other end`() async throws {
        let relations = try await site("second-dossier").dossier.relations
        let slug = { (name: String) in try #require(Slug(name)) }
        #expect(relations.objectionsTo[try slug("doubled")] == [try slug("costs")])
        #expect(relations.claimsBy[try slug("tenants")] == [try slug("doubled"), try slug("repairs")])
        #expect(relations.objectionsBy[try slug("owner")] == [try slug("costs")])
        #expect(relations.answersBy[try slug("tenants")] == [try slug("costs")])
        #expect(relations.eventsWith[try slug("tenants")] == [try slug("strike")])
    }

    @Test func `a column that nobody knows is told once, whatever the number of rows`() async throws {
        let rows = (1...700).map { "p-\($0),Somebody,person,painter\n" }.joined()
        let tree = try FileTree(of: Folder(Scenario.folder.path(of: "base")))
            .overlaid(with: FileTree(["content/parties.csv": "slug,name,type,roel\n\(rows)"]))
        let temporary = try TemporaryFolder(tree)
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        let found = checked.report.sorted
        #expect(found.map(\.message) == ["unknown field 'roel'"])
        #expect(found.first?.location.cell?.row == 2)
    }

    @Test func `a mistake in the defaults is told once, where it stands`() async throws {
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base")))
        let settings = (base.text("content/dossier.yml") ?? "") + "defaults:\n  parties:\n    type: persn\n"
        let rows = (1...700).map { "p-\($0),Somebody\n" }.joined()
        let tree = base.overlaid(
            with: FileTree(["content/dossier.yml": settings, "content/parties.csv": "slug,name\n\(rows)"]))
        let temporary = try TemporaryFolder(tree)
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        #expect(
            messages(of: checked, in: temporary.folder) == """
                content/dossier.yml:13:11: error: 'type' cannot be 'persn' [field-word]
                  13 |     type: persn
                     |           ^
                hint: did you mean 'person'?

                1 error in 4 files.

                """)
    }
}
