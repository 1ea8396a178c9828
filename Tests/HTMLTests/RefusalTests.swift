import HTML
import Testing

/// What a template's author can get wrong; each stops the program.
enum Slip: String, CaseIterable, Codable, Sendable {
    case unquoted, unquotedFirst, singleQuoted, handler, handlerInCapitals, style, sourceDocument
    case script, styleSheet, frame, noScript, comment, declaration, processing
    case tagName, tagNameRest, endTagName, endTagSpace, attributeName, text, nestedQuote
    case textAsAddress, textInPartOfAddress, addressInPart, addressWithRest, addressAsText, addressInTitle
    case addressInAttribute, markupInTag, markupInAttribute, markupInAddress, markupInTitle, listInTitle
    case attributeAsText, attributeInValue, attributeInEndTag, attributeBeforeName, numberAsAddress
    case openTag, openQuote, openTitle, openComment, fixedOpenTag, fixedBareLess

    static let address = WebAddress.fragment("x")
    static let hidden = Attribute("hidden")
    static let markup: HTML = "<b>b</b>"

    /// A literal that must never come to exist.
    func html(_ text: String) -> HTML {
        switch self {
        case .unquoted: "<p id=\(text)>"
        case .unquotedFirst: "<p id=a\(text)>"
        case .singleQuoted: "<p id='\(text)'>"
        case .handler: "<p onclick=\"\(text)\">"
        case .handlerInCapitals: "<p OnBeforeScriptExecute = \"a(\(text))\">"
        case .style: "<p style=\"color: \(text)\">"
        case .sourceDocument: "<iframe srcdoc=\"\(text)\"></iframe>"
        case .script: "<script>let a = \"\(text)\"</script>"
        case .styleSheet: "<style media=\"print\">p { color: \(text) }</style>"
        case .frame: "<iframe>\(text)</iframe>"
        case .noScript: "<noscript><p>\(text)</p></noscript>"
        case .comment: "<!-- \(text) -->"
        case .declaration: "<!doctype \(text)>"
        case .processing: "<?xml \(text)?>"
        case .tagName: "<\(text)>"
        case .tagNameRest: "<h\(text)>"
        case .endTagName: "</\(text)>"
        case .endTagSpace: "</p \(text)>"
        case .attributeName: "<p \(text)=\"x\">"
        case .text: "<p id=\"x\"\(text)>"
        case .nestedQuote: "<p id=\"x\"\"\(text)\">"
        case .textAsAddress: "<a href=\"\(text)\">there</a>"
        case .textInPartOfAddress: "<a href=\"/search?q=\(text)\">there</a>"
        case .addressInPart: "<a href=\"../\(Self.address)\">there</a>"
        case .addressWithRest: "<a href=\"\(Self.address)#there\">there</a>"
        case .addressAsText: "<p>\(Self.address)</p>"
        case .addressInTitle: "<title>\(Self.address)</title>"
        case .addressInAttribute: "<p title=\"\(Self.address)\">"
        case .markupInTag: "<p \(Self.markup)>"
        case .markupInAttribute: "<p title=\"\(Self.markup)\">"
        case .markupInAddress: "<a href=\"\(Self.markup)\">"
        case .markupInTitle: "<title>\(Self.markup)</title>"
        case .listInTitle: "<textarea>\([Self.markup])</textarea>"
        case .attributeAsText: "<p>\(Self.hidden)</p>"
        case .attributeInValue: "<p title=\"\(Self.hidden)\">"
        case .attributeInEndTag: "</p\(Self.hidden)>"
        case .attributeBeforeName: "<p \(Self.hidden)lang=\"en\">"
        case .numberAsAddress: "<img src=\"\(1)\">"
        case .openTag: "<p>\(text)</p"
        case .openQuote: "<p title=\"\(text)>"
        case .openTitle: "<title>\(text)"
        case .openComment: "<p>\(text)<!-- -"
        case .fixedOpenTag: "<p class=\"x\""
        case .fixedBareLess: "1 < 2"
        }
    }

    /// What the program says as it stops.
    var sentence: String {
        switch self {
        case .unquoted, .unquotedFirst:
            "no value can stand in an attribute without quotes: write double quotes"
        case .singleQuoted: "no value can stand in single quotes: write double quotes"
        case .handler, .handlerInCapitals, .style, .sourceDocument:
            "no value can stand in 'style', 'srcdoc' or an attribute that starts with 'on'"
        case .script, .styleSheet, .frame, .noScript:
            "no value can stand in <script>, <style>, <iframe>, <noscript> and their like"
        case .comment, .openComment:
            "no value can stand in a comment, which ends with '-->' and neither starts with '-' nor has another '--'"
        case .declaration, .processing:
            "no value can stand behind '<!' or '<?', which start a doctype or a comment"
        case .tagName, .endTagName, .endTagSpace, .attributeInEndTag, .openTag:
            "no value can stand in the name of a tag or in an end tag"
        case .tagNameRest, .attributeName, .text: "text cannot stand inside a tag: only an Attribute can"
        case .nestedQuote, .attributeBeforeName:
            "a tag is not well formed: see its quotation marks and the spaces between attributes"
        case .textAsAddress, .numberAsAddress:
            "text cannot stand in an attribute for addresses: make it a WebAddress"
        case .textInPartOfAddress, .addressInPart, .addressWithRest:
            "an address is the whole value of its attribute: nothing stands before or behind it"
        case .addressAsText: "a WebAddress cannot stand between tags: text and HTML can"
        case .addressInTitle: "a WebAddress cannot stand in a <title> or <textarea>: only text can"
        case .addressInAttribute: "a WebAddress cannot stand in this attribute: only text can"
        case .markupInTag: "HTML cannot stand inside a tag: only an Attribute can"
        case .markupInAttribute: "HTML cannot stand in this attribute: only text can"
        case .markupInAddress: "HTML cannot stand in an attribute for addresses: make it a WebAddress"
        case .markupInTitle, .listInTitle: "HTML cannot stand in a <title> or <textarea>: only text can"
        case .attributeAsText: "an Attribute cannot stand between tags: text and HTML can"
        case .attributeInValue: "an Attribute cannot stand in this attribute: only text can"
        case .openQuote: "the markup ends in this attribute, and not between tags"
        case .openTitle: "the markup ends in a <title> or <textarea>, and not between tags"
        case .fixedOpenTag:
            "the markup ends inside a tag, and not between tags, in the literal '<p class=\"x\"'"
        case .fixedBareLess: "a '<' that starts no tag is written '&lt;', in the literal '1 < 2'"
        }
    }

    /// Whether the literal has no value, whose line could be named.
    var isFixed: Bool { self == .fixedOpenTag || self == .fixedBareLess }
}

@Suite struct RefusalTests {
    @Test(arguments: Slip.allCases)
    func `a value in a wrong place stops the program`(slip: Slip) async throws {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            [slip = slip as Slip] in
            print(slip.html("harmless"))
        }
        let said = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(said.contains("Fatal error: \(slip.sentence)\n"))
        #expect(slip.isFixed || said.contains("HTMLTests/RefusalTests.swift:"))
    }

    @Test func `the message has the line of the value`() async throws {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            print(RefusalTests.wrongInTheSecondLine("harmless"))
        }
        let said = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(said.hasPrefix("HTMLTests/RefusalTests.swift:\(Self.wrongLine): Fatal error: "))
    }

    static func wrongInTheSecondLine(_ text: String) -> HTML {
        """
        <p>\(text)</p>
        <p class=\(text)>
        """
    }

    static let wrongLine = #line - 4
}
