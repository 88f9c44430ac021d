/*6880453f92ff45a145c49a5db9b83c10*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_layout = require("./layout.cjs");
const require_referrers = require("./referrers.cjs");
const require_entry = require("./entry.cjs");
const require_replace = require("./replace.cjs");
const require_durable_file = require("./durable-file.cjs");
const require_resolve_root = require("./resolve-root.cjs");
// src/serve/named-content.ts
var NamedContent = class NamedContent {
	#content;
	constructor(content) {
		this.#content = content;
	}
	static async read(layout, repository, offer, options) {
		const content = new Map();
		const waiting = [];
		for (const root of offer.repositories.get(repository)?.roots ?? []) if (!await layout.records.has(repository, "_manifests", root.digest)) waiting.push(root);
		for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) if (!content.has(next.digest)) {
			content.set(next.digest, next);
			waiting.push(...await below(layout, next, options));
			waiting.push(...offer.referrers.get(next.digest) ?? []);
		}
		return new NamedContent(content);
	}
	manifest(digest) {
		const found = this.#content.get(digest);
		return found !== void 0 && require_program.isTaggableType(found.mediaType) ? found : void 0;
	}
	blob(digest) {
		const found = this.#content.get(digest);
		return found !== void 0 && !require_program.isTaggableType(found.mediaType) ? found : void 0;
	}
};
async function below(layout, descriptor, options) {
	if (!require_program.isTaggableType(descriptor.mediaType)) return [];
	try {
		return require_program.children(await layout.manifest(descriptor, options));
	} catch (error) {
		require_early.unlessInterrupted(error);
		return [];
	}
}
// src/serve/offer.ts
const HOME = "localhost";
function offerOf(entries, only) {
	const named = entries.flatMap(readName).filter(({ reference }) => only === void 0 || reference.registry === only).reverse().sort((one, other) => compare(rank(one.reference.registry), rank(other.reference.registry)));
	const repositories = new Map();
	const add = (repository, { name, reference, entry }) => {
		const found = repositories.get(repository) ?? {
			tags: new Map(),
			roots: []
		};
		repositories.set(repository, found);
		const tag = tagOf(reference);
		const first = tag === void 0 ? void 0 : found.tags.get(tag);
		if (tag !== void 0) {
			const names = [...first?.names ?? [], name];
			found.tags.set(tag, {
				descriptor: first?.descriptor ?? entry,
				names
			});
		}
		if (first === void 0) found.roots.push(entry);
	};
	for (const one of named) add(one.reference.repository, one);
	const listed = new Set(repositories.keys());
	for (const one of named) {
		const { registry, repository } = one.reference;
		const offered = repositories.get(repository)?.tags.get(tagOf(one.reference) ?? "");
		if (!registry.includes(":")) {
			add(`${registry}/${repository}`, one);
			if (offered !== void 0 && offered.descriptor.digest !== one.entry.digest) listed.add(`${registry}/${repository}`);
		}
	}
	return {
		repositories,
		listed,
		referrers: referrersOf(entries)
	};
}
function tagOf({ tag, digest }) {
	return tag ?? (digest === void 0 ? "latest" : void 0);
}
function readName(entry) {
	const { name } = require_entry.entryOf(entry);
	if (name === void 0 || require_entry.subjectOf(entry) !== void 0) return [];
	try {
		return [{
			name,
			reference: require_early.parseName(name),
			entry
		}];
	} catch {
		return [];
	}
}
function rank(registry) {
	const first = [HOME, "docker.io"].indexOf(registry);
	return first < 0 ? `2 ${registry}` : `${first}`;
}
function compare(one, other) {
	return one < other ? -1 : Number(one > other);
}
function referrersOf(entries) {
	const referrers = new Map();
	for (const entry of entries) {
		const subject = require_entry.subjectOf(entry);
		if (subject !== void 0 && require_entry.entryOf(entry).name === void 0) {
			const found = referrers.get(subject) ?? [];
			referrers.set(subject, found);
			found.push(entry);
		}
	}
	return referrers;
}
// src/disk/file-name.ts
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const NOTHING = "+_";
function fileNameOf(name) {
	const lower = name.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`);
	return `${DEVICE.test(name) ? NOTHING : ""}${lower}${lower.endsWith(".") ? NOTHING : ""}`;
}
function nameOfFile(file) {
	return file.replaceAll(NOTHING, "").replaceAll(/\+([a-z])/g, (_both, letter) => letter.toUpperCase());
}
// src/serve/records.ts
const WIDTH$1 = 4;
const RECORD_LIMIT = 4096;
var Records = class {
	#dir;
	#ingest;
	constructor(dir) {
		this.#dir = require_program.$join(dir, "repositories");
		this.#ingest = require_program.$join(dir, "ingest");
	}
	async has(repository, kind, digest) {
		const path = this.#path(repository, kind, digest);
		return await require_program.ifThere(() => require_program.$stat(path)) !== void 0;
	}
	async read(repository, kind, name) {
		return require_program.ifThere(async () => {
			return (await require_program.readWhole(this.#path(repository, kind, name), RECORD_LIMIT)).toString("utf8");
		});
	}
	async write(repository, kind, name, text = "") {
		await this.#write(this.#path(repository, kind, name), text);
	}
	async remove(repository, kind, name) {
		await require_program.$rm(this.#path(repository, kind, name), { force: true });
	}
	async names(repository, kind) {
		return (await namesIn(require_program.$join(this.#folder(repository), kind))).map(nameOfFile);
	}
	async digests(repository, kind) {
		return await this.#digestsIn(require_program.$join(this.#folder(repository), kind));
	}
	async writeReferrer(repository, subject, referrer) {
		await this.#write(this.#referrerPath(repository, subject, referrer), "");
	}
	async removeReferrer(repository, subject, referrer) {
		await require_program.$rm(this.#referrerPath(repository, subject, referrer), { force: true });
	}
	async referrers(repository, subject) {
		return await this.#digestsIn(require_program.$dirname(require_program.$dirname(this.#referrerPath(repository, subject, subject))));
	}
	async hasRepository(repository) {
		return (await namesIn(this.#folder(repository))).some((name) => name.startsWith("_"));
	}
	async repositories(below = "") {
		const names = await namesIn(this.#folder(below));
		const deeper = names.filter((name) => !name.startsWith("_"));
		const found = await require_program.eachOf(deeper, WIDTH$1, (name) => this.repositories(require_program.$posix.join(below, nameOfFile(name))));
		return [...below !== "" && names.some((name) => name.startsWith("_")) ? [below] : [], ...found.flat()];
	}
	#folder(repository) {
		return require_program.$join(this.#dir, ...repository.split("/").map(fileNameOf));
	}
	#path(repository, kind, name) {
		const folder = require_program.$join(this.#folder(repository), kind);
		return require_early.isDigest(name) ? require_program.$join(folder, require_early.algorithmOf(name), require_early.encodedOf(name)) : require_program.$join(folder, fileNameOf(name));
	}
	#referrerPath(repository, subject, referrer) {
		const folder = require_program.$join(this.#folder(repository), "_referrers", require_early.algorithmOf(subject));
		return require_program.$join(folder, require_early.encodedOf(subject), require_early.algorithmOf(referrer), require_early.encodedOf(referrer));
	}
	async #digestsIn(folder) {
		const found = [];
		for (const algorithm of ["sha256", "sha512"]) {
			const names = await namesIn(require_program.$join(folder, algorithm));
			found.push(...names.map((name) => `${algorithm}:${name}`).filter(require_early.isDigest));
		}
		return found;
	}
	async #write(path, text) {
		await require_replace.replaceFile(path, text, {
			folder: this.#ingest,
			durable: false
		});
	}
};
async function namesIn(folder) {
	return await require_program.ifThere(() => require_program.$readdir(folder)) ?? [];
}
// src/serve/catalog.ts
var Catalog = class {
	layout;
	records;
	#only;
	#seen;
	#named;
	constructor(layout, only) {
		this.layout = layout;
		this.records = new Records(layout.dir);
		this.#only = only;
	}
	async offer() {
		const file = await require_program.openFile(require_program.$join(this.layout.dir, "index.json"));
		try {
			const { ino, size, mtimeMs } = await file.stat();
			const version = `${ino} ${size} ${mtimeMs}`;
			if (this.#seen?.version !== version) {
				const where = `${this.layout.place}: index.json`;
				const body = file.createReadStream({ autoClose: false });
				const index = require_referrers.decodeIndexFile(await require_program.readAll(body, require_referrers.INDEX_FILE_LIMIT, where), where);
				this.#seen = {
					version,
					offer: offerOf(index.entries, this.#only)
				};
			}
			return this.#seen.offer;
		} finally {
			await file.close();
		}
	}
	async namedContent(repository, options) {
		const offer = await this.offer();
		if (this.#named?.offer !== offer) this.#named = {
			offer,
			content: new Map()
		};
		return await require_program.once(this.#named.content, repository, () => NamedContent.read(this, repository, offer, options));
	}
	async has(repository) {
		return (await this.offer()).repositories.has(repository) || await this.records.hasRepository(repository);
	}
	async repositories() {
		const { listed } = await this.offer();
		return [...new Set([...listed, ...await this.records.repositories()])].sort();
	}
	size(digest) {
		return require_program.fileAt(this.layout.blobPath(digest))?.size;
	}
	async manifest(descriptor, { signal }) {
		const where = `manifest ${descriptor.digest}`;
		const body = await this.layout.fetch(descriptor, { signal });
		const bytes = await require_program.readAll(body, require_program.MANIFEST_READ_LIMIT, where);
		return require_program.decodeManifest(bytes, descriptor.mediaType || void 0, where);
	}
};
// src/serve/refusal.ts
var Refusal = class extends Error {
	status;
	code;
	headers;
	constructor(status, code, message, headers = {}) {
		super(message);
		this.name = "Refusal";
		this.status = status;
		this.code = code;
		this.headers = headers;
	}
};
const ANSWERS = {
	NOT_FOUND: [404, "NAME_UNKNOWN"],
	RATE_LIMITED: [429, "TOOMANYREQUESTS"],
	UNAUTHORIZED: [404, "NAME_UNKNOWN"],
	DENIED: [404, "NAME_UNKNOWN"],
	UNREACHABLE: [502, "UNKNOWN"],
	REGISTRY: [502, "UNKNOWN"],
	TIMEOUT: [504, "UNKNOWN"]
};
function badContent(error) {
	switch (require_early.codeOf(error)) {
		case "INTEGRITY": return new Refusal(400, "DIGEST_INVALID", require_early.messageOf(error));
		case "INVALID_DOCUMENT":
		case "UNSUPPORTED": return new Refusal(400, "MANIFEST_INVALID", require_early.messageOf(error));
		case "TOO_LARGE": return new Refusal(413, "SIZE_INVALID", require_early.messageOf(error));
		default: return error;
	}
}
function refusalOf(error) {
	if (error instanceof Refusal) return error;
	const answer = ANSWERS[require_early.codeOf(error)];
	return answer === void 0 ? new Refusal(500, "UNKNOWN", "the registry could not do it") : new Refusal(...answer, require_early.messageOf(error));
}
// src/serve/exchange.ts
function answer({ response }, status, headers = {}) {
	response.writeHead(status, {
		"Content-Length": 0,
		...headers
	});
	response.end();
}
function answerJson(exchange, status, document, headers = {}) {
	const bytes = Buffer.from(JSON.stringify(document));
	exchange.response.writeHead(status, {
		"Content-Type": "application/json",
		"Content-Length": bytes.length,
		...headers
	});
	exchange.response.end(exchange.method === "HEAD" ? void 0 : bytes);
}
function refuse(exchange, refusal) {
	const { code, message, status } = refusal;
	const { request } = exchange;
	const headers = !request.complete && (bodyLength(exchange) ?? 67108865) > 67108864 ? {
		...refusal.headers,
		Connection: "close"
	} : refusal.headers;
	answerJson(exchange, status, { errors: [{
		code,
		message
	}] }, headers);
}
function bodyLength({ request }) {
	const length = request.headers["content-length"];
	return length === void 0 || !/^\d{1,15}$/.test(length) ? void 0 : Number(length);
}
function bodyOf({ request }) {
	const body = new require_program.$PassThrough();
	request.once("close", () => {
		if (!request.complete) body.destroy(new Error("the client broke off"));
	});
	return request.pipe(body);
}
async function drain({ request, signal }) {
	if (request.readableEnded || request.destroyed) return;
	request.unpipe();
	let size = 0;
	const long = Promise.withResolvers();
	request.on("data", (chunk) => {
		size += chunk.length;
		if (size > 67108864) {
			request.pause();
			long.reject(new Refusal(413, "SIZE_INVALID", "the body is too long to be ignored"));
		}
	});
	await Promise.race([require_program.$once(request, "end", { signal }), long.promise]);
}
// src/serve/range.ts
function parseRange(header, size) {
	const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
	if (from === void 0 || to === void 0 || from === "" && to === "") return;
	const first = from === "" ? Math.max(size - Number(to), 0) : Number(from);
	const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	return first > last ? "unsatisfiable" : {
		first,
		last
	};
}
function parseChunkRange(header) {
	const [, first, last] = /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})(?:\/(?:\d+|\*))?$/.exec(header) ?? [];
	if (first === void 0 || last === void 0 || Number(last) < Number(first)) return;
	return {
		first: Number(first),
		last: Number(last)
	};
}
// src/serve/withhold-last-chunk.ts
async function* withholdLastChunk(body) {
	let held;
	for await (const chunk of body) {
		if (held !== void 0) yield held;
		held = chunk;
	}
	if (held !== void 0) yield held;
}
// src/serve/blobs.ts
async function getBlob(registry, exchange, at) {
	const repository = registry.repository(at.repository);
	const blob = await repository.blob(at.digest, exchange);
	if (blob !== void 0) {
		await sendBlob(registry, exchange, blob);
		return;
	}
	const pulled = await registry.upstream?.blob(repository, at.digest, exchange.method === "GET");
	if (pulled === void 0) throw new Refusal(404, "BLOB_UNKNOWN", `no blob ${at.digest} in ${at.repository}`);
	if (pulled.body === void 0) {
		await sendBlob(registry, exchange, pulled.blob);
		return;
	}
	exchange.response.writeHead(200, {
		...headersOf(pulled.blob),
		"Content-Length": pulled.blob.size
	});
	await require_durable_file.$pipeline(pulled.body, withholdLastChunk, exchange.response, { signal: exchange.signal });
}
async function deleteBlob(registry, exchange, at) {
	await registry.repository(at.repository).removeBlob(at.digest, exchange);
	answer(exchange, 202);
}
async function sendBlob({ catalog }, { request, response, signal, method }, blob) {
	const { digest, size } = blob;
	const headers = headersOf(blob);
	const range = method === "GET" ? parseRange(request.headers.range, size) : void 0;
	if (range === "unsatisfiable") {
		const unsatisfiable = { "Content-Range": `bytes */${size}` };
		throw new Refusal(416, "SIZE_INVALID", `the blob has ${size} bytes`, unsatisfiable);
	}
	if (method === "HEAD") {
		response.writeHead(200, {
			...headers,
			"Content-Length": size
		});
		response.end();
		return;
	}
	if (range === void 0) {
		const body = await catalog.layout.fetch(blob, { signal });
		response.writeHead(200, {
			...headers,
			"Content-Length": size
		});
		await require_durable_file.$pipeline(body, withholdLastChunk, require_program.givingBack(response), { signal });
		return;
	}
	const { first, last } = range;
	response.writeHead(206, {
		...headers,
		"Content-Length": last - first + 1,
		"Content-Range": `bytes ${first}-${last}/${size}`
	});
	const file = await require_program.openFile(catalog.layout.blobPath(digest));
	await require_durable_file.$pipeline(require_referrers.bodyOfFile(file, first, last + 1), require_program.givingBack(response), { signal });
}
function headersOf({ digest }) {
	return {
		"Content-Type": "application/octet-stream",
		"Docker-Content-Digest": digest,
		"Accept-Ranges": "bytes",
		ETag: `"${digest}"`
	};
}
// src/serve/listings.ts
async function listTags(registry, exchange, { repository: name }) {
	const repository = registry.repository(name);
	const tags = registry.upstream === void 0 ? await repository.tags() : await registry.upstream.tags(repository);
	if (tags.length === 0 && !await repository.exists()) throw new Refusal(404, "NAME_UNKNOWN", `no repository ${name}`);
	const { items, link } = page(exchange, `/v2/${name}/tags/list`, tags);
	answerJson(exchange, 200, {
		name,
		tags: items
	}, link);
}
async function listCatalog(registry, exchange) {
	const { items, link } = page(exchange, "/v2/_catalog", await registry.catalog.repositories());
	answerJson(exchange, 200, { repositories: items }, link);
}
async function listReferrers(registry, exchange, at) {
	const repository = registry.repository(at.repository);
	const all = registry.upstream === void 0 ? await repository.referrers(at.digest, exchange) : await registry.upstream.referrers(repository, at.digest);
	const artifactType = exchange.query.get("artifactType");
	const manifests = all.filter((one) => artifactType === null || one.artifactType === artifactType);
	answerJson(exchange, 200, {
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociIndex,
		manifests
	}, {
		"Content-Type": require_program.MEDIA_TYPE.ociIndex,
		...artifactType === null ? {} : { "OCI-Filters-Applied": "artifactType" }
	});
}
function page({ query }, path, all) {
	const [n, last] = [query.get("n"), query.get("last")];
	if (n !== null && !/^\d{1,9}$/.test(n)) throw new Refusal(400, "UNSUPPORTED", `n is ${require_early.quoted(n)}, not a number of entries`);
	const rest = last === null ? all : all.slice(startAfter(all, last));
	const items = n === null ? rest : rest.slice(0, Number(n));
	const end = items.at(-1);
	if (n === null || end === void 0 || items.length === rest.length) return {
		items,
		link: {}
	};
	return {
		items,
		link: { Link: `<${path}?${new URLSearchParams({
			n,
			last: end
		})}>; rel="next"` }
	};
}
function startAfter(all, last) {
	const at = all.indexOf(last);
	if (at >= 0) return at + 1;
	const folded = last.toLowerCase();
	const after = all.findIndex((item) => item.toLowerCase() > folded);
	return after < 0 ? all.length : after;
}
// src/serve/manifests.ts
const MAX_TAGS = 100;
async function getManifest(registry, exchange, at) {
	const repository = registry.repository(at.repository);
	const manifest = registry.upstream === void 0 ? await findManifest(repository, at.reference, exchange) : await registry.upstream.manifest(repository, at.reference, exchange.method === "GET");
	if (manifest === void 0) {
		const known = await repository.exists();
		throw new Refusal(404, known ? "MANIFEST_UNKNOWN" : "NAME_UNKNOWN", known ? `no manifest ${at.reference} in ${at.repository}` : `no repository ${at.repository}`);
	}
	const { response, signal, method } = exchange;
	const body = method === "HEAD" ? void 0 : await registry.catalog.layout.fetch(manifest, exchange);
	response.writeHead(200, {
		"Content-Type": manifest.mediaType,
		"Content-Length": manifest.size,
		"Docker-Content-Digest": manifest.digest,
		ETag: `"${manifest.digest}"`
	});
	if (body === void 0) response.end();
	else await require_durable_file.$pipeline(body, withholdLastChunk, response, { signal });
}
function findManifest(repository, reference, exchange) {
	return require_early.isDigest(reference) ? repository.manifest(reference, exchange) : repository.tagged(reference, exchange);
}
async function putManifest(registry, exchange, at) {
	const repository = registry.repository(at.repository);
	const bytes = await manifestBytes(exchange);
	const digest = checkedDigest(bytes, at.reference);
	const manifest = checkedManifest(bytes, exchange, at);
	await checkChildren(repository, manifest, exchange);
	const descriptor = {
		mediaType: manifest.mediaType,
		digest,
		size: bytes.byteLength
	};
	await registry.catalog.layout.put(descriptor, require_program.bodyOf(bytes), { signal: exchange.signal });
	await repository.addManifest(descriptor, manifest);
	const tags = tagsOf(exchange, at.reference);
	for (const tag of tags) await repository.tag(descriptor, tag, exchange);
	answer(exchange, 201, {
		Location: `/v2/${at.repository}/manifests/${digest}`,
		"Docker-Content-Digest": digest,
		...manifest.subject === void 0 ? {} : { "OCI-Subject": manifest.subject.digest },
		...exchange.query.has("tag") ? { "OCI-Tag": tags.join(", ") } : {}
	});
}
async function deleteManifest(registry, exchange, at) {
	const repository = registry.repository(at.repository);
	if (require_early.isDigest(at.reference)) await repository.removeManifest(at.reference, exchange);
	else await repository.removeTag(at.reference, exchange);
	answer(exchange, 202);
}
async function manifestBytes(exchange) {
	const length = bodyLength(exchange) ?? 0;
	if (length > 4194304 && length <= 67108864) await drain(exchange);
	if (length > 4194304) throw new Refusal(413, "SIZE_INVALID", `a manifest has at most ${require_program.MANIFEST_WRITE_LIMIT} bytes`);
	try {
		return await require_program.readAll(bodyOf(exchange), require_program.MANIFEST_WRITE_LIMIT, "the manifest");
	} catch (error) {
		throw badContent(error);
	}
}
function checkedDigest(bytes, reference) {
	const digest = require_early.digestOf(bytes, require_early.isDigest(reference) ? require_early.algorithmOf(reference) : "sha256");
	if (require_early.isDigest(reference) && digest !== reference) throw new Refusal(400, "DIGEST_INVALID", `expected ${reference}, got ${digest}`);
	return digest;
}
function checkedManifest(bytes, { request }, at) {
	const declared = request.headers["content-type"];
	const mediaType = declared === void 0 ? void 0 : require_program.bareMediaType(declared);
	try {
		return require_program.decodeManifest(bytes, mediaType, `manifest ${at.reference}`);
	} catch (error) {
		throw badContent(error);
	}
}
async function checkChildren(repository, manifest, exchange) {
	for (const child of require_program.children(manifest)) {
		const { digest, size, mediaType } = child;
		const found = await repository.blob(digest, exchange) ?? await repository.manifest(digest, exchange);
		if (found === void 0 && !require_program.isNonDistributable(mediaType)) throw new Refusal(400, "MANIFEST_BLOB_UNKNOWN", `no ${digest} in ${repository.name}: push it first`);
		if (found !== void 0 && found.size !== size) throw new Refusal(400, "MANIFEST_INVALID", `${digest} has ${found.size} bytes, not ${size}`);
	}
}
function tagsOf({ query }, reference) {
	const also = query.getAll("tag").slice(0, MAX_TAGS).filter(require_early.isTag);
	return require_early.isDigest(reference) ? [...new Set(also)] : [reference];
}
// src/serve/route.ts
const PATTERNS = {
	base: /^\/v2\/?$/,
	catalog: /^\/v2\/_catalog$/,
	tags: /^\/v2\/(?<repository>.+)\/tags\/list$/,
	uploads: /^\/v2\/(?<repository>.+)\/blobs\/uploads\/?$/,
	upload: /^\/v2\/(?<repository>.+)\/blobs\/uploads\/(?<last>[^/]+)$/,
	blob: /^\/v2\/(?<repository>.+)\/blobs\/(?<last>[^/]+)$/,
	manifest: /^\/v2\/(?<repository>.+)\/manifests\/(?<last>[^/]+)$/,
	referrers: /^\/v2\/(?<repository>.+)\/referrers\/(?<last>[^/]+)$/
};
const MAX_PATH = 2048;
function routeOf(path) {
	const plain = path.length > MAX_PATH ? void 0 : decoded(path);
	if (plain === void 0) return;
	for (const kind of Object.keys(PATTERNS)) {
		const found = PATTERNS[kind].exec(plain);
		if (found !== null) return checked(kind, found.groups?.["repository"] ?? "", found.groups?.["last"] ?? "");
	}
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
function checked(kind, repository, last) {
	if (kind === "base" || kind === "catalog") return { kind };
	if (!require_early.isRepository(repository)) throw new Refusal(400, "NAME_INVALID", `${require_early.quoted(repository)} is not a repository`);
	switch (kind) {
		case "tags":
		case "uploads": return {
			kind,
			repository
		};
		case "upload": return {
			kind,
			repository,
			id: last
		};
		case "manifest": return {
			kind,
			repository,
			reference: tagOrDigest(last)
		};
		default: return {
			kind,
			repository,
			digest: digest(last)
		};
	}
}
function tagOrDigest(text) {
	if (require_early.isTag(text)) return text;
	if (text.includes(":")) return digest(text);
	throw new Refusal(404, "MANIFEST_UNKNOWN", `${require_early.quoted(text)} is not a tag`);
}
function digest(text) {
	if (!require_early.isDigest(text)) throw new Refusal(400, "DIGEST_INVALID", `${require_early.quoted(text)} is not a sha256 or sha512 digest`);
	return text;
}
// src/serve/uploads.ts
const BLOB$1 = "application/octet-stream";
async function startUpload(registry, exchange, { repository }) {
	const { query } = exchange;
	const [mount, digest$1] = [query.get("mount"), query.get("digest")];
	if (mount !== null && await mounted(registry, exchange, repository, mount)) {
		created(exchange, repository, digest(mount));
		return;
	}
	const length = bodyLength(exchange);
	if (digest$1 !== null && mount === null && length !== void 0) {
		try {
			await storeWhole(registry, exchange, repository, digest(digest$1), length);
		} catch (error) {
			throw badContent(error);
		}
		created(exchange, repository, digest(digest$1));
		return;
	}
	const session = await registry.uploads.start(repository);
	await drain(exchange);
	answer(exchange, 202, sessionHeaders(session));
}
async function mounted(registry, exchange, repository, digest) {
	if (!require_early.isDigest(digest) || !await canMount(registry, exchange, digest)) return false;
	await registry.repository(repository).addBlob(digest);
	await drain(exchange);
	return true;
}
async function canMount(registry, exchange, digest) {
	const from = exchange.query.get("from");
	if (from === null) return registry.catalog.size(digest) !== void 0;
	return await (require_early.isRepository(from) ? registry.repository(from) : void 0)?.blob(digest, exchange) !== void 0;
}
async function patchUpload(registry, exchange, at) {
	const session = found$1(registry, at);
	await session.alone(async () => {
		checkChunk(exchange, session);
		await session.append(bodyOf(exchange), exchange);
		answer(exchange, 202, sessionHeaders(session));
	});
}
async function finishUpload(registry, exchange, at) {
	const session = found$1(registry, at);
	const digest$2 = digest(exchange.query.get("digest") ?? "");
	await session.alone(async () => {
		checkChunk(exchange, session);
		try {
			await store(registry, exchange, session, digest$2);
		} catch (error) {
			const refusal = badContent(error);
			if (refusal instanceof Refusal) await registry.uploads.end(session);
			throw refusal;
		}
		await registry.uploads.end(session);
	});
	created(exchange, at.repository, digest$2);
}
async function store(registry, exchange, session, digest) {
	const length = bodyLength(exchange);
	if (session.size === 0 && length !== void 0) {
		await storeWhole(registry, exchange, session.repository, digest, length);
		return;
	}
	await session.append(bodyOf(exchange), exchange);
	await registry.catalog.layout.put({
		mediaType: BLOB$1,
		digest,
		size: session.size
	}, session.body(), { signal: exchange.signal });
	await registry.repository(session.repository).addBlob(digest);
}
async function uploadStatus(registry, exchange, at) {
	const session = found$1(registry, at);
	await session.alone(async () => answer(exchange, 204, sessionHeaders(session)));
}
async function cancelUpload(registry, exchange, at) {
	const session = found$1(registry, at);
	await session.alone(() => registry.uploads.end(session));
	answer(exchange, 204);
}
function found$1(registry, { repository, id }) {
	const session = registry.uploads.find(repository, id);
	if (session === void 0) throw new Refusal(404, "BLOB_UPLOAD_UNKNOWN", `no upload ${id} in ${repository}`);
	return session;
}
async function storeWhole(registry, exchange, repository, digest, size) {
	await registry.catalog.layout.put({
		mediaType: BLOB$1,
		digest,
		size
	}, async () => bodyOf(exchange), { signal: exchange.signal });
	await drain(exchange);
	await registry.repository(repository).addBlob(digest);
}
function checkChunk(exchange, session) {
	const header = exchange.request.headers["content-range"];
	if (header === void 0) return;
	const range = parseChunkRange(header);
	const length = bodyLength(exchange);
	if (range === void 0 || length !== void 0 && length !== range.last - range.first + 1) throw new Refusal(400, "SIZE_INVALID", `Content-Range ${require_early.quoted(header)} does not fit the body`);
	if (range.first !== session.size) throw new Refusal(416, "BLOB_UPLOAD_INVALID", `the next chunk starts at ${session.size}, not ${range.first}`, sessionHeaders(session));
}
function sessionHeaders({ id, repository, size }) {
	return {
		Location: `/v2/${repository}/blobs/uploads/${id}`,
		Range: `0-${Math.max(size - 1, 0)}`,
		"Docker-Upload-UUID": id
	};
}
function created(exchange, repository, digest) {
	answer(exchange, 201, {
		Location: `/v2/${repository}/blobs/${digest}`,
		"Docker-Content-Digest": digest
	});
}
// src/serve/dispatch.ts
const ENDPOINTS = {
	base: { GET: async (_registry, exchange) => answerJson(exchange, 200, {}) },
	catalog: { GET: listCatalog },
	tags: { GET: listTags },
	referrers: { GET: listReferrers },
	manifest: {
		GET: getManifest,
		PUT: putManifest,
		DELETE: deleteManifest
	},
	blob: {
		GET: getBlob,
		DELETE: deleteBlob
	},
	uploads: { POST: startUpload },
	upload: {
		GET: uploadStatus,
		PATCH: patchUpload,
		PUT: finishUpload,
		DELETE: cancelUpload
	}
};
async function dispatch(registry, exchange, pathname) {
	const route = routeOf(pathname);
	if (route === void 0) throw new Refusal(404, "UNSUPPORTED", `${pathname.slice(0, 200)}: no such endpoint`);
	const method = exchange.method === "HEAD" ? "GET" : exchange.method;
	const endpoints = ENDPOINTS[route.kind];
	const endpoint = endpoints[method];
	const Allow = Object.keys(endpoints).join(", ");
	if (endpoint === void 0) throw new Refusal(405, "UNSUPPORTED", `${method} is not for this endpoint`, { Allow });
	if (registry.readOnly && method !== "GET") throw new Refusal(405, "DENIED", "this registry takes nothing", { Allow: "GET, HEAD" });
	await endpoint(registry, exchange, route);
}
// src/serve/repository.ts
const BLOB = "application/octet-stream";
var HostedRepository = class {
	name;
	#catalog;
	constructor(catalog, name) {
		this.#catalog = catalog;
		this.name = name;
	}
	exists() {
		return this.#catalog.has(this.name);
	}
	async blob(digest, options) {
		const size = this.#catalog.size(digest);
		if (size === void 0) return;
		if (await this.#catalog.records.has(this.name, "_blobs", digest)) return {
			mediaType: BLOB,
			digest,
			size
		};
		const named = (await this.#catalog.namedContent(this.name, options)).blob(digest);
		return named?.size === size ? named : void 0;
	}
	async manifest(digest, options) {
		const size = this.#catalog.size(digest);
		if (size === void 0) return;
		const mediaType = await this.#catalog.records.read(this.name, "_manifests", digest);
		if (mediaType !== void 0) return {
			mediaType,
			digest,
			size
		};
		const named = (await this.#catalog.namedContent(this.name, options)).manifest(digest);
		return named?.size === size ? named : void 0;
	}
	async tagged(tag, options) {
		const digest = (await this.#offered())?.tags.get(tag)?.descriptor.digest ?? await this.#catalog.records.read(this.name, "_tags", tag);
		return digest === void 0 ? void 0 : this.manifest(digest, options);
	}
	async tags() {
		const offered = (await this.#offered())?.tags.keys() ?? [];
		const recorded = await this.#catalog.records.names(this.name, "_tags");
		return sortTags(new Set([...offered, ...recorded]));
	}
	async addBlob(digest) {
		await this.#catalog.records.write(this.name, "_blobs", digest);
	}
	async addManifest({ digest, mediaType }, manifest) {
		const { records } = this.#catalog;
		await records.write(this.name, "_manifests", digest, mediaType);
		if (manifest.subject !== void 0) await records.writeReferrer(this.name, manifest.subject.digest, digest);
	}
	async tag(descriptor, tag, options) {
		await this.#catalog.layout.tag(descriptor, `${HOME}/${this.name}:${tag}`, options);
	}
	async noteTag(tag, digest) {
		await this.#catalog.records.write(this.name, "_tags", tag, digest);
	}
	async removeTag(tag, options) {
		const names = (await this.#offered())?.tags.get(tag)?.names;
		if (names === void 0) throw new Refusal(404, "MANIFEST_UNKNOWN", `no tag ${tag} in ${this.name}`);
		const gone = new Set(names);
		await this.#catalog.layout.remove(({ name }) => gone.has(name), options);
	}
	async removeManifest(digest, options) {
		const { records } = this.#catalog;
		const descriptor = await this.manifest(digest, options);
		if (descriptor === void 0) throw new Refusal(404, "MANIFEST_UNKNOWN", `no manifest ${digest} in ${this.name}`);
		for (const [tag, offered] of (await this.#offered())?.tags ?? []) if (offered.descriptor.digest === digest) await this.removeTag(tag, options);
		const { subject } = await this.#catalog.manifest(descriptor, options);
		if (subject !== void 0) await records.removeReferrer(this.name, subject.digest, digest);
		await records.remove(this.name, "_manifests", digest);
		if (await this.manifest(digest, options) !== void 0) throw new Refusal(405, "UNSUPPORTED", `${digest} is part of an image that has a tag`);
	}
	async removeBlob(digest, options) {
		if (await this.blob(digest, options) === void 0) throw new Refusal(404, "BLOB_UNKNOWN", `no blob ${digest} in ${this.name}`);
		await this.#catalog.records.remove(this.name, "_blobs", digest);
		if (await this.blob(digest, options) !== void 0) throw new Refusal(405, "UNSUPPORTED", `${digest} is part of an image that has a tag`);
	}
	async referrers(subject, options) {
		const recorded = await this.#catalog.records.referrers(this.name, subject);
		const offered = (await this.#catalog.offer()).referrers.get(subject) ?? [];
		const digests = new Set([...recorded, ...offered.map(({ digest }) => digest)]);
		const found = [];
		for (const digest of digests) {
			const descriptor = await this.manifest(digest, options);
			if (descriptor !== void 0) found.push(require_program.asReferrer(descriptor, await this.#catalog.manifest(descriptor, options)));
		}
		return found;
	}
	async #offered() {
		return (await this.#catalog.offer()).repositories.get(this.name);
	}
};
function sortTags(tags) {
	return [...tags].filter(require_early.isTag).map((tag) => ({
		tag,
		folded: tag.toLowerCase()
	})).sort((one, other) => order(one.folded, other.folded) || order(one.tag, other.tag)).map(({ tag }) => tag);
}
function order(one, other) {
	return one < other ? -1 : Number(one > other);
}
// src/serve/registry.ts
var Registry = class {
	catalog;
	uploads;
	upstream;
	readOnly;
	constructor(catalog, uploads, options) {
		this.catalog = catalog;
		this.uploads = uploads;
		this.upstream = options.upstream;
		this.readOnly = options.readOnly || options.upstream !== void 0;
	}
	repository(name) {
		return new HostedRepository(this.catalog, name);
	}
};
// src/serve/slow-body.ts
const LEAST_RATE = 1024;
const LOOKS = 8;
function endSlowBody(request, seconds) {
	const { socket } = request;
	let [looks, before] = [0, socket.bytesRead];
	const look = setInterval(() => {
		looks = request.readableLength > 0 ? 0 : looks + 1;
		if (looks === LOOKS && socket.bytesRead - before < seconds * LEAST_RATE) socket.destroy();
		if (looks % LOOKS === 0) [looks, before] = [0, socket.bytesRead];
	}, seconds * 1e3 / LOOKS);
	look.unref();
	const end = () => clearInterval(look);
	request.once("end", end);
	request.once("close", end);
}
// src/serve/upload-session.ts
const IDLE$1 = 36e5;
const WIDTH = 8;
var UploadSession = class {
	id = require_early.$randomUUID();
	repository;
	#path;
	#size = 0;
	#turn = Promise.resolve();
	#ended = false;
	#usedMs = Date.now();
	constructor(repository, ingest) {
		this.repository = repository;
		this.#path = require_program.$join(ingest, `upload.${require_program.ownName()}`);
	}
	get size() {
		return this.#size;
	}
	get usedMs() {
		return this.#usedMs;
	}
	async alone(work) {
		const turn = this.#turn.then(async () => {
			if (this.#ended) throw new Refusal(404, "BLOB_UPLOAD_UNKNOWN", `upload ${this.id} has ended`);
			this.#usedMs = Date.now();
			return await work();
		});
		this.#turn = turn.catch(() => void 0);
		return await turn;
	}
	async append(body, { signal }) {
		try {
			const file = require_program.$createWriteStream(this.#path, {
				flags: "a",
				flush: false
			});
			await require_durable_file.$pipeline(body, file, signal === void 0 ? {} : { signal });
		} finally {
			this.#size = (await require_program.$stat(this.#path).catch(() => void 0))?.size ?? 0;
		}
	}
	body() {
		return async () => {
			await require_program.$writeFile(this.#path, "", { flag: "a" });
			return require_referrers.bodyOfFile(await require_program.$open(this.#path));
		};
	}
	async remove() {
		this.#ended = true;
		await require_program.$rm(this.#path, { force: true });
	}
};
var UploadSessions = class {
	#ingest;
	#open = new Map();
	constructor(ingest) {
		this.#ingest = ingest;
	}
	async start(repository) {
		await require_program.makeFolder(this.#ingest);
		const idle = [...this.#open.values()].filter(({ usedMs }) => Date.now() - usedMs > IDLE$1);
		await this.#endAll(idle);
		const session = new UploadSession(repository, this.#ingest);
		this.#open.set(session.id, session);
		return session;
	}
	find(repository, id) {
		const session = this.#open.get(id);
		return session?.repository === repository ? session : void 0;
	}
	async end(session) {
		this.#open.delete(session.id);
		await session.remove();
	}
	async close() {
		await this.#endAll([...this.#open.values()]);
	}
	async #endAll(sessions) {
		await require_program.eachOf(sessions, WIDTH, (session) => this.end(session));
	}
};
// src/serve/awaited-tags.ts
const LIMIT = 1e4;
var AwaitedTags = class {
	#tags = new Map();
	add(repository, digest, tag) {
		const key = `${repository}@${digest}`;
		const tags = this.#tags.get(key) ?? new Set();
		this.#tags.set(key, tags.add(tag));
		const [oldest] = this.#tags.keys();
		if (this.#tags.size > LIMIT && oldest !== void 0) this.#tags.delete(oldest);
	}
	take(repository, digest) {
		const key = `${repository}@${digest}`;
		const tags = this.#tags.get(key) ?? [];
		this.#tags.delete(key);
		return [...tags];
	}
};
// src/serve/upstream.ts
const UNAVAILABLE = /^(?:UNREACHABLE|TIMEOUT|RATE_LIMITED|REGISTRY)$/;
var PullThrough = class {
	#catalog;
	#upstream;
	#signal;
	#children = new Map();
	#awaited = new AwaitedTags();
	#fetching = new Map();
	constructor(catalog, upstream, signal) {
		this.#catalog = catalog;
		this.#upstream = upstream;
		this.#signal = signal;
	}
	async manifest(repository, reference, content) {
		const options = { signal: this.#signal };
		if (require_early.isDigest(reference)) return await repository.manifest(reference, options) ?? await this.#resolve(repository, reference, content);
		try {
			return await this.#resolve(repository, reference, content);
		} catch (error) {
			const last = await repository.tagged(reference, options);
			if (last === void 0 || !UNAVAILABLE.test(require_early.codeOf(error))) throw error;
			return last;
		}
	}
	async #resolve(repository, reference, content) {
		const options = { signal: this.#signal };
		const upstream = this.#upstream.repository(repository.name);
		const named = await found(upstream.resolve(reference, options));
		if (named === void 0) return;
		const { digest } = named;
		if (!require_early.isDigest(reference)) this.#awaited.add(repository.name, digest, reference);
		const local = await repository.manifest(digest, options);
		if (local === void 0 && !content) return named;
		const descriptor = local ?? await require_resolve_root.described(upstream, named, options);
		if (local === void 0) await this.#storeManifest(repository, upstream, descriptor);
		for (const tag of this.#awaited.take(repository.name, digest)) await repository.noteTag(tag, digest);
		return descriptor;
	}
	async #storeManifest(repository, upstream, descriptor) {
		const where = `manifest ${descriptor.digest}`;
		const options = { signal: this.#signal };
		const body = await upstream.fetch(descriptor, options);
		const bytes = await require_program.readAll(body, require_program.MANIFEST_READ_LIMIT, where);
		const manifest = require_program.decodeManifest(bytes, descriptor.mediaType, where);
		await this.#catalog.layout.put(descriptor, require_program.bodyOf(bytes), options);
		await repository.addManifest(descriptor, manifest);
		const known = await this.#childrenOf(repository);
		for (const child of require_program.children(manifest)) known.set(child.digest, child);
	}
	#childrenOf(repository) {
		return require_program.once(this.#children, repository.name, () => this.#readChildren(repository));
	}
	async #readChildren(repository) {
		const known = new Map();
		const options = { signal: this.#signal };
		for (const digest of await this.#catalog.records.digests(repository.name, "_manifests")) {
			const descriptor = await repository.manifest(digest, options);
			if (descriptor !== void 0) {
				const manifest = await this.#catalog.manifest(descriptor, options);
				for (const child of require_program.children(manifest)) known.set(child.digest, child);
			}
		}
		return known;
	}
	async blob(repository, digest, content) {
		const blob = (await this.#childrenOf(repository)).get(digest);
		if (blob === void 0 || !content) return blob === void 0 ? void 0 : { blob };
		if (await this.#catalog.layout.has(blob)) {
			await repository.addBlob(digest);
			return { blob };
		}
		const body = await found(this.#upstream.repository(repository.name).fetch(blob, { signal: this.#signal }));
		if (body === void 0 || this.#fetching.has(digest)) return body === void 0 ? void 0 : {
			blob,
			body
		};
		return {
			blob,
			body: this.#keep(repository, blob, body)
		};
	}
	#keep(repository, blob, body) {
		const client = new require_program.$PassThrough();
		client.on("error", () => void 0);
		const kept = this.#catalog.layout.put(blob, async () => require_program.$Readable.from(both(body, client)), { signal: this.#signal }).then(async (outcome) => {
			await repository.addBlob(blob.digest);
			if (outcome !== "copied") await require_durable_file.$pipeline(body, client);
			client.end();
		}).catch((error) => {
			client.destroy(error instanceof Error ? error : new Error(String(error)));
		}).finally(() => this.#fetching.delete(blob.digest));
		this.#fetching.set(blob.digest, kept);
		return client;
	}
	async tags(repository) {
		const upstream = this.#upstream.repository(repository.name);
		if (upstream.tags === void 0) return await repository.tags();
		try {
			const tags = [];
			for await (const tag of upstream.tags({ signal: this.#signal })) tags.push(tag);
			return tags;
		} catch (error) {
			const last = await repository.tags();
			if (last.length === 0 || !UNAVAILABLE.test(require_early.codeOf(error))) throw error;
			return last;
		}
	}
	async referrers(repository, subject) {
		const options = { signal: this.#signal };
		const upstream = this.#upstream.repository(repository.name);
		const descriptor = await this.manifest(repository, subject, false);
		return (descriptor === void 0 ? void 0 : await upstream.referrers?.(descriptor, options)) ?? await repository.referrers(subject, options);
	}
	async idle() {
		await Promise.allSettled(this.#fetching.values());
	}
};
async function* both(body, client) {
	let wake = () => void 0;
	client.on("drain", () => wake());
	client.on("close", () => wake());
	for await (const chunk of body) {
		require_early.readMemory.keep(chunk);
		if (!client.destroyed && !client.write(chunk)) await new Promise((resolve) => {
			wake = resolve;
		});
		yield chunk;
	}
}
async function found(asking) {
	try {
		return await asking;
	} catch (error) {
		if (require_early.codeOf(error) === "NOT_FOUND") return;
		throw error;
	}
}
// src/serve/serve.ts
const IDLE = 6e5;
const KEEP_ALIVE = 65e3;
async function serve(options) {
	const { dir, host = "127.0.0.1", port = 0, readOnly = false, upstream, signal } = options;
	signal?.throwIfAborted();
	const layout = await require_layout.ImageLayout.open(dir, {
		create: true,
		signal
	});
	const closing = new AbortController();
	const catalog = new Catalog(layout, upstream?.registry);
	const uploads = new UploadSessions(require_program.$join(layout.dir, "ingest"));
	const pulls = upstream && new PullThrough(catalog, upstream, closing.signal);
	const registry = new Registry(catalog, uploads, {
		upstream: pulls,
		readOnly
	});
	const server = openServer(options);
	const busy = new Set();
	server.on("request", (request, response) => {
		const work = respond(registry, request, response, options, closing.signal);
		busy.add(work);
		work.finally(() => busy.delete(work));
	});
	await listen(server, host, port);
	let closed;
	const close = () => {
		closed ??= shut(server, closing, async () => {
			await Promise.allSettled(busy);
			await pulls?.idle();
			await uploads.close();
			await layout.close();
		});
		return closed;
	};
	signal?.addEventListener("abort", () => void close(), { once: true });
	const address = addressOf(server);
	return {
		host: address,
		url: `http://${address}`,
		close
	};
}
function openServer({ headersTimeout = 30, bodyTimeout = 120 }) {
	const headers = headersTimeout * 1e3;
	const server = require_program.$createServer({
		requestTimeout: 0,
		headersTimeout: headers,
		connectionsCheckingInterval: Math.min(5e3, headers / 2),
		keepAliveTimeout: KEEP_ALIVE
	});
	server.timeout = IDLE;
	server.on("request", (request) => {
		const { headers: sent } = request;
		if (sent["transfer-encoding"] !== void 0 || Number(sent["content-length"] ?? 0) > 0) endSlowBody(request, bodyTimeout);
	});
	return server;
}
async function listen(server, host, port) {
	try {
		server.listen(port, host);
		await require_program.$once(server, "listening");
	} catch (cause) {
		const what = `listening on ${host}:${port}`;
		const code = require_program.errno(cause) === "EADDRINUSE" ? "CONFLICT" : "INVALID_ARGUMENT";
		throw new require_early.ImageError(code, `${what}: ${require_early.messageOf(cause)}`, {
			cause,
			hint: "choose another address or port; port 0 takes one that is free"
		});
	}
}
function addressOf(server) {
	const { address, family, port } = server.address();
	return family === "IPv6" ? `[${address}]:${port}` : `${address}:${port}`;
}
async function shut(server, closing, release) {
	const closed = require_program.$once(server, "close");
	server.close();
	closing.abort();
	server.closeAllConnections();
	await closed;
	await release();
}
async function respond(registry, request, response, { onRequest, onAnswer }, closing) {
	const { method = "", url: path = "/", headers } = request;
	const served = {
		method,
		path,
		headers
	};
	const gone = new AbortController();
	response.once("close", () => gone.abort());
	request.on("error", () => void 0);
	response.setHeader("Docker-Distribution-Api-Version", "registry/2.0");
	const [pathname = "", query = ""] = path.split("?", 2);
	const exchange = {
		request,
		response,
		method,
		query: new URLSearchParams(query),
		signal: AbortSignal.any([closing, gone.signal])
	};
	onRequest?.(served);
	let failure;
	try {
		await dispatch(registry, exchange, pathname);
	} catch (error) {
		failure = error;
		if (response.headersSent || response.destroyed) response.destroy();
		else refuse(exchange, refusalOf(error));
	}
	const status = response.headersSent ? response.statusCode : 0;
	const untold = failure instanceof Refusal || gone.signal.aborted ? void 0 : failure;
	onAnswer?.(served, untold === void 0 ? { status } : {
		status,
		error: untold
	});
}
Object.defineProperty(exports, "fileNameOf", {
	enumerable: true,
	get: function() {
		return fileNameOf;
	}
});
Object.defineProperty(exports, "nameOfFile", {
	enumerable: true,
	get: function() {
		return nameOfFile;
	}
});
Object.defineProperty(exports, "serve", {
	enumerable: true,
	get: function() {
		return serve;
	}
});

})