// Comforts that no page needs. Nothing is stored, nothing is asked for; without this file all pages say the same.
"use strict";

// A button above each text that readers take along. Its words stand on the body, in the page's language.
for (const text of document.querySelectorAll("pre.copyable")) {
  const words = document.body.dataset;
  const button = document.createElement("button");
  button.type = "button";
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

// The note below its number, while a reader points at the number or at the note, or comes to the number by keyboard.
// Escape dismisses it (WCAG 2.2, 1.4.13). It stands within the number's own element, so that nothing need be measured.
const preview = document.createElement("span");
preview.className = "preview";
preview.setAttribute("aria-hidden", "true");

function show(marker) {
  const note = document.getElementById(marker.hash.slice(1));
  if (!note || preview.previousElementSibling === marker) return;
  preview.textContent = `${marker.textContent}\u2002${words(note)}`;
  marker.after(preview);
}

function words(note) {
  const copy = note.cloneNode(true);
  for (const way of copy.querySelectorAll(".back")) way.remove();
  // A link cannot be followed from here: its word goes, with the full stop behind it.
  for (const link of copy.querySelectorAll("a[rel=external]")) {
    if (link.nextSibling) link.nextSibling.textContent = link.nextSibling.textContent.replace(/^[.。]\s*/, "");
    link.remove();
  }
  return copy.textContent.trim();
}

const markers = '.cite a[href^="#note_"]';
addEventListener("pointerover", (event) => {
  if (!(event.target instanceof Element) || event.pointerType === "touch" || event.target === preview) return;
  const marker = event.target.closest(markers);
  if (marker) show(marker);
  else if (!preview.parentElement?.contains(document.activeElement)) preview.remove();
});
addEventListener("focusin", (event) => {
  if (event.target.matches(`${markers}:focus-visible`)) show(event.target);
});
addEventListener("focusout", () => preview.remove());
addEventListener("keydown", (event) => {
  if (event.key === "Escape") preview.remove();
});
