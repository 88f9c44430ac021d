/*d4fa4918e0fa170673383bdce18247e8*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_archive_writer = require("./archive-writer.cjs");
const require_entry = require("./entry.cjs");
const require_written_elsewhere = require("./written-elsewhere.cjs");
const require_early = require("./early.cjs");
const require_save = require("./save.cjs");
const require_find_image = require("./find-image.cjs");
const require_output_file = require("./output-file.cjs");
const require_stored_images = require("./stored-images.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/save.ts
function saveCommand(bind) {
	return new require_program.Command("save").description("Write images of the store to one tar").argument("<reference...>", "images of the store; a repository without a tag is all its tags").option("-o, --output <file>", "the file to write; standard output without it").addOption(new require_program.Option("--format <form>", "the form of the tar; docker is an OCI layout that docker load takes as well").choices(["docker", "oci"]).default("docker")).addHelpText("after", require_program.examples("save -o images.tar alpine:3.20 postgres:16", "save alpine:3.20 | docker load")).action(bind(saveAll));
}
async function saveAll(context, references, options) {
	const file = require_output_file.namedFile(options.output);
	require_output_file.refuseTerminal(context, "save", file);
	const images = [];
	for (const text of references) {
		const tags = await tagsOf(context, text);
		for (const one of tags.length > 0 ? tags : [text]) images.push(await stored(context, one));
	}
	const { dir } = await context.places.store();
	const forget = file === void 0 ? void 0 : await require_written_elsewhere.noteElsewhere(dir, file);
	try {
		const archive = await openSink(context, file, options.format);
		await require_save.save(archive, images, { signal: context.signal });
		for (const root of archive.unloadable) {
			const name = require_entry.entryOf(root).name ?? root.digest;
			context.output.remark(`${require_entry.familiar(name)} is no container image: no engine can load it`);
		}
	} catch (error) {
		throw require_output_file.outputError("save", error);
	} finally {
		await forget?.();
	}
}
async function tagsOf({ places }, text) {
	const place = require_early.parsePlace(text, "store");
	if (place.transport !== "store" || place.reference === void 0) return [];
	const { tag, digest } = require_early.parseName(place.text);
	const repository = require_early.familiarName(place.reference);
	return (tag ?? digest ? [] : await (await places.store()).entries()).flatMap((entry) => {
		const name = require_stored_images.referenceOf(entry);
		return name?.tag !== void 0 && require_early.familiarName(name) === repository ? [require_early.formatReference(name)] : [];
	});
}
async function stored(context, text) {
	const { place, name, selected } = await require_find_image.findImage(context, text, { standard: "store" });
	return {
		...selected,
		name: require_written_names.storedName(place, name)
	};
}
async function openSink({ output }, file, format) {
	const docker = format === "docker";
	if (file !== void 0) return require_archive_writer.ArchiveWriter.file(file, {
		place: file,
		docker
	});
	return new require_archive_writer.ArchiveWriter(output.stdout, {
		place: "standard output",
		docker
	});
}
exports.saveCommand = saveCommand;

})