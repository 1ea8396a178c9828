import DossierKit
import HTML

extension Phrases.Lists {
    static let japanese = Phrases.Lists(
        parts: "ページ送り",
        previous: "前へ",
        next: "次へ",
        part: { "\($0)ページ目" },
        allParts: "全ページの番号",
        range: { kind, range, shown, total in
            let (name, unit) = (Phrases.Kinds.japanese.name(kind), kind.japaneseCounter)
            return """
                \(name)\(grouped(range.lowerBound + 1))\(unit)目から\(grouped(range.upperBound))\(unit)目まで\
                （\(grouped(total))\(unit)中\(shown)\(unit)）
                """
        },
        whole: { kind, count in "\(Phrases.Kinds.japanese.name(kind))：全\(count)\(kind.japaneseCounter)" },
        total: "合計",
        number: "数",
        share: { "\(grouped($1))件中\(grouped($0))件" },
        multiple: "1件のプロンプトが複数の値を持つことがあるため、件数の合計はプロンプトの総数と一致しない。",
        browse: "プロンプトの分類",
        undated: "日付不明",
        months: "月別の目次",
        listView: "一覧",
        galleryView: "ギャラリー",
        verifications: "署名者数の内訳（署名を示すものによる）",
        values: { "\(grouped($0))項目" },
        citedIn: "引用している箇所",
        place: { "箇所\($0)" },
        citedNowhere: "本記録では、どこにも引用していない。",
        citedByPrompts: { "プロンプト\(grouped($0))件" },
        accounts: "出典ごとの日時",
        valuesBySource: "出典ごとの値",
        accordingTo: { "\($0)による" },
        byName: "数字、アルファベット、五十音（名前の読み）の順に並べる。")
}

extension Phrases.Argument {
    static let japanese = Phrases.Argument(
        support: "主張を裏づける根拠",
        opposition: "主張に反する根拠",
        context: "背景",
        none: "記録はない。",
        relations: "ほかの主張との関係",
        statements: "発言",
        events: "出来事",
        objection: "反論",
        answers: "応答",
        answerCount: { "応答\(grouped($0))件" },
        supportCount: { "裏づける出典\(grouped($0))件" },
        contradictionCount: { "反する出典\(grouped($0))件" },
        answerBy: { "\($0)の応答：" },
        noAnswer: "応答は見つからなかった。",
        constructed: "編者が複数の出典から組み立てたもの",
        readStatement: "発言を読む",
        told: { "\($0)（編者による要約）" },
        objectionsAnswered: "この発言が応答している反論",
        objectionsMade: "唱えた反論",
        answersGiven: "応答した反論",
        claimsMade: "述べた主張",
        claimsNaming: "この関係者を批判する主張",
        was: "元の記述",
        now: "現在分かっていること",
        why: "理由",
        statusReason: "判定の理由")
}
