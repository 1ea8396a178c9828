import Testing

@testable import DossierKit

/// What is asked of curl, and what is read from its answers.
@Suite struct CurlTests {
    private static let now = Moment(seconds: 1_732_640_400)
    private let curl = Curl(program: Curl.standard, limit: .milliseconds(1500))

    private func answer(
        _ output: String, code: Int32 = 0, message: String = "\nredirect=\n", names: NameAnswer = .missing
    ) -> HTTPAnswer {
        let ending = RunningProgram.Ending(
            manner: .exited(code), output: Array(output.utf8), message: message)
        return curl.answer(ending, of: "http://a.example:80/x", now: Self.now) { host in
            host == "a.example" ? names : .there
        }
    }

    @Test func `an address is never an option`() {
        for method in [Curl.Method.head, .get] {
            let arguments = curl.arguments("-o/etc/passwd", method)
            #expect(Array(arguments.suffix(2)) == ["--url", "-o/etc/passwd"])
            #expect(arguments.first == "-q", "only as the first it keeps curl from its file of settings")
            #expect(arguments.contains("=http,https") && arguments.contains("1.5"))
        }
    }

    @Test(arguments: [
        ("HTTP/1.1 200 OK\r\n\r\n", 200), ("HTTP/2 404 \r\na: b\r\n\r\n<html>", 404),
        ("HTTP/1.0 301 Moved\n\n", 301),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 No\r\n\r\n", 403),
        (
            "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nHTTP/1.1 500 in the body\r\n\r\n",
            200
        ),
    ])
    func `the last head counts, and not the body`(output: String, status: Int) {
        #expect(answer(output) == .answered(HTTPHead(status: status)))
    }

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 2000\r\n\r\n", "HTTP/1.1 abc\r\n\r\n",
        "no HTTP\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n",
    ])
    func `what is no whole head is no answer`(output: String) {
        #expect(answer(output) == .failed(.malformed))
        #expect(answer(output, code: 56) == .failed(.cutOff))
    }

    @Test func `an answer counts although its body was cut off`() {
        #expect(answer("HTTP/1.1 200 OK\r\n\r\nhalf", code: 28) == .answered(HTTPHead(status: 200)))
    }

    @Test(
        arguments: [
            ("120", 120), ("0", 0), ("-5", 0), ("Tue, 26 Nov 2024 17:01:00 GMT", 60),
            ("Mon, 25 Nov 2024 17:01:00 GMT", 0),
            ("soon", nil), ("Tue, 26 Now 2024 17:01:00 GMT", nil),
        ] as [(String, Int?)])
    func `a pause is seconds or a date`(text: String, seconds: Int?) {
        let head = HTTPHead(status: 429, retryAfter: seconds)
        #expect(answer("HTTP/1.1 429 No\r\nRETRY-AFTER:  \(text) \r\n\r\n") == .answered(head))
    }

    @Test(arguments: [
        (403, "cf-mitigated: challenge", true), (503, "Server: cloudflare", true),
        (503, "server: DDoS-Guard", true),
        (503, "server: nginx", false), (404, "server: cloudflare", false),
    ])
    func `guards are known by their names`(status: Int, field: String, isChallenge: Bool) {
        let head = HTTPHead(status: status, isChallenge: isChallenge)
        #expect(answer("HTTP/1.1 \(status) x\r\n\(field)\r\n\r\n") == .answered(head))
    }

    @Test func `where a redirect leads is what curl makes of it`() {
        let head = answer(
            "HTTP/1.1 301 x\r\nlocation: /y\r\n\r\n", message: "\nredirect=http://a.example/y\n")
        #expect(head == .answered(HTTPHead(status: 301, location: "http://a.example/y")))
    }

    @Test(arguments: [
        (Int32(1), HTTPFailure.malformed), (3, .malformed), (5, .noNames), (7, .refused), (8, .malformed),
        (28, .tooSlow),
        (35, .unsafe("it is old")), (52, .cutOff), (56, .cutOff), (60, .unsafe("it is old")),
        (99, .other("it is old")),
    ])
    func `an exit code has its meaning`(code: Int32, failure: HTTPFailure) {
        #expect(
            answer("", code: code, message: "curl: (\(code)) It is old\n\nredirect=\n") == .failed(failure))
    }

    @Test func `of a name that is not found the system says whether there is one`() {
        #expect(answer("", code: 6, names: .missing) == .failed(.noHost))
        #expect(answer("", code: 6, names: .unknown) == .failed(.noNames))
        #expect(NameAnswer("no-such-name.invalid") == .missing && NameAnswer("localhost") == .there)
    }

    @Test(arguments: [
        ("http://A.example:8080/x", "a.example", "/x"), ("https://a.example", "a.example", "/"),
        ("https://a.example?q=/x", "a.example", "/"), ("HTTP://a.example/x/y?z#p", "a.example", "/x/y"),
        ("x", "", "/"),
    ])
    func `an address has a host and a path`(address: String, host: String, path: String) {
        #expect(webHost(of: address) == host && webPath(of: address) == path)
    }

    @Test(arguments: ["2024-11-26T17:00:00Z", "1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z"])
    func `a moment is read as it is written`(text: String) {
        #expect(Moment(text: text)?.description == text)
    }

    @Test(arguments: [
        "2024-02-30T00:00:00Z", "2024-11-26T17:00:00", "2024-11-26", "", "2024-11-26T25:00:00Z",
        "1-1-1-1-1-1",
    ])
    func `nothing else is a moment`(text: String) {
        #expect(Moment(text: text) == nil)
    }
}
