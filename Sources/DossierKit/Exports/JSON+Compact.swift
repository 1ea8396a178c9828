extension JSON {
    /// The value without a space that means nothing, for data that stand within a page.
    package var compactBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        appendCompact(to: &bytes)
        return bytes
    }

    private func appendCompact(to bytes: inout [UInt8]) {
        switch self {
        case .array(let entries):
            bytes.append(UInt8(ascii: "["))
            for (index, entry) in entries.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                entry.appendCompact(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                JSON.append(field.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                field.value.appendCompact(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        default: append(to: &bytes)
        }
    }
}
