import HTMLTree

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
        trimmed(String(text.dropFirst(5).prefix { $0 != ";" && $0 != "," })).lowercased()
    }

    /// The scheme of an address that runs something or brings a page of its own; nil for all others. A drawing does so
    /// only where a reader follows the address.
    func runningScheme(isFollowed: Bool) -> String? {
        switch scheme {
        case "javascript": return "javascript:"
        case "vbscript": return "vbscript:"
        case "data":
            let type = dataType
            let isPage =
                type == "image/svg+xml"
                ? isFollowed
                : ["text/html", "text/xml", "application/xml", "text/xsl"].contains(type)
                    || type.hasSuffix("+xml")
            return isPage ? "data:\(type)" : nil
        default: return nil
        }
    }

    /// True for what is loaded from elsewhere, and for a style sheet within the address that loads something from there.
    func bringsForeignStyle(depth: Int = 0) -> Bool {
        guard scheme == "data", dataType == "text/css" else { return isLoadedFromElsewhere }
        // No honest page has sheets in sheets in sheets.
        guard depth < 3, let comma = text.firstIndex(of: ",") else { return depth >= 3 }
        let isBase64 = trimmed(String(text[..<comma])).lowercased().hasSuffix("base64")
        let plain = unescaped(text[text.index(after: comma)...])
        let sheet = isBase64 ? decodedBase64(String(decoding: plain, as: UTF8.self)) ?? [] : plain
        return sheet.withUnsafeBufferPointer { sheet in
            styleAddresses(sheet).contains {
                PlainAddress(String(decoding: $0.address, as: UTF8.self)).bringsForeignStyle(depth: depth + 1)
            }
        }
    }

    /// True where loading it asks another host, or leaves the folder of the page by a scheme.
    var isLoadedFromElsewhere: Bool {
        if text.hasPrefix("//") { return true }
        return scheme.map { $0 != "data" && $0 != "about" } ?? false
    }
}

/// The bytes that an address stands for, with `%20` undone (RFC 3986, section 2.1).
private func unescaped(_ text: Substring) -> [UInt8] {
    var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2, let high = hexDigit(rest[rest.startIndex]),
            let low = hexDigit(rest[rest.startIndex + 1])
        {
            bytes.append(high << 4 | low)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return bytes
}
