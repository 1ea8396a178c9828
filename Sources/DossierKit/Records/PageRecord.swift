/// A page of prose: about, method, privacy, an essay.
public struct PageRecord: Record {
    public static let kind = Kind.page
    public let head: RecordHead
    public let title: LocalizedText
    public let slot: Slot
    /// Its place among the pages, the smallest first.
    public let order: Int

    /// Where the site links to it from every page.
    public enum Slot: String, CaseIterable, Sendable {
        case footer
        case none
    }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        slot = reader.optional("slot", FieldForm<Slot>.word) ?? .footer
        order = reader.optional("order", .wholeNumber) ?? Int(Int32.max)
        guard let title else { return nil }
        self.head = head
        self.title = title
    }
}
