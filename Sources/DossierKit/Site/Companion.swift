public import HTML

/// A file that stands beside a page and has its name, with another ending.
enum Companion: String, CaseIterable, Sendable {
    case drawing = "svg"
    /// A prompt's own words, byte for byte as they were recorded.
    case text = "txt"
    /// The whole record of a prompt.
    case data = "json"
}

extension Route {
    /// The path of a companion of the page, relative to the output folder: `claims/unpaid.svg`.
    func path(of companion: Companion) -> String {
        "\(path.dropLast("html".utf8.count))\(companion.rawValue)"
    }
}

extension Site {
    /// The companions of a route's page, known without making any.
    func companions(of route: Route, _ look: Look) -> [Companion] {
        Companion.allCases.filter { companion in
            switch companion {
            case .drawing: look.hasDrawing(route.place, self)
            case .text: promptAlone(at: route)?.words != nil
            case .data: promptAlone(at: route) != nil
            }
        }
    }

    /// The prompt of a page in the dossier's first language: what stands beside it serves all languages.
    private func promptAlone(at route: Route) -> Prompt? {
        guard route.prefix == nil, case .record(let id) = route.place, id.kind == .prompt else { return nil }
        return dossier.prompts[id.slug]
    }

    /// The bytes of a companion of a page; nil where it has none.
    func bytes(of companion: Companion, beside page: Page, _ look: Look) -> [UInt8]? {
        switch companion {
        case .drawing: look.drawing(page, self)
        case .text: promptAlone(at: page.route)?.words.map { Array($0.utf8) }
        case .data:
            promptAlone(at: page.route).flatMap { prompt in
                data.first { $0.kind == .prompt }?.json(of: prompt).fileBytes
            }
        }
    }

    /// The way from a page to the words of a prompt as a file of text; nil for a prompt that shows none.
    public func address(ofTextOf prompt: Prompt, from page: Page) -> WebAddress? {
        prompt.words.map { _ in address(of: .text, prompt, from: page) }
    }

    /// The way from a page to the record of a prompt as JSON.
    public func address(ofDataOf prompt: Prompt, from page: Page) -> WebAddress {
        address(of: .data, prompt, from: page)
    }

    private func address(of companion: Companion, _ prompt: Prompt, from page: Page) -> WebAddress {
        address(ofFile: Route(.record(prompt.id)).path(of: companion), from: page)
    }
}
