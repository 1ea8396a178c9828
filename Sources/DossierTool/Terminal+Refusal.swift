import ArgumentParser

extension Terminal {
    /// Says why a command does nothing, in the form of a diagnostic without a place, and gives its exit code.
    static func refusal(_ message: String, hint: String? = nil, code: Int32) -> ExitCode {
        errors.write("error: \(message)\n" + (hint.map { "hint: \($0)\n" } ?? ""))
        return ExitCode(code)
    }
}
