import Testing

@testable import DossierKit

/// Prompts that are alike are told of; only what says the same twice is left out.
@Suite struct AlikePromptTests {
    @Test func `the same words in one file are one row`() async throws {
        let bench = try ImportBench(["list.csv": "id,prompt\na,\(kite)\nb,\(kite)\nc,\(kite.uppercased())!\n"]
        )
        let report = try await bench.run("list.csv")
        #expect(report.counts == "3 = 2 + 0 + 1" && report.reasons == ["3: duplicate of row 2"])
        #expect(report.duplicates.map { "\($0.row) \($0.other) \($0.isExact)" } == ["4 row 2 false"])
        #expect(try await bench.run("list.csv").counts == "3 = 0 + 2 + 1")
    }

    @Test func `two ids with two videos are two rows`() async throws {
        let bench = try ImportBench([
            "list.csv": "id,prompt,file\na,\(kite),a.mp4\nb,\(kite),b.mp4\nc,\(kite),a.mp4\n"
        ])
        let report = try await bench.run("list.csv")
        #expect(report.counts == "3 = 2 + 0 + 1" && report.reasons == ["4: duplicate of row 2"])
        #expect(report.duplicates.map { "\($0.row) \($0.other) \($0.isExact)" } == ["3 row 2 true"])
        #expect(try await bench.run("list.csv").counts == "3 = 0 + 2 + 1")
    }

    @Test func `words that the dossier has elsewhere are told of with the slug`() async throws {
        let bench = try ImportBench([
            "list.txt": "\(kite)\n",
            "content/prompts.csv": """
            slug,title,summary,period,attribution,wording,wording_at_source,text,sources,state
            old,A kite,A kite.,launch,unknown,verbatim,full,\(kite),report,
            older,A kite,A kite.,launch,unknown,verbatim,full,\(kite) now,report,draft

            """,
        ])
        let report = try await bench.run("list.txt")
        #expect(report.duplicates.map { "\($0.row) \($0.other) \($0.isExact)" } == ["1 'old' true"])
        #expect(report.near.map { "\($0.row) \($0.other)" } == ["1 'older'"])
        // No page may lead to a draft.
        #expect(try bench.rows().first?["similar_to"] == "old")
        #expect(try await bench.errors() == [])
    }

    @Test func `nearly the same words name one another`() async throws {
        let japanese = "雨の夜、濡れた石畳の路地を一匹の白い猫がゆっくりと歩いていく"
        let bench = try ImportBench([
            "list.csv": """
            id,prompt
            a,\(kite)
            b,\(kite) below
            c,A quite different prompt with a boat that drifts along a river
            d,\(japanese)
            e,\(japanese)よ。

            """
        ])
        let report = try await bench.run("list.csv")
        #expect(report.nearPairs == 2)
        #expect(report.near.map { "\($0.row) \($0.other)" } == ["3 row 2", "6 row 5"])
        #expect(try bench.rows().map { $0["similar_to"] } == ["b", "a", nil, "e", "d"])
        #expect(try await bench.errors() == [])
    }

    @Test func `a row that is rejected is named by none`() async throws {
        let bench = try ImportBench(["list.csv": "id,prompt,duration\na,\(kite),8\nb,\(kite) below,eight\n"])
        try await bench.run("list.csv")
        #expect(try bench.rows().map { $0["similar_to"] } == [nil])
        #expect(try await bench.errors() == [])
    }

    @Test(arguments: [
        ("A Cat, walking", "a cat  walking!", true), ("Ａ cat walking", "a cat walking", true),
        ("a cat walking", "a dog walking", false), ("雨の夜", "雨 の夜。", true),
    ])
    func `case, width, spaces and signs do not count`(a: String, b: String, isSame: Bool) {
        #expect((WordForm(a).folded == WordForm(b).folded) == isSame)
    }

    @Test func `similarity is that of all runs of three words`() {
        // Five runs and four, of which three are common, of six in all.
        let (a, b) = (WordForm("one two three four five six seven"), WordForm("two three four five six nine"))
        #expect(a.similarity(to: b) == 0.5)
        #expect(WordForm("…").similarity(to: WordForm("!")) == 0)
        #expect(WordForm("short words").similarity(to: WordForm("Short words!")) == 1)
    }

    @Test func `all pairs with four fifths in common are found, and no others`() async {
        var random = FixedRandom(seed: 5)
        var texts: [String] = []
        for _ in 0..<120 {
            var words = (0..<24).map { _ in "w\(random.next(4000))" }
            texts.append(words.joined(separator: " "))
            for _ in 0..<random.next(3) {
                words[random.next(24)] = "w\(random.next(4000))"
                texts.append(words.joined(separator: " "))
            }
        }
        let forms = texts.map(WordForm.init)
        let near = await NearTexts(forms, from: 0)
        var (found, expected): (Set<[Int]>, Set<[Int]>) = ([], [])
        for a in forms.indices {
            for neighbour in near.neighbours[a] {
                found.insert([min(a, neighbour.index), max(a, neighbour.index)])
            }
            for b in forms.indices where b > a && forms[a].similarity(to: forms[b]) >= 0.8 {
                expected.insert([a, b])
            }
        }
        #expect(found == expected && expected.count > 10)
    }
}
