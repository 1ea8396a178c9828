import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// The values by which prompts are listed.
@Suite struct FacetTests {
    @Test(
        arguments: [
            (0, .upTo5), (5, .upTo5), (5.1, .upTo10), (10, .upTo10), (10.5, .upTo20), (20, .upTo20),
            (21, .upTo60), (60, .upTo60), (60.5, .longer), (3600, .longer),
        ] as [(Double, LengthBand)])
    func `a length belongs to the step that it ends`(seconds: Double, band: LengthBand) {
        #expect(LengthBand(seconds: seconds) == band)
    }

    @Test func `the steps of length stand in their order`() {
        #expect(LengthBand.allCases.map(\.ordinal) == Array(LengthBand.allCases.indices))
    }

    @Test(
        arguments: [
            ("1920x1080", 2_073_600), ("1920 × 1080", 2_073_600), ("1080p", 2_073_600), ("480P", 409_600),
            ("large", nil), ("1920", nil), ("0x10", nil), ("1x2x3", nil), ("9999999999999x2", nil),
        ] as [(String, Int?)])
    func `a resolution is counted in pixels where it is written as one`(text: String, number: Int?) {
        #expect(pixels(of: text) == number)
    }

    @Test(arguments: [("turbo", "turbo"), ("1920x1080", "1920x1080")])
    func `a word that can stand in an address does`(word: String, name: String) {
        #expect(addressName(word) == name)
    }

    @Test(arguments: ["not-recorded", "clip-page-2", "values-2", "Turbo", "16:9", "海"])
    func `no word has the address of another or of a page of the engine's own`(word: String) throws {
        let name = addressName(word)
        #expect(name != word && Slug.hasForm(name))
        #expect(!name.hasSuffix("-page-2") && name != "not-recorded")
    }

    @Test func `many values stand on several pages`() async throws {
        let rows = (0...500).map { "p-\($0),Clip,A clip,maker \($0),one,unknown,none,none,report" }
        let header = "slug,title,summary,author,period,attribution,wording,wording_at_source,sources"
        let dossier = try await dossier(with: [
            "content/prompts.csv": ([header] + rows).joined(separator: "\n")
        ])
        var report = Report()
        let site = Site(dossier, reporting: &report)
        let page = try #require(site.page(at: Route(.facet(.creator, part: 2))))
        guard case .facet(.creator, let part) = page.subject else {
            Issue.record("\(page.subject)")
            return
        }
        #expect(part.range == 500..<501 && part.count == 2)
        #expect(!report.hasErrors && !site.routes.contains { $0.place == .facet(.creator, part: 3) })
    }

    @Test func `lengths and resolutions ascend, and what is not recorded comes last`() async throws {
        let temporary = try TemporaryFolder(try Scenario(name: "sites/facets").content())
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        let site = try #require(checked.site, "\(messages(of: checked, in: temporary.folder))")
        let index = site.promptIndex
        #expect(
            index[.duration].map(\.slug) == ["up-to-5", "5-to-10", "10-to-20", "over-60", "not-recorded"])
        #expect(index[.resolution].map(\.slug) == ["480p", "1920x1080", "1080p", "odd", "not-recorded"])
        #expect(index[.tag].map(\.count) == [1, 2, 1, 2])
        #expect(index[.tag].last?.meaning == .notRecorded)
        #expect(index[.language].map(\.count) == [4, 1])
        #expect(index.value(meaning: .wording(.none), of: .wording) == nil)
        #expect(!site.routes.contains { $0.path.contains("by-wording") })
    }
}
