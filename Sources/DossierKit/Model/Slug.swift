/// A record's name within its kind, and in its page's address: `[a-z0-9][a-z0-9-]{0,63}`.
///
/// A slug is never folded from other text: what is written is what stands in the address.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let description: String

    /// Nil unless the text is a slug that no page of the engine's own can collide with.
    public init?(_ text: String) {
        guard Slug.hasForm(text), !Slug.isReserved(text) else { return nil }
        description = text
    }

    /// A slug that stands in the program, and has the form.
    init(known text: String) { description = text }

    public static func < (a: Self, b: Self) -> Bool { a.description < b.description }

    /// True for the allowed characters and length, whether reserved or not.
    static func hasForm(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, bytes.count <= 64, first != UInt8(ascii: "-") else { return false }
        return bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }

    /// True for names of lists and facets, and for the device names that Windows keeps for itself.
    static func isReserved(_ text: String) -> Bool {
        if text == "index" || text.hasPrefix("page-") || text.hasPrefix("by-") { return true }
        return isDevice(text)
    }

    /// True for a device name, in small letters.
    static func isDevice(_ text: String) -> Bool { devices.contains(text) }

    private static let devices: Set<String> = {
        let numbered = (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul"] + numbered)
    }()
}
