import ArgumentParser
import Diagnostics

extension Terminal {
    /// Says why a command does nothing, in the form of a diagnostic without a place, and gives its exit code.
    static func refusal(_ message: String, hint: String? = nil, code: Int32) -> ExitCode {
        errors.write("error: \(message)\n" + (hint.map { "hint: \($0)\n" } ?? ""))
        return ExitCode(code)
    }
}

extension ContentOptions {
    /// The same in the format that was asked for: for tools, a JSON object on standard output says it, too.
    func refusal(_ message: String, hint: String? = nil, code: Int32) -> ExitCode {
        if format == .json {
            let hint = hint.map { ",\"hint\":\(jsonString($0))" } ?? ""
            Terminal.output.write("{\"error\":{\"message\":\(jsonString(message))\(hint)}}\n")
        }
        return Terminal.refusal(message, hint: hint, code: code)
    }
}
