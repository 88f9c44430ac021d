/*9170b7c46df112789b2907f59233a102*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_event = require("./event.cjs");
const require_select = require("./select.cjs");
const require_early = require("./early.cjs");
const require_compression = require("./compression.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_index_images = require("./index-images.cjs");
const require_remember = require("./remember.cjs");
const require_referrers = require("./referrers2.cjs");
const require_written_names = require("./written-names.cjs");
// src/image/verify.ts
const AT_A_TIME$1 = 4;
async function verifyImage(source, root, options = {}) {
	const walk = new Walk(source, options);
	await walk.manifest(root);
	await walk.blobs();
	return {
		checked: walk.checked,
		problems: walk.problems
	};
}
var Walk = class {
	checked = {
		manifests: 0,
		blobs: 0,
		bytes: 0
	};
	problems = [];
	#source;
	#options;
	#manifests = new Set();
	#configs = new Map();
	#blobs = new Map();
	constructor(source, options) {
		this.#source = source;
		this.#options = options;
	}
	async manifest(descriptor) {
		if (this.#manifests.has(descriptor.digest)) return;
		this.#manifests.add(descriptor.digest);
		const manifest = await this.#look("manifest", descriptor, () => require_config.readManifest(this.#source, descriptor, this.#options));
		if (manifest?.kind === "index") for (const child of manifest.manifests) await this.#child(child);
		else if (manifest !== void 0) await this.#image(descriptor, manifest);
	}
	async #child(child) {
		if (require_program.isTaggableType(child.mediaType)) await this.manifest(child);
		else this.#note(child, "layer");
	}
	async #image({ digest }, manifest) {
		const { layers } = manifest;
		const noted = layers.map((layer) => this.#note(layer, "layer"));
		const config = require_program.imageConfigOf(manifest);
		if (config === void 0) {
			noted.push(...manifest.config === void 0 ? [] : [this.#note(manifest.config, "config")]);
			return;
		}
		const diffIds = await this.#diffIds(config, manifest);
		if (diffIds !== void 0 && diffIds.length !== layers.length) {
			const what = `config ${config.digest}, diff ids for the layers of ${digest}`;
			this.#problem("config", config, new require_early.IntegrityError(what, layers.length, diffIds.length));
			return;
		}
		diffIds?.forEach((diffId, index) => {
			noted[index]?.diffIds.add(diffId);
		});
	}
	#diffIds(config, manifest) {
		return require_program.once(this.#configs, config.digest, () => this.#look("config", config, async () => {
			return (await require_read_config.readConfig(this.#source, manifest, this.#options))?.diffIds ?? [];
		}));
	}
	#note(descriptor, role) {
		const blob = this.#blobs.get(descriptor.digest) ?? {
			descriptor,
			role,
			diffIds: new Set()
		};
		this.#blobs.set(descriptor.digest, blob);
		return blob;
	}
	async blobs() {
		const read = (blob) => this.#look(blob.role, blob.descriptor, () => this.#blob(blob));
		await require_program.eachOf(this.#blobs.values(), AT_A_TIME$1, read, this.#options);
	}
	async #blob({ descriptor, diffIds }) {
		try {
			const found = await this.#uncompressed(descriptor, diffIds);
			for (const diffId of diffIds) {
				const actual = found.get(require_early.algorithmOf(diffId)) ?? "";
				if (actual !== diffId) {
					const what = `layer ${descriptor.digest}, uncompressed`;
					this.#problem("layer", descriptor, new require_early.IntegrityError(what, diffId, actual));
				}
			}
		} catch (error) {
			if (!(require_program.isNonDistributable(descriptor.mediaType) && require_early.codeOf(error) === "NOT_FOUND")) throw error;
			this.checked.bytes -= descriptor.size;
		}
	}
	async #uncompressed(descriptor, diffIds) {
		if (diffIds.size === 0) {
			await this.#read(descriptor);
			return new Map();
		}
		const digesters = new Map([...diffIds].map(require_early.algorithmOf).map((one) => [one, new require_early.Digester(one)]));
		try {
			const body = await this.#source.fetch(descriptor, this.#options);
			for await (const chunk of require_compression.decompressed(body)) digesters.forEach((digester) => {
				digester.update(chunk);
			});
		} catch (error) {
			if (!isAboutCompression(error)) throw error;
			await this.#read(descriptor);
			const what = `layer ${descriptor.digest} cannot be decompressed: ${require_early.messageOf(error)}`;
			throw new require_early.ImageError("UNSUPPORTED", what, { cause: error });
		}
		return new Map([...digesters].map(([algorithm, digester]) => [algorithm, digester.digest()]));
	}
	async #read(descriptor) {
		const body = await this.#source.fetch(descriptor, this.#options);
		await require_program.$promises.finished(body.resume());
	}
	async #look(role, descriptor, step) {
		this.#options.signal?.throwIfAborted();
		this.checked[role === "manifest" ? "manifests" : "blobs"] += 1;
		this.checked.bytes += descriptor.size;
		try {
			return await step();
		} catch (error) {
			this.#problem(role, descriptor, error);
			return;
		} finally {
			this.#options.onProgress?.(descriptor);
		}
	}
	#problem(role, { digest }, error) {
		if (!require_index_images.isUnreadable(error)) throw error;
		const [code, message] = [require_early.codeOf(error), require_early.messageOf(error)];
		const compared = error instanceof require_early.IntegrityError ? {
			expected: error.expected,
			found: error.actual
		} : {};
		this.problems.push({
			role,
			digest,
			code,
			message,
			...compared
		});
	}
};
function isAboutCompression(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return code === "UNSUPPORTED" || /^Z(?:STD)?_/.test(code);
}
// src/image/absences.ts
const AT_A_TIME = 4;
async function absencesAt(source, root, target, name, options = {}) {
	const named = await absentName(root, target, name, options);
	if (named !== void 0) return [named];
	const children = await childrenOf(source, root, options);
	return [...(await require_program.eachOf(children, AT_A_TIME, (child) => absentChild(child, target, options), options)).filter((one) => one !== void 0), ...await absentCompanions(source, root, target, options)];
}
async function absentName({ digest }, target, name, options) {
	try {
		const there = await target.resolve(name, options);
		return there.digest === digest ? void 0 : {
			code: "INTEGRITY",
			message: `it names ${there.digest}, not ${digest}`,
			digest
		};
	} catch (error) {
		require_early.unlessInterrupted(error);
		return {
			code: require_early.codeOf(error),
			message: require_early.messageOf(error),
			digest
		};
	}
}
async function childrenOf(source, root, options) {
	const manifest = await require_config.readManifest(source, root, options);
	return (manifest.kind === "index" ? manifest.manifests : []).filter(({ mediaType }) => require_program.isTaggableType(mediaType));
}
async function absentChild(child, target, options) {
	const { platform, digest } = child;
	try {
		await require_config.readManifest(target, child, options);
		return;
	} catch (error) {
		require_early.unlessInterrupted(error);
		const what = platform === void 0 ? digest : `its image for ${require_program.formatPlatform(platform)}`;
		return {
			code: require_early.codeOf(error),
			message: `it lacks ${what}`,
			digest
		};
	}
}
async function absentCompanions(source, root, target, options) {
	const wanted = await require_referrers.findCompanions(source, root, options);
	const there = wanted.length === 0 ? [] : await require_referrers.findCompanions(target, root, options, source);
	const known = new Set(there.map(({ descriptor }) => descriptor.digest));
	return wanted.filter(({ descriptor }) => !known.has(descriptor.digest)).map(({ descriptor: { digest } }) => ({
		code: "NOT_FOUND",
		message: `it lacks what refers to it at the source: ${digest}`,
		digest
	}));
}
// src/cli/verify-against.ts
async function verifyAgainst(context, texts, { against = [], content }) {
	const { output, places, signal } = context;
	const [text, ...targets] = [...texts, ...against];
	if (text === void 0 || targets.length === 0) throw new require_early.ImageError("INVALID_ARGUMENT", "verify: no target to compare with");
	const place = await places.source(require_early.parsePlace(text, "docker"), signal);
	const source = new require_remember.Remembering(place.source);
	const root = await require_resolve_root.resolveRoot(source, place.name, { signal });
	const { results, errors } = await require_program.attempt(targets, (target) => compare(context, {
		source,
		root,
		target,
		readsContent: content === true
	}));
	output.document(results);
	const failed = results.flatMap(({ reference, problems }) => problems.map(({ code, message }) => new require_early.ImageError(code, `comparing ${reference}: ${message}`)));
	require_program.throwIfAny([...failed, ...errors], failed.length + errors.length);
}
async function compare({ places, output, signal }, { source, root, target: text, readsContent }) {
	const place = require_early.parsePlace(text, "docker");
	const reference = require_written_names.formatPlace(place, text);
	const { source: target, name } = await places.source(place, signal);
	const absent = await absencesAt(source, root, target, name, { signal });
	const problems = readsContent && absent.length === 0 ? (await verifyImage(target, root, { signal })).problems : absent;
	if (problems.length === 0) output.line(`${reference}: ${root.digest}`);
	return {
		reference,
		digest: root.digest,
		ok: problems.length === 0,
		problems
	};
}
// src/cli/commands/verify.ts
function verifyCommand(bind) {
	return new require_program.Command("verify").description("Read everything of images again, and say what is not as it should be").argument("[place...]", "places; a reference is looked up in the store, else in its registry").option("--against <target...>", "compare: every target has what the one place has, and what refers to it").option("--content", "with --against, read everything at the targets").addHelpText("after", require_program.examples("verify alpine:3.20", "verify docker://alpine:3.20", "verify oci-archive:images.tar", "verify alpine:3.20 --against ghcr.io/acme/alpine:3.20 quay.io/acme/alpine:3.20")).action(bind(verify));
}
async function verify(context, texts, flags) {
	const { output } = context;
	if (flags.against !== void 0) {
		await verifyAgainst(context, texts, flags);
		return;
	}
	if (texts.length === 0) throw require_program.usageError("verify", new require_program.CommanderError(2, "commander.missingArgument", "error: missing required argument 'place'"));
	const opened = await require_program.attempt(texts, (text) => imagesOf(context, text));
	const { results, errors } = await require_program.attempt(opened.results.flat(), (image) => check(context, image));
	output.document(results);
	const failed = [
		...opened.errors,
		...errors,
		...results.flatMap(problemsOf)
	];
	if (failed.length > 0) throw new require_program.SeveralErrors(failed, failed.length);
}
async function imagesOf(context, text) {
	const { source, name, reference } = await sourceOf(context, text);
	const entries = name === "" && hasEntries(source) ? await source.entries() : [];
	if (entries.length < 2) return [{
		source,
		name,
		text,
		reference
	}];
	return [...new Map(entries.map(({ name: called, descriptor }) => [descriptor.digest, called]))].map(([digest, called]) => ({
		source,
		name: digest,
		text,
		reference: called ?? `${text}:${digest}`
	}));
}
async function sourceOf({ places, signal }, text) {
	const place = require_early.parsePlace(text, "store");
	const open = async (it) => {
		const opened = await places.source(it, signal);
		return {
			...opened,
			reference: require_written_names.formatPlace(require_written_names.foundPlace(it, opened.name), text)
		};
	};
	try {
		return await open(place);
	} catch (error) {
		if (place.transport === "store" && !text.startsWith("store:") && place.reference !== void 0 && require_early.codeOf(error) === "NOT_FOUND") return open({
			transport: "docker",
			reference: place.reference
		});
		throw error;
	}
}
function hasEntries(source) {
	return "entries" in source;
}
async function check(context, image) {
	const { signal, options, output } = context;
	const resolved = await require_resolve_root.resolveRoot(image.source, image.name, { signal });
	const platforms = require_program.wantedPlatforms(options) ?? [];
	const { source, root } = platforms.length === 0 ? {
		source: image.source,
		root: resolved
	} : await require_select.select(image.source, resolved, { platforms }, { signal });
	const progress = context.progress(require_program.VERIFYING);
	const { checked, problems } = await verifyImage(source, root, {
		signal,
		onProgress: (descriptor) => progress.tell({
			descriptor,
			role: require_event.roleOf(descriptor),
			state: "copied"
		})
	}).finally(() => progress.end());
	const { reference } = image;
	const ok = problems.length === 0;
	if (ok) output.line(`${reference}: ${root.digest}: ${countsOf(checked)}`);
	return {
		reference,
		digest: root.digest,
		mediaType: root.mediaType,
		ok,
		checked,
		problems
	};
}
function countsOf({ manifests, blobs, bytes }) {
	const several = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;
	return `${several(manifests, "manifest")}, ${several(blobs, "blob")}, ${require_program.formatSize(bytes)}`;
}
function problemsOf({ reference, problems }) {
	return problems.map(({ code, message }) => new require_early.ImageError(code, `verifying ${reference}: ${message}`));
}
exports.verifyCommand = verifyCommand;

})