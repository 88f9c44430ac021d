/*f7d244cdff6aaf73eb1ab0ac4c8e4424*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_summary = require("./summary.cjs");
const require_template = require("./template.cjs");
const require_find_image = require("./find-image.cjs");
const require_rows = require("./rows.cjs");
const require_table = require("./table.cjs");
// src/image/history.ts
function historyOf({ root, manifest, config, unreadable }) {
	if (manifest === void 0 || config === void 0) {
		if (unreadable.length > 0) throw unreadable[0];
		throw new require_early.ImageError("UNSUPPORTED", `${root.digest} has no history: it is not an image`);
	}
	const layers = manifest.layers.values();
	return config.history.map(({ created, createdBy, comment, emptyLayer }) => ({
		id: void 0,
		created,
		createdBy,
		comment,
		size: emptyLayer ? 0 : layers.next().value?.size ?? 0,
		emptyLayer
	})).toReversed().map((row, index) => index === 0 ? {
		...row,
		id: manifest.config?.digest
	} : row);
}
// src/cli/commands/history.ts
function historyCommand(bind) {
	return new require_program.Command("history").description("List the instructions that an image was built by, the newest first").argument("<reference>", "an image of the store, by name or id; or another place").option("--format <template>", "a Go template for each, table TEMPLATE, or json").option("-H, --human", "sizes and ages in words, which is so unless --human=false is written").addOption(new require_program.Option("--no-human").hideHelp()).option("--no-trunc", "whole ids and instructions").option("-q", "ids only").option("--remote", "look in the registry; no layer is pulled").addHelpText("after", `\nSIZE is that of the layer as it is kept and moved, mostly compressed; docker shows it unpacked.\n${require_rows.fieldsNote(HEADINGS)}\n${require_program.examples("history alpine:3.20", "history --no-trunc --format '{{.CreatedBy}}' alpine:3.20", "history --remote ghcr.io/acme/app:1.4.0")}`).action(bind(history));
}
async function history(context, [text = ""], options) {
	const human = options.human !== false;
	const format = require_rows.rowFormatter({
		format: options.format,
		quiet: options.q === true,
		headings: HEADINGS,
		columns: [
			"ID",
			human ? "CreatedSince" : "CreatedAt",
			"CreatedBy",
			"Size",
			"Comment"
		]
	});
	const { selected } = await require_find_image.findImage(context, text, { standard: options.remote ? "docker" : "store" });
	const rows = historyOf(await require_summary.summarize(selected.source, selected.root, context));
	context.output.document(rows);
	context.output.text(format(rows.map((row) => fieldsOf(row, {
		trunc: options.trunc,
		human
	}))));
}
const HEADINGS = {
	ID: "IMAGE",
	CreatedSince: "CREATED",
	CreatedAt: "CREATED AT",
	CreatedBy: "CREATED BY",
	Size: "SIZE",
	Comment: "COMMENT"
};
const INSTRUCTION_WIDTH = 45;
function fieldsOf({ id, created, createdBy, comment, size }, { trunc, human }) {
	const instruction = createdBy.replaceAll("	", " ");
	return new require_template.Struct({
		Comment: comment,
		CreatedAt: require_program.formatTimestamp(created),
		CreatedBy: trunc ? require_table.ellipsis(instruction, INSTRUCTION_WIDTH) : instruction,
		CreatedSince: require_program.formatAge(created),
		ID: id === void 0 ? "<missing>" : trunc ? require_program.shortId(id) : id,
		Size: human ? require_program.formatSize(size) : String(size)
	});
}
exports.historyCommand = historyCommand;

})