import Diagnostics

/// The letters that are not what an edition published: whose words have changed, and which are not there any more.
///
/// Takes time linear in the letters' lengths. Where some letter could not be read, nothing is said of those that are
/// missing.
func checkFrozenLetters(
    _ lock: Lock, in file: LockFile, against records: RecordSet, edition: PartialDate
) -> Report {
    var report = Report()
    for (slug, text) in lock.letters where !text.isWhole {
        report.add(LockProblem.words(slug), at: file.location(of: .letter(slug, digest: text.digest)))
    }
    for id in lock.releasedLetters {
        let line = file.location(of: lock.line(of: id))
        guard let letter = records.letters.first(where: { $0.slug == id.slug || $0.wasCalled(id.slug) })
        else {
            if records.incomplete.contains(.letter) || records.names.contains(where: { $0.id == id }) {
                continue
            }
            report.add(FrozenProblem.letterLost(id, edition: lock.edition, now: .inNoFile), at: line)
            continue
        }
        if let reason = letter.head.reasonToWithhold(in: edition) {
            report.add(
                FrozenProblem.letterLost(id, edition: lock.edition, now: .withheld(reason: reason)),
                at: letter.head.origin)
            continue
        }
        guard let was = lock.letters[id.slug], was.isWhole else { continue }
        guard letter.standing == .fullText else {
            report.add(
                FrozenProblem.letterLost(id, edition: lock.edition, now: .account), at: letter.head.origin)
            continue
        }
        let lines = letter.head.body.map { normalisedLines(of: $0.source.body) } ?? []
        let now = Lock.FrozenText(lines: lines.map(\.value))
        guard now.digest != was.digest else { continue }
        let same = zip(was.lines, now.lines).prefix { $0 == $1 }.count
        let place = lines.indices.contains(same) ? lines[same].position : lines.last?.position ?? .start
        report.add(
            FrozenProblem.letterChanged(
                letter.slug, edition: lock.edition, digests: (was.digest, now.digest),
                difference: difference(from: was.lines, to: now.lines)),
            at: SourceLocation(file: letter.head.origin.file, position: place))
    }
    return report
}

extension Record {
    /// True for a slug that the record had before.
    func wasCalled(_ slug: Slug) -> Bool { head.formerly.contains(slug) }
}

extension Lock {
    /// The letters that the edition published, sorted.
    fileprivate var releasedLetters: [RecordID] {
        let all = letters.keys.map { RecordID(.letter, $0) } + records.keys.filter { $0.kind == .letter }
        return Set(all).sorted()
    }

    /// The line that says that a letter was there.
    fileprivate func line(of letter: RecordID) -> LockLine {
        letters[letter.slug].map { .letter(letter.slug, digest: $0.digest) }
            ?? .record(letter, digest: records[letter] ?? "")
    }
}
