import DossierKit

extension Phrases.Drawings {
    static let japanese = Phrases.Drawings(
        region: "図",
        claim: "主張",
        objection: "反論",
        link: {
            switch $0 {
            case .supports: "裏づけ"
            case .contradicts: "反する"
            case .rebuts: "否定"
            case .undercuts: "崩す"
            case .answers: "応答"
            }
        },
        wholeArgument: "議論の全体",
        mapTitle: { "議論の図：\($0)" },
        mapDescription: { "主張の図。上に裏づける根拠\(grouped($0))件、下に反する根拠\(grouped($1))件を並べる。" },
        mapAlternative: {
            """
            主張の図。上に裏づける根拠\(grouped($0))件、下に反する根拠\(grouped($1))件、右に応答を並べる。\
            同じ内容と順序の一覧が下にある。
            """
        },
        mapCaption: "図だけを開くと、それぞれの枠からそのページに移動できる。同じ内容の一覧が下にある。",
        timelineTitle: "一本の線に並べた出来事",
        timelineDescription: { "\($1)年から\($2)年までの出来事\(grouped($0))件。" },
        timelineAlternative: {
            "\($1)年から\($2)年までの線の上に、出来事\(grouped($0))件の印を置いた図。同じ内容の一覧が下にある。"
        },
        timelineCaption: "図だけを開くと、それぞれの印からその出来事のページに移動できる。同じ内容の一覧が下にある。",
        day: { "\($0)の時間ごとの経過（\(japaneseZone(of: $1))）" },
        noHour: "時刻不明",
        form: {
            switch $0 {
            case .plain: "日付の分かるもの"
            case .hollow: "白抜き：おおよそ、または不確か"
            case .span: "期間、または月や年までしか分からないもの"
            case .disputed: "出典が食い違うもの"
            }
        },
        undated: { "日付の分からない出来事\(grouped($0))件には印がない。" },
        more: { "ほか\(grouped($0))件は一覧にある" },
        chartTitle: { "\($0)：出典ごとの数値" },
        chartAlternative: { "数値\(grouped($1))件のうち\(grouped($0))件を示した図。すべての数値は下の表にある。" },
        chartCaption: "印のそばの数字は、表の行の順番を示す。",
        chartHollow: "白抜きの印は、「約」「超」や範囲など、単独の数ではない数値を示す。",
        dayUnknown: "日は不明")
}
