import HTML

/// What a record of a prompt holds, as a JSON Schema (json-schema.org, draft 2020-12): `data/prompts.schema.json`.
///
/// It describes one line of `data/prompts.jsonl`, and the file beside a prompt's page. Each edition has the schema of
/// its own records, so a field that it does not name is refused.
struct PromptSchema: Sendable {
    private let settings: Settings

    init(_ dossier: Dossier) { settings = dossier.settings }

    var json: JSON {
        let properties = fields(PromptSchema.dates, making, PromptSchema.words, PromptSchema.lists)
        return .fields([
            "$defs": definitions,
            "$id": settings.baseURL.map { .string($0.text + DataFile.promptSchema) },
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "additionalProperties": .bool(false),
            "allOf": .array([
                PromptSchema.wording("verbatim", shows: "text", not: "excerpt"),
                PromptSchema.wording("excerpt", shows: "excerpt", not: "text"),
            ]),
            "description": .string(
                """
                One record of \(DataFile.promptLines), and the file beside a prompt's page. Texts are objects of \
                languages; in note and body they are Markdown (CommonMark) with citations like [@source]. Names of \
                files are paths within the site. \(PromptSchema.formulas)
                """),
            "properties": properties,
            "required": .array(
                [
                    "address", "attribution", "digest", "language", "period", "slug", "sources", "summary",
                    "title", "wording", "wording_at_source",
                ].map { .string($0) }),
            "title": .string("A prompt for a video model, and the videos made with it"),
            "type": .string("object"),
        ])
    }

    /// What is done to cells that a spreadsheet would run.
    static let formulas = """
        In \(DataFile.promptTable) a cell that begins with = + - @ (also full-width), a tab or a line end has an \
        apostrophe before it, so that no spreadsheet runs it; so has one that begins with apostrophes and then one of \
        these. Take one apostrophe away from such a cell to have the text.
        """

    // MARK: Fields

    private static let dates: KeyValuePairs<String, JSON?> = [
        "added": date("The day on which the record came into the dossier"),
        "address": text("The page: an address where the site's own is known, else its path within the site"),
        "created": date("When the prompt or video was made, or unknown"),
        "digest": reference("sha256"),
        "formerly": list(of: reference("slug")),
        "language": reference("language"),
        "slug": reference("slug"),
        "updated": date("The day of the record's last change"),
    ]

    private var making: KeyValuePairs<String, JSON?> {
        [
            "aspect": PromptSchema.text("As recorded, like 16:9"),
            "attribution": PromptSchema.word(Prompt.Strength.self, "How surely the prompt made the video"),
            "attribution_reason": PromptSchema.reference("texts"),
            "author": PromptSchema.reference("maker"),
            "duration": PromptSchema.number("In seconds"),
            "model": PromptSchema.text("The video model"),
            "original_id": PromptSchema.text("Its name where it was found"),
            "period": PromptSchema.text("A word of the dossier's own"),
            "posted_by": PromptSchema.reference("maker"),
            "resolution": PromptSchema.text("As recorded, like 1080p"),
        ]
    }

    private static let words: KeyValuePairs<String, JSON?> = [
        "body": reference("texts"),
        "excerpt": text("Some of the prompt's own words"),
        "note": reference("texts"),
        "summary": reference("texts"),
        "text": text("The prompt's own words, whole"),
        "title": reference("texts"),
        "translated_words": reference("texts"),
        "wording": word(Prompt.Wording.self, "How much of its own words the record shows"),
        "wording_at_source": word(Prompt.SourceWording.self, "How much of them the source shows"),
    ]

    private static let lists: KeyValuePairs<String, JSON?> = [
        "outputs": list(of: reference("output")),
        "similar_to": list(of: reference("slug")),
        "sources": .fields(["type": .string("array"), "items": reference("source")]),
        "tags": list(of: text()),
        "warnings": list(of: text("What to know before looking or believing")),
    ]

    // MARK: Definitions

    private var definitions: JSON {
        .fields([
            "file": PromptSchema.text("A path within the site"),
            "language": .fields(["type": .string("string"), "pattern": .string(PromptSchema.tag)]),
            "maker": PromptSchema.object(
                [
                    "name": PromptSchema.reference("texts"), "party": PromptSchema.reference("slug"),
                ], required: ["name"]),
            "measured": PromptSchema.measured, "output": output,
            "sha256": PromptSchema.pattern("[0-9a-f]{64}"),
            "slug": PromptSchema.pattern(PromptSchema.slug),
            "source": PromptSchema.object(
                [
                    "address": PromptSchema.text(), "slug": PromptSchema.reference("slug"),
                    "title": PromptSchema.reference("texts"), "url": PromptSchema.web,
                ], required: ["address", "slug", "title"]),
            "step": PromptSchema.object(
                [
                    "by": PromptSchema.reference("maker"), "source": PromptSchema.reference("source"),
                    "what": PromptSchema.reference("texts"), "when": PromptSchema.date("When it was done"),
                ], required: ["what"]),
            "texts": .fields([
                "type": .string("object"), "minProperties": .number(1),
                "propertyNames": PromptSchema.reference("language"),
                "additionalProperties": .fields(["type": .string("string")]),
            ]),
        ])
    }

    private var output: JSON {
        PromptSchema.object(
            [
                "availability": PromptSchema.word(Prompt.Availability.self),
                "captions": PromptSchema.reference("file"), "description": PromptSchema.reference("texts"),
                "file": PromptSchema.reference("file"), "measured": PromptSchema.reference("measured"),
                "no_captions": PromptSchema.reference("texts"), "poster": PromptSchema.reference("file"),
                "provenance": PromptSchema.list(of: PromptSchema.reference("step")),
                "reason": PromptSchema.reference("texts"),
                "sha256": PromptSchema.reference("sha256"), "url": PromptSchema.web,
            ], required: ["availability"])
    }

    private func fields(_ parts: KeyValuePairs<String, JSON?>...) -> JSON {
        .object(parts.joined().compactMap { key, value in value.map { (key, $0) } }.sorted { $0.0 < $1.0 })
    }
}

extension PromptSchema {
    /// The form of a slug, as a regular expression without anchors.
    static let slug = "[a-z0-9][a-z0-9-]{0,63}"
    /// The form of a date, `unknown` and intervals included, as far as an expression can say it.
    static let date = "unknown|[0-9]{4}[-0-9T:+Z?~/]*"
    private static let tag = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"

    /// What was read from a hosted file itself.
    private static var measured: JSON {
        object(
            [
                "audio": text("The codec of the sound; a file without it has none"), "container": text(),
                "duration": number("In seconds"),
                "frame_rate": text("A number or a fraction, like 30000/1001"),
                "height": number("In pixels, as shown"), "sha256": reference("sha256"),
                "size": number("In bytes"), "video": text("The codec of the pictures"),
                "width": number("In pixels, as shown"),
            ], required: ["container", "duration", "sha256", "size"])
    }

    private static var web: JSON { .fields(["type": .string("string"), "format": .string("uri")]) }

    private static func text(_ description: String? = nil) -> JSON {
        .fields(["type": .string("string"), "description": description.map { .string($0) }])
    }

    private static func number(_ description: String) -> JSON {
        .fields([
            "type": .string("number"), "minimum": .number(0), "description": .string(description),
        ])
    }

    private static func pattern(_ expression: String) -> JSON {
        .fields(["type": .string("string"), "pattern": .string("^(\(expression))$")])
    }

    private static func date(_ description: String) -> JSON {
        .fields([
            "type": .string("string"), "pattern": .string("^(\(date))$"),
            "description": .string("\(description) (EDTF)"),
        ])
    }

    private static func word<Word: CaseIterable & RawRepresentable<String>>(
        _: Word.Type, _ description: String? = nil
    ) -> JSON {
        .fields([
            "enum": .array(Word.allCases.map { .string($0.rawValue) }),
            "description": description.map { .string($0) },
        ])
    }

    private static func list(of entry: JSON) -> JSON {
        .fields(["type": .string("array"), "items": entry, "minItems": .number(1)])
    }

    private static func reference(_ name: String) -> JSON { .fields(["$ref": .string("#/$defs/\(name)")]) }

    private static func object(_ properties: KeyValuePairs<String, JSON?>, required: [String]) -> JSON {
        .fields([
            "type": .string("object"), "additionalProperties": .bool(false),
            "properties": .object(
                properties.compactMap { key, value in value.map { (key, $0) } }.sorted { $0.0 < $1.0 }),
            "required": .array(required.map { .string($0) }),
        ])
    }

    /// A wording shows one of the two fields of words and not the other.
    private static func wording(_ wording: String, shows field: String, not other: String) -> JSON {
        func required(_ field: String) -> JSON { .fields(["required": .array([.string(field)])]) }
        return .fields([
            "if": .fields([
                "properties": .object([("wording", .fields(["const": .string(wording)]))])
            ]),
            "then": .fields([
                "required": .array([.string(field)]), "not": required(other),
            ]),
            "else": .fields(["not": required(field)]),
        ])
    }
}
