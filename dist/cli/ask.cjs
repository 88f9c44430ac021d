/*9f9da54e456e8e4e5dd8712d6f4b249e*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const $createInterface = process.getBuiltinModule("node:readline").createInterface;
// src/cli/ask.ts
async function ask({ stdin, output: { stderr }, signal }, questions) {
	const echo = new Echo(stderr, questions);
	const lines = $createInterface({
		input: stdin,
		output: echo,
		terminal: true,
		prompt: ""
	});
	const interrupt = new AbortController();
	const close = () => lines.close();
	lines.on("SIGINT", () => interrupt.abort());
	lines.on("line", () => echo.next());
	const stop = AbortSignal.any([signal, interrupt.signal]);
	stop.addEventListener("abort", close);
	try {
		return await answersTo(questions, lines, echo);
	} catch (error) {
		throw stop.aborted ? new require_early.ImageError("INTERRUPTED", "interrupted") : error;
	} finally {
		stop.removeEventListener("abort", close);
		lines.close();
	}
}
async function answersTo(questions, lines, echo) {
	const typed = lines[Symbol.asyncIterator]();
	const answers = [];
	for (const { text, isHidden = false } of questions) {
		echo.say(text);
		lines.setPrompt(text);
		const answer = await typed.next();
		if (isHidden || answer.done === true) echo.say("\n");
		if (answer.done === true) throw new require_early.ImageError("INVALID_ARGUMENT", "the input ended before an answer");
		answers.push(answer.value);
	}
	return answers;
}
var Echo = class extends require_program.$Writable {
	#terminal;
	#questions;
	#asked = 0;
	constructor(terminal, questions) {
		super();
		this.#terminal = terminal;
		this.#questions = questions;
	}
	next() {
		this.#asked += 1;
	}
	say(text) {
		this.#terminal.write(text);
	}
	_write(chunk, _encoding, done) {
		if (this.#questions[this.#asked]?.isHidden !== true) this.#terminal.write(chunk);
		done();
	}
};
Object.defineProperty(exports, "ask", {
	enumerable: true,
	get: function() {
		return ask;
	}
});

})