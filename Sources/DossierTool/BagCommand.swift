import ArgumentParser
import Diagnostics
import DossierKit
import Templates

/// `dossier bag`: packs a site with its content into one archive.
struct BagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bag",
        abstract: "Pack a site and its content into one archive to be kept.",
        discussion: """
            Writes a tar archive that is a bag (BagIt, RFC 8493) with RO-Crate metadata: libraries and archives know \
            how to check and keep one. The site is compared with its SHA256SUMS and with the content first. What no \
            reader sees stays behind: files of drafts, withdrawn records and records under embargo are left out, and \
            a table in which such a record stands beside others is refused. Comments in files go with them.

              dossier bag --output case-2026-11-28.tar
              dossier bag --site case/public --content case/content --output case.tar
            """)

    @OptionGroup var options: ContentOptions

    @Option(help: "The folder that holds the site.", completion: .directory)
    var site = "public"

    @Option(help: "The archive to be made (….tar).", completion: .file(extensions: ["tar"]))
    var output: String

    func validate() throws {
        guard output.hasSuffix(".tar"), !output.hasSuffix("/.tar"), output != ".tar" else {
            throw ValidationError("'\(output)' does not end in .tar, which is what it will be")
        }
        for folder in [site, options.content] where overlap(content: folder, output: output) {
            throw ValidationError("'\(output)' lies within '\(folder)', which it is to hold: choose another")
        }
    }

    func run() async throws {
        let run = Run(options)
        let checked = try await run.check(Look.standard, baseURL: nil)
        guard let dossier = checked.site else { return }
        do throws(BagError) {
            let bag = try await dossier.bag(site: site, from: run.content, to: output)
            run.finish(checked, checked.report.sorted, more: [bag.json])
            if !options.quiet, options.format == .text { Terminal.output.write(bag.text(in: output)) }
        } catch {
            throw refusal(of: error)
        }
    }

    private func refusal(of error: BagError) -> ExitCode {
        switch error {
        case .differs:
            options.refusal(
                "'\(site)' is not what its SHA256SUMS says",
                hint: "'dossier verify \(site)' tells the files; build it anew",
                code: 1)
        case .otherSource:
            options.refusal(
                "'\(site)' was not made of '\(options.content)' as it is now",
                hint: "run 'dossier build', or take the content of that edition", code: 1)
        case .withheld(let places):
            options.refusal(
                "\(counted(places.count, "record")) that readers do not see, or not as written, "
                    + "\(places.count == 1 ? "stands" : "stand") in a file with others:\(list(places.map(\.description)))",
                hint:
                    "move them to a file of their own, or out of the content folder; of who is counted, shown by initials or "
                    + "has withdrawn, no more than that may stand in the file",
                code: 1)
        case .unshownMedia(let names):
            options.refusal(
                "media.lock names files that no published record shows:\(list(names.map(shown)))",
                hint: "move them out of media/ and run 'dossier media'", code: 1)
        case .names(let faults):
            options.refusal(
                "\(counted(faults.count, "name")) cannot be unpacked on every computer:"
                    + list(faults.map { "\(shown($0.path)) \($0.fault.words)" }),
                hint: "rename them: letters, digits, hyphens and dots are good everywhere", code: 1)
        case .changedMeanwhile(let path):
            options.refusal("\(shown(path)) has changed while it was packed", hint: "try again", code: 74)
        case .file(let error): options.refusal(error.description, code: 74)
        }
    }

    /// The first of the lines, each on its own.
    private func list(_ lines: [String]) -> String {
        let most = 20
        let more = lines.count > most ? ["… and \(grouped(lines.count - most)) more"] : []
        return (lines.prefix(most) + more).map { "\n  \($0)" }.joined()
    }
}

extension NameFault {
    /// What is wrong, behind the path.
    fileprivate var words: String {
        switch self {
        case .character(let scalar): "has the character \(shown(String(scalar)))"
        case .end: "has a name that ends in a dot or space"
        case .device: "has a name that Windows keeps for a device"
        case .length: "has a name of more than 255 bytes"
        case .twin(let other): "is the same as \(shown(other)) where case does not count"
        }
    }
}

extension Bag {
    /// What was packed, and what was left out.
    fileprivate func text(in output: String) -> String {
        let left = leftOut.map { "left out, as readers do not see it: \(shown($0))\n" }.joined()
        return left
            + "\(output): \(counted(files, "file")), \(grouped(bytes)) bytes in \(shown(name)), sha256:\(digest)\n"
    }

    /// The same for tools, as a field of the JSON object.
    fileprivate var json: String {
        "\"bag\":{\"name\":\(jsonString(name)),\"files\":\(files),\"bytes\":\(bytes),"
            + "\"sha256\":\(jsonString(digest)),\"left_out\":[\(leftOut.map(jsonString).joined(separator: ","))]}"
    }
}
