import ArgumentParser
import Diagnostics
import DossierKit

/// `dossier explain`: the list of rules, or the page of one.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule, by the name that stands in brackets behind a message.",
        discussion: "Without a name it lists all rules, by what they are about.")

    @Argument(help: "The rule's name.", completion: .list(Rule.allCases.map(\.rawValue)))
    var rule: String?

    @Flag(help: "Write the pages of all rules as one page of Markdown.")
    var markdown = false

    func validate() throws {
        if markdown, rule != nil { throw ValidationError("--markdown writes all rules: leave the name out") }
    }

    func run() throws {
        if markdown { return Terminal.output.write(Rule.guide) }
        guard let name = rule else { return Terminal.output.write(Rule.list) }
        // Copied from a message, the name may still have its brackets.
        let bare = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
        guard let rule = Rule(rawValue: bare) else {
            let near = nearest(to: bare, among: Rule.allCases.map(\.rawValue))
            let guess = near.first.map { "did you mean '\($0)'? " } ?? ""
            throw Terminal.refusal(
                "there is no rule '\(name)'", hint: "\(guess)'dossier explain' lists them all", code: 64)
        }
        Terminal.output.write(rule.explanation.text)
    }
}
