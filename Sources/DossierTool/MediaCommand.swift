import ArgumentParser
import Diagnostics
import DossierKit

/// `dossier media`: looks at the videos and sound files, and writes down what they are.
struct MediaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "media",
        abstract: "Look at each video and sound file in media/, and make posters for videos.",
        discussion: """
            Run it when a file has come, changed or gone, and commit what it writes: media.lock in the content \
            folder, with size, SHA-256, duration, dimensions and codecs of each file, from which pages and checks take \
            them; and a picture in media/posters/ for each video for which no record names one. A file that has not \
            changed is not looked at again, and none is ever touched. Needs ffprobe and ffmpeg (apt-get install \
            ffmpeg); building and checking a site does not.

              dossier media                     look at what is new
              dossier media --dry-run           say what would be done
              dossier media --no-posters        make no pictures; those that are there stay
            """)

    @OptionGroup var options: ContentOptions

    @Flag(help: "Write nothing, only say what would be done.")
    var dryRun = false

    @Flag(help: "Make no pictures for videos that have none.")
    var noPosters = false

    func run() async throws {
        let content = ContentFolder(options.content)
        let look: MediaLook
        do {
            look = try await content.lookAtMedia(posters: !noPosters)
        } catch .missing(let program) {
            throw options.refusal(
                "'\(program)' is not installed", hint: "apt-get install ffmpeg, or what your system calls it",
                code: 74)
        } catch .file(let error) {
            throw options.refusal(error.description, code: 74)
        }
        let report = options.strict ? look.report.strict : look.report
        let summary = MediaSummary(look: look, diagnostics: report.sorted, isDry: dryRun)
        if !summary.isWrong, !dryRun {
            do { try content.write(look) } catch { throw options.refusal(error.description, code: 74) }
        }
        options.report(summary)
        if summary.isWrong { throw ExitCode(1) }
    }
}

/// What `dossier media` says when it is over.
struct MediaSummary: RunSummary {
    let look: MediaLook
    let diagnostics: [Diagnostic]
    let isDry: Bool

    var text: String {
        let errors = diagnostics.count { $0.severity == .error }
        if errors > 0 {
            return "\(counted(errors, "error")) in \(counted(look.files, "file")). Nothing was written."
        }
        let found =
            "\(counted(look.files, "file")), \(look.probed) looked at anew; \(counted(look.postersMade, "poster")) "
            + "made, \(look.postersRemoved) removed"
        guard look.isNew else { return "\(found); nothing has changed." }
        return
            "\(found)\(isDry ? "; nothing was written, as this is a dry run" : "; media.lock is up to date")."
    }

    /// The same for tools: one object with the diagnostics and the counts.
    var json: String {
        let list = diagnostics.map(\.json).joined(separator: ",\n  ")
        return "{\"diagnostics\":[" + (list.isEmpty ? "" : "\n  \(list)\n ") + "],\n "
            + "\"media\":{\"files\":\(look.files),\"probed\":\(look.probed),\"posters\":\(look.postersMade),"
            + "\"removed\":\(look.postersRemoved),\"changed\":\(look.isNew),\"dry_run\":\(isDry)}}"
    }
}
