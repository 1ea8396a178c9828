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

    @Test(arguments: ["not-recorded", "clip-page-2", "Turbo", "16:9", "海"])
    func `no word has the address of another or of a page of the engine's own`(word: String) throws {
        let name = addressName(word)
        #expect(name != word && Slug.hasForm(name))
        #expect(!name.hasSuffix("-page-2") && name != "not-recorded")
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
