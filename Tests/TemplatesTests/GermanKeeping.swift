import DossierKit
import HTML

@testable import Templates

extension Phrases.Keeping {
    static let german = Phrases.Keeping(
        section: "Prüfen und bewahren",
        verify: "Eine Kopie prüfen",
        verifyHint: """
            Wie man mit dem, was jeder Rechner hat, sieht, ob eine Kopie dieses Dossiers ganz ist: keine Datei geändert, \
            keine fehlt, keine hinzugefügt.
            """,
        mirrors: "Kopien dieses Dossiers",
        mirrorsHint: "Wo dieses Dossier noch steht und wie man eine Kopie hält, die andere prüfen können.",
        editions: "Ausgaben",
        editionsHint: "Was jede Ausgabe hinzugefügt, geändert und entfernt und was sie korrigiert hat.",
        folder: "Öffnen Sie ein Terminal in dem Ordner der Kopie, in dem die Datei SHA256SUMS liegt.",
        answer: { system in
            switch system {
            case .linux, .macOS: "Keine Antwort heißt, dass jede genannte Datei da und unverändert ist."
            case .windows: "Keine Antwort heißt, dass jede genannte Datei da ist; andere werden genannt."
            }
        },
        extra: "Dateien auf keiner Liste",
        extraAnswer: "Beide Befehle nennen, was im Ordner steht und nicht in der Liste.",
        signature: "Wer die Liste gemacht hat",
        signed: "Die Liste ist signiert. Vergleichen Sie den Schlüssel mit demselben an einem anderen Ort.",
        unsigned: "Diese Ausgabe ist nicht signiert.",
        rebuild: "Die Website noch einmal bauen",
        rebuildHint: { "Die SHA-256 der Liste der Quellen ist \($0)." },
        program: "Das Programm, das diese Website gemacht hat, tut alles auf einmal:",
        meaning: "Was das zeigt und was nicht",
        shown: "Es zeigt",
        notShown: "Es zeigt nicht",
        shownPoints: ["dass diese Kopie die Bytes hat, die die Liste nennt."],
        notShownPoints: ["dass wahr ist, was hier steht."],
        copies: "Bekannte Kopien",
        noCopies: "Noch ist keine andere Kopie bekannt.",
        copying: "Kopieren",
        copyingHint:
            "In einem leeren Ordner, unter Linux oder macOS: liest die Liste und dann jede Datei darauf.",
        placeholder:
            "Setzen Sie in der ersten Zeile die Adresse der Startseite ein, ohne Schrägstrich am Ende.",
        checking: "Die Kopie prüfen",
        checkingHint: { "Die Seite „\($0)“ erklärt den Befehl." },
        permission: "Was erlaubt ist",
        terms: { "Texte: \($0.text). Daten: \($0.data). Code: \($0.code)." },
        edition: { "Ausgabe vom \($0)" },
        change: { change, count in
            switch change {
            case .added: "Hinzugefügt: \(grouped(count, by: "."))"
            case .changed: "Geändert: \(grouped(count, by: "."))"
            case .removed: "Entfernt: \(grouped(count, by: "."))"
            }
        },
        gone: { "Damals hinzugefügt oder geändert, seither entfernt: \(grouped($0, by: "."))" },
        corrections: "Korrekturen",
        firstEdition: "Die erste Ausgabe, die hier steht.",
        noChanges: "Nichts wurde hinzugefügt, geändert oder entfernt.",
        notReleased: "Noch ist keine Ausgabe erschienen.",
        list: { "SHA-256 ihrer SHA256SUMS: \($0)" })
}
