import DossierKit
import HTML
import Markdown

/// Prints what prose costs to parse, to outline and to render: microseconds, the median of many runs.
///
/// Run with `swift run -c release`. The figures are of the processor at hand; the budgets for 125 words with
/// two links and two citations are 40 µs to parse and 15 µs to render.
@main
struct ProseBenchmark {
    static func main() {
        for (name, text) in [("a paragraph", paragraph), ("a page", page), ("a table", table)] {
            let body = Body(text)
            let document = Document(body)
            report("\(name): parse", { Document(body).blocks.count })
            report("\(name): outline", { document.outline(of: body).anchors.count })
            report("\(name): render", { HTML(document, context).bytes.count })
        }
    }

    static let context = ProseContext(
        address: { WebAddress($0) ?? WebAddress.fragment("x") },
        citation: { "<sup class=\"cite\"><a href=\"\(WebAddress.fragment($0.items[0].source))\">1</a></sup>" }
    )

    /// Runs the work in batches of 100 and prints the median batch's time for one run.
    static func report(_ name: String, _ work: () -> Int) {
        let clock = ContinuousClock()
        var result = 0
        var times: [Int64] = []
        for _ in 0..<201 {
            let start = clock.now
            for _ in 0..<100 { result = work() }
            times.append((clock.now - start).components.attoseconds / 1_000_000_000 / 100)
        }
        times.sort()
        print(
            "\(name): \(times[times.count / 2]) ns (least \(times[0]), most \(times[200])), result \(result)")
    }
}

/// 125 words with two links, two citations, emphasis and an anchor, in lines as an author breaks them.
let paragraph = """
    The letter says that some three hundred artists were given access to the model as testers, red
    teamers and creative partners, and that what they gave for it, hours of work and a public face, was
    *not paid* [@letter-v1, p. 1 "unpaid labour"]. It asks the company to be more open and to support
    the arts beyond public relations. The company answered on the same day that taking part was
    voluntary, with no duty to give feedback or to use the tool [@wapo-2024-11-26], and it paused access
    for everybody three hours later. Both accounts are set side by side in [the claims](claim:unpaid-
    labour), where each has its objections, and the order of events is in [the
    timeline](https://example.org/timeline) with the times that were published and with those that are
    disputed, so that nobody must choose between them. {#the-point}
    """

/// A page of eight such paragraphs with headings and a list.
let page =
    (0..<8).map { number in
        "## Part \(number)\n\n" + paragraph.split(separator: " {#")[0]
            + "\n\n- one point\n- another [@letter-v1]\n"
    }.joined(separator: "\n")

/// A table of 25 rows of four cells.
let table =
    "```csv\nname,value,on,source\n"
    + (0..<25).map { "\"Testers, all\",about \($0),2024-11-26,[@source-\($0)]\n" }.joined() + "```\n"
