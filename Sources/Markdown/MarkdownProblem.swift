public import Diagnostics

/// What can be wrong in prose. The one home of this module's sentences.
///
/// A string is what the author wrote, as far as it is quoted.
public enum MarkdownProblem: Problem, Hashable {
    case rawHTML(String)
    case unsafeAddress(String)
    case missingReference(String)
    case brokenLink(String)
    /// A link with a space between its parts, or with full-width parentheses.
    case looseLink(String)
    /// The destination of a link without words.
    case linkText(String)
    case footnote(String)
    /// The destination of an image without alternative text.
    case imageText(String)
    /// The level of a heading that does not fit behind one of another level.
    case headingLevel(Int, after: Int)
    case deepNesting
    case controlCharacter(HiddenCharacter)
    case citation(CitationFault, String)
    case anchorForm(String)
    case anchorElsewhere(String)
    case anchorAlone(String)
    case anchorTwice(String)
    case emphasis(String)
    case pipeTable
    case headingSpace(String)
    /// The fence of code that goes on to the end of the text.
    case openFence(String)
    case tableEmpty
    case tableOpenQuote
    case tableTextAfterQuote
    case tableRow(cells: Int, columns: Int)

    public var rule: Rule {
        switch self {
        case .rawHTML: .rawHTML
        case .unsafeAddress: .unsafeAddress
        case .missingReference, .brokenLink, .looseLink: .missingReference
        case .linkText, .pipeTable, .headingSpace, .openFence: .markdownSlip
        case .footnote: .footnote
        case .imageText: .imageText
        case .headingLevel: .headingLevel
        case .deepNesting: .deepNesting
        case .controlCharacter: .controlCharacter
        case .citation: .citationForm
        case .anchorForm, .anchorElsewhere, .anchorAlone: .anchorForm
        case .anchorTwice: .anchorTwice
        case .emphasis: .emphasisForm
        case .tableEmpty, .tableOpenQuote, .tableTextAfterQuote, .tableRow: .tableForm
        }
    }

    public var message: String {
        switch self {
        case .rawHTML(let html): "'\(html.shortened)' is HTML"
        case .unsafeAddress(let address): "'\(address.shortened)' is not an address that a link may have"
        case .missingReference(let label): "no line defines where '[\(label.shortened)]' leads"
        case .brokenLink(let words): "'\(words.shortened)' looks like a link and is none"
        case .looseLink(let words): "'\(words.shortened)' looks like a link and is none"
        case .linkText(let address): "the link '\(address.shortened)' has no words"
        case .footnote(let mark): "'\(mark.shortened)' is a footnote, and there are none"
        case .imageText(let address): "the image '\(address.shortened)' has no words to stand for it"
        case .headingLevel(1, _): "a heading of level 1 is the page's title"
        case .headingLevel(let level, let before):
            "a heading of level \(level) follows one of level \(before)"
        case .deepNesting: "more than \(TreeReader.depthLimit) quotes, lists and marks stand in each other"
        case .controlCharacter(let hidden): hidden.sentence
        case .citation(let fault, let words): fault.message(words.shortened)
        case .anchorForm(let anchor): "'\(anchor.shortened)' is not the form of an anchor"
        case .anchorElsewhere(let anchor):
            "the anchor '\(anchor.shortened)' does not end a top-level paragraph, heading or item"
        case .anchorAlone(let anchor): "the anchor '\(anchor.shortened)' stands alone"
        case .anchorTwice(let slug): "the anchor '\(slug.shortened)' stands twice"
        case .emphasis(let words): "the asterisks of '\(words.shortened)' are printed"
        case .pipeTable: "lines between '|' are no table and are printed as they stand"
        case .headingSpace(let words): "'\(words.shortened)' is no heading and is printed as it stands"
        case .openFence(let fence): "no line '\(fence)' ends the code that begins here"
        case .tableEmpty: "the table has no rows"
        case .tableOpenQuote: "a quotation mark opens this cell, and none closes it"
        case .tableTextAfterQuote: "text follows the quotation mark that closes this cell"
        case .tableRow(let cells, let columns):
            "the row has \(cells.counted("cell")), the header \(columns.counted("cell"))"
        }
    }

    public var hint: String? {
        switch self {
        case .rawHTML: "write Markdown, or a backslash before the '<' to show it"
        case .unsafeAddress: "write https://…, mailto:…, a record such as claim:slug, or a place of this site"
        case .missingReference(let label):
            "add a line '[\(label.shortened)]: https://…', or write [text](address)"
        case .brokenLink:
            "write an address without spaces in the parentheses, or a backslash before the bracket"
        case .looseLink: "write [words](address), with plain parentheses right behind the bracket"
        case .linkText(let address): "write [words](\(address.shortened))"
        case .footnote: "cite a source with [@source, p. 4], or write the note into the text"
        case .imageText: "write ![what is to be seen](address)"
        case .headingLevel(_, after: 1): "write '##'"
        case .headingLevel(_, let before):
            "write '\(String(repeating: "#", count: before + 1))', or fewer '#'"
        case .deepNesting: "write it in fewer levels"
        case .controlCharacter: "delete it, or type the line again"
        case .citation(let fault, let words): fault.hint(words)
        case .anchorForm: "write {#slug} with lower-case letters, digits and hyphens, 64 at most"
        case .anchorElsewhere: "move it to such an end, or write \\{ to show the brace"
        case .anchorAlone: "write it at the end of the paragraph that it names"
        case .anchorTwice: "give one of them another name"
        case .emphasis:
            "put the asterisks inside the punctuation, as in 「**words**」, or write \\* to show one"
        case .pipeTable:
            "write a block '```csv' with a comma between two cells, and the names of the columns in its first line"
        case .headingSpace(let words):
            "write '\(words.prefix { $0 == "#" }) ' with a space, or put the words in backticks to show them"
        case .openFence(let fence): "write a line '\(fence)' below the code"
        case .tableEmpty: "write the names of the columns in the first line, with commas between them"
        case .tableOpenQuote: "close it, or write \"\" for a quotation mark inside a cell"
        case .tableTextAfterQuote: "put the whole cell in quotation marks, and write \"\" for one inside it"
        case .tableRow(let cells, let columns) where cells < columns: "keep the commas of empty cells"
        case .tableRow: "put a cell that holds a comma in quotation marks"
        }
    }
}

extension String {
    /// The first line, forty characters at most, with an ellipsis for what is left out.
    fileprivate var shortened: String {
        let text = last?.isNewline == true ? dropLast() : self[...]
        let start = text.prefix { !$0.isNewline }.prefix(40)
        return start.count < text.count ? "\(start)…" : String(start)
    }
}

extension Int {
    /// The number with a noun, in the plural where it is not one.
    fileprivate func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
