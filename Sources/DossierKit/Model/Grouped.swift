/// A whole number with a mark between its thousands: `1,204`, `12,345,678`.
public func grouped(_ number: Int, by mark: String = ",") -> String {
    var digits = String(number)
    let first = number < 0 ? 1 : 0
    var place = digits.count - 3
    while place > first {
        digits.insert(contentsOf: mark, at: digits.index(digits.startIndex, offsetBy: place))
        place -= 3
    }
    return digits
}
