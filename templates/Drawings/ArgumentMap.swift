import DossierKit
import HTML

/// Where everything stands in the map of an argument: the claim on the left, what speaks for it above what speaks
/// against it, both in one form, and the answers to the right. All in pixels.
struct ArgumentMap {
    static let width = 960
    /// How many reasons of a side are drawn, and how many answers to each: a higher map cannot be surveyed.
    static let mostReasons = 40
    static let mostAnswers = 12

    /// The two sides, and the claim itself.
    enum Side: String {
        case claim
        case support
        case objection
    }

    /// A box with its words.
    struct Node {
        var box: Box
        let side: Side
        let reason: Reason
        let blocks: [TextBlock]
    }

    /// A line from one box to another, with a word above its end; nil where there is none.
    struct Edge {
        let side: Side
        /// The way: from a point to a column, along it, and to the other box.
        let from: (x: Int, y: Int)
        let column: Int
        let to: (x: Int, y: Int)
        let word: String
        let isDashed: Bool

        /// Where there is room for the word: within the frame of the side, from the column to the other box.
        var wordStart: Int { max(column, from.x < ArgumentMap.lane.x ? ArgumentMap.lane.x : column) + 3 }
        var wordEnd: Int { to.x - 4 }
    }

    /// The frame of one side.
    struct Lane {
        var box: Box
        let side: Side
        let heading: String
        let isEmpty: Bool
    }

    private let column: (x: Int, width: Int)
    private(set) var root: Node
    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []
    private(set) var lanes: [Lane] = []
    private(set) var height = 0

    private static let claim = (x: 1, width: 216)
    private static let trunk = 229
    fileprivate static let lane = (x: 241, width: 718)
    private static let reasons = (x: 340, width: 266)
    /// Where nothing is answered, the reasons have the room of the answers, too.
    private static let wideReasons = (x: 340, width: 612)
    private static let branch = 612
    private static let answers = (x: 688, width: 264)
    private static let gap = 12

    /// Lays an argument out; `support` and `opposition` are the headings of the two sides.
    init(_ argument: Argument, support: String, opposition: String) {
        root = Node(argument.claim, .claim, Self.claim)
        let hasAnswers = (argument.support + argument.opposition).contains { !$0.answers.isEmpty }
        column = hasAnswers ? Self.reasons : Self.wideReasons
        add(argument.support, .support, heading: support, at: 1)
        add(argument.opposition, .objection, heading: opposition, at: height + 14)
        let border = lanes[0].box.bottom + 7
        let full = max(height, root.box.height + 1)
        root.box.y = max(1, min(border - root.box.height / 2, full - root.box.height))
        height = full + 1
        edges.insert(contentsOf: trunks, at: 0)
    }

    private mutating func add(_ reasons: [Reason], _ side: Side, heading: String, at top: Int) {
        var y = top + 32
        for reason in reasons {
            var node = Node(reason, side, column)
            node.box.y = y
            let start = nodes.count
            nodes.append(node)
            var answerY = y
            for answer in reason.answers {
                var box = Node(answer, side == .support ? .objection : .support, Self.answers)
                box.box.y = answerY
                answerY = box.box.bottom + Self.gap
                nodes.append(box)
                edges.append(
                    Edge(
                        side: box.side, from: (node.box.right, node.box.y + 17), column: Self.branch,
                        to: (box.box.x, box.box.y + 17), word: answer.word, isDashed: answer.isMissing))
            }
            y = (nodes[start...].map(\.box.bottom).max() ?? y) + Self.gap
        }
        if reasons.isEmpty { y += 30 }
        lanes.append(
            Lane(
                box: Box(x: Self.lane.x, y: top, width: Self.lane.width, height: y - top), side: side,
                heading: heading, isEmpty: reasons.isEmpty))
        height = y
    }

    /// The lines from the claim to each reason of both sides.
    private var trunks: [Edge] {
        nodes.filter { $0.box.x == Self.reasons.x }.map { node in
            let start = root.box.middle + (node.side == .support ? -6 : 6)
            return Edge(
                side: node.side, from: (root.box.right, start), column: Self.trunk,
                to: (node.box.x, node.box.y + 17), word: node.reason.word, isDashed: false)
        }
    }
}

extension ArgumentMap.Node {
    static let padding = 9

    /// A box as high as its words.
    init(_ reason: Reason, _ side: ArgumentMap.Side, _ column: (x: Int, width: Int)) {
        let width = column.width - 2 * Self.padding
        let isAnswer = reason.kind.isEmpty
        let label = [reason.kind, reason.note].compactMap { $0 }.filter { !$0.isEmpty }.joined(
            separator: " · ")
        var blocks: [TextBlock] = []
        if !label.isEmpty { blocks.append(TextBlock(label, .soft, width: width, atMost: 2)) }
        blocks.append(
            TextBlock(
                reason.heading.text, isAnswer || side == .claim ? .strong : .plain,
                in: reason.heading.language,
                width: width, atMost: side == .claim ? 9 : isAnswer ? 2 : 3))
        if let text = reason.text {
            blocks.append(TextBlock(text.text, .soft, in: text.language, width: width, atMost: 3))
        }
        let height = blocks.reduce(0) { $0 + $1.height } + 2 * Self.padding
        self.init(
            box: Box(x: column.x, y: 0, width: column.width, height: height), side: side, reason: reason,
            blocks: blocks)
    }
}
