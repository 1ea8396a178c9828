import Diagnostics
import Testing

@testable import DossierKit

/// The number of a figure's value stands in the value, as readers see it.
@Suite struct FigureNumberTests {
    @Test(
        arguments: [
            ("about 300", ["300"]), ("1,500", ["1500", "1.500"]), ("1.500", ["1500", "1.500"]),
            ("1 500 Euro", ["1500", "1", "500"]), ("9.6", ["9.6"]), ("9,6", ["9.6"]),
            ("7, then 9", ["7", "9"]),
            ("640〜646", ["640", "646"]), ("１，５００", ["1500", "1.500"]), ("1'234'567", ["1234567"]),
            ("1,234.5", ["1234.5"]),
            ("hundreds", []), ("", []),
            ("-5", []), ("−7", []), ("about −1,500 or 20", ["20"]), ("（－８）", []), ("-$5", []), ("$-5", []),
            ("5-7", ["5", "7"]), ("640–646", ["640", "646"]), ("5 - 7", ["5", "7"]), ("COVID-19", ["19"]),
        ] as [(String, Set<String>)])
    func `a text's numbers are read in each way that they can mean`(text: String, numbers: Set<String>) {
        #expect(numerals(in: text) == numbers)
    }

    @Test(
        arguments: [
            ("about 300, number: 300", "", []), ("about 300, number: 30", "", [Rule.figureNumber]),
            ("about 300, number: three", "", [.fieldForm]), ("\"9.6\", number: 9.6", "", []),
            ("\"150\", number: 150", "values.1.value: 1,500\n  values.1.number: '1500'", []),
            ("\"150\", number: 150", "values.1.value: 1,500", [.figureNumber]),
            ("\"150\", number: 150", "values.1.value: 150", []),
            ("\"-5\", number: 5", "", [.figureNumber]), ("−7, number: 7", "", [.figureNumber]),
            ("\"150\", number: 150", "values.1.value: 1,500\n  values.1.number: abc", [.fieldForm]),
        ] as [(String, String, [Rule])])
    func `a number is that of the value in each language`(value: String, translation: String, rules: [Rule])
        async throws
    {
        var files = ["content/figures.yml": FigureNumberTests.figure(value)]
        if !translation.isEmpty { files["content/figures.ja.yml"] = "- slug: people\n  \(translation)\n" }
        let tree = FileTree(files)
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base"))).overlaid(with: tree)
        let temporary = try TemporaryFolder(base)
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        #expect(checked.report.diagnostics.map(\.rule) == rules)
    }

    @Test(
        arguments: [
            (
                "values.1.value: 300万\n  values.1.number: 300\n  values.2.value: 500万\n  values.2.number: 500",
                []
            ),
            ("values.1.value: 300万\n  values.1.number: 300", ["content/figures.ja.yml:3:20"]),
            ("values.2.number: 500\n  values.2.value: 500万", ["content/figures.ja.yml:2:20"]),
            ("values.1.value: 300万", ["content/figures.ja.yml:2:19"]),
            ("values.1.number: 300", ["content/figures.ja.yml:2:20"]),
            ("values.1.value: 300万\n  values.1.number: abc", ["content/figures.ja.yml:3:20"]),
        ] as [(String, [String])])
    func `all numbers of a figure are translated or none, and what is wrong is told in the translation`(
        translation: String, places: [String]
    ) async throws {
        let tree = FileTree([
            "content/figures.yml": FigureNumberTests.figure("3 million, number: 3")
                + "    - {value: 5 million, number: 5, on: unknown, source: report}\n"
                + "    - {value: many, on: unknown, source: report}\n",
            "content/figures.ja.yml": "- slug: people\n  \(translation)\n",
        ])
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base"))).overlaid(with: tree)
        let temporary = try TemporaryFolder(base)
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        let found = checked.report.diagnostics.map(\.location.description)
        #expect(found.map { $0.split(separator: "/").suffix(2).joined(separator: "/") } == places)
    }

    @Test(arguments: [
        ("\"1,500\", number: 1500", true), ("\"217\", number: 217", true), ("about 300, number: 300", false),
        ("640 to 646, number: 640", false), ("\"217\"", false),
    ])
    func `a value that is its number and nothing else is exact`(value: String, isExact: Bool) async throws {
        let tree = FileTree(["content/figures.yml": FigureNumberTests.figure(value)])
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base"))).overlaid(with: tree)
        let temporary = try TemporaryFolder(base)
        let checked = try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
        let figure = try #require(checked.site?.dossier.figures.all.first)
        #expect(figure.values.map(\.isExact) == [isExact])
    }

    /// A figure of one value, written as it stands behind `value:`.
    private static func figure(_ value: String) -> String {
        "- slug: people\n  title: People\n  values:\n    - {value: \(value), on: unknown, source: report}\n"
    }
}
