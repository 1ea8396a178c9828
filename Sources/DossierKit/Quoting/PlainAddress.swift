/// An address as a browser takes it: without spaces around it and line ends in it, and with `/` for `\` (URL Standard,
/// section 4.4).
struct PlainAddress {
    private let text: String

    init(_ address: String) {
        let scalars = address.unicodeScalars.drop { $0.value <= 0x20 }.filter {
            ![0x09, 0x0A, 0x0D].contains($0.value)
        }
        text = String(String.UnicodeScalarView(scalars.map { $0 == "\\" ? "/" : $0 }))
    }

    /// What stands before the first colon, in small letters; nil for an address without a scheme.
    private var scheme: String? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = text[..<colon]
        let isScheme =
            scheme.utf8.first?.isLetter == true
            && scheme.utf8.allSatisfy { $0.isLetterOrDigit || "+-.".utf8.contains($0) }
        return isScheme ? scheme.lowercased() : nil
    }

    /// The type of a `data:` address, in small letters.
    private var dataType: String {
        String(text.dropFirst(5).prefix { $0 != ";" && $0 != "," }).lowercased()
    }

    /// The scheme of an address that runs something or brings a page of its own; nil for all others.
    var runningScheme: String? {
        switch scheme {
        case "javascript": "javascript:"
        case "vbscript": "vbscript:"
        case "data"
        where ["text/html", "application/xhtml+xml", "text/xml", "application/xml"].contains(dataType):
            "data:\(dataType)"
        default: nil
        }
    }

    /// True where loading it asks another host, or leaves the folder of the page by a scheme.
    var isLoadedFromElsewhere: Bool {
        if text.hasPrefix("//") { return true }
        return scheme.map { $0 != "data" && $0 != "about" } ?? false
    }
}
