extension Phrases {
    /// What stands beside the references that readers may copy.
    struct Citing: Sendable {
        /// The words that open the references to the page.
        let page: String
        /// Those that open the references to the source that the page is about.
        let source: String
        /// The page's file, where the dossier has no address. Not “word: value”: programs take that in a note for a field.
        let file: @Sendable (_ path: String) -> String
        let archived: @Sendable (_ address: String) -> String
    }

    /// What leads from a record's page to others.
    struct Ways: Sendable {
        /// The heading of the records that link to the page's.
        let mentions: String
        /// The name of the ways to the records before and behind.
        let neighbours: String
        let previous: String
        let next: String
    }
}

extension Phrases.Citing {
    static let english = Phrases.Citing(
        page: "Cite this page (BibTeX, RIS, CSL-JSON)", source: "Cite this source (BibTeX, RIS, CSL-JSON)",
        file: { "In the file \($0)" },
        archived: { "Archived at \($0)" })

    static let japanese = Phrases.Citing(
        page: "このページを引用する（BibTeX、RIS、CSL-JSON）", source: "この出典を引用する（BibTeX、RIS、CSL-JSON）",
        file: { "ファイル「\($0)」" },
        archived: { "保存された写し：\($0)" })
}

extension Phrases.Ways {
    static let english = Phrases.Ways(
        mentions: "What links here", neighbours: "Before and after in the list", previous: "Previous",
        next: "Next")

    static let japanese = Phrases.Ways(
        mentions: "このページのリンク元", neighbours: "一覧での前後の項目", previous: "前", next: "次")
}
