public import DossierKit

extension Look {
    /// The look of a dossier: plain pages that stand on their own, without scripts.
    public static let standard = Look(
        languages: [.english],
        assets: [
            Asset(Frame.styleSheet, PackageResources.style_css),
            Asset(Frame.icon, PackageResources.icon_svg),
        ],
        template: render)
}
