/*4f87daefef4ba6b07bd551ad22287eea*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_describe = require("./describe.cjs");
const require_find_image = require("./find-image.cjs");
// src/cli/commands/config.ts
function configCommand(bind) {
	return new require_program.Command("config").description("Print the config of an image").argument("<reference>", "an image, in a registry unless another place is written").addHelpText("after", require_program.examples("config alpine:3.20", "config --platform linux/arm64 alpine")).action(bind(config));
}
async function config(context, [text = ""]) {
	const { signal, output } = context;
	const { source, root } = (await require_find_image.findImage(context, text)).selected;
	const image = await require_describe.representative(source, root, { signal });
	if (image?.manifest.config === void 0) throw new require_early.ImageError("UNSUPPORTED", `reading the config of ${text}: it is no image`);
	const where = `config ${image.manifest.config.digest} of ${source.place}`;
	const body = await source.fetch(image.manifest.config, { signal });
	const document = require_program.decodeJson(await require_program.readAll(body, require_program.MANIFEST_READ_LIMIT, where), where);
	output.json(JSON.stringify(document, null, 2));
}
exports.configCommand = configCommand;

})