/// Round numbers from 0 to at least the largest of some values, three or four steps apart.
struct Scale: Hashable {
    /// The step between two numbers: 1, 2, 2.5 or 5 times a power of ten, as tenths of that power.
    private let tenths: Int
    private let power: Int
    /// How many steps there are.
    let steps: Int

    /// `largest` is not negative.
    init(to largest: Double) {
        var power = 0
        var unit = 1.0
        while largest > 20 * unit, power < 18 { (power, unit) = (power + 1, unit * 10) }
        while largest > 0, largest <= 2 * unit, power > -6 { (power, unit) = (power - 1, unit / 10) }
        let tenths = [10, 20, 25, 50].first { largest <= Double($0) * unit / 10 * 4 } ?? 50
        self.tenths = tenths
        self.power = power
        var steps = 1
        while Double(steps * tenths) * unit / 10 < largest, steps < 4 { steps += 1 }
        self.steps = steps
        end = Double(steps * tenths) * unit / 10
    }

    /// The last number.
    let end: Double

    /// The number of a step, its thousands parted by `grouped`: `0`, `50`, `1,500`, `0.5`.
    func label(_ step: Int, grouped: (Int) -> String) -> String {
        var (whole, fraction) = (step * tenths, "")
        var places = 1 - power
        while places < 0 { (whole, places) = (whole * 10, places + 1) }
        while places > 0 {
            let digit = whole % 10
            if digit > 0 || !fraction.isEmpty { fraction = "\(digit)\(fraction)" }
            (whole, places) = (whole / 10, places - 1)
        }
        return grouped(whole) + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
