/*99e360c1ead0cd3907da286383547195*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_durable_file = require("./durable-file.cjs");
const require_replace = require("./replace.cjs");
const require_entry = require("./entry.cjs");
const require_index_edits = require("./index-edits.cjs");
const require_compression = require("./compression.cjs");
// src/disk/body-file.ts
function bodyOfFile(file, start = 0, end = Number.POSITIVE_INFINITY) {
	return new FileBody(file, start, end);
}
var FileBody = class extends require_program.$Readable {
	#file;
	#end;
	#position;
	constructor(file, start, end) {
		super();
		this.#file = file;
		this.#position = start;
		this.#end = end;
	}
	_read() {
		this.#readMore().then((piece) => this.destroyed || this.push(piece.length === 0 ? null : piece), (error) => this.destroy(error));
	}
	async #readMore() {
		const memory = require_early.readMemory.take();
		const most = Math.min(memory.length, this.#end - this.#position);
		const { bytesRead } = await this.#file.read(memory, 0, most, this.#position);
		this.#position += bytesRead;
		return require_early.readMemory.received(memory, bytesRead);
	}
	_destroy(error, done) {
		this.#file.close().then(() => done(error), (failure) => done(error ?? failure));
	}
};
// src/disk/verify-file.ts
const READ_SIZE = 1048576;
async function verifyFile(path, expected, { signal }) {
	const check = new require_program.Check(expected);
	const file = await require_program.openFile(path);
	try {
		const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, expected.size + 1));
		for (let bytesRead = -1; bytesRead !== 0;) {
			signal?.throwIfAborted();
			({bytesRead} = await file.read(buffer, 0, buffer.byteLength, null));
			assert(check.add(buffer.subarray(0, bytesRead)));
		}
	} finally {
		await file.close();
	}
	assert(check.end());
}
function assert(error) {
	if (error !== null) throw error;
}
// src/disk/write-small.ts
const onDisk = require_program.$promisify(require_program.$fdatasync);
async function writeSmall(path, pieces) {
	const file = require_program.$openSync(path, "wx");
	try {
		for (const piece of pieces) {
			require_program.$writeFileSync(file, piece);
			require_early.readMemory.giveBack(piece);
		}
		await onDisk(file);
	} finally {
		require_program.$closeSync(file);
	}
}
// src/layout/blobs.ts
const ALGORITHMS = ["sha256", "sha512"];
const SMALL = 65536;
var Blobs = class {
	#dir;
	#ingest;
	constructor(dir, ingest) {
		this.#dir = require_program.$join(dir, "blobs");
		this.#ingest = ingest;
	}
	path(digest) {
		return require_program.$join(this.#dir, require_early.algorithmOf(digest), require_early.encodedOf(digest));
	}
	has({ digest, size }) {
		return this.size(digest) === size;
	}
	async use(digest) {
		const now = new Date();
		await require_program.$utimes(this.path(digest), now, now).catch(() => void 0);
	}
	size(digest) {
		return require_program.fileAt(this.path(digest))?.size;
	}
	async read(descriptor, { offset = 0, signal } = {}) {
		signal?.throwIfAborted();
		if (descriptor.size <= SMALL) {
			const bytes = await this.document(descriptor, SMALL);
			return bytes && require_program.streamOf(bytes.subarray(offset));
		}
		const file = await require_program.ifThere(() => require_program.openFile(this.path(descriptor.digest)));
		if (file === void 0) return;
		const body = bodyOfFile(file, offset);
		const checked = offset === 0 ? require_program.verified(body, descriptor) : body;
		return signal === void 0 ? checked : require_program.$addAbortSignal(signal, checked);
	}
	async plainSize({ digest, size }) {
		return require_program.ifThere(async () => {
			const file = await require_program.openFile(this.path(digest));
			const readAt = async (offset, length) => {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
				return buffer.subarray(0, bytesRead);
			};
			return require_compression.measureGzippedTar(readAt, size).finally(() => file.close());
		});
	}
	async document(descriptor, limit) {
		if (descriptor.size > limit) {
			const what = `reading content ${descriptor.digest}`;
			throw new require_early.ImageError("TOO_LARGE", `${what}: larger than ${limit} bytes`);
		}
		const path = this.path(descriptor.digest);
		const bytes = await require_program.ifThere(async () => (descriptor.size <= SMALL ? require_program.readStartNow : require_program.readStart)(path, descriptor.size + 1));
		if (bytes !== void 0) require_program.verifyBytes(bytes, descriptor);
		return bytes;
	}
	async mayBeDocument(digest) {
		return (await require_program.ifThere(async () => require_program.readStartNow(this.path(digest), 1)))?.toString() === "{";
	}
	async write(descriptor, body, { signal }) {
		await this.#ingested(async (temporary) => {
			const content = require_program.verified(await body(), descriptor);
			const whole = require_program.wholeOf(content) ?? await gathered(content, descriptor, signal);
			if (whole === void 0) await require_durable_file.$pipeline(content, new require_durable_file.DurableFile(temporary), during(signal));
			else {
				content.destroy();
				await writeSmall(temporary, whole);
			}
			return descriptor.digest;
		});
	}
	async receive(chunks, { signal }) {
		const digester = new require_early.Digester();
		let size = 0;
		const counted = async function* () {
			for await (const chunk of chunks) {
				digester.update(chunk);
				size += chunk.length;
				yield chunk;
			}
		};
		return {
			digest: await this.#ingested(async (temporary) => {
				await require_durable_file.$pipeline(counted, new require_durable_file.DurableFile(temporary), during(signal));
				return digester.digest();
			}),
			size
		};
	}
	async adopt(descriptor, path, { signal }) {
		await this.#ingested(async (temporary) => {
			await require_program.linkOrCopy(path, temporary);
			const now = new Date();
			await require_program.$utimes(temporary, now, now);
			await verifyFile(temporary, descriptor, { signal });
			return descriptor.digest;
		});
	}
	async #ingested(fill) {
		const { digest } = await require_replace.writeBeside(this.#ingest, async (temporary) => {
			const digest = await fill(temporary);
			return {
				digest,
				path: this.path(digest)
			};
		});
		return digest;
	}
	async remove(digest) {
		await require_program.ifThere(() => require_program.$unlink(this.path(digest)));
	}
	async *list() {
		for (const algorithm of ALGORITHMS) {
			const folder = require_program.$join(this.#dir, algorithm);
			for (const name of await namesIn(folder)) {
				const digest = `${algorithm}:${name}`;
				const found = require_early.isDigest(digest) ? require_program.fileAt(require_program.$join(folder, name)) : void 0;
				if (found !== void 0 && require_early.isDigest(digest)) yield {
					digest,
					size: found.size,
					usedMs: found.mtimeMs
				};
			}
		}
	}
};
async function settleNames(layout) {
	for (const algorithm of ALGORITHMS) await require_replace.syncFolder(require_program.$join(layout, "blobs", algorithm));
}
async function gathered(body, { digest, size }, signal) {
	if (size > SMALL) return;
	const interruptible = signal === void 0 ? body : require_program.$addAbortSignal(signal, body);
	return require_program.piecesOf(interruptible, SMALL, `content ${digest}`);
}
function during(signal) {
	return signal === void 0 ? {} : { signal };
}
async function namesIn(folder) {
	return (await require_program.ifThere(() => require_program.$readdir(folder)))?.sort() ?? [];
}
// src/layout/index-file.ts
const INDEX_FILE_LIMIT = 134217728;
const MARKER_LIMIT = 65536;
const LAYOUT_MARKER = "{\"imageLayoutVersion\":\"1.0.0\"}";
function checkMarker(bytes, where, code) {
	const version = require_program.asObject(require_program.decodeJson(bytes, where), where)["imageLayoutVersion"];
	if (version !== "1.0.0") throw new require_early.ImageError(code, `${where}: image layout version ${JSON.stringify(version)}`, { hint: "only version \"1.0.0\" exists" });
}
function decodeIndexFile(bytes, where) {
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	return {
		document,
		entries: require_program.asArray(document["manifests"], `${where}: manifests`, require_program.decodeDescriptor)
	};
}
function encodeIndexFile({ document, entries }) {
	return JSON.stringify({
		...document,
		manifests: entries
	});
}
var IndexFile = class {
	#dir;
	#ingest;
	#place;
	#lock;
	#mayBeAbsent;
	#known;
	constructor(dir, place, lock, mayBeAbsent) {
		this.#dir = dir;
		this.#ingest = require_program.$join(dir, "ingest");
		this.#mayBeAbsent = mayBeAbsent;
		this.#place = place;
		this.#lock = lock;
	}
	async create(options) {
		const index = require_program.$join(this.#dir, "index.json");
		const marker = require_program.$join(this.#dir, "oci-layout");
		if (await isThere(index) && await isThere(marker)) return;
		await this.#lock.hold(async () => {
			if (!await isThere(index)) await this.write(require_index_edits.EMPTY_LIST);
			if (!await isThere(marker)) await require_replace.replaceFile(marker, LAYOUT_MARKER, { folder: this.#ingest });
		}, options);
	}
	async check() {
		checkMarker(await require_program.readWhole(require_program.$join(this.#dir, "oci-layout"), MARKER_LIMIT), `${this.#place}: oci-layout`, "STORE");
		await this.read();
	}
	async read() {
		const path = require_program.$join(this.#dir, "index.json");
		const version = require_program.settledVersion(path);
		if (version !== void 0 && version === this.#known?.version) return this.#known.list;
		const bytes = await require_program.fileErrors("STORE", `reading ${this.#place}`, () => this.#bytes(path));
		const list = bytes === void 0 ? require_index_edits.EMPTY_LIST : decodeIndexFile(bytes, `${this.#place}: index.json`);
		this.#known = version === void 0 ? void 0 : {
			version,
			list
		};
		return list;
	}
	#bytes(path) {
		const read = () => require_program.readWhole(path, INDEX_FILE_LIMIT);
		return this.#mayBeAbsent ? require_program.ifThere(read) : read();
	}
	async write(list, makeRoom) {
		const path = require_program.$join(this.#dir, "index.json");
		const write = () => require_replace.replaceFile(path, encodeIndexFile(list), { folder: this.#ingest });
		await settleNames(this.#dir);
		await write().catch(async (error) => {
			if (makeRoom === void 0 || !require_program.isFull(error)) throw error;
			await makeRoom(list);
			await write();
		});
	}
	async edit(change, options) {
		const section = async () => {
			const before = await this.read();
			const after = await change(before);
			if (after !== before) await this.write(after, options.makeRoom);
		};
		await require_program.fileErrors("STORE", `changing ${this.#place}`, () => this.#lock.hold(section, options));
	}
};
async function isThere(path) {
	return await require_program.ifThere(() => require_program.$stat(path)) !== void 0;
}
// src/layout/referrers.ts
function referrerFrom(descriptor, manifest) {
	return manifest.subject === void 0 ? void 0 : {
		descriptor: require_program.asReferrer(descriptor, manifest),
		subject: manifest.subject.digest
	};
}
async function referrerOf(blobs, descriptor) {
	const manifest = await manifestAt(blobs, descriptor);
	return manifest && referrerFrom(descriptor, manifest);
}
async function referrersIn(blobs, entries, { digest }, { signal, artifactType }) {
	const found = new Map();
	for (const entry of entries) {
		signal?.throwIfAborted();
		for (const referrer of await said(blobs, entry, digest)) found.set(referrer.digest, referrer);
	}
	return [...found.values()].filter((one) => artifactType === void 0 || one.artifactType === artifactType);
}
function digestTagsIn(entries, { digest }) {
	const tag = new RegExp(`(?:^|:)(${require_early.algorithmOf(digest)}-${require_early.encodedOf(digest)}\\.(?:sig|att|sbom))$`);
	return entries.map((entry) => ({
		name: tag.exec(require_entry.entryOf(entry).name ?? "")?.[1] ?? "",
		descriptor: require_entry.nameless(entry)
	})).filter(({ name }) => name !== "");
}
async function said(blobs, entry, subject) {
	const known = require_entry.subjectOf(entry);
	const { name } = require_entry.entryOf(entry);
	if (known !== void 0) return known === subject && name === void 0 ? [require_entry.nameless(entry)] : [];
	if (name === void 0) {
		const referrer = await referrerOf(blobs, entry);
		return referrer?.subject === subject ? [referrer.descriptor] : [];
	}
	const fallback = `${require_early.algorithmOf(subject)}-${require_early.encodedOf(subject)}`;
	return name.endsWith(fallback) && require_program.isIndexType(entry.mediaType) ? listedIn(blobs, entry) : [];
}
async function listedIn(blobs, entry) {
	const index = await manifestAt(blobs, entry);
	return index?.kind === "index" ? index.manifests : [];
}
async function manifestAt(blobs, descriptor) {
	if (!require_program.isTaggableType(descriptor.mediaType)) return;
	const bytes = await blobs.document(descriptor, require_program.MANIFEST_READ_LIMIT);
	return bytes && require_program.decodeManifest(bytes, descriptor.mediaType, `manifest ${descriptor.digest}`);
}
Object.defineProperty(exports, "Blobs", {
	enumerable: true,
	get: function() {
		return Blobs;
	}
});
Object.defineProperty(exports, "INDEX_FILE_LIMIT", {
	enumerable: true,
	get: function() {
		return INDEX_FILE_LIMIT;
	}
});
Object.defineProperty(exports, "IndexFile", {
	enumerable: true,
	get: function() {
		return IndexFile;
	}
});
Object.defineProperty(exports, "LAYOUT_MARKER", {
	enumerable: true,
	get: function() {
		return LAYOUT_MARKER;
	}
});
Object.defineProperty(exports, "bodyOfFile", {
	enumerable: true,
	get: function() {
		return bodyOfFile;
	}
});
Object.defineProperty(exports, "checkMarker", {
	enumerable: true,
	get: function() {
		return checkMarker;
	}
});
Object.defineProperty(exports, "decodeIndexFile", {
	enumerable: true,
	get: function() {
		return decodeIndexFile;
	}
});
Object.defineProperty(exports, "digestTagsIn", {
	enumerable: true,
	get: function() {
		return digestTagsIn;
	}
});
Object.defineProperty(exports, "encodeIndexFile", {
	enumerable: true,
	get: function() {
		return encodeIndexFile;
	}
});
Object.defineProperty(exports, "referrerFrom", {
	enumerable: true,
	get: function() {
		return referrerFrom;
	}
});
Object.defineProperty(exports, "referrerOf", {
	enumerable: true,
	get: function() {
		return referrerOf;
	}
});
Object.defineProperty(exports, "referrersIn", {
	enumerable: true,
	get: function() {
		return referrersIn;
	}
});

})