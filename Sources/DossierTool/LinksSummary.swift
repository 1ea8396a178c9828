import DossierKit

extension CheckedAddress {
    /// What there is to say of an address, in the form of a diagnostic: first where it stands, last what to do.
    var text: String {
        var lines: [String] = []
        for (index, place) in address.places.enumerated() {
            let name = [place.record?.description ?? "", place.field].filter { !$0.isEmpty }.joined(
                separator: " ")
            let inside = name.isEmpty ? "" : " [\(name)]"
            if index == 0 {
                let noted = isNoted ? ", as the dossier says" : ""
                lines.append(
                    "\(place.location): \(verdict.rawValue): '\(address.text)' \(finding.reason)\(noted)\(inside)"
                )
            } else {
                lines.append("  also \(place.location)\(inside)")
            }
        }
        if let hint { lines.append("hint: \(hint)") }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension LinkReport {
    /// The closing line: how many addresses, and what became of them.
    func closing(_ duration: Duration) -> String {
        let found = Verdict.allCases.map { "\(count(of: $0)) \($0.rawValue)" }.filter { !$0.hasPrefix("0 ") }
        let more = [
            noted > 0 ? "\(noted) noted before" : "", kept > 0 ? "\(kept) answers kept from before" : "",
        ]
        let all = (found + more.filter { !$0.isEmpty }).joined(separator: ", ")
        let places =
            "\(counted(addresses.count, "address", several: "addresses")) at \(counted(hosts, "host"))"
        return "\(places)\(all.isEmpty ? "" : ": \(all)"); \(seconds(duration)) s.\n"
    }
}
