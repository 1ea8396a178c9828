import ArgumentParser
import DossierKit
import Templates

/// `dossier links`: asks the hosts of outgoing links whether these lead somewhere.
struct LinksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: "Ask whether the addresses outside the dossier lead somewhere.",
        discussion: """
            Looks at each address of the published records and of dossier.yml once: sources and their archived copies, \
            links in texts, of parties, signatories and videos, the contact and the mirrors. Says of each that leads \
            nowhere in which lines it stands, and what to do. Needs curl; a build never asks anybody.

            No host gets two requests at a time, nor two without a pause. Answers are kept for 24 hours in a file: a \
            run that was interrupted goes on where it was. What could not be reached is asked for again each time.

            An address is ok, moved (it has another address for good), gone, blocked (programs are not answered: \
            look at it in a browser), unreachable (no answer: try later) or broken (the host is at fault). Ends with 1 \
            where one is gone or broken and its source does not say 'gone'.

              dossier links                              all of them
              dossier links --only source:the-list       those of one record
              dossier links --report links.json --quiet  for a machine that does it each week
            """)

    @Option(help: "The folder that holds the dossier.", completion: .directory)
    var content = "content"

    @Option(help: ArgumentHelp("Only the addresses of this record. Again for more.", valueName: "kind:slug"))
    var only: [String] = []

    @Option(help: "Write what was found to this file, as JSON.", completion: .file())
    var report: String?

    @Option(help: "The file that keeps answers.", completion: .file())
    var cache = ".cache/dossier-links.jsonl"

    @Flag(help: "Ask for all addresses, also those of which an answer is kept.")
    var again = false

    @Option(help: ArgumentHelp("How long one request may take.", valueName: "seconds"))
    var timeout = 20.0

    @Option(help: ArgumentHelp("How many hosts may be asked at the same time.", valueName: "hosts"))
    var parallel = 8

    @Option(help: ArgumentHelp("The pause between two requests to one host.", valueName: "seconds"))
    var perHost = 1.0

    @Option(help: "How to write what was found: text or json.")
    var format = Format.text

    @Flag(name: [.short, .long], help: "Say nothing but what is gone or broken.")
    var quiet = false

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    func validate() throws {
        guard (0.1...600).contains(timeout) else {
            throw ValidationError("--timeout is a number of seconds, from 0.1 to 600")
        }
        guard (1...64).contains(parallel) else {
            throw ValidationError("--parallel is a number of hosts, from 1 to 64")
        }
        guard (0...600).contains(perHost) else {
            throw ValidationError("--per-host is a number of seconds, from 0 to 600")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let run = Run(options)
        guard let site = try await run.check(Look.standard, baseURL: nil).site else { return }
        for name in only where site.isUnknown(name) {
            throw options.refusal(
                "there is no record '\(name)'", hint: "write a kind and a slug, like 'source:the-list'",
                code: 64)
        }
        let found: LinkReport
        do {
            let addresses = try await run.content.outgoingAddresses().filter(isWanted)
            found = LinkReport(try look(at: addresses))
            if let report { try found.write(to: report) }
        } catch let error as LinkError {
            throw refusal(error)
        } catch let error as FileError {
            throw run.failure(error)
        }
        say(found, in: ContinuousClock.now - start)
        if found.isWrong { throw ExitCode(1) }
    }

    private func isWanted(_ address: OutgoingAddress) -> Bool {
        only.isEmpty || address.places.contains { $0.record.map { only.contains($0.description) } ?? false }
    }

    private func look(at addresses: [OutgoingAddress]) throws(LinkError) -> [CheckedAddress] {
        var check = LinkCheck(cache: cache)
        check.again = again
        check.timeout = .seconds(timeout)
        check.parallel = parallel
        check.perHost = .seconds(perHost)
        var line = ProgressLine(
            isShown: Terminal.errors.isInteractive && !quiet && format == .text, of: "addresses")
        defer { line.clear() }
        return try check.look(at: addresses) { line.show($0, of: addresses.count) }
    }

    private func say(_ found: LinkReport, in duration: Duration) {
        if format == .json { return Terminal.output.write(found.json) }
        for address in found.remarkable where !quiet || address.isWrong {
            Terminal.errors.write(address.text)
        }
        if !quiet { Terminal.output.write(found.closing(duration)) }
    }

    private func refusal(_ error: LinkError) -> ExitCode {
        switch error {
        case .missing(let program):
            options.refusal(
                "'\(program)' is not installed",
                hint: "apt-get install \(program), or what your system calls it",
                code: 74)
        case .noNetwork:
            options.refusal(
                "no host's name can be looked up",
                hint: "see whether this machine has a network; nothing was noted",
                code: 74)
        case .cacheInUse(let path):
            options.refusal(
                "another run keeps its answers in '\(path)'",
                hint: "wait for its end, or name another file: --cache",
                code: 74)
        case .file(let error): options.refusal(error.description, code: 74)
        }
    }

    /// The options that a check of the content takes.
    private var options: ContentOptions {
        var options = ContentOptions()
        (options.content, options.strict, options.quiet) = (content, false, quiet)
        options.format = format == .json ? .json : .text
        return options
    }
}
