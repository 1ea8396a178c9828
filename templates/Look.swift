public import DossierKit

extension Look {
    /// The look of a dossier: plain pages that stand on their own, without scripts.
    public static let standard = Look(
        languages: [.english],
        assets: [
            Asset(Frame.styleSheet, PackageResources.style_css),
            Asset(Frame.icon, PackageResources.icon_svg),
        ],
        words: word, template: render)
}

/// The words of the look in files that are not pages.
@Sendable private func word(for term: Look.Term, beside page: Page, in site: Site) -> String {
    let frame = Frame(page, site)
    let argument = frame.phrases.argument
    return switch term {
    case .title(let place): frame.title(of: place)
    case .was: argument.was
    case .now: argument.now
    case .why: argument.why
    }
}
