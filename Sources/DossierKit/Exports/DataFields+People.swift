import HTML

extension Letter {
    /// What the data of the letter hold; the words themselves are its body.
    static let dataFields: [DataField<Letter>] = DataField.all([
        .texts("title", isRequired: true) { $0.title },
        .date("dated", isRequired: true) { $0.dated },
        .slugs("addressed_to", .party, isRequired: true) { $0.addressedTo },
        .whole("version", isRequired: true) { $0.version },
        .word("standing", "Whether the body is the letter itself or tells what it says") { $0.standing },
        .source("origin") { $0.origin },
        .group(
            "signing", "signing",
            [
                .when("opened") { $0.opened }, .when("closed") { $0.closed }, .texts("how") { $0.how },
            ]
        ) { letter, _ in letter.signing },
    ])
}

extension Party {
    /// What the data of a party hold.
    static let dataFields: [DataField<Party>] = DataField.all([
        .texts("name", isRequired: true) { $0.name },
        .word("type") { $0.type },
        .texts("role") { $0.role },
        .text("reading", .text, "How the name is read, in kana") { $0.reading },
        .prose("description") { $0.description },
        .list("links", .web) { $0.links.map { .text($0.text) } },
    ])
}

extension Signatory {
    /// What the data of a signatory hold: what the page shows of somebody who wants to be seen, and nothing of others.
    ///
    /// The name is the one that is shown; whose initials these are is not kept in the program, either.
    static let dataFields: [DataField<Signatory>] = DataField.all([
        .text("name", .text, "As the page shows it", isRequired: true) { $0.displayName },
        .whole("version", "The version of the letter that was signed", isRequired: true) { $0.version },
        .texts("role") { $0.role },
        .word("verification", "How it is known that the person signed") { $0.verification },
        .text(
            "display", .word([Signatory.Display.pseudonym.rawValue]), "Where the name is not the person's own"
        ) {
            $0.display == .pseudonym ? $0.display.rawValue : nil
        },
        .web("link") { $0.link },
    ])
}
