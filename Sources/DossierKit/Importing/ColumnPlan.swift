/// What is taken of each column of a table, and what is not.
struct ColumnPlan: Sendable {
    /// The layout's name; empty for a table with a column of prompts that is no layout known by name.
    let layout: String
    let isUTC: Bool
    /// What each column is used for; nil where it is left out.
    let uses: [ColumnUse?]
    /// Columns that are left out, and those that are because they are about persons.
    let leftOut: [String]
    let persons: [String]

    /// Plans by the layout and by what a person says, which outranks it.
    init(_ table: ForeignTable, _ pairs: [(column: String, field: String)], known: [String])
        throws(ImportProblem)
    {
        let layout = ForeignLayout.of(table.columns)
        var uses: [ColumnUse?] = table.columns.map { layout?.uses[$0.lowercased()] }
        var own: [Int: ColumnUse] = [:]
        for (column, field) in pairs {
            guard let place = table.columns.firstIndex(of: column) else {
                throw .unknownColumn(
                    column, known: table.columns, nearest: nearest(to: column, among: table.columns))
            }
            let use = ColumnUse(field == "file" ? field : try ColumnPlan.checked(field, known))
            if own[place] != nil { throw .columnTwice(column) }
            if !use.isList, own.values.contains(use) { throw .fieldTwice(field) }
            own[place] = use
        }
        for (place, use) in own {
            // What a person maps to a field is in place of what the layout would take for it.
            for other in uses.indices where own[other] == nil && uses[other] == use { uses[other] = nil }
            uses[place] = use
        }
        guard uses.contains(.words("text")) || uses.contains(.words("excerpt")) else {
            throw .noPrompts(table.name, columns: table.columns)
        }
        self.layout = layout?.name ?? ""
        isUTC = layout?.isUTC ?? false
        self.uses = uses
        leftOut = table.columns.indices.filter { uses[$0] == nil }.map { table.columns[$0] }
        persons = table.columns.indices.filter { uses[$0] == .person }.map { table.columns[$0] }
    }

    /// A field's path, where a prompt has such a field.
    static func checked(_ field: String, _ known: [String]) throws(ImportProblem) -> String {
        let name = String(field.prefix { $0 != "." })
        guard known.contains(name) else {
            throw .unknownField(name, known: known, nearest: nearest(to: name, among: known))
        }
        do throws(TableProblem) { _ = try FieldPath(field) } catch {
            throw .unknownField(field, known: known, nearest: [])
        }
        return field
    }
}
