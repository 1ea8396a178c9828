import Testing

@testable import DossierKit

/// The size of a picture by the first bytes of its file.
@Suite struct PictureSizeTests {
    @Test(arguments: Sample.pictures)
    func `a picture tells its width and height`(sample: Sample) throws {
        let size = try #require(PictureSize(sample.bytes))
        #expect(size.width == 1200 && size.height == 630)
    }

    @Test(arguments: Sample.others)
    func `what tells no size has none`(sample: Sample) {
        #expect(PictureSize(sample.bytes) == nil)
    }
}

/// The start of a file.
struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    /// The parts, each in hexadecimal digits, one behind the other.
    init(_ name: String, _ parts: String...) {
        testDescription = name
        bytes = parts.joined(separator: " ").split(separator: " ").compactMap { UInt8($0, radix: 16) }
    }

    private static let png = "89 50 4E 47 0D 0A 1A 0A"
    private static let header = "00 00 00 0D 49 48 44 52 00 00 04 B0 00 00 02 76"
    private static let profile = "00 00 00 0D 69 43 43 50"
    private static let jpeg = "FF D8"
    private static let frame = "00 11 08 02 76 04 B0"
    // A camera's notes hold a preview with a size of its own.
    private static let notes = "FF E1 00 0B FF C0 00 11 08 00 09 00 09"
    private static let table = "FF C4 00 03 07"

    static let pictures = [
        Sample("PNG", png, header),
        Sample("JPEG", jpeg, "FF C0", frame),
        Sample("progressive JPEG", jpeg, "FF C2", frame),
        Sample("JPEG with notes", jpeg, notes, "FF C0", frame),
        Sample("JPEG with a table and filled up", jpeg, table, "FF FF FF C1", frame),
    ]

    static let others = [
        Sample("nothing"),
        Sample("GIF", "47 49 46 38 39 61 B0 04 76 02 80 00 00"),
        Sample("PNG that begins with another chunk", png, profile, header),
        Sample("PNG cut off", png, "00 00 00 0D 49 48 44 52 00 00 04 B0 00 00 02"),
        Sample("JPEG cut off", jpeg, "FF C0 00 11 08 02 76 04"),
        Sample("JPEG without a frame", jpeg, "FF DA 00 02 FF C0", frame),
        Sample("JPEG with a length of nothing", jpeg, "FF E0 00 00 FF"),
    ]
}
