/// What a browser is told to refuse: once for the pages, and for the hosts that serve them.
///
/// The meta tag of every page, `_headers` and the files in `Sources/Guide/hosting/` say the same; a test compares them.
enum Security {
    /// What a page may load and do (Content Security Policy Level 3): its own style sheet, script, pictures and videos.
    ///
    /// A drawing carries its styles within it, as it is a file of its own; it may by their digest, when a host serves
    /// it with this policy.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self' '\(styleOfDrawings)'; img-src 'self'; \
        media-src 'self'; base-uri 'none'; form-action 'none'
        """

    /// The digest of what stands in the style element of each drawing: SHA-256 in base 64, as a test computes it.
    static let styleOfDrawings = "sha256-iLhIgHnpYfZNzLeCqQ2VU1pO5hVl4AHynyzwIvhptwc="

    /// The headers of every answer, by name and value.
    ///
    /// Who may show a page in a frame can only be said here: browsers ignore it in a meta tag. There is no
    /// Cross-Origin-Resource-Policy, as the data and pictures are published for others to show, and no
    /// Strict-Transport-Security, as it binds a whole host of which the dossier may be one folder.
    ///
    /// Names of files have no digest in them, so a page and its style sheet could come from two editions. `no-cache`
    /// keeps them and has the browser ask each time; an unchanged file costs an answer without a body.
    static let headers = [
        Header("Content-Security-Policy", "\(policy); frame-ancestors 'self'"),
        Header("Referrer-Policy", "no-referrer"),
        Header("X-Content-Type-Options", "nosniff"),
        Header("Permissions-Policy", refused.map { "\($0)=()" }.joined(separator: ", ")),
        Header("Cross-Origin-Opener-Policy", "same-origin"),
        Header("Cache-Control", "no-cache"),
    ]

    /// A header of HTTP.
    struct Header: Hashable {
        let name: String
        let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What no page of a dossier uses (the registry of Permissions Policy). Left to it are what a video needs, full
    /// screen and a window of its own, and the clipboard. Only names that browsers know: others are complained of.
    private static let refused = [
        "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "idle-detection",
        "magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "serial", "usb",
        "xr-spatial-tracking",
    ]

    /// The file from which Netlify and Cloudflare Pages take the headers of all addresses.
    static let headersPath = "_headers"

    /// Its text: an address, and below it each header, indented.
    static var headersFile: String {
        "/*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }
}
