import Diagnostics
import Testing

@testable import DossierKit

/// What is missing in a dossier, and that readers and writers are told the same of it.
@Suite struct CoverageTests {
    @Test(
        arguments: [
            (Coverage.Gap.noEvidence, ["claim:bare"], 6),
            (.noSupport, ["claim:denied"], 6),
            (.oneSource, ["claim:heard", "claim:thin"], 6),
            (.oneOrigin, ["claim:echoed"], 6),
            (.noReply, ["claim:echoed"], 3),
            (.notAsked, ["reply:hall"], 2),
            (.constructed, ["counterargument:made-up"], 2),
            (.notSeen, ["source:rumour"], 8),
            (.uncited, ["source:drafted", "source:idle"], 8),
            (.noCopy, ["source:gone", "source:idle"], 3),
            (.lost, ["source:gone"], 1),
            (.accessUnknown, ["source:gone"], 3),
            (.quoteUnchecked, ["claim:wish"], 1),
            (.disputed, ["event:opening"], 2),
            (.outdated, ["party:ana"], 2),
            (.afterEdition, ["statement:hall", "source:idle", "event:opening", "event:closing"], 11),
        ] as [(Coverage.Gap, [String], Int)])
    func `a gap names the records that have it, of those that could`(
        gap: Coverage.Gap, records: [String], total: Int
    ) async throws {
        let share = try await coverage()[gap]
        #expect(share.records.map(\.description) == records)
        #expect(share.total == total)
    }

    @Test func `every gap occurs in the dossier of these tests`() async throws {
        let coverage = try await coverage()
        #expect(Coverage.Gap.allCases.allSatisfy { coverage[$0].count > 0 })
    }

    @Test(arguments: [
        (Coverage.Gap.noEvidence, Rule.evidenceMissing), (.oneOrigin, .oneSource), (.noReply, .replyMissing),
        (.uncited, .unusedSource), (.lost, .archiveMissing), (.afterEdition, .afterEdition),
    ])
    func `writers are warned of the records that readers are told of`(gap: Coverage.Gap, rule: Rule)
        async throws
    {
        let checked = try await check(Self.holes)
        let site = try #require(checked.site, "\(checked.report.sorted.map(\.message))")
        let warned = Set(checked.report.sorted.filter { $0.rule == rule }.map(\.location.record))
        let told = Set(site.coverage[gap].records.compactMap { site.dossier.record($0)?.head.origin.record })
        #expect(!warned.isEmpty)
        #expect(warned == told)
    }

    @Test func `sources without a copy are counted by how far they were read`() async throws {
        let coverage = try await coverage()
        #expect(coverage.uncopied.map { "\($0.seen) \($0.count)" } == ["full 1", "excerpt 1"])
        #expect(coverage.uncopied.map(\.count).reduce(0, +) == coverage[.noCopy].count)
        #expect(coverage.uncopiedWithReason == 1)
    }

    @Test func `a record has the gaps that name it`() async throws {
        let coverage = try await coverage()
        #expect(coverage.gaps(of: try id(.claim, "echoed")) == [.oneOrigin, .noReply])
        #expect(coverage.gaps(of: try id(.claim, "sound")) == [])
    }

    @Test func `a dossier of which nothing is missing says so`() async throws {
        let checked = try await check([
            "content/parties.ja.yml": "- {slug: ana, description: '会場を開いた[@report]。'}\n"
        ])
        let coverage = try #require(checked.site).coverage
        #expect(Coverage.Gap.allCases.allSatisfy { coverage[$0].count == 0 })
        #expect(coverage[.uncited].total == 1 && coverage[.noEvidence].total == 0)
        #expect(coverage.uncopied.isEmpty)
    }

    @Test func `there is a page of the evidence where there is a claim`() async throws {
        let bare = try await site(with: [:])
        #expect(bare["coverage.html"] != nil && bare["ja/coverage.html"] != nil)
        #expect(bare["evidence.html"] == nil)
        let full = try await site(with: Self.holes)
        #expect(full["evidence.html"] != nil && full["ja/evidence.html"] != nil)
    }

    private func coverage() async throws -> Coverage {
        let checked = try await check(Self.holes)
        return try #require(checked.site, "\(checked.report.sorted.map(\.message))").coverage
    }

    private func id(_ kind: Kind, _ slug: String) throws -> RecordID {
        RecordID(kind, try #require(Slug(slug)))
    }

    private static func claim(_ fields: String) -> String {
        "---\n{made_by: [ana], type: fact, status: asserted, status_reason: Known., \(fields)}\n---\n"
    }

    /// Each gap once at least, and beside it a record without it.
    private static let holes = [
        "content/parties.ja.yml":
            "- {slug: ana, description: '会場を開いた[@report]。', source_digest: 0123456789abcdef}\n",
        "content/claims/sound.md": claim(
            """
            text: Sound, names: [hall], reply: hall, evidence: [{source: report, weight: supports}, \
            {source: witness, weight: supports}]
            """),
        "content/claims/bare.md": claim("text: Bare"),
        "content/claims/thin.md": claim(
            "text: Thin, evidence: [{source: witness, weight: supports}, {source: report, weight: context}]"),
        "content/claims/echoed.md": claim(
            """
            text: Echoed, names: [hall], evidence: [{source: report, weight: supports}, \
            {source: echo, weight: supports}]
            """),
        "content/claims/heard.md": claim(
            """
            text: Heard, names: [ana], no_reply: She is one of us., evidence: [{source: witness, weight: supports}]
            """),
        "content/claims/denied.md": claim("text: Denied, evidence: [{source: report, weight: contradicts}]"),
        "content/claims/wish.md":
            "---\n{text: A wish, type: demand, made_by: [ana]}\n---\nSay \"so\" [@report \"so\"].\n",
        "content/claims/withheld.md": claim("text: Withheld, state: draft"),
        "content/parties.csv": "slug,name,type\nhall,The hall,company\n",
        "content/replies.yml": """
        - {slug: hall, to: hall, concerning: [sound], outcome: not-asked}
        - {slug: ana, to: ana, concerning: [wish], outcome: answered, asked: unknown, sources: report}
        """,
        "content/counterarguments/made-up.md": """
        ---
        {title: Made up, aims_at: act, constructed: true, sources: [report], \
        answers: [{by: [ana], text: No., sources: [answer]}]}
        ---
        """,
        "content/counterarguments/said.md": """
        ---
        {title: Said, aims_at: act, made_by: [hall], sources: [report], no_answer: None is known.}
        ---
        """,
        "content/sources.csv": """
        slug,title,type,language,standing,seen,accessed,url,archived,gone,no_capture,repeats,published
        echo,Echo,report,en,secondary,full,,,,,,report,
        witness,Witness,report,en,primary,full,2025-01-30,https://example.org/w,https://example.net/w,,,,
        answer,Answer,report,en,primary,full,,,,,,,
        rumour,Rumour,report,en,primary,not-seen,,,,,,,
        gone,Gone,webpage,en,primary,excerpt,unknown,https://example.org/g,,2025-01,,,
        idle,Idle,webpage,en,primary,full,2025-02-01,https://example.org/i,,,Not allowed.,,
        drafted,Drafted,report,en,primary,full,,,,,,,
        """,
        "content/statements/hall.md": """
        ---
        {by: hall, given: 2025-03, stance: against, sources: [gone], consent: published-elsewhere}
        ---
        It is told elsewhere [@rumour].
        """,
        "content/statements/later.md": """
        ---
        {by: hall, given: 2024, stance: against, sources: [drafted], consent: published-elsewhere, state: draft}
        ---
        """,
        "content/events/closing.md": "---\n{title: Closing, when: 2026, sources: [report]}\n---\n",
        "content/events/opening.md": """
        ---
        {title: Opening, when: 2024, sources: [report], certainty: disputed, \
        accounts: [{source: report, when: 2024}, {source: witness, when: 2025-02}]}
        ---
        """,
    ]
}

extension Diagnostics.SourceLocation {
    /// The file and, in a table, the row: two places in one record have the same.
    fileprivate var record: String {
        let row = cell.map { " row \($0.row)" } ?? ""
        return file.split(separator: "content/").last.map { "\($0)\(row)" } ?? file
    }
}
