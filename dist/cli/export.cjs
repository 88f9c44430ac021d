/*2336f12e2d2f4cbf318843f0cc172203*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_select = require("./select.cjs");
const require_early = require("./early.cjs");
const require_describe = require("./describe.cjs");
const require_flatten = require("./flatten.cjs");
const require_output_file = require("./output-file.cjs");
// src/cli/commands/export.ts
function exportCommand(bind) {
	return new require_program.Command("export").description("Write an image's root file system as one tar").argument("<reference>", "an image of the store, or a place").option("-o, --output <file>", "the file to write; standard output without it").addHelpText("after", require_program.examples("export -o rootfs.tar alpine:3.20", "export alpine:3.20 | tar -x -C rootfs")).action(bind(exportImage));
}
async function exportImage(context, [text = ""], { output }) {
	const file = require_output_file.namedFile(output);
	require_output_file.refuseTerminal(context, "export", file);
	const { places, signal, options } = context;
	const found = await places.source(require_early.parsePlace(text, "store"), signal);
	const root = await require_resolve_root.resolveRoot(found.source, found.name, { signal });
	const platforms = require_program.wantedPlatforms(options);
	const wanted = platforms?.length === 1 ? { platforms } : { preferred: require_program.hostPlatforms() };
	const selected = await require_select.select(found.source, root, wanted, { signal });
	const image = await require_describe.representative(selected.source, selected.root, { signal });
	if (image === void 0 || require_program.imageConfigOf(image.manifest) === void 0) throw new require_early.ImageError("UNSUPPORTED", `exporting ${text}: it is no image, so it has no files`);
	await require_output_file.writeOutput(context, require_flatten.flatten(selected.source, image.manifest, { signal }), file);
}
exports.exportCommand = exportCommand;

})