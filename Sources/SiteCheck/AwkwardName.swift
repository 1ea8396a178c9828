import Diagnostics

/// Why a name of a file or folder gives trouble to some who copy, host or link to it.
enum AwkwardName: Hashable, Sendable {
    case hidden(HiddenCharacter)
    /// A sign that has a meaning in addresses.
    case sign(Character)
    /// Windows drops a dot or space at the end.
    case end
    /// Windows keeps the name for a device.
    case device

    /// Nil for a name that is the same everywhere.
    init?(_ name: String) {
        if let hidden = name.unicodeScalars.lazy.compactMap(AwkwardName.hidden).first {
            self = .hidden(hidden)
        } else if let sign = name.first(where: { "?#%\\".contains($0) }) {
            self = .sign(sign)
        } else if name.hasSuffix(".") || name.hasSuffix(" ") {
            self = .end
        } else if AwkwardName.devices.contains(name.prefix { $0 != "." }.lowercased()) {
            self = .device
        } else {
            return nil
        }
    }

    /// A character that shows nothing or turns its neighbours round; in a name a tab, a line end or a mark of
    /// direction is one, too.
    private static func hidden(_ scalar: Unicode.Scalar) -> HiddenCharacter? {
        if let byte = UInt8(exactly: scalar.value), byte < 0x20 { return HiddenCharacter(control: byte) }
        return HiddenCharacter(scalar)
    }

    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// What is wrong, behind the name.
    var message: String {
        switch self {
        case .hidden(let character): "has a hidden character in it, \(character)"
        case .sign(let sign): "has a '\(sign)' in it, which means something else in an address"
        case .end: "ends in a dot or space, which some computers drop"
        case .device: "is the name of a device on some computers"
        }
    }
}
