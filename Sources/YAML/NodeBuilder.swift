import Diagnostics

/// Makes nodes of events, and reports what YAML allows and a dossier does not.
///
/// A refused feature is reported and read on from; only a syntax error ends the text.
struct NodeBuilder: ~Copyable {
    /// Deeper data have no use in a dossier, and recursion needs an end.
    private static let maximumDepth = 64

    private var events: EventStream
    var source: SourceText
    let look: FirstLook
    private(set) var problems: [Located<YAMLProblem>] = []

    init(_ source: SourceText, _ look: FirstLook) {
        events = EventStream(source.bytes, firstLine: source.firstLine)
        self.source = source
        self.look = look
    }

    /// The text's one document; nil where it says nothing.
    mutating func document() throws(SyntaxError) -> Node? {
        _ = try events.next()  // The start of the stream.
        let first = try events.next()
        guard case .documentStart(let hasDirectives) = first.kind else { return nil }
        if hasDirectives { report(.directive, at: first.start) }

        let root = try node(from: events.next(), depth: 1, behind: nil)
        _ = try events.next()  // The end of the document.
        let next = try events.next()
        if case .documentStart = next.kind { report(.severalDocuments, at: next.start) }

        if case .scalar(Scalar("", isPlain: true)) = root.content { return nil }
        return root
    }

    /// A value and all within it; `key` is the line of the key before it, nil in a list and at the top.
    private mutating func node(from event: Event, depth: Int, behind key: Int32?) throws(SyntaxError) -> Node
    {
        guard depth <= Self.maximumDepth else { throw .tooDeep(at: event.start) }
        reportFeatures(of: event)
        switch event.kind {
        case .scalar(let scalar):
            check(scalar, from: event, isTop: depth == 1, behind: key)
            return Node(.scalar(scalar), at: event.start)
        case .listStart, .mapStart:
            do throws(SyntaxError) {
                let content =
                    if case .listStart = event.kind {
                        try list(depth: depth)
                    } else {
                        try map(depth: depth, in: depth == 1 ? .document : key == nil ? .list : .field)
                    }
                return Node(content, at: event.start)
            } catch {
                throw error.within(event.start)
            }
        // Reported already, and not to be reported again as a value that is missing.
        case .alias(let name): return Node(.scalar(Scalar("*\(name)")), at: event.start)
        default: return Node(.scalar(Scalar("")), at: event.start)
        }
    }

    private mutating func list(depth: Int) throws(SyntaxError) -> Node.Content {
        var items: [Node] = []
        while true {
            let event = try events.next()
            if case .listEnd = event.kind { return .list(items) }
            items.append(try node(from: event, depth: depth + 1, behind: nil))
        }
    }

    private mutating func map(depth: Int, in place: YAMLProblem.MapPlace) throws(SyntaxError) -> Node.Content
    {
        var fields: [Field] = []
        var isRepeated = false
        fields.reserveCapacity(4)  // Growing from one costs more than the memory.
        var places = KeyPlaces()
        while true {
            let event = try events.next()
            if case .mapEnd = event.kind { return .map(fields) }
            let key = try key(from: event, depth: depth)
            let value = try node(from: events.next(), depth: depth + 1, behind: event.end.line)
            guard let key else { continue }
            if let first = places.place(of: key, in: fields) {
                // Where a dash is missing every field of the second entry is here twice: it is told once.
                let mayBeEntry = place != .document && event.start.line > first.line
                if !mayBeEntry || !isRepeated {
                    let problem = YAMLProblem.duplicateKey(
                        key, firstLine: Int(first.line), in: mayBeEntry ? place : .document)
                    report(problem, at: event.start)
                }
                isRepeated = isRepeated || mayBeEntry && place == .list
            } else {
                fields.append(Field(key, at: event.start, value))
            }
        }
    }

    /// The name of a field; nil, and reported, for what is none.
    private mutating func key(from event: Event, depth: Int) throws(SyntaxError) -> String? {
        guard case .scalar(let scalar) = event.kind else {
            if case .alias = event.kind {
                reportFeatures(of: event)
            } else {
                report(.complexKey, at: event.start)
                _ = try node(from: event, depth: depth + 1, behind: nil)
            }
            return nil
        }
        reportFeatures(of: event)
        if look.hasQuestionMark, isExplicit(event) { report(.complexKey, at: event.start) }
        if scalar.isPlain, scalar.text == "<<" {
            report(.mergeKey, at: event.start)
            return nil
        }
        guard !scalar.text.isEmpty else {
            report(.missingKey, at: event.start)
            return nil
        }
        if scalar.isPlain { checkKey(event) }
        return scalar.text
    }

    mutating func report(_ problem: YAMLProblem, at position: Position) {
        problems.append(Located(problem, at: position))
    }
}

// MARK: - Refused features

extension NodeBuilder {
    private mutating func reportFeatures(of event: Event) {
        if case .alias(let name) = event.kind { report(.alias(name), at: event.start) }
        if let anchor = event.anchor { report(.anchor(anchor), at: event.start) }
        guard event.hasTag else { return }
        let written = source.line(Int(event.start.line)).dropFirst(Int(event.start.column) - 1)
        let tag = written.drop { $0 != "!" }.prefix { $0 != " " && $0 != "," }
        report(.tag(text(tag)), at: event.start)
    }

    /// Whether the key is written in the long form, behind a `?`.
    private mutating func isExplicit(_ key: Event) -> Bool {
        let before = source.line(Int(key.start.line)).prefix(Int(key.start.column) - 1)
        return before.last { $0 != " " && $0 != "\t" } == "?"
    }
}
