extension Inline {
    /// The first character that a reader sees; nil where there is none, as of a break.
    public var firstScalar: Unicode.Scalar? {
        switch self {
        case .text(let text), .code(let text): text.unicodeScalars.first
        case .emphasis(let children), .strong(let children): children.first?.firstScalar
        case .link(let link): link.children.first?.firstScalar
        case .softBreak, .lineBreak, .html, .image, .citation: nil
        }
    }

    /// The last character that a reader sees; nil where there is none.
    public var lastScalar: Unicode.Scalar? {
        switch self {
        case .text(let text), .code(let text): text.unicodeScalars.last
        case .emphasis(let children), .strong(let children): children.last?.lastScalar
        case .link(let link): link.children.last?.lastScalar
        case .softBreak, .lineBreak, .html, .image, .citation: nil
        }
    }
}
