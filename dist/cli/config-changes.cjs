/*de806ffada52bb653246923b1b254fd1*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_lexer = require("./lexer.cjs");
const require_quote = require("./quote.cjs");
const require_flatten = require("./flatten.cjs");
const require_compression = require("./compression.cjs");
const require_header = require("./header.cjs");
const require_reader = require("./reader.cjs");
// src/dockerfile/instruction.ts
function wrong(where, why, hint) {
	return new require_early.ImageError("INVALID_DOCUMENT", `${where}: ${why}`, { hint });
}
function located(where, error) {
	return require_early.messageOf(error).startsWith(`${where.split(" ")[0]}`) ? error : require_early.during(where, error);
}
// src/dockerfile/arguments.ts
function commandOf({ rest, where }) {
	const list = listIn(rest, where);
	return list === void 0 ? {
		words: rest === "" ? [] : [rest],
		isList: false
	} : {
		words: list,
		isList: true
	};
}
function pathsOf(instruction) {
	const { rest, where } = instruction;
	return listIn(rest, where) ?? plainWords(rest);
}
function plainWords(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
function listIn(text, where) {
	if (!text.startsWith("[")) return;
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) throw wrong(where, "a JSON array here is one of strings only");
	return value;
}
function pairsOf(instruction, escaping) {
	const { keyword, rest, where } = instruction;
	const words = quotedWords(rest, escaping);
	const [first] = words;
	if (first === void 0) throw wrong(where, `${keyword} needs at least one argument`);
	if (!first.includes("=")) {
		const [, name = "", value] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
		if (value === void 0) throw wrong(where, `${keyword} needs a name and a value: ${keyword} NAME=VALUE`);
		return [[name, value]];
	}
	return words.map((word) => pairIn(word, instruction));
}
function pairIn(word, { keyword, where }) {
	const equals = word.indexOf("=");
	if (equals < 1) throw wrong(where, `${keyword}: ${equals < 0 ? `"${word}" is not NAME=VALUE` : "a name may not be empty"}`);
	return [word.slice(0, equals), word.slice(equals + 1)];
}
function declarationsOf(instruction, escaping) {
	const words = quotedWords(instruction.rest, escaping);
	if (words.length === 0) throw wrong(instruction.where, `${instruction.keyword} needs at least one argument`);
	return words.map((word) => word.includes("=") ? pairIn(word, instruction) : [word, void 0]);
}
const WORD = {
	"\\": /(?:'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|\\[\s\S]?|[^\s'"\\])+/g,
	"`": /(?:'[^']*'?|"(?:`[\s\S]|[^"`])*"?|`[\s\S]?|[^\s'"`])+/g
};
function quotedWords(text, escaping) {
	return text.match(WORD[escaping]) ?? [];
}
// src/dockerfile/flags.ts
function flagsOf({ keyword, flags, where }, kinds) {
	const given = Object.groupBy(flags, ({ name }) => name);
	for (const { name } of flags) if (!Object.hasOwn(kinds, name)) throw wrong(where, `${keyword} has no flag --${name}`);
	const values = Object.entries(kinds).map(([name, kind]) => {
		return [name, readValue(kind, (given[name] ?? []).map(({ value }) => value), {
			what: `${keyword}: --${name}`,
			where
		})];
	});
	return Object.fromEntries(values);
}
function readValue(kind, texts, place) {
	const { what, where } = place;
	if (kind !== "texts" && texts.length > 1) throw wrong(where, `${what} may be there once`);
	if (kind === "switch" || kind === "answer") return texts.length > 0 ? isOn(texts[0] ?? "", place) : kind === "switch" ? false : void 0;
	if (texts.includes(void 0)) throw wrong(where, `${what} needs a value`);
	return kind === "texts" ? texts : texts[0];
}
function isOn(value, { what, where }) {
	const known = {
		true: true,
		"": true,
		false: false
	}[value.toLowerCase()];
	if (known === void 0) throw wrong(where, `${what} is true or false`);
	return known;
}
// src/tar/attributes.ts
const PERMISSIONS = 4095;
function attributesOf({ header, pax }) {
	const said = new Map(pax);
	const number = (at, length, key) => {
		const written = key === void 0 ? void 0 : said.get(key);
		const value = written === void 0 ? require_header.numberAt(header, at, length) : Number(written);
		return Number.isFinite(value) ? Math.floor(value) : 0;
	};
	return {
		mode: number(100, 8) & PERMISSIONS,
		uid: number(108, 8, "uid"),
		gid: number(116, 8, "gid"),
		mtime: number(136, 12, "mtime"),
		device: [number(329, 8), number(337, 8)],
		pax: pax.filter(([key]) => key.startsWith("SCHILY.xattr."))
	};
}
// src/build/files.ts
const DIRECTORY = {
	type: "5",
	mode: 493,
	uid: 0,
	gid: 0,
	mtime: 0,
	size: 0,
	link: "",
	device: [0, 0],
	pax: []
};
const LINKS_LIMIT = 40;
function followed(files, path) {
	const steps = [];
	const left = require_flatten.partsOf(path).toReversed();
	let links = 0;
	for (let part = left.pop(); part !== void 0; part = left.pop()) {
		if (part === "/" || part === "..") {
			steps.splice(part === "/" ? 0 : Math.max(steps.length - 1, 0));
			continue;
		}
		steps.push(part);
		const node = files.stat(steps.join("/"));
		if (node?.type === "2") {
			links += 1;
			if (links > LINKS_LIMIT) throw new require_early.ImageError("INVALID_DOCUMENT", `${shown(path)}: too many symbolic links`);
			steps.pop();
			left.push(...require_flatten.partsOf(node.link).toReversed());
		}
	}
	return steps.join("/");
}
function shown(path) {
	return require_early.quoted(textOf(path), 200);
}
function textOf(path) {
	return Buffer.from(path, "latin1").toString();
}
function bytesOf(text) {
	return Buffer.from(text).toString("latin1");
}
// src/build/root-files.ts
const PLAIN = {
	compression: "none",
	level: 0
};
var RootFiles = class {
	place;
	id;
	#source;
	#forms;
	#tree = new require_flatten.Tree();
	#known = new Map();
	#waiting = [];
	#layers = 0;
	constructor(source, forms, place, id) {
		this.#source = source;
		this.#forms = forms;
		this.place = place;
		this.id = id;
	}
	as(id) {
		return {
			place: this.place,
			id,
			stat: (path) => this.stat(path),
			list: (path) => this.list(path),
			read: (path, memory) => this.read(path, memory)
		};
	}
	add(layer) {
		this.#waiting.push(layer);
	}
	async ready(options) {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const { descriptor, entries } of waiting) {
			await (entries === void 0 ? this.#read(descriptor, options) : this.#apply(await entries(this)));
			this.#layers += 1;
		}
		return this;
	}
	#apply(entries) {
		for (const [ordinal, [path, { node, read }]] of entries.entries()) {
			const origin = {
				layer: this.#layers,
				ordinal
			};
			require_flatten.apply(this.#tree, {
				name: path,
				type: node.type,
				link: node.link
			}, origin, this.place);
			this.#known.set(require_flatten.keyOf(origin), {
				node: {
					...node,
					identity: require_flatten.keyOf(origin)
				},
				body: read
			});
		}
	}
	stat(path) {
		const found = this.#tree.find(path);
		return found && (this.#known.get(require_flatten.keyOf(found))?.node ?? DIRECTORY);
	}
	list(path) {
		return [...this.#tree.find(path)?.children?.keys() ?? []].sort();
	}
	read(path, memory) {
		const found = this.#tree.find(path);
		const known = found && this.#known.get(require_flatten.keyOf(found));
		if (known === void 0) throw new require_early.ImageError("NOT_FOUND", `${this.place}: there is no file ${shown(path)}`);
		return known.body(memory);
	}
	async #read(layer, options) {
		const plain = {
			...layer,
			...await this.#forms.inForm(this.#source, layer, PLAIN, options)
		};
		const body = await this.#forms.fetch(plain, options);
		const reader = new require_reader.TarReader(body, `layer ${layer.digest}`);
		try {
			let ordinal = 0;
			for (let entry = await reader.next(); entry !== void 0; entry = await reader.next()) {
				options.signal?.throwIfAborted();
				const origin = {
					layer: this.#layers,
					ordinal
				};
				if ("0123456S".includes(entry.type)) {
					require_flatten.apply(this.#tree, entry, origin, `layer ${layer.digest}`);
					const map = await reader.sparseMap(entry);
					const at = {
						layer: plain,
						offset: reader.position,
						map
					};
					this.#known.set(require_flatten.keyOf(origin), this.#knownOf(entry, origin, at));
				}
				ordinal += 1;
			}
			await reader.finish();
		} finally {
			await reader.close();
			body.destroy();
		}
	}
	#knownOf(entry, origin, { layer, offset, map }) {
		const link = entry.type === "2" ? entry.link : "";
		const [type, size] = map === void 0 ? [entry.type, entry.size] : ["0", map.size];
		const node = {
			...attributesOf(entry),
			type,
			size,
			link,
			identity: require_flatten.keyOf(origin)
		};
		const length = map?.stored ?? size;
		const stored = () => this.#range(layer, offset, length);
		return {
			node,
			body: map === void 0 ? stored : () => require_reader.expanded(stored(), map)
		};
	}
	async *#range(layer, offset, size) {
		if (size === 0) return;
		let left = size;
		const body = await this.#forms.fetch(layer, { offset });
		for await (const chunk of body) {
			const piece = chunk.subarray(0, left);
			left -= piece.length;
			yield piece;
			if (left === 0) return;
		}
	}
};
// src/dockerfile/directives.ts
const KNOWN = new Set([
	"syntax",
	"escape",
	"check"
]);
const CHECK = /^(?:(?:skip|experimental)=|error=(?:1|t|true|T|TRUE|True|0|f|false|F|FALSE|False)$)/;
function mustBeCheck(value) {
	const wrong = value.split(";").find((one) => one.trim() !== "" && !CHECK.test(one.trim()));
	if (wrong !== void 0) throw new require_early.ImageError("INVALID_DOCUMENT", `check: ${require_early.quoted(wrong)} is no option`, { hint: "its options are skip=RULE[,RULE\u2026] and error=true" });
}
function directivesOf(text) {
	const found = new Map();
	for (const line of text.split("\n")) {
		const [, name = "", value = ""] = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/.exec(line.trim()) ?? [];
		const key = name.toLowerCase();
		if (!KNOWN.has(key)) break;
		if (found.has(key)) throw new require_early.ImageError("INVALID_DOCUMENT", `the directive "${key}" may be there once`);
		found.set(key, value);
	}
	mustBeCheck(found.get("check") ?? "");
	const escaping = found.get("escape") ?? "\\";
	if (escaping !== "\\" && escaping !== "`") throw new require_early.ImageError("INVALID_DOCUMENT", `"${escaping}" is no escape: it is \\ or \``);
	return {
		escape: escaping,
		syntax: found.get("syntax")
	};
}
// src/dockerfile/lines.ts
var Lines = class {
	#lines;
	#escape;
	#at = 0;
	constructor(text, escaping) {
		this.#lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
		this.#escape = escaping;
	}
	get taken() {
		return this.#at;
	}
	next() {
		for (let line = this.take(); line !== void 0; line = this.take()) {
			const start = line.trim();
			if (start !== "" && !start.startsWith("#")) return {
				line: this.#at,
				text: this.#joined(withoutEnd(line).trimStart())
			};
		}
	}
	take() {
		const line = this.#lines[this.#at];
		this.#at += line === void 0 ? 0 : 1;
		return line;
	}
	#joined(first) {
		let continued = this.#continued(first);
		let text = continued ?? first;
		while (continued !== void 0) {
			const line = this.take();
			if (line === void 0) break;
			const start = line.trim();
			if (start !== "" && !start.startsWith("#")) {
				continued = this.#continued(withoutEnd(line));
				text += continued ?? withoutEnd(line);
			}
		}
		return text;
	}
	#continued(line) {
		const end = line.trimEnd();
		return end.endsWith(this.#escape) && end.at(-2) !== this.#escape ? end.slice(0, -1) : void 0;
	}
};
function withoutEnd(line) {
	const end = line.endsWith("\n") ? line.slice(0, -1) : line;
	return end.endsWith("\r") ? end.slice(0, -1) : end;
}
// src/dockerfile/heredocs.ts
const START = /^\d*<<(-?)\s*([^<]*)$/;
const OPTIONS = {
	escape: "\\",
	keepUnset: true
};
const NONE = new Map();
function heredocStart(word) {
	const [, minus = "", rest = ""] = START.exec(word) ?? [];
	const [name, ...more] = new require_lexer.Lexer(rest, NONE, OPTIONS).read().words;
	if (name === void 0 || more.length > 0) return;
	const quoted = new require_lexer.Lexer(rest, NONE, {
		...OPTIONS,
		keepQuotes: true
	}).read().text;
	return {
		name,
		expands: quotesIn(quoted) === quotesIn(name),
		withoutTabs: minus !== ""
	};
}
function quotesIn(text) {
	return text.split(/['"]/).length;
}
function takeHeredocs(text, lines, where) {
	if (!text.includes("<<")) return [];
	return wordsOf(text).flatMap((word) => {
		const start = heredocStart(word);
		return start === void 0 ? [] : [taken(start, lines, where)];
	});
}
function wordsOf(text) {
	try {
		return new require_lexer.Lexer(text, NONE, {
			...OPTIONS,
			keepQuotes: true,
			keepEscapes: true
		}).read().words;
	} catch {
		return [];
	}
}
function taken(start, lines, where) {
	const { name, expands, withoutTabs } = start;
	let text = "";
	for (let line = lines.take(); line !== void 0; line = lines.take()) {
		const plain = withoutTabs ? line.replace(/^\t+/, "") : line;
		if (withoutEnd(plain) === name) return {
			name,
			text,
			expands
		};
		text += plain;
	}
	throw wrong(where, `there is no line "${name}" to end what <<${name} begins`);
}
// src/dockerfile/parse.ts
const TEXT_LIMIT = 4194304;
const KEYWORDS = new Set([...[
	"ADD",
	"ARG",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"ENV",
	"EXPOSE",
	"FROM",
	"HEALTHCHECK",
	"LABEL"
], ...[
	"MAINTAINER",
	"ONBUILD",
	"RUN",
	"SHELL",
	"STOPSIGNAL",
	"USER",
	"VOLUME",
	"WORKDIR"
]]);
const WITH_HEREDOCS = new Set([
	"ADD",
	"COPY",
	"RUN"
]);
function parseDockerfile(source, file) {
	if (source.length > TEXT_LIMIT) throw new require_early.ImageError("TOO_LARGE", `${file}: more than ${TEXT_LIMIT} characters`);
	const text = source.replace(/^\uFEFF/, "");
	const { escape: escaping, syntax } = directivesOf(text);
	const lines = new Lines(text, escaping);
	const instructions = [];
	for (let line = lines.next(); line !== void 0; line = lines.next()) {
		const where = `${file}:${line.line}`;
		const instruction = readInstruction(line.text, escaping, where);
		const heredocs = mayHaveHeredocs(instruction) ? takeHeredocs(line.text, lines, where) : [];
		instructions.push({
			...instruction,
			heredocs,
			lines: [line.line, lines.taken]
		});
	}
	if (instructions.length === 0) throw wrong(file, "it has no instructions");
	return {
		instructions,
		escape: escaping,
		syntax,
		text
	};
}
function parseInstruction(text, escaping, where) {
	const lines = new Lines(text, escaping);
	const line = lines.next();
	if (line === void 0) throw wrong(where, "an instruction is needed");
	const instruction = readInstruction(line.text, escaping, where);
	const heredocs = mayHaveHeredocs(instruction) ? takeHeredocs(line.text, lines, where) : [];
	return {
		...instruction,
		heredocs
	};
}
function readInstruction(text, escaping, where) {
	const [, word = "", after = ""] = /^(\S+)([\s\S]*)$/.exec(text.trim()) ?? [];
	const keyword = word.toUpperCase();
	if (!KEYWORDS.has(keyword)) throw wrong(where, `unknown instruction: ${word.slice(0, 100)}`);
	const { flags, rest } = splitFlags(after, escaping);
	return {
		keyword,
		flags,
		rest,
		heredocs: [],
		text: text.trim(),
		where,
		lines: [0, 0]
	};
}
function mayHaveHeredocs({ keyword, rest }) {
	const [, trigger = ""] = /^(\S+)/.exec(rest) ?? [];
	const acting = keyword === "ONBUILD" ? trigger.toUpperCase() : keyword;
	return WITH_HEREDOCS.has(acting) && !rest.startsWith("[");
}
function splitFlags(text, escaping) {
	const flags = [];
	let rest = text.trim();
	while (rest.startsWith("--")) {
		const { word, length } = unquotedWord(rest, escaping);
		rest = rest.slice(length).trim();
		if (word === "--") break;
		const equals = word.indexOf("=");
		flags.push({
			name: word.slice(2, equals < 0 ? void 0 : equals),
			value: equals < 0 ? void 0 : word.slice(equals + 1)
		});
	}
	return {
		flags,
		rest
	};
}
function unquotedWord(text, escaping) {
	const [whole = ""] = quotedWords(text, escaping);
	let word = "";
	let quote = "";
	for (let at = 0; at < whole.length; at += 1) {
		const character = whole[at] ?? "";
		if (character === quote) quote = "";
		else if (quote === "" && `'"`.includes(character)) quote = character;
		else {
			at += Number(character === escaping);
			word += whole[at] ?? "";
		}
	}
	return {
		word,
		length: whole.length
	};
}
// src/dockerfile/copy-paths.ts
function copyPaths(instruction, words) {
	const { keyword, where } = instruction;
	const destination = words.at(-1) ?? "";
	if (words.length < 2) throw wrong(where, `${keyword} needs at least one source and a destination`);
	if (heredocStart(destination) !== void 0) throw wrong(where, `${keyword} cannot have a here-document as its destination`);
	return {
		sources: words.slice(0, -1).filter((word) => heredocStart(word) === void 0),
		heredocs: instruction.heredocs,
		destination
	};
}
// src/dockerfile/path-tokens.ts
const NOT_SLASH = (character) => character !== "/";
const ANY = () => true;
function pathTokens(pattern, deep) {
	const characters = [...pattern];
	const tokens = [];
	for (let at = 0; at < characters.length;) {
		const { made, length } = nextTokens(characters, at, deep, pattern);
		tokens.push(...made);
		at += length;
	}
	return tokens;
}
function nextTokens(characters, at, deep, pattern) {
	const character = characters[at] ?? "";
	const next = characters[at + 1];
	switch (character) {
		case "*": return deep && next === "*" ? directories(characters, at + 2) : {
			made: [{
				kind: "many",
				fits: NOT_SLASH
			}],
			length: 1
		};
		case "?": return {
			made: [{
				kind: "one",
				fits: NOT_SLASH
			}],
			length: 1
		};
		case "[": return brackets(characters, at, pattern);
		case "\\":
			if (next === void 0) throw bad(pattern);
			return {
				made: [require_lexer.literal(next)],
				length: 2
			};
		default: return {
			made: [require_lexer.literal(character)],
			length: 1
		};
	}
}
function directories(characters, after) {
	const slash = characters[after] === "/" ? 1 : 0;
	const any = {
		kind: "many",
		fits: ANY
	};
	const length = 2 + slash;
	return after + slash === characters.length ? {
		made: [any],
		length
	} : {
		made: [
			{
				kind: "optional",
				count: 2
			},
			any,
			require_lexer.literal("/")
		],
		length
	};
}
function brackets(characters, start, pattern) {
	const isNegated = characters[start + 1] === "^";
	const ranges = [];
	let at = start + (isNegated ? 2 : 1);
	while (characters[at] !== "]" || ranges.length === 0) {
		const range = rangeAt(characters, at, pattern);
		ranges.push(range);
		at = range.after;
	}
	const fits = (character) => {
		return ranges.some(({ from, to }) => between(character, from, to)) !== isNegated;
	};
	return {
		made: [{
			kind: "one",
			fits
		}],
		length: at + 1 - start
	};
}
function between(character, from, to) {
	const [code, first, last] = [
		character,
		from,
		to
	].map((one) => one.codePointAt(0) ?? 0);
	return code !== void 0 && first !== void 0 && last !== void 0 ? first <= code && code <= last : false;
}
function rangeAt(characters, at, pattern) {
	const from = memberAt(characters, at, pattern);
	if (characters[from.after] !== "-") return {
		from: from.character,
		to: from.character,
		after: from.after
	};
	const to = memberAt(characters, from.after + 1, pattern);
	return {
		from: from.character,
		to: to.character,
		after: to.after
	};
}
function memberAt(characters, at, pattern) {
	const escaped = characters[at] === "\\";
	const character = characters[escaped ? at + 1 : at];
	if (character === void 0 || !escaped && "-]".includes(character)) throw bad(pattern);
	return {
		character,
		after: at + (escaped ? 2 : 1)
	};
}
function bad(pattern) {
	return new require_early.ImageError("INVALID_DOCUMENT", `"${pattern.slice(0, 200)}" is no pattern of paths`);
}
// src/dockerfile/path-patterns.ts
var PathPatterns = class {
	#patterns;
	constructor(patterns) {
		this.#patterns = patterns.filter((text) => text.trim() !== "").map(readPattern);
	}
	get isEmpty() {
		return this.#patterns.length === 0;
	}
	match(path, above) {
		let matched = false;
		const fitting = this.#patterns.map(({ isNegated, fits }, at) => {
			const isFitting = above?.[at] === true || isNegated === matched && fits(path);
			matched = isFitting ? !isNegated : matched;
			return isFitting;
		});
		return {
			matched,
			fitting
		};
	}
	matches(path) {
		const parts = path.split("/");
		let above;
		let matched = false;
		for (let depth = 1; depth <= parts.length; depth += 1) {
			const answer = this.match(parts.slice(0, depth).join("/"), above);
			above = answer.fitting;
			matched = answer.matched;
		}
		return matched;
	}
	mayTakeBack(directory) {
		return this.#patterns.some(({ isNegated, text }) => isNegated && (/[*?[\\]/.test(text) || `${text}/`.startsWith(`${directory}/`)));
	}
};
function readPattern(written) {
	const cleaned = clean(written.trim());
	const isNegated = cleaned.startsWith("!");
	const text = isNegated ? cleaned.slice(1) : cleaned;
	if (text === "") throw new require_early.ImageError("INVALID_DOCUMENT", "\"!\" alone is no pattern of paths");
	return {
		isNegated,
		text,
		fits: fitsOf(text)
	};
}
function clean(path) {
	const normal = require_program.$posix.normalize(path);
	return normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal;
}
const IS_PLAIN = /^[^*?[\]\\]*$/;
function fitsOf(text) {
	if (IS_PLAIN.test(text)) return (path) => path === text;
	if (text.endsWith("**") && IS_PLAIN.test(text.slice(0, -2)) && text !== "**") return (path) => path.startsWith(text.slice(0, -2));
	if (text.startsWith("**") && IS_PLAIN.test(text.slice(2))) {
		const end = text.slice(2);
		return (path) => path.endsWith(end) || end.startsWith("/") && path === end.slice(1);
	}
	const tokens = pathTokens(text, true);
	return (path) => fitsTokens(path, tokens);
}
function fitsTokens(path, tokens) {
	return require_lexer.matches(tokens, [...path]);
}
// src/build/copy-files.ts
const NEW = 493;
const WILDCARD = /(?<!\\)[*?[]/;
function findSources(files, source) {
	const parts = require_program.$posix.normalize(`/${source}`).slice(1).replace(/\/+$/, "").split("/").filter((part) => part !== "");
	const at = parts.findIndex((part) => WILDCARD.test(part));
	if (at < 0) return [foundAt(files, parts.map((part) => part.replaceAll(/\\(.)/g, "$1")).join("/"), source)];
	const start = followed(files, parts.slice(0, at).join("/"));
	if (files.stat(start)?.type !== "5") return [];
	return fitting(files, start, parts.slice(at)).map((path) => foundAt(files, path, source));
}
function fitting(files, directory, patterns) {
	const [pattern = "", ...rest] = patterns;
	const tokens = pathTokens(textOf(pattern), false);
	const paths = files.list(directory).filter((name) => require_lexer.matches(tokens, [...textOf(name)])).map((name) => require_flatten.joined(directory, name));
	return rest.length === 0 ? paths : paths.flatMap((path) => files.stat(path)?.type === "5" ? fitting(files, path, rest) : []);
}
function foundAt(files, written, source) {
	const path = followed(files, written);
	const node = files.stat(path);
	if (node === void 0) throw new require_early.ImageError("NOT_FOUND", `${shown(source)}: not found in ${files.place}`);
	return {
		written,
		path,
		node
	};
}
var FileCopy = class {
	#files;
	#draft;
	#options;
	#excluded;
	#source;
	constructor(files, draft, source, options) {
		this.#files = files;
		this.#source = source;
		this.#draft = draft;
		this.#options = options;
		this.#excluded = new PathPatterns(options.exclude);
	}
	copy(found, destination) {
		const target = this.#target(found, destination);
		if (found.node.type === "5") this.#directoryInto(found.path, target, "");
		else if (!this.#excluded.matches(textOf(require_flatten.divided(found.path)[1]))) this.#file(found.path, target, found.node);
	}
	copyWithParents(from, path, destination) {
		const root = this.#makeDirectories(destination);
		const parts = path.split("/").filter((part) => part !== "");
		for (const [at] of parts.entries()) {
			const written = parts.slice(0, at + 1).join("/");
			const source = followed(this.#files, require_flatten.joined(from, written));
			const node = this.#files.stat(source);
			const target = require_flatten.joined(root, written);
			if (node?.type !== "5") this.#place(node, source, target, written);
			else if (this.#draft.stat(target) === void 0) this.#file(source, target, node);
		}
		const last = followed(this.#files, require_flatten.joined(from, path));
		if (this.#files.stat(last)?.type === "5") this.#directoryInto(last, require_flatten.joined(root, parts.join("/")), parts.join("/"));
	}
	#place(node, source, target, written) {
		if (node !== void 0 && !this.#excluded.matches(textOf(written))) this.#file(source, target, node);
	}
	#makeDirectories(path) {
		const { mode, owner } = this.#options;
		return this.#draft.makeDirectories(path, {
			mode: (mode?.absolute ?? -1) & NEW,
			owner
		});
	}
	#target({ written, node }, destination) {
		const isDirectory = /(?:^|\/)\.?$/.test(destination);
		const path = require_program.$posix.normalize(`/${destination}`).slice(1).replace(/\/$/, "");
		const real = isDirectory ? this.#makeDirectories(path) : require_flatten.joined(this.#makeDirectories(require_flatten.divided(path)[0]), require_flatten.divided(path)[1]);
		const target = followed(this.#draft, real);
		const isThere = this.#draft.stat(target)?.type === "5";
		if (node.type === "5") return isThere ? target : this.#makeDirectories(target);
		const inside = isThere ? require_flatten.joined(target, require_flatten.divided(written)[1]) : target;
		this.#makeDirectories(require_flatten.divided(inside)[0]);
		return inside;
	}
	#directoryInto(source, target, below) {
		for (const name of this.#files.list(source)) {
			const path = require_flatten.joined(below, name);
			const node = this.#files.stat(require_flatten.joined(source, name));
			const isExcluded = this.#excluded.matches(textOf(path));
			if (node !== void 0 && !isExcluded) this.#file(require_flatten.joined(source, name), require_flatten.joined(target, name), node);
			const entered = !isExcluded || this.#excluded.mayTakeBack(textOf(path));
			if (node?.type === "5" && entered) this.#directoryInto(require_flatten.joined(source, name), require_flatten.joined(target, name), path);
		}
	}
	#file(source, target, node) {
		const { owner, mode } = this.#options;
		const permissions = node.type === "2" || mode === void 0 ? node.mode : mode.of(node.mode, node.type === "5");
		const identity = node.identity && `${this.#source} ${node.identity}`;
		this.#draft.put(target, {
			...node,
			...owner,
			mode: permissions,
			identity
		}, (memory) => this.#files.read(source, memory));
	}
};
// src/build/unpack.ts
async function isTar(files, path, { expand }, options) {
	try {
		const block = await startOf(require_compression.decompressed(expand(files.read(path), shown(path), options)), 512);
		return block.length === 512 && require_header.decodeHeader(block) !== void 0;
	} catch (error) {
		if (require_early.codeOf(error) === "UNSUPPORTED") throw error;
		options.signal?.throwIfAborted();
		return false;
	}
}
async function startOf(chunks, length) {
	let start = Buffer.alloc(0);
	for await (const chunk of chunks) {
		start = Buffer.concat([start, chunk.subarray(0, length - start.length)]);
		if (start.length >= length) break;
	}
	return start;
}
async function tarFiles(chunks, { store, forms, expand }, place, options) {
	const body = require_program.$Readable.from(expand(chunks, place, options), { objectMode: false });
	const kept = await store.receive(require_compression.decompressed(body), options);
	const files = new RootFiles(store, forms, place);
	files.add({ descriptor: {
		mediaType: require_program.MEDIA_TYPE.ociLayer,
		...kept
	} });
	return files.ready(options);
}
function unpack(archive, draft, directory, owner) {
	const root = draft.makeDirectories(directory, {
		mode: 493,
		owner
	});
	for (const [source, node] of everything(archive, "")) {
		const [parent, last] = require_flatten.divided(require_flatten.joined(root, source));
		const target = require_flatten.joined(followed(draft, parent), last);
		if (node.type === "5" && node.identity === void 0) draft.makeDirectories(target, {
			mode: node.mode,
			owner
		});
		else draft.replace(target, {
			...node,
			...owner
		}, () => archive.read(source));
	}
}
function* everything(files, directory) {
	for (const name of files.list(directory)) {
		const path = require_flatten.joined(directory, name);
		const node = files.stat(path);
		if (node !== void 0) {
			yield [path, node];
			yield* node.type === "5" ? everything(files, path) : [];
		}
	}
}
// src/build/copy-plan.ts
const COMMON = {
	chown: "text",
	chmod: "text",
	link: "switch",
	exclude: "texts"
};
const COPY = {
	...COMMON,
	from: "text",
	parents: "switch"
};
const ADD = {
	...COMMON,
	checksum: "text",
	unpack: "answer",
	"keep-git-dir": "switch"
};
const NOT_OF_COPY = {
	checksum: void 0,
	unpack: void 0,
	"keep-git-dir": false
};
function copyForm(instruction) {
	return {
		flags: instruction.keyword === "COPY" ? {
			...flagsOf(instruction, COPY),
			...NOT_OF_COPY
		} : {
			...flagsOf(instruction, ADD),
			from: void 0,
			parents: false
		},
		paths: copyPaths(instruction, pathsOf(instruction))
	};
}
function copyCommand(instruction, reading, directory) {
	const { keyword, where } = instruction;
	const { flags, paths } = copyForm(instruction);
	const word = (text) => require_lexer.substituted(text, reading.variables, reading.escape);
	const optional = (text) => text === void 0 ? void 0 : word(text) || void 0;
	if (flags.from !== void 0 && word(flags.from) !== flags.from) throw wrong(where, `${keyword}: what it copies from has no variables`, "name a stage, and let its FROM have them");
	const sources = paths.sources.map(word);
	const destination = word(paths.destination);
	const [chown, chmod] = [optional(flags.chown), optional(flags.chmod)];
	return {
		keyword,
		where,
		sources,
		chown,
		chmod,
		from: flags.from || void 0,
		exclude: flags.exclude,
		parents: flags.parents,
		link: flags.link,
		checksum: optional(flags.checksum),
		unpack: flags.unpack,
		keepGitDir: flags["keep-git-dir"],
		heredocs: paths.heredocs.map((one) => expanded(one, reading)),
		destination: absolute(directory, destination),
		history: historyOf(instruction, {
			...flags,
			chown,
			chmod
		}, sources, paths, destination)
	};
}
function historyOf({ keyword }, flags, sources, { heredocs }, destination) {
	const { parents, chown, chmod } = flags;
	return [
		keyword,
		...parents ? ["--parents"] : [],
		...chown === void 0 ? [] : [`--chown=${chown}`],
		...chmod === void 0 ? [] : [`--chmod=${chmod}`],
		...sources,
		...heredocs.map(({ name }) => `<<${name}`),
		...[destination, "# buildkit"]
	].join(" ");
}
function expanded(heredoc, { variables }) {
	const text = heredoc.expands ? new require_lexer.Lexer(heredoc.text, variables, {
		escape: "\\",
		ignoreQuotes: true
	}).read().text : heredoc.text;
	return {
		...heredoc,
		text
	};
}
function absolute(directory, path) {
	const written = path === "" || path === "." ? "./" : path;
	const whole = require_program.$posix.join(written.startsWith("/") ? "/" : directory, written);
	return bytesOf(/(?:^|\/)\.?$/.test(written) && !whole.endsWith("/") ? `${whole}/` : whole);
}
function listingOf(files, sources) {
	if (files.id !== void 0) return files.id;
	const names = require_early.$createHash("sha256");
	const versions = require_early.$createHash("sha256");
	let isKnown = true;
	for (const found of sources.flatMap((source) => findSources(files, bytesOf(source)))) for (const [path, { type, mode, uid, gid, size, link, version }] of withItself(files, found)) {
		names.update(JSON.stringify([
			found.written,
			path,
			type,
			mode,
			uid,
			gid,
			size,
			link
		]));
		isKnown &&= type !== "0" || version !== void 0;
		versions.update(`${version}\n`);
	}
	return {
		names: names.digest("hex"),
		version: isKnown ? versions.digest("hex") : void 0
	};
}
function* withItself(files, { path, node }) {
	yield [path, node];
	yield* node.type === "5" ? everything(files, path) : [];
}
// src/build/health-check.ts
const FLAGS = {
	interval: "text",
	timeout: "text",
	"start-period": "text",
	"start-interval": "text",
	retries: "text"
};
function healthCheckOf(instruction) {
	const { where, rest } = instruction;
	const [, word = "", after = ""] = /^(\S+)\s*([\s\S]*)$/.exec(rest) ?? [];
	const flags = flagsOf(instruction, FLAGS);
	if (word.toUpperCase() === "NONE" && after === "") return { Test: ["NONE"] };
	const { words, isList } = commandOf({
		rest: after,
		where
	});
	if (word.toUpperCase() !== "CMD" || words.length === 0) throw wrong(where, "HEALTHCHECK is followed by NONE, or by CMD and a command");
	const time = (name) => nanoseconds(flags[name], name, where);
	return {
		Test: [isList ? "CMD" : "CMD-SHELL", ...words],
		...positive("Interval", time("interval")),
		...positive("Timeout", time("timeout")),
		...positive("StartPeriod", time("start-period")),
		...positive("StartInterval", time("start-interval")),
		...positive("Retries", retries(flags.retries, where))
	};
}
function formatHealthCheck(check) {
	const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries = 0 } = check;
	const times = [
		Interval,
		Timeout,
		StartPeriod,
		StartInterval
	].map((value = 0) => require_quote.quote(new require_quote.Duration(value).toString()));
	return `&{${[
		`[${Test.map((one) => require_quote.quote(one)).join(" ")}]`,
		...times,
		require_quote.quoteCharacter(Retries)
	].join(" ")}}`;
}
function positive(name, value) {
	return value === 0 ? {} : { [name]: value };
}
function retries(text, where) {
	if (text !== void 0 && !/^\+?\d{1,9}$/.test(text)) throw wrong(where, "HEALTHCHECK: retries is a whole number, 0 or more");
	return Number(text ?? 0);
}
const UNITS = {
	ns: 1,
	us: 1e3,
	\u00b5s: 1e3,
	ms: 1e6,
	s: 1e9,
	m: 6e10,
	h: 36e11
};
const MILLISECOND = 1e6;
function nanoseconds(text, name, where) {
	if (text === void 0 || text === "0") return 0;
	const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|\u00b5s|ms|s|m|h)/g)];
	const sum = parts.reduce((all, [, n, unit = ""]) => all + Number(n) * (UNITS[unit] ?? 0), 0);
	if (!(parts.map(([part]) => part).join("") === text) || sum > 0 && sum < MILLISECOND) throw wrong(where, `HEALTHCHECK: --${name} is a time such as 1m30s, at least 1ms`);
	return Math.round(sum);
}
// src/build/instruction-form.ts
const CHECKS = {
	ADD: copyForm,
	COPY: copyForm,
	ARG: declarationsOf,
	ENV: pairsOf,
	LABEL: pairsOf,
	CMD: commandOf,
	ENTRYPOINT: commandOf,
	HEALTHCHECK: healthCheckOf,
	ONBUILD: checkTrigger,
	SHELL: (instruction) => {
		const { words, isList } = commandOf(instruction);
		if (!isList || words.length === 0) throw wrong(instruction.where, "SHELL is followed by a JSON array: SHELL [\"/bin/sh\", \"-c\"]");
	},
	VOLUME: (instruction) => checkVolumes(pathsOf(instruction), instruction)
};
const MAY_BE_EMPTY = new Set([
	"ADD",
	"ARG",
	"CMD",
	"COPY",
	"ENTRYPOINT"
]);
const WITH_FLAGS = new Set([
	"ADD",
	"COPY",
	"HEALTHCHECK",
	"ONBUILD"
]);
function checkForm(instruction, escaping) {
	const { keyword, rest, where } = instruction;
	if (keyword === "RUN") return;
	if (rest === "" && !MAY_BE_EMPTY.has(keyword)) throw wrong(where, `${keyword} needs an argument`);
	if (!WITH_FLAGS.has(keyword)) flagsOf(instruction, {});
	CHECKS[keyword]?.(instruction, escaping);
}
const NOT_TRIGGERS = new Set([
	"ONBUILD",
	"FROM",
	"MAINTAINER"
]);
function checkTrigger({ rest, where }, escaping) {
	const [first = ""] = plainWords(rest);
	const keyword = first.toUpperCase();
	if (NOT_TRIGGERS.has(keyword)) throw wrong(where, `ONBUILD cannot be followed by ${keyword}`);
	if (keyword === "ENV" || keyword === "LABEL") pairsOf(parseInstruction(rest, escaping, where), escaping);
}
function checkVolumes(paths, { where }) {
	if (paths.length === 0) throw wrong(where, "VOLUME needs at least one argument");
	if (paths.some((path) => path.trim() === "")) throw wrong(where, "VOLUME: a path may not be empty");
}
// src/build/exposed-ports.ts
const MAX_PORT = 65535;
const PORT = /^(?:(?:[\d.]+|\[[\da-f:]+\]):)?(?:[\d-]*:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp)?)?$/i;
function exposedPorts(word) {
	const [, first, last = first, protocol = "tcp"] = PORT.exec(word) ?? [];
	const count = Number(last) - Number(first) + 1;
	if (!(count >= 1 && Number(last) <= MAX_PORT)) throw new require_early.ImageError("INVALID_DOCUMENT", `EXPOSE: ${require_early.quoted(word)} is no port`, { hint: "a port is 80, 53/udp or 8000-8010" });
	const port = (_, at) => `${Number(first) + at}/${protocol.toLowerCase()}`;
	return Array.from({ length: count }, port);
}
// src/build/config-changes.ts
const SHELL = ["/bin/sh", "-c"];
const CHANGES = {
	CMD: (execution, instruction) => {
		const Cmd = command(execution, instruction);
		return {
			execution: {
				...withCommand(execution, "Cmd", Cmd),
				ArgsEscaped: true
			},
			history: `CMD ${listed(Cmd)}`
		};
	},
	ENTRYPOINT: (execution, instruction) => {
		const Entrypoint = command(execution, instruction);
		return {
			execution: withCommand(execution, "Entrypoint", Entrypoint),
			history: `ENTRYPOINT ${listed(Entrypoint)}`
		};
	},
	ENV: (execution, instruction, reading) => {
		const pairs = readPairs(instruction, reading);
		const Env = pairs.reduce(withVariable, execution.Env ?? []);
		const history = `ENV ${joinedPairs(pairs)}`;
		return {
			execution: {
				...execution,
				Env
			},
			history,
			variables: pairs
		};
	},
	LABEL: (execution, instruction, reading) => {
		const pairs = readPairs(instruction, reading);
		const Labels = {
			...execution.Labels,
			...Object.fromEntries(pairs)
		};
		return {
			execution: {
				...execution,
				Labels
			},
			history: `LABEL ${joinedPairs(pairs)}`
		};
	},
	EXPOSE: (execution, { rest }, { variables, escape: escaping }) => {
		const ports = [...plainWords(rest)].sort().flatMap((word) => require_lexer.substitutedWords(word, variables, escaping)).flatMap(exposedPorts);
		const ExposedPorts = {
			...execution.ExposedPorts,
			...keys(ports)
		};
		return {
			execution: {
				...execution,
				ExposedPorts
			},
			history: `EXPOSE [${ports.join(" ")}]`
		};
	},
	VOLUME: (execution, instruction, { variables, escape: escaping }) => {
		const paths = pathsOf(instruction).map((path) => require_lexer.substituted(path, variables, escaping));
		checkVolumes(paths, instruction);
		const Volumes = {
			...execution.Volumes,
			...keys(paths)
		};
		return {
			execution: {
				...execution,
				Volumes
			},
			history: `VOLUME [${paths.join(" ")}]`
		};
	},
	USER: (execution, instruction, reading) => {
		const User = word(instruction, reading);
		return {
			execution: {
				...execution,
				User
			},
			history: `USER ${User}`
		};
	},
	WORKDIR: (execution, instruction, reading) => {
		const written = word(instruction, reading);
		const WorkingDir = require_program.$posix.isAbsolute(written) ? written : require_program.$posix.resolve("/", execution.WorkingDir ?? "/", written);
		return {
			execution: {
				...execution,
				WorkingDir
			},
			history: `WORKDIR ${WorkingDir}`
		};
	},
	STOPSIGNAL: (execution, instruction, reading) => {
		const StopSignal = word(instruction, reading);
		if (!isSignal(StopSignal)) throw wrong(instruction.where, "STOPSIGNAL: there is no such signal");
		return {
			execution: {
				...execution,
				StopSignal
			},
			history: `STOPSIGNAL ${StopSignal}`
		};
	},
	SHELL: (execution, instruction) => {
		const { words } = commandOf(instruction);
		return {
			execution: {
				...execution,
				Shell: words
			},
			history: `SHELL [${words.join(" ")}]`
		};
	},
	ONBUILD: (execution, instruction) => {
		const OnBuild = [...execution.OnBuild ?? [], trigger(instruction)];
		return {
			execution: {
				...execution,
				OnBuild
			},
			history: ""
		};
	},
	HEALTHCHECK: (execution, instruction) => {
		const Healthcheck = healthCheckOf(instruction);
		const history = `HEALTHCHECK ${formatHealthCheck(Healthcheck)}`;
		return {
			execution: {
				...execution,
				Healthcheck
			},
			history
		};
	}
};
function configChange(execution, instruction, reading) {
	const change = CHANGES[instruction.keyword];
	if (change === void 0) return;
	checkForm(instruction, reading.escape);
	return change(execution, instruction, reading);
}
function command(execution, instruction) {
	const { words, isList } = commandOf(instruction);
	return isList ? words : [...execution.Shell ?? SHELL, words[0] ?? ""];
}
function withCommand(execution, name, words) {
	const { [name]: _before, ...rest } = execution;
	return words.length === 0 ? rest : {
		...rest,
		[name]: words
	};
}
function listed(words) {
	return `[${words.map((one) => require_quote.quote(one)).join(" ")}]`;
}
function readPairs(instruction, { variables, escape: escaping }) {
	return pairsOf(instruction, escaping).map(([name, value]) => [require_lexer.substituted(name, variables, escaping), require_lexer.substituted(value, variables, escaping)]);
}
function joinedPairs(pairs) {
	return pairs.map(([name, value]) => `${name}=${value}`).join(" ");
}
function withVariable(env, [name, value]) {
	const at = env.findIndex((one) => one.split("=", 1)[0] === name);
	return at < 0 ? [...env, `${name}=${value}`] : env.with(at, `${name}=${value}`);
}
function word({ rest }, { variables, escape: escaping }) {
	return require_lexer.substituted(rest, variables, escaping);
}
function keys(names) {
	return Object.fromEntries(names.map((name) => [name, {}]));
}
function isSignal(text) {
	const name = text.toUpperCase().replace(/^SIG/, "");
	return /^[-+]?\d{1,9}$/.test(text) && Number(text) !== 0 || Object.hasOwn(require_program.$constants.signals, `SIG${name}`) || /^RTM(?:IN(?:\+\d+)?|AX(?:-\d+)?)$/.test(name);
}
function trigger({ text, heredocs }) {
	const documents = heredocs.map((one) => `\n${one.text}${one.name}`).join("");
	return `${text.replace(/^\S+\s+/, "")}${documents}`;
}
Object.defineProperty(exports, "DIRECTORY", {
	enumerable: true,
	get: function() {
		return DIRECTORY;
	}
});
Object.defineProperty(exports, "FileCopy", {
	enumerable: true,
	get: function() {
		return FileCopy;
	}
});
Object.defineProperty(exports, "PathPatterns", {
	enumerable: true,
	get: function() {
		return PathPatterns;
	}
});
Object.defineProperty(exports, "RootFiles", {
	enumerable: true,
	get: function() {
		return RootFiles;
	}
});
Object.defineProperty(exports, "attributesOf", {
	enumerable: true,
	get: function() {
		return attributesOf;
	}
});
Object.defineProperty(exports, "bytesOf", {
	enumerable: true,
	get: function() {
		return bytesOf;
	}
});
Object.defineProperty(exports, "checkForm", {
	enumerable: true,
	get: function() {
		return checkForm;
	}
});
Object.defineProperty(exports, "clean", {
	enumerable: true,
	get: function() {
		return clean;
	}
});
Object.defineProperty(exports, "configChange", {
	enumerable: true,
	get: function() {
		return configChange;
	}
});
Object.defineProperty(exports, "copyCommand", {
	enumerable: true,
	get: function() {
		return copyCommand;
	}
});
Object.defineProperty(exports, "declarationsOf", {
	enumerable: true,
	get: function() {
		return declarationsOf;
	}
});
Object.defineProperty(exports, "everything", {
	enumerable: true,
	get: function() {
		return everything;
	}
});
Object.defineProperty(exports, "findSources", {
	enumerable: true,
	get: function() {
		return findSources;
	}
});
Object.defineProperty(exports, "flagsOf", {
	enumerable: true,
	get: function() {
		return flagsOf;
	}
});
Object.defineProperty(exports, "followed", {
	enumerable: true,
	get: function() {
		return followed;
	}
});
Object.defineProperty(exports, "isTar", {
	enumerable: true,
	get: function() {
		return isTar;
	}
});
Object.defineProperty(exports, "listingOf", {
	enumerable: true,
	get: function() {
		return listingOf;
	}
});
Object.defineProperty(exports, "located", {
	enumerable: true,
	get: function() {
		return located;
	}
});
Object.defineProperty(exports, "parseDockerfile", {
	enumerable: true,
	get: function() {
		return parseDockerfile;
	}
});
Object.defineProperty(exports, "parseInstruction", {
	enumerable: true,
	get: function() {
		return parseInstruction;
	}
});
Object.defineProperty(exports, "plainWords", {
	enumerable: true,
	get: function() {
		return plainWords;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown;
	}
});
Object.defineProperty(exports, "tarFiles", {
	enumerable: true,
	get: function() {
		return tarFiles;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "unpack", {
	enumerable: true,
	get: function() {
		return unpack;
	}
});
Object.defineProperty(exports, "wrong", {
	enumerable: true,
	get: function() {
		return wrong;
	}
});

})