/// The files that are published as they are.
extension Explanation {
    static let mediaForm = Explanation(
        rule: .mediaForm,
        summary: "A file in media/ is a picture, video, sound, caption, document or table that runs nothing.",
        reason: """
            Files in media/ are published byte for byte, beside pages that readers trust. A page or script among them
            could do in their browsers what no record can, and so can a drawing with a script or with an address
            elsewhere; drawings are looked at again in a built site. One that breaks off is not shown at all.
            The content must be what the name promises, by its first bytes: an empty file, the pointer that Git LFS or
            git-annex leaves in place of a file, and an error page saved as a video show nobody anything.
            Names must mean the same on every system and in every address. The forms are png jpg jpeg gif webp avif
            svg, mp4 webm mov ogv, mp3 ogg oga wav flac m4a, vtt srt, pdf txt csv json.
            """,
        wrong: """
            content/media/player.html
            content/media/clip.mp4       <!doctype html><title>Not found</title>
            content/media/hall.svg       <svg onload="show()">
            content/media/what now?.png
            """,
        right: """
            content/media/player.mp4
            content/media/clip.mp4       (the video itself)
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

    static let cardForm = Explanation(
        rule: .cardForm,
        summary: "A picture for links to pages is a PNG or JPEG of 1200 × 630 pixels.",
        reason: """
            Where somebody posts a link to a page, the service shows the picture that 'cards' in dossier.yml names for
            its kind: a letter, a claim, a prompt, or 'default' for all else. Services take no other forms than PNG and
            JPEG for granted, and of a picture of another shape they show a part, from which a title or a name may be
            missing. The width and height are those that the file itself tells; its name must end in png, jpg or jpeg
            as its content is, and the content must not break off.
            """,
        wrong: """
            content/media/cards/claim.png   800 × 800 pixels
            content/dossier.yml             cards: {claim: cards/claim.png}
            """,
        right: """
            content/media/cards/claim.png   1200 × 630 pixels
            content/dossier.yml             cards: {claim: cards/claim.png}
            """)
}
