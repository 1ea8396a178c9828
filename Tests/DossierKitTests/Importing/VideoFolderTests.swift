import Testing

@testable import DossierKit

/// Videos beside a list, by a file's name, an id, or words.
@Suite struct VideoFolderTests {
    private func videos(_ bench: ImportBench) -> String { "\(bench.temporary.path)/clips" }

    @Test func `words name a video, with takes, and cut as names of files are`() async throws {
        let long = "A slow dolly shot through an empty market hall at dawn with rain on the glass roof"
        let bench = try ImportBench([
            "list.txt": "A cat: walking?\n\(long)\na dog\n",
            "clips/A cat walking-0.mp4": "", "clips/A cat walking-1.mp4": "",
            "clips/A slow dolly shot through an empty market ha-0.mp4": "", "clips/other.mp4": "",
            "clips/notes.txt": "",
        ])
        let report = try await bench.run("list.txt") { $0.videos = videos(bench) }
        let rows = try bench.rows()
        #expect(rows.map { $0["outputs.1.reason"] != nil } == [true, true, false])
        #expect(rows[0]["outputs.1.reason"]?.contains("'A cat walking-0.mp4'") == true)
        #expect(rows[0]["outputs.2.reason"]?.contains("'A cat walking-1.mp4'") == true)
        #expect(rows[1]["outputs.1.availability"] == "unknown" && rows[1]["outputs.2.availability"] == nil)
        #expect(report.withVideo == 2 && report.unnamedVideos == ["other.mp4"])
        #expect(try await bench.errors() == [])
    }

    @Test func `a cut name that fits two prompts is neither's`() async throws {
        let bench = try ImportBench([
            "list.txt":
                "a slow dolly shot through a market hall\na slow dolly shot through a market square\n",
            "clips/a slow dolly shot through a market-0.mp4": "",
        ])
        let report = try await bench.run("list.txt") { $0.videos = videos(bench) }
        #expect(report.unclearVideos == ["a slow dolly shot through a market-0.mp4"] && report.withVideo == 0)
        #expect(report.unnamedVideos == [])
    }

    @Test func `an id or a file names a video, and one of the dossier's own is hosted`() async throws {
        // The first bytes of an MP4.
        let film = "\u{0}\u{0}\u{0}\u{18}ftypisom"
        let bench = try ImportBench([
            "list.csv": "id,prompt,file\nabcdef012,a fox,\nk2,a boat,b.mp4\nk3,a lantern,gone.mp4\n",
            "content/media/clips/model-abcdef012.mp4": film, "content/media/clips/b.mp4": film,
        ])
        let folder = "\(bench.temporary.path)/content/media/clips"
        let report = try await bench.run("list.csv") { $0.videos = folder }
        let rows = try bench.rows()
        #expect(rows.map { $0["outputs.1.file"] } == ["clips/model-abcdef012.mp4", "clips/b.mp4", nil])
        #expect(rows.map { $0["outputs.1.availability"] } == ["hosted", "hosted", "unknown"])
        #expect(report.missingVideos == ["gone.mp4"] && report.unnamedVideos == [])
        #expect(try await bench.errors() == [])
    }

    @Test func `pictures that were made of the dossier's videos are no prompt's own`() async throws {
        let bench = try ImportBench([
            "list.csv": "id,prompt\nfox,a fox\n",
            "content/media/fox.mp4": "\u{0}\u{0}\u{0}\u{18}ftypisom", "content/media/posters/fox.jpg": "",
        ])
        let report = try await bench.run("list.csv") { $0.videos = "\(bench.temporary.path)/content/media" }
        #expect(try bench.rows().map { $0["outputs.1.file"] } == ["fox.mp4"])
        #expect(report.withVideo == 1 && report.unnamedVideos == [])
    }
}
