/*4cbff9411d5ed94d208e016d034d3edb*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_login = require("./login.cjs");
// src/cli/commands/catalog.ts
function catalogCommand(bind) {
	return new require_program.Command("catalog").description("List the repositories of a registry").argument("<host>", "such as registry.example.com:5000").addHelpText("after", require_program.examples("catalog registry.example.com")).action(bind(catalog));
}
async function catalog({ places, output, signal }, [host = ""]) {
	const registry = require_login.registryOf(host);
	const repositories = [];
	for await (const { name } of places.search(registry, "", { signal })) {
		output.line(`${registry}/${name}`);
		repositories.push(`${registry}/${name}`);
	}
	output.document({
		registry,
		repositories
	});
}
exports.catalogCommand = catalogCommand;

})