import Glibc
import Synchronization

/// A program that was started and has not been waited for: its output comes in parts.
///
/// Whoever starts one reads until ``isOver`` and then asks for ``end()``, which must be done once: until then the
/// system keeps the process, and its pipes stay open.
struct RunningProgram {
    private let process: pid_t
    private let output: Int32
    private let errors: Int32
    /// When it is ended if it has not ended by itself.
    let deadline: ContinuousClock.Instant
    private let most: Int
    private var open: [Int32]
    private var written: [UInt8] = []
    private var message: [UInt8] = []
    private var stopped: Ending.Manner?

    /// What is left of a program that has ended.
    struct Ending: Hashable, Sendable {
        let manner: Manner
        /// What it wrote to its standard output until then.
        let output: [UInt8]
        /// The start of what it wrote to its standard error.
        let message: String

        enum Manner: Hashable, Sendable {
            /// By itself, with an exit code.
            case exited(Int32)
            /// By a signal of somebody else.
            case killed
            /// It took longer than it may, and was ended.
            case tooLong
            /// It wrote more than it may, and was ended.
            case tooMuch
        }
    }

    /// The longest message of a program that is kept, in bytes.
    private static let longestMessage = 4096

    /// Held while pipes are made and handed on: until they are marked, a program that is started meanwhile would
    /// inherit them, and keep them open.
    private static let starting = Mutex(())

    init(_ program: Program, _ arguments: [String], limit: Duration, most: Int) throws(FileError) {
        (process, output, errors) = try RunningProgram.starting.withLock { _ throws(FileError) in
            try program.start(arguments)
        }
        deadline = ContinuousClock.now + limit
        self.most = most
        open = [output, errors]
    }

    /// The ends of its pipes that are still open: something is to be read where `poll(2)` says so of one.
    var descriptors: [Int32] { open }

    /// True where nothing more will come: its streams are closed, or it is to be ended.
    var isOver: Bool { open.isEmpty || stopped != nil }

    /// Takes what is there to be read from one of its pipes.
    mutating func read(from descriptor: Int32) {
        let part = readPart(of: descriptor)
        if part.isEmpty { open.removeAll { $0 == descriptor } }
        if descriptor == output {
            written += part
        } else {
            message += part.prefix(max(0, RunningProgram.longestMessage - message.count))
        }
        if written.count > most { stopped = .tooMuch }
    }

    /// Looks at the clock: after the deadline it is to be ended.
    mutating func lookAtClock() {
        if stopped == nil, ContinuousClock.now >= deadline { stopped = .tooLong }
    }

    /// Nobody wants to know any more: it is to be ended.
    mutating func abandon() { stopped = .tooLong }

    /// Waits for its end, or ends it where it is over its limits.
    mutating func end() -> Ending {
        // A program may close its streams and go on.
        while stopped == nil, !hasEnded {
            lookAtClock()
            usleep(1000)
        }
        if stopped != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        close(output)
        close(errors)
        // The low seven bits are the signal, the next byte is the exit code (wait(2)).
        let byItself: Ending.Manner = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed
        return Ending(
            manner: stopped ?? byItself, output: written, message: String(decoding: message, as: UTF8.self))
    }

    /// True once the process has ended, which is still to be waited for.
    private var hasEnded: Bool {
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

/// Waits until one of some programs has something to be read, `limit` at most, and reads it.
func read(from programs: inout [RunningProgram], limit: Duration) {
    var polled: [pollfd] = []
    var owners: [Int] = []
    for (index, program) in programs.enumerated() {
        for descriptor in program.descriptors {
            polled.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
            owners.append(index)
        }
    }
    let rest = min(max(limit / .milliseconds(1), 0) + 1, 1000)
    if poll(&polled, nfds_t(polled.count), Int32(rest)) > 0 {
        for (owner, item) in zip(owners, polled) where item.revents != 0 {
            programs[owner].read(from: item.fd)
        }
    }
    for index in programs.indices { programs[index].lookAtClock() }
}
