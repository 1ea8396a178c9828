// Comforts that no page needs. Nothing is stored, nothing is asked for; without this file all pages say the same.
"use strict";

// A button above each text that readers take along. Its words stand on the body, in the page's language.
for (const text of document.querySelectorAll("pre.copyable")) {
  const words = document.body.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = words.copy;
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    if (!(await copied(text))) return;
    status.textContent = words.copied;
    setTimeout(() => { status.textContent = ""; }, 4000);
  });
  const bar = document.createElement("div");
  bar.className = "copying";
  bar.append(button, status);
  text.before(bar);
}

// The clipboard is there on safe origins only; elsewhere the text is selected and copied as by hand.
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(text);
    return document.execCommand("copy");
  }
}

// Escape dismisses the preview of a note until the reader points at or moves to another (WCAG 2.2, 1.4.13).
const root = document.documentElement;
addEventListener("keydown", (event) => {
  if (event.key === "Escape") root.classList.add("dismissed");
});
for (const type of ["pointerover", "focusin"]) {
  addEventListener(type, (event) => {
    if (event.target.closest?.(".cite a")) root.classList.remove("dismissed");
  });
}
