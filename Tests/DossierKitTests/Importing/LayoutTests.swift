import Testing

@testable import DossierKit

/// Each form in which prompts are published, as the fields of a prompt.
@Suite struct LayoutTests {
    @Test func `VidProM's columns become an id, a time in UTC and warnings`() async throws {
        let bench = try ImportBench([
            "list.csv": """
            uuid,prompt,time,toxicity,obscene,identity_attack,insult,threat,sexual_explicit
            0a1b2c3d-0000-4000-8000-000000000001,"A boat, ""slow"" camera",2023-07-26 23:51:02,0.01,0.6,0,0,0,0.9

            """
        ])
        let report = try await bench.run("list.csv")
        #expect(report.layout == "VidProM")
        let row = try #require(try bench.rows().first)
        #expect(row["slug"] == "0a1b2c3d-0000-4000-8000-000000000001" && row["original_id"] == row["slug"])
        #expect(row["text"] == "A boat, \"slow\" camera")
        #expect(row["created"] == "2023-07-26T23:51Z")
        #expect(row["warnings"] == "obscene; sexual-explicit")
        #expect(
            row["wording"] == "verbatim" && row["wording_at_source"] == "full"
                && row["attribution"] == "unknown")
        #expect(row["period"] == "launch" && row["sources"] == "report" && row["added"] == "2025-01-31")
        #expect(row["summary"] == "Imported from list.csv; not described yet.")
        #expect(try await bench.errors() == [])
    }

    @Test func `DiffusionDB's columns become a resolution, and people are left out`() async throws {
        let bench = try ImportBench([
            "list.csv": """
            image_name,prompt,part_id,seed,step,cfg,sampler,width,height,user_name,timestamp,image_nsfw,prompt_nsfw
            Ab-01.png,a quiet harbour,1,5,50,7.0,8,512,768,9f8e,2022-08-07 22:57:00+00:00,0.02,2.0

            """
        ])
        let report = try await bench.run("list.csv")
        #expect(report.persons == ["user_name"])
        #expect(report.leftOut == ["part_id", "seed", "step", "cfg", "sampler"])
        let row = try #require(try bench.rows().first)
        #expect(row["slug"] == "ab-01" && row["original_id"] == "Ab-01.png")
        #expect(row["resolution"] == "512x768" && row["created"] == "2022-08-07T22:57Z")
        #expect(row["warnings"] == "prompt-nsfw")
        #expect(!row.values.contains("9f8e"))
        #expect(try await bench.errors() == [])
    }

    @Test(arguments: [
        (
            "list.json",
            #"[{"prompt_en": "a person swims", "prompt_zh": "游泳", "dimension": ["human_action", "scene"]}]"#
        ),
        (
            "list.json",
            "{\"version\": 1, \"items\": [\n {\"prompt_en\": \"a person swims\",\n  \"prompt_zh\": \"\", \"dimension\": \"human_action; scene\"}\n]}"
        ),
        (
            "list.jsonl",
            #"{"prompt_en": "a person swims", "prompt_zh": "游泳", "dimension": ["human_action", "scene"]}"#
        ),
    ])
    func `VBench's dimensions become tags`(name: String, text: String) async throws {
        let bench = try ImportBench([name: text])
        let report = try await bench.run(name)
        #expect(report.layout == "VBench" && report.leftOut == ["prompt_zh"])
        let row = try #require(try bench.rows().first)
        #expect(row["slug"] == "a-person-swims" && row["tags"] == "human_action; scene")
        #expect(row["original_id"] == nil)
        #expect(try await bench.errors() == [])
    }

    @Test func `a file that a row names is told of, where the dossier does not have it`() async throws {
        let bench = try ImportBench(["list.csv": "id,prompt,file\ns-1,a lantern,clips/s1.mp4\n"])
        try await bench.run("list.csv")
        let row = try #require(try bench.rows().first)
        #expect(row["outputs.1.availability"] == "unknown")
        #expect(
            row["outputs.1.reason"]
                == "The video's file is named 'clips/s1.mp4'; it is not part of this dossier.")
        #expect(try await bench.errors() == [])
    }

    @Test func `tabs part cells, and a quotation mark may stand in one`() async throws {
        let bench = try ImportBench([
            "list.tsv":
                "id\ttext\n1\t\"Hello\" she says, slowly\n2\t\"one\ttwo\"\n3\t5\" screen\n4\t \"x\" y\n"
        ])
        let report = try await bench.run("list.tsv")
        #expect(report.counts == "4 = 4 + 0 + 0")
        #expect(
            try bench.rows().map { $0["text"] } == [
                "\"Hello\" she says, slowly", "one\ttwo", "5\" screen", " \"x\" y",
            ])
    }

    @Test func `a list has a prompt a line, and a slug of its words or of a digest`() async throws {
        let bench = try ImportBench(["list.txt": "\u{FEFF}A dog, running!\r\n\r\n雨の夜の路地\r\nindex\r\n"])
        try await bench.run("list.txt")
        let rows = try bench.rows()
        #expect(rows.map { $0["text"] } == ["A dog, running!", "雨の夜の路地", "index"])
        let digest = Digest(of: "雨の夜の路地".utf8).description.prefix(12)
        let reserved = Digest(of: "index".utf8).description.prefix(12)
        #expect(rows.map { $0["slug"] } == ["a-dog-running", "p-\(digest)", "p-\(reserved)"])
        #expect(try await bench.errors() == [])
    }

    @Test func `a person maps columns and sets fields, in words or in a file`() async throws {
        let bench = try ImportBench([
            "list.csv": "key,caption,where\nk1,a fox,Paris\n",
            "map.yml":
                "fields:\n  caption: text\n  where: tags\nconstants:\n  model: Model X\n  attribution: claimed\n",
        ])
        let path = bench.temporary.path
        let report = try await bench.run("list.csv") { request in
            request.mapping = "\(path)/map.yml"
            request.fields = [("key", "original_id")]
            request.constants.append(("attribution", "inferred"))
        }
        #expect(report.leftOut == [])
        let row = try #require(try bench.rows().first)
        #expect(row["slug"] == "k1" && row["tags"] == "Paris" && row["model"] == "Model X")
        #expect(row["attribution"] == "inferred")
    }

    @Test(arguments: [
        ("2023-07-26", false, "2023-07-26"), ("2023-07-26T12:01-05:00", false, "2023-07-26T12:01-05:00"),
        ("2023-07-26 12:01:59", true, "2023-07-26T12:01Z"), ("2023-07-26 12:01:59", false, "2023-07-26"),
        ("2023-07-26T12:01:59.123+0900", false, "2023-07-26T12:01+09:00"),
        ("2022-08-07 22:57:00+00:00", false, "2022-08-07T22:57Z"), ("1690415462", false, "2023-07-26T23:51Z"),
        ("1690415462123", false, "2023-07-26T23:51Z"), ("soon", true, nil),
        ("2023-02-30 10:00:00", true, nil),
        ("2023-07-26 12:01:59 somewhere", true, nil),
    ])
    func `a time is written as the dossier writes it`(text: String, isUTC: Bool, time: String?) {
        #expect(foreignTime(text, isUTC: isUTC) == time)
    }

    @Test(arguments: [
        "plain", "a, b", "\"q\" and \"\"", "two\nlines", "=1+1", " space ", "\ttab", "", "'", "日本、語",
        "ends in \"", "\n",
    ])
    func `a cell that is written is read as it was`(text: String) {
        var bytes = Array("a,b,c\n".utf8)
        csvRow(["x", text, "y"], into: &bytes)
        bytes.withUnsafeBufferPointer { buffer in
            var rows = CSVRows(buffer)
            _ = rows.next()
            _ = rows.next()
            #expect(rows.mistake == nil)
            #expect(rows.cells.map { rows.text(of: $0) } == ["x", text, "y"])
        }
    }
}
