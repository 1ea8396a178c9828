import Diagnostics

/// A JSON value to be written (RFC 8259).
package enum JSON: Sendable {
    case string(String)
    case bool(Bool)
    case number(Int)
    /// A number in its own digits, as JSON writes them: `9.60`.
    case decimal(String)
    case array([JSON])
    /// Fields in the order of their keys.
    case object([(key: String, value: JSON)])

    /// An object of the fields that have a value, sorted by their keys; long lists of them come in parts.
    package static func fields(_ parts: KeyValuePairs<String, JSON?>...) -> JSON {
        var object: [(key: String, value: JSON)] = []
        object.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for (key, value) in parts.joined() {
            guard let value else { continue }
            // Most are written in their order already.
            let place = (object.lastIndex { $0.key < key } ?? -1) + 1
            object.insert((key, value), at: place)
        }
        return .object(object)
    }

    /// The value as a file: keys sorted, an entry of each list of the outermost object on a line of its own,
    /// so that a changed record is a changed line. Lines end in LF.
    var fileBytes: [UInt8] {
        guard case .object(let fields) = self else { return bytes + [UInt8(ascii: "\n")] }
        var bytes = Array("{".utf8)
        for (index, field) in fields.enumerated() {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            JSON.append(field.key, to: &bytes)
            bytes += ": ".utf8
            if case .array(let entries) = field.value, !entries.isEmpty {
                for (index, entry) in entries.enumerated() {
                    bytes += (index == 0 ? "[\n  " : ",\n  ").utf8
                    entry.append(to: &bytes)
                }
                bytes += "\n]".utf8
            } else {
                field.value.append(to: &bytes)
            }
        }
        return bytes + Array("\n}\n".utf8)
    }

    /// The value as text: the fields of an outermost object on a line each.
    var linesText: String {
        guard case .object(let fields) = self else { return String(decoding: bytes, as: UTF8.self) }
        var bytes = Array("{".utf8)
        for (index, field) in fields.enumerated() {
            bytes += (index == 0 ? "\n  " : ",\n  ").utf8
            JSON.append(field.key, to: &bytes)
            bytes += ": ".utf8
            field.value.append(to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self) + "\n}"
    }

    private var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    /// Adds the value on one line.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .string(let text): JSON.append(text, to: &bytes)
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += String(value).utf8
        case .decimal(let digits): bytes += digits.utf8
        case .array(let entries):
            bytes.append(UInt8(ascii: "["))
            for (index, entry) in entries.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                entry.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                JSON.append(field.key, to: &bytes)
                bytes += ": ".utf8
                field.value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// A string with its quotation marks; quotation marks, backslashes and control characters are escaped.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            var rest = text[...]
            // Runs without a special byte are copied whole.
            while let special = rest.firstIndex(where: isSpecial) {
                bytes += rest[..<special]
                bytes += escaped(rest[special])
                rest = rest[(special + 1)...]
            }
            bytes += rest
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [UInt8(ascii: "\\"), byte]
        case UInt8(ascii: "\n"): return Array("\\n".utf8)
        default:
            return Array("\\u\(padded(byte, radix: 16, to: 4))".utf8)
        }
    }
}
