import Diagnostics
import Markdown
import YAML

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
                        translation.isStale != false, !translation.isMissing, translation.hasTexts
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
            let before = text.bytes
            text.write(stamps)
            guard holds(stamps, text.bytes, over: before, of: name) else {
                others.append(file)
                continue
            }
            _ = try content.folder.replace(name, with: text.bytes)
            count += stamps.count
            files.append(file)
        }
        return Stamping(stamped: count, files: files, stale: stale, unstampable: others)
    }

    /// True where a file that was written to reads as before but for its stamps: some forms of YAML and CSV cannot
    /// be written to line by line, and are left as they are.
    private func holds(
        _ stamps: [StampedText.Stamp], _ bytes: [UInt8], over before: [UInt8], of name: String
    ) -> Bool {
        guard let format = ContentFile.Format(ofFile: name) else { return false }
        func entries(_ bytes: [UInt8]) -> (entries: [Slug: TranslationEntry], isWhole: Bool) {
            // The kind does not enter: only texts are compared.
            let file = ContentFile(
                path: name, kind: .page, format: format, bytes: Array(bytes.withoutByteOrderMark))
            let parsed = ParsedFile(file, kind: .page, languages: dossier.settings.languages)
            let all = parsed.translations.map { ($0.id.slug, $0) }
            return (Dictionary(all) { first, _ in first }, !parsed.report.hasErrors)
        }
        let (old, new) = (entries(before), entries(bytes))
        guard new.isWhole, Set(old.entries.keys) == Set(new.entries.keys) else { return false }
        let digests = Dictionary(stamps.map { ($0.slug, $0.digest) }) { first, _ in first }
        return new.entries.allSatisfy { slug, entry in
            guard let own = old.entries[slug], own.body?.bytes == entry.body?.bytes else { return false }
            let stamp = digests[slug] ?? own.fields.text(of: StampedText.field)
            return entry.fields.text(of: StampedText.field) == stamp && own.texts == entry.texts
        }
    }
}

extension TranslationEntry {
    /// The texts by their paths, without the stamp.
    fileprivate var texts: [String: String] {
        let named = fields.fields.filter { $0.key != StampedText.field }.compactMap { field in
            fields.text(of: field.key).map { (field.key, $0) }
        }
        return Dictionary(named) { first, _ in first }
    }
}
