public import Diagnostics
import HTML

/// A place of the content that has an address outside the dossier.
public struct AddressPlace: Hashable, Sendable {
    /// The address without the place on its page: that is not sent to a host.
    let address: String
    /// The field that has it, by its path within the record; empty for the text below the fields.
    public let field: String
    public let location: SourceLocation
    /// The record that it belongs to; nil in dossier.yml.
    public internal(set) var record: RecordID?

    init(_ address: WebAddress, field: String, at location: SourceLocation) {
        self.address = String(address.text.prefix { $0 != "#" })
        self.field = field
        self.location = location
    }
}

extension AddressPlace {
    /// True for an address that can be asked of a host: one of mail cannot.
    var isOnTheWeb: Bool { ["http", "https"].contains(address.prefix { $0 != ":" }.lowercased()) }

    /// In the order of the files, and within one of the lines.
    static func precedes(_ a: AddressPlace, _ b: AddressPlace) -> Bool {
        (a.location, a.field) < (b.location, b.field)
    }
}

extension Findings {
    /// Gives the addresses from an index on to a record, or drops them where readers do not see them.
    mutating func own(addressesFrom start: Int, _ record: RecordID, areShown: Bool) {
        if !areShown { addresses.removeSubrange(start...) }
        for index in start..<addresses.count { addresses[index].record = record }
    }
}

extension Record {
    /// False for somebody of whom no page shows more than initials, or nothing: their address is nobody's business.
    var showsAddresses: Bool {
        guard let signature = self as? Signature else { return true }
        return signature.signatory.map { $0.display != .initials } ?? false
    }
}
