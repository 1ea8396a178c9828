import Testing

@testable import DossierKit

/// What the first bytes of a file tell.
@Suite struct MediaContentTests {
    private static let text: [String: String] = [
        "gif": "GIF89a", "webp": "RIFF0000WEBP", "avif": "0000ftypavif", "mp4": "0000ftypisom",
        "mov": "0000wide", "m4a": "0000ftypM4A ", "ogv": "OggS", "ogg": "OggS", "oga": "OggS", "mp3": "ID3",
        "wav": "RIFF0000WAVE", "flac": "fLaC", "vtt": "WEBVTT\n", "pdf": "\n%PDF-1.4",
        "webm": "\u{1A}E\u{7E3}",
        "srt": "1\n", "txt": "<html>", "csv": "a,b\n", "json": "{}", "svg": "<svg/>",
    ]
    private static let bytes: [String: [UInt8]] = [
        "png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "jpg": [0xFF, 0xD8, 0xFF, 0xE0],
        "jpeg": [0xFF, 0xD8, 0xFF, 0xDB], "mp3": [0xFF, 0xFB, 0x90],
    ]

    @Test func `a file of each form is known by its first bytes`() {
        let all = Self.text.mapValues { Array($0.utf8) }.merging(Self.bytes) { $1 }
        #expect(Set(all.keys) == Set(MediaName.endings))
        for (ending, bytes) in all { #expect(MediaContent(bytes).isForm(of: ending), "\(ending)") }
        #expect(MediaContent(Array("ID3".utf8)).isForm(of: "mp3"))
    }

    @Test func `a page that was saved as a file is none of the forms but plain text`() {
        let page = MediaContent(Array("\u{FEFF} \n<!DOCTYPE HTML><title>404</title>".utf8))
        #expect(page.isPage)
        for ending in MediaName.endings where !["svg", "txt"].contains(ending) {
            #expect(!page.isForm(of: ending), "\(ending)")
        }
    }

    @Test func `no form is taken for another that has bytes of its own`() {
        let own = Self.text.filter { !["srt", "txt", "csv", "json", "svg"].contains($0.key) }
        let families: [Set] = [["mp4", "mov", "m4a", "avif"], ["ogv", "ogg", "oga"]]
        for (ending, text) in own {
            for other in own.keys where other != ending {
                if families.contains(where: { $0.isSuperset(of: [ending, other]) }) { continue }
                if ending == "mp3", other == "flac" { continue }
                #expect(!MediaContent(Array(text.utf8)).isForm(of: other), "\(ending) as \(other)")
            }
        }
    }
}
