import Diagnostics
import Testing

@testable import DossierKit

/// What a captured page must not do, and what it may.
@Suite struct ActivePartTests {
    @Test(arguments: [
        ("<script>a()</script>", ActivePart.element("script")), ("<SCRIPT/x>", .element("script")),
        ("<p onclick=a()>", .attribute("onclick", of: "p")),
        ("<svg/onload=a()>", .attribute("onload", of: "svg")),
        ("<form>", .element("form")), ("<iframe>", .element("iframe")), ("<embed>", .element("embed")),
        ("<object>", .element("object")), ("<base href=b>", .element("base")),
        ("<button formaction=x>", .attribute("formaction", of: "button")),
        ("<meta http-equiv=refresh content=1>", .refresh), ("<meta charset=euc-jp>", .encoding("euc-jp")),
        ("<meta http-equiv=content-type content='text/html; charset=utf-7'>", .encoding("utf-7")),
        ("<a href='&#106;avascript:a()'>", .address("javascript:", of: "a")),
        ("<a href='vbscript:a'>", .address("vbscript:", of: "a")),
        ("<a href='data:text/html;base64,PHA+'>", .address("data:text/html", of: "a")),
        ("<svg><set to='javascript:a()'>", .address("javascript:", of: "set")),
        ("<img src=//a.example/b>", .load("//a.example/b", of: "img")),
        ("<img src='/\\a.example/b'>", .load("/\\a.example/b", of: "img")),
        ("<img src='ht\ntps://a.example'>", .load("ht\ntps://a.example", of: "img")),
        ("<source srcset='a 1x, https://a.example/b 2x'>", .load("https://a.example/b", of: "source")),
        (
            "<link rel='canonical stylesheet' href=https://a.example/>",
            .load("https://a.example/", of: "link")
        ),
        ("<video poster=ftp://a.example/b>", .load("ftp://a.example/b", of: "video")),
        ("<svg><use href=https://a.example/#b>", .load("https://a.example/#b", of: "use")),
        ("<style>@import 'https://a.example/'</style>", .styleLoad("https://a.example/")),
        ("<p style='background:url(//a.example)'>", .styleLoad("//a.example")),
        ("<svg><set attributename=onclick to='a()'>", .attribute("onclick", of: "set")),
        ("<svg><animate attributeName=href values='#a;javascript:a()'>", .attribute("href", of: "animate")),
        ("<meta http-equiv=content-type content='a charset = utf-7'>", .encoding("utf-7")),
        ("<style>@import/**/'//a.example'</style>", .styleLoad("//a.example")),
        ("<svg><style><g></g>@import '//a.example'</style>", .styleLoad("//a.example")),
        ("<svg><style>@im<!-- -->port '//a.example'</style>", .styleLoad("//a.example")),
        ("<a href='data: text/html,a'>", .address("data:text/html", of: "a")),
        ("<a href='data:image/svg+xml,a'>", .address("data:image/svg+xml", of: "a")),
        ("<a attributionsrc>", .attribute("attributionsrc", of: "a")),
        ("<select><option><img src=a onerror=a()>", .element("select")),
        ("<div>a<noscript><b title='</noscript><img src=a onerror=a()>'>", .endTag(in: "noscript")),
        ("<p>a<noscript><!-- </noscript><img src=a onerror=a()> -->", .endTag(in: "noscript")),
        ("<svg></p><style><a title='</style><img src=a onerror=a()>'>", .endTag(in: "svg")),
        (
            "<link rel=stylesheet href='data:text/css,@import%20%22//a.example%22'>",
            .load("data:text/css,@import%20%22//a.example%22", of: "link")
        ),
    ])
    func `is found`(page: String, part: ActivePart) throws {
        let parts = try #require(activeParts(of: Array(page.utf8)))
        #expect(parts.map(\.value) == [part])
    }

    @Test(arguments: [
        "<p>script onclick=a() javascript:a()</p>", "<a href=https://a.example/>a</a>", "<!-- <script> -->",
        "<link rel=canonical href=https://a.example/>", "<img src=data:image/png;base64,AA==>",
        "<img src=a.png>",
        "<meta charset=UTF-8>", "<style>p { background: url(a.png) }</style>", "<a title='java script: a'>",
        "<blockquote cite=https://a.example/>",
        "<svg><a href=https://a.example/><path fill='url(#a)'/></a></svg>",
        "<link rel=stylesheet href='data:text/css;base64,cHt9'>", "<b title='</b>'></b><!-- </b> -->",
        "<svg><style>p { fill: red }</style><animate attributeName=x></svg><style>p {}</style>",
        "<textarea><script>a()</script></textarea>",
    ])
    func `is not seen where there is none`(page: String) throws {
        #expect(try #require(activeParts(of: Array(page.utf8))).map(\.value) == [])
    }
}
