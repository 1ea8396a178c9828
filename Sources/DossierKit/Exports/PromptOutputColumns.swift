import HTML

extension PromptColumn {
    /// The columns of the outputs that some prompt needs, numbered from 1, and the number of outputs beyond the last.
    static func outputs(of dossier: Dossier, _ languages: [LanguageTag]) -> [PromptColumn] {
        let prompts = dossier.prompts.all
        let fields = OutputField.all(in: languages, dossier.mediaFacts)
        var isUsed: [[Bool]] = []
        var hasMore = false
        for prompt in prompts {
            hasMore = hasMore || prompt.outputs.count > PromptTable.maximumOutputs
            for (number, output) in prompt.outputs.prefix(PromptTable.maximumOutputs).enumerated() {
                if number == isUsed.count { isUsed.append(fields.map { _ in false }) }
                for index in fields.indices where !isUsed[number][index] {
                    isUsed[number][index] = fields[index].value(output) != nil
                }
            }
        }
        let columns = isUsed.enumerated().flatMap { number, isUsed in
            zip(fields, isUsed).filter(\.1).map { $0.0.column(number) }
        }
        return hasMore ? columns + [more] : columns
    }

    /// The column that counts outputs without columns of their own.
    static let moreOutputs = "outputs.more"

    private static let more = PromptColumn(name: moreOutputs, form: .count) { prompt in
        let count = prompt.outputs.count - PromptTable.maximumOutputs
        return count > 0 ? String(count) : nil
    }
}

/// A field of a prompt's output, which has a column for each number that is used.
private struct OutputField: Sendable {
    let name: String
    let form: PromptColumn.Form
    let value: @Sendable (Prompt.Output) -> String?

    static func all(in languages: [LanguageTag], _ facts: [String: MediaFacts]) -> [OutputField] {
        [
            OutputField(name: "availability", form: .word(Prompt.Availability.allCases.map(\.rawValue))) {
                $0.availability.rawValue
            },
            OutputField(name: "url", form: .web) { $0.url?.text }, file("file") { $0.file },
            OutputField(name: "sha256", form: .digest) { $0.sha256 }, file("poster") { $0.poster },
            file("captions") { $0.captions },
        ] + texts("description", languages) { $0.description } + texts("reason", languages) { $0.reason }
            + texts("no_captions", languages) { $0.noCaptions }
            + measured.map { name, form, value in
                OutputField(name: "measured.\(name)", form: form) {
                    $0.file.flatMap { facts[$0] }.flatMap(value)
                }
            }
    }

    /// What was read from a hosted file itself.
    private static let measured: [(String, PromptColumn.Form, @Sendable (MediaFacts) -> String?)] = [
        ("sha256", .digest, { $0.sha256 }), ("size", .count, { String($0.size) }),
        ("duration", .seconds, { $0.seconds }), ("width", .count, { $0.picture.map { String($0.width) } }),
        ("height", .count, { $0.picture.map { String($0.height) } }),
        ("frame_rate", .text, { $0.picture?.frameRate }), ("container", .text, { $0.container }),
        ("video", .text, { $0.picture?.codec }), ("audio", .text, { $0.audio }),
    ]

    private static func file(
        _ name: String, _ file: @escaping @Sendable (Prompt.Output) -> String?
    ) -> OutputField {
        OutputField(name: name, form: .text) { file($0).map { "\(ContentFolder.mediaFolder)/\($0)" } }
    }

    private static func texts(
        _ name: String, _ languages: [LanguageTag],
        _ text: @escaping @Sendable (Prompt.Output) -> LocalizedText?
    ) -> [OutputField] {
        languages.map { language in
            OutputField(name: "\(name).\(language)", form: .text) { text($0)?.text(onlyIn: language) }
        }
    }

    /// The column of the output with an index from 0.
    func column(_ index: Int) -> PromptColumn {
        PromptColumn(name: "outputs.\(index + 1).\(name)", form: form) { prompt in
            index < prompt.outputs.count ? value(prompt.outputs[index]) : nil
        }
    }
}
