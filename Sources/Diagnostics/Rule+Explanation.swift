public struct Explanation: Sendable {
    public let text: String
}
extension Rule {
    public var explanation: Explanation { Explanation(text: rawValue) }
}
