import Testing

@testable import DossierKit

/// What counts as a way to reach somebody, and what only looks like one.
@Suite struct PrivateDataTests {
    @Test(arguments: [
        ("ana@example.org", PrivateData.mail), ("Ana <ana.paz+letter@mail.example.co.jp>", .mail),
        ("mailto:ana@example.org", .mail), ("連絡先：ana@example.org。", .mail), ("ａｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ", .mail),
        ("+81 3 1234 5678", .phone), ("call 212-555-0100", .phone), ("(212) 555-0100", .phone),
        ("03-1234-5678", .phone), ("電話 5551234", .phone), ("０９０－１２３４－５６７８", .phone),
        ("020 7946 0958", .phone), ("Tel: 555 0199", .phone), ("+442079460958", .phone),
        ("12 Main Street", .street), ("Studio, 5a Old Mill Lane, Leeds", .street), ("Hauptstraße 5", .street),
        ("Keizersgracht 100", .street), ("12 rue des Arts", .street), ("Via Roma 5", .street),
        ("Calle Mayor 3", .street), ("渋谷区神南1-2-3", .street), ("神南一丁目", .street), ("〒150-0041", .street),
        ("zed\\@york.example", .mail), ("zed&#64;york.example", .mail), ("zed＠york.example", .mail),
        ("https://example.org/?by=zed%40york.example", .mail), ("𝐳𝐞𝐝@york.example", .mail),
        ("612 34 56 78", .phone), ("8 (495) 123-45-67", .phone), ("(11) 91234-5678", .phone),
        ("00 49 30 123456", .phone), ("13812345678", .phone), ("138 1234 5678", .phone),
        ("０３‑１２３４‑５６７８", .phone),
        ("Hauptstr. 5", .street), ("Rosenweg 7", .street), ("Storgatan 12", .street),
        ("Av. Paulista 1578", .street),
        ("Avenue Foch 12", .street), ("12, avenue Foch", .street), ("1600 Pennsylvania Ave NW", .street),
        ("Calle Mayor, 3", .street), ("朝阳区建国路88号", .street), ("地址：北京", .street), ("세종대로 209", .street),
        ("улица Ленина, 5", .street), ("ул. Ленина, д. 5", .street), ("проспект Мира 10", .street),
        ("P.O. Box 12", .street), ("221B Baker St.", .street),
    ])
    func `a way to reach somebody is seen`(text: String, data: PrivateData) {
        #expect(PrivateData(in: text) == data)
    }

    @Test(arguments: [
        "@ana (X)", "@ana@example.social", "ana@home", "react@18.2.0", "logo@2x.png",
        "https://name@example.org", "a@.org",
        "@example.org",
        "2024-11-26", "1998-2024", "26.11.2024", "02.01.2025 12:30", "1.10.2.3", "0000-0002-1825-0097",
        "2001:db8::1", "300 artists", "12,000,000 views", "s-0123456789", "127.0.0.1",
        "The Street Project", "42nd Street Theatre", "Member since 2019, Google Drive", "3 years on the road",
        "Via Twitter 2024", "Bourbon Street", "東京都の画家、2024年", "区 2024-11", "Studio 54",
        "5 avenues of thought", "painter of “12 Main Street”", "画集『渋谷区神南1-2-3』", "git@example.org:letter.git",
        "612 345 678 views", "Av. 1990", "Avenue Group 2024", "예술로 5년", "第12号", "Weg 5", "12, avenues",
        "0000-0002-1825-009X",
    ])
    func `what only looks like one passes`(text: String) {
        #expect(PrivateData(in: text) == nil)
    }

    @Test(arguments: [
        ("Ask ana@example.org now", "Ask ••••••••••••••• now"),
        ("tel +81 3 1234 5678", "tel •••••••••••••••"),
        ("Studio, 12 Main Street, Leeds", "Studio,•••••••••••••••, Leeds"),
        ("tel ０３‑１２３４‑５６７８ x", "tel •••••••••••• x"), ("zed&#64;york.example!", "••••••••••••••••••••!"),
        ("zed@**york**.example", "••••••••••••••••••••"), ("an “12 Main Street”", "an “••••••••••••••”"),
        ("nothing 2024-11-26", "nothing 2024-11-26"), ("é ana@example.org", "é •••••••••••••••"),
    ])
    func `what must not be printed becomes dots of its length`(text: String, expected: String) {
        #expect(masked(text) == expected)
    }
}
