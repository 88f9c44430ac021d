/*2859b977fc27e562f267f87f3cf02c3b*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/engine/refusal.ts
const SHOWN = 500;
function refusal(doing, result, hint) {
	return new require_early.ImageError("ENGINE", `${doing}: ${lastWords(result)}`, { hint });
}
function lastWords({ exitCode, stdout, stderr }) {
	const lines = (stderr.trim() || stdout.trim()).split("\n").map((line) => line.trim());
	const words = (lines.findLast((text) => /^(?:docker: )?Error\b/.test(text)) ?? lines.at(-1) ?? "").replace(/^(?:docker: |Error: |Error response from daemon: )+/, "");
	return words === "" ? `exit code ${exitCode}` : words.slice(0, SHOWN);
}
Object.defineProperty(exports, "refusal", {
	enumerable: true,
	get: function() {
		return refusal;
	}
});

})