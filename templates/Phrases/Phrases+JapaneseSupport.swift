import DossierKit
import HTML

extension Phrases.Support {
    static let japanese = Phrases.Support(
        coverage: "欠けているもの",
        coverageHint: """
            注意深く読む人が、本記録に足りないと気づくはずのものを挙げる。乏しい根拠に拠る主張、失われかねない出典、\
            誰も求めなかった回答などである。件数は記録から数えている。
            """,
        evidence: "主張と出典",
        evidenceHint: "すべての主張について、裏づける根拠、反する根拠、背景として示した出典と、そこから引用した言葉を並べる。",
        gap: { $0.japaneseName },
        meaning: { $0.japaneseMeaning },
        lack: { $0.japaneseLack },
        share: { gap, count, total in "\(gap.japaneseTotal(total))中\(count)件" },
        part: {
            switch $0 {
            case .claims: "主張の根拠"
            case .answers: "誰の声を聞いたか"
            case .sources: "出典"
            case .events: "出来事と日付"
            case .translations: "翻訳"
            }
        },
        overview: "欠けているものと、該当する記録の件数",
        gapLabel: "欠けているもの",
        made: { "ほかの反論\(grouped($0))件は、出典の中で誰かのものとされている。" },
        uncopiedBySeen: "保存された写しのない出典の件数（見た範囲別）",
        noCaptureReason: { "\(grouped($1))件中\(grouped($0))件に、写しを保存していない理由を記している。" },
        matrix: "それぞれの主張に示した出典の件数",
        cells: "主張ごとの出典",
        notYet: "根拠をまだ示していない主張",
        weight: {
            switch $0 {
            case .supports: "裏づける根拠"
            case .contradicts: "反する根拠"
            case .context: "背景"
            }
        })
}

extension Coverage.Gap {
    fileprivate var japaneseName: String {
        switch self {
        case .noEvidence: "出典が一つも示されていない事実の主張"
        case .noSupport: "裏づける出典のない事実の主張"
        case .oneSource: "裏づける出典が1件だけの事実の主張"
        case .oneOrigin: "出典がすべて一つの出典に行き着く事実の主張"
        case .noReply: "関係者を批判し、その回答について記載のない事実の主張"
        case .notAsked: "批判されたが、回答を求められていない関係者"
        case .constructed: "編者が組み立てた反論"
        case .notSeen: "未見の出典"
        case .uncited: "どこにも引用していない出典"
        case .noCopy: "保存された写しのない出典"
        case .lost: "保存された写しがないまま失われた出典"
        case .accessUnknown: "閲覧日の分からない出典"
        case .quoteUnchecked: "キャプチャと照合していない引用のある項目"
        case .disputed: "争いのある出来事"
        case .afterEdition: "版の日付より後の日付"
        case .untranslated: "翻訳のない、または一部しかない項目"
        case .outdated: "翻訳の後に原文が変わった項目"
        }
    }

    fileprivate var japaneseMeaning: String {
        switch self {
        case .noEvidence: "事実として述べられているが、裏づける出典も反する出典もまだ示していない。"
        case .noSupport: "示した出典はすべて、主張に反するか、背景を伝えるだけのものである。"
        case .oneSource: "その出典が誤っていれば、本記録に裏づけとなるものはほかにない。"
        case .oneOrigin: "複数の出典を示しているが、いずれもその中の一つが述べたことを伝えるだけである。"
        case .noReply: "関係者を名指しで批判しているが、その回答も、回答を求めなかった理由も記していない。"
        case .notAsked: "公に述べたと分かっていることは示したが、回答は求めていない。"
        case .constructed: "このとおりの言葉で唱えた人は見つかっていない。"
        case .notSeen: "存在することは分かっているが、編者は読んでいない。"
        case .uncited: "一覧に載せているが、本記録の記述はこれらに依拠していない。"
        case .noCopy: "ページが変わったり消えたりすれば、何が書かれていたかを読む人が確かめられなくなる。"
        case .lost: "読む人はもう内容を確かめられない。"
        case .accessUnknown: "閲覧した日が記録されていない。"
        case .quoteUnchecked: "引用した言葉が出典にそのとおりあるかを、プログラムで確かめていない。"
        case .disputed: "いつ起きたかについて出典が食い違う。それぞれの説明を示している。"
        case .afterEdition: "版の日付より後になっており、書き誤りの可能性がある。"
        case .untranslated: "翻訳のない文は、書かれた言語のまま表示される。"
        case .outdated: "翻訳が、原文にはもうないことを述べている可能性がある。"
        }
    }

    fileprivate var japaneseLack: String {
        switch self {
        case .noEvidence: "根拠の記載なし"
        case .noSupport: "裏づける出典なし"
        case .oneSource: "裏づける出典が1件のみ"
        case .oneOrigin: "独立した出典が1件のみ"
        case .noReply: "回答についての記載なし"
        case .notAsked: "回答を求めていない"
        case .constructed: "唱えた人が見つからない"
        case .notSeen: "未見"
        case .uncited: "引用なし"
        case .noCopy: "保存された写しなし"
        case .lost: "写しなしで消失"
        case .accessUnknown: "閲覧日不明"
        case .quoteUnchecked: "照合していない引用あり"
        case .disputed: "日付に争いあり"
        case .afterEdition: "版より後の日付"
        case .untranslated: "翻訳がそろっていない"
        case .outdated: "翻訳が古い"
        }
    }

    /// The records that could have the gap, counted.
    fileprivate func japaneseTotal(_ total: Int) -> String {
        switch self {
        case .noEvidence, .noSupport, .oneSource, .oneOrigin: "事実の主張\(grouped(total))件"
        case .noReply: "関係者を批判する事実の主張\(grouped(total))件"
        case .notAsked: "回答の記録\(grouped(total))件"
        case .constructed: "反論\(grouped(total))件"
        case .notSeen, .uncited: "出典\(grouped(total))件"
        case .noCopy, .accessUnknown: "ウェブ上の出典\(grouped(total))件"
        case .lost: "失われた出典\(grouped(total))件"
        case .quoteUnchecked: "引用のある項目\(grouped(total))件"
        case .disputed: "出来事\(grouped(total))件"
        case .afterEdition: "日付のある記録\(grouped(total))件"
        case .untranslated: "文のある項目\(grouped(total))件"
        case .outdated: "翻訳された項目\(grouped(total))件"
        }
    }
}

extension Phrases.Files {
    static let japanese = Phrases.Files(
        arguments: "主張と反論、それらの関係のデータ（プログラム用）：",
        feed: "訂正のフィード（Atom）",
        correction: { "\($0)の訂正：\($1)" },
        corrected: { "\($0)に訂正：" },
        whatChanged: "元の記述と訂正の理由")
}
