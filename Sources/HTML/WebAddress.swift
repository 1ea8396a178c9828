public struct WebAddress: Hashable, Sendable {
    public let text: String
}
