import Glibc

/// A program of the system, run with arguments as they are: no shell reads them.
struct Program: Sendable {
    /// Its name, which is looked for in `PATH`.
    let name: String
    /// The locale that it runs in, which decides in what language it speaks.
    var locale = "C"
    /// The variables of the environment that it sees besides `PATH`, where they are set.
    var inherited: [String] = []

    /// How a run has ended.
    enum Outcome: Hashable, Sendable {
        /// It ended by itself with the exit code 0: what it wrote to its standard output, and the start of what it
        /// wrote to its standard error.
        case done([UInt8], warnings: String)
        /// It ended with another code or by a signal; the start of what it wrote to its standard error.
        case failed(String)
        /// It took longer than it may, and was ended.
        case tooLong
        /// It wrote more than it may, and was ended.
        case tooMuch
    }

    /// Runs the program to its end, without input and with no more of the environment than ``inherited`` and
    /// where programs are.
    ///
    /// `limit` is how long it may take, `most` how many bytes it may write. Throws where it is not there or cannot
    /// be started.
    func run(_ arguments: [String], limit: Duration, most: Int) throws(FileError) -> Outcome {
        var running = [try RunningProgram(self, arguments, limit: limit, most: most)]
        while !running[0].isOver {
            read(from: &running, limit: running[0].deadline - ContinuousClock.now)
        }
        let ending = running[0].end()
        switch ending.manner {
        case .exited(0): return .done(ending.output, warnings: ending.message)
        case .exited, .killed: return .failed(ending.message)
        case .tooLong: return .tooLong
        case .tooMuch: return .tooMuch
        }
    }

    /// Starts the program with nothing to read; gives the ends from which its output and its messages can be read.
    func start(_ arguments: [String]) throws(FileError) -> (pid_t, output: Int32, errors: Int32) {
        let (output, errors) = (try Pipe(), try Pipe())
        defer {
            close(output.writing)
            close(errors.writing)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        var words = copies([name] + arguments)
        let handedOn = inherited.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
        var environment = copies(["PATH=\(path)", "LC_ALL=\(locale)"] + handedOn)
        defer { for word in words + environment { free(word) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, name, &actions, nil, &words, &environment)
        guard code == 0 else {
            close(output.reading)
            close(errors.reading)
            throw FileError("run", name, code: code)
        }
        return (process, output.reading, errors.reading)
    }
}

/// Texts as C wants a list of them, with nothing at its end; to be freed.
private func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { (text: String) -> UnsafeMutablePointer<CChar>? in strdup(text) } + [nil]
}

/// The two ends of a pipe, which a program inherits only where it is given one.
private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(FileError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw FileError("make", "a pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }
}
