import Diagnostics
import Testing
import YAML

@testable import DossierKit

/// How a video came into the dossier, as it may be written.
@Suite struct StepTests {
    private func steps(_ yaml: String) throws -> (steps: [Prompt.Step], found: [String]) {
        let entry = Entry(
            kind: .prompt, slug: Slug(known: "a"), position: Position(line: 1, column: 1),
            fields: FieldGroup([], end: Position(line: 9, column: 1), file: "a.md", row: nil), body: nil)
        var other = FieldReader(entry.fields, of: "prompt", rules: readingRules())
        let head = RecordHead(&other, of: entry, body: nil)
        let read = read(yaml) { $0.steps("provenance", head) }
        return (read.value, read.found)
    }

    @Test(arguments: [
        "provenance: Saved from the page", "provenance: {en: Saved from the page, ja: ページから保存}",
    ])
    func `a text is one step of which no more is recorded`(yaml: String) throws {
        let (steps, found) = try steps(yaml)
        #expect(found.isEmpty)
        #expect(steps.map(\.what.source) == ["Saved from the page"])
        #expect(steps.first?.isText == true)
    }

    @Test(arguments: [
        "provenance:\n  - {what: Saved, when: 2024-11-26, by: Kim, source: post}",
        "provenance: {what: Saved, when: 2024-11-26, by: Kim, source: post}",
    ])
    func `a step says who did what, when, and where that is recorded`(yaml: String) throws {
        let (steps, found) = try steps(yaml)
        #expect(found.isEmpty)
        let step = try #require(steps.first)
        #expect(steps.count == 1 && step.what.source == "Saved" && !step.isText)
        #expect(step.when == .on(try PartialDate(parsing: "2024-11-26")))
        #expect(step.by == .words("Kim") && step.source?.description == "post")
    }

    @Test(arguments: [
        ("provenance:\n  - {when: 2024}", "'what'"),
        ("provenance:\n  - Saved", "provenance.1"),
        ("provenance:\n  - {what: Saved, place: here}", "unknown field 'place'"),
        ("provenance:\n  - {what: Saved, when: some day}", "date"),
    ])
    func `a step that says nothing, or something else, is refused`(yaml: String, message: String) throws {
        let (_, found) = try steps(yaml)
        #expect(found.count == 1 && found[0].contains(message), "\(found)")
    }
}
