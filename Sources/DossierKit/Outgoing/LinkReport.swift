import Diagnostics

/// What became of all addresses, to be shown and to be kept.
public struct LinkReport: Sendable {
    /// In the order of the addresses' bytes.
    public let addresses: [CheckedAddress]
    /// When the last of them was asked for.
    public let when: Moment

    public init(_ addresses: [CheckedAddress], when: Moment = .now) {
        self.addresses = addresses
        self.when = when
    }

    public func count(of verdict: Verdict) -> Int { addresses.count { $0.verdict == verdict } }

    /// How many lead to nothing, as the dossier says itself.
    public var noted: Int { addresses.count(where: \.isNoted) }

    /// How many answers are of an earlier run.
    public var kept: Int { addresses.count(where: \.isKept) }

    public var hosts: Int { Set(addresses.map { webHost(of: $0.address.text) }).count }

    /// True where an address is gone or broken and the dossier does not say so.
    public var isWrong: Bool { addresses.contains(where: \.isWrong) }

    /// What is to be looked at, by the place where it is first written.
    public var remarkable: [CheckedAddress] {
        addresses.filter { $0.verdict != .ok || $0.hint != nil }.sorted { a, b in
            switch (a.address.places.first, b.address.places.first) {
            case (let first?, let second?) where first != second: AddressPlace.precedes(first, second)
            default: a.address.text < b.address.text
            }
        }
    }

    /// The report as JSON: `addresses` with all that is known of each, `counts`, and `when`.
    public var json: String {
        var counts: [(key: String, value: JSON)] = Verdict.allCases.map {
            ($0.rawValue, .number(count(of: $0)))
        }
        counts += [
            ("addresses", .number(addresses.count)), ("kept", .number(kept)), ("noted", .number(noted)),
        ]
        let report = JSON.fields([
            "addresses": .array(addresses.map(\.json)),
            "counts": .object(counts.sorted { $0.key < $1.key }),
            "when": .string(when.description),
        ])
        return String(decoding: report.fileBytes, as: UTF8.self)
    }

    /// Writes the report to a file, which holds the old one or the new one at any time.
    public func write(to path: String) throws(FileError) {
        let (folder, name) = splitPath(path)
        try folder.makeFolder()
        _ = try folder.replace(name, with: Array(json.utf8))
    }
}

extension CheckedAddress {
    fileprivate var json: JSON {
        let known = address.known
        let more = JSON.fields([
            "address": .string(address.text),
            "archived": known.archived.map { .string($0) },
            "final": finding.final.map { .string($0) },
            "hint": hint.map { .string($0) },
            "kept": .bool(isKept),
            "moved_to": finding.newAddress.map { .string($0) },
            "noted": known.gone.map { .string($0) },
            "places": .array(address.places.map(\.json)),
            "wrong": .bool(isWrong),
        ])
        guard case .object(let fields) = more else { return more }
        return .object((fields + finding.fields).sorted { $0.key < $1.key })
    }
}

extension AddressPlace {
    fileprivate var json: JSON {
        JSON.fields([
            "column": .number(Int(location.position.column)), "field": field.isEmpty ? nil : .string(field),
            "file": .string(location.file), "line": .number(Int(location.position.line)),
            "record": record.map { .string($0.description) },
        ])
    }
}
