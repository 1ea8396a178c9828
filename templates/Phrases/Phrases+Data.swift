import DossierKit

extension Phrases {
    /// What the page of the data says, besides the names of kinds and formats.
    struct Data: Sendable {
        let title: String
        let summary: String
        /// Under which licence the data may be used, by the licence's own name.
        let licence: @Sendable (String) -> String
        let caption: String
        /// The columns of what a file is of, and of the files.
        let content: String
        let files: String
        let argument: String
        let sources: String
        let pages: String
        let package: String
        /// The heading of the formats, and what each is.
        let formats: String
        let meaning: @Sendable (DataFormat) -> String
        /// The heading of what is to be known, and each in a sentence or two.
        let reading: String
        let fields: String
        let withheld: String
        let formulas: String
        /// The words of a link to the page.
        let all: String

        /// What is to be known, in its order.
        var notes: [String] { [fields, withheld, formulas] }
    }
}

extension Phrases.Data {
    static let english = Phrases.Data(
        title: "Data",
        summary: "Everything that the pages show of each record, as files for programs and spreadsheets.",
        licence: { "The data may be used under this licence: \($0)." },
        caption: "All data files",
        content: "Content",
        files: "Files",
        argument: "The argument: claims, objections, answers",
        sources: "Sources as references",
        pages: "Pages of this dossier as references",
        package: "Description of all files",
        formats: "Formats",
        meaning: { format in
            switch format {
            case .json: "One object with the list of all records, for programs."
            case .csv:
                "A table for spreadsheets and statistics: a row a record, in UTF-8, with commas between the cells."
            case .lines: "The same records as in the JSON file, each a line of its own."
            case .schema:
                "A description of what a record may hold (JSON Schema), with which a program can check the records."
            case .argdown: "The argument as a text that people can read, and programs can draw."
            case .csl: "References for citation processors, and for programs such as Zotero."
            case .bibTeX: "References for LaTeX."
            case .ris: "References that most programs for references can import."
            case .package:
                "A list of all files with size, SHA-256 and the columns of each table (Data Package, Table Schema)."
            }
        },
        reading: "How to read them",
        fields:
            "Fields have the names that they have in the dossier's content; text stands under its language, as in title.ja. Dates are as precise as their sources (EDTF).",
        withheld: "What the pages do not show is not in the files, either.",
        formulas:
            "A cell of a table that would begin like a formula has an apostrophe before it, so that no spreadsheet runs it.",
        all: "All data")

    static let japanese = Phrases.Data(
        title: "データ",
        summary: "各ページに示したすべての記録を、プログラムや表計算ソフトで扱えるファイルとして提供する。",
        licence: { "データは次のライセンスの下で利用できる：\($0)。" },
        caption: "データファイルの一覧",
        content: "内容",
        files: "ファイル",
        argument: "議論の構成（主張・反論・応答）",
        sources: "出典の文献情報",
        pages: "本記録の各ページの文献情報",
        package: "全ファイルの説明",
        formats: "形式",
        meaning: { format in
            switch format {
            case .json: "全記録を一つのリストに収めた、プログラム向けのファイル。"
            case .csv: "表計算や統計のための表。1行が1件で、文字コードはUTF-8、区切りはコンマである。"
            case .lines: "JSONファイルと同じ記録を、1行に1件ずつ収めたもの。"
            case .schema: "記録がもつ項目を定めたもの（JSON Schema）。プログラムで記録を検査できる。"
            case .argdown: "議論の構成を記したテキスト。人が読むことも、プログラムで図にすることもできる。"
            case .csl: "引用処理プログラムや、Zoteroなどの文献管理ソフトのための文献情報。"
            case .bibTeX: "LaTeXのための文献情報。"
            case .ris: "多くの文献管理ソフトに取り込める文献情報。"
            case .package: "全ファイルの大きさ、SHA-256、各表の列の説明（Data Package、Table Schema）。"
            }
        },
        reading: "利用にあたって",
        fields: "項目名は、本記録の元データと同じである。文章は、title.jaのように言語ごとに分けている。日付の精度は出典に従う（EDTF）。",
        withheld: "ページに示していないものは、ファイルにも含まれない。",
        formulas: "数式と見なされるおそれのあるセルは、表計算ソフトで実行されないように、先頭にアポストロフィを付けている。",
        all: "全データ")
}
