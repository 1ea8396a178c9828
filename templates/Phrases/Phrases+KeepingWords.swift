import DossierKit
import HTML

extension Phrases.Keeping {
    static let english = Phrases.Keeping(
        section: "Check it, keep it",
        verify: "Check a copy",
        verifyHint: """
            How to see, with what every computer has, that a copy of this dossier is whole: no file changed, none \
            missing, none added.
            """,
        mirrors: "Copies of this dossier",
        mirrorsHint: "Where else this dossier stands, and how to keep a copy that others can check.",
        editions: "Editions",
        editionsHint:
            "What each released state of this dossier added, changed and removed, and what it corrected.",
        folder: """
            Open a terminal in the folder of the copy, the one that holds the file SHA256SUMS. It lists every file of \
            the site with its SHA-256, a number that comes out different when one byte does.
            """,
        answer: { system in
            switch system {
            case .linux: "No answer means that every listed file is there and unchanged."
            case .macOS: "No answer means that every listed file is there and unchanged."
            case .windows: "No answer means that every listed file is there and unchanged; others are named."
            }
        },
        extra: "Files that are on no list",
        extraAnswer: """
            On Linux and macOS this names what stands in the folder and not in the list. SHA256SUMS itself, and \
            SHA256SUMS.minisig where there is one, are right; whatever else it names came from somebody else.
            """,
        signature: "Who made the list",
        signed: """
            The list is signed. Compare the key below with the same key in another place before you trust it: \
            whoever changes a copy can change the key on it, too.
            """,
        unsigned: """
            This edition is not signed: nothing here shows who made the list. Compare it with that of another copy, \
            or with the SHA-256 of the list in the next edition.
            """,
        rebuild: "Make the site again",
        rebuildHint: {
            "Whoever has the sources of this edition can build the site from them and gets the same bytes. The SHA-256 of the list of the sources is \($0); release.json has it, too."
        },
        program: "The program that made this site does all of it at once:",
        meaning: "What this shows, and what it does not",
        shown: "It shows",
        notShown: "It does not show",
        shownPoints: [
            "that this copy has the bytes that the list names, and nothing was left out;",
            "with a signature: that the list was made by whoever holds the key;",
            "with release.json: which edition came before, and that its list was this one and no other.",
        ],
        notShownPoints: [
            "that what is written here is true;",
            "that the date of an edition is the day on which it was made;",
            "that a key belongs to the people you think of, or that no other edition was given to somebody else.",
        ],
        copies: "Known copies",
        noCopies: "No other copy is known yet.",
        copying: "Copy it",
        copyingHint: """
            In an empty folder, on Linux or macOS: this reads the list of files and then each file on it, and nothing else.
            """,
        placeholder:
            "Put the address of the home page, without a slash at its end, in place of the one in the first line.",
        checking: "Check the copy",
        checkingHint: { "The page “\($0)” explains this command, and has those for macOS and Windows." },
        permission: "What is allowed",
        terms: {
            "Texts: \($0.text). Data: \($0.data). Code: \($0.code). Words of others that are quoted here stay theirs."
        },
        edition: { "Edition of \($0)" },
        change: { change, count in
            switch change {
            case .added: "Added: \(grouped(count))"
            case .changed: "Changed: \(grouped(count))"
            case .removed: "Removed: \(grouped(count))"
            }
        },
        gone: { "Added or changed then, and removed since: \(grouped($0))" },
        corrections: "Corrections",
        firstEdition: "The first edition that is listed here.",
        noChanges: "Nothing was added, changed or removed.",
        notReleased: "No edition has been released yet.",
        list: { "SHA-256 of its SHA256SUMS: \($0)" })

    static let japanese = Phrases.Keeping(
        section: "確かめる・残す",
        verify: "写しを確かめる",
        verifyHint: """
            本記録の写しが完全であること、すなわち変わったファイルも、欠けたファイルも、加えられたファイルもないことを、\
            どのコンピューターにもある道具で確かめる方法。
            """,
        mirrors: "本記録の写し",
        mirrorsHint: "本記録がほかにどこにあるか、そして、ほかの人が確かめられる写しを残すにはどうするか。",
        editions: "版の一覧",
        editionsHint: "公開したそれぞれの版で何を加え、変え、除いたか、そして何を訂正したか。",
        folder: """
            写しのフォルダー、つまりファイルSHA256SUMSのあるフォルダーで端末を開く。SHA256SUMSにはサイトのすべてのファイルが、\
            そのSHA-256とともに並ぶ。SHA-256は、1バイトでも違えば別の値になる数である。
            """,
        answer: { system in
            switch system {
            case .linux, .macOS: "何も表示されなければ、一覧のファイルはすべてそろい、変わっていない。"
            case .windows: "何も表示されなければ、一覧のファイルはすべてそろい、変わっていない。そうでないファイルは名前が出る。"
            }
        },
        extra: "一覧にないファイル",
        extraAnswer: """
            LinuxとmacOSで、フォルダーにあって一覧にないものの名前を示す。SHA256SUMSと、あればSHA256SUMS.minisigは正しい。\
            ほかに出る名前は、別の誰かが置いたものである。
            """,
        signature: "一覧を作ったのは誰か",
        signed: """
            一覧には署名がある。下の鍵は、ほかの場所にある同じ鍵と見比べてから信用すること。\
            写しを変える者は、そこに載せた鍵も変えられるからである。
            """,
        unsigned: """
            この版に署名はなく、一覧を作ったのが誰かを示すものはここにない。別の写しの一覧と、あるいは次の版に記される\
            一覧のSHA-256と見比べること。
            """,
        rebuild: "サイトを作り直す",
        rebuildHint: {
            "この版の原稿を持つ人は、そこからサイトを作り直して同じバイト列を得られる。原稿の一覧のSHA-256は\($0)であり、release.jsonにも記してある。"
        },
        program: "このサイトを作ったプログラムは、以上を一度に行う。",
        meaning: "これで分かることと、分からないこと",
        shown: "分かること",
        notShown: "分からないこと",
        shownPoints: [
            "この写しが一覧のとおりのバイト列であり、欠けたものがないこと。",
            "署名があれば、鍵を持つ者が一覧を作ったこと。",
            "release.jsonによって、前の版がどれであり、その一覧がこれ以外ではないこと。",
        ],
        notShownPoints: [
            "ここに書かれていることが正しいこと。",
            "版の日付が、実際に作られた日であること。",
            "鍵が思っているとおりの人のものであること、また、別の版がほかの誰かに渡されていないこと。",
        ],
        copies: "知られている写し",
        noCopies: "ほかの写しはまだ知られていない。",
        copying: "写しを作る",
        copyingHint: "LinuxまたはmacOSの空のフォルダーで行う。ファイルの一覧を読み、続いてそこに並ぶファイルだけを読み込む。",
        placeholder: "1行目のアドレスを、トップページのアドレス（末尾のスラッシュは除く）に置き換えること。",
        checking: "写しを確かめる",
        checkingHint: { "この命令の説明と、macOSとWindowsの命令は「\($0)」のページにある。" },
        permission: "許されること",
        terms: {
            "文章：\($0.text)。データ：\($0.data)。コード：\($0.code)。ここに引用した他者の言葉は、その人のものである。"
        },
        edition: { "\($0)版" },
        change: { change, count in
            switch change {
            case .added: "加えたもの：\(grouped(count))件"
            case .changed: "変えたもの：\(grouped(count))件"
            case .removed: "除いたもの：\(grouped(count))件"
            }
        },
        gone: { "当時加えたか変え、その後に除いたもの：\(grouped($0))件" },
        corrections: "訂正",
        firstEdition: "ここに載せる最初の版である。",
        noChanges: "加えたもの、変えたもの、除いたものはない。",
        notReleased: "まだどの版も公開していない。",
        list: { "SHA256SUMSのSHA-256：\($0)" })
}
