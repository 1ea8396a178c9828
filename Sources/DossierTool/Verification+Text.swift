import Diagnostics
import DossierKit

extension Verification {
    /// What was found, a line for each thing that is not as it should be, and a closing line.
    func text(isRight: Bool) -> String {
        var lines = faults.map { "SHA256SUMS, line \($0.line): \($0.words)" }
        for (word, names) in [("changed", changed), ("missing", missing), ("not listed", extra)] {
            lines += names.map { "\(word): \(shown($0))" }
        }
        lines += links.map { "not looked at, a link or no file: \(shown($0))" }
        lines.append(signatureText)
        if let chainText { lines.append(chainText) }
        lines.append("list: sha256:\(list)" + (edition.map { ", edition of \(shown($0))" } ?? ""))
        lines.append(
            "\(counted(same, "file")) the same, \(grouped(changed.count)) changed, \(grouped(missing.count)) missing, "
                + "\(grouped(extra.count)) not listed: \(isRight ? "it is what its list says" : "it is not what it should be")."
        )
        return lines.map { $0 + "\n" }.joined()
    }

    private var signatureText: String {
        switch signature {
        case .none: "signature: there is none"
        case .missing: "signature: there is none, and a key was given"
        case .unchecked: "signature: not checked, as no key is known; give the publisher's with --key"
        case .good(let key, false, let comment):
            "signature: good, of the key \(key), saying \(shown(comment))"
        case .good(let key, true, let comment):
            "signature: good, of the key \(key), saying \(shown(comment)); the key comes from the site itself, so compare it with one that you have from elsewhere"
        case .bad("form"): "signature: SHA256SUMS.minisig is no signature of minisign, or not all of one"
        case .bad("other-key"): "signature: made with another key"
        case .bad("comment"): "signature: its trusted comment was changed"
        case .bad: "signature: it is not of this list"
        }
    }

    private var chainText: String? {
        switch chain {
        case .notAsked: nil
        case .same: "previous: it is the same list"
        case .continues(let edition): "previous: it is the edition of \(shown(edition)), which this one names"
        case .broken: "previous: this site does not name it among its earlier editions"
        }
    }

    /// The same for tools: one JSON object.
    func json(isRight: Bool) -> String {
        func list(_ names: [String]) -> String { "[" + names.map(jsonString).joined(separator: ",") + "]" }
        let faults = faults.map { "{\"line\":\($0.line),\"fault\":\(jsonString($0.kind.rawValue))}" }
        let fields = [
            "\"right\":\(isRight),\"same\":\(same)", "\"changed\":\(list(changed))",
            "\"missing\":\(list(missing))", "\"extra\":\(list(extra))", "\"links\":\(list(links))",
            "\"faults\":[\(faults.joined(separator: ","))]", "\"list\":\(jsonString(self.list))",
            "\"edition\":\(edition.map(jsonString) ?? "null"),\"source\":\(source.map(jsonString) ?? "null")",
            "\"signature\":\(signatureJSON)", "\"previous\":\(chainJSON)",
        ]
        return "{" + fields.joined(separator: ",\n ") + "}\n"
    }

    private var signatureJSON: String {
        switch signature {
        case .none: "null"
        case .missing: "{\"state\":\"missing\"}"
        case .unchecked: "{\"state\":\"unchecked\"}"
        case .good(let key, let fromSite, let comment):
            "{\"state\":\"good\",\"key\":\(jsonString(key)),\"key_from_site\":\(fromSite),\"comment\":\(jsonString(comment))}"
        case .bad(let reason): "{\"state\":\"bad\",\"reason\":\(jsonString(reason))}"
        }
    }

    private var chainJSON: String {
        switch chain {
        case .notAsked: "null"
        case .same: "{\"state\":\"same\"}"
        case .continues(let edition): "{\"state\":\"named\",\"edition\":\(jsonString(edition))}"
        case .broken: "{\"state\":\"unknown\"}"
        }
    }
}

extension FileList.Fault {
    /// What is wrong with the line.
    var words: String {
        switch kind {
        case .form: "no line that sha256sum writes"
        case .path: "the path leads out of the folder; nothing was looked for there"
        case .empty: "it names no file"
        case .twice: "the path stands in the list already"
        }
    }
}
