import DossierKit
import HTML

extension Phrases {
    /// What pages say of captures of sources, and of quotations that were looked up in them.
    struct Quoting: Sendable {
        /// Behind the words of a quotation, in brackets.
        let notChecked: String
        /// The same of words that were found: when the capture was made, with how its SHA-256 begins, and the
        /// day of the check if one was noted.
        let checked: @Sendable (_ made: HTML, _ digest: String, _ day: HTML?) -> HTML
        /// How many quotations were not looked up, of how many.
        let unchecked: @Sendable (_ count: Int, _ total: Int) -> String
        let captures: String
        /// The caption of the table of captures: that what they say is not the dossier's own.
        let capturesHint: String
        let made: String
        let tool: String
        let person: String
        let digest: String
        let files: String
        let keptPrivately: String
        let text: String
        /// A page's markup, shown as a text.
        let page: String
        let picture: String
        let print: String
    }
}

extension Phrases.Quoting {
    static let english = Phrases.Quoting(
        notChecked: "not checked against a capture",
        checked: { made, digest, day in
            let on: HTML? = day.map { ", on \($0)" }
            return "checked against a capture of \(made), SHA-256 \(digest)…\(on)"
        },
        unchecked: { count, total in
            "Of the \(counted(total, "quotation", "quotations")) in this dossier, \(grouped(count)) "
                + (count == 1 ? "has" : "have") + " not been looked up in a capture of the source."
        },
        captures: "Captures",
        capturesHint:
            "What was kept of this source at the time. The words are those of others, not of this dossier.",
        made: "When", tool: "Made with", person: "Made by", digest: "SHA-256 of the text", files: "Files",
        keptPrivately: "kept privately", text: "text", page: "markup of the page", picture: "picture",
        print: "PDF")

    static let japanese = Phrases.Quoting(
        notChecked: "キャプチャとの照合なし",
        checked: { made, digest, day in
            let on: HTML? = day.map { "、照合日：\($0)" }
            return "\(made)のキャプチャと照合済み、SHA-256：\(digest)…\(on)"
        },
        unchecked: { "本記録の引用\(grouped($1))件のうち\(grouped($0))件は、出典のキャプチャと照合していない。" },
        captures: "キャプチャ",
        capturesHint: "出典の内容をその時点で保存したもの。他者の言葉であり、本記録の見解ではない",
        made: "日時", tool: "方法", person: "作成者", digest: "テキストのSHA-256", files: "ファイル",
        keptPrivately: "非公開で保管", text: "テキスト", page: "ページのソース", picture: "画像", print: "PDF")
}
