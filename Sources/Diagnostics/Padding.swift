/// A number's digits with zeros before them, up to a width.
package func padded(
    _ number: some BinaryInteger, radix: Int = 10, uppercase: Bool = false, to width: Int
) -> String {
    let digits = String(number, radix: radix, uppercase: uppercase)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
