import Testing

@testable import DossierKit

/// What is read from the answer of ffprobe.
@Suite struct ProbeTests {
    private func probe(_ lines: String...) -> Probe {
        Probe(
            lines.map { "streams.stream.0.\($0)\n" }.joined()
                + "format.format_name=\"mov,mp4,m4a\"\nformat.duration=\"9.583333\"\n")
    }

    private let video = ["codec_type=\"video\"", "codec_name=\"h264\"", "width=720", "height=576"]

    @Test(arguments: [
        ([], 720, 576, "1"),
        (["sample_aspect_ratio=\"16:15\"", "avg_frame_rate=\"25/1\""], 768, 576, "25"),
        (
            ["side_data_list.side_data.0.rotation=-90", "avg_frame_rate=\"30000/1001\""], 576, 720,
            "30000/1001"
        ),
        (
            ["side_data_list.side_data.1.rotation=180", "avg_frame_rate=\"0/0\"", "r_frame_rate=\"24/1\""],
            720, 576, "24"
        ),
        (["sample_aspect_ratio=\"0:1\"", "sample_aspect_ratio=\"N/A\""], 720, 576, "1"),
    ])
    func `a picture is as it is seen`(more: [String], width: Int, height: Int, rate: String) {
        let lines = (video + more).map { "streams.stream.0.\($0)\n" }.joined()
        #expect(
            Probe(lines).picture
                == MediaFacts.Picture(width: width, height: height, frameRate: rate, codec: "h264"))
    }

    @Test func `the cover of a piece of music is no moving picture`() {
        let cover = probe(
            "codec_type=\"video\"", "codec_name=\"mjpeg\"", "width=9", "height=9",
            "disposition.attached_pic=1")
        #expect(cover.picture == nil && cover.audio == nil)
    }

    @Test func `length and form are told, or not known`() {
        let known = probe("codec_type=\"audio\"", "codec_name=\"aac\"")
        #expect(known.milliseconds == 9583 && known.audio == "aac")
        #expect(known.container(ending: "mp4") == "mp4" && known.container(ending: "avi") == "mov")
        let duration = { (text: String) in Probe("format.duration=\"\(text)\"\n").milliseconds }
        #expect(
            duration("N/A") == nil && duration("0.5") == 500 && duration("1.2345") == 1235
                && duration("-1.0") == nil)
    }

    @Test(arguments: [
        (1920, 1080, 640, 360), (1080, 1920, 360, 640), (160, 90, 160, 90), (641, 480, 640, 480),
        (101, 51, 102, 52), (4000, 3, 640, 2),
    ])
    func `a poster has even sides of at most 640 pixels`(width: Int, height: Int, w: Int, h: Int) {
        let size = MediaTools.posterSize(
            MediaFacts.Picture(width: width, height: height, frameRate: "25", codec: "h264"))
        #expect(size == (w, h))
    }
}
