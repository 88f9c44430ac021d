/*0ca5a513a8c71a4c6209dbd431b90a5d*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/cli/width.ts
const WIDE = /[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\u31c0-\u32ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]--[\uff61-\uffdc]]/v;
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;
const ASCII = /^[ -~]*$/;
function widthOf(text) {
	return ASCII.test(text) ? text.length : [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}
function characterWidth(character) {
	if (NARROW.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
function ellipsis(text, width) {
	if (widthOf(text) <= width) return text;
	let kept = "";
	let left = width - 1;
	for (const character of text) {
		left -= characterWidth(character);
		if (left < 0) break;
		kept += character;
	}
	return `${kept}\u2026`;
}
function padded(text, width) {
	return `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`;
}
// src/cli/table.ts
const GAP = 3;
const NARROWEST = 10;
function formatTable(headings, rows) {
	const all = [headings, ...rows.map((row) => row.map((cell) => require_early.printable(cell, Number.POSITIVE_INFINITY)))];
	const widths = headings.map((_, column) => Math.max(NARROWEST, GAP + Math.max(...all.map((row) => widthOf(row[column] ?? "")))));
	return all.map((row) => `${formatRow(row, widths)}\n`).join("");
}
function formatRow(row, widths) {
	const last = row.length - 1;
	return row.map((cell, i) => i === last ? cell : padded(cell, widths[i] ?? 0)).join("");
}
Object.defineProperty(exports, "ellipsis", {
	enumerable: true,
	get: function() {
		return ellipsis;
	}
});
Object.defineProperty(exports, "formatTable", {
	enumerable: true,
	get: function() {
		return formatTable;
	}
});

})