import HTML

/// What is published of a prompt, as JSON: the file beside its page, and its line in `data/prompts.jsonl`.
///
/// Fields are those of the content under their own names, sorted; one without a value is left out. What they hold is
/// said by `data/prompts.schema.json`, see ``PromptSchema``. Beside them stand
///
///     slug, address     of the page: absolute where the site's own address is known, else its path within the site
///     digest            SHA-256 of the record as it was written, which the page shows, too
///     language          of the words, in `text` or `excerpt`
///
/// Text is an object of languages, prose in it is Markdown as it was written. Names of files are paths within the site.
/// As a dossier has no record that is withheld, nor has this.
struct PromptExport: Sendable {
    private let dossier: Dossier
    private let languages: [LanguageTag]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        languages = dossier.settings.languages.all
    }

    /// The record of a prompt.
    func json(of prompt: Prompt) -> JSON {
        let words = prompt.words.map { JSON.string($0) }
        return .fields(
            [
                "added": prompt.added.map { .string($0.written) }, "address": address(of: prompt.id),
                "aspect": prompt.aspect.map { .string($0) },
                "attribution": .string(prompt.attribution.rawValue),
                "attribution_reason": prompt.attributionReason.map(text),
                "author": prompt.author.flatMap(maker),
                "body": prompt.head.body.map(markdown),
                "created": prompt.created.map { .string($0.written) },
                "digest": .string(prompt.head.digest.description),
                "duration": prompt.duration.map { .decimal(decimal($0)) },
                "excerpt": prompt.wording == .excerpt ? words : nil,
                "formerly": list(prompt.head.formerly) { .string($0.description) },
                "language": .string(prompt.head.language.description),
                "model": prompt.model.map { .string($0) },
            ],
            [
                "note": prompt.note.map(markdown), "original_id": prompt.originalID.map { .string($0) },
                "outputs": list(prompt.outputs, output), "period": .string(prompt.period),
                "posted_by": prompt.postedBy.flatMap(maker),
                "resolution": prompt.resolution.map { .string($0) },
                "similar_to": list(prompt.similarTo) { .string($0.description) },
                "slug": .string(prompt.slug.description),
            ],
            [
                "sources": .array(prompt.sources.compactMap(source)), "summary": text(prompt.summary),
                "tags": list(prompt.tags) { .string($0) }, "text": prompt.wording == .verbatim ? words : nil,
                "title": text(prompt.title), "translated_words": translatedWords(of: prompt),
                "updated": prompt.head.updated.map { .string($0.written) },
                "warnings": list(prompt.warnings) { .string($0) },
                "wording": .string(prompt.wording.rawValue),
                "wording_at_source": .string(prompt.wordingAtSource.rawValue),
            ])
    }

    private func output(_ output: Prompt.Output) -> JSON {
        .fields([
            "availability": .string(output.availability.rawValue), "captions": output.captions.map(file),
            "description": output.description.map(text), "file": output.file.map(file),
            "measured": output.file.flatMap { dossier.mediaFacts[$0] }.map(measured),
            "no_captions": output.noCaptions.map(text), "poster": output.poster.map(file),
            "provenance": list(output.provenance, step),
            "reason": output.reason.map(text), "sha256": output.sha256.map { .string($0) },
            "url": output.url.map { .string($0.text) },
        ])
    }

    /// What was read from a hosted file itself, where the dossier has looked at it.
    private func measured(_ facts: MediaFacts) -> JSON {
        .fields([
            "audio": facts.audio.map { .string($0) }, "container": .string(facts.container),
            "duration": .decimal(facts.seconds), "frame_rate": facts.picture.map { .string($0.frameRate) },
            "height": facts.picture.map { .number($0.height) }, "sha256": .string(facts.sha256),
            "size": .number(facts.size), "video": facts.picture.map { .string($0.codec) },
            "width": facts.picture.map { .number($0.width) },
        ])
    }

    private func step(_ step: Prompt.Step) -> JSON {
        .fields([
            "by": step.by.flatMap(maker), "source": step.source.flatMap(source), "what": text(step.what),
            "when": step.when.map { .string($0.written) },
        ])
    }

    /// The words in the languages that they are translated into; nil where they are in none.
    private func translatedWords(of prompt: Prompt) -> JSON? {
        let texts = languages.compactMap { language in
            prompt.words(translatedInto: language).map { (key: language.description, value: JSON.string($0)) }
        }
        return texts.isEmpty ? nil : .object(texts.sorted { $0.key < $1.key })
    }

    private func source(_ slug: Slug) -> JSON? {
        dossier.sources[slug].map { source in
            .fields([
                "address": address(of: source.id), "slug": .string(slug.description),
                "title": text(source.title),
                "url": source.url.map { .string($0.text) },
            ])
        }
    }

    /// A name, and the party where it is one of the dossier's.
    private func maker(_ maker: Maker) -> JSON? {
        switch maker {
        case .party(let slug):
            dossier.parties[slug].map {
                .fields(["name": text($0.name), "party": .string(slug.description)])
            }
        case .words(let name):
            .fields(["name": .fields([dossier.settings.languages.first.description: .string(name)])])
        }
    }

    // MARK: Values

    private func address(of id: RecordID) -> JSON {
        let path = Route(.record(id)).path
        return .string((dossier.settings.baseURL?.text ?? "") + path)
    }

    private func text(_ text: LocalizedText) -> JSON { text.json(in: languages) }

    private func markdown(_ prose: LocalizedProse) -> JSON { prose.json(in: languages, \.markdown) }

    private func file(_ name: String) -> JSON { .string("\(ContentFolder.mediaFolder)/\(name)") }

    private func list<Value>(_ values: [Value], _ entry: (Value) -> JSON) -> JSON? {
        values.isEmpty ? nil : .array(values.map(entry))
    }
}

extension PromptExport {
    /// A number of seconds as JSON and spreadsheets read one: without zeros before it.
    static func decimal(_ digits: String) -> String {
        let end = digits.firstIndex(of: ".") ?? digits.endIndex
        let whole = digits[..<end].drop { $0 == "0" }
        return (whole.isEmpty ? "0" : String(whole)) + digits[end...]
    }

    private func decimal(_ digits: String) -> String { PromptExport.decimal(digits) }

    /// The published prompts as JSON lines (jsonlines.org): a record a line, in the order of the site; lines end in LF.
    var file: DataFile {
        let parts = dossier.prompts.all.parts
        return DataFile(DataFile.promptLines, parts: parts.count) { number in
            var bytes: [UInt8] = []
            for prompt in parts[number] {
                json(of: prompt).append(to: &bytes)
                bytes.append(UInt8(ascii: "\n"))
            }
            return bytes
        }
    }
}
