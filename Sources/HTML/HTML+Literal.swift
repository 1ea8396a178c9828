extension HTML: ExpressibleByStringInterpolation {
    /// Markup without values.
    ///
    /// A `StaticString` exists in the program's text or not at all: no string built at run time can pass
    /// for a literal. Stops the program if the markup does not end between tags.
    public init(stringLiteral literal: StaticString) {
        self = literal.withUTF8Buffer { markup in
            var scanner = MarkupScanner()
            scanner.advance(over: markup)
            if scanner.place != .text { Misuse.ending(in: scanner.place).stop(at: literal) }
            return HTML(trusted: Array(markup))
        }
    }

    /// Markup with values. Stops the program if the markup does not end between tags.
    public init(stringInterpolation pieces: StringInterpolation) {
        self.init(trusted: pieces.finished())
    }

    /// The pieces of a literal as they come: markup and values in turn.
    ///
    /// A value in a place where it cannot stand is a slip of the template's author: the program stops and
    /// names the template's file and line.
    public struct StringInterpolation: StringInterpolationProtocol {
        private var bytes: [UInt8] = []
        private var scanner = MarkupScanner()
        // Where the last value stands, for a fault that shows only behind it.
        private var file: StaticString = #fileID
        private var line: UInt = #line

        /// Makes room for the literal's bytes and some for each value.
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// Adds markup as it is.
        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { markup in
                bytes.append(contentsOf: markup)
                scanner.advance(over: markup)
            }
        }

        /// Adds text, between tags or in a double-quoted attribute.
        public mutating func appendInterpolation(
            _ text: String, file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.text, file, line)
            bytes.append(escaping: text)
        }

        /// Adds text, between tags or in a double-quoted attribute.
        public mutating func appendInterpolation(
            _ text: Substring, file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.text, file, line)
            bytes.append(escaping: text)
        }

        /// Adds a whole number in decimal digits, between tags or in a double-quoted attribute.
        public mutating func appendInterpolation(
            _ number: Int, file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.text, file, line)
            bytes.append(digitsOf: number)
        }

        /// Adds an address, as the whole value of an attribute that takes one.
        public mutating func appendInterpolation(
            _ address: WebAddress, file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.address, file, line)
            bytes.append(escaping: address)
        }

        /// Adds markup as it is, between tags. Nil is no markup.
        public mutating func appendInterpolation(
            _ html: HTML?, file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.markup, file, line)
            if let html { bytes.append(contentsOf: html.bytes) }
        }

        /// Adds markup as it is, between tags, in the order of the list.
        public mutating func appendInterpolation(
            _ parts: [HTML], file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.markup, file, line)
            for part in parts { bytes.append(contentsOf: part.bytes) }
        }

        /// Adds an attribute with a space before it, inside a tag. Nil is no attribute, and no space.
        public mutating func appendInterpolation(
            _ attribute: Attribute?, file: StaticString = #fileID, line: UInt = #line
        ) {
            pass(.attribute, file, line)
            attribute?.write(to: &bytes)
        }

        private mutating func pass(_ value: MarkupScanner.Value, _ file: StaticString, _ line: UInt) {
            (self.file, self.line) = (file, line)
            let place = scanner.place
            if !scanner.pass(value) { Misuse.value(value, in: place).stop(file: file, line: line) }
        }

        fileprivate func finished() -> [UInt8] {
            if scanner.place != .text { Misuse.ending(in: scanner.place).stop(file: file, line: line) }
            return bytes
        }
    }
}
