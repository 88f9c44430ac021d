/*3fb18840acddee5f60aaafccb4a156cf*/(function (exports, require, module, __dirname, performance) {const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_compression = require("./compression.cjs");
const require_early = require("./early.cjs");
// src/place/expand.ts
var expand_exports = require_rolldown_runtime.__exportAll({ expanded: () => expanded });
const PROGRAMS = [["BZh", "bzip2"], ["\u00fd7zXZ\0", "xz"]];
async function* expanded(chunks, { exec, place, signal }) {
	const { start, all } = await require_compression.peeked(chunks);
	const text = start.toString("latin1");
	const program = PROGRAMS.find(([magic]) => text.startsWith(magic))?.[1];
	if (program === void 0) {
		yield* all;
		return;
	}
	const stdout = new require_program.$PassThrough();
	exec(program, ["-dc"], {
		stdin: require_program.$Readable.from(all, { objectMode: false }),
		stdout,
		signal
	}).then(({ exitCode, stderr }) => {
		const why = require_early.printable(stderr.trim(), 200);
		const failed = new require_early.ImageError("ARCHIVE", `reading ${place}: ${program}: ${why}`);
		if (exitCode === 0) stdout.end();
		else stdout.destroy(failed);
	}, (error) => stdout.destroy(notThere(error, place, program)));
	yield* stdout;
}
function notThere(error, place, program) {
	if (require_early.codeOf(error) === "ENGINE") {
		const why = `it is compressed with ${program}, and there is no such command`;
		const hint = `install ${program}, or decompress it first`;
		return new require_early.ImageError("UNSUPPORTED", `reading ${place}: ${why}`, {
			cause: error,
			hint
		});
	}
	return error instanceof Error ? error : new Error(String(error));
}
Object.defineProperty(exports, "expand_exports", {
	enumerable: true,
	get: function() {
		return expand_exports;
	}
});
Object.defineProperty(exports, "expanded", {
	enumerable: true,
	get: function() {
		return expanded;
	}
});

})