/// A file that stands beside a page and has its name, with another ending.
enum Companion: String, CaseIterable, Sendable {
    case drawing = "svg"
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
            }
        }
    }

    /// The bytes of a companion of a page; nil where it has none.
    func bytes(of companion: Companion, beside page: Page, _ look: Look) -> [UInt8]? {
        switch companion {
        case .drawing: look.drawing(page, self)
        }
    }
}
