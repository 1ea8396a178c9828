import ArgumentParser
import Diagnostics
import DossierKit
import Templates

/// `dossier build`: checks the content and publishes the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            Checks all content first: with a mistake in it nothing is written. Files of the output folder that \
            dossier did not make are left alone; those it made and no longer needs are removed. The site's \
            SHA256SUMS lists all its files, and release.json says what they were made of.

              dossier build --content case/content --output case/public
            """)

    @OptionGroup var options: ContentOptions
    @OptionGroup var publishing: PublishOptions

    func validate() throws { try publishing.validate(content: options.content) }

    func run() async throws {
        let run = Run(options)
        let look = Look.standard
        let checked = try await run.check(look, baseURL: publishing.baseURL)
        guard let site = checked.site else { return }
        let publication = try await run.publish(site, of: checked, look, publishing)
        run.finish(checked, checked.report.sorted, publication: publication)
    }
}
