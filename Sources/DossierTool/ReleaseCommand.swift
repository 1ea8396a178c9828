import ArgumentParser
import Diagnostics
import DossierKit
import Templates

/// `dossier release`: notes what the edition holds, and publishes its site.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Make an edition: note in dossier.lock what it holds, and build its site.",
        discussion: """
            Checks all content first: with a mistake in it nothing is written. The edition is the day that \
            'edition' in dossier.yml names; one that is released does not change any more. Then the site is built, \
            and the digest of its list of files, SHA256SUMS, is noted, too: the next edition names it. Commit \
            dossier.lock with the content and the site: from then on a check tells who of the signatories is missing, \
            which released letter is not what it was, and what has changed. A claim, a statement or an account of the \
            letter that has changed since the last edition needs a correction.

            To sign the edition, sign the list and put the signature into the content folder, from where each build \
            of the edition takes it (here of the edition of 2026-11-28):

              dossier release
              mkdir -p content/proofs/2026-11-28
              minisign -Sm public/SHA256SUMS -x content/proofs/2026-11-28/SHA256SUMS.minisig
              dossier build
            """)

    @OptionGroup var options: ContentOptions
    @OptionGroup var publishing: PublishOptions

    func validate() throws { try publishing.validate(content: options.content) }

    func run() async throws {
        let run = Run(options)
        let look = Look.standard
        var checked = try await run.check(look, baseURL: publishing.baseURL, release: true)
        guard let before = checked.site else { return }
        do {
            let release = try before.release(from: run.content)
            // The site of the edition is made of the content with its new lock, as every later build makes it.
            if release.changesSite { checked = try await run.check(look, baseURL: publishing.baseURL) }
            guard let site = checked.site else { return }
            let publication = try await run.publish(site, of: checked, look, publishing)
            try run.content.note(publication)
            run.finish(
                checked, checked.report.sorted, publication: publication,
                more: [release.json(of: publication)])
            if !options.quiet, options.format == .text {
                Terminal.output.write(release.text(in: publishing.output))
            }
        } catch ReleaseError.released(let edition, let changes) {
            let told = ToldChanges(changes, uncorrected: [], edition: before.dossier.settings.edition)
            throw options.refusal(
                "the edition of \(edition) is released, and the content is not what it was then: \(told.names)",
                hint: "write the day of the new one behind 'edition:' in dossier.yml", code: 1)
        } catch ReleaseError.uncorrected {
            // The check has said so, record by record, and ended the run.
            throw ExitCode(1)
        } catch ReleaseError.older(let edition, let later) {
            throw options.refusal(
                "the edition of \(edition) is older than that of \(later), which is released",
                hint: "write a later day behind 'edition:' in dossier.yml", code: 1)
        } catch ReleaseError.otherSite(let edition, let list) {
            throw options.refusal(
                "the site of the edition of \(edition) is not the one that was released, whose list has the digest \(list)",
                hint:
                    "build it with the same version of dossier, --base-url and SOURCE_DATE_EPOCH, or make a new edition; "
                    + "if the old site was never published, remove its 'list' line from dossier.lock",
                code: 1)
        } catch ReleaseError.file(let error) {
            throw run.failure(error)
        }
    }
}

extension Release {
    /// The same for tools, as a field of the JSON object.
    fileprivate func json(of publication: Publication) -> String {
        "\"release\":{\"edition\":\(jsonString(lock.edition.machineReadable)),\"new\":\(isNew),"
            + "\"signatories\":\(lock.signatories.count),\"added\":\(added),\"withdrawn\":\(withdrawn),"
            + "\"records\":{\"added\":\(changes?.added.count ?? 0),"
            + "\"changed\":\(changes?.changed.count ?? 0),\"removed\":\(changes?.removed.count ?? 0)},"
            + "\"list\":\(jsonString(publication.list))}"
    }

    /// What was noted, in a line.
    fileprivate func text(in output: String) -> String {
        let edition = "edition of \(lock.edition.machineReadable)"
        guard isNew else { return "The \(edition) was released before; nothing has changed.\n" }
        let noted =
            changes.map {
                "\(counted($0.added.count, "record")) added, \($0.changed.count) changed, \($0.removed.count) removed"
            } ?? counted(records, "record")
        return
            "Released the \(edition): \(counted(lock.signatories.count, "signature")), \(added) new, "
            + "\(withdrawn) withdrawn; \(noted). Commit dossier.lock and \(output).\n"
    }
}
