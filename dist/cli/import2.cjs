/*3fc36ce518b43cafaeac791869e12826*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_config_changes = require("./config-changes.cjs");
const require_early = require("./early.cjs");
const require_tee = require("./tee.cjs");
const require_import = require("./import.cjs");
const require_expand = require("./expand.cjs");
const require_written_names = require("./written-names.cjs");
// src/build/changed.ts
const KEYWORDS = [...[
	"CMD",
	"ENTRYPOINT",
	"ENV",
	"LABEL",
	"EXPOSE",
	"VOLUME",
	"USER",
	"WORKDIR",
	"STOPSIGNAL"
], ...["ONBUILD", "HEALTHCHECK"]];
function changed(execution, text) {
	const line = text.trim();
	const [keyword = ""] = line.toUpperCase().split(/\s/, 1);
	if (!KEYWORDS.includes(keyword)) throw new require_early.ImageError("INVALID_ARGUMENT", `${require_early.quoted(line)} is no change that can be made`, { hint: `it begins with one of ${KEYWORDS.join(", ")}` });
	try {
		const instruction = require_config_changes.parseInstruction(line, "\\", require_early.quoted(line));
		if (instruction.rest === "") throw require_config_changes.wrong(instruction.where, `${keyword} needs an argument`);
		const variables = new Map((execution.Env ?? []).map(asPair));
		const { ArgsEscaped: _onlyBuilds, ...made } = require_config_changes.configChange(execution, instruction, {
			variables,
			escape: "\\"
		})?.execution ?? execution;
		return made;
	} catch (error) {
		throw error instanceof require_early.ImageError && error.code === "INVALID_DOCUMENT" ? new require_early.ImageError("INVALID_ARGUMENT", error.message, {
			cause: error,
			hint: error.hint
		}) : error;
	}
}
function asPair(variable) {
	const equals = variable.indexOf("=");
	return [variable.slice(0, equals), variable.slice(equals + 1)];
}
// src/place/import.ts
async function importRootfs(store, input, name, options) {
	const { signal } = options;
	const plain = require_expand.expanded(input.chunks, {
		exec: require_program.spawnExec,
		place: input.place,
		signal
	});
	const { chunks, result } = require_tee.readAlong(plain, (copy) => require_import.layerForm(copy, input.place, { signal }));
	const received = await store.receive(chunks, { signal });
	const { mediaType, diffId } = await result;
	const { config, manifest } = require_import.importedImage({
		mediaType,
		...received
	}, diffId, options);
	await store.put(config.descriptor, require_program.bodyOf(config.bytes), { signal });
	await store.put(manifest.descriptor, require_program.bodyOf(manifest.bytes), { signal });
	await store.tag(manifest.descriptor, name, { signal });
	return {
		root: manifest.descriptor,
		id: config.descriptor.digest
	};
}
// src/cli/commands/import.ts
function importCommand(bind) {
	return new require_program.Command("import").description("Make an image of one layer from the tar of a root file system").argument("<tar>", "a file, an http(s) URL, or - for standard input").argument("[reference]", "what to call it in the store").option("-c, --change <instruction>", "an instruction of a Dockerfile to apply to it; repeatable", added).option("-m, --message <text>", "a comment on the image").addHelpText("after", require_program.examples("import rootfs.tar app:1.4.0", `import -c 'CMD ["/bin/sh"]' -c 'ENV LANG=C' - app:dev < rootfs.tar.gz`)).action(bind(importImage));
}
async function importImage(context, [from = "", reference], { change = [], message }) {
	const { places, signal, output } = context;
	const name = reference === void 0 ? "" : nameOf(reference);
	const execution = change.reduce(changed, {});
	const platform = platformOf(context);
	const created = createdAt(context.configuration.env["SOURCE_DATE_EPOCH"]);
	const store = await places.store();
	const input = await openTar(context, from);
	const image = await importRootfs(store, input, name, {
		platform,
		execution,
		comment: message ?? `Imported from ${input.origin}`,
		created,
		signal
	});
	output.line(image.id);
	const { digest, mediaType } = image.root;
	output.document({
		reference: name || null,
		imageId: image.id,
		digest,
		mediaType
	});
}
function added(value, previous = []) {
	return [...previous, value];
}
function nameOf(text) {
	const reference = require_early.parseReference(require_written_names.withoutTransport(text));
	if (reference.digest !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `import: ${text} is a digest, and a name is needed`);
	return require_early.formatReference(reference);
}
function platformOf({ options }) {
	const [platform, ...others] = require_program.wantedPlatforms(options) ?? require_program.hostPlatforms().slice(-1);
	if (platform === void 0 || others.length > 0) throw new require_early.ImageError("INVALID_ARGUMENT", "import: an image is for one platform");
	return platform;
}
async function openTar({ places, stdin, signal }, from) {
	if (from === "-") return {
		chunks: stdin,
		place: "standard input",
		origin: "-"
	};
	const url = /^https?:\/\//i.test(from) ? URL.parse(from) : null;
	if (url === null) return {
		chunks: (await require_program.$open(from).catch((error) => {
			throw require_program.errno(error) === "ENOENT" ? new require_early.ImageError("ARCHIVE", `reading ${from}: there is no such file`, { cause: error }) : require_program.fileError("ARCHIVE", `reading ${from}`, error);
		})).createReadStream(),
		place: from,
		origin: "-"
	};
	const place = `${url.origin}${url.pathname}`;
	return {
		chunks: await places.webFile(url, { signal }),
		place,
		origin: place
	};
}
function createdAt(epoch) {
	const created = epoch ? new Date(Number(epoch) * 1e3) : new Date();
	if (Number.isNaN(created.getTime())) throw new require_early.ImageError("INVALID_ARGUMENT", `SOURCE_DATE_EPOCH is "${epoch}", not seconds`);
	return created;
}
exports.importCommand = importCommand;

})