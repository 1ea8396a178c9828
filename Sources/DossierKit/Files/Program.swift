import Glibc
import Synchronization

/// A program of the system, run with arguments as they are: no shell reads them.
struct Program: Sendable {
    /// Its name, which is looked for in `PATH`.
    let name: String

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

    /// The longest message of a program that is kept, in bytes.
    private static let longestMessage = 4096

    /// Runs the program to its end, without input and with no more of the environment than where programs are.
    ///
    /// `limit` is how long it may take, `most` how many bytes it may write. Throws where it is not there or cannot
    /// be started.
    func run(_ arguments: [String], limit: Duration, most: Int) throws(FileError) -> Outcome {
        let (process, output, errors) = try Program.starting.withLock { _ throws(FileError) in
            try start(arguments)
        }
        defer {
            close(output)
            close(errors)
        }
        var (written, message) = ([UInt8](), [UInt8]())
        let end = ContinuousClock.now + limit
        var stopped: Outcome?
        var open = [output, errors]
        while !open.isEmpty, stopped == nil {
            let rest = (end - ContinuousClock.now) / .milliseconds(1)
            if rest <= 0 {
                stopped = .tooLong
                break
            }
            var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let ready = poll(&polled, nfds_t(polled.count), Int32(min(rest + 1, 1000)))
            if ready < 0, errno != EINTR { break }
            guard ready > 0 else { continue }
            for item in polled where item.revents != 0 {
                let part = readPart(of: item.fd)
                if part.isEmpty { open.removeAll { $0 == item.fd } }
                if item.fd == output {
                    written += part
                } else {
                    message += part.prefix(max(0, Program.longestMessage - message.count))
                }
            }
            if written.count > most { stopped = .tooMuch }
        }
        // A program may close its streams and go on.
        while stopped == nil, !hasEnded(process) {
            if ContinuousClock.now >= end { stopped = .tooLong }
            usleep(1000)
        }
        if stopped != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if let stopped { return stopped }
        let text = String(decoding: message, as: UTF8.self)
        return status == 0 ? .done(written, warnings: text) : .failed(text)
    }

    /// Held while pipes are made and handed on: until they are marked, a program that is started meanwhile would
    /// inherit them, and keep them open.
    private static let starting = Mutex(())

    /// Starts the program with nothing to read; gives the ends from which its output and its messages can be read.
    private func start(_ arguments: [String]) throws(FileError) -> (pid_t, output: Int32, errors: Int32) {
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
        var environment = copies(["PATH=\(path)", "LC_ALL=C"])
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

    /// True once the process has ended, which is still to be waited for.
    private func hasEnded(_ process: pid_t) -> Bool {
        var information = siginfo_t()
        let result = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
        return result != 0 && errno != EINTR || result == 0 && information.si_signo == SIGCHLD
    }

    /// What can be read at once; nothing at the end.
    private func readPart(of descriptor: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            var got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
            count = max(0, got)
        }
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
