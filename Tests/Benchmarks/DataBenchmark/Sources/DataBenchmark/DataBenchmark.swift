// How long data take to read. Run in this folder:
//
//     swift run -c release -Xswiftc -enable-testing DataBenchmark
//
// Each figure is the best of seven rounds, so that what else the machine does counts little.

import YAML

@testable import DossierKit

let record = """
    title: Access was opened for some hours
    when: 2024-11-26
    certainty: confirmed
    language: en
    updated: 2024-11-27
    state: published
    sources: [seed, letter]
    summary: A few words on what happened that day
    order: 4
    note: "Times are given in UTC"

    """

/// The best time of seven, for one of `count` repetitions.
func best(_ name: String, per unit: String, count: Int, _ body: () -> Int) {
    let clock = ContinuousClock()
    var sum = 0
    let rounds = (0..<7).map { _ in clock.measure { sum += body() } }
    guard let time = rounds.min(), sum >= 0 else { return }
    let nanoseconds = Int(time / .nanoseconds(1)) / count
    print("\(name): \(nanoseconds / 1000).\(String(1000 + nanoseconds % 1000).dropFirst()) µs \(unit)")
}

func table(rows: Int, form: (Int) -> String) -> [UInt8] { Array((0..<rows).map(form).joined().utf8) }

@main
enum DataBenchmark {
    static func main() {
        let bytes = Array(record.utf8)
        best("YAML, 10 fields, \(bytes.count) bytes", per: "a record", count: 10_000) {
            (0..<10_000).reduce(0) { sum, _ in sum + parseYAML(bytes[...]).problems.count }
        }
        let list = table(rows: 10_000) {
            "- slug: r-\($0)\n  title: A row of data\n  when: 2024-11-26\n  state: published\n"
        }
        best("YAML, a list of 10,000 with 4 fields, \(list.count) bytes", per: "an item", count: 10_000) {
            parseYAML(list[...]).problems.count
        }
        for rows in [900, 10_000, 100_000] {
            let header =
                "slug,title.en,title.ja,when,state,language,tags.1,tags.2,outputs.1.url,outputs.1.sha256,source,note\n"
            let csv =
                Array(header.utf8)
                + table(rows: rows) {
                    "r-\($0),A row of data,日本語の題,2024-11-26,published,en,one,,https://example.org/\($0),0f343b0931126a20,seed,\"A note, with \"\"marks\"\"\"\n"
                }
            best("CSV, \(rows) rows of 12 cells, \(csv.count) bytes", per: "a row", count: rows) {
                parseCSV(csv).problems.count
            }
            let json = table(rows: rows) {
                "{\"slug\":\"r-\($0)\",\"title\":{\"en\":\"A row of data\",\"ja\":\"\\u65e5\\u672c\"},\"when\":\"2024-11-26\",\"state\":\"published\",\"language\":\"en\",\"tags\":[\"one\"],\"outputs\":[{\"url\":\"https://example.org/\($0)\",\"sha256\":\"0f343b0931126a20\"}],\"source\":\"seed\",\"note\":\"A note, with \\\"marks\\\"\"}\n"
            }
            best("JSON Lines, \(rows) rows, \(json.count) bytes", per: "a row", count: rows) {
                parseJSONLines(json).problems.count
            }
        }
    }
}
