import Testing

@testable import DossierKit

@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("---\na: b\n---\nText.\n", "a: b\n", "Text.\n", 4), ("---\n---\n", "", "", 3),
        ("---\n---", "", "", 3),
        ("---\r\na: b\r\n---\r\nText.", "a: b\r\n", "Text.", 4),
        ("--- \na: b\n---\t\nText.", "a: b\n", "Text.", 4),
        ("---\na: b\n---\n\n---\n", "a: b\n", "\n---\n", 4),
        ("---\na: |\n  ---\n---\n", "a: |\n  ---\n", "", 5),
    ])
    func `fields stand between two lines of hyphens, the text below`(
        file: String, yaml: String, body: String, line: Int
    ) throws {
        let parts = try FrontMatter(Array(file.utf8))
        #expect(String(decoding: parts.yaml, as: UTF8.self) == yaml)
        #expect(String(decoding: parts.body, as: UTF8.self) == body)
        #expect(parts.bodyLine == line)
    }

    @Test(arguments: [
        "", "\n", "---", "a: b\n", "\n---\na: b\n---\n", "----\na: b\n---\n", " ---\na: b\n---\n",
    ])
    func `a file that does not begin with one has no front matter`(file: String) {
        #expect(message(file) == "the file has no front matter")
    }

    @Test(arguments: ["---\n", "---\na: b\n", "---\na: b\n--\n", "---\na: b\n ---\n"])
    func `front matter that does not end is not closed`(file: String) {
        #expect(message(file) == "the front matter is not closed")
    }

    private func message(_ file: String) -> String? {
        do throws(ReadProblem) {
            _ = try FrontMatter(Array(file.utf8))
            return nil
        } catch {
            return error.message
        }
    }
}
