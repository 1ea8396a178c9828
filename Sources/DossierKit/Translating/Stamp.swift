import Diagnostics

/// What `dossier stamp` has done.
public struct Stamping: Hashable, Sendable {
    /// Translations that now say which state of their record they are of.
    public let stamped: Int
    /// Files that were changed, sorted.
    public let files: [String]
    /// Translations that are older than their record and were left alone, as `kind:slug`.
    public let stale: [String]
    /// Files in a format that cannot be stamped, sorted.
    public let unstampable: [String]
}

extension Site {
    /// True for a name, `kind:slug`, that no published record has.
    public func isUnknown(_ name: String) -> Bool {
        guard let (kind, slug) = typedName(name), let slug = Slug(slug) else { return true }
        return dossier.record(RecordID(kind, slug)) == nil
    }

    /// Writes into each translation the digest of the texts that it translates.
    ///
    /// One that has none yet is taken to be up to date. One that is older than its record is stamped only if it is
    /// named, `kind:slug`, or if `all` are: whoever does so has compared the two. A file is replaced as a whole, and
    /// nothing else in it changes.
    public func stamp(
        in content: ContentFolder, names: Set<String>, all: Bool
    ) throws(FileError) -> Stamping {
        var stamps: [String: [StampedText.Stamp]] = [:]
        var stale: [String] = []
        for list in dossier.lists {
            list.forEach { record in
                for translation in dossier.translations[record.id] {
                    guard let digest = translation.sourceDigest, let place = translation.location,
                        translation.isStale != false
                    else { continue }
                    let name = record.id.description
                    if translation.isStale == true, !all, !names.contains(name) {
                        stale.append(name)
                    } else if names.isEmpty || names.contains(name) || all {
                        stamps[place.file, default: []].append(
                            StampedText.Stamp(slug: record.slug, place: place.position, digest: digest))
                    }
                }
            }
        }
        var (count, files, others): (Int, [String], [String]) = (0, [], [])
        for (file, stamps) in stamps.sorted(by: { $0.key < $1.key }) {
            let name = String(file.dropFirst(content.folder.path.utf8.count + 1))
            guard var text = StampedText(try content.folder.read(name), file: name) else {
                others.append(file)
                continue
            }
            text.write(stamps)
            _ = try content.folder.replace(name, with: text.bytes)
            count += stamps.count
            files.append(file)
        }
        return Stamping(stamped: count, files: files, stale: stale, unstampable: others)
    }
}
