import Diagnostics

/// What can be wrong with a picture for links, and the one home of these sentences.
enum CardProblem: Problem {
    case notPicture(String)
    case ending(String, PictureForm)
    case cutOff(String, PictureForm)
    case size(String, PictureSize)

    var rule: Rule { .cardForm }

    var severity: Severity { .error }

    var message: String {
        switch self {
        case .notPicture(let path): "'media/\(path)' is neither a PNG nor a JPEG"
        case .ending(let path, let form):
            "'media/\(path)' holds a \(form.rawValue), and its name ends otherwise"
        case .cutOff(let path, let form): "'media/\(path)' breaks off before the end of the \(form.rawValue)"
        case .size(let path, let size): "'media/\(path)' is \(size.width) × \(size.height) pixels"
        }
    }

    var hint: String? {
        switch self {
        case .notPicture: "save it as PNG or JPEG, \(Cards.width) × \(Cards.height) pixels"
        case .ending(_, let form):
            "let its name end in \(FieldProblem.choice(form.endings.map { "'.\($0)'" })), here as well"
        case .cutOff: "save or copy it once more"
        case .size: "draw it \(Cards.width) × \(Cards.height): of another size, services show a part"
        }
    }
}

extension ContentFolder {
    /// Reports the pictures for links that have not the form or size that services show; those that are not there
    /// are reported as dead links.
    ///
    /// Only files that dossier.yml names are read, so that a folder of large photographs costs nothing.
    func checkCards(_ cards: [Mention], in media: [String]) -> Report {
        var report = Report()
        var known: [String: CardProblem?] = [:]
        for card in cards {
            guard case .card(let path) = card.target, media.contains(path) else { continue }
            let problem = known[path] ?? problem(ofCard: path)
            known[path] = .some(problem)
            if let problem { report.add(problem, at: card.location) }
        }
        return report
    }

    /// Reports the files whose content is not what their names end in, except those of which a rule on pictures for
    /// links says more.
    func checkForms(_ problems: [String: MediaProblem], except cards: [Mention]) -> Report {
        var problems = problems
        for card in cards {
            if case .card(let path) = card.target, case .otherForm? = problems[path] { problems[path] = nil }
        }
        var report = Report()
        for (path, problem) in problems { add(problem, at: "\(ContentFolder.mediaFolder)/\(path)", &report) }
        return report
    }

    /// What is wrong with a picture; nil also for one that cannot be read, which publishing it reports.
    private func problem(ofCard path: String) -> CardProblem? {
        guard let bytes = try? folder.read("\(ContentFolder.mediaFolder)/\(path)") else { return nil }
        guard let form = PictureForm(bytes), let size = PictureSize(bytes) else { return .notPicture(path) }
        guard form.endings.contains(MediaName(path).ending) else { return .ending(path, form) }
        guard form.isWhole(bytes) else { return .cutOff(path, form) }
        return size.width == Cards.width && size.height == Cards.height ? nil : .size(path, size)
    }
}
