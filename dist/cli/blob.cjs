/*6c8a6e9d909d261b3b7f22f7728f32ea*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_output_file = require("./output-file.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/blob.ts
function blobCommand(bind) {
	return new require_program.Command("blob").description("Write a blob of a repository: a layer, a config").argument("<blob>", "REPOSITORY@DIGEST in a registry").option("-o, --output <file>", "the file to write; standard output without it").addHelpText("after", `\nThe bytes are as the registry has them: a layer is compressed. They are verified.\n${require_program.examples("blob ghcr.io/acme/app@sha256:\u2026 | tar -tz", "blob -o layer.tar.gz ghcr.io/acme/app@sha256:\u2026")}`).action(bind(blob));
}
async function blob(context, [text = ""], { output }) {
	const { digest, ...name } = require_early.parseReference(require_written_names.withoutTransport(text));
	if (digest === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `blob: ${text} has no digest`, { hint: "write REPOSITORY@DIGEST; transship manifest shows the digests of an image" });
	const file = require_output_file.namedFile(output);
	require_output_file.refuseTerminal(context, "blob", file);
	const { places, signal } = context;
	const repository = places.repository(name);
	const descriptor = await repository.resolveBlob(digest, { signal });
	await require_output_file.writeOutput(context, await repository.fetch(descriptor, { signal }), file);
}
exports.blobCommand = blobCommand;

})