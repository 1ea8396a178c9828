/// Follows the markup of a literal, and knows in what place a value would stand.
///
/// Reads tags and quotes as section 13.2.5 of the HTML Standard does, but is strict: what a browser would
/// repair is refused. Only the places where a value may stand can be left and entered again; in any other, the
/// end of a piece of markup is the place of a value that must not be there.
struct MarkupScanner: Sendable {
    /// What can be interpolated.
    enum Value: Sendable {
        case text
        case address
        case markup
        case attribute
    }

    /// Where the scanner stands.
    enum Place: Hashable, Sendable {
        /// Between tags.
        case text
        /// In a title or a text area.
        case escapable
        /// In an attribute with double quotes.
        case quoted
        /// At the start of the value of an attribute for addresses.
        case address
        /// Behind an address in its attribute, where only the quotation mark may follow.
        case addressEnd
        /// Inside a tag, where an attribute's name may start.
        case tag
        /// Inside a tag, behind a name or a value, where white space or the tag's end must follow.
        case gap
        /// Where no value may stand, and no markup mends it.
        case refused(Refusal)
    }

    /// Where the next byte or value stands.
    private(set) var place = Place.text
    /// The element whose start tag was read last.
    private var element = Name()

    /// Moves over markup.
    mutating func advance(over markup: UnsafeBufferPointer<UInt8>) {
        var cursor = MarkupCursor(markup)
        while !cursor.isAtEnd {
            switch place {
            case .text: if cursor.skip(past: "<") { place = tag(&cursor) }
            case .escapable: if cursor.skip(past: "<") { place = endOfEscapable(&cursor) }
            case .quoted: if cursor.skip(past: "\"") { place = .gap }
            case .address: place = cursor.skip(past: "\"") ? .gap : .refused(.addressPart)
            case .addressEnd: place = cursor.take("\"") ? .gap : .refused(.addressPart)
            case .gap: place = cursor.isBehindPart ? .tag : .refused(.tagForm)
            case .tag: place = attribute(&cursor)
            case .refused: return
            }
        }
    }

    /// Moves over a value, and says whether it may stand here.
    mutating func pass(_ value: Value) -> Bool {
        switch (value, place) {
        case (.text, .text), (.text, .quoted), (.text, .escapable), (.markup, .text): break
        case (.address, .address): place = .addressEnd
        case (.attribute, .tag), (.attribute, .gap): place = .gap
        default: return false
        }
        return true
    }

    /// Reads what starts behind a `<`.
    private mutating func tag(_ cursor: inout MarkupCursor) -> Place {
        switch cursor.peek {
        case nil:
            return .refused(.tagName)
        case let byte? where byte.isLetter:
            element = cursor.takeName()
            return .gap
        case "/"?:
            _ = cursor.take("/")
            guard cursor.peek?.isLetter != false else { return .refused(.tagForm) }
            _ = cursor.takeName()
            return endOfEndTag(&cursor)
        case "!"?, "?"?:
            return declaration(&cursor)
        default:
            return .refused(.bareLess)
        }
    }

    /// Reads one attribute, or the end of the start tag.
    private func attribute(_ cursor: inout MarkupCursor) -> Place {
        cursor.skip { !$0.isGap }
        if cursor.isAtEnd { return .tag }
        if cursor.take(">") { return content(&cursor) }

        let name = cursor.takeName()
        if name.isEmpty { return .refused(.tagForm) }
        if cursor.isBehindPart {
            var ahead = cursor
            ahead.skipSpace()
            guard ahead.take("=") else { return .gap }
            cursor = ahead
        } else if !cursor.take("=") {
            return .refused(.tagForm)
        }
        cursor.skipSpace()
        return value(of: name, &cursor)
    }

    /// Reads the value of an attribute, from behind the equals sign.
    private func value(of name: Name, _ cursor: inout MarkupCursor) -> Place {
        if cursor.take("\"") {
            let isWhole = cursor.isAtEnd
            if cursor.skip(past: "\"") { return .gap }
            if name.takesCode { return .refused(.code) }
            guard name.takesAddress else { return .quoted }
            return isWhole ? .address : .refused(.addressPart)
        }
        if cursor.take("'") {
            return cursor.skip(past: "'") ? .gap : .refused(.singleQuoted)
        }
        if cursor.take(">") { return .refused(.tagForm) }
        cursor.skip { $0.endsUnquoted }
        return cursor.isAtEnd ? .refused(.unquoted) : .gap
    }

    /// The place behind a start tag; raw text is read through its end tag.
    private func content(_ cursor: inout MarkupCursor) -> Place {
        if Name.escapableElements.contains(element) { return .escapable }
        guard Name.rawTextElements.contains(element) else { return .text }
        while cursor.skip(past: "<") {
            // A comment in a script changes what ends it.
            if cursor.take("!") { return .refused(.rawTextComment) }
            if cursor.take("/"), cursor.takeName() == element { return endOfEndTag(&cursor) }
        }
        return .refused(.rawText)
    }

    /// Reads the end tag of a title or text area, from behind the `<`.
    private func endOfEscapable(_ cursor: inout MarkupCursor) -> Place {
        guard cursor.take("/"), cursor.takeName() == element else { return .refused(.bareLess) }
        return endOfEndTag(&cursor)
    }

    /// Reads what follows the name in an end tag.
    private func endOfEndTag(_ cursor: inout MarkupCursor) -> Place {
        cursor.skipSpace()
        if cursor.isAtEnd { return .refused(.tagName) }
        return cursor.take(">") ? .text : .refused(.tagForm)
    }

    /// Reads `<!doctype …>`, `<?xml …?>` or a comment, from behind the `<`.
    private func declaration(_ cursor: inout MarkupCursor) -> Place {
        if cursor.take("!") {
            if cursor.take("-") { return comment(&cursor) }
            guard cursor.takeName() == .doctype else { return .refused(.declaration) }
        }
        return cursor.skip(past: ">") ? .text : .refused(.declaration)
    }

    /// Reads a comment, from behind its first hyphen.
    private func comment(_ cursor: inout MarkupCursor) -> Place {
        // Browsers end a comment at `<!-->` and `<!--->`, whatever was meant.
        guard cursor.take("-"), !cursor.take(">"), !cursor.take("-") else { return .refused(.comment) }
        while cursor.skip(past: "-") {
            guard cursor.take("-") else { continue }
            // They end it at `--!>`, too.
            return cursor.take(">") ? .text : .refused(.comment)
        }
        return .refused(.comment)
    }
}
