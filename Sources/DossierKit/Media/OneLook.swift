/// What looking at one file has given.
struct OneLook: Sendable {
    /// The path under `media/`.
    let name: String
    let result: Result<Found, Failure>

    struct Found: Sendable {
        let facts: MediaFacts
        /// True where media.lock had described the file.
        let isKnown: Bool
        /// The bytes of a poster that is not there yet.
        let newPoster: [UInt8]?
    }

    enum Failure: Error {
        case problem(ProbeProblem)
        /// The file cannot be read, or a program not be run.
        case program(FileError)
    }
}

/// What media.lock knew before.
struct KnownMedia: Sendable {
    static let posterFolder = "posters"

    private let facts: [Measured: MediaFacts]
    /// The pictures that we have made, by path under `media/`, and what they then held: one that holds something else
    /// now is somebody's own.
    let posters: [String: String]

    init(_ lock: MediaLockFile?) {
        let entries = (lock?.entries ?? [:]).values.map(\.facts).sorted { $0.file < $1.file }
        facts = Dictionary(
            entries.map { (Measured(sha256: $0.sha256, size: $0.size), $0) },
            // Of two files that are the same, one with a picture knows more.
            uniquingKeysWith: { first, second in first.poster == nil ? second : first })
        posters = Dictionary(
            entries.compactMap(\.poster).map { ($0.file, $0.sha256) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// The facts of a file that is known, by whatever name.
    func facts(of measured: Measured) -> MediaFacts? { facts[measured] }

    /// Where the poster of a file stands: two files that differ never share one.
    static func posterPath(of facts: MediaFacts) -> String {
        let name = facts.file.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return "\(posterFolder)/\(stem)-\(facts.sha256.prefix(8)).jpg"
    }
}

/// Whether a video gets a picture.
enum PosterWish: Sendable {
    case make
    /// One that is there stays, and none is made.
    case keep
    /// A record names another.
    case none
}

extension ContentFolder {
    /// Looks at one file, unless it is known, and makes its poster, unless that is there.
    func look(at name: String, _ known: KnownMedia, _ wish: PosterWish, _ tools: MediaTools) -> OneLook {
        do throws(OneLook.Failure) {
            return OneLook(name: name, result: .success(try found(name, known, wish, tools)))
        } catch {
            return OneLook(name: name, result: .failure(error))
        }
    }

    private func found(
        _ name: String, _ known: KnownMedia, _ wish: PosterWish, _ tools: MediaTools
    ) throws(OneLook.Failure) -> OneLook.Found {
        let inside = "\(ContentFolder.mediaFolder)/\(name)"
        let (digest, size) = try attempt { () throws(FileError) in try folder.digest(of: inside) }
        let measured = Measured(sha256: digest.description, size: size)
        let old = known.facts(of: measured)
        var facts: MediaFacts
        if let old {
            facts = old
        } else {
            facts = try attempt { () throws(FileError) in
                try tools.facts(of: folder.path(of: inside), name, measured)
            }.orProblem()
        }
        facts.file = name
        facts.poster = nil
        guard MediaForm(ofFile: name) == .video, wish != .none else {
            return OneLook.Found(facts: facts, isKnown: old != nil, newPoster: nil)
        }
        let path = KnownMedia.posterPath(of: facts)
        if let poster = old?.poster, let bytes = madeBefore(poster) {
            facts.poster = MediaFacts.Poster(file: path, sha256: poster.sha256)
            return OneLook.Found(
                facts: facts, isKnown: true, newPoster: poster.file == path ? nil : bytes)
        }
        if wish == .keep { return OneLook.Found(facts: facts, isKnown: old != nil, newPoster: nil) }
        let bytes = try attempt { () throws(FileError) in
            try tools.poster(of: folder.path(of: inside), facts)
        }.orProblem()
        facts.poster = MediaFacts.Poster(file: path, sha256: Digest(of: bytes).description)
        return OneLook.Found(facts: facts, isKnown: old != nil, newPoster: bytes)
    }

    /// True where a picture is one that we have made, and nobody has changed since.
    func isOurs(_ poster: String, _ known: KnownMedia) -> Bool {
        known.posters[poster].map { madeBefore(MediaFacts.Poster(file: poster, sha256: $0)) != nil } ?? false
    }

    /// The bytes of a picture that is still the one that was made.
    private func madeBefore(_ poster: MediaFacts.Poster) -> [UInt8]? {
        guard let bytes = try? folder.read("\(ContentFolder.mediaFolder)/\(poster.file)"),
            Digest(of: bytes).description == poster.sha256
        else { return nil }
        return bytes
    }
}

private func attempt<Value>(_ body: () throws(FileError) -> Value) throws(OneLook.Failure) -> Value {
    do throws(FileError) { return try body() } catch { throw .program(error) }
}

extension Result where Failure == ProbeProblem {
    fileprivate func orProblem() throws(OneLook.Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let problem): throw .problem(problem)
        }
    }
}
