import Testing

@testable import DossierKit

/// How claims bear on one another, as a graph.
@Suite struct RelationTests {
    @Test(
        arguments: [
            ([[]], []), ([[0]], []), ([[1], [2], []], []), ([[1], [0]], [[0, 1]]),
            ([[1], [2], [0]], [[0, 1, 2]]),
            // Of two ways back the shorter one is told.
            ([[1], [2, 0], [0]], [[0, 1]]),
            // Two circles that touch are one group, two that do not are two.
            ([[1], [0, 2], [1]], [[0, 1]]), ([[1], [0], [3], [2], [0, 2]], [[0, 1], [2, 3]]),
            // A circle behind nodes that are in none.
            ([[1, 2], [], [3], [4], [2]], [[2, 3, 4]]),
        ] as [([[Int]], [[Int]])])
    func `the loops of a graph are found, the shortest of each group`(edges: [[Int]], expected: [[Int]]) {
        #expect(loops(in: edges) == expected)
    }

    @Test func `a loop of a hundred thousand claims is found without a deep stack`() {
        let count = 100_000
        let found = loops(in: (0..<count).map { [($0 + 1) % count] })
        #expect(found == [Array(0..<count)])
    }

    @Test func `both ends of a relation show it, and what undercuts it stands beside it`() async throws {
        func claim(_ relations: String) -> String {
            "---\ntext: Pay.\ntype: demand\nmade_by: ana\nrelations: [\(relations)]\n---\n"
        }
        let relations = try await dossier(with: [
            "content/claims/a.md": claim("{type: supports, to: b}"),
            "content/claims/b.md": claim(""),
            "content/claims/c.md": claim("{type: undercuts, to: a -> b}, {type: rebuts, to: b}"),
        ]).relations
        let (a, b, c) = try (#require(Slug("a")), #require(Slug("b")), #require(Slug("c")))
        #expect(relations.relationsTo[b]?.map(\.from) == [a, c])
        #expect(relations.relationsTo[b]?.map(\.type) == [.supports, .rebuts])
        #expect(relations.claimsUndercutting == [Relations.Step(from: a, to: b): [c]])
    }

    @Test func `objections that the editors made are counted`() async throws {
        func objection(_ maker: String) -> String {
            "---\ntitle: No\naims_at: act\n\(maker)\nsources: report\nno_answer: None was found.\n---\n"
        }
        let dossier = try await dossier(with: [
            "content/counterarguments/a.md": objection("made_by: ana"),
            "content/counterarguments/b.md": objection("constructed: true"),
            "content/counterarguments/c.md": objection("constructed: true"),
        ])
        #expect(dossier.counterarguments.all.count(where: \.isConstructed) == 2)
    }
}
