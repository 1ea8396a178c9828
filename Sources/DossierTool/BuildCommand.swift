import ArgumentParser
import Diagnostics
import DossierKit
import HTML
import Templates

/// `dossier build`: checks the content and publishes the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            Checks all content first: with a mistake in it nothing is written. Files of the output folder that \
            dossier did not make are left alone; those it made and no longer needs are removed.

              dossier build --content case/content --output case/public
            """)

    @OptionGroup var options: ContentOptions

    @Option(help: "The folder that the site goes to.", completion: .directory)
    var output = "public"

    @Option(help: "The site's own address, for canonical links (https://…/).", transform: { try BaseURL($0) })
    var baseURL: BaseURL?

    func validate() throws {
        if let baseURL, baseURL.address.text.utf8.contains(where: "?#".utf8.contains) {
            throw ValidationError(
                "'\(baseURL.address.text)' is not the address of a home page: leave out what begins with '?' or '#'"
            )
        }
        guard !overlap(content: options.content, output: output) else {
            throw ValidationError(
                "'\(output)' and '\(options.content)' lie within one another: choose another --output")
        }
    }

    func run() async throws {
        let run = Run(options)
        let look = Look.standard
        let checked = try await run.check(look, baseURL: baseURL)
        guard let site = checked.site else { return }

        var progress = ProgressLine(
            isShown: !options.quiet && options.format == .text && Terminal.errors.isInteractive)
        do {
            let publication = try await site.publish(
                to: output, from: run.content, look: look,
                onWait: { Terminal.errors.write("waiting for another build of \(output) to end\n") },
                onProgress: { progress.show($0, of: $1) })
            progress.clear()
            run.finish(checked, checked.report.sorted, publication: publication)
        } catch .taken(let diagnostics) {
            progress.clear()
            run.finish(checked, (checked.report.diagnostics + diagnostics).sorted(), publication: nil)
            throw ExitCode(1)
        } catch .file(let error) {
            progress.clear()
            throw run.failure(error)
        }
    }
}
