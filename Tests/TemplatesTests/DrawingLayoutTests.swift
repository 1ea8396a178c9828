import Foundation
import Testing

@testable import DossierKit
@testable import Templates

/// Where things stand in drawings: nothing upon another, nothing outside.
@Suite struct DrawingLayoutTests {
    @Test func `boxes of a map of our own claims neither meet nor leave the drawing`() async throws {
        let root = String(#filePath.prefix(upTo: try #require(#filePath.range(of: "/Tests/")).lowerBound))
        let checked = try await check(ContentFolder("\(root)/content"), look: .standard)
        let site = try #require(checked.site)
        var maps = 0
        for route in site.routes {
            guard let page = site.page(at: route), case .claim(let claim) = page.subject else { continue }
            let map = map(of: claim, Frame(page, site, Phrasebook(all: [.english, .japanese])))
            expectOrder(in: map, "\(route.path)")
            maps += 1
        }
        #expect(maps > 20)
    }

    @Test func `a claim with many reasons and answers has them all in their lanes`() async throws {
        var content = smallDossier("A title of some length that needs more than one line in its box")
        for number in 1...12 {
            let answers = (1...(number % 4 + 1)).map {
                "  - {by: [ana], text: \"Answer \($0).\", sources: [memo]}"
            }
            content["counterarguments/c\(number).md"] = """
                ---
                title: Objection \(number)
                rebuts: [unpaid]
                made_by: [studio]
                sources: [talk]
                answers:
                \(answers.joined(separator: "\n"))
                ---
                It was free [@talk].
                """
        }
        let site = try await site(of: content)
        let map = try map("unpaid", in: site)
        expectOrder(in: map, "many")
        // Two sources, a claim, thirteen objections, and their answers.
        let answers = (1...12).reduce(0) { $0 + $1 % 4 + 1 }
        #expect(map.nodes.count == 17 + answers)
        #expect(map.edges.count == map.nodes.count)
        for node in map.nodes { #expect(map.lanes.contains { $0.box.holds(node.box) }) }
    }

    @Test func `of many reasons and answers the first are drawn and the others counted`() async throws {
        var content = smallDossier()
        for number in 1...50 {
            let answers = (1...(number == 1 ? 20 : 1)).map {
                "  - {by: [ana], text: \"Answer \($0).\", sources: [memo]}\n"
            }
            content["counterarguments/c\(number < 10 ? "0" : "")\(number).md"] =
                "---\ntitle: Objection \(number)\nrebuts: [unpaid]\nmade_by: [studio]\nsources: [talk]\nanswers:\n"
                + answers.joined() + "---\nIt was free [@talk].\n"
        }
        let site = try await site(of: content)
        let map = try map("unpaid", in: site)
        expectOrder(in: map, "cut")
        #expect(map.nodes.count { $0.side == .objection && !$0.reason.kind.isEmpty } == 40)
        let rest = map.nodes.filter { $0.reason.heading.text.hasSuffix("more in the list below") }
        // A source, fifty objections and the small dossier's own; twenty answers.
        #expect(
            rest.map(\.reason.heading.text) == [
                "and 8 more in the list below", "and 12 more in the list below",
            ])
        #expect(rest.allSatisfy { $0.reason.address == map.root.reason.address })
        let page = try #require(site.rendered()["claims/unpaid.html"])
        let list = try #require(page.part(from: "<ul class=\"argument\">", to: "</section>"))
        #expect(list.contains("Answer 20.") && list.contains("Objection 50<"))
    }

    @Test func `answers are promised to the right only where there are some`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        #expect(pages["claims/unpaid.html"]?.contains("the answers to the right") == true)
        let page = try #require(pages["claims/fair.html"])
        #expect(page.contains("A map of the claim") && !page.contains("to the right"))
    }

    @Test func `both sides have one form`() async throws {
        let map = try map("unpaid", in: try await site(of: smallDossier()))
        #expect(map.lanes.map(\.side) == [.support, .objection])
        #expect(map.lanes[0].box.width == map.lanes[1].box.width)
        let reasons = map.nodes.filter { !$0.reason.kind.isEmpty }
        #expect(Set(reasons.map(\.side)) == [.support, .objection])
        #expect(Set(reasons.map(\.box.x)).count == 1 && Set(reasons.map(\.box.width)).count == 1)
    }

    @Test func `a claim for which nothing is recorded says so on both sides`() async throws {
        let site = try await site(of: smallDossier())
        let map = try map("fair", in: site)
        #expect(map.nodes.isEmpty && map.lanes.allSatisfy(\.isEmpty))
        let drawing = try #require(site.drawings()["claims/fair.svg"])
        #expect(drawing.split(separator: "Nothing is recorded.").count == 3)
    }

    @Test func `a claim that denies a step stands beside the step`() async throws {
        var content = smallDossier()
        content["claims/not-so.md"] = """
            ---
            {text: No step, type: interpretation, made_by: [ana], \
            relations: [{type: undercuts, to: "fair -> unpaid"}]}
            ---
            """
        let map = try map("unpaid", in: try await site(of: content))
        let denial = try #require(map.nodes.first { $0.reason.word == "undercuts" })
        let supporting = try #require(map.nodes.first { $0.reason.kind == "Claim" })
        #expect(denial.box.x > supporting.box.right && denial.box.y == supporting.box.y)
    }

    private func map(_ slug: String, in site: Site) throws -> ArgumentMap {
        let claim = try #require(Slug(slug).flatMap { site.dossier.claims[$0] })
        let page = try #require(site.page(at: Route(.record(claim.id))))
        return map(of: claim, Frame(page, site, Phrasebook(all: [.english])))
    }

    private func map(of claim: Claim, _ frame: Frame) -> ArgumentMap {
        ArgumentMap(frame.drawn(frame.argument(about: claim)), support: "For", opposition: "Against")
    }

    private func expectOrder(in map: ArgumentMap, _ name: String) {
        let whole = Box(x: 0, y: 0, width: ArgumentMap.width, height: map.height)
        let boxes = ([map.root] + map.nodes).map(\.box)
        for (index, box) in boxes.enumerated() {
            #expect(whole.holds(box), "\(name): \(box)")
            #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) }, "\(name): \(box)")
        }
        #expect(map.lanes.allSatisfy { whole.holds($0.box) }, "\(name)")
        #expect(!map.lanes[0].box.overlaps(map.lanes[1].box), "\(name)")
    }
}
