/// `1 file`, `12,345 files`.
func counted(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
}

/// `12,345`.
private func grouped(_ number: Int) -> String {
    var digits = String(number)
    var end = digits.index(digits.endIndex, offsetBy: -min(3, digits.count))
    while end > digits.startIndex {
        digits.insert(",", at: end)
        end = digits.index(end, offsetBy: -3, limitedBy: digits.startIndex) ?? digits.startIndex
    }
    return digits
}

/// A duration in seconds with two digits behind the point.
func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
