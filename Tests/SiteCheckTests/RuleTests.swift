import Diagnostics
import Glibc
import Testing

@testable import DossierKit
@testable import SiteCheck

/// Each folder in `Sites/` is named for a rule and holds a site that breaks it and one that keeps it.
///
/// `RECORD=1 swift test` writes new `diagnostics.txt` and fails, so that their difference is read.
@Suite struct RuleTests {
    static let sites = Folder(
        String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.startIndex)) + "/Sites")

    static let rules = Rule.allCases.filter(\.isAboutOutput) + [.unsafeAddress, .mediaForm]

    @Test(arguments: rules)
    func `a rule is broken by one site and kept by another`(rule: Rule) async throws {
        let broken = try await check("\(rule.rawValue)/fails")
        #expect(Set(broken.report.diagnostics.map(\.rule)).contains(rule))
        try expect(messages(broken, in: "\(RuleTests.sites.path)/\(rule.rawValue)/fails"), rule)

        let kept = try await check("\(rule.rawValue)/passes")
        #expect(kept.report.diagnostics == [])
        #expect(kept.counts.pages > 0)
    }

    @Test func `every folder is named for a rule`() throws {
        let names = try RuleTests.sites.items().filter { $0.type == .folder }.map(\.name).sorted()
        #expect(names == RuleTests.rules.map(\.rawValue).sorted())
    }

    private func check(_ name: String) async throws -> SiteReport {
        let folder = RuleTests.sites.path(of: name)
        let hasPrivate = RuleTests.sites.exists("\(name)/private")
        return try await checkSite("\(folder)/site", privateValues: hasPrivate ? "\(folder)/private" : nil)
    }

    private func expect(_ messages: String, _ rule: Rule) throws {
        let folder = Folder(RuleTests.sites.path(of: "\(rule.rawValue)/fails"))
        if getenv("RECORD") != nil {
            _ = try folder.replace("diagnostics.txt", with: Array(messages.utf8))
            Issue.record("recorded \(folder.path): read the difference")
        }
        #expect(messages == String(decoding: (try? folder.read("diagnostics.txt")) ?? [], as: UTF8.self))
    }
}
