/// How many people signed, and how that is known: the one value from which every count of them is taken.
public struct Signatures: Hashable, Sendable {
    /// The number of those whose name, initials or pseudonym the site shows.
    public let shown: Int
    /// The number of those who signed without wanting to be named.
    public let countedOnly: Int
    /// All methods that occur, in the order of the vocabulary; their counts add up to `count`.
    public let byVerification: [Total<Signatory.Verification>]
    /// The same for those who are shown; their counts add up to `shown`.
    public let shownByVerification: [Total<Signatory.Verification>]
    /// All versions that were signed, the latest first; their counts add up to `count`.
    public let byVersion: [Total<Int>]

    /// How many of the people have something in common.
    public struct Total<Value: Hashable & Sendable>: Hashable, Sendable {
        public let value: Value
        public let count: Int
    }

    /// Everybody who signed and has not withdrawn.
    public var count: Int { shown + countedOnly }

    init(_ signed: [Signature]) {
        shown = signed.count { $0.signatory != nil }
        countedOnly = signed.count - shown
        byVerification = Signatures.totals(signed)
        shownByVerification = Signatures.totals(signed.filter { $0.signatory != nil })
        let versions = signed.lazy.compactMap(\.details?.version).reduce(into: [:]) {
            $0[$1, default: 0] += 1
        }
        byVersion = versions.sorted { $0.key > $1.key }.map { Total(value: $0.key, count: $0.value) }
    }

    private static func totals(_ signed: [Signature]) -> [Total<Signatory.Verification>] {
        let methods = signed.lazy.compactMap(\.details?.verification)
            .reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return Signatory.Verification.allCases.compactMap { method in
            methods[method].map { Total(value: method, count: $0) }
        }
    }
}
