const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg")
link.href = "https://example.org/"; prefetch("https://example.org/"); const from_ = "https://example.org/"
fetch("data/prompts.json"); fetch("https://example.net/data/prompts.json")
