import Diagnostics

/// ffprobe and ffmpeg, asked of one file each.
///
/// They read files only, and no playlists or other forms that name further files: content is not trusted.
struct MediaTools: Sendable {
    var probe = Program(name: "ffprobe")
    var draw = Program(name: "ffmpeg")
    /// How long one file may take.
    var limit = Duration.seconds(60)

    /// What stands before the file that is read.
    private static let reading = [
        "-v", "error", "-hide_banner", "-protocol_whitelist", "file", "-format_whitelist",
        "mov,matroska,webm,ogg,mp3,wav,w64,flac",
    ]
    /// The longer side of a poster is at most this, in pixels.
    private static let longestSide = 640

    /// What a file is; `path` leads there from where the tool was started, `name` is that under `media/`.
    func facts(
        of path: String, _ name: String, _ measured: Measured
    ) throws(FileError) -> Result<MediaFacts, ProbeProblem> {
        // Every packet is read, which tells of a file that was cut off.
        let arguments = [
            "-count_packets", "-show_entries", Probe.entries, "-of", "flat", "-i", "file:\(path)",
        ]
        switch try probe.run(MediaTools.reading + arguments, limit: limit, most: 1 << 18) {
        case .done(let output, let warnings):
            if ["partial file", "ended prematurely"].contains(where: warnings.contains) {
                return .failure(.cutOff(name))
            }
            return facts(of: Probe(String(decoding: output, as: UTF8.self)), name, measured)
        case .failed(let message): return .failure(.unreadable(name, because: reason(message, path)))
        case .tooLong: return .failure(.tooLong(name, program: probe.name, limit))
        case .tooMuch: return .failure(.unreadable(name, because: "it says too much of itself"))
        }
    }

    private func facts(
        of probe: Probe, _ name: String, _ measured: Measured
    ) -> Result<MediaFacts, ProbeProblem> {
        let picture = probe.picture
        if MediaForm(ofFile: name) == .video, picture == nil { return .failure(.noPicture(name)) }
        if picture == nil, probe.audio == nil { return .failure(.noSound(name)) }
        guard let milliseconds = probe.milliseconds, milliseconds > 0 else {
            return .failure(.noDuration(name))
        }
        return .success(
            MediaFacts(
                file: name, sha256: measured.sha256, size: measured.size, milliseconds: milliseconds,
                picture: picture, container: probe.container(ending: MediaName(name).ending),
                audio: probe.audio, poster: nil))
    }

    /// A frame at a tenth of a video's length as a JPEG without any remarks, the same bytes in each run.
    func poster(of path: String, _ facts: MediaFacts) throws(FileError) -> Result<[UInt8], ProbeProblem> {
        guard let picture = facts.picture else { return .failure(.noPicture(facts.file)) }
        let (width, height) = MediaTools.posterSize(picture)
        // A video of one frame has none at a tenth of its length.
        for milliseconds in [facts.milliseconds / 10, 0] {
            let time = "\(milliseconds / 1000).\(padded(milliseconds % 1000, to: 3))"
            let arguments =
                ["-nostdin", "-threads", "1"] + MediaTools.reading
                + ["-ss", time, "-i", "file:\(path)", "-map", "0:V:0", "-frames:v", "1"]
                + ["-vf", "scale=\(width):\(height):flags=bicubic+bitexact+accurate_rnd,setsar=1"]
                + ["-pix_fmt", "yuvj420p", "-c:v", "mjpeg", "-q:v", "4", "-threads", "1"]
                + ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
                + ["-f", "image2pipe", "pipe:1"]
            switch try draw.run(arguments, limit: limit, most: 1 << 22) {
            case .done(let bytes, _) where !bytes.isEmpty: return .success(bytes)
            case .done: continue
            case .failed(let message):
                return .failure(.unreadable(facts.file, because: reason(message, path)))
            case .tooLong: return .failure(.tooLong(facts.file, program: draw.name, limit))
            case .tooMuch: return .failure(.unreadable(facts.file, because: "its picture is too large"))
            }
        }
        return .failure(.noPicture(facts.file))
    }

    /// The size of a poster, both sides even, as its picture has half as many colours: that of the video or smaller.
    static func posterSize(_ picture: MediaFacts.Picture) -> (width: Int, height: Int) {
        let longer = max(picture.width, picture.height)
        let wanted = min(longer, longestSide)
        func side(_ pixels: Int) -> Int { max(2, (pixels * wanted + longer) / (2 * longer) * 2) }
        return (side(picture.width), side(picture.height))
    }

    /// The last line of what a program said, without the file's name, which the message has already.
    private func reason(_ message: String, _ path: String) -> String {
        let line = message.split(separator: "\n").last.map(String.init) ?? ""
        let text = line.replacing("file:\(path): ", with: "").replacing("file:\(path)", with: "it")
        return text.isEmpty ? "no reason is given" : text.prefix(1).lowercased() + text.dropFirst()
    }
}
