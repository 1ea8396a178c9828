import HTML

/// An address outside the dossier, with every place that has it.
public struct OutgoingAddress: Sendable {
    public let text: String
    /// In the order of the files; one at least.
    public let places: [AddressPlace]
    /// What the dossier says of it.
    public let known: Known

    /// What the dossier itself says of an address.
    public struct Known: Hashable, Sendable {
        /// Since when it is noted that it leads to nothing, or `lost` for a video; nil where nothing is noted.
        public var gone: String?
        /// A copy of it in an archive.
        public var archived: String?
        /// The source that it is the address of.
        public var source: Slug?

        public init() {}
    }
}

extension ContentFolder {
    /// All addresses outside the dossier that its published records and dossier.yml have, each once, in the order of
    /// the addresses' bytes. The address of the site itself is not one of them.
    public func outgoingAddresses() async throws(FileError) -> [OutgoingAddress] {
        let listing = try await read()
        let (_, _, records) = await readRecords(of: listing, notingAddresses: true)
        let places = records.findings.addresses.filter(\.isOnTheWeb)
        let known = records.knownAddresses
        return Dictionary(grouping: places, by: \.address)
            .map { address, places in
                OutgoingAddress(
                    text: address, places: places.sorted(by: AddressPlace.precedes).withoutRepeats,
                    known: known[address] ?? OutgoingAddress.Known())
            }
            .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    }
}

extension RecordSet {
    /// What sources and prompts say of addresses.
    fileprivate var knownAddresses: [String: OutgoingAddress.Known] {
        var known: [String: OutgoingAddress.Known] = [:]
        func key(_ address: String) -> String { String(address.prefix { $0 != "#" }) }
        for source in sources {
            guard let url = source.url.map({ key($0.text) }) else { continue }
            var entry = known[url] ?? OutgoingAddress.Known()
            entry.source = entry.source ?? source.slug
            entry.archived = entry.archived ?? source.archived?.text
            entry.gone = entry.gone ?? source.gone?.machineReadable
            known[url] = entry
        }
        for output in prompts.flatMap(\.outputs) where output.availability == .lost {
            if let url = output.url { known[key(url.text), default: OutgoingAddress.Known()].gone = "lost" }
        }
        return known
    }
}

extension [AddressPlace] {
    /// A text that is read twice, as for two languages, has its places once.
    fileprivate var withoutRepeats: [AddressPlace] {
        var seen: Set<AddressPlace> = []
        return filter { seen.insert($0).inserted }
    }
}
