/// How long a video is, in five steps, the shortest first.
public enum LengthBand: String, CaseIterable, Hashable, Sendable {
    case upTo5 = "up-to-5"
    case upTo10 = "5-to-10"
    case upTo20 = "10-to-20"
    case upTo60 = "20-to-60"
    case longer = "over-60"

    /// The step of a number of seconds, which belongs to the step that it ends: 10 is up to 10.
    init(seconds: Double) {
        switch seconds {
        case ...5: self = .upTo5
        case ...10: self = .upTo10
        case ...20: self = .upTo20
        case ...60: self = .upTo60
        default: self = .longer
        }
    }

    /// Its place among the steps, from 0.
    var ordinal: Int {
        switch self {
        case .upTo5: 0
        case .upTo10: 1
        case .upTo20: 2
        case .upTo60: 3
        case .longer: 4
        }
    }
}

/// The number of pixels of `1920x1080`, `1920 × 1080` or `1080p`; nil for a resolution written otherwise.
///
/// `1080p` names the rows of a picture of 16 to 9.
func pixels(of resolution: String) -> Int? {
    let text = resolution.lowercased()
    if text.utf8.last == UInt8(ascii: "p"), let rows = Int(text.dropLast()), (1...100_000).contains(rows) {
        return rows * rows * 16 / 9
    }
    let sides = text.split { "x×*".contains($0) }.map { Int(trimmed($0)) }
    guard sides.count == 2, let width = sides[0], let height = sides[1],
        (1...100_000).contains(width), (1...100_000).contains(height)
    else { return nil }
    return width * height
}
