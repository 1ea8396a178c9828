import Diagnostics

/// The size and SHA-256 that a file has now.
struct Measured: Hashable, Sendable {
    let sha256: String
    let size: Int
}

extension ContentFolder {
    /// Reports what differs between hosted files, what prompts say of them, and what media.lock knows.
    ///
    /// Reads those of the published files whole, a megabyte at a time and on all cores, of which a SHA-256 is known.
    func checkMedia(_ hosted: [HostedFile], published: [String], in listing: Listing) async -> Report {
        // A file whose first bytes are wrong has been reported.
        let published = Set(published.filter { listing.otherForms[$0] == nil })
        let hosted = hosted.filter { $0.isPublished && published.contains($0.file) }
        var known = Set(hosted.lazy.filter { $0.sha256 != nil }.map(\.file))
        for (file, entry) in listing.mediaLock?.entries ?? [:] where published.contains(file) {
            known.insert(file)
            if let poster = entry.facts.poster?.file, published.contains(poster) { known.insert(poster) }
        }
        let folder = folder
        let measured = await concurrentMap(known.sorted(), chunk: 1) { files in
            files.map { file in
                // A file that cannot be read is reported where it is published.
                let found = try? folder.digest(of: "\(ContentFolder.mediaFolder)/\(file)")
                return (file, found.map { Measured(sha256: $0.digest.description, size: $0.size) })
            }
        }
        let files = Dictionary(measured.joined(), uniquingKeysWith: { first, _ in first }).compactMapValues {
            $0
        }
        var report = checkStated(hosted, files, listing.mediaLock)
        report.add(
            contentsOf: checkMediaLock(
                listing.mediaLock, files, published: published, all: Set(listing.media)
            ) {
                SourceLocation(file: "\(listing.mediaFolder)/\($0)")
            })
        return report
    }
}

/// What prompts say of their files, against what the files are. What is known of a file that has changed since is not
/// compared.
func checkStated(_ hosted: [HostedFile], _ files: [String: Measured], _ lock: MediaLockFile?) -> Report {
    var report = Report()
    for output in hosted {
        if let stated = output.sha256, let found = files[output.file], found.sha256 != stated.text {
            report.add(
                PlayingProblem.sha256(stated: stated.text, found: found.sha256), at: stated.location)
        }
        guard let facts = lock?.entries[output.file]?.facts, let found = files[output.file],
            facts.describes(found)
        else { continue }
        if let stated = output.duration, !isDuration(stated.text, of: facts.milliseconds) {
            report.add(
                PlayingProblem.duration(stated: stated.text, found: facts.seconds), at: stated.location)
        }
        if let picture = facts.picture {
            if let stated = output.resolution, !isResolution(stated.text, of: picture) {
                report.add(
                    PlayingProblem.resolution(stated: stated.text, found: picture), at: stated.location)
            }
            if let stated = output.aspect, !isAspect(stated.text, of: picture) {
                report.add(PlayingProblem.aspect(stated: stated.text, found: picture), at: stated.location)
            }
        }
        if facts.audio != nil, !output.isCaptioned {
            report.add(PlayingProblem.noCaptions(output.file), at: output.location)
        }
    }
    return report
}

/// What media.lock says of published files, against what they are; `all` are the files that are there, and `place` is
/// where one stands.
func checkMediaLock(
    _ lock: MediaLockFile?, _ files: [String: Measured], published: Set<String>, all: Set<String>,
    at place: (String) -> SourceLocation
) -> Report {
    var report = lock?.report ?? Report()
    for file in published where MediaForm(ofFile: file) != nil && lock?.entries[file] == nil {
        // An entry that cannot be read has been reported.
        if lock?.report.hasErrors != true { report.add(PlayingProblem.notLookedAt(file), at: place(file)) }
    }
    guard let lock else { return report }
    for (file, entry) in lock.entries {
        let location = lock.place(entry.position)
        guard all.contains(file) else {
            report.add(PlayingProblem.gone(file), at: location)
            continue
        }
        guard published.contains(file), let found = files[file] else { continue }
        guard entry.facts.describes(found) else {
            report.add(PlayingProblem.changed(file), at: location)
            continue
        }
        guard let poster = entry.facts.poster else { continue }
        if !all.contains(poster.file) {
            report.add(PlayingProblem.posterGone(poster.file, of: file), at: location)
        } else if let found = files[poster.file], found.sha256 != poster.sha256 {
            report.add(PlayingProblem.posterChanged(poster.file, of: file), at: location)
        }
    }
    return report
}

extension MediaFacts {
    /// True for the file that was looked at, by its size and SHA-256.
    func describes(_ found: Measured) -> Bool { size == found.size && sha256 == found.sha256 }
}
