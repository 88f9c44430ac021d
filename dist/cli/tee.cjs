/*d6ae2a9f2f30a20a7e6c98796f26917f*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
// src/content/tee.ts
function readAlong(chunks, read) {
	const copy = new require_program.$PassThrough();
	copy.on("error", () => void 0);
	const result = read(copy);
	result.catch(() => void 0);
	return {
		chunks: passed(chunks, copy, result),
		result
	};
}
async function* passed(chunks, copy, result) {
	const ended = result.catch(() => void 0);
	try {
		for await (const chunk of chunks) {
			require_early.readMemory.keep(chunk);
			const taken = new Promise((resolve) => copy.write(chunk, () => resolve()));
			await Promise.race([taken, ended]);
			if (copy.destroyed) await result;
			yield chunk;
		}
		copy.end();
		await result;
	} finally {
		copy.destroy();
	}
}
Object.defineProperty(exports, "readAlong", {
	enumerable: true,
	get: function() {
		return readAlong;
	}
});

})