/*825f3614700454c94caa62baa720780b*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_moved_bytes = require("./moved-bytes.cjs");
require("./annotation.cjs");
const require_mounting = require("./mounting.cjs");
const require_content_missing = require("./content-missing.cjs");
const require_config = require("./config.cjs");
const require_copy = require("./copy.cjs");
const require_event = require("./event.cjs");
const require_recompress = require("./recompress.cjs");
const require_compression = require("./compression2.cjs");
const require_written_names = require("./written-names.cjs");
// src/place/push.ts
async function push$1(stored, store, { target, reference }, { selection, compression, onProgress, signal }) {
	const { digest } = await stored.source.resolve(stored.name, { signal });
	const image = await require_recompress.compressedAs(stored, store, {
		selection,
		wanted: compression,
		signal
	});
	const watched = new Watched(onProgress);
	const result = await require_copy.copy(image, {
		target,
		name: reference.tag ?? "latest"
	}, {
		...selection,
		onProgress: (event) => watched.tell(event),
		signal
	});
	await watched.tellSkipped(image.source, result.written, { signal });
	const known = require_early.formatReference(require_early.pinned(reference, result.written.digest));
	await store.noteRepoDigest(digest, known, { signal }).catch(require_early.unlessInterrupted);
	return result;
}
var Watched = class {
	#onProgress;
	#told = new Set();
	#skipped = [];
	constructor(onProgress) {
		this.#onProgress = onProgress;
	}
	tell(event) {
		const { descriptor, role, state } = event;
		this.#told.add(descriptor.digest);
		if (role === "manifest" && state === "exists") this.#skipped.push(descriptor);
		this.#onProgress(event);
	}
	async tellSkipped(source, root, options) {
		this.#skipped.push(root);
		for (let next = this.#skipped.pop(); next !== void 0; next = this.#skipped.pop()) {
			const manifest = await require_config.readManifest(source, next, options).catch(require_content_missing.unlessFound);
			for (const descriptor of manifest === void 0 ? [] : require_program.children(manifest)) if (!this.#told.has(descriptor.digest)) this.tell({
				descriptor,
				role: require_event.roleOf(descriptor),
				state: "exists"
			});
		}
	}
};
// src/cli/commands/push.ts
function pushCommand(bind) {
	const command = new require_program.Command("push").description("Send images of the store to their registry").argument("<reference...>", "such as ghcr.io/acme/app:1.4.0").option("-a, --all-tags", "every tag of the repository that the store has").option("--disable-content-trust", "changes nothing: there is no content trust to ask");
	return require_compression.addCompression(command, "gzip for layers that are not compressed").addHelpText("after", require_program.examples("push ghcr.io/acme/app:1.4.0", "push --all-tags ghcr.io/acme/app")).action(bind(push));
}
async function push(context, texts, options) {
	const compression = require_compression.recompressionOf(options) ?? {
		...require_compression.GZIP,
		onlyPlain: true
	};
	const all = options.allTags === true;
	const names = texts.map((text) => all ? require_written_names.repositoryOnly("push", text) : notDigest(text));
	const store = await context.places.store();
	const wanted = all ? await everyStoredTag(store, names) : names.map(asWritten);
	const { results, errors } = await require_program.attempt(wanted, (one) => pushOne(context, store, one, compression));
	context.output.document(results);
	require_program.throwIfAny(errors, wanted.length);
}
function notDigest(text) {
	const name = require_early.parseName(require_written_names.withoutTransport(text));
	if (name.digest !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `push: ${text} is a digest, and a push needs a tag`, { hint: "give it a tag first with transship tag, or copy it with transship copy" });
	return name;
}
function asWritten(name) {
	const { tag = "latest" } = name;
	return {
		reference: {
			...name,
			tag
		},
		defaulted: name.tag === void 0,
		first: true
	};
}
async function everyStoredTag(store, names) {
	const stored = (await store.entries()).flatMap(({ name }) => name === void 0 ? [] : [name]);
	return names.flatMap((name) => {
		const prefix = `${require_early.formatReference(name)}:`;
		const found = stored.filter((one) => one.startsWith(prefix)).map(require_early.parseReference);
		if (found.length === 0) {
			const what = `pushing ${require_early.familiarName(name)}: the store has no tag of it`;
			throw new require_early.ImageError("NOT_FOUND", what, { hint: "transship images lists what there is" });
		}
		return found.map((reference, at) => ({
			reference,
			defaulted: false,
			first: at === 0
		}));
	});
}
async function pushOne(context, store, { reference, defaulted, first }, compression) {
	const { output, places, signal, options } = context;
	const { registry, repository, tag = "latest" } = reference;
	const name = require_early.formatReference(reference);
	const stored = await places.source({
		transport: "store",
		text: name,
		reference
	}, signal);
	const { annotations } = await stored.source.resolve(stored.name, { signal });
	if (defaulted) output.said("Using default tag: latest");
	if (first) output.said(`The push refers to repository [${registry}/${repository}]`);
	const target = new require_mounting.Mounting(places.repository(reference), places, store);
	const mountedFrom = (layer) => target.offeredFrom(layer);
	const progress = context.progress({
		...require_program.PUSHING,
		mountedFrom
	});
	const result = await push$1(stored, store, {
		target,
		reference
	}, {
		selection: { platforms: require_program.wantedPlatforms(options) },
		compression,
		onProgress: (event) => progress.tell(event),
		signal
	}).finally(() => progress.end());
	const { digest, mediaType, size } = result.written;
	if (annotations?.["dev.transship.index"] !== void 0) {
		output.note(`${require_early.familiarReference(reference)}: sent one platform of several`);
		output.note("hint: transship copy, or transship pull --platform all, sends all of them");
	}
	output.line(`${tag}: digest: ${digest} size: ${size}`);
	return {
		reference: name,
		digest,
		mediaType,
		size,
		status: result.status === "exists" ? "exists" : "pushed",
		bytes: require_moved_bytes.movedBytes(result, { target: true })
	};
}
exports.pushCommand = pushCommand;

})