package import Diagnostics

/// Where each key of a map stands: the fields themselves while they are few, since comparing is then
/// faster than hashing, and a dictionary beyond that.
package struct KeyPlaces {
    private static let few = 16
    private var places: [String: Position] = [:]

    package init() {}

    /// The place of a key among the fields read so far.
    package mutating func place(of key: String, in fields: [Field]) -> Position? {
        guard fields.count > Self.few else { return fields.first { $0.key == key }?.keyPosition }
        for field in fields[places.count...] { places[field.key] = field.keyPosition }
        return places[key]
    }
}
