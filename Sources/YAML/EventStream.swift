import CYAML
import Diagnostics

/// libyaml's parser over one text: one owner, freed once, never copied.
///
/// The bytes must outlive it. No pointer and no type of libyaml leaves this file.
struct EventStream: ~Copyable {
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let firstLine: Int
    private var lastQuoted: Range<Position>?

    /// Reads UTF-8 bytes, of which there is at least one; the first line bears the number `firstLine`.
    init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.firstLine = firstLine
        guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; after a syntax error there is none.
    mutating func next() throws(SyntaxError) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { throw syntaxError }
        defer { yaml_event_delete(&raw) }

        let (start, end) = (position(raw.start_mark), position(raw.end_mark))
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            var text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            if end.line > start.line, scalar.style != YAML_LITERAL_SCALAR_STYLE {
                text = text.withoutSpacesInWideText
            }
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            if !isPlain { lastQuoted = start..<end }
            return Event(
                kind: .scalar(Scalar(text, isPlain: isPlain)), start: start, end: end,
                anchor: string(scalar.anchor), hasTag: scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let list = raw.data.sequence_start
            return Event(
                kind: .listStart, start: start, end: end, anchor: string(list.anchor), hasTag: list.tag != nil
            )
        case YAML_MAPPING_START_EVENT:
            let map = raw.data.mapping_start
            return Event(
                kind: .mapStart, start: start, end: end, anchor: string(map.anchor), hasTag: map.tag != nil)
        case YAML_ALIAS_EVENT:
            return Event(kind: .alias(string(raw.data.alias.anchor) ?? ""), start: start, end: end)
        case YAML_DOCUMENT_START_EVENT:
            let document = raw.data.document_start
            let hasTags = document.tag_directives.start != document.tag_directives.end
            let hasDirectives = document.version_directive != nil || hasTags
            return Event(kind: .documentStart(hasDirectives: hasDirectives), start: start, end: end)
        case YAML_SEQUENCE_END_EVENT: return Event(kind: .listEnd, start: start, end: end)
        case YAML_MAPPING_END_EVENT: return Event(kind: .mapEnd, start: start, end: end)
        case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, start: start, end: end)
        case YAML_STREAM_END_EVENT: return Event(kind: .streamEnd, start: start, end: end)
        default: return Event(kind: .other, start: start, end: end)
        }
    }

    private var syntaxError: SyntaxError {
        let raw = parser.pointee
        guard raw.error != YAML_MEMORY_ERROR else { fatalError("out of memory") }
        return SyntaxError(
            problem: raw.problem.map { String(cString: $0) } ?? "", place: position(raw.problem_mark),
            context: raw.context.map { String(cString: $0) } ?? "", contextPlace: position(raw.context_mark),
            offset: raw.error == YAML_READER_ERROR ? raw.problem_offset : nil, lastQuoted: lastQuoted)
    }

    /// libyaml counts lines and characters from nought.
    private func position(_ mark: yaml_mark_t) -> Position {
        Position(line: mark.line + firstLine, column: mark.column + 1)
    }

    private func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }
}
