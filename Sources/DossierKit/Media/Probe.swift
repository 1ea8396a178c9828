/// What ffprobe has found in a file, as its writer `flat` says it: `streams.stream.0.codec_name="h264"` a line.
struct Probe {
    private var values: [Substring: Substring] = [:]

    /// What is asked of it: no names, titles and other texts that a file may carry.
    static let entries =
        "format=format_name,duration:stream=codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,"
        + "r_frame_rate:stream_disposition=attached_pic:stream_side_data=rotation"

    init(_ output: String) {
        for line in output.split(separator: "\n") {
            guard let sign = line.firstIndex(of: "=") else { continue }
            var value = line[line.index(after: sign)...]
            if value.count >= 2, value.first == "\"", value.last == "\"" {
                value = value.dropFirst().dropLast()
            }
            if !value.isEmpty, value != "N/A", value != "unknown" { values[line[..<sign]] = value }
        }
    }

    /// The length in thousandths of a second, rounded; nil where the file does not tell it.
    var milliseconds: Int? {
        guard let text = values["format.duration"] else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let digits = (parts.count > 1 ? parts[1] : "").prefix(4)
        let fraction = digits + String(repeating: "0", count: 4 - digits.utf8.count)
        guard parts.count <= 2, let whole = Int(parts[0]), whole >= 0, whole < 1_000_000_000,
            let rest = Int(fraction)
        else { return nil }
        return whole * 1000 + (rest + 5) / 10
    }

    /// The codec of the first sound.
    var audio: String? { stream(of: "audio").flatMap { self["codec_name", $0] } }

    /// The form of the file: of the names for one and the same, that of its ending.
    func container(ending: String) -> String {
        let names = (values["format.format_name"] ?? "").split(separator: ",").map(String.init)
        return names.contains(ending) ? ending : names.first ?? ending
    }

    /// The first moving picture; nil where there is none, or only the cover of a piece of music.
    var picture: MediaFacts.Picture? {
        let sides = MediaFacts.Picture.sides
        guard let stream = stream(of: "video"), let codec = self["codec_name", stream],
            let width = self["width", stream].flatMap({ Int($0) }), sides.contains(width),
            let height = self["height", stream].flatMap({ Int($0) }), sides.contains(height)
        else { return nil }
        let stretched = width * pixel(of: stream).width / pixel(of: stream).height
        // Pixels that would be drawn out further than any picture goes are a slip of the file.
        let drawn = sides.contains(stretched) ? stretched : width
        let isTurned = (rotation(of: stream) / 90) % 2 != 0
        let rate = [self["avg_frame_rate", stream], self["r_frame_rate", stream]].lazy
            .compactMap { $0.flatMap(frameRate) }.first
        return MediaFacts.Picture(
            width: isTurned ? height : drawn, height: isTurned ? drawn : height,
            frameRate: rate ?? "1", codec: codec)
    }

    private func stream(of type: String) -> Int? {
        var index = 0
        while let found = self["codec_type", index] {
            if found == type, self["disposition.attached_pic", index] != "1" { return index }
            index += 1
        }
        return nil
    }

    /// How wide a pixel is drawn for its height: one to one where the file does not say it.
    private func pixel(of stream: Int) -> (width: Int, height: Int) {
        let parts = (self["sample_aspect_ratio", stream] ?? "").split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (1...100_000).contains(parts[0]), (1...100_000).contains(parts[1]) else {
            return (1, 1)
        }
        return (parts[0], parts[1])
    }

    /// In degrees, of whichever of its side data says it.
    private func rotation(of stream: Int) -> Int {
        (0..<8).lazy.compactMap { index in
            self["side_data_list.side_data.\(index).rotation", stream].flatMap { Int($0) }
        }.first ?? 0
    }

    private subscript(key: String, stream: Int) -> String? {
        values["streams.stream.\(stream).\(key)"].map { String($0) }
    }
}

/// `25/1` as `25`; nil for `0/0`, which says that nothing is known.
private func frameRate(_ text: String) -> String? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    let known = 1...999_999_999
    guard parts.count == 2, known.contains(parts[0]), known.contains(parts[1]) else { return nil }
    return parts[1] == 1 ? String(parts[0]) : text
}
