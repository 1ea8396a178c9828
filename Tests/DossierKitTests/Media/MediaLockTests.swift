import Diagnostics
import Testing

@testable import DossierKit

/// media.lock as it is written and read back.
@Suite struct MediaLockTests {
    private static let sha256 = String(repeating: "0a", count: 32)

    private func facts(_ file: String) -> MediaFacts {
        MediaFacts(
            file: file, sha256: Self.sha256, size: 1234, milliseconds: 9060,
            picture: .init(width: 1280, height: 720, frameRate: "30000/1001", codec: "h264"),
            container: "mp4", audio: "aac", poster: .init(file: "posters/\(file).jpg", sha256: Self.sha256))
    }

    @Test(arguments: [
        "wave.mp4", "it's a wave.mp4", "-v.mp4", "波 (1).mp4", "a/b, c.mp4", "no.mp4", "1.10.mp4",
    ])
    func `what is written is read back, whatever the file is called`(file: String) throws {
        let lock = MediaLock([facts(file)])
        let read = MediaLockFile(lock.bytes, path: "media.lock")
        #expect(read.report.diagnostics.isEmpty)
        #expect(read.entries[file]?.facts == facts(file))
    }

    @Test func `entries are sorted and have their fields in one order`() {
        var sound = MediaFacts(
            file: "a.mp3", sha256: Self.sha256, size: 9, milliseconds: 12_000, picture: nil, container: "mp3",
            audio: "mp3", poster: nil)
        sound.poster = nil
        #expect(
            String(decoding: MediaLock([facts("b.mp4"), sound]).bytes, as: UTF8.self) == """
                # Written by 'dossier media'. It says what each video and sound file in media/ is.
                - file: a.mp3
                  sha256: \(Self.sha256)
                  size: 9
                  duration: 12.000
                  container: mp3
                  audio: mp3
                - file: b.mp4
                  sha256: \(Self.sha256)
                  size: 1234
                  duration: 9.060
                  width: 1280
                  height: 720
                  frame_rate: 30000/1001
                  container: mp4
                  video: h264
                  audio: aac
                  poster: posters/b.mp4.jpg
                  poster_sha256: \(Self.sha256)

                """)
    }

    @Test(arguments: [
        ("file: a.mp4", "1:1", "media.lock is no list of files"),
        ("- a.mp4", "1:3", "this is no entry of media.lock"),
        ("- file: a.mp4\n  length: 3", "2:3", "an entry of media.lock has no field 'length'"),
        ("- file: a.mp4\n  size: -1", "2:9", "'size' has not the form in which 'dossier media' writes it"),
        (
            "- file: a.mp4\n  size: 1\n  duration: 9.6", "3:13",
            "'duration' has not the form in which 'dossier media' writes it"
        ),
        ("- file: a.mp4", "1:3", "the entry has no 'sha256'"),
        ("- file: ../a.mp4", "1:9", "'file' has not the form in which 'dossier media' writes it"),
        ("- file: /etc/passwd", "1:9", "'file' has not the form in which 'dossier media' writes it"),
        (
            "- poster: ../dossier.yml", "1:11",
            "'poster' has not the form in which 'dossier media' writes it"
        ),
        ("- poster: mine.jpg", "1:11", "'poster' has not the form in which 'dossier media' writes it"),
        (
            "- poster: posters/../../a.jpg", "1:11",
            "'poster' has not the form in which 'dossier media' writes it"
        ),
        (
            "- width: 9223372036854775807", "1:10",
            "'width' has not the form in which 'dossier media' writes it"
        ),
        (
            "- width: 1\n  height: 1\n  frame_rate: 1/9223372036854775807", "3:15",
            "'frame_rate' has not the form in which 'dossier media' writes it"
        ),
        ("- file: a.mp4\n  width: 3", "1:3", "the entry has no 'height'"),
    ])
    func `a mistake is told with its place`(text: String, place: String, message: String) {
        let read = MediaLockFile(Array(text.utf8), path: "media.lock")
        #expect(
            read.report.diagnostics.contains {
                $0.location.description == "media.lock:\(place)" && $0.message == message
                    && $0.rule == .lockForm
            }, "\(read.report.sorted.map { "\($0.location) \($0.message)" })")
        #expect(read.entries.isEmpty)
    }

    @Test func `two entries of one file are told, and the marks of a merge`() {
        let entry = MediaLock([facts("a.mp4")]).bytes
        let twice = MediaLockFile(entry + entry, path: "media.lock")
        #expect(twice.report.diagnostics.map(\.message) == ["'a.mp4' has an entry already"])
        let merged = MediaLockFile(Array("<<<<<<< HEAD\n".utf8) + entry, path: "media.lock")
        #expect(merged.report.hasErrors)
    }
}
