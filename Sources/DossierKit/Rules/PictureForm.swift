/// The forms of a picture that every service shows beside a link.
enum PictureForm: String, Sendable {
    case png = "PNG"
    case jpeg = "JPEG"

    /// The form that the first bytes tell (PNG Third Edition, section 5.2; ITU-T T.81, section B.1.1.3), whatever the
    /// file is called; nil for another.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8]) {
            self = .jpeg
        } else {
            return nil
        }
    }

    /// The endings of its files, the usual one first: hosts tell browsers by them what a file is.
    var endings: [String] {
        switch self {
        case .png: ["png"]
        case .jpeg: ["jpg", "jpeg"]
        }
    }

    /// True for a file that ends as one of this form does: in the chunk `IEND`, which is empty (PNG, section 11.2.5),
    /// or in the marker EOI (T.81, table B.1). One that was cut off when it was copied does not.
    func isWhole(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .png:
            bytes.suffix(12) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
        case .jpeg: bytes.suffix(2) == [0xFF, 0xD9]
        }
    }
}
