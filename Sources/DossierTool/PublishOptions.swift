import ArgumentParser
import Diagnostics
import DossierKit
import Glibc
import HTML

/// What commands that publish a site have in common.
struct PublishOptions: ParsableArguments {
    @Option(help: "The folder that the site goes to.", completion: .directory)
    var output = "public"

    @Option(help: "The site's own address, for canonical links (https://…/).", transform: { try BaseURL($0) })
    var baseURL: BaseURL?

    /// Throws what to write instead, where these options cannot go with a content folder.
    func validate(content: String) throws {
        if let baseURL, baseURL.address.text.utf8.contains(where: "?#".utf8.contains) {
            throw ValidationError(
                "'\(baseURL.address.text)' is not the address of a home page: leave out what begins with '?' or '#'"
            )
        }
        guard !overlap(content: content, output: output) else {
            throw ValidationError(
                "'\(output)' and '\(content)' lie within one another: choose another --output")
        }
        _ = try date()
    }

    /// The date of the site where the environment gives one.
    func date() throws -> SourceDate? {
        guard let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty else {
            return nil
        }
        guard let date = SourceDate(epoch: value) else {
            throw ValidationError("SOURCE_DATE_EPOCH is '\(value)': give the seconds since 1970 in digits")
        }
        return date
    }
}

extension Run {
    /// Publishes a site and shows how far it is; ends the run where that cannot be.
    func publish(_ site: Site, of checked: Checked, _ look: Look, _ options: PublishOptions) async throws
        -> Publication
    {
        var progress = ProgressLine(
            isShown: !self.options.quiet && self.options.format == .text && Terminal.errors.isInteractive)
        let output = options.output
        do {
            let publication = try await site.publish(
                to: output, from: content, look: look, date: options.date(),
                onWait: { Terminal.errors.write("waiting for another build of \(output) to end\n") },
                onProgress: { progress.show($0, of: $1) })
            progress.clear()
            if publication.isSigned == false, self.options.format == .text {
                Terminal.errors.write(
                    "warning: the signature in proofs/ is not of this site by a key of dossier.yml\n"
                        + "hint: sign \(output)/SHA256SUMS again, or remove the signature\n")
            }
            return publication
        } catch PublishError.taken(let diagnostics) {
            progress.clear()
            finish(checked, (checked.report.diagnostics + diagnostics).sorted(), publication: nil)
            throw ExitCode(1)
        } catch PublishError.file(let error) {
            progress.clear()
            throw failure(error)
        }
    }
}
