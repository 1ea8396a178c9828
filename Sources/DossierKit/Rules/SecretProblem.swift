import Diagnostics

/// What is said of something secret in a file, never with the secret itself, and the one home of this sentence.
struct SecretProblem: Problem {
    let kind: Secret

    var rule: Rule { .secret }

    var message: String { "this looks like \(kind.rawValue)" }

    var hint: String? { "delete it, and revoke it where it was issued: somebody may have seen it already" }
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
