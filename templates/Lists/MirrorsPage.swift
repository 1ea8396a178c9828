import DossierKit
import HTML

extension Frame {
    /// Where copies of the site stand, one command to make one and one to check it, and what is allowed.
    var mirrorsPage: HTML {
        let words = phrases.keeping
        let title = Title(words.mirrors, in: language)
        let known = settings.mirrors.map(external)
        return layout(
            title, words.mirrorsHint,
            """
            \(heading(title))<p class="lead">\(words.mirrorsHint)</p>
            \(section(words.copies, known.isEmpty ? paragraph("\(words.noCopies)") : list(known)))\
            \(section(words.copying, copying))\
            \(section(
                words.checking,
                "\(command(Phrases.System.linux.command, "command_check"))\(paragraph(words.checkingHint(link(words.verify, to: .verify))))"
            ))\
            \(section(words.permission, permission))
            """)
    }

    private var copying: HTML {
        let words = phrases.keeping
        let known = settings.baseURL.map { String($0.text.dropLast()) }
        return """
            \(paragraph("\(words.copyingHint)"))\(command(copyCommand(known ?? "https://example.org"), "command_copy"))\
            \(known == nil ? paragraph("\(words.placeholder)") : .empty)
            """
    }

    private var permission: HTML {
        "\(paragraph(settings.archiving.map(text)))\(paragraph("\(phrases.keeping.terms(settings.licence))"))"
    }

    /// Reads the list of files, and then every file on it over one connection; what means something in an address is
    /// written so that it does not. A name that leaves the folder is passed over: whoever copies a copy does not know
    /// who wrote its list. The signature is on no list; it may not be there yet when a site is copied.
    private func copyCommand(_ address: String) -> String {
        let signature =
            settings.keys.isEmpty ? "" : "curl -fs \"$site/SHA256SUMS.minisig\" -o SHA256SUMS.minisig\n"
        return """
            site='\(address.replacing("'", with: "%27"))'
            \(signature)curl -fsS "$site/SHA256SUMS" -o SHA256SUMS && awk -v site="$site" \
            'length > 66 && substr($0, 67) !~ /^\\/|(^|\\/)\\.\\.(\\/|$)|["\\\\]/ { f = substr($0, 67); u = f; \
            gsub(/%/, "%25", u); gsub(/#/, "%23", u); gsub(/\\?/, "%3F", u); gsub(/ /, "%20", u); \
            print "url = \\"" site "/" u "\\"\\noutput = \\"" f "\\"" }' SHA256SUMS | curl -fsSg --create-dirs -K -
            """
    }
}
