/*1ad21abe8073883d6cc704f7fdccef66*/(function (exports, require, module, __dirname, performance) {// src/template/duration.ts
const SECOND = 1e9;
const SMALL = [
	["ms", 1e6],
	["\u00b5s", 1e3],
	["ns", 1]
];
var Duration = class {
	nanoseconds;
	constructor(nanoseconds) {
		this.nanoseconds = nanoseconds;
	}
	toString() {
		const length = Math.abs(this.nanoseconds);
		const sign = this.nanoseconds < 0 ? "-" : "";
		if (length === 0) return "0s";
		if (length < SECOND) {
			const [unit, size] = SMALL.find(([, least]) => length >= least) ?? ["ns", 1];
			return `${sign}${length / size}${unit}`;
		}
		const seconds = Math.floor(length / SECOND);
		const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
		const rest = `${seconds % 60 + length % SECOND / SECOND}s`;
		return `${sign}${hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : ""}${rest}`;
	}
	toJSON() {
		return this.nanoseconds;
	}
};
function counted(value) {
	return value instanceof Duration ? value.nanoseconds : value;
}
// src/template/quote.ts
const ESCAPES = new Map([...[
	["\x07", "\\a"],
	["\b", "\\b"],
	["\f", "\\f"],
	["\n", "\\n"],
	["\r", "\\r"]
], ...[
	["	", "\\t"],
	["\v", "\\v"],
	["\\", "\\\\"]
]]);
const PRINTABLE = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
function quote(text, options = {}) {
	return `"${[...text].map((one) => escaped(one, "\"", options)).join("")}"`;
}
function quoteCharacter(code, options = {}) {
	return `'${escaped(codePoint(code), "'", options)}'`;
}
function quoteRaw(text) {
	return /[`\p{Cc}\uFEFF]/u.test(text.replaceAll("	", " ")) ? void 0 : `\`${text}\``;
}
function codePoint(code) {
	return Number.isInteger(code) && code >= 0 && code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
}
function escaped(character, mark, { ascii = false }) {
	if (character === mark) return `\\${mark}`;
	const known = ESCAPES.get(character);
	if (known !== void 0) return known;
	const code = character.codePointAt(0) ?? 0;
	if (PRINTABLE.test(character) && (!ascii || code < 128)) return character;
	const hex = code.toString(16);
	if (code < 128) return `\\x${hex.padStart(2, "0")}`;
	return code > 65535 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
Object.defineProperty(exports, "Duration", {
	enumerable: true,
	get: function() {
		return Duration;
	}
});
Object.defineProperty(exports, "codePoint", {
	enumerable: true,
	get: function() {
		return codePoint;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "quote", {
	enumerable: true,
	get: function() {
		return quote;
	}
});
Object.defineProperty(exports, "quoteCharacter", {
	enumerable: true,
	get: function() {
		return quoteCharacter;
	}
});
Object.defineProperty(exports, "quoteRaw", {
	enumerable: true,
	get: function() {
		return quoteRaw;
	}
});

})