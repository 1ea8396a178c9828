import HTML

extension Prompt {
    /// What the data of a prompt hold.
    static let dataFields: [DataField<Prompt>] =
        [.slug, .address] + making + words + lists + [
            .formerly, .text("original_id", .text, "Its name where it was found") { $0.originalID },
            .date("added", "The day on which the record came into the dossier") { $0.added },
            .updated, .digest, .prose("note") { $0.note }, .body,
            .groups("outputs", "output", columns: 9, Output.dataFields) { $0.outputs },
        ]

    private static let making: [DataField<Prompt>] = [
        .texts("title", isRequired: true) { $0.title },
        .texts("summary", isRequired: true) { $0.summary },
        .text("period", .text, "A word of the dossier's own", isRequired: true) { $0.period },
        .word("attribution", "How surely the prompt made the video") { $0.attribution },
        .maker("author") { $0.author },
        .maker("posted_by") { $0.postedBy },
        .text("model", .text, "The video model") { $0.model },
        .when("created", "When the prompt or video was made, or unknown") { $0.created },
        DataField("duration", .seconds, "In seconds") { prompt, _ in
            prompt.duration.map { .number(decimal($0)) }
        },
        .text("resolution", .text, "As recorded, like 1080p") { $0.resolution },
        .text("aspect", .text, "As recorded, like 16:9") { $0.aspect },
    ]

    private static let words: [DataField<Prompt>] = [
        .word("wording", "How much of its own words the record shows") { $0.wording },
        .word("wording_at_source", "How much of them the source shows") { $0.wordingAtSource },
        .language,
        .text("text", .text, "The prompt's own words, whole") { $0.wording == .verbatim ? $0.words : nil },
        .text("excerpt", .text, "Some of the prompt's own words") { $0.wording == .excerpt ? $0.words : nil },
        DataField("translated_words", .texts, "What the words mean in other languages") { prompt, dossier in
            prompt.translatedWords(in: dossier).map { .translations($0) }
        },
        .texts("attribution_reason") { $0.attributionReason },
    ]

    private static let lists: [DataField<Prompt>] = [
        .sources(isRequired: true) { $0.sources },
        .words("tags") { $0.tags },
        .words("warnings", "What to know before looking or believing") { $0.warnings },
        .slugs("similar_to", .prompt) { $0.similarTo },
    ]

    /// The words, where some language of the dossier has them translated.
    private func translatedWords(in dossier: Dossier) -> LocalizedText? {
        dossier.settings.languages.all.contains { words(translatedInto: $0) != nil } ? localizedWords : nil
    }

    /// A wording shows one of the two fields of words and not the other.
    static let dataConditions = [
        condition(.verbatim, shows: "text", not: "excerpt"),
        condition(.excerpt, shows: "excerpt", not: "text"),
    ]

    private static func condition(_ wording: Wording, shows field: String, not other: String) -> JSON {
        func required(_ field: String) -> JSON { .fields(["required": .array([.string(field)])]) }
        return .fields([
            "if": .fields([
                "properties": .object([("wording", .fields(["const": .string(wording.rawValue)]))])
            ]),
            "then": .fields([
                "required": .array([.string(field)]), "not": required(other),
            ]),
            "else": .fields(["not": required(field)]),
        ])
    }
}

extension Prompt.Output {
    /// What the data of an output hold.
    fileprivate static let dataFields: [DataField<Prompt.Output>] = [
        .word("availability") { $0.availability },
        .web("url") { $0.url },
        .file("file") { $0.file },
        .text("sha256", .digest) { $0.sha256 },
        .file("poster") { $0.poster },
        .file("captions") { $0.captions },
        .texts("description") { $0.description },
        .texts("reason") { $0.reason },
        .texts("no_captions", "Why a file with sound has no captions") { $0.noCaptions },
        .group("measured", "measured", MediaFacts.dataFields) { output, dossier in
            output.file.flatMap { dossier.mediaFacts[$0] }
        },
        .groups("provenance", "step", Prompt.Step.dataFields) { $0.provenance },
    ]
}

extension Prompt.Step {
    fileprivate static let dataFields: [DataField<Prompt.Step>] = [
        .texts("what", isRequired: true) { $0.what },
        .when("when", "When it was done") { $0.when },
        .maker("by") { $0.by },
        .source { $0.source },
    ]
}

extension MediaFacts {
    /// What was read from a hosted file itself.
    fileprivate static let dataFields: [DataField<MediaFacts>] = [
        .text("sha256", .digest, isRequired: true) { $0.sha256 },
        .whole("size", "In bytes", isRequired: true) { $0.size },
        DataField("duration", .seconds, "In seconds", isRequired: true) { facts, _ in .number(facts.seconds)
        },
        .whole("width", "In pixels, as shown") { $0.picture?.width },
        .whole("height", "In pixels, as shown") { $0.picture?.height },
        .text("frame_rate", .text, "A number or a fraction, like 30000/1001") { $0.picture?.frameRate },
        .text("container", isRequired: true) { $0.container },
        .text("video", .text, "The codec of the pictures") { $0.picture?.codec },
        .text("audio", .text, "The codec of the sound; a file without it has none") { $0.audio },
    ]
}

/// A number of seconds as JSON and spreadsheets read one: without zeros before it.
func decimal(_ digits: String) -> String {
    let end = digits.firstIndex(of: ".") ?? digits.endIndex
    let whole = digits[..<end].drop { $0 == "0" }
    return (whole.isEmpty ? "0" : String(whole)) + digits[end...]
}
