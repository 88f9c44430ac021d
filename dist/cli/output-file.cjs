/*f8ad2650b55ff9b6a4b40ed581363364*/(function (exports, require, module, __dirname, performance) {const require_durable_file = require("./durable-file.cjs");
const require_program = require("./program.cjs");
const require_new_file = require("./new-file.cjs");
const require_early = require("./early.cjs");
// src/cli/output-file.ts
function namedFile(file) {
	return file === "-" ? void 0 : file;
}
function refuseTerminal({ output }, command, file) {
	if (file === void 0 && output.stdout.isTTY === true) throw new require_early.ImageError("INVALID_ARGUMENT", `${command}: standard output is a terminal`, { hint: "write to a file with -o FILE, or into a pipe" });
}
async function writeOutput({ output, signal }, chunks, file) {
	await (file === void 0 ? writeStandardOutput(chunks, output.stdout, signal) : writeFileWhole(file, chunks, signal));
}
async function writeStandardOutput(chunks, stdout, signal) {
	try {
		await require_durable_file.$pipeline(chunks, stdout, {
			signal,
			end: false
		});
	} catch (error) {
		throw outputError("writing standard output", error);
	}
}
function outputError(doing, error) {
	return [error, error instanceof Error ? error.cause : void 0].some((one) => require_program.errno(one) === "EPIPE") ? new require_early.ImageError("ARCHIVE", `${doing}: the reader of standard output went away`, { cause: error }) : require_program.fileError("ARCHIVE", doing, error);
}
async function writeFileWhole(file, chunks, signal) {
	const target = await require_new_file.NewFile.at(file);
	try {
		await require_durable_file.$pipeline(chunks, target.stream, { signal });
		await target.keep();
	} catch (error) {
		await target.discard();
		throw error === target.stream.errored ? require_program.fileError("ARCHIVE", `writing ${file}`, error) : error;
	}
}
Object.defineProperty(exports, "namedFile", {
	enumerable: true,
	get: function() {
		return namedFile;
	}
});
Object.defineProperty(exports, "outputError", {
	enumerable: true,
	get: function() {
		return outputError;
	}
});
Object.defineProperty(exports, "refuseTerminal", {
	enumerable: true,
	get: function() {
		return refuseTerminal;
	}
});
Object.defineProperty(exports, "writeFileWhole", {
	enumerable: true,
	get: function() {
		return writeFileWhole;
	}
});
Object.defineProperty(exports, "writeOutput", {
	enumerable: true,
	get: function() {
		return writeOutput;
	}
});

})