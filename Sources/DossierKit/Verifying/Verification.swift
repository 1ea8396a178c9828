/// What was found where a site was compared with its own list of files.
public struct Verification: Sendable {
    /// How many files are what the list says.
    public internal(set) var same = 0
    /// Files with other bytes, by path, sorted.
    public internal(set) var changed: [String] = []
    /// Files of the list that are not there.
    public internal(set) var missing: [String] = []
    /// Files that the list does not name.
    public internal(set) var extra: [String] = []
    /// Symbolic links, pipes and devices; none is followed or read, and where the list names one, that file is missing.
    public internal(set) var links: [String] = []
    /// Lines of the list that were left out.
    public internal(set) var faults: [FileList.Fault] = []
    /// SHA-256 of the list.
    public let list: String
    /// The edition that the site says it is of.
    public let edition: String?
    /// The digest of its content, as the site says.
    public let source: String?
    public let signature: SignatureState
    public let chain: ChainState

    /// What is known of the signature of the list.
    public enum SignatureState: Hashable, Sendable {
        /// There is none, and nobody gave a key.
        case none
        /// There is none, although a key was given.
        case missing
        /// There is one, and no key to check it with.
        case unchecked
        /// It holds. `fromSite` tells that the key is one that the site itself names, which proves less.
        case good(key: String, fromSite: Bool, comment: String)
        /// It is no signature, or was made with another key, or is of another list (`form`, `other-key`, `signature`,
        /// `comment`).
        case bad(reason: String)
    }

    /// Whether the site goes on from a list that somebody kept.
    public enum ChainState: Hashable, Sendable {
        case notAsked
        /// It is the same list.
        case same
        /// The site names the list as that of an earlier edition.
        case continues(edition: String)
        /// The site does not know the list.
        case broken
    }

    /// True where everything that the list and a key promise is kept; more files than the list has are no breach.
    public var holds: Bool {
        let isSigned =
            switch signature {
            case .missing, .bad: false
            case .none, .unchecked, .good: true
            }
        return changed.isEmpty && missing.isEmpty && faults.isEmpty && isSigned && chain != .broken
    }
}

/// Compares a site with its list of files, `SHA256SUMS`, and the list with its signature and with an earlier one.
///
/// All files are read. `keys` are those that the reader trusts; without any those of the site's own `release.json` are
/// taken. `previous` is a site, or a list that was kept of one.
public func verify(_ path: String, keys: [PublicKey] = [], previous: String? = nil)
    async throws(FileError) -> Verification
{
    let folder = Folder(path)
    let found = try VerifiedFolder(folder)
    if found.links.contains(FilePath(FileList.fileName)), folder.isFile(FileList.fileName) {
        throw FileError("read", folder.path(of: FileList.fileName), code: FileError.isLink)
    }
    let bytes = try folder.read(FileList.fileName)
    let hasRelease = found.files.contains(FilePath(DataFile.release))
    let release = hasRelease ? try folder.read(DataFile.release) : []
    let facts = ReleaseReading(release)
    let list = Digest(of: bytes).description
    var chain = Verification.ChainState.notAsked
    if let previous {
        let old = Digest(of: try listBytes(at: previous)).description
        let earlier = facts.earlier.first { $0.list == old }?.edition
        chain = old == list ? .same : earlier.map { .continues(edition: $0) } ?? .broken
    }
    var verification = Verification(
        list: list, edition: facts.edition, source: facts.source,
        signature: try signatureState(of: bytes, in: folder, found, keys, facts.keys), chain: chain)
    let files = FileList(reading: bytes, faults: &verification.faults)
    try await verification.compare(files, with: found, in: folder)
    return verification
}

/// The list of a site, or the list itself where its path was given.
func listBytes(at path: String) throws(FileError) -> [UInt8] {
    let folder = Folder(path)
    if folder.isFile("") { return try folder.read("") }
    return try folder.read(FileList.fileName)
}

private func signatureState(
    of list: [UInt8], in folder: Folder, _ found: VerifiedFolder, _ trusted: [PublicKey], _ named: [PublicKey]
) throws(FileError) -> Verification.SignatureState {
    guard found.files.contains(FilePath(FileList.proofName)) else {
        return trusted.isEmpty ? .none : .missing
    }
    // Whoever made the folder may have put any file there.
    guard folder.size(of: FileList.proofName).map({ $0 < Minisign.limit }) == true,
        let signature = Minisign(try folder.read(FileList.proofName))
    else { return .bad(reason: "form") }
    let keys = trusted.isEmpty ? named : trusted
    guard !keys.isEmpty else { return .unchecked }
    var fault = Minisign.Fault.otherKey
    for key in keys {
        do throws(Minisign.Fault) {
            try signature.check(list, with: key)
            return .good(key: key.text, fromSite: trusted.isEmpty, comment: signature.comment)
        } catch {
            if error != .otherKey { fault = error }
        }
    }
    return .bad(reason: fault.rawValue)
}
