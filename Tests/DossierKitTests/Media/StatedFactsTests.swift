import Testing

@testable import DossierKit

/// What is said of a file, against what it is.
@Suite struct StatedFactsTests {
    @Test(arguments: [
        ("9.6", 9583, true), ("10", 9583, true), ("9.58", 9583, true), ("9.583", 9583, true),
        ("9.5830", 9583, true), ("9.5", 9583, false), ("9", 9583, false), ("9.59", 9583, false),
        ("9.584", 9583, false), ("9.5831", 9583, false), ("0", 400, true), ("1", 500, true), ("0", 500, true),
        ("0.50", 500, true), ("20", 20_499, true), ("20", 20_501, false), ("99999999999999999999", 1, false),
    ])
    func `a duration is as precise as it is written`(stated: String, milliseconds: Int, isRight: Bool) {
        #expect(isDuration(stated, of: milliseconds) == isRight)
    }

    private func picture(_ width: Int, _ height: Int) -> MediaFacts.Picture {
        MediaFacts.Picture(width: width, height: height, frameRate: "25", codec: "h264")
    }

    @Test(arguments: [
        ("1280x720", 1280, 720, true), ("1280 × 720", 1280, 720, true), ("1280X720", 1280, 720, true),
        ("720x1280", 1280, 720, false), ("720p", 1280, 720, true), ("720p", 720, 1280, true),
        ("1080p", 1280, 720, false), ("1280p", 1280, 720, false), ("HD", 1280, 720, true),
        ("about 4K", 1280, 720, true), ("1280x", 1280, 720, true),
    ])
    func `a resolution is compared where its form is known`(
        stated: String, width: Int, height: Int, isRight: Bool
    ) {
        #expect(isResolution(stated, of: picture(width, height)) == isRight)
    }

    @Test(arguments: [
        ("16:9", 1280, 720, true), ("16 : 9", 1920, 1080, true), ("16:9", 854, 480, true),
        ("16:9", 1280, 704, false), ("9:16", 1280, 720, false), ("9:16", 720, 1280, true),
        ("2.39:1", 1912, 800, true), ("2.39:1", 1920, 1080, false), ("wide", 100, 100, true),
        ("1:0", 100, 100, true), ("1.2.3:1", 100, 100, true),
    ])
    func `an aspect is right within one percent`(stated: String, width: Int, height: Int, isRight: Bool) {
        #expect(isAspect(stated, of: picture(width, height)) == isRight)
    }

    @Test(arguments: [("25", "25"), ("30000/1001", "29.97"), ("24000/1001", "23.98"), ("25/2", "12.5")])
    func `a frame rate is said as a number`(rate: String, words: String) {
        #expect(
            MediaFacts.Picture(width: 1, height: 1, frameRate: rate, codec: "vp9").framesPerSecond == words)
    }
}
