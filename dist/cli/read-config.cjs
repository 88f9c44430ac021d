/*5d0f3bddb187ff381f8821a55a7cb8df*/(function (exports, require, module, __dirname, performance) {const require_config = require("./config.cjs");
const require_program = require("./program.cjs");
// src/content/read-config.ts
async function readConfig(source, manifest, options = {}) {
	const config = require_program.imageConfigOf(manifest);
	if (config === void 0) return;
	const where = `config ${config.digest} of ${source.place}`;
	const body = await source.fetch(config, options);
	return require_config.decodeConfig(await require_program.readAll(body, require_config.CONFIG_READ_LIMIT, where), where);
}
Object.defineProperty(exports, "readConfig", {
	enumerable: true,
	get: function() {
		return readConfig;
	}
});

})