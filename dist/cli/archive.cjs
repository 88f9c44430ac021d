/*d18e0cfef39c42e13c5194adbdc09922*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_compression = require("./compression.cjs");
const require_config = require("./config.cjs");
const require_early = require("./early.cjs");
const require_entry = require("./entry.cjs");
const require_referrers = require("./referrers.cjs");
const require_header = require("./header.cjs");
const require_docker_manifest = require("./docker-manifest.cjs");
const require_tee = require("./tee.cjs");
const require_durable_file = require("./durable-file.cjs");
// src/tar/read-range.ts
async function readRange(file, offset, length) {
	const bytes = Buffer.allocUnsafe(length);
	let filled = 0;
	while (filled < length) {
		const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}
// src/tar/tar-index.ts
const ENTRIES_LIMIT = 1e5;
const NAMES_LIMIT = 16777216;
const LINKS_LIMIT = 32;
const WINDOW = 8192;
var TarIndex = class TarIndex {
	#place;
	#entries;
	constructor(place, entries) {
		this.#place = place;
		this.#entries = entries;
	}
	static async read(file, place, signal) {
		const { size } = await file.stat();
		if (size === 0) throw broken(place, "it is empty");
		const scan = new Scan(file, size, place);
		await scan.run(signal);
		return new TarIndex(place, scan.entries);
	}
	get paths() {
		return [...this.#entries].filter(([, entry]) => "offset" in entry).map(([path]) => path);
	}
	find(path) {
		let at = cleanPath(this.#place, fromTop(path));
		for (let hop = 0; hop < LINKS_LIMIT; hop += 1) {
			const entry = this.#entries.get(at);
			if (entry === void 0 || "offset" in entry) return entry;
			if ("isSparse" in entry) throw broken(this.#place, `${require_early.quoted(path)} is a sparse file, as GNU tar writes it`);
			at = cleanPath(this.#place, entry.link);
		}
		throw broken(this.#place, `the links at ${require_early.quoted(path)} go in a circle`);
	}
};
function fromTop(path) {
	return path.replace(/^\/+/, "");
}
function cleanPath(place, path) {
	const clean = require_program.$posix.normalize(path);
	if (clean.startsWith("/") || clean === ".." || clean.startsWith("../") || path.includes("\0")) throw broken(place, `${require_early.quoted(path)} leads out of the archive`);
	return clean;
}
function broken(place, why) {
	return new require_early.ImageError("ARCHIVE", `reading ${place}: ${why}`, { hint: "it must be a whole tar of images, as docker save writes it: make or fetch it again" });
}
var Scan = class {
	entries = new Map();
	#file;
	#size;
	#place;
	#window = Buffer.alloc(0);
	#windowAt = 0;
	#position = 0;
	#count = 0;
	#named = 0;
	constructor(file, size, place) {
		this.#file = file;
		this.#size = size;
		this.#place = place;
	}
	async run(signal) {
		for (let extensions = {}; this.#position < this.#size;) {
			signal?.throwIfAborted();
			const block = await this.#take(512);
			if (require_header.isEnd(block)) return;
			const header = this.#decode(block);
			if (header.kind === "pax" || header.kind === "long name" || header.kind === "long link") extensions = {
				...extensions,
				...await this.#extension(header)
			};
			else {
				await this.#skipSparse(header, block);
				this.#entry(header, extensions);
				extensions = {};
			}
		}
	}
	#decode(block) {
		const header = require_header.decodeHeader(block);
		this.#count += 1;
		if (header === void 0) throw broken(this.#place, this.#count === 1 ? "not a tar" : "a header that cannot be read");
		if (this.#count > ENTRIES_LIMIT) throw broken(this.#place, `more than ${ENTRIES_LIMIT} entries`);
		return header;
	}
	async #extension({ kind, size }) {
		if (!(size <= 1048576)) throw broken(this.#place, `a ${kind} header of more than ${require_header.EXTENSION_LIMIT} bytes`);
		const bytes = (await this.#take(padded(size))).subarray(0, size);
		if (kind !== "pax") return { [kind === "long name" ? "name" : "link"]: require_header.decodeLongName(bytes) };
		const pax = require_header.decodePax(bytes);
		if (pax === void 0) throw broken(this.#place, "a pax header that cannot be read");
		return require_header.extensionsOf(pax);
	}
	async #skipSparse({ kind }, header) {
		for (let more = kind === "sparse file" && require_header.hasMoreSparse(header); more;) more = require_header.goesOnAgain(await this.#take(512));
	}
	#entry(header, extensions) {
		const written = utf8(extensions.name ?? header.name);
		const path = cleanPath(this.#place, fromTop(written));
		const link = utf8(extensions.link ?? header.link);
		this.#remembering(written.length + link.length);
		const entry = this.#meant(header, extensions, {
			path,
			link
		});
		if (entry !== void 0 && !written.endsWith("/")) this.entries.set(path, entry);
	}
	#meant({ kind, size }, extensions, { path, link }) {
		switch (kind) {
			case "no body": return;
			case "hard link": return { link: fromTop(link) };
			case "symbolic link": return { link: link.startsWith("/") ? link : `${require_program.$posix.dirname(path)}/${link}` };
			default: {
				const at = this.#body(path, extensions.size ?? size);
				const isSparse = kind === "sparse file" || extensions.isSparse === true;
				return kind === "other" ? void 0 : isSparse ? { isSparse } : at;
			}
		}
	}
	#remembering(characters) {
		this.#named += characters;
		if (this.#named > NAMES_LIMIT) throw broken(this.#place, `names of more than ${NAMES_LIMIT} characters`);
	}
	#body(path, size) {
		const offset = this.#position;
		if (!Number.isSafeInteger(size)) throw broken(this.#place, `${require_early.quoted(path)} has a size that cannot be read`);
		if (offset + size > this.#size) throw broken(this.#place, `it is cut short: ${require_early.quoted(path)} ends after the archive does`);
		this.#position = offset + padded(size);
		return {
			offset,
			size
		};
	}
	async #take(length) {
		const start = this.#position - this.#windowAt;
		if (start < 0 || start + length > this.#window.length) {
			this.#windowAt = this.#position;
			this.#window = await readRange(this.#file, this.#position, Math.max(length, WINDOW));
		}
		const from = this.#position - this.#windowAt;
		const bytes = this.#window.subarray(from, from + length);
		if (bytes.length < length) throw broken(this.#place, this.#count === 0 ? "not a tar" : "it is cut short");
		this.#position += length;
		return bytes;
	}
};
function padded(size) {
	return Math.ceil(size / 512) * 512;
}
function utf8(latin1) {
	return Buffer.from(latin1, "latin1").toString("utf8");
}
// src/tar/range.ts
async function* rangeOf({ place, file }, { offset, size }, from) {
	for (let at = from; at < size;) {
		const memory = require_early.readMemory.take();
		const most = Math.min(memory.length, size - at);
		const { bytesRead } = await file.read(memory, 0, most, offset + at);
		const piece = require_early.readMemory.received(memory, bytesRead);
		if (bytesRead === 0) throw broken(place, "it is cut short");
		at += bytesRead;
		yield piece;
	}
}
// src/archive/contents.ts
const LIST_LIMIT = 8388608;
const IMAGES_LIMIT = 1e4;
function checkCount(place, images) {
	if (images > IMAGES_LIMIT) throw broken(place, `more than ${IMAGES_LIMIT} images or names`);
}
async function readDocument({ place, file }, { offset, size }, limit, name) {
	if (size > limit) throw new require_early.ImageError("TOO_LARGE", `${place}: ${name}: larger than ${limit} bytes`);
	const bytes = await readRange(file, offset, size);
	if (bytes.length < size) throw broken(place, `"${name}" is cut short`);
	return bytes;
}
async function layoutContents(tar) {
	const file = tar.index.find("index.json");
	if (file === void 0) return;
	const marker = tar.index.find("oci-layout");
	if (marker !== void 0) {
		const bytes = await readDocument(tar, marker, LIST_LIMIT, "oci-layout");
		require_referrers.checkMarker(bytes, `${tar.place}: oci-layout`, "ARCHIVE");
	}
	const bytes = await readDocument(tar, file, LIST_LIMIT, "index.json");
	const { entries } = require_referrers.decodeIndexFile(bytes, `${tar.place}: index.json`);
	checkCount(tar.place, entries.length);
	const find = (digest) => tar.index.find(require_docker_manifest.blobPath(digest));
	const below = await belowIndexes(tar, entries, find);
	return {
		images: entries.filter((entry) => require_entry.entryOf(entry).name !== void 0 || !below.has(entry.digest)).map((entry) => checkedName(tar.place, entry)),
		below,
		documents: new Map(),
		diffIds: new Map(),
		find
	};
}
function both(layout, docker) {
	const known = new Set([...layout.below, ...layout.images.map(({ digest }) => digest)]);
	const names = new Set(layout.images.map((image) => require_entry.canonicalNameOf(image)));
	const more = docker.images.filter((image) => {
		const name = require_entry.canonicalNameOf(image);
		return name === void 0 ? !known.has(image.digest) : !names.has(name);
	});
	return {
		images: [...layout.images, ...more],
		below: layout.below,
		documents: docker.documents,
		diffIds: docker.diffIds,
		find: (digest) => layout.find(digest) ?? docker.find(digest)
	};
}
async function belowIndexes(tar, entries, find) {
	const below = new Set();
	const waiting = entries.filter(({ mediaType }) => require_program.isIndexType(mediaType));
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const file = find(next.digest);
		const bytes = file && await readDocument(tar, file, 8388608, next.digest);
		const where = `${tar.place}: ${next.digest}`;
		for (const child of bytes ? require_program.children(require_program.decodeManifest(bytes, next.mediaType, where)) : []) {
			if (!below.has(child.digest) && require_program.isIndexType(child.mediaType)) waiting.push(child);
			below.add(child.digest);
		}
	}
	return below;
}
function checkedName(place, entry) {
	const { name = "" } = require_entry.entryOf(entry);
	const asked = require_entry.digestIn(name);
	if (asked === void 0 || asked === entry.digest) return entry;
	if (!require_entry.isNameOf(name, entry)) throw broken(place, `it gives the name ${require_early.quoted(name)} to other content, ${entry.digest}`);
	return require_entry.nameless(entry);
}
// src/archive/manifests.ts
async function* manifestsIn(tar, find) {
	for (const path of tar.index.paths) {
		const digest = path.replace(/^blobs\/(sha256|sha512)\//, "$1:");
		const found = require_early.isDigest(digest) ? await manifestAt(tar, find, digest) : void 0;
		if (found !== void 0) yield found;
	}
}
async function manifestAt(tar, find, digest) {
	const file = find(digest);
	if (file === void 0 || file.size > 8388608) return;
	const { offset, size } = file;
	if ((await readRange(tar.file, offset, Math.min(size, 1))).toString() !== "{") return;
	const bytes = await readDocument(tar, file, require_program.MANIFEST_READ_LIMIT, digest);
	try {
		require_program.verifyBytes(bytes, {
			digest,
			size
		});
		const manifest = require_program.decodeManifest(bytes, void 0, `${tar.place}: ${digest}`);
		return {
			at: {
				mediaType: manifest.mediaType,
				digest,
				size
			},
			manifest
		};
	} catch {
		return;
	}
}
// src/archive/packed-layer.ts
async function packedDigests(chunks, { signal }) {
	const [digester, unpacked] = [new require_early.Digester(), new require_early.Digester()];
	const read = async function* () {
		for await (const chunk of chunks) {
			signal?.throwIfAborted();
			digester.update(chunk);
			yield chunk;
		}
	};
	for await (const chunk of require_compression.decompressed(read())) unpacked.update(chunk);
	return {
		digest: digester.digest(),
		unpacked: unpacked.digest()
	};
}
function promisedDigest(path, diffId) {
	const hex = /(?:^|[/:])([0-9a-f]{64})\.(?:tar\.(?:gz|zst)|tgz)$/.exec(path)?.[1];
	return hex === void 0 || diffId === `sha256:${hex}` ? void 0 : `sha256:${hex}`;
}
function unpackingTo(body, expected) {
	return require_program.passingOn(require_program.$Readable.from(checked(body, expected), { objectMode: false }), body);
}
async function* checked(body, expected) {
	const { chunks, result } = require_tee.readAlong(body, (copy) => problemOf(copy, expected));
	yield* chunks;
	const problem = await result;
	if (problem !== void 0) throw problem;
}
async function problemOf(packed, { diffId, place, layer }) {
	const digester = new require_early.Digester(require_early.algorithmOf(diffId));
	try {
		for await (const chunk of require_compression.decompressed(packed)) digester.update(chunk);
	} catch (error) {
		return undecompressed(place, layer, error);
	}
	const actual = digester.digest();
	return actual === diffId ? void 0 : new require_early.IntegrityError(`${place}: layer ${layer}, uncompressed`, diffId, actual);
}
function undecompressed(place, layer, error) {
	return broken(place, `layer "${layer}" cannot be decompressed (${require_early.messageOf(error)})`);
}
// src/archive/docker-contents.ts
const LAYER_TYPES = {
	...require_program.OCI_LAYER,
	other: require_program.MEDIA_TYPE.ociLayer
};
async function dockerContents(tar, layout, options) {
	const file = tar.index.find("manifest.json");
	if (file === void 0) return;
	const where = `${tar.place}: manifest.json`;
	const bytes = await readDocument(tar, file, LIST_LIMIT, "manifest.json");
	const rows = require_program.asArray(require_program.decodeJson(bytes, where), where, decodeRow);
	checkCount(tar.place, rows.length + rows.flatMap(({ names }) => names).length);
	const making = new Making(tar, options);
	const known = layout === void 0 ? new Map() : await manifestsByConfig(tar, layout);
	const images = [];
	for (const row of rows) {
		const image = known.get(await making.configDigest(row)) ?? await making.image(row);
		const names = row.names.map((tag) => require_entry.named(image, checkedTag(tar.place, tag)));
		images.push(...names.length === 0 ? [image] : names);
	}
	const { documents, diffIds, files } = making;
	const find = (digest) => files.get(digest);
	return {
		images,
		below: new Set(),
		documents,
		diffIds,
		find
	};
}
async function manifestsByConfig(tar, { find }) {
	const found = new Map();
	for await (const { at, manifest } of manifestsIn(tar, find)) if (manifest.kind === "manifest" && manifest.config !== void 0) found.set(manifest.config.digest, at);
	return found;
}
function checkedTag(place, tag) {
	if (require_entry.digestIn(tag) !== void 0) throw broken(place, `${require_early.quoted(tag)} is no tag, it has a digest`);
	return require_entry.canonicalName(tag) ?? tag;
}
function decodeRow(value, where) {
	const row = require_program.asObject(value, where);
	const sources = Object.entries(require_program.optional(row["LayerSources"], where, require_program.asObject) ?? {});
	return {
		config: require_program.asString(row["Config"], `${where}.Config`),
		names: require_program.asArray(row["RepoTags"], `${where}.RepoTags`, require_program.asString),
		layers: require_program.asArray(row["Layers"], `${where}.Layers`, require_program.asString),
		sources: new Map(sources.map(([id, at]) => [id, require_program.decodeDescriptor(at, `${where}.LayerSources.${id}`)]))
	};
}
var Making = class {
	documents = new Map();
	files = new Map();
	diffIds = new Map();
	#tar;
	#signal;
	#hashed = new Map();
	constructor(tar, { signal }) {
		this.#tar = tar;
		this.#signal = signal;
	}
	async configDigest({ config }) {
		const file = this.#find(config);
		return require_early.digestOf(await readDocument(this.#tar, file, require_config.CONFIG_READ_LIMIT, config));
	}
	async image(row) {
		const file = this.#find(row.config);
		const bytes = await readDocument(this.#tar, file, require_config.CONFIG_READ_LIMIT, row.config);
		const { diffIds } = require_config.decodeConfig(bytes, `${this.#tar.place}: ${row.config}`);
		const config = {
			mediaType: require_program.MEDIA_TYPE.ociConfig,
			digest: require_early.digestOf(bytes),
			size: file.size
		};
		if (diffIds.length !== row.layers.length) {
			const counts = `${row.layers.length} layers, but its config has ${diffIds.length}`;
			throw broken(this.#tar.place, `the image of "${row.config}" has ${counts}`);
		}
		this.#checkName(row.config, config.digest);
		this.files.set(config.digest, file);
		const layers = [];
		for (const [at, diffId] of diffIds.entries()) layers.push(await this.#layer(row, at, diffId));
		return this.#add({
			schemaVersion: 2,
			mediaType: require_program.MEDIA_TYPE.ociManifest,
			config,
			layers
		});
	}
	#checkName(path, digest) {
		const hex = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
		if (hex !== void 0 && digest !== `sha256:${hex}`) throw broken(this.#tar.place, `the bytes of "${path}" have the digest ${digest}`);
	}
	async #layer(row, at, diffId) {
		const path = row.layers[at] ?? "";
		const file = this.#tar.index.find(path);
		const source = row.sources.get(diffId);
		if (file === void 0 && source !== void 0) return source;
		const found = file ?? this.#find(path);
		const compression = require_compression.compressionOf(await this.#start(found));
		const digest = compression === "none" || compression === "other" ? diffId : await this.#packed(path, found, diffId);
		this.files.set(digest, found);
		return {
			mediaType: LAYER_TYPES[compression],
			digest,
			size: found.size
		};
	}
	#start({ offset, size }) {
		return readRange(this.#tar.file, offset, Math.min(size, 6));
	}
	async #packed(path, file, diffId) {
		const promised = promisedDigest(path, diffId);
		if (promised !== void 0) {
			this.#mustUnpackTo(path, diffId, this.diffIds.get(promised) ?? diffId);
			this.diffIds.set(promised, diffId);
			return promised;
		}
		const known = this.#hashed.get(file.offset) ?? await this.#hash(path, file);
		this.#hashed.set(file.offset, known);
		this.#mustUnpackTo(path, diffId, known.unpacked);
		return known.digest;
	}
	#mustUnpackTo(path, diffId, unpacked) {
		if (unpacked !== diffId) {
			const why = `layer "${path}" has the diff id ${unpacked}, but its config says ${diffId}`;
			throw broken(this.#tar.place, why);
		}
	}
	async #hash(path, file) {
		const signal = this.#signal;
		try {
			return await packedDigests(rangeOf(this.#tar, file, 0), { signal });
		} catch (error) {
			signal?.throwIfAborted();
			throw undecompressed(this.#tar.place, path, error);
		}
	}
	#find(path) {
		const file = this.#tar.index.find(path);
		if (file === void 0) throw broken(this.#tar.place, `manifest.json names "${path}", which is not in it`);
		return file;
	}
	#add(manifest) {
		const bytes = Buffer.from(JSON.stringify(manifest));
		const digest = require_early.digestOf(bytes);
		this.documents.set(digest, bytes);
		return {
			mediaType: require_program.MEDIA_TYPE.ociManifest,
			digest,
			size: bytes.byteLength
		};
	}
};
// src/archive/expected-diff-ids.ts
var ExpectedDiffIds = class {
	#tar;
	#contents;
	#diffIds;
	#known = new Set();
	constructor(tar, contents) {
		this.#tar = tar;
		this.#contents = contents;
		this.#diffIds = new Map(contents.diffIds);
	}
	diffIdOf(digest) {
		return this.#diffIds.get(digest);
	}
	async expect({ digest, mediaType }) {
		if (!require_program.isManifestType(mediaType) || this.#known.has(digest)) return;
		const bytes = await this.#document(digest, require_program.MANIFEST_READ_LIMIT);
		const where = `${this.#tar.place}: manifest ${digest}`;
		const manifest = bytes && require_program.decodeManifest(bytes, mediaType, where);
		if (manifest?.kind === "manifest") await this.#image(digest, manifest);
		this.#known.add(digest);
	}
	async #image(digest, manifest) {
		const { layers } = manifest;
		const config = require_program.imageConfigOf(manifest);
		const isImage = layers.every(({ mediaType }) => require_program.isLayerType(mediaType));
		const bytes = config && isImage ? await this.#document(config.digest, require_config.CONFIG_READ_LIMIT) : void 0;
		if (config === void 0 || bytes === void 0) return;
		const { diffIds } = require_config.decodeConfig(bytes, `${this.#tar.place}: config ${config.digest}`);
		if (diffIds.length !== layers.length) {
			const counts = `${layers.length} layers, but its config has ${diffIds.length}`;
			throw broken(this.#tar.place, `the image ${digest} has ${counts}`);
		}
		diffIds.forEach((diffId, at) => {
			this.#learn(layers[at]?.digest ?? diffId, diffId);
		});
	}
	#learn(layer, diffId) {
		const before = this.#diffIds.get(layer) ?? diffId;
		if (before !== diffId) {
			const why = `for one config it is ${before} uncompressed, for another ${diffId}`;
			throw broken(this.#tar.place, `layer "${layer}" is in two images: ${why}`);
		}
		if (layer !== diffId) this.#diffIds.set(layer, diffId);
	}
	async #document(digest, limit) {
		const file = this.#contents.find(digest);
		const bytes = file && await readDocument(this.#tar, file, limit, digest);
		try {
			require_program.verifyBytes(bytes ?? Buffer.alloc(0), {
				digest,
				size: file?.size ?? 0
			});
			return bytes;
		} catch {
			return;
		}
	}
};
// src/archive/spool.ts
const RATIO_LIMIT = 200;
const RATIO_FROM = 268435456;
async function spool(input, options) {
	input.on("error", () => void 0);
	const opened = await openTemporary(options);
	try {
		await fill(opened.file, input, options);
		return opened;
	} catch (error) {
		input.destroy();
		await opened.close();
		throw spoolError(options.place, error);
	}
}
async function openTemporary({ temporary, place }) {
	try {
		await require_program.makeFolder(temporary);
		const path = require_program.$join(temporary, `spool.${require_program.ownName()}`);
		const file = await require_program.$open(path, "wx+", 384);
		const remove = () => require_program.$rm(path, { force: true });
		if (process.platform !== "win32") await remove();
		const close = async () => {
			await file.close();
			await remove();
		};
		return {
			file,
			close
		};
	} catch (error) {
		throw require_program.fileError("ARCHIVE", `spooling ${place}`, error);
	}
}
async function fill(file, input, options) {
	const { place, signal, expand = (chunks) => chunks } = options;
	if (signal !== void 0) require_program.$addAbortSignal(signal, input);
	const counts = {
		read: 0,
		written: 0
	};
	await require_durable_file.$pipeline(counted(input, counts), expand, require_compression.decompressed, async (chunks) => {
		for await (const chunk of chunks) {
			counts.written += chunk.length;
			if (counts.written > RATIO_FROM && counts.written > counts.read * RATIO_LIMIT) throw broken(place, `it grows more than ${RATIO_LIMIT} times when it is decompressed`);
			await file.writeFile(chunk);
		}
	}, signal === void 0 ? {} : { signal });
}
async function* counted(input, counts) {
	for await (const chunk of input) {
		counts.read += chunk.length;
		yield chunk;
	}
}
function spoolError(place, error) {
	if (require_early.codeOf(error) === "UNSUPPORTED") return require_early.during(`reading ${place}`, error);
	const code = require_program.errno(error) ?? "";
	if (code === "Z_BUF_ERROR") return broken(place, "it is cut short");
	return /^(?:Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/.test(code) ? new require_early.ImageError("ARCHIVE", `decompressing ${place}: ${require_early.messageOf(error)}`, { cause: error }) : require_program.fileError("ARCHIVE", `spooling ${place}`, error);
}
// src/archive/archive.ts
async function openArchive(input, options) {
	const place = options.place ?? (typeof input === "string" ? input : "standard input");
	const placed = {
		...options,
		place
	};
	const opened = await (typeof input === "string" ? openFile(input, placed) : spool(input, placed));
	try {
		const index = await TarIndex.read(opened.file, place, options.signal);
		const tar = {
			place,
			file: opened.file,
			index
		};
		const contents = await contentsOf(tar, options);
		if (contents === void 0) throw noArchive(place, index);
		return new Archive(tar, contents, () => opened.close());
	} catch (error) {
		await opened.close();
		throw require_program.fileError("ARCHIVE", `reading ${place}`, error);
	}
}
async function contentsOf(tar, options) {
	const layout = await layoutContents(tar);
	const docker = await dockerContents(tar, layout, options);
	return layout === void 0 || docker === void 0 ? layout ?? docker : both(layout, docker);
}
async function openFile(path, options) {
	try {
		const found = await require_program.$stat(path);
		if (found.isDirectory()) throw new require_early.ImageError("ARCHIVE", `opening ${options.place}: it is a directory`, { hint: `for an OCI image layout directory write oci:${path}` });
		if (!found.isFile()) return await spool(require_program.$createReadStream(path), options);
		const file = await require_program.$open(path, "r");
		if (require_compression.compressionOf(await readRange(file, 0, 6)) === "none") return {
			file,
			close: () => file.close()
		};
		await file.close();
		return await spool(require_program.$createReadStream(path), options);
	} catch (error) {
		throw require_program.errno(error) === "ENOENT" ? new require_early.ImageError("ARCHIVE", `opening ${options.place}: there is no such file`, { cause: error }) : require_program.fileError("ARCHIVE", `opening ${options.place}`, error);
	}
}
function noArchive(place, index) {
	return index.find("repositories") === void 0 ? new require_early.ImageError("ARCHIVE", `reading ${place}: it is a tar, but no image archive`, {
		hint: "if it is a root file system, make an image of it",
		remedy: {
			kind: "import-rootfs",
			subject: place
		}
	}) : new require_early.ImageError("UNSUPPORTED", `reading ${place}: written by Docker before 1.10`, { hint: "load it into any Docker and save it again" });
}
var Archive = class {
	place;
	#tar;
	#contents;
	#layers;
	#release;
	#referrers;
	constructor(tar, contents, release) {
		this.place = tar.place;
		this.#tar = tar;
		this.#contents = contents;
		this.#layers = new ExpectedDiffIds(tar, contents);
		this.#release = release;
		this.#referrers = require_program.lazily(() => this.#findReferrers());
	}
	async entries() {
		const images = this.#images();
		if (images.length === 0) throw new require_early.ImageError("ARCHIVE", `reading ${this.place}: there is no image in it`);
		return images.map(require_entry.entryOf);
	}
	#images() {
		return this.#contents.images.filter((entry) => require_entry.subjectOf(entry) === void 0);
	}
	async resolve(name) {
		const found = require_entry.findEntry(this.#images(), name) ?? await this.#manifest(name);
		if (found === void 0) throw require_entry.noSuchImage(this.place, name, this.#images());
		return found;
	}
	async #manifest(digest) {
		const { find } = this.#contents;
		return require_early.isDigest(digest) ? (await manifestAt(this.#tar, find, digest))?.at : void 0;
	}
	async missing(index, options = {}) {
		const missing = [];
		for (const child of require_program.children(await require_config.readManifest(this, index, options))) if (!await this.#isWhole(child, options)) missing.push(child);
		return missing;
	}
	async #isWhole(at, options) {
		if (!this.#has(at) || !require_program.isTaggableType(at.mediaType)) return this.#has(at);
		for (const child of require_program.children(await require_config.readManifest(this, at, options))) if (!await this.#isWhole(child, options)) return false;
		return true;
	}
	#has({ digest }) {
		return this.#contents.documents.has(digest) || this.#contents.find(digest) !== void 0;
	}
	async fetch(descriptor, { offset = 0, signal } = {}) {
		signal?.throwIfAborted();
		const document = this.#contents.documents.get(descriptor.digest);
		if (document !== void 0) {
			require_program.verifyBytes(document, descriptor);
			return require_program.streamOf(document.subarray(offset));
		}
		const file = this.#contents.find(descriptor.digest);
		if (file === void 0) throw new require_early.ImageError("NOT_FOUND", `${this.place}: no content ${descriptor.digest}`, { hint: descriptor.urls?.[0] && `it is kept elsewhere, at ${descriptor.urls[0]}` });
		await this.#layers.expect(descriptor);
		const body = require_program.$Readable.from(rangeOf(this.#tar, file, offset), { objectMode: false });
		const checked = offset === 0 ? this.#checked(body, descriptor) : body;
		return signal === void 0 ? checked : require_program.$addAbortSignal(signal, checked);
	}
	#checked(body, descriptor) {
		const layer = descriptor.digest;
		const diffId = this.#layers.diffIdOf(layer);
		const checked = require_program.verified(body, descriptor, `reading ${this.place}: content ${layer}`);
		return diffId === void 0 ? checked : unpackingTo(checked, {
			diffId,
			place: this.place,
			layer
		});
	}
	async plainSize({ digest }) {
		const file = this.#contents.find(digest);
		const readAt = (at) => (offset, length) => readRange(this.#tar.file, at.offset + offset, Math.min(length, at.size - offset));
		return file && require_compression.measureGzippedTar(readAt(file), file.size);
	}
	async referrers({ digest }, { artifactType } = {}) {
		return ((await this.#referrers()).get(digest) ?? []).filter((one) => artifactType === void 0 || one.artifactType === artifactType);
	}
	async #findReferrers() {
		const found = new Map();
		for await (const { at, manifest } of manifestsIn(this.#tar, this.#contents.find)) {
			const referrer = require_referrers.referrerFrom(at, manifest);
			if (referrer !== void 0) found.set(referrer.subject, [...found.get(referrer.subject) ?? [], referrer.descriptor]);
		}
		return found;
	}
	async close() {
		await this.#release();
	}
};
exports.Archive = Archive;
exports.openArchive = openArchive;

})