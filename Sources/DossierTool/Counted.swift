import DossierKit

/// `1 file`, `12,345 files`.
///
/// `several` is the noun's plural where that is not made by an `s`.
func counted(_ number: Int, _ noun: String, several: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : several ?? "\(noun)s")"
}

/// A duration in seconds with two digits behind the point.
func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
