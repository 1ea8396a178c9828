import Diagnostics
import Glibc
import Testing

@testable import DossierKit

/// `dossier media` over files that ffmpeg makes: half a second of a test picture each.
@Suite struct MediaLookTests {
    /// A folder with the smallest dossier, and files that were made for it.
    private struct Made {
        let temporary: TemporaryFolder
        var content: ContentFolder { ContentFolder("\(temporary.path)/content") }
        var folder: Folder { Folder("\(temporary.path)/content") }

        init(_ files: [String: String] = [:]) throws {
            var tree = try FileTree(of: Folder(Scenario.folder.path(of: "base")))
            for (path, text) in files { tree["content/\(path)"] = .file(Array(text.utf8)) }
            temporary = try TemporaryFolder(tree)
            try folder.makeFolder("media")
        }

        /// Makes a file by ffmpeg, which has to be there.
        func make(_ name: String, _ arguments: [String]) throws {
            let outcome = try Program(name: "ffmpeg").run(
                ["-v", "error", "-nostdin"] + arguments + ["file:\(folder.path(of: "media/\(name)"))"],
                limit: .seconds(30), most: 1000)
            #expect(outcome == .done([], warnings: ""))
        }

        func copy(_ name: String, to other: String, first count: Int = .max) throws {
            try folder.create("media/\(other)", Array(try folder.read("media/\(name)").prefix(count)))
        }

        func look(posters: Bool = true) async throws -> MediaLook {
            let look = try await content.lookAtMedia(posters: posters)
            try content.write(look)
            return look
        }

        var lock: MediaLockFile {
            get throws { try #require(try content.mediaLock()) }
        }

        func facts(_ file: String) throws -> MediaFacts { try #require(try lock.entries[file]?.facts) }
    }

    private static let picture = ["-f", "lavfi", "-i", "testsrc2=s=160x90:r=25:d=0.52"]
    private static let sound = ["-f", "lavfi", "-i", "sine=d=0.52"]

    private func makeVideo(_ name: String, in made: Made, _ more: [String] = []) throws {
        try made.make(name, Self.picture + Self.sound + ["-c:v", "mpeg4", "-c:a", "aac"] + more)
    }

    @Test func `what files are is measured, and nothing is written twice`() async throws {
        let made = try Made()
        try makeVideo("with sound.mp4", in: made)
        try made.make("silent.webm", Self.picture + ["-c:v", "libvpx"])
        try made.make("-wide.mov", Self.picture + ["-c:v", "mpeg4", "-vf", "setsar=2/1"])
        try made.make("tone.ogg", Self.sound + ["-c:a", "libvorbis"])
        let look = try await made.look()
        #expect(look.report.diagnostics.isEmpty, "\(look.report.sorted.map(\.message))")
        #expect(look.files == 4 && look.probed == 4 && look.postersMade == 3)

        let video = try made.facts("with sound.mp4")
        #expect(video.picture == .init(width: 160, height: 90, frameRate: "25", codec: "mpeg4"))
        #expect(video.audio == "aac" && video.container == "mp4" && (500...600).contains(video.milliseconds))
        #expect(video.size == made.folder.size(of: "media/with sound.mp4"))
        #expect(try made.facts("silent.webm").audio == nil)
        #expect(try made.facts("-wide.mov").picture?.width == 320)
        let tone = try made.facts("tone.ogg")
        #expect(tone.picture == nil && tone.poster == nil && tone.audio == "vorbis")

        let poster = try #require(video.poster)
        #expect(poster.file == "posters/with sound-\(video.sha256.prefix(8)).jpg")
        let bytes = try made.folder.read("media/\(poster.file)")
        #expect(PictureSize(bytes).map { [$0.width, $0.height] } == [160, 90])
        #expect(Digest(of: bytes).description == poster.sha256)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("Lavc"))

        let before = FileStamp("media.lock", in: made.folder)
        let again = try await made.look()
        #expect(again.probed == 0 && !again.isNew)
        #expect(FileStamp("media.lock", in: made.folder) == before)
    }

    @Test func `a video that is turned is as high as it is seen`() async throws {
        let made = try Made()
        try makeVideo("lying.mp4", in: made)
        try made.make(
            "standing.mp4",
            ["-i", made.folder.path(of: "media/lying.mp4"), "-c", "copy", "-metadata:s:v", "rotate=90"])
        _ = try await made.look()
        let facts = try made.facts("standing.mp4")
        #expect(facts.picture.map { [$0.width, $0.height] } == [90, 160])
        let bytes = try made.folder.read("media/\(try #require(facts.poster).file)")
        #expect(PictureSize(bytes).map { [$0.width, $0.height] } == [90, 160])
    }

    @Test func `a renamed file keeps what is known, and its poster moves; a poster without a file goes`()
        async throws
    {
        let made = try Made(["media/posters/mine.jpg": "\u{7}"])
        _ = try made.folder.replace("media/posters/mine.jpg", with: [0xFF, 0xD8, 0xFF, 0xD9])
        try makeVideo("first.mp4", in: made)
        try made.make("gone.webm", Self.picture + ["-c:v", "libvpx"])
        _ = try await made.look()
        let (first, gone) = (try made.facts("first.mp4"), try made.facts("gone.webm"))
        try made.copy("first.mp4", to: "second.mp4")
        try made.folder.remove("media/first.mp4")
        try made.folder.remove("media/gone.webm")

        let look = try await made.look()
        #expect(look.probed == 0 && look.postersMade == 1 && look.postersRemoved == 2)
        let second = try made.facts("second.mp4")
        #expect(second.poster?.file == "posters/second-\(first.sha256.prefix(8)).jpg")
        #expect(second.poster?.sha256 == first.poster?.sha256)
        #expect(made.folder.exists("media/\(try #require(second.poster).file)"))
        #expect(!made.folder.exists("media/\(try #require(first.poster).file)"))
        #expect(!made.folder.exists("media/\(try #require(gone.poster).file)"))
        #expect(made.folder.exists("media/posters/mine.jpg"))
    }

    @Test(arguments: ["posters/mine.jpg", "cover.jpg"])
    func `no picture of somebody's own is removed or written over, whatever media.lock says of it`(
        poster: String
    ) async throws {
        let made = try Made()
        try makeVideo("a.mp4", in: made)
        try made.folder.makeFolder("media/posters")
        let own: [UInt8] = [0xFF, 0xD8, 0xFF, 0xD9]
        let facts = try await made.look().lock.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let name = try #require(try made.facts("a.mp4").poster).file
        _ = try made.folder.replace("media/\(poster)", with: own)
        let claimed = facts.replacing(name, with: poster)
        _ = try made.folder.replace("media.lock", with: Array(claimed.utf8))
        _ = try await made.look()
        #expect(try made.folder.read("media/\(poster)") == own)

        // One of ours that somebody has changed is told of, and stays.
        _ = try made.folder.replace("media/\(name)", with: own)
        let look = try await made.look()
        #expect(
            look.report.sorted.map(\.message) == [
                "'media/\(name)' is not ours, and the poster of 'media/a.mp4' would stand there"
            ])
        #expect(try made.folder.read("media/\(name)") == own)
    }

    @Test func `no poster is made through a link that leads elsewhere`() async throws {
        let made = try Made()
        try makeVideo("a.mp4", in: made)
        try made.temporary.folder.makeFolder("outside")
        #expect(symlink("../../outside", made.folder.path(of: "media/posters")) == 0)
        let look = try await made.look()
        #expect(
            look.report.sorted.map(\.message) == [
                "'media/posters' is a link or no folder, and posters are made within the dossier only"
            ])
        #expect(try made.temporary.folder.items(in: "outside").isEmpty)
    }

    @Test func `a poster that a record names is enough, and one may do without`() async throws {
        let made = try Made([
            "prompts.yml": """
            - {slug: a, title: A, summary: A, period: early, attribution: unknown, wording: none, \
            wording_at_source: unknown, sources: [report], \
            outputs: [{file: a.webm, poster: a.gif, availability: hosted}]}
            """, "media/a.gif": "GIF89a",
        ])
        try made.make("a.webm", Self.picture + ["-c:v", "libvpx"])
        #expect(try await made.look().postersMade == 0)
        try makeVideo("b.mp4", in: made)
        #expect(try await made.look(posters: false).postersMade == 0)
        #expect(try made.facts("b.mp4").poster == nil)
        #expect(try await made.look().postersMade == 1)
        // One that is there stays.
        #expect(try await made.look(posters: false).isNew == false)
    }

    @Test func `all that is broken is told in one run, and nothing is written`() async throws {
        let made = try Made([
            "media/words.mp4": "Only words.\n", "media/page.webm": "<html>", "media/empty.mp3": "",
            "media/pointer.mp4": "version https://git-lfs.github.com/spec/v1\n",
            "media/false.mp4": "0000ftypisom and no more",
        ])
        try makeVideo("good.mp4", in: made)
        try made.make("early.mp4", Self.picture + ["-c:v", "mpeg4", "-movflags", "+faststart"])
        let size = try #require(made.folder.size(of: "media/early.mp4"))
        try made.copy("early.mp4", to: "cut.mp4", first: size * 3 / 4)
        try made.make("tone.m4a", Self.sound)
        try made.copy("tone.m4a", to: "tone.mp4")
        let look = try await made.look()
        let found = look.report.sorted.map {
            $0.location.file.split(separator: "/").last.map(String.init) ?? ""
        }
        #expect(
            found == [
                "cut.mp4", "empty.mp3", "false.mp4", "page.webm", "pointer.mp4", "tone.mp4", "words.mp4",
            ], "\(look.report.sorted.map(\.message))")
        let messages = look.report.sorted.map(\.message)
        #expect(messages.contains("'media/cut.mp4' breaks off before its end"))
        #expect(messages.contains("'media/tone.mp4' has no moving picture"))
        #expect(messages.contains("'media/page.webm' is a web page, saved under the name of a file"))
        #expect(!made.folder.exists("media.lock") && !made.folder.exists("media/posters"))
    }

    @Test func `somebody else's file at the place of a poster stays`() async throws {
        let made = try Made()
        try makeVideo("a.mp4", in: made)
        _ = try await made.look()
        let poster = try #require(try made.facts("a.mp4").poster).file
        try made.folder.remove("media.lock")
        #expect(try await made.look().report.diagnostics.isEmpty)
        _ = try made.folder.replace("media/\(poster)", with: [0xFF, 0xD8, 0xFF, 0xD9])
        try made.folder.remove("media.lock")
        let look = try await made.look()
        #expect(look.report.diagnostics.map(\.rule) == [.mediaForm])
        #expect(try made.folder.read("media/\(poster)") == [0xFF, 0xD8, 0xFF, 0xD9])
    }

    @Test func `what was looked at passes a check, and what was changed then does not`() async throws {
        let made = try Made([
            "prompts.yml": """
            - {slug: a, title: A, summary: A, period: early, attribution: unknown, wording: none, \
            wording_at_source: unknown, sources: [report], resolution: 90p, aspect: "16:9", \
            outputs: [{file: a.mp4, availability: hosted, no_captions: Only a tone is heard}]}
            """
        ])
        try makeVideo("a.mp4", in: made)
        _ = try await made.look()
        let checked = try await DossierKit.check(made.content, look: .plain)
        #expect(checked.report.diagnostics.isEmpty, "\(checked.report.sorted.map(\.message))")
        let dossier = try #require(checked.site).dossier
        let facts = try #require(dossier.mediaFacts["a.mp4"])
        #expect(Set(dossier.media) == ["a.mp4", try #require(facts.poster).file])

        var bytes = try made.folder.read("media/a.mp4")
        bytes[bytes.count - 1] ^= 1
        _ = try made.folder.replace("media/a.mp4", with: bytes)
        #expect(
            try await DossierKit.check(made.content, look: .plain).report.diagnostics.map(\.rule) == [
                .mediaStale
            ])
    }

    @Test func `a program that is not there is told by its name`() async throws {
        let made = try Made()
        try makeVideo("a.mp4", in: made)
        let tools = MediaTools(probe: Program(name: "no-such-probe"))
        await #expect {
            try await made.content.lookAtMedia(posters: true, with: tools)
        } throws: { error in
            if case MediaError.missing(program: "no-such-probe") = error { true } else { false }
        }
    }
}

/// Programs that do what they should not.
@Suite struct ProgramTests {
    @Test func `one that takes too long is ended`() throws {
        #expect(try Program(name: "sleep").run(["30"], limit: .milliseconds(50), most: 10) == .tooLong)
    }

    @Test func `one that writes too much is ended`() throws {
        #expect(try Program(name: "yes").run([], limit: .seconds(30), most: 1000) == .tooMuch)
    }

    @Test func `output, message and arguments come through as they are`() throws {
        let words = "$HOME; 'a' \"b\" *"
        #expect(
            try Program(name: "printf").run(["%s", words], limit: .seconds(30), most: 1000)
                == .done(Array(words.utf8), warnings: ""))
        let failed = try Program(name: "sh").run(
            ["-c", "echo no >&2; exit 3"], limit: .seconds(30), most: 10)
        #expect(failed == .failed("no\n"))
    }

    @Test func `of the environment only the way to programs is handed on`() throws {
        setenv("DOSSIER_TEST_SECRET", "1", 1)
        guard case .done(let bytes, _) = try Program(name: "env").run([], limit: .seconds(30), most: 10_000)
        else {
            Issue.record("env failed")
            return
        }
        let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.prefix { $0 != "=" }
        }
        #expect(Set(names) == ["PATH", "LC_ALL"])
    }
}
