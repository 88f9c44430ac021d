/*7ee70864beb9292521e59e27366fd1fb*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_describe = require("./describe.cjs");
const require_rooted = require("./rooted.cjs");
const require_copy = require("./copy.cjs");
require("./annotation.cjs");
const require_pull = require("./pull.cjs");
const require_output_file = require("./output-file.cjs");
const require_stored_images = require("./stored-images.cjs");
const require_told_facts = require("./told-facts.cjs");
// src/place/late-names.ts
var LateNames = class {
	place;
	#store;
	#names = [];
	#byName = new Map();
	constructor(store) {
		this.#store = store;
		this.place = store.place;
	}
	has(descriptor, options) {
		return this.#store.has(descriptor, options);
	}
	async put(descriptor, body, { name, ...options } = {}) {
		const outcome = await this.#store.put(descriptor, body, options);
		if (name !== void 0) await this.tag(descriptor, name);
		return outcome;
	}
	async tag(descriptor, name) {
		this.#names.push({
			descriptor,
			name
		});
		this.#byName.set(name, descriptor);
	}
	async lookup(name, options) {
		return (name === "" ? void 0 : this.#byName.get(name)) ?? this.#store.lookup(name, options);
	}
	contains(source) {
		return this.#store.contains(source);
	}
	async write(options = {}) {
		await this.#store.tagAll(this.#names.splice(0), options);
	}
};
// src/place/load.ts
async function load$1(archive, root, to, options) {
	const { signal } = options;
	const from = {
		source: require_rooted.rooted(archive, root),
		name: ""
	};
	const result = await require_copy.copy(from, {
		target: to.names ?? to.store,
		name: to.name
	}, options);
	if (result.written.annotations?.["dev.transship.index"] === root.digest) await require_pull.keepIndex(archive, to.store, root, { signal });
	return result;
}
// src/cli/commands/load.ts
function loadCommand(bind) {
	return new require_program.Command("load").description("Take the images of a tar into the store").option("-i, --input <file>", "a tar as docker, podman, buildx, skopeo or crane write it, compressed or not; standard input without it").addHelpText("after", require_program.examples("load -i images.tar", "docker save alpine:3.20 | transship load")).action(bind(load));
}
async function load(context, _args, { input: written }) {
	const input = require_output_file.namedFile(written);
	const { places, signal, stdin, output } = context;
	if (input === void 0 && stdin.isTTY === true) throw new require_early.ImageError("INVALID_ARGUMENT", "load: standard input is a terminal", { hint: "read from a file with -i FILE, or from a pipe" });
	const archive = await places.archive(input ?? stdin, input ?? "standard input", signal);
	const store = await places.store();
	const names = new LateNames(store);
	const loaded = [];
	try {
		for (const entry of await archive.entries()) loaded.push(await loadOne(context, {
			archive,
			store,
			names
		}, entry));
	} finally {
		await names.write();
		loaded.flatMap(({ lines }) => lines).forEach((line) => {
			output.line(line);
		});
	}
	output.document(loaded.map(({ lines: _lines, ...facts }) => facts));
}
async function loadOne(context, { archive, store, names }, { name, descriptor }) {
	const { output, options, signal } = context;
	const named = require_stored_images.referenceOf({ name });
	const reference = named === void 0 ? null : require_early.formatReference(named);
	const before = reference === null ? void 0 : await names.lookup(reference, { signal });
	const progress = context.progress(require_program.LOADING);
	const result = await load$1(archive, descriptor, {
		store,
		names,
		name: reference ?? ""
	}, {
		platforms: require_program.wantedPlatforms(options),
		onProgress: (event) => progress.tell(event),
		signal
	}).finally(() => progress.end());
	const { written } = result;
	const lacks = require_told_facts.lackWords(result);
	if (lacks !== void 0) output.remark(`${archive.place}: ${name ?? descriptor.digest} ${lacks}`);
	const facts = await require_told_facts.toldFacts(context, store, written);
	const old = before && await idOf(store, before, { signal });
	const lines = reference === null ? [`Loaded image ID: ${facts.imageId ?? written.digest}`] : linesFor(reference, {
		old,
		now: facts.imageId
	});
	return {
		reference,
		digest: written.digest,
		mediaType: written.mediaType,
		...facts,
		lines
	};
}
function linesFor(reference, { old, now }) {
	const name = require_early.familiarReference(require_early.parseReference(reference));
	const what = `renaming the old one with ID ${old} to empty string`;
	return [...old !== void 0 && old !== now ? [`The image ${name} already exists, ${what}`] : [], `Loaded image: ${name}`];
}
async function idOf(store, root, options) {
	return (await require_describe.representative(store, root, options).catch(require_early.unlessInterrupted))?.manifest.config?.digest;
}
exports.loadCommand = loadCommand;

})