public import Diagnostics

/// An archive that holds a site with what it was made of, for those who keep such things.
///
/// It is a bag (BagIt 1.0, RFC 8493) in one tar archive; what it is about is told in
/// `data/ro-crate-metadata.json` (RO-Crate 1.1). The same site and content give the same bytes.
public struct Bag: Hashable, Sendable {
    /// The folder that the archive unpacks to.
    public let name: String
    /// How many files the payload has, and how many bytes.
    public let files: Int
    public let bytes: Int
    /// SHA-256 of the archive, in hexadecimal digits.
    public let digest: String
    /// Files of the content folder that were left out, as no reader sees what they hold.
    public let leftOut: [String]
}

/// Why there is no bag.
public enum BagError: Error {
    /// The site is not what its list says.
    case differs(Verification)
    /// The site was made of other content; the digests are of its source, and of this one.
    case otherSource(site: String, content: String)
    /// Tables with records that readers do not see, or that say more of a person than the site.
    case withheld([SourceLocation])
    /// `media.lock` names files that the site does not show.
    case unshownMedia([String])
    /// Paths that cannot be unpacked everywhere.
    case names([(path: String, fault: NameFault)])
    /// A file that has changed while it was packed.
    case changedMeanwhile(String)
    case file(FileError)
}

extension Site {
    /// Packs a published site of this dossier with its content into one archive at `output`.
    ///
    /// First the site is compared with its list, and its source with the content. Nothing that readers do not
    /// see leaves the content folder. What stood at `output` is replaced when the archive is complete.
    public func bag(site path: String, from content: ContentFolder, to output: String)
        async throws(BagError) -> Bag
    {
        do {
            let verification = try await verify(path)
            guard verification.holds else { throw BagError.differs(verification) }
            let packed = try packing(Folder(path), content, verification)
            return try packed.write(to: output)
        } catch let error as BagError {
            throw error
        } catch let error as FileError {
            throw .file(error)
        } catch {
            throw .file(FileError("write", output, code: 0))
        }
    }
}
