/// How wide and high a picture is, in pixels, as the first bytes of its file say.
struct PictureSize: Hashable, Sendable {
    let width: Int
    let height: Int

    /// Nil for what is neither a PNG nor a JPEG, or is cut off before it says its size.
    init?(_ bytes: [UInt8]) {
        guard let size = PictureSize(png: bytes) ?? PictureSize(jpeg: bytes) else { return nil }
        self = size
    }

    private init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The chunk `IHDR`, which is the first (PNG Third Edition, sections 5.2 and 11.2.1).
    private init?(png bytes: [UInt8]) {
        let start: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
        ]
        guard bytes.count >= start.count + 8, bytes.starts(with: start) else { return nil }
        func number(at index: Int) -> Int {
            bytes[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
        }
        self.init(width: number(at: 16), height: number(at: 20))
    }

    /// The first start of a frame; the segments before it, a camera's notes and preview among them, are passed over
    /// by their lengths (ITU-T T.81, section B.1.1 and table B.1).
    private init?(jpeg bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        func number(at index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
        while index + 4 <= bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            switch marker {
            case 0xFF: index += 1  // Markers may be filled up with FF before their code.
            case 0x01, 0xD0...0xD7: index += 2  // These stand alone, without a length.
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard index + 9 <= bytes.count else { return nil }
                self.init(width: number(at: index + 7), height: number(at: index + 5))
                return
            case 0xD9, 0xDA: return nil
            default: index += 2 + number(at: index + 2)
            }
        }
        return nil
    }
}
