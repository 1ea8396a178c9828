public import Diagnostics

/// What `dossier media` has found and would write; nothing is written before all files are known.
public struct MediaLook: Sendable {
    public let report: Report
    /// How many files there are, of which how many were looked at anew.
    public let files: Int
    public let probed: Int
    /// Pictures that are to be written, by path under `media/`.
    let posters: [String: [UInt8]]
    /// Pictures of ours that are not needed any more, by path under `media/`.
    let stale: [String]
    /// The bytes of media.lock; nil where there is nothing to describe and no such file.
    let lock: [UInt8]?
    let isLockNew: Bool

    public var postersMade: Int { posters.count }
    public var postersRemoved: Int { stale.count }
    /// True where writing changes something.
    public var isNew: Bool { isLockNew || !posters.isEmpty || !stale.isEmpty }
}

/// Why no file was looked at.
public enum MediaError: Error {
    /// A program is not there.
    case missing(program: String)
    case file(FileError)
}

extension ContentFolder {
    /// Looks at each video and sound file under `media/`, but for those that media.lock describes, by whatever name.
    ///
    /// Makes a poster for each video for which no record names one, unless `posters` is false. Files are looked at on
    /// all cores, one process a core.
    public func lookAtMedia(posters: Bool = true) async throws(MediaError) -> MediaLook {
        try await lookAtMedia(posters: posters, with: MediaTools())
    }

    func lookAtMedia(posters: Bool, with tools: MediaTools) async throws(MediaError) -> MediaLook {
        let listing: Listing
        do throws(FileError) { listing = try await read() } catch { throw .file(error) }
        let (_, _, records) = await readRecords(of: listing)
        let old = KnownMedia(listing.mediaLock)
        let hasPoster = Set(records.findings.hosted.lazy.filter(\.hasPoster).map(\.file))
        // Files whose first bytes are wrong are not even tried: that is reported, and better.
        let names = listing.media.filter { MediaForm(ofFile: $0) != nil && listing.otherForms[$0] == nil }
        let looks = await concurrentMap(names, chunk: 1) { names in
            names.map { name in
                look(at: name, old, hasPoster.contains(name) ? .none : posters ? .make : .keep, tools)
            }
        }.flatMap { $0 }
        var report = listing.report.only(.mediaForm)
        report.add(contentsOf: checkForms(listing.otherForms, except: []))
        for look in looks {
            if case .failure(.program(let error)) = look.result { throw error.asMediaError }
            guard case .failure(.problem(let problem)) = look.result else { continue }
            report.add(problem, at: SourceLocation(file: "\(listing.mediaFolder)/\(look.name)"))
        }
        return plan(looks, listing, old, &report)
    }

    /// What there is to write once all files were looked at.
    private func plan(
        _ looks: [OneLook], _ listing: Listing, _ old: KnownMedia, _ report: inout Report
    ) -> MediaLook {
        var (entries, posters) = ([MediaFacts](), [String: [UInt8]]())
        var probed = 0
        let present = Set(listing.media)
        for look in looks {
            guard case .success(let found) = look.result else { continue }
            entries.append(found.facts)
            probed += found.isKnown ? 0 : 1
            guard let poster = found.facts.poster, let bytes = found.newPoster else { continue }
            posters[poster.file] = bytes
            if present.contains(poster.file), !isOurs(poster.file, old),
                (try? folder.read("\(ContentFolder.mediaFolder)/\(poster.file)")) != bytes
            {
                report.add(
                    ProbeProblem.posterTaken(poster.file, of: look.name),
                    at: SourceLocation(file: "\(listing.mediaFolder)/\(poster.file)"))
            }
        }
        let posterFolder = "\(ContentFolder.mediaFolder)/\(KnownMedia.posterFolder)"
        if !posters.isEmpty, folder.exists(posterFolder),
            folder.resolved(posterFolder) != folder.resolved().map({ "\($0)/\(posterFolder)" })
                || folder.isFile(posterFolder)
        {
            report.add(
                ProbeProblem.postersElsewhere(posterFolder),
                at: SourceLocation(file: folder.path(of: posterFolder)))
        }
        let needed = Set(entries.compactMap { $0.poster?.file })
        let lock = MediaLock(entries).bytes
        let before = try? folder.read(MediaLock.fileName)
        let isWanted = before != nil || !entries.isEmpty
        return MediaLook(
            report: report, files: looks.count, probed: probed, posters: posters,
            stale: old.posters.keys.filter {
                !needed.contains($0) && present.contains($0) && isOurs($0, old)
            }.sorted(),
            lock: isWanted ? lock : nil,
            isLockNew: isWanted && before != lock)
    }

    /// Writes what was found: posters first, so that media.lock never names one that is not there.
    public func write(_ look: MediaLook) throws(FileError) {
        if look.report.hasErrors { return }
        let media = ContentFolder.mediaFolder
        for (path, bytes) in look.posters.sorted(by: { $0.key < $1.key }) {
            try folder.makeFolder("\(media)/\(KnownMedia.posterFolder)")
            _ = try folder.replace("\(media)/\(path)", with: bytes)
        }
        if let lock = look.lock { _ = try folder.replace(MediaLock.fileName, with: lock) }
        for path in look.stale { try folder.remove("\(media)/\(path)") }
        if !look.stale.isEmpty { folder.removeIfEmpty("\(media)/\(KnownMedia.posterFolder)") }
    }
}

extension Report {
    /// What it says of one rule.
    fileprivate func only(_ rule: Rule) -> Report { Report(diagnostics.filter { $0.rule == rule }) }
}

extension FileError {
    /// A program that is not there is a matter of its own.
    fileprivate var asMediaError: MediaError {
        verb == "run" && isMissing ? .missing(program: path) : .file(self)
    }
}
