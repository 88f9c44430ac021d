/*b975955d402e34281558872e950429a1*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_quote = require("./quote.cjs");
// src/template/number.ts
const MAX_DIGITS = 100;
const RADIX = {
	d: [10, ""],
	x: [16, "0x"],
	X: [16, "0X"],
	o: [8, "0"],
	b: [2, "0b"]
};
function formatNumber(verb, value, format) {
	return (Number.isInteger(value) ? integer(verb, value, format) : void 0) ?? float(verb, value, format);
}
function shortest(value) {
	return Number.isInteger(value) ? String(value) : general(value, void 0);
}
function integer(verb, value, format) {
	switch (verb) {
		case "c": return require_quote.codePoint(value);
		case "q": return require_quote.quoteCharacter(value, { ascii: format.flags.includes("+") });
		case "U": return `U+${value.toString(16).toUpperCase().padStart(4, "0")}`;
		case "O": return signed(`0o${Math.abs(value).toString(8)}`, value, format);
		default: return inRadix(verb, value, format);
	}
}
function inRadix(verb, value, format) {
	const [radix, prefix] = RADIX[verb] ?? [];
	if (radix === void 0) return;
	const digits = Math.abs(value).toString(radix);
	return signed(`${format.flags.includes("#") ? prefix : ""}${verb === "X" ? digits.toUpperCase() : digits}`, value, format);
}
function float(verb, value, format) {
	const places = Math.min(format.precision ?? 6, MAX_DIGITS);
	const size = Math.abs(value);
	switch (verb) {
		case "f":
		case "F": return signed(size.toFixed(places), value, format);
		case "e":
		case "E": return signed(inCase(verb, exponential(size.toExponential(places))), value, format);
		case "g":
		case "G": return signed(inCase(verb, general(size, format.precision)), value, format);
		default: return;
	}
}
const LARGE = 6;
function general(value, precision) {
	const places = precision === void 0 ? void 0 : Math.min(precision || 1, MAX_DIGITS) - 1;
	const rounded = Number(value.toExponential(places));
	const [digits, exponent = "0"] = rounded.toExponential().split("e");
	return Number(exponent) < -4 || Number(exponent) >= (precision ?? LARGE) ? `${digits}e${twoDigits(exponent)}` : String(rounded);
}
function exponential(text) {
	const [digits, exponent = ""] = text.split("e");
	return `${digits}e${twoDigits(exponent)}`;
}
function twoDigits(exponent) {
	return exponent.replace(/^([+-])(\d)$/, "$10$2");
}
function inCase(verb, text) {
	return verb === verb.toUpperCase() ? text.toUpperCase() : text;
}
function signed(digits, value, { flags }) {
	if (value < 0) return `-${digits}`;
	return flags.includes("+") ? `+${digits}` : flags.includes(" ") ? ` ${digits}` : digits;
}
// src/template/values.ts
var Struct = class {
	fields;
	#omitted;
	constructor(fields, omitted = []) {
		this.fields = fields;
		this.#omitted = new Set(omitted);
	}
	toJSON() {
		const kept = Object.entries(this.fields).filter(([name]) => !this.#omitted.has(name));
		return Object.fromEntries(kept);
	}
};
var StringMap = class {
	entries;
	#nil;
	constructor(entries) {
		this.entries = entries ?? {};
		this.#nil = entries === void 0;
	}
	toJSON() {
		return this.#nil ? null : this.entries;
	}
};
var Nil = class {
	text;
	constructor(text) {
		this.text = text;
	}
	toJSON() {
		return null;
	}
};
const NIL_SLICE = new Nil("[]");
const NIL_MAP = new Nil("map[]");
const NIL_POINTER = new Nil("<nil>");
function membersOf(value) {
	if (value instanceof Struct) return value.fields;
	if (value instanceof StringMap) return value.entries;
	if (value instanceof Nil) return value === NIL_MAP ? {} : void 0;
	if (value instanceof require_quote.Duration) return;
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function itemsOf(value) {
	return value === NIL_SLICE ? [] : Array.isArray(value) ? value : void 0;
}
function isNil(value) {
	return value === void 0 || value === null || value instanceof Nil;
}
function typeOf(value) {
	if (value === void 0 || value === null || value === NIL_POINTER) return "nil";
	const items = itemsOf(value);
	if (items !== void 0) return `[]${typeOfAll(items)}`;
	const members = membersOf(value);
	if (members !== void 0) return value instanceof Struct ? "struct" : `map[string]${typeOfAll(Object.values(members))}`;
	if (typeof value === "number") return Number.isInteger(value) ? "int" : "float64";
	return value instanceof require_quote.Duration ? "time.Duration" : NAMES[typeof value] ?? typeof value;
}
const NAMES = { boolean: "bool" };
function typeOfAll(values) {
	return values.every((value) => typeof value === "string") ? "string" : "interface {}";
}
function isTrue(value) {
	if (isNil(value)) return false;
	const items = itemsOf(value);
	if (items !== void 0) return items.length > 0;
	const members = membersOf(value);
	if (members !== void 0) return value instanceof Struct || Object.keys(members).length > 0;
	return Boolean(require_quote.counted(value));
}
function fieldOf(value, name) {
	const members = membersOf(value);
	if (members !== void 0 && Object.hasOwn(members, name)) return members[name];
	if (members === void 0 || value instanceof Struct) {
		const known = value instanceof Struct ? Object.keys(value.fields) : [];
		throw new require_early.ImageError("UNSUPPORTED", `there is no field ${name} in a ${typeOf(value)}`, { hint: known.length === 0 ? void 0 : `there is ${known.join(", ")}` });
	}
}
function formatResult(value) {
	return value === void 0 || value === null ? "<no value>" : formatValue(value);
}
function formatValue(value) {
	if (value instanceof Nil) return value.text;
	if (value === void 0 || value === null) return "<nil>";
	const items = itemsOf(value);
	if (items !== void 0) return `[${items.map(formatValue).join(" ")}]`;
	const members = membersOf(value);
	if (members === void 0) return typeof value === "number" ? shortest(value) : String(value);
	if (value instanceof Struct) return `{${Object.values(members).map(formatValue).join(" ")}}`;
	return `map[${sorted(members).map(([key, member]) => `${key}:${formatValue(member)}`).join(" ")}]`;
}
function formatGo(value) {
	if (typeof value === "string") return require_quote.quote(value);
	const items = itemsOf(value);
	const members = membersOf(value);
	if (isNil(value) || items === void 0 && members === void 0) return formatValue(require_quote.counted(value));
	const inside = items?.map(formatGo) ?? sorted(members ?? {}).map(([key, member]) => `${require_quote.quote(key)}:${formatGo(member)}`);
	return `${typeOf(value)}{${inside.join(", ")}}`;
}
function toJson(value, indent = 0) {
	return JSON.stringify(ordered(value) ?? null, null, indent).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
function ordered(value) {
	if (value instanceof Nil) return null;
	if (Array.isArray(value)) return value.map(ordered);
	if (value instanceof Struct) {
		const fields = Object.entries(value.toJSON()).map(([key, field]) => [key, ordered(field)]);
		return Object.fromEntries(fields);
	}
	const members = value instanceof StringMap ? value.toJSON() : membersOf(value);
	return members === void 0 || members === null ? value === void 0 || value instanceof StringMap ? null : value : Object.fromEntries(sorted(members).map(([key, member]) => [key, ordered(member)]));
}
function sorted(members) {
	return Object.entries(members).toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
// src/template/position.ts
function templateError(text, at, why, { code = "INVALID_ARGUMENT", cause } = {}) {
	const before = text.slice(0, at);
	const what = `template, line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}: ${why}`;
	return new require_early.ImageError(code, what, {
		cause,
		...require_early.adviceOf(cause)
	});
}
// src/template/tokens.ts
const OPEN = /\{\{(?:-(?=\s))?/g;
const COMMENT = /\{\{(-\s+)?\/\*[\s\S]*?\*\/(\s+-)?\}\}/y;
const CLOSE = /\s+-\}\}|\s*\}\}/y;
const WORDS = [
	{
		kind: "literal",
		pattern: /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.[^'\n]*)'/y
	},
	{
		kind: "literal",
		pattern: /[+-]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_])/uy
	},
	{
		kind: "field",
		pattern: /\.[\p{L}_][\p{L}\p{N}_]*/uy
	},
	{
		kind: "dot",
		pattern: /\.(?![\p{L}\p{N}_.])/uy
	},
	{
		kind: "variable",
		pattern: /\$[\p{L}\p{N}_]*/uy
	},
	{
		kind: "word",
		pattern: /[\p{L}_][\p{L}\p{N}_]*/uy
	},
	{
		kind: "mark",
		pattern: /:=|[|(),=]/y
	}
];
function tokensOf(text) {
	return [...scan(text)];
}
function* scan(text) {
	let at = 0;
	let trim = false;
	while (at < text.length) {
		OPEN.lastIndex = at;
		const open = OPEN.exec(text);
		const plain = text.slice(at, open?.index ?? text.length);
		const trimmed = trim ? plain.trimStart() : plain;
		yield {
			kind: "text",
			text: open?.[0].endsWith("-") === true ? trimmed.trimEnd() : trimmed,
			at,
			joined: false
		};
		if (open === null) return;
		const comment = match(COMMENT, text, open.index);
		if (comment !== void 0) {
			at = open.index + comment.length;
			trim = comment.endsWith("-}}");
			continue;
		}
		const end = yield* action(text, open.index, open.index + open[0].length);
		({at, trim} = end);
	}
}
function* action(text, start, from) {
	yield {
		kind: "open",
		text: "{{",
		at: start,
		joined: false
	};
	let at = from;
	for (;;) {
		const close = match(CLOSE, text, at);
		if (close !== void 0) {
			at += close.length;
			yield {
				kind: "close",
				text: "}}",
				at: at - 2,
				joined: false
			};
			return {
				at,
				trim: close.endsWith("-}}")
			};
		}
		const blank = match(/\s+/y, text, at)?.length ?? 0;
		at += blank;
		if (at >= text.length) throw templateError(text, start, "this action has no end: \"}}\" is missing");
		const token = word(text, at, blank === 0);
		yield token;
		at += token.text.length + (token.kind === "field" || token.kind === "variable" ? 1 : 0);
	}
}
function word(text, at, joined) {
	for (const { kind, pattern } of WORDS) {
		const found = match(pattern, text, at);
		if (found !== void 0) {
			const prefixed = kind === "field" || kind === "variable";
			const value = kind === "literal" ? { value: literal(text, found, at) } : {};
			return {
				kind,
				text: prefixed ? found.slice(1) : found,
				at,
				joined,
				...value
			};
		}
	}
	throw templateError(text, at, /["'`]/.test(text.charAt(at)) ? "this string has no end" : `unexpected "${text.charAt(at)}"`);
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v",
	"\\": "\\",
	"\"": "\"",
	"'": "'"
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;
function literal(text, written, at) {
	const quote = written.charAt(0);
	const inside = written.slice(1, -1);
	if (quote === "`") return inside;
	if (quote === "\"" || quote === "'") {
		const unescaped = inside.replaceAll(ESCAPE, (whole, x, u, U, octal, letter) => {
			const hex = x ?? u ?? U;
			const character = letter === void 0 ? pointOf(hex === void 0 ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16)) : ESCAPES[letter];
			if (character === void 0) throw templateError(text, at, `${whole} is no escape of Go's`);
			return character;
		});
		return quote === "\"" ? unescaped : unescaped.codePointAt(0);
	}
	return numberOf(written.replaceAll("_", ""));
}
function numberOf(written) {
	const [, sign = "", zero, digits = ""] = /^([+-]?)(0(?=[0-7]+$))?(.*)$/.exec(written) ?? [];
	const number = Number(zero === void 0 ? digits : `0o${digits}`);
	return sign === "-" ? -number : number;
}
function pointOf(code) {
	return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
// src/template/cursor.ts
const MAX_DEPTH = 100;
var Cursor = class {
	text;
	#tokens;
	#next = 0;
	#depth = 0;
	constructor(text) {
		this.text = text;
		this.#tokens = tokensOf(text);
	}
	peek(ahead = 0) {
		return this.#tokens[this.#next + ahead];
	}
	skip(count = 1) {
		this.#next += count;
	}
	take(kind, text) {
		const token = this.peek();
		if (token?.kind !== kind || text !== void 0 && token.text !== text) return;
		this.skip();
		return token;
	}
	close() {
		const token = this.peek();
		if (this.take("close") === void 0) throw this.error(token?.at ?? this.text.length, `unexpected "${token?.text ?? ""}"`);
	}
	deeper(at, work) {
		this.#depth += 1;
		if (this.#depth > MAX_DEPTH) throw this.error(at, `nested more than ${MAX_DEPTH} deep`);
		const result = work();
		this.#depth -= 1;
		return result;
	}
	attempt(work) {
		const start = this.#next;
		const found = work();
		if (found === void 0) this.#next = start;
		return found;
	}
	error(at, why) {
		return templateError(this.text, at, why);
	}
};
// src/template/escape.ts
const HTML = {
	"\"": "&#34;",
	"'": "&#39;",
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\0": "\ufffd"
};
function escapeHtml(text) {
	return text.replaceAll(/["'&<>\0]/g, (one) => HTML[one] ?? one);
}
function escapeQuery(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll("%20", "+").replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
const BACKSLASHED = /[\\'"]/;
function escapeJavaScript(text) {
	return text.replaceAll(/[\\'"<>&=\p{Cc}]/gu, (one) => BACKSLASHED.test(one) ? `\\${one}` : `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
// src/template/printf.ts
const VERB = /%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d*))?(?:\[(\d+)\])?([\s\S]?)/gu;
const MAX_WIDTH = 1e3;
function sprintf(format, values) {
	const given = new Arguments(values);
	const text = format.replaceAll(VERB, (_, flags, width, precision, index, verb) => {
		const wide = measure(width, given);
		const precise = measure(precision, given);
		if (verb === "%" || verb === "") return verb === "%" ? "%" : "%!(NOVERB)";
		given.goTo(index);
		return given.hasMore() ? padded(verb, given.take(), {
			flags,
			width: wide,
			precision: precise
		}) : `%!${verb}(${index === void 0 ? "MISSING" : "BADINDEX"})`;
	});
	const extra = given.extra().map(typed);
	return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(", ")})`;
}
var Arguments = class {
	#values;
	#next = 0;
	#reordered = false;
	constructor(values) {
		this.#values = values;
	}
	goTo(index) {
		if (index !== void 0) {
			this.#reordered = true;
			this.#next = Number(index) - 1;
		}
	}
	hasMore() {
		return this.#next >= 0 && this.#next < this.#values.length;
	}
	take() {
		this.#next += 1;
		return this.#values[this.#next - 1];
	}
	extra() {
		return this.#reordered ? [] : this.#values.slice(this.#next);
	}
};
function typed(value) {
	return isNil(value) ? "<nil>" : `${typeOf(value)}=${formatValue(value)}`;
}
function measure(written, given) {
	if (written === void 0) return;
	const number = Number(written === "*" ? given.take() : written);
	if (!(Math.abs(number) <= MAX_WIDTH)) throw new require_early.ImageError("UNSUPPORTED", `printf: a width of more than ${MAX_WIDTH}`);
	return number;
}
function padded(verb, value, format) {
	const text = formatVerb(verb, value, format);
	const { flags, width = 0 } = format;
	const left = flags.includes("-") || width < 0;
	const missing = Math.abs(width) - [...text].length;
	if (missing <= 0) return text;
	if (left) return text + " ".repeat(missing);
	return flags.includes("0") && typeof value === "number" ? text.replace(/^[+-]?/, `$&${"0".repeat(missing)}`) : " ".repeat(missing) + text;
}
function formatVerb(verb, value, format) {
	switch (verb) {
		case "v": return formatDefault(value, format);
		case "T": return isNil(value) ? "<nil>" : typeOf(value);
		default: return formatItems(verb, value, format) ?? formatOne(verb, value, format);
	}
}
function formatDefault(value, format) {
	if (format.flags.includes("#")) return formatGo(value);
	if (format.flags.includes("+") && value instanceof Struct) return `{${Object.entries(value.fields).map(([name, field]) => `${name}:${formatDefault(field, format)}`).join(" ")}}`;
	return formatValue(value);
}
function formatItems(verb, value, format) {
	const items = itemsOf(value);
	if (items !== void 0) return `[${items.map((item) => formatVerb(verb, item, format)).join(" ")}]`;
	const members = membersOf(value);
	if (members === void 0) return;
	if (value instanceof Struct) return `{${Object.values(members).map((field) => formatVerb(verb, field, format)).join(" ")}}`;
	return `map[${sorted(members).map(([key, member]) => [key, member].map((one) => formatVerb(verb, one, format)).join(":")).join(" ")}]`;
}
function formatOne(verb, value, format) {
	const plain = value instanceof require_quote.Duration && /[sq]/.test(verb) ? String(value) : require_quote.counted(value);
	return (typeof plain === "number" ? formatNumber(verb, plain, format) : formatText(verb, plain, format)) ?? `%!${verb}(${typed(value)})`;
}
function formatText(verb, value, { flags, precision }) {
	if (typeof value === "boolean") return verb === "t" ? String(value) : void 0;
	if (typeof value !== "string") return;
	const text = precision === void 0 ? value : [...value].slice(0, precision).join("");
	switch (verb) {
		case "s": return text;
		case "q": return (flags.includes("#") ? require_quote.quoteRaw(text) : void 0) ?? require_quote.quote(text, { ascii: flags.includes("+") });
		case "x": return hexadecimal(text, flags);
		case "X": return hexadecimal(text, flags).toUpperCase();
		default: return;
	}
}
function hexadecimal(text, flags) {
	const prefix = flags.includes("#") ? "0x" : "";
	const bytes = [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, "0"));
	return flags.includes(" ") ? bytes.map((byte) => `${prefix}${byte}`).join(" ") : `${bytes.length > 0 ? prefix : ""}${bytes.join("")}`;
}
// src/template/functions.ts
const MANY = Number.POSITIVE_INFINITY;
const FUNCTIONS = new Map([
	["json", {
		arity: [1, 1],
		call: (value) => toJson(value)
	}],
	["join", {
		arity: [2, 2],
		call: (list, separator) => texts(list).join(string(separator))
	}],
	["split", {
		arity: [2, 2],
		call: (text, separator) => string(text).split(string(separator))
	}],
	["upper", {
		arity: [1, 1],
		call: (text) => upper(string(text))
	}],
	["lower", {
		arity: [1, 1],
		call: (text) => string(text).toLowerCase()
	}],
	["title", {
		arity: [1, 1],
		call: (text) => title(string(text))
	}],
	["pad", {
		arity: [3, 3],
		call: pad
	}],
	["truncate", {
		arity: [2, 2],
		call: truncate
	}],
	["len", {
		arity: [1, 1],
		call: (value) => lengthOf(value)
	}],
	["index", {
		arity: [1, MANY],
		call: (value, ...keys) => keys.reduce(indexed, value)
	}],
	["slice", {
		arity: [1, 4],
		call: (value, ...bounds) => sliced(value, bounds.map(count))
	}],
	["print", {
		arity: [0, MANY],
		call: print
	}],
	["println", {
		arity: [0, MANY],
		call: (...values) => `${values.map(formatValue).join(" ")}\n`
	}],
	["printf", {
		arity: [1, MANY],
		call: (format, ...values) => sprintf(string(format), values)
	}],
	["html", {
		arity: [0, MANY],
		call: (...values) => escapeHtml(print(...values))
	}],
	["js", {
		arity: [0, MANY],
		call: (...values) => escapeJavaScript(print(...values))
	}],
	["urlquery", {
		arity: [0, MANY],
		call: (...values) => escapeQuery(print(...values))
	}],
	["not", {
		arity: [1, 1],
		call: (value) => !isTrue(value)
	}],
	["and", {
		arity: [1, MANY],
		call: (...values) => values.at(-1)
	}],
	["or", {
		arity: [1, MANY],
		call: (...values) => values.at(-1)
	}],
	["eq", {
		arity: [2, MANY],
		call: (one, ...others) => others.some((other) => equal(one, other))
	}],
	["ne", {
		arity: [2, 2],
		call: (one, other) => !equal(one, other)
	}],
	["lt", {
		arity: [2, 2],
		call: (one, other) => compare(one, other) < 0
	}],
	["le", {
		arity: [2, 2],
		call: (one, other) => compare(one, other) <= 0
	}],
	["gt", {
		arity: [2, 2],
		call: (one, other) => compare(one, other) > 0
	}],
	["ge", {
		arity: [2, 2],
		call: (one, other) => compare(one, other) >= 0
	}]
]);
const FUNCTION_NAMES = new Set(FUNCTIONS.keys());
function call(name, values) {
	const { arity, call: run } = FUNCTIONS.get(name) ?? {
		arity: [0, 0],
		call: () => void 0
	};
	const [least, most] = arity;
	if (values.length < least || values.length > most) throw refused(`${name} takes ${least === most ? `${least}` : `${least} or more`} arguments, not ${values.length}`);
	try {
		return run(...values);
	} catch (error) {
		throw error instanceof require_early.ImageError ? refused(`${name}: ${error.message}`) : error;
	}
}
const DOCKERS = [
	"json",
	"join",
	"split",
	"upper",
	"lower",
	"title",
	"truncate"
];
function callOnHeadings(name, values) {
	return DOCKERS.includes(name) ? values[0] : call(name, values);
}
function refused(why) {
	return new require_early.ImageError("UNSUPPORTED", why);
}
function string(value) {
	if (typeof value !== "string") throw refused(`a string is needed, not a ${typeOf(value)}`);
	return value;
}
function count(value) {
	if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw refused(`a whole number is needed, not ${formatValue(value)}`);
	return value;
}
function texts(value) {
	const items = itemsOf(value) ?? (isNil(value) ? [] : void 0);
	if (items === void 0) throw refused(`a list is needed, not a ${typeOf(value)}`);
	return items.map(formatValue);
}
function upper(text) {
	return text.replaceAll(/\p{L}/gu, (letter) => {
		const [first = "", ...more] = letter.toUpperCase();
		return more.length > 0 ? letter : first;
	});
}
function title(text) {
	return text.replaceAll(/(?<![\p{L}\p{N}_])\p{L}/gu, upper);
}
function truncate(text, length) {
	return [...string(text)].slice(0, count(length)).join("");
}
const MAX_PAD = 1e3;
function pad(text, before, after) {
	const [left, right] = [count(before), count(after)];
	if (left > MAX_PAD || right > MAX_PAD) throw refused(`more than ${MAX_PAD} blanks`);
	return string(text) === "" ? "" : " ".repeat(left) + text + " ".repeat(right);
}
function lengthOf(value) {
	const members = membersOf(value);
	const length = typeof value === "string" ? Buffer.byteLength(value) : itemsOf(value)?.length ?? (members && Object.keys(members).length);
	if (length === void 0) throw refused(`a ${typeOf(value)} has no length`);
	return length;
}
function indexed(value, key) {
	const items = typeof value === "string" ? [...Buffer.from(value)] : itemsOf(value);
	if (items !== void 0) {
		const at = count(key);
		if (at >= items.length) throw refused(`there is no item ${at} in a list of ${items.length}`);
		return items[at];
	}
	if (membersOf(value) === void 0) throw refused(`a ${typeOf(value)} has no items`);
	const found = fieldOf(value, string(key));
	return found === void 0 && value instanceof StringMap ? "" : found;
}
function sliced(value, [from = 0, to, most]) {
	const whole = typeof value === "string" ? Buffer.from(value) : itemsOf(value);
	if (whole === void 0 || most !== void 0 && typeof value === "string") throw refused(`a ${typeOf(value)} cannot be sliced`);
	const end = to ?? whole.length;
	if (from > end || end > whole.length) throw refused(`there is no ${from} to ${end} in ${whole.length}`);
	const part = whole.slice(from, end);
	return Buffer.isBuffer(part) ? part.toString() : part;
}
function print(...values) {
	return values.map((value, index) => {
		return `${index > 0 && typeof value !== "string" && typeof values[index - 1] !== "string" ? " " : ""}${formatValue(value)}`;
	}).join("");
}
function equal(first, second) {
	const [one, other] = [require_quote.counted(first), require_quote.counted(second)];
	if (isNil(one) || isNil(other)) return isNil(one) && isNil(other);
	if (typeof one === "object" || typeof one !== typeof other) throw incomparable(one, other);
	return one === other;
}
function compare(first, second) {
	const [one, other] = [require_quote.counted(first), require_quote.counted(second)];
	if (typeof one === "number" && typeof other === "number") return one - other;
	if (typeof one === "string" && typeof other === "string") return Buffer.compare(Buffer.from(one), Buffer.from(other));
	throw incomparable(one, other);
}
function incomparable(one, other) {
	return refused(`a ${typeOf(one)} cannot be compared with a ${typeOf(other)}`);
}
// src/template/pipeline.ts
const CONSTANTS = new Map([
	["true", true],
	["false", false],
	["nil", null]
]);
var PipelineParser = class {
	#cursor;
	#variables = [""];
	constructor(cursor) {
		this.#cursor = cursor;
	}
	scoped(work) {
		const scope = this.#variables.length;
		const result = work();
		this.#variables.length = scope;
		return result;
	}
	pipeline(inRange = false) {
		const at = this.#cursor.peek()?.at ?? 0;
		const { variables, assigns } = this.#declaration(inRange);
		const commands = [this.#command()];
		while (this.#cursor.take("mark", "|") !== void 0) {
			commands.push(this.#command());
			this.#mustCall(commands.at(-1));
		}
		if (!assigns) this.#variables.push(...variables);
		return {
			at,
			variables,
			assigns,
			commands
		};
	}
	#declaration(inRange) {
		const { mark, names } = this.#cursor.attempt(() => this.#declared(inRange)) ?? { names: [] };
		const unknown = names.find((name) => !this.#variables.includes(name));
		if (mark?.text === "=" && unknown !== void 0) throw this.#cursor.error(mark.at, `the variable $${unknown} was not declared`);
		return {
			variables: names,
			assigns: mark?.text === "="
		};
	}
	#declared(inRange) {
		const cursor = this.#cursor;
		const variables = [cursor.take("variable")];
		if (inRange && variables[0] !== void 0 && cursor.take("mark", ",") !== void 0) variables.push(cursor.take("variable"));
		const mark = cursor.take("mark", ":=") ?? cursor.take("mark", "=");
		const names = variables.flatMap((token) => token === void 0 ? [] : [token.text]);
		return mark === void 0 || names.length < variables.length ? void 0 : {
			mark,
			names
		};
	}
	#mustCall(command) {
		const first = command?.operands[0];
		if (first !== void 0 && first.kind === "literal") throw this.#cursor.error(first.at, "a value cannot be piped into a constant");
	}
	#command() {
		const at = this.#cursor.peek()?.at ?? this.#cursor.text.length;
		const operands = [];
		for (let operand = this.#operand(); operand !== void 0; operand = this.#operand()) operands.push(operand);
		if (operands.length === 0) {
			const found = this.#cursor.peek();
			const what = found === void 0 || found.kind === "close" ? "a value is missing" : `unexpected "${found.text}"`;
			throw this.#cursor.error(at, what);
		}
		const [first] = operands;
		if (first?.kind === "literal" && first.value === null) throw this.#cursor.error(first.at, "nil says nothing by itself");
		return {
			at,
			operands
		};
	}
	#operand() {
		const token = this.#cursor.peek();
		const first = token && this.#simple(token);
		if (first === void 0) return;
		const fields = [...first.fields];
		for (let more = this.#cursor.peek(); more?.kind === "field" && more.joined; more = this.#cursor.peek()) {
			fields.push(more.text);
			this.#cursor.skip();
		}
		return {
			...first,
			fields
		};
	}
	#simple(token) {
		const { at, kind, text } = token;
		if (kind === "mark" && text === "(") {
			this.#cursor.skip();
			const pipeline = this.#cursor.deeper(at, () => this.pipeline());
			if (this.#cursor.take("mark", ")") === void 0) throw this.#cursor.error(at, "this parenthesis is not closed");
			return {
				at,
				kind: "pipeline",
				pipeline,
				fields: []
			};
		}
		if (kind === "mark" || kind === "close" || kind === "open" || kind === "text") return;
		this.#cursor.skip();
		switch (kind) {
			case "field": return {
				at,
				kind: "dot",
				fields: [text]
			};
			case "dot": return {
				at,
				kind: "dot",
				fields: []
			};
			case "literal": return {
				at,
				kind: "literal",
				value: token.value,
				fields: []
			};
			case "variable": return this.#variable(text, at);
			default: return this.#word(text, at);
		}
	}
	#variable(name, at) {
		if (!this.#variables.includes(name)) throw this.#cursor.error(at, `the variable $${name} was not declared`);
		return {
			at,
			kind: "variable",
			name,
			fields: []
		};
	}
	#word(name, at) {
		if (CONSTANTS.has(name)) return {
			at,
			kind: "literal",
			value: CONSTANTS.get(name),
			fields: []
		};
		if (!FUNCTION_NAMES.has(name)) throw this.#cursor.error(at, `there is no function "${name}"`);
		return {
			at,
			kind: "function",
			name,
			fields: []
		};
	}
};
// src/template/parse.ts
const MAX_LENGTH = 65536;
function parse(text) {
	if (text.length > MAX_LENGTH) throw templateError(text, 0, `longer than ${MAX_LENGTH} characters`);
	return new Parser(text).all();
}
const BLOCKS = [
	"if",
	"with",
	"range"
];
const OF_SEVERAL = [
	"template",
	"define",
	"block"
];
const KEYWORDS = new Set([
	...BLOCKS,
	...OF_SEVERAL,
	...[
		"else",
		"end",
		"break",
		"continue"
	]
]);
var Parser = class {
	#cursor;
	#pipelines;
	#loops = 0;
	constructor(text) {
		this.#cursor = new Cursor(text);
		this.#pipelines = new PipelineParser(this.#cursor);
	}
	all() {
		const nodes = this.#nodes();
		const left = this.#cursor.peek();
		if (left !== void 0) throw this.#cursor.error(left.at, `{{${this.#keyword()}}} without a block`);
		return nodes;
	}
	#nodes() {
		const nodes = [];
		for (let token = this.#cursor.peek(); token !== void 0; token = this.#cursor.peek()) {
			if (token.kind === "text") {
				this.#cursor.skip();
				nodes.push({
					kind: "text",
					text: token.text
				});
				continue;
			}
			const keyword = this.#keyword();
			if (keyword === "else" || keyword === "end") break;
			this.#cursor.skip();
			nodes.push(this.#action(keyword, token.at));
		}
		return nodes;
	}
	#action(keyword, at) {
		const block = BLOCKS.find((kind) => kind === keyword);
		if (block !== void 0) {
			this.#cursor.skip();
			return this.#pipelines.scoped(() => this.#block(block, at));
		}
		if (keyword === "break" || keyword === "continue") {
			this.#cursor.skip();
			if (this.#loops === 0) throw this.#cursor.error(at, `{{${keyword}}} outside of {{range}}`);
			this.#cursor.close();
			return { kind: keyword };
		}
		if (keyword !== void 0) throw this.#cursor.error(at, `{{${keyword}}} is not possible: a template stands alone`);
		const pipeline = this.#pipelines.pipeline();
		this.#cursor.close();
		return {
			kind: "action",
			pipeline
		};
	}
	#block(kind, at) {
		const pipeline = this.#cursor.deeper(at, () => this.#pipelines.pipeline(kind === "range"));
		this.#cursor.close();
		this.#loops += kind === "range" ? 1 : 0;
		const body = this.#cursor.deeper(at, () => this.#nodes());
		this.#loops -= kind === "range" ? 1 : 0;
		return {
			kind,
			at,
			pipeline,
			body,
			otherwise: this.#rest(kind, at)
		};
	}
	#rest(kind, at) {
		if (this.#cursor.peek() === void 0) throw this.#cursor.error(at, `{{${kind}}} has no {{end}}`);
		this.#cursor.skip();
		if (this.#cursor.take("word")?.text === "end") {
			this.#cursor.close();
			return [];
		}
		const again = this.#cursor.peek();
		if (again?.kind === "word" && again.text === kind && kind !== "range") {
			this.#cursor.skip();
			return [this.#cursor.deeper(at, () => this.#block(kind, again.at))];
		}
		this.#cursor.close();
		const nodes = this.#cursor.deeper(at, () => this.#nodes());
		if (this.#cursor.peek() === void 0 || this.#keyword() !== "end") throw this.#cursor.error(at, `{{${kind}}} has no {{end}}`);
		this.#cursor.skip(2);
		this.#cursor.close();
		return nodes;
	}
	#keyword() {
		const word = this.#cursor.peek(1);
		return word?.kind === "word" && KEYWORDS.has(word.text) ? word.text : void 0;
	}
};
// src/template/pairs.ts
function pairsOf(value, most) {
	const items = itemsOf(value);
	if (items !== void 0) return items.map((item, index) => [index, item]);
	if (typeof value === "number" && Number.isInteger(value)) return Array.from({ length: Math.max(0, Math.min(value, most)) }, (_, index) => [index, index]);
	const members = membersOf(value);
	return members === void 0 ? isNil(value) ? [] : void 0 : sorted(members);
}
// src/template/run.ts
const MAX_STEPS = 1e6;
const MAX_OUTPUT = 16777216;
var Run = class {
	#text;
	#variables;
	#output = [];
	#headings;
	#print;
	#length = 0;
	#steps = 0;
	constructor(text, root, { headings = false, print = String } = {}) {
		this.#text = text;
		this.#print = print;
		this.#headings = headings;
		this.#variables = [{
			name: "",
			value: root
		}];
	}
	result(nodes, root) {
		try {
			this.#nodes(nodes, root);
		} catch (error) {
			if (!this.#headings || require_early.codeOf(error) !== "UNSUPPORTED") throw error;
		}
		return this.#output.join("");
	}
	#nodes(nodes, dot) {
		for (const node of nodes) {
			const ending = this.#node(node, dot);
			if (ending !== "end") return ending;
		}
		return "end";
	}
	#node(node, dot) {
		switch (node.kind) {
			case "text":
				this.#write(node.text, 0);
				return "end";
			case "action": {
				const value = this.#pipeline(node.pipeline, dot);
				if (node.pipeline.variables.length === 0) this.#write(this.#print(formatResult(value)), node.pipeline.at);
				return "end";
			}
			case "break":
			case "continue": return node.kind;
			default: return this.#scoped(() => this.#block(node, dot));
		}
	}
	#block(block, dot) {
		const { kind, pipeline, body, otherwise } = block;
		if (kind === "range") return this.#range(block, dot);
		const value = this.#pipeline(pipeline, dot);
		return isTrue(value) ? this.#nodes(body, kind === "with" ? value : dot) : this.#nodes(otherwise, dot);
	}
	#range({ at, pipeline, body, otherwise }, dot) {
		const { variables, assigns } = pipeline;
		const value = this.#pipeline({
			...pipeline,
			variables: []
		}, dot);
		const pairs = pairsOf(value, 1000001);
		if (pairs === void 0) throw this.#error(at, `range cannot go over a ${typeOf(value)}`);
		for (const [key, item] of pairs) {
			const values = variables.length === 2 ? [key, item] : [item];
			if (this.#scoped(() => {
				variables.forEach((name, index) => {
					this.#set(name, values[index], assigns);
				});
				this.#step(at);
				return this.#nodes(body, item);
			}) === "break") break;
		}
		return pairs.length === 0 ? this.#nodes(otherwise, dot) : "end";
	}
	#scoped(work) {
		const before = this.#variables.length;
		const ending = work();
		this.#variables.length = before;
		return ending;
	}
	#pipeline({ commands, variables, assigns }, dot) {
		const [first, ...rest] = commands;
		let value = first && this.#command(first, dot, []);
		for (const command of rest) value = this.#command(command, dot, [value]);
		for (const name of variables) this.#set(name, value, assigns);
		return value;
	}
	#set(name, value, assigns) {
		const known = assigns ? this.#variables.findLast((one) => one.name === name) : void 0;
		if (known === void 0) this.#variables.push({
			name,
			value
		});
		else known.value = value;
	}
	#command({ at, operands }, dot, piped) {
		this.#step(at);
		const [first, ...rest] = operands;
		if (first === void 0) return;
		if (first.kind !== "function") {
			if (rest.length + piped.length > 0) throw this.#error(at, "only a function takes arguments");
			return this.#operand(first, dot);
		}
		return this.#fields(this.#function(first.name, at, rest, dot, piped), first);
	}
	#function(name, at, operands, dot, piped) {
		const values = [];
		const decides = name === "and" || name === "or" ? name : void 0;
		for (const operand of operands) {
			const value = this.#operand(operand, dot);
			values.push(value);
			if (decides !== void 0 && isTrue(value) === (decides === "or")) return value;
		}
		const run = this.#headings ? callOnHeadings : call;
		return this.#within(at, () => run(name, [...values, ...piped]));
	}
	#operand(operand, dot) {
		return this.#fields(this.#value(operand, dot), operand);
	}
	#value(operand, dot) {
		switch (operand.kind) {
			case "dot": return dot;
			case "literal": return operand.value;
			case "variable": return this.#variables.findLast(({ name }) => name === operand.name)?.value;
			case "function": return this.#command({
				at: operand.at,
				operands: [{
					...operand,
					fields: []
				}]
			}, dot, []);
			case "pipeline": return this.#pipeline(operand.pipeline, dot);
		}
	}
	#fields(value, { at, fields }) {
		return fields.reduce((found, name) => this.#within(at, () => fieldOf(found, name)), value);
	}
	#write(text, at) {
		this.#length += text.length;
		if (this.#length > MAX_OUTPUT) throw templateError(this.#text, at, `it makes more than ${MAX_OUTPUT} characters`, { code: "TOO_LARGE" });
		this.#output.push(text);
	}
	#step(at) {
		this.#steps += 1;
		if (this.#steps > MAX_STEPS) throw templateError(this.#text, at, `it takes more than ${MAX_STEPS} steps`, { code: "TOO_LARGE" });
	}
	#within(at, work) {
		try {
			return work();
		} catch (error) {
			throw error instanceof require_early.ImageError ? this.#error(at, require_early.messageOf(error), error) : error;
		}
	}
	#error(at, why, cause) {
		return templateError(this.#text, at, why, {
			code: "UNSUPPORTED",
			cause
		});
	}
};
// src/template/template.ts
var Template = class {
	#text;
	#nodes;
	constructor(text) {
		this.#text = text;
		this.#nodes = parse(text);
	}
	execute(value, options = {}) {
		return new Run(this.#text, value, options).result(this.#nodes, value);
	}
};
Object.defineProperty(exports, "NIL_MAP", {
	enumerable: true,
	get: function() {
		return NIL_MAP;
	}
});
Object.defineProperty(exports, "NIL_POINTER", {
	enumerable: true,
	get: function() {
		return NIL_POINTER;
	}
});
Object.defineProperty(exports, "NIL_SLICE", {
	enumerable: true,
	get: function() {
		return NIL_SLICE;
	}
});
Object.defineProperty(exports, "StringMap", {
	enumerable: true,
	get: function() {
		return StringMap;
	}
});
Object.defineProperty(exports, "Struct", {
	enumerable: true,
	get: function() {
		return Struct;
	}
});
Object.defineProperty(exports, "Template", {
	enumerable: true,
	get: function() {
		return Template;
	}
});
Object.defineProperty(exports, "toJson", {
	enumerable: true,
	get: function() {
		return toJson;
	}
});

})