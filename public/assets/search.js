// Finds records by words and by what is recorded of them, in the browser alone. The index is made with the site: small
// classic scripts, which load over file: too, and each of which calls `dossier` with its name and its data. What the
// files hold is told in Sources/DossierKit/Search/SearchIndex.swift. Without this script no form is shown.
"use strict";
{
const form = document.querySelector("form.finder");
const results = document.getElementById("finder_results");
const list = results.querySelector("ol");
const more = results.querySelector("button");
const rest = document.getElementById("finder_else");
const status = form.querySelector("[role=status]");
const clear = form.querySelector("[type=reset]");
const filters = form.querySelector(".filters");
const says = status.parentElement.dataset;
const { kind: only } = form.dataset;
const index = new URL(`../search/${document.documentElement.lang}/`, document.currentScript.src);
const root = document.querySelector(".dossier a").href;
const step = 20;
const shards = new Map();
globalThis.dossier = (name, ...data) => shards.get(name)?.resolve(data);
function shard(name) {
const known = shards.get(name);
if (known) return known.promise;
const wait = {};
wait.promise = new Promise((resolve, reject) => {
wait.resolve = resolve;
const script = document.createElement("script");
script.src = new URL(`${name}.js`, index);
script.addEventListener("error", () => {
shards.delete(name);
reject(new Error(name));
});
document.head.append(script);
});
shards.set(name, wait);
return wait.promise;
}
const numbered = (folder, number) => shard(`${folder}/${Math.floor(number / 100)}/${number % 100}`);
const contents = async () => (await shard("contents"))[0];
const values = new Uint8Array(128);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((sign, value) => {
values[sign.charCodeAt(0)] = value;
});
function reader(text) {
let at = 0;
return {
get isAtEnd() { return at >= text.length; },
next() {
let number = 0;
let shift = 0;
let value = 32;
while (value & 32) {
value = values[text.charCodeAt(at++)];
number |= (value & 31) << shift;
shift += 5;
}
return number;
},
place() {
const value = values[text.charCodeAt(at++)];
const distance = value >> 1;
return { distance: distance < 31 ? distance : distance + this.next(), isLast: (value & 1) === 1 };
},
};
}
function eachNumber(text, body) {
if (text.startsWith("~")) {
for (let at = 1; at < text.length; at++) {
const group = values[text.charCodeAt(at)];
for (let bit = 0; group >> bit; bit++) if ((group >> bit) & 1) body((at - 1) * 6 + bit);
}
return;
}
const numbers = reader(text);
let next = 0;
while (!numbers.isAtEnd) {
next += numbers.next();
body(next++);
}
}
function fixedNumbers(text, width) {
return Array.from({ length: text.length / width }, (_, place) => {
let number = 0;
for (let sign = 0; sign < width; sign++) number |= values[text.charCodeAt(place * width + sign)] << (6 * sign);
return number;
});
}
const folded = (text) =>
text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[\u0300-\u036f]/g, "")
.replaceAll("ς", "σ").replaceAll("ß", "ss").normalize("NFC");
const dense = "[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
+ "\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]";
const run = new RegExp(`(${dense}+)|(?:(?!${dense})[\\p{L}\\p{N}\\p{M}])+`, "gu");
const longestWord = 24;
function terms(text) {
const all = [];
let place = 0;
for (const [word, isDense] of folded(text).matchAll(run)) {
const letters = [...word];
if (!isDense) {
all.push({ term: letters.slice(0, longestWord).join(""), place, run: all.length });
place += 1;
} else {
const start = all.length;
if (letters.length === 1) all.push({ term: word, place, run: start, isBeginning: true });
for (let at = 0; at + 1 < letters.length; at++) {
all.push({ term: letters[at] + letters[at + 1], place: place + at, run: start });
}
place += letters.length;
}
}
return all;
}
function questions(text) {
const asked = [];
text.split(/["“”„«»「」『』]/).forEach((part, number, parts) => {
const found = terms(part);
if (number % 2 === 1) {
if (found.length > 0) asked.push(found);
return;
}
for (const start of new Set(found.map((term) => term.run))) {
asked.push(found.filter((term) => term.run === start));
}
const last = found.at(-1);
if (number === parts.length - 1 && last && /[\p{L}\p{N}\p{M}]$/u.test(part)) last.isBeginning = true;
});
return asked;
}
const mostBlocks = 4;
async function blockNumber(term) {
const { first } = await contents();
let [low, high] = [0, first.length];
while (low < high) {
const middle = (low + high) >> 1;
if (first[middle] <= term) low = middle + 1;
else high = middle;
}
return Math.max(0, low - 1);
}
const blocks = new Map();
async function block(number) {
if (!blocks.has(number)) {
const [words, lists] = await numbered("terms", number);
blocks.set(number, { number, terms: words.split(" "), lists: lists.split(",") });
}
return blocks.get(number);
}
async function places({ term, isBeginning }, note) {
const start = await blockNumber(term);
let end = start + 1;
const isWhole = !isBeginning || (term.length === 1 && /[a-z0-9]/.test(term));
if (!isWhole) {
const { first } = await contents();
while (end < first.length && first[end].startsWith(term)) end++;
if (end - start > mostBlocks) note.isShort = true;
} else if (isBeginning) note.isShort = true;
const found = [];
for (let number = start; number < Math.min(end, start + mostBlocks); number++) {
const held = await block(number);
held.terms.forEach((word, place) => {
if (isWhole ? word === term : word.startsWith(term)) found.push({ held, place });
});
}
return found;
}
function fitOf(found, count) {
const fit = new Uint8Array(count);
for (const { held, place } of found) {
eachNumber(held.lists[2 * place], (number) => { fit[number] = 2; });
eachNumber(held.lists[2 * place + 1], (number) => { fit[number] ||= 1; });
}
return fit;
}
async function positionsOf(found, fit) {
const positions = new Map();
for (const { held, place } of found) {
const [lists] = await numbered("positions", held.number);
const numbers = reader(lists.split(",")[place]);
const records = [];
for (const kind of [0, 1]) eachNumber(held.lists[2 * place + kind], (number) => records.push(number));
for (const record of records.sort((a, b) => a - b)) {
const all = fit[record] ? positions.get(record) ?? new Set() : undefined;
let next = 0;
let isDone = false;
while (!isDone) {
const { distance, isLast } = numbers.place();
next += distance;
all?.add(next++);
isDone = isLast;
}
if (all) positions.set(record, all);
}
}
return positions;
}
function both(fit, other) {
for (let number = 0; number < fit.length; number++) fit[number] = Math.min(fit[number], other[number]);
}
async function answer(question, count, note) {
const found = await Promise.all(question.map((term) => places(term, note)));
const fit = fitOf(found[0], count);
for (const others of found.slice(1)) both(fit, fitOf(others, count));
if (question.length === 1) return fit;
const positions = [];
for (const term of found) positions.push(await positionsOf(term, fit));
for (let record = 0; record < count; record++) {
if (!fit[record]) continue;
const [first, ...others] = positions.map((all) => all.get(record));
const stands = [...first].some((start) =>
others.every((all, number) => all.has(start - question[0].place + question[number + 1].place)));
if (!stands) fit[record] = 0;
}
return fit;
}
async function find(state, note) {
const { count, kinds } = await contents();
const score = new Uint16Array(count);
const isIn = new Uint8Array(count);
for (const [kind, , , from, to] of kinds) {
if (!state.kind || state.kind === kind) isIn.fill(1, from, to);
}
for (const question of questions(state.words)) {
const fit = await answer(question, count, note);
for (let number = 0; number < count; number++) score[number] += fit[number];
both(isIn, fit);
}
for (const [facet, value] of state.filters) {
both(isIn, fitOf(await places({ term: `!${facet}=${value}` }, note), count));
}
let total = 0;
for (const one of isIn) total += one ? 1 : 0;
return { isIn, score, total };
}
async function inOrder({ isIn, score, total }, order, wanted) {
const { dated, kinds, orders, numbers: size, width } = await contents();
const chosen = [];
const take = (number) => {
if (isIn[number] && chosen.length < wanted) chosen.push(number);
};
const takeAll = (from, to) => {
for (let number = from; number < to; number++) take(number);
};
if (order === "listed" || order === "oldest") takeAll(0, isIn.length);
else if (order === "newest") {
for (let number = dated[1] - 1; number >= dated[0]; number--) take(number);
takeAll(dated[1], isIn.length);
} else if (order) {
const name = order === "title" ? "title" : "duration";
const prompts = kinds.find(([kind]) => kind === "prompt");
const first = prompts[3];
const known = orders[name];
if (total <= 5 * step) {
const found = [];
for (let number = first; number < prompts[4]; number++) if (isIn[number]) found.push(number);
const files = [...new Set(found.map((number) => Math.floor((number - first) / size)))];
const ranks = new Map(
await Promise.all(files.map(async (file) => [file, fixedNumbers((await numbered(`ranks/${name}`, file))[0], width)])));
const rank = (number) => {
const place = ranks.get(Math.floor((number - first) / size))[(number - first) % size];
return order === "longest" && place < known ? known - place : place + (place < known ? 0 : known);
};
return found.map((number) => [rank(number), number]).sort((a, b) => a[0] - b[0] || a[1] - b[1])
.slice(0, wanted).map(([, number]) => number);
}
const files = Math.ceil(known / size);
const turns = Array.from({ length: files }, (_, file) => (order === "longest" ? files - 1 - file : file));
while (turns.length > 0 && chosen.length < wanted) {
const loaded = await Promise.all(turns.splice(0, 8).map((file) => numbered(`orders/${name}`, file)));
for (const [text] of loaded) {
const places = fixedNumbers(text, width);
for (const place of order === "longest" ? places.reverse() : places) take(first + place);
}
}
if (chosen.length < wanted) {
const met = new Set(chosen);
for (let number = first; number < prompts[4]; number++) if (!met.has(number)) take(number);
}
} else {
const best = score.reduce((high, one) => Math.max(high, one), 0);
for (let level = best; level >= 0 && chosen.length < wanted; level--) {
for (let number = 0; number < isIn.length; number++) if (score[number] === level) take(number);
}
}
return chosen;
}
async function item(number) {
const { entries, kinds } = await contents();
const [all] = await numbered("entries", Math.floor(number / entries));
const [slug, title, glimpse, language] = all[number % entries];
const [, name, folder] = kinds.find(([, , , , to]) => number < to);
const line = document.createElement("li");
const link = document.createElement("a");
link.href = new URL(`${folder}/${slug}.html`, root);
link.textContent = title;
line.append(link);
if (!only) {
const label = document.createElement("span");
label.className = "kind";
label.textContent = name;
line.append(" ", label);
}
if (glimpse) {
const text = document.createElement("span");
text.className = "glimpse";
if (language) text.lang = language;
text.textContent = glimpse;
line.append(" ", text);
}
return line;
}
const number = new Intl.NumberFormat(document.documentElement.lang);
function tell(total, note) {
const found = total === 0 ? says.none : total === 1 ? says.one : says.many.replace("0", number.format(total));
status.textContent = note.isShort ? found + says.short : found;
}
let turn = 0;
let shown = step;
async function ask(wanted = step) {
const mine = ++turn;
const state = read();
const isAsked = !isEmpty(state);
clear.hidden = !isAsked;
if (!isAsked) {
show(false);
status.textContent = "";
return 0;
}
const late = setTimeout(() => { if (mine === turn) status.textContent = says.looking; }, 500);
try {
const note = {};
const found = await find(state, note);
const lines = await Promise.all((await inOrder(found, state.order, wanted)).map(item));
if (mine !== turn) return 0;
shown = wanted;
list.replaceChildren(...lines);
more.hidden = lines.length >= found.total;
show(true);
tell(found.total, note);
return lines.length;
} catch {
if (mine === turn) {
show(false);
status.textContent = says.failed;
}
return 0;
} finally {
clearTimeout(late);
}
}
function show(hasResults) {
results.hidden = !hasResults;
rest.hidden = hasResults;
}
const words = form.elements.words;
const order = form.elements.order;
const chosen = () => [...form.querySelectorAll("select")].filter((select) => select !== order);
function read() {
const state = { words: words.value.trim(), order: order.value, kind: only ?? "", filters: [] };
for (const select of chosen()) {
if (select.name === "kind") state.kind = select.value;
else if (select.value) state.filters.push([select.name, select.value]);
}
if (/[^\p{L}\p{N}\p{M}]$/u.test(words.value)) state.words += " ";
return state;
}
function isEmpty(state) {
return questions(state.words).length === 0 && !state.order && state.filters.length === 0 && (only || !state.kind);
}
function address() {
const asked = new URLSearchParams();
for (const field of [words, order, ...chosen()]) if (field.value.trim()) asked.set(field.name, field.value.trim());
return asked.size > 0 ? `#${asked}` : location.href.split("#")[0];
}
const isQuestion = (hash) => hash.includes("=");
function keep(isStep) {
const next = address();
if (new URL(next, location.href).href === location.href) return;
if (isStep || !isQuestion(location.hash)) history.pushState(null, "", next);
else history.replaceState(null, "", next);
}
async function restore() {
const asked = new URLSearchParams(isQuestion(location.hash) ? location.hash.slice(1) : "");
if (filters && asked.size > 0) await fillFilters();
words.value = asked.get("words") ?? "";
order.value = asked.get("order") ?? "";
for (const select of chosen()) {
const value = asked.get(select.name) ?? "";
select.value = value;
if (select.value !== value) {
select.append(new Option(value, value));
select.value = value;
}
}
if (order.selectedIndex < 0) order.value = "";
if (filters && read().filters.length > 0) filters.open = true;
await ask();
}
let filling;
function fillFilters() {
filling ??= (async () => {
const box = filters.querySelector("div");
for (const [facet, name, count, all] of (await shard("filters"))[0]) {
if (count < 2) continue;
const label = document.createElement("label");
const select = document.createElement("select");
select.name = facet;
select.append(new Option(box.dataset.any, ""));
for (const [value, title, records] of all) select.append(new Option(`${title} (${number.format(records)})`, value));
label.append(name, " ", select);
box.append(label);
}
})();
return filling.catch(() => {
filling = undefined;
status.textContent = says.failed;
});
}
let pause;
form.addEventListener("input", (event) => {
if (event.target !== words) return;
clearTimeout(pause);
pause = setTimeout(() => {
keep(false);
ask();
}, 120);
});
form.addEventListener("change", (event) => {
if (event.target === words) return;
keep(true);
ask();
});
form.addEventListener("submit", (event) => {
event.preventDefault();
clearTimeout(pause);
keep(false);
ask();
});
form.addEventListener("reset", () => {
setTimeout(() => {
keep(true);
ask();
words.focus();
});
});
form.addEventListener("focusin", () => contents().catch(() => {}), { once: true });
filters?.addEventListener("toggle", () => { if (filters.open) fillFilters(); });
more.addEventListener("click", async () => {
const before = shown;
await ask(shown + step);
list.children[before]?.querySelector("a").focus();
});
addEventListener("popstate", restore);
form.hidden = false;
if (isQuestion(location.hash)) restore();
}
