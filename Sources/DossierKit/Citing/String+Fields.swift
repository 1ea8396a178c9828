extension String {
    /// Adds a value between what stands before and behind it; nothing for none.
    mutating func add(_ before: String, _ value: String?, _ after: String) {
        guard let value else { return }
        self += before
        self += value
        self += after
    }
}
