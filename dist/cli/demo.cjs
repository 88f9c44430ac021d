/*05ad4e6e3d4b53f4e46096370610c56d*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_layout = require("./layout.cjs");
const require_serve = require("./serve.cjs");
const require_replace = require("./replace.cjs");
const require_early = require("./early.cjs");
const require_content_missing = require("./content-missing.cjs");
const require_remember = require("./remember.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_config = require("./config.cjs");
const require_select = require("./select.cjs");
const require_wrapped = require("./wrapped.cjs");
const require_copy = require("./copy.cjs");
const require_describe = require("./describe.cjs");
const require_compression = require("./compression.cjs");
const require_sink = require("./sink.cjs");
// src/cli/demo/journal.ts
var Journal = class {
	#asked = [];
	add({ method, path }) {
		this.#asked.push({
			method,
			path
		});
	}
	take() {
		const asked = this.#asked;
		this.#asked = [];
		return asked;
	}
};
function fetched(asked) {
	return asked.filter(({ method, path }) => method === "GET" && /\/(manifests|blobs)\//.test(path));
}
// src/cli/demo/stage.ts
var Stage = class Stage {
	dir;
	#client = new require_program.RegistryClient({});
	#servers = [];
	#layouts = new Map();
	constructor(dir) {
		this.dir = dir;
	}
	static async open() {
		return new Stage(await require_program.makeOwnFolder(require_program.$tmpdir(), require_program.TEMPORARY));
	}
	path(name) {
		return require_program.$join(this.dir, name);
	}
	layout(name) {
		return require_program.once(this.#layouts, name, () => require_layout.ImageLayout.open(this.path(name), { create: true }));
	}
	async registry(name) {
		const journal = new Journal();
		const server = await require_serve.serve({
			dir: this.path(name),
			host: "127.0.0.1",
			port: 0,
			onRequest: (request) => journal.add(request)
		});
		this.#servers.push(server);
		return {
			host: server.host,
			journal,
			repository: (path) => this.#client.repository({
				registry: server.host,
				repository: path
			})
		};
	}
	async close() {
		await this.#client.close();
		await require_program.eachOf(this.#servers, this.#servers.length, (server) => server.close());
		for (const layout of this.#layouts.values()) await (await layout).close();
		await require_program.$rm(this.dir, {
			recursive: true,
			force: true
		});
	}
};
// src/cache/staging.ts
const MARK = "staging.";
async function makeStaging(within) {
	return require_program.$realpath(await require_program.makeOwnFolder(within, MARK));
}
async function discard(path) {
	await require_program.$rm(path, {
		recursive: true,
		force: true,
		maxRetries: 2
	}).catch(() => void 0);
}
const MOST_FILES = 2e4;
async function holdsOnlyFiles(path) {
	const top = await require_program.$lstat(path);
	if (!top.isDirectory()) return top.isFile();
	const folders = [path];
	let left = MOST_FILES;
	for (const folder of folders) for (const entry of await require_program.$readdir(folder, { withFileTypes: true })) {
		left -= 1;
		if (left < 0 || !(entry.isFile() || entry.isDirectory())) return false;
		if (entry.isDirectory()) folders.push(require_program.$join(folder, entry.name));
	}
	return true;
}
// src/cache/directory-backend.ts
const CONTENT = "content";
const LOOKUPS = 8;
var DirectoryBackend = class DirectoryBackend {
	staging;
	readable = true;
	writable = true;
	#dir;
	#log;
	constructor(staging, { dir, onLog }) {
		this.staging = staging;
		this.#dir = dir;
		this.#log = onLog ?? (() => void 0);
	}
	static async open(options) {
		return new DirectoryBackend(await makeStaging(options.staging), options);
	}
	async find(prefix, path) {
		const folder = this.#folder(path);
		const found = (await require_program.$readdir(folder).catch(() => [])).map(require_serve.nameOfFile).filter((name) => name.startsWith(prefix));
		const times = await require_program.eachOf(found, LOOKUPS, async (name) => {
			return {
				name,
				changed: (await require_program.$stat(require_program.$join(folder, require_serve.fileNameOf(name))).catch(() => void 0))?.ctimeMs ?? 0
			};
		});
		times.sort((one, other) => other.changed - one.changed || (one.name < other.name ? 1 : -1));
		return times[0]?.name;
	}
	async restore(prefix, path) {
		const key = await this.find(prefix, path);
		if (key === void 0) return { status: "absent" };
		try {
			const content = require_program.$join(this.#folder(path), require_serve.fileNameOf(key), CONTENT);
			if (!await holdsOnlyFiles(content)) throw new require_early.ImageError("CACHE", "it holds something that is not a file");
			await copyTree(content, require_program.$join(this.staging, path));
			return {
				status: "restored",
				key
			};
		} catch (error) {
			this.#log(`cache: ${key}: ${require_early.messageOf(error)}`);
			return {
				status: "broken",
				key,
				why: require_early.messageOf(error)
			};
		}
	}
	async save(key, path) {
		const entry = require_program.$join(this.#folder(path), require_serve.fileNameOf(key));
		try {
			if (await isThere(entry)) return "exists";
			await require_replace.writeBeside(this.#dir, async (temporary) => {
				await copyTree(require_program.$join(this.staging, path), require_program.$join(temporary, CONTENT));
				return { path: entry };
			});
			return "saved";
		} catch (error) {
			if (await isThere(entry)) return "exists";
			this.#log(`cache: saving ${key}: ${require_early.messageOf(error)}`);
			return "failed";
		}
	}
	async close() {
		await discard(this.staging);
	}
	#folder(path) {
		return require_program.$join(this.#dir, require_early.encodedOf(require_early.digestOf(path)).slice(0, 16));
	}
};
async function isThere(path) {
	return await require_program.$stat(path).catch(() => void 0) !== void 0;
}
async function copyTree(from, to) {
	await require_program.makeFolder(require_program.$dirname(to));
	await require_program.$rm(to, {
		recursive: true,
		force: true
	});
	await require_program.$cp(from, to, {
		recursive: true,
		mode: require_program.$constants$1.COPYFILE_FICLONE
	});
}
// src/cache/pace.ts
const FILE = "pulled.json";
const LIMIT = 200;
async function writePace(dir, { bytes, seconds }) {
	const milliseconds = Math.round(seconds * 1e3);
	await require_program.$writeFile(require_program.$join(dir, FILE), JSON.stringify({
		bytes,
		milliseconds
	}));
}
async function readPace(dir) {
	try {
		const path = require_program.$join(dir, FILE);
		if (!(await require_program.$lstat(path)).isFile()) return;
		const pulled = require_program.asObject(require_program.decodeJson(await require_program.readStart(path, LIMIT), FILE), FILE);
		return {
			bytes: require_program.asSize(pulled["bytes"], "bytes"),
			seconds: require_program.asSize(pulled["milliseconds"], "milliseconds") / 1e3
		};
	} catch {
		return;
	}
}
// src/cache/image-entry.ts
var ImageEntry = class ImageEntry {
	root;
	pulled;
	#layout;
	#damaged;
	constructor(layout, root, pulled, damaged) {
		this.#layout = layout;
		this.root = root;
		this.pulled = pulled;
		this.#damaged = damaged;
	}
	static async open(dir, digest, damaged) {
		try {
			const layout = await require_layout.ImageLayout.open(dir, { place: "cache" });
			const { size } = await require_program.$stat(layout.blobPath(digest));
			const bytes = await readManifest(layout, {
				mediaType: "",
				digest,
				size
			}, {});
			const { mediaType } = require_program.decodeManifest(bytes, void 0, `manifest ${digest}`);
			return new ImageEntry(layout, {
				mediaType,
				digest,
				size
			}, await readPace(dir), damaged);
		} catch (error) {
			damaged(require_early.messageOf(error));
			return;
		}
	}
	async expect(descriptors) {
		for (const descriptor of descriptors) if (!await this.#layout.holds(descriptor)) this.#damaged(`content ${descriptor.digest} is not in it`);
	}
	async manifest(descriptor, { signal }) {
		if (!await this.#layout.holds(descriptor, { signal })) return;
		try {
			const bytes = await readManifest(this.#layout, descriptor, { signal });
			return await require_program.bodyOf(bytes)();
		} catch (error) {
			signal?.throwIfAborted();
			this.#damaged(require_early.messageOf(error));
			return;
		}
	}
	async moveBlob(store, blob, options) {
		return await this.#layout.holds(blob, options) && moveIntoStore(store, this.#layout, blob, this.#damaged, options);
	}
};
async function stageImageEntry(dir, { manifests, packed }, options) {
	const { source, store, pulled, signal } = options;
	const layout = await require_layout.ImageLayout.open(dir, {
		create: true,
		place: "cache",
		signal
	});
	try {
		for (const blob of packed) await layout.put(blob, () => store.fetch(blob, { signal }), {
			from: [store],
			signal
		});
		for (const manifest of manifests) {
			const bytes = await readManifest(source, manifest, { signal });
			await layout.put(manifest, require_program.bodyOf(bytes), { signal });
		}
		if (pulled !== void 0) await writePace(layout.dir, pulled);
	} finally {
		await layout.close();
	}
}
async function readManifest(source, descriptor, options) {
	const body = await source.fetch(descriptor, options);
	return require_program.readAll(body, require_program.MANIFEST_READ_LIMIT, `manifest ${descriptor.digest}`);
}
async function moveIntoStore(store, staged, blob, damaged, { signal }) {
	const missing = async () => {
		throw new require_early.ImageError("INTEGRITY", `content ${blob.digest} is not in it with its size`);
	};
	try {
		const from = (await require_program.$lstat(staged.blobPath(blob.digest)).catch(() => void 0))?.isFile() === true ? [staged] : [];
		await store.put(blob, missing, {
			from,
			signal
		});
		return true;
	} catch (error) {
		signal?.throwIfAborted();
		if (require_early.codeOf(error) === "INTEGRITY") damaged(require_early.messageOf(error));
		return false;
	}
}
// src/cache/key.ts
const SCHEMA = "v1";
const MAX_GENERATION = 9;
const MAX_PREFIX = 200;
function checkPrefix(prefix) {
	if (!/^[\w.-]+$/.test(prefix) || prefix.length > MAX_PREFIX) throw new require_early.ImageError("INVALID_ARGUMENT", `${require_early.quoted(prefix)} cannot be the prefix of cache keys`, { hint: `use letters, digits, ".", "_" and "-", at most ${MAX_PREFIX} of them` });
	return prefix.toLowerCase();
}
function imageEntryName(prefix, root, selection) {
	return entry(prefix, "image", hash([root, ...formOf(selection)]));
}
function blobEntryName(prefix, digest) {
	const algorithm = require_early.algorithmOf(digest);
	const hashed = algorithm === "sha256" ? require_early.encodedOf(digest) : hash([digest]);
	const path = `blobs/${algorithm}/${require_early.encodedOf(digest)}`;
	return {
		...entry(prefix, "blob", hashed),
		path
	};
}
function entry(prefix, kind, hashed) {
	return {
		family: `${prefix}-${SCHEMA}-${kind}-${hashed}-`,
		path: `${kind}/${hashed}`
	};
}
function generationKey({ family }, generation) {
	return `${family}${generation}`;
}
function generationOf({ family }, key) {
	const rest = key.startsWith(family) ? key.slice(family.length) : "";
	return /^\d$/.test(rest) ? Number(rest) : void 0;
}
function nextGeneration(generation) {
	return generation < MAX_GENERATION ? generation + 1 : void 0;
}
function formOf({ platforms = [], preferred = [] }) {
	const texts = (list) => list.map(require_program.formatPlatform).join(",");
	if (platforms.length > 0) return ["platforms", texts(platforms)];
	return preferred.length > 0 ? ["host", texts(preferred)] : ["all"];
}
function hash(parts) {
	return require_early.encodedOf(require_early.digestOf(JSON.stringify(parts)));
}
const TIME_LENGTH = 15;
function pointerEntryName(prefix, reference, selection) {
	return entry(prefix, "last", hash([reference, ...formOf(selection)]));
}
function pointerKey({ family }, { digest, since }) {
	return `${family}${String(since.getTime()).padStart(TIME_LENGTH, "0")}-${digest.replace(":", "-")}`;
}
function lastSeenOf({ family }, key) {
	const rest = key.startsWith(family) ? key.slice(family.length) : "";
	const [, time, algorithm, encoded] = /^(\d{15})-([a-z0-9]+)-([0-9a-f]+)$/.exec(rest) ?? [];
	const digest = `${algorithm}:${encoded}`;
	return time !== void 0 && require_early.isDigest(digest) ? {
		digest,
		since: new Date(Number(time))
	} : void 0;
}
// src/cache/blob-entries.ts
var BlobEntries = class {
	#entries;
	#staging;
	#store;
	#prefix;
	#restored = new Map();
	#staged;
	constructor(entries, staging, store, prefix) {
		this.#entries = entries;
		this.#staging = staging;
		this.#store = store;
		this.#prefix = prefix;
		this.#staged = require_program.lazily(() => require_layout.ImageLayout.open(staging, {
			create: true,
			place: "cache"
		}));
	}
	restore(blob, options) {
		return require_program.once(this.#restored, blob.digest, () => this.#restore(blob, options));
	}
	#restore(blob, options) {
		const name = blobEntryName(this.#prefix, blob.digest);
		return this.#entries.streams ? this.#receive(name, blob, options) : this.#unpack(name, blob, options);
	}
	async #receive(name, blob, { signal }) {
		const body = await this.#entries.open(name, {
			size: blob.size,
			signal
		});
		if (body === void 0) return false;
		try {
			await this.#store.put(blob, async () => body, { signal });
			return true;
		} catch (error) {
			signal?.throwIfAborted();
			if (["INTEGRITY", "ARCHIVE"].includes(require_early.codeOf(error))) this.#entries.damaged(name, require_early.messageOf(error));
			return false;
		} finally {
			body.destroy();
		}
	}
	async #unpack(name, blob, { signal }) {
		if (!await this.#entries.restore(name, {
			size: blob.size,
			signal
		})) return false;
		const damaged = (why) => this.#entries.damaged(name, why);
		const staged = await this.#staged();
		const moved = await moveIntoStore(this.#store, staged, blob, damaged, { signal });
		await discard(require_program.$join(this.#staging, name.path));
		return moved;
	}
	save(blob, { signal }) {
		const name = blobEntryName(this.#prefix, blob.digest);
		const stage = async () => {
			const path = require_program.$join(this.#staging, name.path);
			await require_program.makeFolder(require_program.$dirname(path));
			await require_program.linkOrCopy(this.#store.blobPath(blob.digest), path);
		};
		return this.#entries.save(name, stage, {
			size: blob.size,
			signal
		});
	}
};
// src/cache/lane.ts
var Lane = class {
	#waiting = [];
	#free;
	constructor(width) {
		this.#free = width;
	}
	async run(step) {
		if (this.#free === 0) await new Promise((enter) => this.#waiting.push(enter));
		else this.#free -= 1;
		try {
			return await step();
		} finally {
			this.#leave();
		}
	}
	#leave() {
		const next = this.#waiting.shift();
		if (next === void 0) this.#free += 1;
		else next();
	}
};
// src/cache/entries.ts
const UPLOADS = 120;
const UPLOAD_WINDOW_MS = 6e4;
const TRANSFERS = 4;
var Entries = class {
	#backend;
	#log;
	#states = new Map();
	#saves = new Map();
	#lane = new Lane(TRANSFERS);
	#uploads = [];
	constructor(backend, log) {
		this.#backend = backend;
		this.#log = log;
	}
	get streams() {
		return this.#backend.open !== void 0;
	}
	async open(name, options) {
		if (!this.#backend.readable) return;
		const opened = await this.#backend.open?.(name.family, name.path, options);
		options.signal?.throwIfAborted();
		return opened !== void 0 && this.#isUsable(name, opened) && opened.status === "opened" ? opened.body : void 0;
	}
	async restore(name, options) {
		if (!this.#backend.readable) return false;
		const outcome = await this.#lane.run(() => this.#backend.restore(name.family, name.path, options));
		options.signal?.throwIfAborted();
		if (!this.#isUsable(name, outcome)) return false;
		const isSound = await holdsOnlyFiles(require_program.$join(this.#backend.staging, name.path)).catch(() => false);
		if (!isSound) this.damaged(name, "it holds something that is not a file");
		return isSound;
	}
	#isUsable(name, outcome) {
		if (outcome.status === "failed" || outcome.status === "absent") return false;
		const generation = generationOf(name, outcome.key);
		if (generation === void 0) return false;
		this.#states.set(name.family, {
			sound: true,
			next: nextGeneration(generation)
		});
		if (outcome.status === "broken") this.damaged(name, `it does not unpack: ${outcome.why}`);
		return outcome.status !== "broken";
	}
	damaged(name, why) {
		const state = this.#states.get(name.family);
		if (state?.sound === true) {
			this.#states.set(name.family, {
				...state,
				sound: false
			});
			this.#log(`cache: entry ${name.family}* is damaged and not used: ${why}`);
		}
	}
	save(name, stage, options) {
		return require_program.once(this.#saves, name.family, () => this.#lane.run(() => this.#save(name, stage, options)));
	}
	async #save(name, stage, options) {
		const state = this.#states.get(name.family) ?? {
			sound: false,
			next: 0
		};
		if (state.sound) return "kept";
		if (!this.#backend.writable || state.next === void 0) return "left";
		if (state.next === 0 && await this.#exists(name, options)) return "kept";
		return this.#mayUpload() ? this.#upload(name, state.next, stage, options) : "left";
	}
	async #exists(name, { signal }) {
		return await this.#backend.find(name.family, name.path, { signal }) !== void 0;
	}
	async #upload(name, generation, stage, options) {
		if (!this.#backend.writable) return "left";
		const path = require_program.$join(this.#backend.staging, name.path);
		try {
			await discard(path);
			await stage();
			return outcomeOf(await this.#backend.save(generationKey(name, generation), name.path, options));
		} catch (error) {
			options.signal?.throwIfAborted();
			this.#log(`cache: packing ${name.family}*: ${require_early.messageOf(error)}`);
			return "left";
		} finally {
			await discard(path);
		}
	}
	#mayUpload() {
		const now = performance.now();
		this.#uploads = this.#uploads.filter((time) => now - time < UPLOAD_WINDOW_MS);
		if (this.#uploads.length >= UPLOADS) return false;
		this.#uploads.push(now);
		return true;
	}
};
function outcomeOf(outcome) {
	if (outcome === "exists") return "kept";
	return outcome === "saved" ? "saved" : "left";
}
// src/cache/entry-counts.ts
var EntryCounts = class {
	outcomes = {
		saved: {
			entries: 0,
			bytes: 0
		},
		kept: {
			entries: 0,
			bytes: 0
		},
		left: {
			entries: 0,
			bytes: 0
		}
	};
	count(outcome, bytes) {
		this.outcomes[outcome].entries += 1;
		this.outcomes[outcome].bytes += bytes;
	}
};
// src/cache/entry-plan.ts
const READS = 8;
const SMALL = 262144;
const PACKED_LIMIT = 4194304;
async function planEntries(source, root, selection, options) {
	const selected = require_program.isIndexType(root.mediaType) ? await require_select.select(source, root, selection, options) : {
		source,
		root
	};
	const found = new Map();
	await walk(selected.source, selected.root, found, options);
	if (selected.source !== source) found.delete(selected.root.digest);
	const all = [...new Map([[root.digest, root], ...found]).values()];
	return {
		manifests: all.filter(({ mediaType }) => require_program.isTaggableType(mediaType)),
		...divide(all.filter(({ mediaType }) => !require_program.isTaggableType(mediaType)))
	};
}
async function walk(source, descriptor, found, options) {
	if (found.has(descriptor.digest)) return;
	found.set(descriptor.digest, descriptor);
	if (require_program.isTaggableType(descriptor.mediaType)) {
		const below = require_program.children(await require_config.readManifest(source, descriptor, options));
		await require_program.eachOf(below, READS, (child, step) => walk(source, child, found, step), options);
	}
}
function divide(blobs) {
	const packed = new Set();
	let bytes = 0;
	for (const blob of [...blobs].sort(bySize)) {
		bytes += blob.size;
		if (blob.size <= SMALL && bytes <= PACKED_LIMIT) packed.add(blob);
	}
	return {
		packed: [...packed],
		large: blobs.filter((blob) => !packed.has(blob))
	};
}
function bySize(one, other) {
	return one.size - other.size || (one.digest < other.digest ? -1 : 1);
}
// src/cache/known-image.ts
var KnownImage = class extends require_wrapped.WrappedSource {
	#asked = false;
	constructor(source, nearer, root, isNear = false) {
		super(source, {
			describe: isNear ? void 0 : (describe) => describe,
			resolve: (resolve) => async (name, options) => {
				if (root?.digest === name) return root;
				this.#asked = true;
				return resolve(name, options);
			},
			fetch: (fetch) => async (descriptor, options = {}) => {
				const near = await nearer(descriptor, options);
				if (near !== void 0) return near;
				this.#asked = true;
				return fetch(descriptor, options);
			}
		});
	}
	get asked() {
		return this.#asked;
	}
};
// src/cache/pointers.ts
var Pointers = class {
	#backend;
	#prefix;
	#log;
	#found = new Map();
	constructor(backend, prefix, log) {
		this.#backend = backend;
		this.#prefix = prefix;
		this.#log = log;
	}
	find(reference, selection, options) {
		const name = pointerEntryName(this.#prefix, reference, selection);
		return require_program.once(this.#found, name.family, async () => {
			const key = await this.#backend.find(name.family, name.path, options);
			return key === void 0 ? void 0 : lastSeenOf(name, key);
		});
	}
	async write(reference, selection, digest, options) {
		if ((await this.find(reference, selection, options))?.digest === digest || !this.#backend.writable) return;
		const name = pointerEntryName(this.#prefix, reference, selection);
		const path = require_program.$join(this.#backend.staging, name.path);
		try {
			await require_replace.replaceFile(path, `${reference}\n${digest}\n`, { durable: false });
		} catch (error) {
			this.#log(`cache: remembering ${reference}: ${require_early.messageOf(error)}`);
			return;
		}
		const seen = {
			digest,
			since: new Date()
		};
		this.#found.set(name.family, Promise.resolve(seen));
		await this.#backend.save(pointerKey(name, seen), name.path, options);
	}
};
// src/cache/image-cache.ts
var ImageCache = class {
	#backend;
	#store;
	#prefix;
	#readOnly;
	#entries;
	#blobs;
	#pointers;
	#imageEntries = new Map();
	constructor(backend, store, options = {}) {
		this.#backend = backend;
		this.#store = store;
		this.#prefix = checkPrefix(options.prefix ?? "transship");
		this.#readOnly = options.readOnly ?? false;
		const log = options.onLog ?? (() => void 0);
		this.#entries = new Entries(backend, log);
		this.#pointers = new Pointers(backend, this.#prefix, log);
		this.#blobs = new BlobEntries(this.#entries, backend.staging, store, this.#prefix);
	}
	async find(source, root, selection, { signal } = {}) {
		const started = performance.now();
		const digest = typeof root === "string" ? root : root.digest;
		const kept = await this.#store.resolve(digest, { signal }).catch(require_content_missing.unlessFound);
		const entry = kept === void 0 ? await this.#unpack(digest, selection, signal) : void 0;
		const near = kept ?? entry?.root;
		const given = near ?? (typeof root === "string" ? void 0 : root);
		const known = new KnownImage(source, this.#nearer(entry), given, near !== void 0);
		const image = new require_remember.Remembering(known);
		const resolved = await require_resolve_root.resolveRoot(image, digest, { signal });
		return {
			root: resolved,
			source: image,
			selection,
			plan: await planEntries(image, resolved, selection, { signal }),
			known,
			entry,
			seconds: (performance.now() - started) / 1e3
		};
	}
	async fill({ known, entry, ...image }, { signal, onBlob } = {}) {
		const started = performance.now();
		const bytes = await this.#restoreBlobs(image.plan, entry, onBlob, signal);
		const complete = !known.asked && await this.#hasBlobs(image.plan);
		return {
			...image,
			complete,
			bytes,
			seconds: image.seconds + (performance.now() - started) / 1e3,
			pulled: entry?.pulled
		};
	}
	async restore(source, root, selection, options = {}) {
		return this.fill(await this.find(source, root, selection, options), options);
	}
	async save(image, { signal, pulled } = {}) {
		const started = performance.now();
		const { manifests, packed, large } = image.plan;
		const counts = new EntryCounts();
		if (!this.#readOnly) {
			counts.count(await this.#saveImageEntry({
				...image,
				pulled
			}, signal), sizeOf([...manifests, ...packed]));
			await require_program.eachOf(large, large.length, async (blob) => {
				counts.count(await this.#blobs.save(blob, { signal }), blob.size);
			});
		}
		return {
			...counts.outcomes,
			seconds: (performance.now() - started) / 1e3
		};
	}
	lastSeen(reference, selection, options = {}) {
		return this.#pointers.find(reference, selection, options);
	}
	async remember(reference, image, options = {}) {
		if (!this.#readOnly) await this.#pointers.write(reference, image.selection, image.root.digest, options);
	}
	get writable() {
		return !this.#readOnly && this.#backend.writable;
	}
	async close() {
		await this.#backend.close();
	}
	#nearer(entry) {
		return async (descriptor, options) => {
			if (await this.#store.holds(descriptor, options)) return this.#store.fetch(descriptor, options);
			if (require_program.isTaggableType(descriptor.mediaType)) return entry?.manifest(descriptor, options);
			return await entry?.moveBlob(this.#store, descriptor, options) === true ? this.#store.fetch(descriptor, options) : void 0;
		};
	}
	#unpack(digest, selection, signal) {
		const name = imageEntryName(this.#prefix, digest, selection);
		return require_program.once(this.#imageEntries, name.family, async () => {
			const restored = await this.#entries.restore(name, { signal });
			const dir = require_program.$join(this.#backend.staging, name.path);
			const damaged = (why) => this.#entries.damaged(name, why);
			return restored ? ImageEntry.open(dir, digest, damaged) : void 0;
		});
	}
	async #restoreBlobs({ manifests, packed, large }, entry, onBlob = () => void 0, signal) {
		await entry?.expect([...manifests, ...packed]);
		const inEntry = new Set(packed);
		const restore = async (blob) => inEntry.has(blob) ? await entry?.moveBlob(this.#store, blob, { signal }) === true : this.#blobs.restore(blob, { signal });
		const blobs = [...packed, ...large];
		return (await require_program.eachOf(blobs, blobs.length, async (blob) => {
			const there = await this.#store.has(blob, { signal });
			const came = !there && await restore(blob);
			if (there || came) onBlob(blob);
			return came ? blob.size : 0;
		})).reduce((sum, size) => sum + size, entry === void 0 ? 0 : sizeOf(manifests));
	}
	async #hasBlobs({ packed, large }) {
		for (const blob of [...packed, ...large]) if (!await this.#store.has(blob)) return false;
		return true;
	}
	#saveImageEntry({ root, source, selection, plan, pulled }, signal) {
		const name = imageEntryName(this.#prefix, root.digest, selection);
		const dir = require_program.$join(this.#backend.staging, name.path);
		const from = {
			source,
			store: this.#store,
			pulled,
			signal
		};
		const stage = () => stageImageEntry(dir, plan, from);
		const size = sizeOf([...plan.manifests, ...plan.packed]);
		return this.#entries.save(name, stage, {
			size,
			signal
		});
	}
};
function sizeOf(descriptors) {
	return descriptors.reduce((sum, { size }) => sum + size, 0);
}
// src/cli/demo/image.ts
const TAR_LIMIT = 16384;
async function makeImage(target, name, platforms) {
	const base = await tarOf("etc/os-release", "NAME=\"transship demo\"\n");
	const manifests = [];
	for (const text of platforms) {
		const platform = require_program.parsePlatform(text);
		const layers = [base, await tarOf("greeting", `hello from ${text}\n`)];
		const stored = [];
		for (const tar of layers) stored.push(await put(target, require_program.MEDIA_TYPE.ociLayerGzip, require_compression.$gzipSync(tar)));
		const diffIds = layers.map((tar) => require_early.digestOf(tar));
		const config = await putJson(target, require_program.MEDIA_TYPE.ociConfig, configOf(platform, diffIds));
		manifests.push({
			...await putJson(target, require_program.MEDIA_TYPE.ociManifest, {
				schemaVersion: 2,
				mediaType: require_program.MEDIA_TYPE.ociManifest,
				config,
				layers: stored
			}),
			platform
		});
	}
	return putJson(target, require_program.MEDIA_TYPE.ociIndex, {
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociIndex,
		manifests
	}, name);
}
function configOf(platform, diffIds) {
	return {
		created: "2026-01-01T00:00:00Z",
		...platform,
		config: { Cmd: ["/bin/cat", "/greeting"] },
		rootfs: {
			type: "layers",
			diff_ids: diffIds
		}
	};
}
async function put(target, mediaType, bytes, name) {
	const descriptor = {
		mediaType,
		digest: require_early.digestOf(bytes),
		size: bytes.byteLength
	};
	await target.put(descriptor, require_program.bodyOf(bytes), name === void 0 ? {} : { name });
	return descriptor;
}
function putJson(target, mediaType, document, name) {
	return put(target, mediaType, Buffer.from(JSON.stringify(document)), name);
}
async function tarOf(path, text) {
	const sink = new require_program.$PassThrough();
	const tar = new require_sink.TarSink(sink, "the layer of the demo");
	const bytes = require_program.readAll(sink, TAR_LIMIT, "the layer of the demo");
	await tar.entry(path, Buffer.byteLength(text), require_program.bodyOf(Buffer.from(text)));
	await tar.close();
	return bytes;
}
// src/cli/demo/steps.ts
const PATH = "demo/app";
const TAG = "1.0.0";
const NEW_TAG = "stable";
const PLATFORMS = ["linux/amd64", "linux/arm64"];
var Demo = class {
	#stage;
	#first;
	#second;
	#signal;
	constructor(stage, registries, signal) {
		this.#stage = stage;
		this.#first = registries.first;
		this.#second = registries.second;
		this.#signal = signal;
	}
	async *steps() {
		const made = await this.#make();
		const { digest } = made;
		yield made;
		yield this.#checked(await this.#pull(TAG), digest);
		yield this.#checked(await this.#pull(digest), digest);
		yield this.#checked(await this.#saveToCache(digest), digest);
		yield this.#checked(await this.#restoreFromCache(), digest);
		yield this.#checked(await this.#retag(), digest);
		yield this.#checked(await this.#push(), digest);
		yield await this.#compare(digest);
	}
	get #repository() {
		return this.#first.repository(PATH);
	}
	#name(part) {
		return require_early.formatReference({
			registry: this.#first.host,
			repository: PATH,
			...part
		});
	}
	async #make() {
		const layout = await this.#stage.layout("made");
		await makeImage(layout, "made", PLATFORMS);
		const from = {
			source: layout,
			name: "made"
		};
		const result = await this.#copy(from, {
			target: this.#repository,
			name: TAG
		});
		return this.#step(`made ${this.#name({ tag: TAG })} for ${PLATFORMS.join(" and ")}`, result);
	}
	async #pull(word) {
		const byTag = word === TAG;
		const name = this.#name(byTag ? { tag: TAG } : { digest: word });
		const store = await this.#stage.layout("store");
		const from = {
			source: this.#repository,
			name: word
		};
		const result = await this.#copy(from, {
			target: store,
			name
		});
		return this.#step(`pulled it by ${byTag ? "tag" : "digest"}`, result);
	}
	async #saveToCache(digest) {
		const cache = await this.#cache("store");
		try {
			const image = await cache.restore(this.#repository, digest, {}, { signal: this.#signal });
			const { saved } = await cache.save(image, { signal: this.#signal });
			this.#insist(saved.entries > 0, "the cache has taken nothing");
			return this.#step("saved it to a cache", image.root, saved.bytes);
		} finally {
			await cache.close();
		}
	}
	async #restoreFromCache() {
		const source = this.#repository;
		const resolved = await source.resolve(TAG, { signal: this.#signal });
		const store = await this.#stage.layout("restored");
		const cache = await this.#cache("restored");
		try {
			const image = await cache.restore(source, resolved, {}, { signal: this.#signal });
			const from = {
				source: image.source,
				name: resolved.digest
			};
			await this.#copy(from, {
				target: store,
				name: this.#name({ tag: TAG })
			});
			const asked = this.#first.journal.take();
			this.#insist(fetched(asked).length === 0, "the registry was asked for content");
			return {
				did: "restored it into an empty store, with no content from the registry",
				digest: resolved.digest,
				requests: asked.length,
				bytes: image.bytes
			};
		} finally {
			await cache.close();
		}
	}
	async #retag() {
		const repository = this.#repository;
		const from = {
			source: repository,
			name: TAG
		};
		const result = await this.#copy(from, {
			target: repository,
			name: NEW_TAG
		});
		this.#insist(result.bytes.mounted === 0, "a retag has moved layers");
		return this.#step(`gave it the tag ${NEW_TAG} as well`, result);
	}
	async #push() {
		const from = {
			source: await this.#stage.layout("restored"),
			name: this.#name({ tag: TAG })
		};
		const to = {
			target: this.#second.repository(PATH),
			name: TAG
		};
		return this.#step(`pushed it to ${this.#second.host}`, await this.#copy(from, to));
	}
	async #compare(digest) {
		const [one, other] = [this.#repository, this.#second.repository(PATH)];
		const there = [await one.resolve(NEW_TAG), await other.resolve(TAG)];
		this.#insist(there.every((root) => root.digest === digest), "the digests differ");
		const bytes = [await this.#bytes(one, there[0]), await this.#bytes(other, there[1])];
		this.#insist(bytes[0].equals(bytes[1]), "the indexes differ");
		const platforms = await require_describe.platformsOf(other, there[1], { signal: this.#signal });
		this.#insist(platforms.length === PLATFORMS.length, "a platform was lost");
		return this.#step("compared both registries: the same index, byte for byte", there[1], 0);
	}
	async #bytes(source, root) {
		const body = await source.fetch(root, { signal: this.#signal });
		return require_program.readAll(body, require_program.MANIFEST_READ_LIMIT, `manifest ${root.digest}`);
	}
	async #cache(store) {
		return new ImageCache(await DirectoryBackend.open({
			dir: this.#stage.path("cache"),
			staging: this.#stage.path("staging")
		}), await this.#stage.layout(store));
	}
	#copy(from, to) {
		return require_copy.copy(from, to, {
			referrers: false,
			signal: this.#signal
		});
	}
	#step(did, what, moved = 0) {
		const requests = this.#first.journal.take().length + this.#second.journal.take().length;
		const [digest, bytes] = "written" in what ? [what.written.digest, what.bytes.copied] : [what.digest, moved];
		return {
			did,
			digest,
			requests,
			bytes
		};
	}
	#checked(step, digest) {
		this.#insist(step.digest === digest, `${step.did}: it is ${step.digest} now, not ${digest}`);
		return step;
	}
	#insist(holds, otherwise) {
		if (!holds) throw new require_early.ImageError("INTEGRITY", `demo: ${otherwise}`);
	}
};
// src/cli/commands/demo.ts
function demoCommand(bind) {
	return new require_program.Command("demo").description("Show the main job end to end, with no network and no Docker").addHelpText("after", require_program.examples("demo")).action(bind(demo));
}
async function demo({ output, signal }) {
	const stage = await Stage.open();
	try {
		const registries = {
			first: await stage.registry("first"),
			second: await stage.registry("second")
		};
		output.said(`Two registries on this machine: ${registries.first.host}, ${registries.second.host}`);
		const done = [];
		for await (const step of new Demo(stage, registries, signal).steps()) {
			done.push(step);
			output.line(describe(step, done.length));
		}
		output.line("It works: one digest from end to end, in both registries.");
		output.document({
			ok: true,
			digest: done.at(-1)?.digest,
			steps: done
		});
	} finally {
		await stage.close();
	}
}
function describe({ did, digest, requests, bytes }, number) {
	return `${number}. ${did}\n   ${digest}\n   ${`${requests} request${requests === 1 ? "" : "s"}`}, ${require_program.formatSize(bytes)}`;
}
exports.demoCommand = demoCommand;

})