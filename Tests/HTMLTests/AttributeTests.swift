import HTML
import Testing

/// What a template's author can get wrong in an attribute; each stops the program.
enum AttributeSlip: CaseIterable, Codable, Sendable {
    case textAsAddress, textAsAddressInCapitals, addressAsText, handler, style, sourceDocument, empty, space
    case quote, end, equals, notASCII, bareHandler

    func attribute(_ text: String) -> Attribute {
        switch self {
        case .textAsAddress: Attribute("href", text)
        case .textAsAddressInCapitals: Attribute("FormAction", text)
        case .addressAsText: Attribute("title", .fragment(text))
        case .handler: Attribute("onclick", text)
        case .style: Attribute("STYLE", text)
        case .sourceDocument: Attribute("srcdoc", text)
        case .empty: Attribute("", text)
        case .space: Attribute("a b", text)
        case .quote: Attribute("a\"", text)
        case .end: Attribute("a>", text)
        case .equals: Attribute("a=")
        case .notASCII: Attribute("é", text)
        case .bareHandler: Attribute("onload")
        }
    }

    /// What the program says as it stops.
    var sentence: String {
        switch self {
        case .textAsAddress: "'href' is an attribute for addresses: make it a WebAddress"
        case .textAsAddressInCapitals: "'FormAction' is an attribute for addresses: make it a WebAddress"
        case .addressAsText: "'title' is no attribute for addresses: write its 'text'"
        case .handler: "'onclick' takes code, which is refused"
        case .style: "'STYLE' takes code, which is refused"
        case .sourceDocument: "'srcdoc' takes code, which is refused"
        case .empty: "'' is not the name of an attribute"
        case .space: "'a b' is not the name of an attribute"
        case .quote: "'a\"' is not the name of an attribute"
        case .end: "'a>' is not the name of an attribute"
        case .equals: "'a=' is not the name of an attribute"
        case .notASCII: "'é' is not the name of an attribute"
        case .bareHandler: "'onload' takes code, which is refused"
        }
    }
}

@Suite struct AttributeTests {
    @Test func `a value is written in double quotes and escaped`() throws {
        let address = try #require(WebAddress("https://example.org/?a&'b'"))
        let html: HTML = """
            <a\(Attribute("title", "\"a\" & 'b' <c>"))\(Attribute("href", address))\(Attribute("data-x_1.y:z", ""))\
            \(Attribute("hidden"))>
            """
        #expect(
            html.description == """
                <a title="&quot;a&quot; &amp; 'b' &lt;c&gt;" href="https://example.org/?a&amp;&#x27;b&#x27;"\
                 data-x_1.y:z="" hidden>
                """)
    }

    @Test(arguments: AttributeSlip.allCases)
    func `a name that is none, or whose value cannot be made safe, stops the program`(slip: AttributeSlip)
        async throws
    {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            [slip = slip as AttributeSlip] in
            _ = slip.attribute("harmless")
        }
        let said = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(said.hasPrefix("HTMLTests/AttributeTests.swift:"))
        #expect(said.contains(": Fatal error: \(slip.sentence)\n"))
    }
}
