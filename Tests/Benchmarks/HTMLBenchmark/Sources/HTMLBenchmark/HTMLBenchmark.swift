import HTML

/// Prints what a page costs to write as literals, with the scanner on: nanoseconds, the median of many runs.
///
/// Run with `swift run -c release`. The figures are of the processor at hand; the budget is 20 µs for a page
/// of 100 values.
@main
struct HTMLBenchmark {
    static func main() {
        report("page of 13 values", { smallPage(entries[0]).bytes.count })
        report("page of 100 values", { largePage(entries).bytes.count })
        report("literal without values", { fixedPart().bytes.count })
        report("1,000 bytes of prose", { prose(text).bytes.count })
    }

    /// Runs the work in batches of 100 and prints the median batch's time for one run.
    static func report(_ name: String, _ work: () -> Int) {
        let clock = ContinuousClock()
        var bytes = 0
        var times: [Int64] = []
        for _ in 0..<101 {
            let start = clock.now
            for _ in 0..<100 { bytes = work() }
            times.append((clock.now - start).components.attoseconds / 1_000_000_000 / 100)
        }
        times.sort()
        print("\(name): \(times[times.count / 2]) ns (least \(times[0]), most \(times[100])), \(bytes) bytes")
    }
}

/// What an entry of a list shows.
struct Entry {
    let slug: String
    let title: String
    let summary: String
    let date: String
    let address: WebAddress
    let sources: Int
}

let entries = (0..<16).map { number in
    Entry(
        slug: "access-ends-\(number)", title: "The company ends access & says why",
        summary: "Three hours after the letter, access was paused for everybody who had it.",
        date: "2024-11-26", address: .fragment("access-ends-\(number)"), sources: number)
}

let text = String(repeating: "The letter said \"unpaid\" & the company <did not>. ", count: 20)

/// Six values in 190 bytes of markup.
func row(_ entry: Entry) -> HTML {
    """
    <li class="entry" id="\(entry.slug)">
      <h3><a href="\(entry.address)">\(entry.title)</a></h3>
      <p class="date"><time datetime="\(entry.date)">\(entry.sources)</time></p>
      <p class="summary">\(entry.summary)</p>
    </li>
    """
}

/// 16 rows of six values, and four around them.
func largePage(_ entries: [Entry]) -> HTML {
    """
    <!doctype html>
    <html lang="\(entries[0].slug)">
    <head><meta charset="utf-8"><title>\(entries[0].title)</title></head>
    <body><main><h1>\(entries[0].title)</h1>
    <ol>\(entries.map(row))</ol>
    </main></body>
    </html>
    """
}

/// Thirteen values in one literal.
func smallPage(_ entry: Entry) -> HTML {
    """
    <!doctype html>
    <html lang="\(entry.slug)">
    <head>
      <meta charset="utf-8"><title>\(entry.title)</title>
      <meta name="description" content="\(entry.summary)">
      <link rel="stylesheet" href="\(entry.address)">
    </head>
    <body>
      <nav><a href="\(entry.address)">\(entry.title)</a></nav>
      <main id="\(entry.slug)">
        <h1>\(entry.title)</h1>
        <p class="date"><time datetime="\(entry.date)">\(entry.date)</time></p>
        <p>\(entry.summary)</p>
        <footer>\(entry.sources) sources, <a href="\(entry.address)">verify</a></footer>
      </main>
    </body>
    </html>
    """
}

func fixedPart() -> HTML {
    """
    <ul class="navigation"><li><a href="index.html">Home</a></li><li><a href="claims/index.html">Claims</a></li></ul>
    """
}

func prose(_ text: String) -> HTML {
    "<p>\(text)</p>"
}
