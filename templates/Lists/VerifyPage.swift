import DossierKit
import HTML

extension Frame {
    /// How to see that a copy of the site is whole, with the commands that systems have of their own.
    var verifyPage: HTML {
        let words = phrases.keeping
        let title = Title(words.verify, in: language)
        return layout(
            title, words.verifyHint,
            """
            \(heading(title))<p class="lead">\(words.verifyHint)</p>
            \(paragraph(phrases.layout.edition(time(settings.edition))))\(list(ways))\(paragraph("\(words.folder)"))\
            \(Phrases.System.allCases.map(check))\
            \(section(words.extra, extra))\(section(words.signature, signature))\(meaning)\(section(words.rebuild, rebuild))
            """)
    }

    /// The files that the commands read, and the pages beside this one.
    private var ways: [HTML] {
        [file("SHA256SUMS"), file("release.json")]
            + [Route.Place.editions, .mirrors].map { link(self.title(of: $0), to: $0) }
    }

    private func file(_ name: String) -> HTML {
        "<a href=\"\(site.address(ofFile: name, from: page))\">\(name)</a>"
    }

    private func check(_ system: Phrases.System) -> HTML {
        section(
            system.name,
            "\(command(system.command, "command_\(system.id)"))\(paragraph("\(phrases.keeping.answer(system))"))"
        )
    }

    private var extra: HTML {
        """
        \(command(extraFiles, "command_extra"))\(command(extraFilesOnWindows, "command_extra_windows"))\
        \(paragraph("\(phrases.keeping.extraAnswer)"))
        """
    }

    private var signature: HTML {
        let words = phrases.keeping
        guard !settings.keys.isEmpty else { return paragraph("\(words.unsigned)") }
        let commands = settings.keys.enumerated().map { index, key in
            command("minisign -Vm SHA256SUMS -P \(key.text)", "command_key_\(index + 1)")
        }
        return "\(paragraph("\(words.signed)"))\(commands)"
    }

    /// What whoever has the sources or the program can do besides.
    private var rebuild: HTML {
        let words = phrases.keeping
        let digest: HTML = "<code class=\"digest\">\(dossier.sourceDigest.description)</code>"
        return """
            \(paragraph(words.rebuildHint(digest)))\(paragraph("\(words.program)"))\(command("dossier verify .", "command_dossier"))
            """
    }

    /// The box on what the checks show: readers and critics both stumble here.
    private var meaning: HTML {
        let words = phrases.keeping
        return """
            <section class="notice">
            <h2>\(words.meaning)</h2>
            <h3>\(words.shown)</h3>
            \(list(words.shownPoints.map { "\($0)" }))<h3>\(words.notShown)</h3>
            \(list(words.notShownPoints.map { "\($0)" }))</section>

            """
    }

    /// A command to be copied; it is no language to be translated.
    func command(_ text: String, _ id: String) -> HTML {
        "<pre class=\"copyable\" id=\"\(id)\" translate=\"no\">\(text)</pre>\n"
    }

    /// Names what stands in the folder and not in the list (POSIX but for `comm`'s two lists, which bash and zsh have).
    ///
    /// `comm` needs the order of `sort`, whatever the reader's own is. Links count: some programs follow them.
    private var extraFiles: String {
        """
        LC_ALL=C comm -13 <(cut -c67- SHA256SUMS | LC_ALL=C sort) <(find . ! -type d | cut -c3- | LC_ALL=C sort)
        """
    }

    /// The same for PowerShell 5.1 or later.
    private var extraFilesOnWindows: String {
        """
        $list = Get-Content -Encoding UTF8 SHA256SUMS | ForEach-Object { $_.Substring(66) }; \
        Get-ChildItem -Recurse -Force -File -Name | ForEach-Object { $_.Replace('\\', '/') } | \
        Where-Object { $list -cnotcontains $_ }
        """
    }
}

extension Phrases.System {
    /// What checks the list with the system's own tools: GNU coreutils, Perl's `shasum`, and PowerShell 5.1 or later.
    var command: String {
        switch self {
        case .linux: "sha256sum --check --strict --quiet SHA256SUMS"
        case .macOS: "shasum -a 256 --check --strict SHA256SUMS | grep -v ': OK$'"
        case .windows:
            """
            Get-Content -Encoding UTF8 SHA256SUMS | ForEach-Object { $sum, $file = $_ -split '  ', 2; \
            if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { "differs: $file" } }
            """
        }
    }

    fileprivate var id: String {
        switch self {
        case .linux: "linux"
        case .macOS: "macos"
        case .windows: "windows"
        }
    }
}
