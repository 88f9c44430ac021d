/*35bc66a36fcaa7857afc20f29b8f6a38*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_config = require("./config.cjs");
const require_edited_image = require("./edited-image.cjs");
const require_tee = require("./tee.cjs");
const require_import = require("./import.cjs");
const require_recompress = require("./recompress.cjs");
const require_build_index = require("./build-index.cjs");
const require_build_options = require("./build-options.cjs");
const require_find_image = require("./find-image.cjs");
// src/image/mutation.ts
function diffIdsIn(config) {
	const { diff_ids: diffIds } = require_program.asObject(config["rootfs"] ?? {}, "rootfs");
	return Array.isArray(diffIds) ? diffIds : [];
}
function historyIn(config) {
	return Array.isArray(config["history"]) ? config["history"] : [];
}
function withHistory(config, { diffIds, history }) {
	return {
		...config,
		rootfs: {
			type: "layers",
			diff_ids: diffIds
		},
		history
	};
}
function changedExecution(execution, mutation) {
	const { labels, env, entrypoint, cmd, user, workdir } = mutation;
	const { Labels, Env, Cmd, ...rest } = execution;
	const command = cmd ?? (entrypoint === void 0 ? Cmd : void 0);
	return {
		...rest,
		...member("Env", env === void 0 ? Env : withVariables(Env, env)),
		...member("Cmd", command),
		...member("Labels", labels === void 0 ? Labels : {
			...require_program.asObject(Labels ?? {}, "Labels"),
			...labels
		}),
		...member("Entrypoint", entrypoint ?? rest["Entrypoint"]),
		...member("User", user ?? rest["User"]),
		...member("WorkingDir", workdir ?? rest["WorkingDir"])
	};
}
function member(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
function withVariables(before, added) {
	const all = new Map();
	const known = Array.isArray(before) ? before.map(String) : [];
	for (const variable of [...known, ...added]) all.set(variable.split("=", 1)[0] ?? "", variable);
	return [...all.values()];
}
// src/image/mutate.ts
async function mutated(image, mutation, options = {}) {
	const work = new Mutating(image.source, mutation, options);
	const root = await work.root(image.root);
	const { gathered, dropped } = work;
	await gathered.add(image, options);
	return {
		...gathered.edited(image.source, root),
		dropped
	};
}
function layerIn({ mediaType }, layer) {
	return {
		...layer,
		mediaType: require_program.layerTypeIn(mediaType, layer.mediaType)
	};
}
const BASE_DIGEST = "org.opencontainers.image.base.digest";
const BASE_NAME = "org.opencontainers.image.base.name";
var Mutating = class {
	gathered = new require_edited_image.GatheredSource();
	dropped = 0;
	#source;
	#mutation;
	#options;
	constructor(source, mutation, options) {
		this.#source = source;
		this.#mutation = mutation;
		this.#options = options;
	}
	async root(root) {
		const { bytes, manifest } = await require_config.readManifestBytes(this.#source, root, this.#options);
		const document = require_program.asObject(require_program.decodeJson(bytes, root.digest), root.digest);
		const changes = manifest.kind === "index" ? await this.#index(manifest) : await this.#image(manifest, root);
		const { annotations = {} } = this.#mutation;
		const all = {
			...manifest.annotations,
			...require_program.asObject(changes["annotations"] ?? {}, "annotations"),
			...annotations
		};
		const written = {
			...document,
			...changes,
			...Object.keys(all).length === 0 ? {} : { annotations: all }
		};
		const made = this.gathered.documents.add(manifest.mediaType, Buffer.from(JSON.stringify(written)));
		const { platform } = root;
		return platform === void 0 ? made : {
			...made,
			platform
		};
	}
	async #index({ manifests }) {
		const images = manifests.filter((entry) => require_program.attestedDigest(entry) === void 0);
		this.dropped += manifests.length - images.length;
		const changed = [];
		for (const image of images) changed.push({
			...image,
			...await this.root(image)
		});
		return { manifests: changed };
	}
	async #image(manifest, root) {
		if (manifest.config === void 0) throw new require_early.ImageError("UNSUPPORTED", `${root.digest} of ${this.#source.place} is no image`);
		const before = await this.#partsOf(this.#source, manifest, manifest.config);
		const { layers, config, annotations } = await this.#withLayers(before, root);
		const { created } = this.#mutation;
		const execution = require_program.asObject(config["config"] ?? {}, "config");
		const written = {
			...config,
			...created === void 0 ? {} : { created },
			config: changedExecution(execution, this.#mutation)
		};
		const { mediaType } = manifest.config;
		return {
			config: this.gathered.documents.add(mediaType, Buffer.from(JSON.stringify(written))),
			layers,
			...annotations === void 0 ? {} : { annotations }
		};
	}
	async #partsOf(source, { layers }, config) {
		const body = await source.fetch(config, this.#options);
		const where = `config ${config.digest} of ${source.place}`;
		const bytes = await require_program.readAll(body, require_config.CONFIG_READ_LIMIT, where);
		require_config.decodeConfig(bytes, where);
		return {
			layers,
			config: require_program.asObject(require_program.decodeJson(bytes, where), where)
		};
	}
	async #withLayers(before, root) {
		const { rebase, append, created } = this.#mutation;
		const based = rebase === void 0 ? before : await this.#rebased(before, rebase, root);
		if (append === void 0) return based;
		for (const { descriptor } of append.layers) await this.gathered.add({
			source: append.source,
			root: descriptor
		}, this.#options);
		return {
			...based,
			layers: [...based.layers, ...append.layers.map(({ descriptor }) => layerIn(root, descriptor))],
			config: withHistory(based.config, {
				diffIds: [...diffIdsIn(based.config), ...append.layers.map(({ diffId }) => diffId)],
				history: [...historyIn(based.config), ...append.layers.map(({ createdBy }) => ({
					created: created ?? "1970-01-01T00:00:00Z",
					created_by: createdBy
				}))]
			})
		};
	}
	async #rebased(before, { from, onto, name }, root) {
		const [old, base] = [await this.#platformParts(from, before), await this.#platformParts(onto, before)];
		const [own, below] = [diffIdsIn(before.config), diffIdsIn(old.config)];
		if (below.length > own.length || below.some((diffId, at) => own[at] !== diffId)) {
			const what = `rebasing ${root.digest}: it does not begin with the layers of ${from.root.digest}`;
			throw new require_early.ImageError("INVALID_ARGUMENT", what, { hint: "name the base that it was built on" });
		}
		for (const layer of base.layers) await this.gathered.add({
			...onto,
			root: layer
		}, this.#options);
		return {
			annotations: {
				[BASE_DIGEST]: base.digest,
				...name === void 0 ? {} : { [BASE_NAME]: name }
			},
			layers: [...base.layers.map((layer) => layerIn(root, layer)), ...before.layers.slice(old.layers.length)],
			config: withHistory(before.config, {
				diffIds: [...diffIdsIn(base.config), ...own.slice(below.length)],
				history: [...historyIn(base.config), ...historyIn(before.config).slice(historyIn(old.config).length)]
			})
		};
	}
	async #platformParts({ source, root }, { config }) {
		const { manifest } = await require_config.readManifestBytes(source, root, this.#options);
		if (manifest.kind === "index") {
			const wanted = require_program.formatPlatform(require_config.decodeConfig(Buffer.from(JSON.stringify(config)), "config").platform);
			const image = manifest.manifests.find(({ platform }) => platform !== void 0 && require_program.formatPlatform(platform) === wanted);
			if (image === void 0) throw new require_early.ImageError("PLATFORM_NOT_FOUND", `${source.place}: no image for ${wanted}`);
			return this.#platformParts({
				source,
				root: image
			}, {
				layers: [],
				config
			});
		}
		if (manifest.config === void 0) throw new require_early.ImageError("UNSUPPORTED", `${root.digest} of ${source.place} is no image`);
		return {
			...await this.#partsOf(source, manifest, manifest.config),
			digest: root.digest
		};
	}
};
// src/place/append-layer.ts
async function appendedLayer(store, path, { signal }) {
	const file = require_program.$createReadStream(path);
	const { chunks, result } = require_tee.readAlong(file, (copy) => require_import.layerForm(copy, path, { signal }));
	const received = await store.receive(chunks, { signal });
	const { mediaType, diffId } = await result;
	return {
		descriptor: await packed(store, {
			mediaType,
			...received
		}, { signal }),
		diffId,
		createdBy: `ADD ${require_program.$basename(path)} /`
	};
}
async function packed(store, layer, options) {
	if (layer.mediaType !== require_program.MEDIA_TYPE.ociLayer) return layer;
	return {
		...await new require_recompress.StoredForms(store).inForm(store, layer, require_build_index.GZIP, options),
		mediaType: require_program.MEDIA_TYPE.ociLayerGzip
	};
}
// src/cli/rebase-words.ts
function rebaseWords(operand, rebase) {
	if (rebase === void 0) return {
		image: theImage(operand),
		bases: void 0
	};
	const wanted = operand === void 0 ? 3 : 2;
	const words = rebase.length === wanted ? rebase : divided(rebase);
	const [old, onto, last] = words;
	if (old === void 0 || onto === void 0 || words.includes("") || words.length > wanted) throw new require_early.ImageError("INVALID_ARGUMENT", `mutate: --rebase ${require_early.quoted(rebase.join(" "))} is not OLD NEW`, { hint: "name the base that the image was built on, then the one to put it on" });
	return {
		image: theImage(operand ?? last),
		bases: [old, onto]
	};
}
function theImage(word) {
	if (word === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", "mutate: missing required argument 'image'", { hint: "transship mutate --help" });
	return word;
}
function divided([first = "", ...more]) {
	return [...first.split(/[, ]+/), ...more];
}
// src/cli/commands/mutate.ts
function mutateCommand(bind) {
	const several = (flags, description) => new require_program.Option(flags, description).argParser(require_program.collect);
	const rebase = several("--rebase <old> <new>", "the base it was built on, and the one to put it on; OLD,NEW too");
	rebase.variadic = true;
	return new require_program.Command("mutate").description("Change the config of an image, add layers, or put it on another base").usage("[options] <image>").argument("[image]", "a place; without a word before it, a registry").addOption(several("-t, --tag <place>", "where to put it; without it, beside the image by its digest")).addOption(several("-l, --label <name=value>", "a label; repeatable")).addOption(several("-a, --annotation <name=value>", "an annotation of the manifest; repeatable")).addOption(several("-e, --env <name=value>", "an environment variable; repeatable")).option("--entrypoint <command>", "words, or a JSON array").option("--cmd <command>", "words, or a JSON array").option("-u, --user <user>", "who it runs as").option("-w, --workdir <directory>", "where it runs").option("--created <time>", "RFC 3339, or seconds since 1970").addOption(several("--append <tar>", "a layer on top; repeatable")).addOption(rebase).addHelpText("after", require_program.examples("mutate --label team=web -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0", "mutate --rebase debian:12.5 debian:12.6 -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0")).action(bind(mutate));
}
async function mutate(context, operands, flags) {
	const { signal, output } = context;
	const { image: text, bases } = rebaseWords(operands[0], flags.rebase);
	const mutation = {
		...changesOf(flags),
		...await layersOf(context, flags.append),
		...await basesOf(context, bases)
	};
	const found = await require_find_image.findImage(context, text);
	const image = await mutated(found.selected, mutation, { signal });
	if (image.dropped > 0) output.note(`${image.dropped} attestations stay with ${text}: they are about what it was`);
	await require_edited_image.placeAll(context, image, flags.tag ?? [], found.place);
	output.note(`signatures and other referrers stay with ${text}`);
}
function changesOf(flags) {
	const { label = [], annotation = [], env, entrypoint, cmd, user, workdir, created } = flags;
	return {
		labels: require_build_options.pairsOf("mutate: --label", label),
		annotations: require_build_options.pairsOf("mutate: --annotation", annotation),
		...env === void 0 ? {} : { env: env.map(checkedVariable) },
		...entrypoint === void 0 ? {} : { entrypoint: wordsOf(entrypoint) },
		...cmd === void 0 ? {} : { cmd: wordsOf(cmd) },
		...user === void 0 ? {} : { user },
		...workdir === void 0 ? {} : { workdir },
		...created === void 0 ? {} : { created: timeOf(created) }
	};
}
async function layersOf(context, append) {
	if (append === void 0) return {};
	const store = await context.places.store();
	const layers = [];
	for (const path of append) layers.push(await appendedLayer(store, path, context));
	return { append: {
		source: store,
		layers
	} };
}
async function basesOf(context, bases) {
	if (bases === void 0) return {};
	const { selected: from } = await require_find_image.findImage(context, bases[0]);
	const { selected: onto, place } = await require_find_image.findImage(context, bases[1]);
	return { rebase: {
		from,
		onto,
		name: place.transport === "docker" ? require_early.formatReference(place.reference) : void 0
	} };
}
function wordsOf(text) {
	if (!text.trimStart().startsWith("[")) return text.split(/\s+/).filter((word) => word !== "");
	try {
		const words = JSON.parse(text);
		if (Array.isArray(words) && words.every((word) => typeof word === "string")) return words;
	} catch {}
	throw new require_early.ImageError("INVALID_ARGUMENT", `mutate: ${require_early.quoted(text)} is no JSON array of strings`);
}
function checkedVariable(text) {
	if (!/^[^=]+=/.test(text)) throw new require_early.ImageError("INVALID_ARGUMENT", `mutate: --env ${require_early.quoted(text)} is not NAME=VALUE`);
	return text;
}
function timeOf(text) {
	const time = new Date(/^\d+$/.test(text) ? Number(text) * 1e3 : text);
	if (Number.isNaN(time.getTime())) throw new require_early.ImageError("INVALID_ARGUMENT", `mutate: --created ${require_early.quoted(text)} is no time`);
	return time.toISOString().replace(".000Z", "Z");
}
exports.mutateCommand = mutateCommand;

})