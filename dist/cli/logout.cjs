/*49f7d7ddc098e09ad86308967592b5d2*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_login = require("./login.cjs");
// src/cli/commands/logout.ts
function logoutCommand(bind) {
	return new require_program.Command("logout").description("Forget the login to a registry").argument("[host]", "such as ghcr.io; Docker Hub without it").addHelpText("after", require_program.examples("logout ghcr.io")).action(bind(logout));
}
async function logout({ output, signal, configuration }, [host = "docker.io"]) {
	const registry = require_login.registryOf(host);
	const kept = await require_login.removeLogin(registry, {
		...configuration,
		signal
	});
	output.line(`Removing login credentials for ${registry}`);
	output.document({
		registry,
		removed: kept !== void 0
	});
}
exports.logoutCommand = logoutCommand;

})