/*1affb85671521e06190c69459fa74cbb*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_find_image = require("./find-image.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/digest.ts
function digestCommand(bind) {
	return new require_program.Command("digest").description("Print the digest that a reference names now").argument("<reference...>", "images, in a registry unless another place is written").option("--wait <seconds>", "how long to wait for a tag that is not there yet", require_program.count(0)).addHelpText("after", require_program.examples("digest alpine:3.20", "digest --platform linux/arm64 alpine:3.20", "digest --wait 600 ghcr.io/acme/app:1.4.0")).action(bind(digest));
}
const AT_A_TIME = 16;
async function digest(context, references, { wait }) {
	const { output } = context;
	const find = async (text) => {
		const { place, selected } = await require_find_image.findImage(context, text, {
			wait,
			resolve: require_find_image.asNamed
		});
		const { digest, mediaType, size } = selected.root;
		return {
			reference: require_written_names.formatPlace(place, text),
			digest,
			mediaType,
			size
		};
	};
	const { results, errors } = await require_program.attempt(references, find, AT_A_TIME);
	for (const { digest } of results) output.line(digest);
	output.document(results);
	require_program.throwIfAny(errors, references.length);
}
exports.digestCommand = digestCommand;

})