/// True where a length in seconds, rounded as a stated one is, gives it: 9.6 for 9.583, 10 for 9.5 as for 10.4.
///
/// `stated` is a number of seconds with any digits behind the point; exactly between two, both are right.
func isDuration(_ stated: String, of milliseconds: Int) -> Bool {
    let parts = stated.split(separator: ".", omittingEmptySubsequences: false)
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0", fraction.utf8.count > 3 { fraction = fraction.dropLast() }
    guard fraction.utf8.count <= 3, let whole = parts.first, whole.utf8.count <= 9,
        let value = Int(whole + fraction)
    else { return false }
    let unit = (fraction.utf8.count..<3).reduce(1) { unit, _ in unit * 10 }
    return 2 * abs(value * unit - milliseconds) <= (unit == 1 ? 0 : unit)
}

/// False where a resolution is written in a form that can be compared, `1280x720` or `720p`, and is another.
func isResolution(_ stated: String, of picture: MediaFacts.Picture) -> Bool {
    let text = stated.lowercased().replacing("×", with: "x").filter { $0 != " " }
    if text.hasSuffix("p"), let lines = wholeNumber(text.dropLast()) {
        return lines == min(picture.width, picture.height)
    }
    let sides = text.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = wholeNumber(sides[0]), let height = wholeNumber(sides[1]) else {
        return true
    }
    return width == picture.width && height == picture.height
}

/// False where an aspect is written as two numbers, `16:9` or `2.39:1`, and differs by more than one percent.
func isAspect(_ stated: String, of picture: MediaFacts.Picture) -> Bool {
    let sides = stated.filter { $0 != " " }.split(separator: ":", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = thousandths(sides[0]), let height = thousandths(sides[1]), height > 0
    else { return true }
    let (seen, wanted) = (picture.width * height, picture.height * width)
    return abs(seen - wanted) * 100 <= wanted
}

private func wholeNumber(_ text: some StringProtocol) -> Int? {
    !text.isEmpty && text.utf8.count <= 6 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
}

/// A number with up to three digits behind the point, in thousandths.
private func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ wholeNumber($0) }) else { return nil }
    if parts.count == 1 { return whole * 1000 }
    guard parts.count == 2, parts[1].utf8.count <= 3, let fraction = wholeNumber(parts[1]) else { return nil }
    return whole * 1000 + (parts[1].utf8.count..<3).reduce(fraction) { value, _ in value * 10 }
}
