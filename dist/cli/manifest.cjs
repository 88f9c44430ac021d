/*203320135f78b64f0ce6351f26dcd5c5*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_find_image = require("./find-image.cjs");
// src/cli/commands/manifest.ts
function manifestCommand(bind) {
	return new require_program.Command("manifest").alias("cat").description("Print the manifest or index of an image").argument("<reference>", "an image, in a registry unless another place is written").option("--raw", "the exact bytes that the digest is over").addHelpText("after", require_program.examples("manifest alpine:3.20", "manifest --raw alpine:3.20 | sha256sum")).action(bind(manifest));
}
async function manifest(context, [text = ""], options) {
	const { signal, output } = context;
	const { source, root } = (await require_find_image.findImage(context, text)).selected;
	const where = `manifest ${root.digest} of ${source.place}`;
	const bytes = await require_program.readAll(await source.fetch(root, { signal }), require_program.MANIFEST_READ_LIMIT, where);
	if (options.raw === true) {
		if (output.stdout.isTTY === true) output.json(bytes.toString());
		else output.stdout.write(bytes);
		return;
	}
	require_program.decodeManifest(bytes, root.mediaType, where);
	output.json(JSON.stringify(require_program.decodeJson(bytes, where), null, 2));
}
exports.manifestCommand = manifestCommand;

})