/// What a column of others says of a prompt.
enum ColumnUse: Hashable, Sendable {
    /// A field of a prompt, by its path.
    case field(String)
    /// The prompt's words, kept as they are: `text` or `excerpt`.
    case words(String)
    /// A field that is a list of words.
    case list(String)
    /// When the prompt was written, in whatever form.
    case time
    case width
    case height
    /// A score from 0 to 1; above one half it is a warning of this word.
    case risk(String)
    /// The name of a video's file.
    case file
    /// Somebody's name or id, which is not taken over.
    case person

    /// True where several columns may give words to one field.
    var isList: Bool { if case .list = self { true } else { false } }

    /// What a column is used for that maps to a field.
    init(_ field: String) {
        switch field {
        case "text", "excerpt": self = .words(field)
        case "tags", "warnings": self = .list(field)
        case "created": self = .time
        case "file": self = .file
        default: self = .field(field)
        }
    }
}

/// A form in which prompts are published, known by its columns.
struct ForeignLayout: Sendable {
    let name: String
    /// Columns that tell the layout.
    let marks: [String]
    let uses: [String: ColumnUse]
    /// True where times without a zone are in UTC.
    let isUTC: Bool

    /// The first layout of which the table has all marks; nil where none is known.
    static func of(_ columns: [String]) -> ForeignLayout? {
        let names = Set(columns.map { $0.lowercased() })
        return all.first { names.isSuperset(of: $0.marks) }
    }

    private static let all: [ForeignLayout] = [
        // The columns as the data sets' own pages list them, and no others of their content.
        ForeignLayout(
            name: "DiffusionDB", marks: ["image_name", "prompt", "user_name"],
            uses: [
                "prompt": .words("text"), "image_name": .field("original_id"), "width": .width,
                "height": .height, "timestamp": .time, "user_name": .person,
                "image_nsfw": .risk("image-nsfw"), "prompt_nsfw": .risk("prompt-nsfw"),
            ], isUTC: true),
        ForeignLayout(
            name: "VidProM", marks: ["uuid", "prompt", "time"],
            uses: [
                "prompt": .words("text"), "uuid": .field("original_id"), "time": .time,
                "toxicity": .risk("toxicity"), "obscene": .risk("obscene"),
                "identity_attack": .risk("identity-attack"), "insult": .risk("insult"),
                "threat": .risk("threat"), "sexual_explicit": .risk("sexual-explicit"),
            ], isUTC: true),
        ForeignLayout(
            name: "VBench", marks: ["prompt_en"],
            uses: ["prompt_en": .words("text"), "dimension": .list("tags"), "id": .field("original_id")],
            isUTC: false),
        plain("prompt"),
        plain("text"),
    ]

    /// A table with a column of prompts and names that are ours or near.
    private static func plain(_ prompt: String) -> ForeignLayout {
        var uses: [String: ColumnUse] = [
            prompt: .words("text"), "id": .field("original_id"), "uuid": .field("original_id"),
            "file": .file, "filename": .file, "video": .file, "date": .time,
            "timestamp": .time, "width": .width, "height": .height,
            "url": .field("outputs.1.url"),
        ]
        let same = [
            "title", "summary", "period", "model", "created", "duration", "resolution", "aspect", "tags",
            "warnings", "original_id",
        ]
        for name in same { uses[name] = ColumnUse(name) }
        for name in ["user", "user_name", "username", "user_id", "email", "mail", "ip"] {
            uses[name] = .person
        }
        return ForeignLayout(name: "", marks: [prompt], uses: uses, isUTC: false)
    }
}
