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
            case .linux, .macOS:
                "No answer means that every listed file is there and unchanged. A file that is not is named."
            case .windows:
                "No answer means that every listed file is there and unchanged. A file that is not is named."
            }
        },
        extra: "Files that are on no list",
        extraAnswer: """
            The first command, for Linux and macOS, and the second, for Windows, name what stands in the folder and not \
            in the list. SHA256SUMS itself, and SHA256SUMS.minisig where there is one, belong here; whatever else they \
            name is no part of the edition.
            """,
        signature: "Who made the list",
        signed: """
            The list is signed. Before you trust the key below, compare it with the key as it is published somewhere \
            else: whoever changes a copy can change the key in it, too.
            """,
        unsigned: """
            This edition is not signed: nothing here shows who made the list. You can compare it with the list of \
            another copy; later editions will give its SHA-256, too.
            """,
        rebuild: "Build the site again",
        rebuildHint: {
            "Whoever has the sources of this edition can build the site from them and gets the same bytes. The SHA-256 of the list of the sources is \($0); release.json has it, too."
        },
        program: "The program that built this site makes all of these checks at once:",
        meaning: "What this shows, and what it does not",
        shown: "It shows",
        notShown: "It does not show",
        shownPoints: [
            "that this copy has the bytes that the list names, and nothing was left out;",
            "with a signature: that the list was made by whoever holds the key;",
            "with release.json: which editions came before, and the SHA-256 of the list of each.",
        ],
        notShownPoints: [
            "that what is written here is true;",
            "that the date of an edition is the day on which it was made;",
            "that a key belongs to whom you think it does, or that nobody was given another edition of the same day.",
        ],
        copies: "Known copies",
        noCopies: "No other copy is known yet.",
        copying: "Copy it",
        copyingHint: """
            Run this in an empty folder, on Linux or macOS. It fetches the list of files and then each file on it, and \
            nothing else.
            """,
        placeholder:
            "Replace the address in the first line by that of the home page, without a slash at its end.",
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
            本記録の写しに、変更されたファイルも、欠けたファイルも、付け加えられたファイルもないことを、\
            どのコンピューターにも備わっている機能で確かめる方法。
            """,
        mirrors: "本記録の写し",
        mirrorsHint: "本記録の写しがある場所と、ほかの人にも確かめられる写しを作って残す方法。",
        editions: "版の一覧",
        editionsHint: "公開したそれぞれの版で、何を追加、変更、削除し、何を訂正したか。",
        folder: """
            写しのフォルダー、つまりファイルSHA256SUMSのあるフォルダーでターミナルを開く。SHA256SUMSにはサイトのすべてのファイルが、\
            そのSHA-256とともに並ぶ。SHA-256は、1バイトでも違えば別の値になる数である。
            """,
        answer: { system in
            switch system {
            case .linux, .macOS, .windows:
                "何も表示されなければ、一覧のファイルはすべてそろっており、変更もない。欠けたファイルや変更されたファイルがあれば、その名前が表示される。"
            }
        },
        extra: "一覧にないファイル",
        extraAnswer: """
            一つ目のコマンドはLinuxとmacOS、二つ目はWindowsのもので、フォルダーにあって一覧にないファイルの名前を表示する。\
            SHA256SUMSとSHA256SUMS.minisig（署名がある場合）はこの版のものである。それ以外のファイルは、この版に含まれない。
            """,
        signature: "一覧を作ったのは誰か",
        signed: """
            一覧には署名がある。下の鍵を信用する前に、別の場所で公開されている鍵と見比べること。\
            写しを書き換える者は、写しの中の鍵も書き換えられるからである。
            """,
        unsigned: """
            この版に署名はなく、誰が一覧を作ったかを示すものはない。別の写しの一覧と見比べることはできる。\
            この一覧のSHA-256は、後の版にも記される。
            """,
        rebuild: "サイトを作り直す",
        rebuildHint: {
            "この版の元のファイルがあれば、誰がサイトを作り直しても、1バイトも違わないものになる。元のファイルの一覧のSHA-256は\($0)で、release.jsonにも記してある。"
        },
        program: "このサイトを作ったプログラムでは、以上の確認を一度に行える。",
        meaning: "これで分かることと、分からないこと",
        shown: "分かること",
        notShown: "分からないこと",
        shownPoints: [
            "この写しが一覧と1バイトも違わず、欠けたファイルもないこと。",
            "署名がある場合は、鍵を持つ者が一覧を作ったこと。",
            "release.jsonを見れば、以前の版がどれか、それぞれの一覧のSHA-256が何か。",
        ],
        notShownPoints: [
            "ここに書かれていることが正しいこと。",
            "版の日付が、実際に作られた日であること。",
            "鍵が、思っているとおりの人のものであること。また、同じ日付の別の版が誰にも渡されていないこと。",
        ],
        copies: "写しのある場所",
        noCopies: "ほかの写しはまだ知られていない。",
        copying: "写しを作る",
        copyingHint: "LinuxまたはmacOSで、空のフォルダーの中で実行する。ファイルの一覧と、そこに並ぶファイルだけをダウンロードする。",
        placeholder: "1行目のアドレスを、トップページのアドレス（末尾のスラッシュは除く）に置き換えること。",
        checking: "写しを確かめる",
        checkingHint: { "このコマンドの説明と、macOSとWindows用のコマンドは「\($0)」のページにある。" },
        permission: "利用の条件",
        terms: {
            "文章：\($0.text)。データ：\($0.data)。コード：\($0.code)。ここに引用した他者の言葉は、その人のものである。"
        },
        edition: { "\($0)版" },
        change: { change, count in
            switch change {
            case .added: "追加：\(grouped(count))件"
            case .changed: "変更：\(grouped(count))件"
            case .removed: "削除：\(grouped(count))件"
            }
        },
        gone: { "この版で追加または変更し、その後に削除したもの：\(grouped($0))件" },
        corrections: "訂正",
        firstEdition: "ここに載せる最初の版である。",
        noChanges: "追加、変更、削除はない。",
        notReleased: "公開した版はまだない。",
        list: { "この版のSHA256SUMSのSHA-256：\($0)" })
}
