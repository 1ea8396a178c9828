import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Dates in words: never more than is known.
@Suite struct PhraseTests {
    @Test(arguments: [
        ("2024", "2024"),
        ("2024-11", "November 2024"),
        ("2024-11-26", "26 November 2024"),
        ("2024-11-26?", "26 November 2024 (uncertain)"),
        ("2024-06~", "about June 2024"),
        ("2024-06~?", "about June 2024 (uncertain)"),
        ("2024-11-26T08:05-05:00", "08:05 (UTC−05:00) on 26 November 2024"),
        ("2024-11-26T08:30-05:00~", "about 08:30 (UTC−05:00) on 26 November 2024"),
        ("2024-11-26T23:59+09:30", "23:59 (UTC+09:30) on 26 November 2024"),
        ("2024-11-26T00:00Z", "00:00 (UTC) on 26 November 2024"),
        ("2024-11/2025-01-02", "November 2024 to 2 January 2025"),
        ("unknown", "date unknown"),
    ])
    func `a date is written in English as precisely as it is known`(written: String, shown: String) throws {
        #expect(Phrases.english.when(try When(parsing: written)) == shown)
    }

    @Test(arguments: [
        ("2024", "2024年"),
        ("2024-11", "2024年11月"),
        ("2024-11-26", "2024年11月26日"),
        ("2024-11-26?", "2024年11月26日（不確か）"),
        ("2024-06~", "2024年6月ごろ"),
        ("2024-06~?", "2024年6月ごろ（不確か）"),
        ("2024-11-26T12:01-05:00", "2024年11月26日12時1分（UTC−5、日本時間27日2時1分）"),
        ("2024-11-26T08:30-05:00~", "2024年11月26日8時30分ごろ（UTC−5、日本時間22時30分ごろ）"),
        ("2024-11-26T08:05-05:00?", "2024年11月26日8時5分（UTC−5、日本時間22時5分、不確か）"),
        ("2024-11-30T12:00-03:30", "2024年11月30日12時0分（UTC−3:30、日本時間12月1日0時30分）"),
        ("2024-12-31T23:59Z", "2024年12月31日23時59分（UTC、日本時間2025年1月1日8時59分）"),
        ("2024-03-01T00:10+10:00", "2024年3月1日0時10分（UTC+10、日本時間2月29日23時10分）"),
        ("2024-11-26T09:00+05:45", "2024年11月26日9時0分（UTC+5:45、日本時間12時15分）"),
        ("2024-11-26T12:01+09:00", "2024年11月26日12時1分（日本時間）"),
        ("2024-11/2025-01-02", "2024年11月から2025年1月2日まで"),
        ("unknown", "日付不明"),
    ])
    func `a date is written in Japanese as precisely as it is known`(written: String, shown: String) throws {
        #expect(Phrases.japanese.when(try When(parsing: written)) == shown)
    }

    @Test(arguments: [
        (1988, "1988年"), (1989, "1989年（昭和64年・平成元年）"), (1990, "1990年（平成2年）"),
        (2018, "2018年（平成30年）"), (2019, "2019年（平成31年・令和元年）"), (2020, "2020年（令和2年）"),
        (2024, "2024年（令和6年）"),
    ])
    func `a year is counted in Japanese by its era too`(year: Int, shown: String) {
        #expect(Phrases.japanese.dates.year(year) == shown)
        #expect(Phrases.japanese.dates.month(11, year) == "\(year)年11月")
    }

    @Test(
        arguments: [
            ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
        ] as [([String], String)])
    func `the members of a sentence are joined`(members: [String], sentence: String) {
        #expect(Phrases.english.kinds.list(members.map { "\($0)" }).description == sentence)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1204, "1,204"), (12_345_678, "12,345,678"), (-1204, "-1,204")])
    func `thousands are parted`(number: Int, shown: String) {
        #expect(grouped(number) == shown)
    }

    @Test func `one is told from several`() {
        let count = Phrases.english.kinds.count
        #expect(count(.reply, 0) == "0 replies")
        #expect(count(.reply, 1) == "1 reply")
        #expect(count(.signatory, 2) == "2 signatories")
    }

    @Test(
        arguments: [
            (.letter, 2, "全2稿"), (.claim, 14, "主張14件"), (.statement, 35, "発言35件"),
            (.counterargument, 12, "反論12件"), (.prompt, 102, "プロンプト102件"), (.source, 127, "出典127件"),
            (.event, 32, "出来事32件"), (.party, 69, "関係者69件"), (.signatory, 15, "署名者15人"),
            (.reply, 1, "回答1件"), (.figure, 16, "数値16項目"), (.correction, 6, "訂正6件"),
            (.page, 16, "16ページ"),
        ] as [(Kind, Int, String)])
    func `records are counted in Japanese by what they are`(kind: Kind, number: Int, shown: String) {
        #expect(Phrases.japanese.kinds.count(kind, number) == shown)
    }

    @Test func `of how many is said in Japanese before how many`() {
        let phrases = Phrases.japanese
        #expect(phrases.lists.share(2, 3) == "3件中2件")
        #expect(phrases.lists.whole(.signatory, "15").description == "署名者：全15人")
        #expect(
            phrases.lists.range(.prompt, 100..<200, "100", 944).description
                == "プロンプト101件目から200件目まで（944件中100件）")
        #expect(phrases.support.share(.noEvidence, "2", 3).description == "事実の主張3件中2件")
        #expect(phrases.kinds.list(["あ", "い", "う"]).description == "あ、い、う")
    }

    @Test func `quotation marks within others are told apart in Japanese`() {
        let phrases = Phrases.japanese
        #expect(phrases.kinds.quoted("「泡」だ") == "「『泡』だ」")
        #expect(
            phrases.layout.cite("方法", "本記録の編者", "泡の記録", "2026年11月23日")
                == "引用する場合の表記：本記録の編者「方法」『泡の記録』2026年11月23日版。")
    }

    @Test(arguments: [LanguageTag.english, .japanese])
    func `every phrase says something`(language: LanguageTag) throws {
        let phrases = Phrasebook(all: [.english, .japanese])[language]
        let every = try phrases.everyPhrase
        #expect(Set(every.keys) == phrases.places, "a phrase is not in the list of all")
        // Between two sentences of Japanese stands nothing.
        #expect(every.allSatisfy { $0 == "marks.gap" || $1.allSatisfy { !$0.isEmpty } })
    }

    /// Neither words nor marks nor spaces of English are left.
    @Test func `of ASCII a Japanese phrase has digits, and letters in names only`() throws {
        var looked = 0
        for (place, phrases) in try Phrases.japanese.everyPhrase where place != "marks.number" {
            for phrase in phrases {
                looked += 1
                let names = [
                    "SHA-256", "Atom", "UTC", "BibTeX", "RIS", "CSL-JSON", "JSON", "PDF", "kB", "MB", "GB",
                    "JSON Schema", "Data Package", "Table Schema", "Zotero", "LaTeX", "UTF-8", "EDTF",
                    "title.ja", "SHA256SUMS.minisig", "SHA256SUMS", "release.json", "Linux", "macOS",
                    "Windows",
                ]
                let rest = names.sorted { $0.count > $1.count }.reduce(phrase) {
                    $0.replacing($1, with: "")
                }
                #expect(!rest.contains { $0.isASCII && !$0.isNumber }, "\(place): \(phrase)")
            }
        }
        #expect(looked > 400)
    }

    @Test(arguments: [LanguageTag.english, .japanese, Phrases.german.language])
    func `words of the vocabulary are told apart`(language: LanguageTag) {
        let phrases = Phrasebook(all: [.english, .japanese, .german])[language]
        #expect(
            Set(Statement.Stance.allCases.map(phrases.people.stance)).count == Statement.Stance.allCases.count
        )
        #expect(Set(Source.Seen.allCases.map(phrases.evidence.seen)).count == Source.Seen.allCases.count)
        #expect(Set(Source.Form.allCases.map(phrases.evidence.form)).count == Source.Form.allCases.count)
        #expect(Set(Claim.Status.allCases.map(phrases.evidence.status)).count == Claim.Status.allCases.count)
        #expect(Set(Kind.allCases.map(phrases.kinds.name)).count == Kind.allCases.count)
    }
}
