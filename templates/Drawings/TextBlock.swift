import DossierKit
import HTML

/// Lines of one text in a drawing, one below the other.
struct TextBlock {
    /// The size and the weight of letters.
    enum Form: String {
        case plain = ""
        case strong
        case soft

        /// The letters' size in pixels.
        var size: Int { self == .soft ? 11 : 12 }
        /// From one line to the next, in pixels.
        var leading: Int { self == .soft ? 15 : 16 }
    }

    let lines: [String]
    let form: Form
    /// Nil for the language of the drawing.
    let language: LanguageTag?

    /// Breaks a text; letters of more weight are wider.
    init(
        _ text: String, _ form: Form = .plain, in language: LanguageTag? = nil, width: Int, atMost count: Int
    ) {
        let room = form == .strong ? width * 10 / 11 : width
        lines = Templates.lines(text, width: room, size: form.size, atMost: count)
        self.form = form
        self.language = language
    }

    var height: Int { lines.count * form.leading }

    /// The lines from an upper left corner on.
    func marks(x: Int, y: Int) -> [HTML] {
        lines.enumerated().map { index, line in
            let classes = [form.rawValue, language?.isJapanese == true ? "ja" : ""].filter { !$0.isEmpty }
            return """
                <text x="\(x)" y="\(y + index * form.leading + form.size)"\
                \(classes.isEmpty ? nil : Attribute("class", classes.joined(separator: " ")))\
                \(language.map { Attribute("lang", $0.description) })>\(line)</text>

                """
        }
    }
}
