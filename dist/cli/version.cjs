/*3d752f66d7bc80e2a4570dd5e3c1358a*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
// src/cli/commands/version.ts
function versionCommand(bind) {
	return new require_program.Command("version").description("Print the versions that a report needs").addHelpText("after", require_program.examples("version", "version --json")).action(bind(version));
}
async function version({ output, places, signal, version }) {
	const engine = await places.findEngine({ signal }).catch(require_early.unlessInterrupted);
	const versions = {
		transship: version,
		node: process.versions.node,
		openssl: process.versions.openssl,
		system: `${require_program.$type()} ${require_program.$release()} ${require_program.$arch()}`,
		engine: engine === void 0 ? null : `${engine.name} ${engine.version}`
	};
	for (const [name, text] of Object.entries(versions)) output.line(`${name}: ${text ?? "none"}`);
	output.document(versions);
}
exports.versionCommand = versionCommand;

})