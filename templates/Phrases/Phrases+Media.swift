import DossierKit

extension Phrases {
    /// What stands around the player of a hosted video or sound file, and what is said of the file.
    struct Media: Sendable {
        /// The link to the file: its form, `MP4`, and its size in words where that is known.
        let download: @Sendable (_ form: String, _ size: String?) -> String
        /// A number of bytes in words, and exactly.
        let size: @Sendable (Int) -> String
        let bytes: @Sendable (Int) -> String
        /// What opens the player.
        let show: @Sendable (MediaForm, _ warnings: String) -> String
        let noSound: String
        /// A number of frames: `25`, `29.97`.
        let frames: @Sendable (String) -> String
        // The names of what is said of a file.
        let fileSize: String
        let dimensions: String
        let frameRate: String
        let codecs: String
        let sound: String
        let noCaptions: String
    }
}

/// A number of bytes in the unit of ten (IEC 80000-13) that leaves it below a thousand, with one digit behind the point
/// unless that is nought.
func scaled(bytes: Int) -> (number: String, unit: String) {
    var scale = 1000
    for unit in ["kB", "MB", "GB"] {
        let tenths = (bytes * 10 + scale / 2) / scale
        if tenths < 10_000 || unit == "GB" {
            return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)", unit)
        }
        scale *= 1000
    }
    return (String(bytes), "B")
}

extension Phrases.Media {
    static let english = Phrases.Media(
        download: { "Download (\($0)\($1.map { ", \($0)" } ?? ""))" },
        size: { bytes in
            if bytes < 1000 { return counted(bytes, "byte", "bytes") }
            let (number, unit) = scaled(bytes: bytes)
            return "\(number) \(unit)"
        },
        bytes: { counted($0, "byte", "bytes") },
        show: { "\($0 == .video ? "Show the video" : "Play the sound"): \($1)" },
        noSound: "none",
        frames: { $0 == "1" ? "1 frame per second" : "\($0) frames per second" },
        fileSize: "Size",
        dimensions: "Dimensions",
        frameRate: "Frame rate",
        codecs: "Codecs",
        sound: "Sound",
        noCaptions: "No captions")

    static let japanese = Phrases.Media(
        download: { "ダウンロード（\($0)\($1.map { "、\($0)" } ?? "")）" },
        size: { bytes in
            if bytes < 1000 { return "\(bytes)バイト" }
            let (number, unit) = scaled(bytes: bytes)
            return "\(number)\(unit)"
        },
        bytes: { "\(grouped($0))バイト" },
        show: { "\($0 == .video ? "動画を表示する" : "音声を再生する")（注意：\($1)）" },
        noSound: "なし",
        frames: { "毎秒\($0)フレーム" },
        fileSize: "ファイルサイズ",
        dimensions: "画面サイズ",
        frameRate: "フレームレート",
        codecs: "コーデック",
        sound: "音声",
        noCaptions: "字幕がない理由")
}
