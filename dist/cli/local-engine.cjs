/*aaed7a623b541f3693cd6fc730c73adb*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_archive_writer = require("./archive-writer.cjs");
const require_early = require("./early.cjs");
const require_chain_id = require("./chain-id.cjs");
const require_refusal = require("./refusal.cjs");
const require_compression = require("./compression.cjs");
const require_index_images = require("./index-images.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_choose = require("./choose.cjs");
const require_memory = require("./memory.cjs");
const require_overlay = require("./overlay.cjs");
// src/engine/images.ts
function running(exec, command, signal) {
	return (...args) => exec(command, args, { signal });
}
const BATCH = 200;
async function imageId(run, name) {
	const result = await run("image", "inspect", "--format", "{{.Id}}", "--", name);
	const id = `sha256:${result.stdout.trim().replace(/^sha256:/, "")}`;
	return result.exitCode === 0 && require_early.isDigest(id) ? id : void 0;
}
async function layerChains(run) {
	const listed = await run("image", "ls", "--quiet", "--no-trunc");
	if (listed.exitCode !== 0) throw require_refusal.refusal("listing the images of the engine", listed);
	const ids = [...new Set(listed.stdout.split("\n").map((line) => line.trim()))].filter(require_early.isDigest);
	const chains = new Set();
	for (let start = 0; start < ids.length; start += BATCH) {
		const { stdout } = await run(...[
			"image",
			"inspect",
			"--format",
			"{{json .RootFS.Layers}}"
		], "--", ...ids.slice(start, start + BATCH));
		for (const line of stdout.split("\n").filter((text) => text.trim() !== "")) require_chain_id.chainIds(decodeLayers(line)).forEach((id) => {
			chains.add(id);
		});
	}
	return chains;
}
function decodeLayers(line) {
	const where = "layers of an image in the engine";
	return require_program.asArray(require_program.decodeJson(Buffer.from(line), where), where, (item, at) => {
		const diffId = require_program.asString(item, at);
		if (!require_early.isDigest(diffId)) throw require_program.invalid(at, `${require_early.quoted(diffId)} is not a digest`);
		return diffId;
	});
}
// src/engine/plain-layers.ts
async function plainLayer(source, { descriptor, diffId }, undone, options) {
	const compression = /[.+](gzip|zstd)$/.exec(descriptor.mediaType)?.[1];
	if (diffId === void 0 || compression !== "gzip" && compression !== "zstd") return;
	const open = async () => require_program.$Readable.from(require_compression.decompressed(await source.fetch(descriptor, options)), { objectMode: false });
	const size = undone.has(compression) ? await MEASURE[compression](source, descriptor, open) : void 0;
	if (size === void 0) return;
	const plainTar = {
		mediaType: require_program.MEDIA_TYPE.ociLayer,
		digest: diffId,
		size
	};
	return {
		descriptor: plainTar,
		open: async () => require_program.verified(await open(), plainTar)
	};
}
const MEASURE = {
	async gzip(source, descriptor) {
		return source.plainSize?.(descriptor);
	},
	async zstd(_source, _descriptor, open) {
		let size = 0;
		for await (const chunk of await open()) size += chunk.length;
		return size;
	}
};
function withLayers({ manifest, bytes }, layers) {
	const where = `manifest ${manifest.digest}`;
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	const old = document["layers"];
	const written = {
		...document,
		layers: old.map((layer) => layers.get(layer.digest) ?? layer)
	};
	const rewritten = Buffer.from(JSON.stringify(written));
	return {
		manifest: {
			...require_program.plain(manifest),
			digest: require_early.digestOf(rewritten),
			size: rewritten.byteLength
		},
		bytes: rewritten
	};
}
// src/engine/load-archive.ts
async function loadArchive(tools, content, { signal, onBytes }) {
	let bytes = 0;
	const sink = new require_program.$Transform({ transform(chunk, _encoding, done) {
		bytes += chunk.length;
		onBytes(bytes);
		done(null, chunk);
	} });
	const over = new AbortController();
	const within = signal === void 0 ? over.signal : AbortSignal.any([signal, over.signal]);
	const place = `${tools.command} load`;
	const { docker, omit } = content;
	const loading = tools.exec(tools.command, ["image", "load"], {
		stdin: sink,
		signal
	}).finally(() => over.abort(new require_early.ImageError("ENGINE", `${place}: it ended before its input`)));
	const filling = fill(tools.openArchive(sink, {
		place,
		docker,
		omit
	}), content, within).catch((error) => {
		sink.destroy(error);
		throw error;
	});
	const [filled, loaded] = await Promise.allSettled([filling, loading]);
	if (loaded.status === "fulfilled") {
		if (loaded.value.exitCode === 0 && filled.status === "rejected") throw filled.reason;
		return {
			result: loaded.value,
			bytes
		};
	}
	throw filled.status === "rejected" && require_early.codeOf(loaded.reason) !== "ENGINE" && signal?.aborted !== true ? filled.reason : loaded.reason;
}
async function fill(archive, content, signal) {
	const { plan, name, before } = content;
	try {
		for (const image of plan.images) await putImage(archive, content, image, signal);
		await before;
		signal.throwIfAborted();
		if (plan.index !== void 0) await archive.put(plan.root, require_program.bodyOf(plan.index), { signal });
		if (name !== void 0) await archive.tag(plan.root, name, { signal });
		await archive.close?.();
	} catch (error) {
		await archive.abort?.(error);
		throw error;
	}
}
async function putImage(archive, { plan: { source }, omit, undone }, image, signal) {
	const { config } = image;
	await archive.put(config, () => source.fetch(config, { signal }), { signal });
	const replaced = new Map();
	for (const layer of image.layers.filter(({ descriptor }) => !omit.has(descriptor.digest))) {
		const { descriptor } = layer;
		const plain = await plainLayer(source, layer, undone, { signal });
		if (plain === void 0) await archive.put(descriptor, () => source.fetch(descriptor, { signal }), { signal });
		else {
			replaced.set(descriptor.digest, plain.descriptor);
			await archive.put(plain.descriptor, plain.open, { signal });
		}
	}
	const { manifest, bytes } = replaced.size === 0 ? image : withLayers(image, replaced);
	await archive.put(manifest, require_program.bodyOf(bytes), { signal });
}
// src/engine/plan.ts
async function readPlan(source, root, options) {
	const { bytes, manifest } = await require_config.readManifestBytes(source, root, options);
	if (manifest.kind === "manifest") return {
		source,
		root,
		index: void 0,
		images: [await planImage(source, root, {
			bytes,
			manifest
		}, options.signal)]
	};
	const images = await planImages(source, manifest, options);
	const [only] = images;
	const listed = new Set(manifest.manifests.map(({ digest }) => digest));
	return options.keepIndex && images.every((image) => listed.has(image.manifest.digest)) || only === void 0 ? {
		source,
		root,
		index: bytes,
		images
	} : {
		source,
		root: only.manifest,
		index: void 0,
		images
	};
}
async function planImages(source, index, options) {
	const chosen = options.keepIndex && options.allPlatforms ? index.manifests : [require_choose.choose(await require_index_images.indexImages(source, index, options), [options.platform], source.place)];
	const images = [];
	for (const descriptor of chosen) {
		const { bytes, manifest } = await require_config.readManifestBytes(source, descriptor, options);
		if (manifest.kind === "index") throw new require_early.ImageError("UNSUPPORTED", `${at(source, descriptor)}: an index inside an index`);
		images.push(await planImage(source, descriptor, {
			bytes,
			manifest
		}, options.signal));
	}
	return images;
}
async function planImage(source, descriptor, { bytes, manifest }, signal) {
	const { config, layers } = manifest;
	if (config === void 0) throw new require_early.ImageError("UNSUPPORTED", `${at(source, descriptor)}: not an image, it has no config`);
	const diffIds = (await require_read_config.readConfig(source, manifest, { signal }))?.diffIds ?? [];
	const chain = require_chain_id.chainIds(diffIds);
	const known = diffIds.length === layers.length;
	return {
		manifest: descriptor,
		bytes,
		config,
		layers: layers.map((layer, index) => {
			const [diffId, chainId] = [diffIds[index], chain[index]];
			return known && diffId !== void 0 && chainId !== void 0 ? {
				descriptor: layer,
				diffId,
				chainId
			} : { descriptor: layer };
		})
	};
}
function at(source, { digest }) {
	return `manifest ${digest} of ${source.place}`;
}
function layersOf(plan) {
	const layers = plan.images.flatMap((image) => image.layers);
	return new Map(layers.map(({ descriptor }) => [descriptor.digest, descriptor]));
}
function knownLayers(plan, chains) {
	const known = new Set(layersOf(plan).keys());
	for (const { descriptor, chainId } of plan.images.flatMap((image) => image.layers)) if (chainId === void 0 || !chains.has(chainId)) known.delete(descriptor.digest);
	return known;
}
// src/engine/probe.ts
async function probe(exec, command, signal) {
	const info = [
		"info",
		"--format",
		"{{json .}}"
	];
	const [result, near] = await require_program.allOf([(options) => exec(command, info, options), async (options) => command === "docker" && await isNear(exec, options)], { signal });
	const told = decodeTold(result);
	if (!answered(told, result)) {
		const hint = `start it, or check that "${command} info" works`;
		const [why] = require_program.asArray(told["ServerErrors"], "ServerErrors", require_program.asString);
		throw require_refusal.refusal(`asking ${command} what it is`, {
			...result,
			stderr: why ?? result.stderr
		}, hint);
	}
	const where = `${command} info`;
	return "ServerVersion" in told ? {
		...dockerFacts(told, command, where),
		near
	} : podmanFacts(told, command, where);
}
async function isNear(exec, options) {
	const { exitCode, stdout } = await exec("docker", [
		"context",
		"inspect",
		"--format",
		"{{.Endpoints.docker.Host}}"
	], options);
	return exitCode === 0 && /^(unix|npipe):/.test(stdout.trim());
}
function decodeTold({ stdout }) {
	const start = stdout.indexOf("{");
	return start < 0 ? {} : require_program.asObject(require_program.decodeJson(Buffer.from(stdout.slice(start)), "info"), "info");
}
function answered(told, { exitCode }) {
	return "host" in told ? exitCode === 0 : Boolean(told["ServerVersion"]);
}
function dockerFacts(told, command, where) {
	const containerd = require_program.asArray(told["DriverStatus"], `${where}: DriverStatus`, (pair, at) => require_program.asArray(pair, at, require_program.asString)).some(([key, value]) => key === "driver-type" && value === "io.containerd.snapshotter.v1");
	return {
		command,
		name: "docker",
		version: require_program.asString(told["ServerVersion"], `${where}: ServerVersion`),
		platform: machinePlatform(require_program.asString(told["OSType"], `${where}: OSType`), require_program.asString(told["Architecture"], `${where}: Architecture`)),
		store: containerd ? "containerd" : "classic"
	};
}
function podmanFacts(told, command, where) {
	const host = require_program.asObject(told["host"], `${where}: host`);
	const version = require_program.optional(told["version"], `${where}: version`, require_program.asObject) ?? {};
	return {
		command,
		name: "podman",
		version: require_program.optional(version["Version"], `${where}: version.Version`, require_program.asString) ?? "",
		platform: machinePlatform(require_program.asString(host["os"], `${where}: host.os`), require_program.asString(host["arch"], `${where}: host.arch`), require_program.optional(host["variant"], `${where}: host.variant`, require_program.asString)),
		store: "podman",
		near: false
	};
}
const MACHINES = {
	armv5tel: ["arm", "v5"],
	armv6l: ["arm", "v6"],
	armv7l: ["arm", "v7"],
	armv8l: ["arm", "v7"],
	loongarch64: ["loong64"]
};
function machinePlatform(os, machine, variant) {
	const [architecture, implied] = MACHINES[machine.toLowerCase()] ?? [machine];
	const level = variant || implied;
	return require_program.normalizePlatform({
		os,
		architecture,
		...level === void 0 ? {} : { variant: level }
	});
}
function majorVersion(version) {
	return Number.parseInt(version, 10) || 0;
}
function tellsComplete({ store, version }) {
	return store === "containerd" && majorVersion(version) >= 28;
}
// src/engine/queue.ts
var Queue = class {
	#width;
	#ends = [];
	constructor(width) {
		this.#width = width;
	}
	async run(step) {
		const { promise, resolve } = Promise.withResolvers();
		const before = this.#ends.at(-1) ?? Promise.resolve();
		const room = this.#ends.at(-this.#width) ?? Promise.resolve();
		this.#ends.push(promise);
		await room;
		try {
			return await step(before);
		} finally {
			await before;
			this.#ends.splice(this.#ends.indexOf(promise), 1);
			resolve();
		}
	}
};
// src/engine/archive-sender.ts
const FEW = 2;
const ZSTD_SINCE = 23;
const UNPACK_ERROR = /Error unpacking/i;
var ArchiveSender = class {
	#tools;
	#facts;
	#queue;
	#chains = new Map();
	constructor(tools, facts) {
		this.#tools = tools;
		this.#facts = facts;
		this.#queue = new Queue(facts.store === "classic" ? 2 : 1);
	}
	async known({ signal }) {
		if (this.#facts.store === "containerd" && !tellsComplete(this.#facts)) return new Set();
		const run = running(this.#tools.exec, this.#facts.command, signal);
		return require_program.once(this.#chains, "all", () => layerChains(run));
	}
	forget() {
		this.#chains.clear();
	}
	sendLacking(plan, options) {
		return this.#queue.run(async (before) => {
			const known = await this.known(options);
			const omitted = knownLayers(plan, known);
			for (const { chainId } of plan.images.flatMap(({ layers }) => layers)) if (chainId !== void 0) known.add(chainId);
			try {
				return {
					sent: await this.#send(plan, {
						omit: omitted,
						before
					}, options),
					omitted
				};
			} catch (error) {
				this.forget();
				throw error;
			}
		});
	}
	send(plan, omission, options) {
		return this.#queue.run((before) => this.#send(plan, {
			...omission,
			before
		}, options));
	}
	async #send(plan, { omit, name, before }, { signal, onProgress }) {
		const { command, store } = this.#facts;
		const total = sizeOf$1(layersOf(plan).values()) - sizeOf$1(selected(plan, omit));
		const onBytes = (sent) => onProgress?.({
			root: plan.root,
			sent,
			total
		});
		const sendAs = (undone) => {
			const archive = {
				plan,
				omit,
				docker: store === "classic",
				undone,
				before
			};
			const named = name === void 0 ? archive : {
				...archive,
				name
			};
			return loadArchive({
				...this.#tools,
				command
			}, named, {
				signal,
				onBytes
			});
		};
		const undone = this.#undone();
		try {
			return await sendAs(undone);
		} catch (error) {
			if (!undone.has("gzip") || require_early.codeOf(error) !== "INTEGRITY") throw error;
			return await sendAs(new Set([...undone].filter((one) => one !== "gzip")));
		}
	}
	#undone() {
		const { store, version, near } = this.#facts;
		const undone = new Set();
		const { processors = Number.POSITIVE_INFINITY } = this.#tools;
		if (store === "classic" && near && processors > FEW) undone.add("gzip");
		if (store === "classic" && majorVersion(version) < ZSTD_SINCE) undone.add("zstd");
		return undone;
	}
	refused({ root, source }, { result }) {
		const { name } = this.#facts;
		const doing = `loading ${root.digest} of ${source.place} into ${name}`;
		const hint = `${name}'s own log may say more; a full disk is the usual reason`;
		return accepted({ result }) ? new require_early.ImageError("ENGINE", `${doing}: it says it did, but has no such image`, { hint }) : require_refusal.refusal(doing, result, hint);
	}
};
function accepted({ result }) {
	return result.exitCode === 0 && !UNPACK_ERROR.test(printed(result));
}
function printed({ stdout, stderr }) {
	return `${stdout}${stderr}`;
}
function selected(plan, digests) {
	return [...layersOf(plan).values()].filter(({ digest }) => digests.has(digest));
}
function sizeOf$1(descriptors) {
	return [...descriptors].reduce((sum, { size }) => sum + size, 0);
}
// src/engine/daemon-api.ts
async function completeManifests(exec, id, signal) {
	const answer = await get(exec, `/images/${id}/json?manifests=1`, signal);
	const where = `image ${id} in the engine`;
	const manifests = require_program.asArray(answer["Manifests"], `${where}: Manifests`, (item, at) => {
		const { ID, Available } = require_program.asObject(item, at);
		return {
			id: require_program.asString(ID, `${at}.ID`),
			available: Available === true
		};
	});
	return new Set(manifests.flatMap(({ id, available }) => available ? [id] : []));
}
async function get(exec, path, signal) {
	const request = new require_program.$PassThrough();
	request.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
	const doing = `reading ${path} from docker`;
	const result = await exec("docker", ["system", "dial-stdio"], {
		stdin: request,
		signal
	});
	const end = result.stdout.indexOf("\r\n\r\n");
	const status = /^HTTP\/1\.[01] (\d{3})/.exec(result.stdout)?.[1];
	if (end < 0 || status === void 0) throw require_refusal.refusal(doing, result);
	if (status !== "200") throw new require_early.ImageError("ENGINE", `${doing}: status ${status}`);
	return require_program.asObject(require_program.decodeJson(Buffer.from(result.stdout.slice(end + 4)), doing), doing);
}
// src/engine/early-layers.ts
const WORTH_SENDING = 8388608;
async function sendEarly(layers, { available, known, send }) {
	const missing = new Set(layers);
	const downloads = layers.map(async (layer) => {
		await available(layer.descriptor);
		missing.delete(layer);
	});
	for (const download of downloads) download.catch(() => void 0);
	let refused = false;
	let sent = 0;
	let next = 0;
	while (next >= 0) {
		await downloads[next];
		next = layers.findIndex((layer) => missing.has(layer));
		const lower = layers.slice(sent, Math.max(next, 0));
		if (!refused && sizeOf(await unknown(lower, known)) >= WORTH_SENDING) {
			sent = next;
			send(next).then((took) => {
				refused ||= !took;
			});
		}
	}
}
async function unknown(layers, known) {
	if (layers.length === 0) return [];
	const chains = await known();
	return layers.filter(({ chainId }) => chainId === void 0 || !chains.has(chainId));
}
function sizeOf(layers) {
	return layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}
function lowerLayers(plan, image, count, on) {
	const layers = image.layers.slice(0, count);
	const made = new require_memory.MemoryStore();
	const config = made.add(require_program.MEDIA_TYPE.ociConfig, encode({
		architecture: on.architecture,
		os: on.os,
		rootfs: {
			type: "layers",
			diff_ids: layers.map(({ diffId }) => diffId)
		}
	}));
	const bytes = encode({
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociManifest,
		config,
		layers: layers.map(({ descriptor }) => descriptor)
	});
	const manifest = made.add(require_program.MEDIA_TYPE.ociManifest, bytes);
	const images = [{
		manifest,
		bytes,
		config,
		layers
	}];
	return {
		source: new require_overlay.Overlay(made, plan.source),
		root: manifest,
		index: void 0,
		images
	};
}
function encode(document) {
	return Buffer.from(JSON.stringify(document));
}
// src/engine/names.ts
function sortNames(names, digest) {
	const tags = new Set();
	const digests = new Set();
	const unnamed = [];
	for (const name of names) {
		const reference = require_early.parseReference(name);
		const { registry, repository, tag } = reference;
		if (tag !== void 0) tags.add(require_early.formatReference({
			registry,
			repository,
			tag
		}));
		else if (digest !== void 0 && reference.digest === digest) digests.add(require_early.formatReference(require_early.pinned(reference, digest)));
		else unnamed.push(name);
	}
	return {
		tags: [...tags],
		digests: [...digests],
		unnamed
	};
}
// src/engine/loader.ts
var Loader = class {
	#tools;
	#facts;
	#sender;
	constructor(tools, facts) {
		this.#tools = tools;
		this.#facts = facts;
		this.#sender = new ArchiveSender(tools, facts);
	}
	async load(image, options) {
		options.signal?.throwIfAborted();
		const task = await this.#taskOf(image, options);
		const early = {
			ends: [],
			bytes: 0,
			layers: new Set(),
			images: new Set()
		};
		try {
			await this.#sendEarly(task, early, image.available, options);
			const { sent, skipped, ...loaded } = await this.#load(task, options);
			const known = sizeOf$1(selected(task.plan, early.layers));
			return {
				...loaded,
				sent: sent + early.bytes,
				skipped: skipped - known
			};
		} finally {
			await this.#removeEarly(early);
		}
	}
	async #taskOf(image, { signal }) {
		const { store, platform } = this.#facts;
		const containerd = store === "containerd";
		const plan = await readPlan(image.source, image.root, {
			signal,
			platform,
			keepIndex: containerd,
			allPlatforms: image.allPlatforms === true
		});
		const root = plan.root.digest;
		return {
			plan,
			id: containerd ? root : plan.images[0]?.config.digest ?? root,
			names: sortNames(image.names, store === "classic" ? void 0 : root)
		};
	}
	async #sendEarly({ plan, id }, early, available, options) {
		const [image] = plan.images;
		const fits = this.#facts.store === "classic" && image?.layers.every(({ chainId }) => chainId);
		if (available === void 0 || image === void 0 || !fits) {
			for (const layer of layersOf(plan).values()) await available?.(layer);
			return;
		}
		if (await this.#complete(plan, id, options.signal)) return;
		await sendEarly(image.layers, {
			available,
			known: () => this.#sender.known(options),
			send: (count) => {
				const sending = this.#sendLower(plan, image, count, early, options).catch(() => false);
				early.ends.push(sending);
				return sending;
			}
		});
	}
	async #sendLower(plan, image, count, early, options) {
		const lower = lowerLayers(plan, image, count, this.#facts.platform);
		const { sent, omitted } = await this.#sender.sendLacking(lower, options);
		early.bytes += sent.bytes;
		if (!accepted(sent)) {
			this.#sender.forget();
			return false;
		}
		for (const { config } of lower.images) early.images.add(config.digest);
		for (const digest of layersOf(lower).keys()) if (!omitted.has(digest)) early.layers.add(digest);
		return true;
	}
	async #removeEarly({ ends, images }) {
		for (const end of ends) await end;
		if (images.size > 0) await this.#run(void 0)("image", "rm", "--", ...images).catch(() => void 0);
	}
	async #load(task, options) {
		const { plan, id } = task;
		const existed = await this.#complete(plan, id, options.signal);
		const archive = existed ? {
			sent: 0,
			skipped: sizeOf$1(layersOf(plan).values())
		} : await this.#sendArchive(plan, id, options);
		const named = await this.#giveNames(task, options);
		return {
			id,
			existed,
			...named,
			sent: archive.sent + named.sent,
			skipped: archive.skipped
		};
	}
	async #complete(plan, id, signal) {
		if (await imageId(this.#run(signal), id) !== id) return false;
		if (!tellsComplete(this.#facts)) return true;
		const complete = await completeManifests(this.#tools.exec, id, signal);
		return plan.images.every(({ manifest }) => complete.has(manifest.digest));
	}
	async #sendArchive(plan, id, options) {
		const { signal } = options;
		const { sent, omitted } = await this.#sender.sendLacking(plan, options);
		if (await this.#took(plan, id, sent, signal)) return {
			sent: sent.bytes,
			skipped: sizeOf$1(selected(plan, omitted))
		};
		this.#sender.forget();
		if (omitted.size === 0) throw this.#sender.refused(plan, sent);
		const whole = await this.#sender.send(plan, { omit: new Set() }, options);
		if (!await this.#took(plan, id, whole, signal)) throw this.#sender.refused(plan, whole);
		return {
			sent: sent.bytes + whole.bytes,
			skipped: 0
		};
	}
	async #took(plan, id, sent, signal) {
		return accepted(sent) && await this.#complete(plan, id, signal);
	}
	async #giveNames({ plan, id, names }, options) {
		const run = this.#run(options.signal);
		for (const tag of names.tags) {
			const result = await run("image", "tag", id, tag);
			if (result.exitCode !== 0) throw require_refusal.refusal(`tagging ${id} as ${tag} in ${this.#facts.name}`, result);
		}
		let sent = 0;
		const given = [...names.tags];
		const unnamed = [...names.unnamed];
		for (const name of names.digests) {
			if (await imageId(run, name) !== id) {
				const omit = new Set(layersOf(plan).keys());
				sent += (await this.#sender.send(plan, {
					omit,
					name
				}, options)).bytes;
			}
			(await imageId(run, name) === id ? given : unnamed).push(name);
		}
		return {
			names: given,
			unnamed,
			sent
		};
	}
	#run(signal) {
		return running(this.#tools.exec, this.#facts.command, signal);
	}
};
// src/engine/engine.ts
var Engine = class Engine {
	#tools;
	#facts;
	#loader;
	constructor(tools, facts) {
		this.#tools = tools;
		this.#facts = facts;
		this.#loader = new Loader(tools, facts);
	}
	static async find(choice, tools, options = {}) {
		try {
			return await Engine.open(choice, tools, options);
		} catch (error) {
			if (require_early.codeOf(error) === "ENGINE") return;
			throw error;
		}
	}
	static async open(choice, tools, { signal } = {}) {
		const failures = [];
		for (const command of choice === "auto" ? ["docker", "podman"] : [choice]) try {
			return new Engine(tools, await probe(tools.exec, command, signal));
		} catch (error) {
			if (require_early.codeOf(error) !== "ENGINE") throw error;
			failures.push(error);
		}
		const [only] = failures;
		if (failures.length === 1) throw only;
		throw new require_early.ImageError("ENGINE", `no container engine: ${failures.map(require_early.messageOf).join("; ")}`, {
			cause: only,
			hint: "start Docker, or install Podman"
		});
	}
	get name() {
		return this.#facts.name;
	}
	get version() {
		return this.#facts.version;
	}
	get platform() {
		return this.#facts.platform;
	}
	get store() {
		return this.#facts.store;
	}
	async has(name, { signal } = {}) {
		return await imageId(running(this.#tools.exec, this.#facts.command, signal), name) !== void 0;
	}
	async load(images, options = {}) {
		const loaded = [];
		for (const image of images) loaded.push(await this.#loader.load(image, options));
		return {
			sent: loaded.reduce((sum, { sent }) => sum + sent, 0),
			skipped: loaded.reduce((sum, { skipped }) => sum + skipped, 0),
			loaded
		};
	}
	save(names, { signal } = {}) {
		const tar = new require_program.$PassThrough();
		const args = [
			"image",
			"save",
			...this.name === "podman" && names.length > 1 ? ["--multi-image-archive"] : [],
			"--",
			...names
		];
		this.#tools.exec(this.#facts.command, args, {
			stdout: tar,
			signal
		}).then((result) => {
			if (result.exitCode === 0) tar.end();
			else tar.destroy(require_refusal.refusal(`saving ${names.join(", ")} from ${this.name}`, result));
		}, (error) => tar.destroy(error));
		return tar;
	}
};
// src/place/local-engine.ts
const TOOLS = {
	exec: require_program.spawnExec,
	processors: require_program.$availableParallelism(),
	openArchive: (sink, options) => new require_archive_writer.ArchiveWriter(sink, options)
};
var LocalEngine = class extends Engine {
	static find(choice = "auto", tools = {}, options = {}) {
		return Engine.find(choice, {
			...TOOLS,
			...tools
		}, options);
	}
	static open(choice = "auto", tools = {}, options = {}) {
		return Engine.open(choice, {
			...TOOLS,
			...tools
		}, options);
	}
};
exports.LocalEngine = LocalEngine;

})