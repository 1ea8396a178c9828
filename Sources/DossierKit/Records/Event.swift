/// Something that happened, with a date as honest as its sources.
public struct Event: Record {
    public static let kind = Kind.event
    public let head: RecordHead
    public let title: LocalizedText
    public let when: When
    /// Its place among the events that begin on one day, the smallest first; 0 where it is not given.
    public let order: Int
    public let sources: [Slug]
    public let certainty: Certainty
    public let accounts: [Account]
    public let actors: [Slug]
    public let claims: [Slug]

    public enum Certainty: String, CaseIterable, Sendable {
        case confirmed
        case reported
        case disputed
    }

    /// When one source says that it happened.
    public struct Account: Sendable {
        public let source: Slug
        public let when: When
        public let text: LocalizedText?

        /// What tells it from another account.
        fileprivate var told: Told { Told(source: source, when: when) }
    }

    fileprivate struct Told: Hashable {
        let source: Slug
        let when: When
    }

    public var namedSources: [Slug] { sources + accounts.map(\.source) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        let when = reader.required("when", .when)
        order = reader.optional("order", .wholeNumber) ?? 0
        let sources = reader.requiredList("sources", .reference(.source))
        certainty = reader.optional("certainty", FieldForm<Certainty>.word) ?? .confirmed
        accounts = reader.groups("accounts", "account") { group in
            let source = group.required("source", .reference(.source))
            let when = group.required("when", .when)
            let text = group.optional("text", .localized)
            guard let source, let when else { return nil }
            group.expectByEdition(when, "when", head)
            return Account(source: source, when: when, text: text)
        }
        if let when { reader.expectByEdition(when, "when", head) }
        actors = reader.list("actors", .reference(.party))
        claims = reader.list("claims", .reference(.claim))
        if certainty == .disputed, accounts.count < 2 {
            let reason = "a disputed event has at least two accounts"
            if reader.has("accounts") {
                // Of accounts that could not be read, that has been said.
                if accounts.count == reader.count(of: "accounts") {
                    let problem = RuleProblem.onlyOne("accounts", because: reason)
                    reader.add(problem, at: reader.place(of: "accounts"), "accounts")
                }
            } else {
                reader.needs("accounts", because: reason)
            }
        }
        if certainty == .disputed, !accounts.isEmpty, Set(accounts.map(\.told)).count < accounts.count {
            reader.add(RuleProblem.sameAccounts, in: "accounts")
        }
        guard let title, let when, let sources else { return nil }
        self.head = head
        self.title = title
        self.when = when
        self.sources = sources
    }
}
