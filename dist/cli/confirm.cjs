/*9534b4be8b9183f29ad6ff32f306c7d1*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_ask = require("./ask.cjs");
// src/cli/confirm.ts
async function confirmed(context, command, warning) {
	if (context.stdin.isTTY !== true) throw new require_early.ImageError("INVALID_ARGUMENT", `${command}: there is no terminal to ask on`, { hint: `transship ${command} --force does not ask` });
	const { output } = context;
	output.stderr.write(warning);
	const [answer = ""] = await require_ask.ask(context, [{ text: "Are you sure you want to continue? [y/N] " }]);
	return /^y(?:es)?$/i.test(answer.trim());
}
Object.defineProperty(exports, "confirmed", {
	enumerable: true,
	get: function() {
		return confirmed;
	}
});

})