import ArgumentParser
import Diagnostics

/// `dossier explain RULE`: the page of a rule.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule, by the name that stands in brackets behind a message.",
        discussion: "The rules: " + Rule.allCases.map(\.rawValue).joined(separator: ", ") + ".")

    @Argument(
        help: "The rule's name.", completion: .list(Rule.allCases.map(\.rawValue)),
        transform: { name in
            guard let rule = Rule(rawValue: name) else {
                throw ValidationError("there is no rule '\(name)'; 'dossier explain --help' lists them")
            }
            return rule
        })
    var rule: Rule

    func run() { Terminal.output.write(rule.explanation.text) }
}
