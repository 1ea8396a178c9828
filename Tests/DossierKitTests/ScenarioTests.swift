import Diagnostics
import Testing

@testable import DossierKit

/// Each folder in `Scenarios/` is a small dossier, with the messages or the site that must come of it.
///
/// `RECORD=1 swift test` writes new expectations and fails, so that their difference is read.
@Suite struct ScenarioTests {
    @Test(arguments: Rule.allCases.filter { !$0.isAboutOutput })
    func `a rule is broken by one folder and kept by another`(rule: Rule) async throws {
        let fails = Scenario(name: "rules/\(rule.rawValue)/fails")
        let passes = Scenario(name: "rules/\(rule.rawValue)/passes")
        try #require(fails.exists && passes.exists, "Scenarios/rules/\(rule.rawValue) needs both folders")

        let broken = try await check(fails)
        #expect(Set(broken.diagnostics.map(\.rule)) == [rule])
        let hasErrors = broken.diagnostics.contains { $0.severity == .error }
        #expect((broken.site == nil) == hasErrors)
        try expect(broken.messages, in: fails.name)

        let kept = try await check(passes)
        #expect(kept.diagnostics.isEmpty, "\(kept.messages)")
        #expect(kept.site != nil)
    }

    @Test func `every folder of a rule is named for one`() throws {
        #expect(
            try Scenario.names(in: "rules")
                == Rule.allCases.filter { !$0.isAboutOutput }.map(\.rawValue).sorted())
    }

    @Test func `a stranger's mistakes are all told in one run`() async throws {
        let checked = try await check(Scenario(name: "strangers-mistakes"))
        #expect(checked.site == nil)
        try expect(checked.messages, in: "strangers-mistakes")
    }

    @Test(arguments: try Scenario.all(in: "sites"))
    func `a site comes out byte for byte`(scenario: Scenario) async throws {
        let output = try await build(scenario)
        let expected = Folder(Scenario.folder.path(of: "\(scenario.name)/expected"))
        if Scenario.isRecording {
            for path in try FileTree(of: expected).paths { try expected.remove(path) }
            try output.write(to: expected)
            Issue.record("recorded \(scenario.name): read the difference")
        }
        #expect(output.differences(from: try FileTree(of: expected)) == [])
    }

    @Test(arguments: try Scenario.all(in: "sites"))
    func `the order of files on the disk does not reach the site`(scenario: Scenario) async throws {
        let (one, other) = (try await build(scenario), try await build(scenario, reversed: true))
        #expect(one.differences(from: other) == [])
    }

    @Test func `what is withheld is in no byte of the site`() async throws {
        let output = try await build(Scenario(name: "sites/drafts-and-withdrawn"))
        // A draft, an embargoed and a withdrawn record, and names that are only counted: in pages, data and feeds.
        #expect(
            output.paths.contains("data/arguments.json") && output.paths.contains("data/arguments.argdown"))
        #expect(
            output.paths.contains("feeds/corrections.xml")
                && output.paths.contains("counterarguments/cups.html"))
        for path in output.paths {
            #expect(!path.contains("secret"))
            #expect(output.text(path)?.lowercased().contains("secret") == false, "\(path)")
        }
    }

    @Test func `the prompts of a facet's values add up`() async throws {
        let site = try #require(try await check(Scenario(name: "sites/facets")).site)
        let total = site.dossier.prompts.count
        // All prompts show the same of their words, which is no choice.
        #expect(site.promptIndex.facets == Facet.allCases.filter { $0 != .wording })
        for facet in site.promptIndex.facets {
            let counts = site.promptIndex[facet].map(\.count)
            #expect(facet.isMultiple ? counts.reduce(0, +) > total : counts.reduce(0, +) == total, "\(facet)")
            #expect(counts.allSatisfy { (1...total).contains($0) })
        }
    }

    @Test func `the Sora dossier has no error`() async throws {
        let root = Scenario.folder.path.replacing("/Tests/DossierKitTests/Scenarios", with: "")
        let checked = try await DossierKit.check(ContentFolder("\(root)/content"), look: .plain)
        #expect(checked.counts.records > 300)
        #expect(!checked.report.hasErrors, "\(messages(of: checked, in: Folder(root)))")
    }
}

/// What an author gets to see of a scenario.
private struct Seen {
    let site: Site?
    let diagnostics: [Diagnostic]
    let messages: String
}

/// Of translations and of what a release would refuse nothing is said unless somebody asks, which the rules on them do.
private func check(_ scenario: Scenario) async throws -> Seen {
    let temporary = try TemporaryFolder(try scenario.content())
    let checked = try await DossierKit.check(
        ContentFolder("\(temporary.path)/content"), look: .plain,
        translations: scenario.name.hasPrefix("rules/translation-"),
        release: scenario.name.hasPrefix("rules/uncorrected/"))
    let text = messages(of: checked, in: temporary.folder)
    return Seen(site: checked.site, diagnostics: checked.report.sorted, messages: text)
}

private func build(_ scenario: Scenario, reversed: Bool = false) async throws -> FileTree {
    let temporary = try TemporaryFolder()
    try scenario.content().write(to: temporary.folder, reversed: reversed)
    let content = ContentFolder("\(temporary.path)/content")
    let look = scenario.name == "sites/second-dossier" ? Look.wordy : .plain
    let checked = try await DossierKit.check(content, look: look)
    let site = try #require(checked.site, "\(messages(of: checked, in: temporary.folder))")
    _ = try await site.publish(to: "\(temporary.path)/public", from: content, look: look)
    var tree = try FileTree(of: Folder("\(temporary.path)/public"))
    // It says of the other files what they say themselves, and has tests of its own.
    tree[FileList.fileName] = nil
    return tree
}

private func expect(_ messages: String, in folder: String) throws {
    let folder = Folder(Scenario.folder.path(of: folder))
    if Scenario.isRecording {
        _ = try folder.replace("diagnostics.txt", with: Array(messages.utf8))
        Issue.record("recorded \(folder.path): read the difference")
    }
    let expected = (try? folder.read("diagnostics.txt")) ?? []
    #expect(messages == String(decoding: expected, as: UTF8.self))
}
