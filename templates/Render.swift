
import HTML
public import DossierKit
extension Look {
    public static let standard = Look(languages: [.english], assets: []) { page, site in
        "<p>\(page.route.path)</p>"
    }
}
