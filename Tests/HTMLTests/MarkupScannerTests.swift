import Testing

@testable import HTML

@Suite struct MarkupScannerTests {
    typealias Place = MarkupScanner.Place

    static func place(behind markup: String) -> Place {
        var scanner = MarkupScanner()
        Array(markup.utf8).withUnsafeBufferPointer { scanner.advance(over: $0) }
        return scanner.place
    }

    static let places: [(String, Place)] = [
        // Between tags.
        ("", .text), ("a > b", .text), ("<p>", .text), ("</p>", .text), ("</p >", .text), ("<br/>", .text),
        ("<br />", .text), ("<P\n>", .text), ("<a\n b = \"c\"\t d>", .text), ("<a b='<>\"' c=d>", .text),
        ("<a b=\"'<>\">", .text), ("<a b=c/>", .text), ("<!doctype html>", .text), ("<!DOCTYPE html>", .text),
        ("<!-- <p a=\" -->", .text), ("<?xml version=\"1.0\"?>", .text),
        ("<x-y:z>", .text),
        ("<script></script>", .text), ("<script src='a'>a<b</c></SCRIPT\n>", .text),
        ("<style></styl></style>", .text),
        ("<title></title>", .text), ("<scripts>", .text), ("<xmp><p></xmp>", .text), ("<s>", .text),
        // Where text is read without tags.
        ("<title>", .escapable), ("<TITLE lang=en>a", .escapable), ("<textarea>\n", .escapable),
        // Attributes.
        ("<p class=\"", .quoted), ("<p class=\"a ", .quoted), ("<p CLASS\n=\n\"a", .quoted),
        ("<a b=c d='e' f=\"", .quoted),
        ("<a b=\"c\" d=\"", .quoted), ("<a/b=\"", .quoted), ("<a on=\"", .quoted),
        ("<a data-src=\"", .quoted),
        ("<a hrefs=\"", .quoted), ("<a formactions=\"", .quoted), ("<a form=\"", .quoted),
        ("<a href=\"", .address), ("<a HREF = \"", .address), ("<a b href=\"", .address),
        ("<a formaction=\"", .address),
        ("<a b=c/ src=\"", .address), ("<a xlink:href=\"", .address),
        ("<a href=\"a", .refused(.addressPart)), ("<a onclick=\"", .refused(.code)),
        ("<a onx=\"a", .refused(.code)),
        ("<a ONWEBKITANIMATIONITERATION=\"", .refused(.code)), ("<a style=\"", .refused(.code)),
        ("<a srcdoc=\"", .refused(.code)), ("<a b='", .refused(.singleQuoted)),
        ("<a href='a", .refused(.singleQuoted)),
        ("<a b=", .refused(.unquoted)), ("<a b= ", .refused(.unquoted)), ("<a b=c", .refused(.unquoted)),
        ("<a b=/", .refused(.unquoted)),
        // Inside a tag.
        ("<a", .gap), ("<a ", .tag), ("<a/", .tag), ("<a b", .gap), ("<a b ", .tag), ("<a b=c ", .tag),
        ("<a b=\"c\"", .gap), ("<a b='c'", .gap), ("<a b=\"c\" ", .tag),
        ("<", .refused(.tagName)), ("</", .refused(.tagName)), ("</a", .refused(.tagName)),
        ("</a ", .refused(.tagName)),
        ("</title", .refused(.tagName)), ("<title></title", .refused(.tagName)),
        // What is not well formed.
        ("<<", .refused(.bareLess)), ("< p>", .refused(.bareLess)), ("1<2", .refused(.bareLess)),
        ("<title><b>", .refused(.bareLess)), ("<title></titles>", .refused(.bareLess)),
        ("</>", .refused(.tagForm)), ("</ p>", .refused(.tagForm)), ("</p a>", .refused(.tagForm)),
        ("</p/>", .refused(.tagForm)), ("<a\"", .refused(.tagForm)), ("<a=b>", .refused(.tagForm)),
        ("<a =b>", .refused(.tagForm)), ("<a b=>", .refused(.tagForm)), ("<a b=\"c\"d>", .refused(.tagForm)),
        ("<a b='c'd>", .refused(.tagForm)), ("<a b=c\"d>", .refused(.tagForm)),
        ("<a b=c=d>", .refused(.tagForm)),
        ("<a b\"c\">", .refused(.tagForm)), ("<a <b>", .refused(.tagForm)), ("<a b<c>", .refused(.tagForm)),
        // Where characters are bare.
        ("<script>", .refused(.rawText)), ("<script>\"</scrip>", .refused(.rawText)),
        ("<style>a", .refused(.rawText)),
        ("<iframe>", .refused(.rawText)), ("<noscript><p>", .refused(.rawText)),
        ("<xmp>", .refused(.rawText)),
        ("<plaintext>", .refused(.rawText)), ("<noembed>", .refused(.rawText)),
        ("<noframes>", .refused(.rawText)),
        ("<script><!-- a --></script>", .refused(.rawTextComment)),
        ("<!--", .refused(.comment)), ("<!-- a --", .refused(.comment)), ("<!-->", .refused(.comment)),
        ("<!---->", .refused(.comment)),
        ("<!--->", .refused(.comment)), ("<!-- a --!>", .refused(.comment)),
        ("<!-- a -- b -->", .refused(.comment)),
        ("<!-a>", .refused(.comment)), ("<!", .refused(.declaration)), ("<!doctype", .refused(.declaration)),
        ("<![CDATA[a]]>", .refused(.declaration)), ("<!a>", .refused(.declaration)),
        ("<?", .refused(.declaration)),
    ]

    @Test(arguments: places)
    func `each stretch of markup leads to its place`(markup: String, place: Place) {
        #expect(Self.place(behind: markup) == place)
    }

    /// Cuts markup at each byte where an attribute, text or nothing could stand, and scans both pieces.
    @Test(arguments: [
        "<p class=\"a b\" id=\"c\">d</p>", "<title>a &amp; b</title>", "<br\n/><i  hidden >x",
        "<textarea rows=\"1\">a</textarea>",
    ])
    func `a place is found again in the next stretch`(markup: String) {
        let bytes = Array(markup.utf8)
        var cuts = 0
        for index in bytes.indices {
            var scanner = MarkupScanner()
            bytes[..<index].withUnsafeBufferPointer { scanner.advance(over: $0) }
            guard [.text, .escapable, .quoted, .tag].contains(scanner.place) else { continue }
            bytes[index...].withUnsafeBufferPointer { scanner.advance(over: $0) }
            #expect(scanner.place == Self.place(behind: markup))
            cuts += 1
        }
        #expect(cuts > 5)
    }

    @Test(arguments: [
        ("<p class=\"", MarkupScanner.Value.text, "\">", Place.text), ("<p class=\"", .text, " b", .quoted),
        ("<a href=\"", .address, "", .addressEnd), ("<a href=\"", .address, "\">", .text),
        ("<a href=\"", .address, "#b\">", .refused(.addressPart)), ("<a", .attribute, "", .gap),
        ("<a", .attribute, ">", .text), ("<a", .attribute, "/>", .text),
        ("<a ", .attribute, "b", .refused(.tagForm)),
        ("<a", .attribute, "=\"b\"", .refused(.tagForm)), ("<title", .attribute, ">", .escapable),
        ("", .markup, "<", .refused(.tagName)),
        ("<title>", .text, "</title>", .text), ("<a b ", .attribute, "=c>", .refused(.tagForm)),
    ])
    func `a value is followed by what can follow it`(
        before: String, value: MarkupScanner.Value, behind: String, place: Place
    ) {
        var scanner = MarkupScanner()
        Array(before.utf8).withUnsafeBufferPointer { scanner.advance(over: $0) }
        let passes = scanner.pass(value)
        #expect(passes)
        Array(behind.utf8).withUnsafeBufferPointer { scanner.advance(over: $0) }
        #expect(scanner.place == place)
    }
}
