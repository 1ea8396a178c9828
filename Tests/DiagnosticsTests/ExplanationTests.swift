import Diagnostics
import Testing

@Suite struct ExplanationTests {
    @Test func `a rule's page has its name, its demand, its reason and two examples`() {
        #expect(
            Rule.imageText.explanation.text == """
                image-text

                Every image has words that say what is to be seen.

                Who cannot see the image, or opens the dossier when the file is gone, has nothing but these
                words.

                Wrong:
                    ![](media/front-page.png)
                Right:
                    ![The page with the letter above a form for prompts](media/front-page.png)

                """)
    }

    @Test func `an empty line of an example stays empty`() {
        let text = Rule.headingLevel.explanation.text
        #expect(text.contains("\n    # What happened\n\n    ### In the evening\n"))
    }

    @Test(arguments: Rule.allCases)
    func `every rule is explained in whole sentences that fit a terminal`(rule: Rule) {
        let page = rule.explanation
        #expect(page.rule == rule)
        #expect(page.summary.last == "." && page.reason.last == ".")
        #expect(page.summary.first?.isUppercase == true)
        #expect(page.wrong != page.right && !page.wrong.isEmpty && !page.right.isEmpty)
        for line in page.text.split(separator: "\n") { #expect(line.count <= 110, "\(line)") }
    }

    @Test(arguments: Rule.allCases)
    func `a rule's name is a word that a command line takes`(rule: Rule) {
        let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-".utf8
        #expect(rule.rawValue.utf8.allSatisfy(allowed.contains) && rule.rawValue.first?.isLetter == true)
    }
}
