import Diagnostics

/// What is said of something secret in a file, never with the secret itself, and the one home of this sentence.
struct SecretProblem: Problem {
    let kind: Secret
    /// True where the file's name has it.
    var isName = false

    var rule: Rule { .secret }

    var message: String { "\(isName ? "the file's name has what" : "this") looks like \(kind.rawValue)" }

    var hint: String? { "delete it, and revoke it where it was issued: somebody may have seen it already" }
}

/// The secrets in the name of a file, which a page's address would tell.
func checkSecrets(inName name: String, of file: String) -> Report {
    var report = Report()
    var name = name
    for (_, kind) in name.withUTF8({ secrets(in: $0) }) {
        report.add(SecretProblem(kind: kind, isName: true), at: SourceLocation(file: file))
    }
    return report
}

/// The secrets in a file, wherever they stand: in a field, a text, a comment.
func checkSecrets(in bytes: [UInt8], of file: String) -> Report {
    var report = Report()
    let found = bytes.withUnsafeBufferPointer(secrets)
    var places = ByteLines(bytes[...])
    for (range, kind) in found {
        let position = places.position(of: range.lowerBound)
        report.add(SecretProblem(kind: kind), at: SourceLocation(file: file, position: position))
    }
    return report
}
