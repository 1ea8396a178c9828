/// A JSON value to be written (RFC 8259).
enum JSON {
    case string(String)
    case bool(Bool)
    case array([JSON])
    case object([String: JSON])

    /// An object of the fields that have a value.
    static func fields(_ fields: KeyValuePairs<String, JSON?>) -> JSON {
        var object: [String: JSON] = [:]
        for (key, value) in fields { object[key] = value }
        return .object(object)
    }

    /// The value as a file: keys sorted, an entry of each list of the outermost object on a line of its own,
    /// so that a changed record is a changed line. Lines end in LF.
    var fileBytes: [UInt8] {
        guard case .object(let fields) = self else { return bytes + [UInt8(ascii: "\n")] }
        var bytes = Array("{".utf8)
        for (index, key) in fields.keys.sorted().enumerated() {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            JSON.append(key, to: &bytes)
            bytes += ": ".utf8
            if case .array(let entries)? = fields[key], !entries.isEmpty {
                for (index, entry) in entries.enumerated() {
                    bytes += (index == 0 ? "[\n  " : ",\n  ").utf8
                    entry.append(to: &bytes)
                }
                bytes += "\n]".utf8
            } else {
                fields[key]?.append(to: &bytes)
            }
        }
        return bytes + Array("\n}\n".utf8)
    }

    private var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .string(let text): JSON.append(text, to: &bytes)
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .array(let entries):
            bytes.append(UInt8(ascii: "["))
            for (index, entry) in entries.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                entry.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                JSON.append(field.key, to: &bytes)
                bytes += ": ".utf8
                field.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// A string with its quotation marks; quotation marks, backslashes and control characters are escaped.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
