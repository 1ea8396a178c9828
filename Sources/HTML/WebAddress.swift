/// An address that is safe to follow: http, https, mailto, or a place of this site.
public struct WebAddress: Hashable, Sendable {
    /// The address in ASCII, percent-encoded where it was not.
    ///
    /// The bytes that stay are those that libcmark leaves in a link: letters, digits and
    /// `!#$%&'()*+,-./:;=?@_~`. So `%` is taken to be encoded already.
    public let text: String

    /// An address of the web or of mail; nil unless it is safe and whole.
    ///
    /// Web addresses are `http` or `https` with a host, which may have a port up to 65535 but no name or
    /// password before it (a reader could take it for the host) and no brackets. Mail addresses are `mailto`
    /// with something behind it. Capital letters in the scheme are allowed. Control characters make it nil,
    /// as browsers drop some of them and then see another address; a space in a path or query is percent-encoded.
    public init?(_ text: String) {
        var text = text
        guard text.withUTF8({ Self.isSafe($0) }) else { return nil }
        self.init(unchecked: text)
    }

    /// True where the scheme is that of a web address but for capital letters: browsers follow it, and where an
    /// address is compared with others it is written in small ones.
    package static func hasCapitalScheme(_ text: String) -> Bool {
        let scheme = text.prefix { $0 != ":" }
        return ["http", "https"].contains(scheme.lowercased()) && scheme != scheme.lowercased()
    }

    /// A relative place of this site, made of checked parts: `../claims/x.html`, `#p-1`, `./`.
    ///
    /// Stops the program if a browser would take it for an address with a scheme or a host.
    package init(site path: String, file: StaticString = #fileID, line: UInt = #line) {
        let firstSegment = path.utf8.prefix { !$0.endsSegment }
        if firstSegment.contains(UInt8(ascii: ":")) || path.utf8.starts(with: "//".utf8) {
            fatalError("'\(path)' is not a place of this site", file: file, line: line)
        }
        self.init(unchecked: path)
    }

    /// Any destination at all, percent-encoded.
    init(unchecked text: String) {
        let isClean = text.utf8.allSatisfy(\.isUnreserved)
        self.text = isClean ? text : Self.percentEncoded(text)
    }

    /// The place on the same page that has this id.
    public static func fragment(_ id: String) -> WebAddress {
        WebAddress(unchecked: "#" + id)
    }

    /// The same with the words that stand there, by which a browser finds the place where it has not the id any more
    /// (URL Fragment Text Directives, WICG). White space is encoded, and what has a meaning in a directive: `-`, `,`
    /// and `&`.
    public static func fragment(_ id: String, words: String) -> WebAddress {
        var text = "#" + id + ":~:text="
        for scalar in words.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".": text.unicodeScalars.append(scalar)
            case _ where scalar.value >= 0xA0 && !scalar.properties.isWhitespace:
                text.unicodeScalars.append(scalar)
            default:
                for byte in String(scalar).utf8 {
                    text += "%\(Unicode.Scalar(hexDigit(byte >> 4)))\(Unicode.Scalar(hexDigit(byte & 15)))"
                }
            }
        }
        return WebAddress(unchecked: text)
    }

    private static func percentEncoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * text.utf8.count)
        for byte in text.utf8 {
            if byte.isUnreserved {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func isSafe(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !text.contains(where: { $0 < 0x20 || $0 == 0x7F }),
            let colon = text.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let rest = text[(colon + 1)...]
        switch Name(text[..<colon]) {
        case .http, .https:
            return rest.starts(with: "//".utf8)
                && isHostAndPort(rest.dropFirst(2).prefix { !$0.endsSegment })
        case .mailto: return !rest.isEmpty
        default: return false
        }
    }

    private static func isHostAndPort(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let host = text.prefix { $0 != UInt8(ascii: ":") }
        let port = text[host.endIndex...].dropFirst()
        return !host.isEmpty
            && host.allSatisfy(\.isInHost)
            && port.allSatisfy(\.isDigit)
            && port.reduce(0) { min(10 * $0 + Int($1 - UInt8(ascii: "0")), 65_536) } < 65_536
    }
}

extension Name {
    fileprivate static let http = Name("http")
    fileprivate static let https = Name("https")
    fileprivate static let mailto = Name("mailto")
}

extension UInt8 {
    /// Whether the byte stays as it is in an address.
    fileprivate var isUnreserved: Bool {
        switch self {
        case "!", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "=", "?", "@",
            "_", "~":
            true
        default: isLetter || isDigit
        }
    }

    /// Whether the byte ends a host, or the first segment of a path.
    fileprivate var endsSegment: Bool {
        switch self {
        case "/", "?", "#": true
        default: false
        }
    }

    /// Whether the byte may be in a host; other scripts than Latin may.
    fileprivate var isInHost: Bool {
        switch self {
        case "-", ".", "_", "%", "\u{80}"..."\u{FF}": true
        default: isLetter || isDigit
        }
    }
}
