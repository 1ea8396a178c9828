import ArgumentParser
import Diagnostics
import DossierKit
import Templates

/// `dossier release`: notes what the edition holds, so that the next one loses nothing unseen.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Make an edition: note in dossier.lock what it holds.",
        discussion: """
            Checks all content first: with a mistake in it nothing is written. The edition is the day that \
            'edition' in dossier.yml names; one that is released does not change any more. Commit dossier.lock \
            with the content: from then on a check tells who of the signatories is missing.
            """)

    @OptionGroup var options: ContentOptions

    func run() async throws {
        let run = Run(options)
        let checked = try await run.check(Look.standard, baseURL: nil, refusing: [.quoteStale])
        guard let site = checked.site else { return }
        do {
            let release = try site.release(from: run.content)
            run.finish(checked, checked.report.sorted, more: [release.json])
            if !options.quiet, options.format == .text { Terminal.output.write(release.text) }
        } catch .released(let edition) {
            throw options.refusal(
                "the edition of \(edition) is released, and the content is not what it was then",
                hint: "write the day of the new one behind 'edition:' in dossier.yml", code: 1)
        } catch .older(let edition, let later) {
            throw options.refusal(
                "the edition of \(edition) is older than that of \(later), which is released",
                hint: "write a later day behind 'edition:' in dossier.yml", code: 1)
        } catch .file(let error) {
            throw run.failure(error)
        }
    }
}

extension Release {
    /// The same for tools, as a field of the JSON object.
    fileprivate var json: String {
        "\"release\":{\"edition\":\(jsonString(lock.edition.machineReadable)),\"new\":\(isNew),"
            + "\"signatories\":\(lock.signatories.count),\"added\":\(added),\"withdrawn\":\(withdrawn)}"
    }

    /// What was noted, in a line.
    fileprivate var text: String {
        let edition = "edition of \(lock.edition.machineReadable)"
        guard isNew else { return "The \(edition) was released before; nothing has changed.\n" }
        return
            "Released the \(edition): \(counted(lock.signatories.count, "signature")), \(added) new, "
            + "\(withdrawn) withdrawn. Commit dossier.lock.\n"
    }
}
