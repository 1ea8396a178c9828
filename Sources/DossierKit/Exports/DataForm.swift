/// What a field of the data holds: it decides how JSON, tables and both kinds of schema write and describe it.
indirect enum DataForm: Sendable {
    case text
    /// The name of a record of a kind, whose data have more.
    case slug(Kind)
    case word([String])
    /// True, or left out.
    case flag
    case whole
    /// A number of seconds.
    case seconds
    /// EDTF, an interval or `unknown`.
    case date
    /// SHA-256 in hexadecimal digits.
    case digest
    /// An address of the web.
    case web
    /// A path within the site.
    case file
    case language
    /// A text in one or more languages; in prose it is Markdown.
    case texts
    /// Somebody: a party, or a name in plain words.
    case maker
    /// A source: in JSON with its title and addresses, in a table its slug.
    case source
    case list(DataForm)
    case group(DataGroup)
    case groups(DataGroup)
}

/// A field of the data, for whatever has it: its name, what it holds, and what is to be known of it.
struct DataShape: Sendable {
    let name: String
    let form: DataForm
    let isRequired: Bool
    let about: String?
}

/// Fields that belong together: an output, an answer.
struct DataGroup: Sendable {
    /// What one is called in the schema.
    let name: String
    let shapes: [DataShape]
    /// How many of a record have columns in the table; a last column counts the others.
    var columns = 99

    init(_ name: String, _ shapes: [DataShape], columns: Int = 99) {
        self.name = name
        self.shapes = shapes
        self.columns = columns
    }
}

/// What a field of one record holds.
enum DataValue: Sendable {
    case text(String)
    /// A number in its own digits.
    case number(String)
    case flag(Bool)
    case texts(LocalizedText)
    /// A text only in the languages that it was translated into.
    case translations(LocalizedText)
    case prose(LocalizedProse)
    case maker(Maker)
    case source(Slug)
    case list([DataValue])
    /// In the order of the group's shapes.
    case group([DataValue?])
}
