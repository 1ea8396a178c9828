public struct HTML: Hashable, Sendable {
    public private(set) var bytes: [UInt8] = []
}
