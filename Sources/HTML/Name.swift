/// The name of a tag or an attribute, without regard to case.
///
/// Told apart by its length and its first eight bytes, so that names are compared without a look at their
/// text. No two names of HTML that agree in these are treated differently.
struct Name: Equatable, Sendable {
    private var start: UInt64 = 0
    private var count = 0

    /// The name that has no bytes yet.
    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { append(byte) }
    }

    init(_ literal: StaticString) {
        self = literal.withUTF8Buffer { Name($0) }
    }

    var isEmpty: Bool { count == 0 }

    /// Adds the next byte of the name.
    mutating func append(_ byte: UInt8) {
        if count < 8 { start = start << 8 | UInt64(byte.lowercased) }
        count += 1
    }

    /// Whether the name is one of an event handler.
    var startsWithOn: Bool {
        count > 2 && start >> (8 * UInt64(min(count, 8) - 2)) == 0x6F6E
    }
}

extension Name {
    static let doctype = Name("doctype")

    /// Elements whose content a browser reads as bare characters: no reference is known there, so
    /// nothing could be escaped.
    static let rawTextElements = [
        Name("script"), Name("style"), Name("iframe"), Name("noscript"), Name("xmp"), Name("noembed"),
        Name("noframes"), Name("plaintext"),
    ]

    /// Elements whose content is characters and references, but no tags.
    static let escapableElements = [Name("title"), Name("textarea")]

    /// Attributes whose value is an address that a browser may follow or load.
    static let addressAttributes = [
        Name("href"), Name("src"), Name("action"), Name("poster"), Name("srcset"), Name("cite"), Name("data"),
        Name("formaction"), Name("ping"), Name("background"), Name("longdesc"), Name("manifest"),
        Name("imagesrcset"), Name("xlink:href"),
    ]

    /// Attributes, beside those of event handlers, whose value is a language of its own.
    static let codeAttributes = [Name("style"), Name("srcdoc")]

    /// Whether values of the attribute are addresses.
    var takesAddress: Bool { Self.addressAttributes.contains(self) }

    /// Whether values of the attribute are code, which no escaping makes safe.
    var takesCode: Bool { startsWithOn || Self.codeAttributes.contains(self) }
}
