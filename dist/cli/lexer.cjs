/*4edde530ee73892d958bd5663ecf1ebd*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/dockerfile/glob.ts
function literal(character) {
	return {
		kind: "one",
		fits: (other) => other === character
	};
}
function matches(tokens, text) {
	return ends(tokens, text, 0).at(-1) === text.length;
}
function ends(tokens, text, from) {
	const found = [];
	let states = new Uint8Array(tokens.length + 1);
	states[0] = 1;
	for (let at = from; states.includes(1); at += 1) {
		const character = text[at];
		const next = new Uint8Array(tokens.length + 1);
		for (const [state, token] of tokens.entries()) if (states[state] === 1) advance(token, state, {
			states,
			next
		}, character);
		if (states[tokens.length] === 1) found.push(at);
		states = next;
	}
	return found;
}
function advance(token, state, { states, next }, character) {
	if (token.kind !== "one") states[state + 1] = 1;
	if (token.kind === "optional") states[state + 1 + token.count] = 1;
	else if (character !== void 0 && token.fits(character)) next[token.kind === "one" ? state + 1 : state] = 1;
}
// src/dockerfile/modifier.ts
function modified(given, wrong) {
	const { name, value = "", operator, word } = given;
	const isMissing = given.value === void 0 || operator.startsWith(":") && given.value === "";
	switch (operator.at(-1)) {
		case "-": return isMissing ? word : value;
		case "+": return isMissing ? "" : word;
		case "?":
			if (isMissing) throw wrong(`${name}: ${word === "" ? "it must be set" : word}`);
			return value;
		default: return byPattern(given, value, wrong);
	}
}
function byPattern({ operator, word, replacement, all }, value, wrong) {
	const characters = [...value];
	switch (operator) {
		case "#": return withoutStart(characters, word, wrong).join("");
		case "%": {
			const isLongest = word.startsWith("%");
			const found = ends(tokensOf(isLongest ? word.slice(1) : word, wrong).toReversed(), characters.toReversed(), 0);
			const length = (isLongest ? found.at(-1) : found[0]) ?? 0;
			return characters.slice(0, characters.length - length).join("");
		}
		case "/": return replaced(characters, tokensOf(word, wrong), replacement, all);
		default: throw wrong(`there is no substitution with "${operator}"`);
	}
}
function withoutStart(characters, word, wrong) {
	const isLongest = word.startsWith("#");
	const found = ends(tokensOf(isLongest ? word.slice(1) : word, wrong), characters, 0);
	return characters.slice((isLongest ? found.at(-1) : found[0]) ?? 0);
}
function replaced(characters, tokens, replacement, all) {
	let text = "";
	let isOver = false;
	for (let at = 0; at < characters.length;) {
		const end = isOver ? void 0 : ends(tokens, characters, at).at(-1);
		if (end === void 0 || end === at) {
			text += characters[at];
			at += 1;
		} else {
			text += replacement;
			at = end;
			isOver = !all;
		}
	}
	return text;
}
const NOT_NEWLINE = (character) => character !== "\n";
const ENDS = "}/";
const ESCAPABLE = "*?\\";
function tokensOf(pattern, wrong) {
	return (pattern.match(/\\[\s\S]?|[^\\]/gu) ?? []).map((piece) => {
		if (piece === "*" || piece === "?") return {
			kind: piece === "*" ? "many" : "one",
			fits: NOT_NEWLINE
		};
		const escaped = piece.slice(1);
		if (!piece.startsWith("\\")) return literal(piece);
		if (escaped === "" || !`${ENDS}${ESCAPABLE}`.includes(escaped)) throw wrong(`"${piece}" is no escape in a pattern`);
		return literal(escaped);
	});
}
// src/dockerfile/words.ts
const IS_SPACE = /\s/;
var Words = class {
	#text = "";
	#word = "";
	#words = [];
	get text() {
		return this.#text;
	}
	get words() {
		return this.#word === "" ? this.#words : [...this.#words, this.#word];
	}
	add(text) {
		this.#text += text;
		for (const character of text) if (!IS_SPACE.test(character)) this.#word += character;
		else if (this.#word !== "") {
			this.#words.push(this.#word);
			this.#word = "";
		}
	}
	addQuoted(text) {
		this.#text += text;
		this.#word += text;
	}
};
// src/dockerfile/lexer.ts
const SPECIAL = "@*#?-$!0";
const IN_NAME = /[\p{L}\p{Nd}_]/u;
const IS_DIGIT = /\p{Nd}/u;
const ESCAPED_IN_QUOTES = "\"$";
var Lexer = class {
	#text;
	#characters;
	#variables;
	#options;
	#at = 0;
	#keepEscapes;
	constructor(text, variables, options) {
		this.#text = text;
		this.#characters = [...text];
		this.#variables = variables;
		this.#options = options;
		this.#keepEscapes = options.keepEscapes === true;
	}
	read() {
		return this.#until(void 0, this.#keepEscapes);
	}
	#until(end, keepEscapes) {
		const before = this.#keepEscapes;
		this.#keepEscapes = keepEscapes;
		const read = new Words();
		for (let next = this.#peek(); next !== end; next = this.#peek()) {
			if (next === void 0) throw this.#wrong(`there is no ${end} where one is expected`);
			this.#piece(next, read);
		}
		this.#take();
		this.#keepEscapes = before;
		return read;
	}
	#piece(next, read) {
		const quotes = this.#options.ignoreQuotes !== true;
		if (next === "$") read.add(this.#variable());
		else if (next === "'" && quotes) read.addQuoted(this.#singleQuoted());
		else if (next === "\"" && quotes) read.addQuoted(this.#doubleQuoted());
		else if (next === "<") read.addQuoted(this.#angle());
		else if (next === this.#options.escape) {
			this.#take();
			read.addQuoted(`${this.#keepEscapes ? next : ""}${this.#take() ?? ""}`);
		} else read.add(this.#take() ?? "");
	}
	#angle() {
		this.#take();
		if (this.#peek() !== "<") return "<";
		this.#take();
		return `<<${this.#while((character) => "	\r ".includes(character))}`;
	}
	#singleQuoted() {
		const quote = this.#options.keepQuotes === true ? this.#peek() ?? "" : "";
		this.#take();
		const text = this.#while((character) => character !== "'");
		if (this.#take() === void 0) throw this.#wrong("there is no end to what a single quote begins");
		return `${quote}${text}${quote}`;
	}
	#doubleQuoted() {
		const quote = this.#options.keepQuotes === true ? this.#peek() ?? "" : "";
		this.#take();
		let text = quote;
		for (let next = this.#peek(); next !== "\""; next = this.#peek()) {
			if (next === void 0) throw this.#wrong("there is no end to what a double quote begins");
			text += next === "$" ? this.#variable() : this.#inQuotes();
		}
		this.#take();
		return `${text}${quote}`;
	}
	#inQuotes() {
		const character = this.#take() ?? "";
		const escaping = this.#options.escape;
		if (character !== escaping) return character;
		const next = this.#peek();
		const kept = this.#keepEscapes ? character : "";
		if (next === void 0) return kept;
		return next === escaping || ESCAPED_IN_QUOTES.includes(next) ? `${kept}${this.#take()}` : `${kept}${character}`;
	}
	#variable() {
		this.#take();
		if (this.#peek() !== "{") {
			const name = this.#name();
			return name === "" ? "$" : this.#variables.get(name) ?? this.#unset(`$${name}`);
		}
		this.#take();
		const name = this.#name();
		const operator = this.#take();
		if (name === "" || operator === void 0) throw this.#wrong("it has a substitution that is wrong or has no end");
		return operator === "}" ? this.#variables.get(name) ?? this.#unset(`\${${name}}`) : this.#modified(name, operator);
	}
	#modified(name, first) {
		const operator = first === ":" ? `:${this.#take() ?? ""}` : first;
		const value = this.#variables.get(name);
		const isPattern = "#%/".includes(operator);
		const all = operator === "/" && this.#peek() === "/";
		if (all) this.#take();
		const word = this.#until(operator === "/" ? "/" : "}", isPattern).text;
		const replacement = operator === "/" ? this.#until("}", true).text : "";
		if (value === void 0 && this.#options.keepUnset === true) return `\${${name}${operator}${word}${operator === "/" ? `/${replacement}` : ""}}`;
		const why = (text) => this.#wrong(text);
		return modified({
			name,
			value,
			operator,
			word,
			replacement,
			all
		}, why);
	}
	#unset(written) {
		return this.#options.keepUnset === true ? written : "";
	}
	#name() {
		const first = this.#peek() ?? "";
		if (IS_DIGIT.test(first)) return this.#while((character) => IS_DIGIT.test(character));
		if (first !== "" && SPECIAL.includes(first)) return this.#take() ?? "";
		return this.#while((character) => IN_NAME.test(character));
	}
	#while(fits) {
		const start = this.#at;
		for (let next = this.#peek(); next !== void 0 && fits(next); next = this.#peek()) this.#at += 1;
		return this.#characters.slice(start, this.#at).join("");
	}
	#peek() {
		return this.#characters[this.#at];
	}
	#take() {
		const character = this.#characters[this.#at];
		this.#at += 1;
		return character;
	}
	#wrong(why) {
		return new require_early.ImageError("INVALID_DOCUMENT", `"${this.#text.slice(0, 200)}": ${why}`);
	}
};
function substituted(text, variables, escaping) {
	return new Lexer(text, variables, { escape: escaping }).read().text;
}
function substitutedWords(text, variables, escaping) {
	return new Lexer(text, variables, { escape: escaping }).read().words;
}
Object.defineProperty(exports, "Lexer", {
	enumerable: true,
	get: function() {
		return Lexer;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "matches", {
	enumerable: true,
	get: function() {
		return matches;
	}
});
Object.defineProperty(exports, "substituted", {
	enumerable: true,
	get: function() {
		return substituted;
	}
});
Object.defineProperty(exports, "substitutedWords", {
	enumerable: true,
	get: function() {
		return substitutedWords;
	}
});

})