/// The files that are published as they are.
extension Explanation {
    static let mediaForm = Explanation(
        rule: .mediaForm,
        summary: "A file in media/ is a picture, video, sound, caption, document or table that runs nothing.",
        reason: """
            Files in media/ are published byte for byte, beside pages that readers trust. A page or script among them
            could do in their browsers what no record can, and so can a drawing with a script or with an address
            elsewhere. Names must mean the same on every system and in every address. The forms are png jpg jpeg gif
            webp avif svg, mp4 webm mov ogv, mp3 ogg oga wav flac m4a, vtt srt, pdf txt csv json.
            """,
        wrong: """
            content/media/player.html
            content/media/hall.svg       <svg onload="show()">
            content/media/what now?.png
            """,
        right: """
            content/media/player.mp4
            content/media/hall.svg       <svg>
            content/media/what-now.png
            """)

    static let unusedMedia = Explanation(
        rule: .unusedMedia,
        summary: "Every file in media/ is named by a record.",
        reason: """
            Only files that published records name are published: by a link, as an image, as a prompt's video, poster
            or captions. A file that none names was forgotten, or its name is misspelt where it is meant. One that
            only a draft names is kept back with it, without a word.
            """,
        wrong: """
            content/media/front-page.png   (and no record names it)
            """,
        right: """
            content/media/front-page.png
            content/pages/about.md         ![The front page](media/front-page.png)
            """)
}
