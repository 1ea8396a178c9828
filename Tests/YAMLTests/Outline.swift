import Diagnostics
import Testing
import YAML

extension Node {
    /// The node in one line, each value with its place: `{title@1:1: 'x'@1:8}`; a plain scalar without quotes.
    var outline: String {
        let place = "@\(position.line):\(position.column)"
        return switch content {
        case .scalar(let scalar): (scalar.isPlain ? scalar.text : "'\(scalar.text)'") + place
        case .list(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]" + place
        case .map(let fields):
            "{"
                + fields.map {
                    "\($0.key)@\($0.keyPosition.line):\($0.keyPosition.column): \($0.value.outline)"
                }
                .joined(separator: ", ") + "}" + place
        }
    }
}

/// What one YAML text says, for comparing with a table's row.
struct Parsed {
    let node: String?
    /// One line a problem: `1:8 message [rule]`.
    let problems: [String]
    let hints: [String]

    init(_ text: String, firstLine: Int = 1) {
        let (node, problems) = parseYAML(Array(text.utf8)[...], firstLine: firstLine)
        self.node = node?.outline
        self.problems = problems.map {
            "\($0.position.line):\($0.position.column) \($0.value.message) [\($0.value.rule.rawValue)]"
        }
        hints = problems.map { $0.value.hint ?? "" }
    }
}

/// One mistake an author can make, and what is said about it.
struct Mistaken: CustomTestStringConvertible, Sendable {
    let text: String
    let problem: String
    let hint: String

    init(_ text: String, _ problem: String, _ hint: String) {
        (self.text, self.problem, self.hint) = (text, problem, hint)
    }

    var testDescription: String { text.debugDescription }
}
