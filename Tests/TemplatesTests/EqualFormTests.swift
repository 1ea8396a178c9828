import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Neither side of an argument is set in larger letters, in another box or further down than the other.
@Suite struct EqualFormTests {
    @Test(arguments: ["claims", "counterarguments"])
    func `both sides of an argument have the same elements, classes and level of heading`(folder: String)
        async throws
    {
        var compared = 0
        for (path, text) in try await site(of: smallDossier()).rendered()
        where path.hasPrefix("\(folder)/") && !path.hasSuffix("/index.html") {
            let sides = try #require(Outline(of: text).first { $0.name == "div.sides" }, "\(path)")
            try #require(sides.children.count == 2, "\(path)")
            let (first, second) = (sides.children[0], sides.children[1])
            #expect(first.name == second.name, "\(path)")
            #expect(first.children.first?.name == "h2" && second.children.first?.name == "h2", "\(path)")
            // A side for which nothing is recorded says so in a sentence.
            guard !first.isBare, !second.isBare else { continue }
            compared += 1
            #expect(first.forms(to: 2) == second.forms(to: 2), "\(path)")
        }
        #expect(compared > 0)
    }

    @Test func `an objection names its makers as an answer does`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        for path in ["counterarguments/free.html", "counterarguments/rude.html"] {
            let sides = try #require(Outline(of: pages[path] ?? "").first { $0.name == "div.sides" })
            for side in sides.children {
                let voices = side.children.filter { $0.name == "div.voice" }
                #expect(!voices.isEmpty, "\(path)")
                #expect(voices.allSatisfy { $0.children.map(\.name) == ["p.by", "div.prose"] }, "\(path)")
            }
        }
    }
}

/// An element of a page by its name and class, and those within it.
private final class Outline {
    let name: String
    private(set) var children: [Outline] = []

    private init(_ name: String) { self.name = name }

    convenience init(of text: String) {
        self.init("")
        var open = [self]
        for tag in Markup(text).tags {
            if tag.isEnd {
                open.removeLast()
            } else {
                let name = tag.attributes["class"].map { "\(tag.name).\($0)" } ?? tag.name
                let element = Outline(name)
                open[open.count - 1].children.append(element)
                if !Markup.void.contains(tag.name) { open.append(element) }
            }
        }
    }

    /// The first element within it, in the order of the text, that passes a test.
    func first(where isWanted: (Outline) -> Bool) -> Outline? {
        for child in children {
            if isWanted(child) { return child }
            if let found = child.first(where: isWanted) { return found }
        }
        return nil
    }

    /// True for a side whose only content is a sentence.
    var isBare: Bool { children.map(\.name) == ["h2", "p"] }

    /// The different elements within it down to some depth, each with what holds it.
    func forms(to depth: Int) -> Set<String> {
        if depth == 0 { return [] }
        return children.reduce(into: []) { forms, child in
            forms.insert(child.name)
            for form in child.forms(to: depth - 1) { forms.insert("\(child.name) > \(form)") }
        }
    }
}
