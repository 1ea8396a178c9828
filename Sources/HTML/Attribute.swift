/// An attribute that a tag may or may not have: `<time\(date.map { Attribute("datetime", $0) })>`.
public struct Attribute: Sendable {
    private enum Value: Sendable {
        case none
        case text(String)
        case address(WebAddress)
    }

    private let name: StaticString
    private let value: Value

    /// An attribute with text for a value.
    ///
    /// Stops the program if the name is not one, or belongs to an attribute of addresses or of code.
    public init(_ name: StaticString, _ value: String, file: StaticString = #fileID, line: UInt = #line) {
        if Self.check(name, file, line).takesAddress {
            fatalError(
                "'\(name)' is an attribute for addresses: make it a WebAddress", file: file, line: line)
        }
        self.name = name
        self.value = .text(value)
    }

    /// An attribute with an address for a value. Stops the program if the attribute takes none.
    public init(
        _ name: StaticString, _ address: WebAddress, file: StaticString = #fileID, line: UInt = #line
    ) {
        if !Self.check(name, file, line).takesAddress {
            fatalError("'\(name)' is no attribute for addresses: write its 'text'", file: file, line: line)
        }
        self.name = name
        value = .address(address)
    }

    /// An attribute without a value, such as `hidden`. Stops the program if the name is not one.
    public init(_ name: StaticString, file: StaticString = #fileID, line: UInt = #line) {
        _ = Self.check(name, file, line)
        self.name = name
        value = .none
    }

    /// Writes a space, the name and the value.
    func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        switch value {
        case .none: return
        case .text(let text):
            bytes.append(contentsOf: "=\"".utf8)
            bytes.append(escaping: text)
        case .address(let address):
            bytes.append(contentsOf: "=\"".utf8)
            bytes.append(escaping: address)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func check(_ name: StaticString, _ file: StaticString, _ line: UInt) -> Name {
        let isName = name.withUTF8Buffer { bytes in
            !bytes.isEmpty && bytes.allSatisfy { $0.isInName }
        }
        if !isName { fatalError("'\(name)' is not the name of an attribute", file: file, line: line) }
        let folded = Name(name)
        if folded.takesCode { fatalError("'\(name)' takes code, which is refused", file: file, line: line) }
        return folded
    }
}

extension UInt8 {
    /// Whether the byte may be in the name of an attribute that templates give.
    fileprivate var isInName: Bool {
        switch self {
        case "-", "_", ".", ":": true
        default: isLetter || isDigit
        }
    }
}
