import Testing

@testable import DossierKit

/// Names in lists: one order on every machine.
@Suite struct SortKeyTests {
    @Test func `names are sorted by letters, kana and ideographs`() {
        let sorted = [
            "204 no-content", "aurèce vettier", "Bea Ramos", "ＢＥＡ Ramos", "CROSSLUCID", "Élan", "Elwes",
            "XU Cheng",
            "あおき", "アオキ", "カー", "かあさん", "がいこく", "キャラ", "きゃり", "きやり", "こうた", "コーダ", "ハンド", "バンド", "パンド",
            "数字生命",
        ]
        #expect(sorted.shuffled().sorted { SortKey($0) < SortKey($1) } == sorted)
    }

    @Test(arguments: [("カー", "かあ"), ("ガッコウ", "かつこう"), ("É", "e"), ("ﾊﾟｰﾄ", "はあと")])
    func `marks decide only between names that are equal without them`(a: String, b: String) {
        #expect(SortKey(a) != SortKey(b))
        #expect((SortKey(a) < SortKey("\(b)ん")) && (SortKey(b) < SortKey("\(a)ん")))
    }
}
