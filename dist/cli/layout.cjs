/*b3afb0f1c9fb9417a3d87ecf095bd8fe*/(function (exports, require, module, __dirname, performance) {const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_replace = require("./replace.cjs");
const require_referrers = require("./referrers.cjs");
const require_annotation = require("./annotation.cjs");
const require_entry = require("./entry.cjs");
const require_forms = require("./forms.cjs");
const require_index_edits = require("./index-edits.cjs");
const require_written_elsewhere = require("./written-elsewhere.cjs");
const require_content_missing = require("./content-missing.cjs");
// src/disk/lock.ts
const PATIENCE = 3e4;
const HEARTBEAT = 5e3;
const STALE = 2e4;
var Lock = class {
	#folder;
	#patience;
	#queue = Promise.resolve();
	constructor(folder, patience = PATIENCE) {
		this.#folder = folder;
		this.#patience = patience;
	}
	async hold(section, { signal } = {}) {
		const turn = this.#queue.then(() => this.#enter(section, signal));
		this.#queue = turn.catch(() => void 0);
		return turn;
	}
	async #enter(section, signal) {
		signal?.throwIfAborted();
		const ticket = `${Date.now()}-${require_early.$randomBytes(4).toString("hex")}.${require_program.ownMark()}`;
		const waiting = require_program.$join(this.#folder, `wait-${ticket}`);
		const held = require_program.$join(this.#folder, `held-${ticket}`);
		await require_program.makeFolder(this.#folder);
		await require_program.$writeFile(waiting, "", { flag: "wx" });
		try {
			await this.#turn(ticket, signal);
			const beat = setInterval(() => void alive(held), HEARTBEAT);
			beat.unref();
			try {
				return await section();
			} finally {
				clearInterval(beat);
			}
		} finally {
			await require_program.$rm(held, { force: true });
			await require_program.$rm(waiting, { force: true });
		}
	}
	async #turn(ticket, signal) {
		const waiting = require_program.$join(this.#folder, `wait-${ticket}`);
		const held = require_program.$join(this.#folder, `held-${ticket}`);
		const deadline = performance.now() + this.#patience;
		for (let beat = performance.now();;) {
			if (await this.#before(ticket) === void 0) {
				await require_replace.renameOver(waiting, held);
				if (!(await this.#present()).some((name) => isHeld(name) && !name.endsWith(ticket))) return;
				await require_replace.renameOver(held, waiting);
			}
			if (performance.now() > deadline) throw this.#impatient(await this.#before(ticket));
			if (performance.now() - beat > HEARTBEAT) {
				beat = performance.now();
				await alive(waiting);
			}
			await require_program.$setTimeout(4 + Math.random() * 16, void 0, { signal });
		}
	}
	async #before(ticket) {
		const present = await this.#present();
		return present.find(isHeld) ?? present.find((name) => name < `wait-${ticket}`);
	}
	async #present() {
		const names = (await require_program.$readdir(this.#folder)).filter((name) => /^(?:held|wait)-/.test(name));
		const running = [];
		for (const name of names) {
			const path = require_program.$join(this.#folder, name);
			if (await isLeftOver(path, name)) await require_program.$rm(path, { force: true });
			else running.push(name);
		}
		return running.sort();
	}
	#impatient(name) {
		const pid = name === void 0 ? void 0 : require_program.ownerOf(name)?.pid;
		const who = pid === void 0 ? "another process" : `process ${pid}`;
		return new require_early.ImageError("STORE", `waiting for ${this.#folder}: ${who} holds it for more than ${this.#patience / 1e3} s`, { hint: "end that process, or wait until it is done" });
	}
};
function isHeld(name) {
	return name.startsWith("held-");
}
async function alive(path) {
	const now = new Date();
	await require_program.$utimes(path, now, now).catch(() => void 0);
}
async function isLeftOver(path, name) {
	const owner = require_program.ownerOf(name);
	const running = owner === void 0 ? void 0 : require_program.runs(owner);
	if (running !== void 0) return !running;
	const found = await require_program.ifThere(() => require_program.$stat(path));
	return found === void 0 || Date.now() - found.mtimeMs > STALE;
}
// src/layout/lease.ts
const FOREIGN_AGE = 864e5;
const CLOCK_STEP = 2e3;
const READ_ONLY = new Set([
	"EROFS",
	"EACCES",
	"EPERM",
	"ENOENT"
]);
var Lease = class {
	#ingest;
	#lock;
	#begun = new Map();
	#sinceMs = Number.NEGATIVE_INFINITY;
	constructor(ingest, lock) {
		this.#ingest = ingest;
		this.#lock = lock;
	}
	async begin(options) {
		const path = await require_program.once(this.#begun, "lease", () => this.#begin(options));
		if (path !== void 0 && Date.now() < this.#sinceMs) await this.#beginEarlier(path);
	}
	async #beginEarlier(path) {
		this.#sinceMs = Date.now();
		await require_program.$utimes(path, new Date(), new Date());
	}
	async #begin(options) {
		const path = require_program.$join(this.#ingest, `lease.${require_program.ownName()}`);
		try {
			await require_program.makeFolder(this.#ingest);
			await this.#lock.hold(async () => {
				await removeLeftOvers(this.#ingest);
				await require_program.$writeFile(path, "", { flag: "wx" });
				this.#sinceMs = Date.now();
			}, options);
		} catch (error) {
			if (READ_ONLY.has(require_program.errno(error))) return;
			throw error;
		}
		return path;
	}
	async end() {
		const path = await this.#begun.get("lease")?.catch(() => void 0);
		this.#begun.clear();
		if (path !== void 0) await require_program.$rm(path, { force: true });
	}
};
async function othersWriteSince(ingest) {
	const leases = (await filesIn(ingest)).filter((name) => name.startsWith("lease.") && !name.endsWith(require_program.ownMark()));
	const times = [];
	for (const name of leases) {
		const { gone, since } = await judge(ingest, name);
		const isKnown = since <= Date.now() + CLOCK_STEP;
		if (!gone) times.push(isKnown ? since : Number.NEGATIVE_INFINITY);
	}
	return times.length === 0 ? void 0 : Math.min(...times) - CLOCK_STEP;
}
async function removeLeftOvers(ingest) {
	for (const name of await filesIn(ingest)) if ((await judge(ingest, name)).gone) {
		await require_written_elsewhere.removeNoted(require_program.$join(ingest, name), name);
		await require_program.$rm(require_program.$join(ingest, name), { force: true });
	}
}
async function judge(ingest, name) {
	const owner = require_program.ownerOf(name);
	const running = owner === void 0 ? void 0 : require_program.runs(owner);
	const since = (await require_program.ifThere(() => require_program.$stat(require_program.$join(ingest, name))))?.mtimeMs;
	const age = since === void 0 ? Number.POSITIVE_INFINITY : Date.now() - since;
	return {
		gone: !(running ?? age < FOREIGN_AGE) || since === void 0,
		since: since ?? 0
	};
}
async function filesIn(folder) {
	return (await require_program.$readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);
}
// src/layout/collect.ts
async function collect(dir, blobs, index, options) {
	const ingest = require_program.$join(dir, "ingest");
	await removeLeftOvers(ingest);
	const others = await othersWriteSince(ingest);
	const recent = options.grace === void 0 ? void 0 : Date.now() - options.grace;
	const never = Number.POSITIVE_INFINITY;
	const since = Math.min(others ?? never, recent ?? never);
	const { list, signal } = options;
	const collected = await sweep(blobs, index, {
		since,
		signal,
		list
	});
	await new require_forms.Forms(dir).sweep((made) => blobs.has(made));
	return collected;
}
async function sweep(blobs, index, scope) {
	const list = scope.list ?? await index.read();
	const all = [];
	for await (const blob of blobs.list()) all.push(blob);
	const needed = await neededOf(blobs, list, all, scope);
	const kept = require_index_edits.keep(list, (entry) => require_entry.subjectOf(entry) === void 0 || needed.has(entry.digest));
	const removed = all.filter(({ digest }) => !needed.has(digest));
	const removeAll = async () => {
		for (const { digest } of removed) {
			scope.signal?.throwIfAborted();
			await blobs.remove(digest);
		}
	};
	if (kept !== list && scope.list === void 0) await index.write(kept, removeAll);
	await removeAll();
	return {
		digests: removed.map(({ digest }) => digest),
		bytes: removed.reduce((sum, { size }) => sum + size, 0)
	};
}
async function neededOf(blobs, list, all, scope) {
	const roots = require_index_edits.images(list);
	const subjects = new Map(list.entries.map((entry) => [entry.digest, require_entry.subjectOf(entry)]));
	const isRecent = ({ usedMs }) => usedMs >= scope.since;
	const needed = new Set();
	await addBelow(blobs, roots, needed, scope);
	for (const { annotations } of roots) {
		const index = annotations?.[require_annotation.INDEX_ANNOTATION];
		if (index !== void 0 && require_early.isDigest(index)) needed.add(index);
	}
	let loose = await manifestsAmong(blobs, all.filter(({ digest }) => !needed.has(digest)), scope);
	for (let before = -1; before !== loose.length;) {
		before = loose.length;
		const staying = loose.filter(({ blob, manifest: { subject } }) => isRecent(blob) || isIn(needed, subject?.digest) || isIn(needed, subjects.get(blob.digest)));
		for (const { blob, manifest } of staying) {
			needed.add(blob.digest);
			await addBelow(blobs, require_program.children(manifest), needed, scope);
		}
		loose = loose.filter(({ blob }) => !needed.has(blob.digest));
	}
	for (const { digest } of all.filter(isRecent)) needed.add(digest);
	return needed;
}
function isIn(digests, digest) {
	return digest !== void 0 && digests.has(digest);
}
async function addBelow(blobs, roots, needed, { signal }) {
	const waiting = [...roots];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		signal?.throwIfAborted();
		if (needed.has(next.digest)) continue;
		needed.add(next.digest);
		const bytes = require_program.isTaggableType(next.mediaType) ? await blobs.document(next, require_program.MANIFEST_READ_LIMIT) : void 0;
		if (bytes !== void 0) waiting.push(...require_program.children(require_program.decodeManifest(bytes, next.mediaType, `manifest ${next.digest}`)));
	}
}
async function manifestsAmong(blobs, candidates, { signal }) {
	const found = [];
	for (const blob of candidates) {
		signal?.throwIfAborted();
		const manifest = await manifestIn(blobs, blob).catch(() => void 0);
		if (manifest !== void 0) found.push({
			blob,
			manifest
		});
	}
	return found;
}
async function manifestIn(blobs, blob) {
	if (blob.size > 8388608 || !await blobs.mayBeDocument(blob.digest)) return;
	const bytes = await blobs.document(blob, require_program.MANIFEST_READ_LIMIT);
	try {
		return bytes && require_program.decodeManifest(bytes, void 0, `content ${blob.digest}`);
	} catch {
		return;
	}
}
// src/layout/whole.ts
async function isWhole(blobs, root, options) {
	const seen = new Set();
	const waiting = [root];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		options.signal?.throwIfAborted();
		if (seen.has(next.digest) || require_program.isNonDistributable(next.mediaType)) continue;
		seen.add(next.digest);
		if (!blobs.has(next)) return false;
		const below = await childrenOf(blobs, next).catch(require_early.unlessInterrupted);
		if (below === void 0) return false;
		waiting.push(...below);
	}
	return true;
}
async function mustBeWhole(blobs, namings, place, options) {
	const byDigest = new Map(namings.map((one) => [one.descriptor.digest, one]));
	for (const { descriptor, name } of byDigest.values()) if (!await isWhole(blobs, descriptor, options)) throw new require_content_missing.ContentMissingError(`naming ${descriptor.digest} ${name} in ${place}`);
}
async function childrenOf(blobs, descriptor) {
	if (!require_program.isTaggableType(descriptor.mediaType)) return [];
	const bytes = await blobs.document(descriptor, require_program.MANIFEST_READ_LIMIT);
	const where = `manifest ${descriptor.digest}`;
	return bytes && require_program.children(require_program.decodeManifest(bytes, descriptor.mediaType, where));
}
// src/layout/content.ts
var LeasedContent = class {
	#blobs;
	#lease;
	#storing = new Map();
	constructor(blobs, lease) {
		this.#blobs = blobs;
		this.#lease = lease;
	}
	async begin(options) {
		await this.#lease.begin(options);
	}
	async holds(descriptor, options) {
		await this.#lease.begin(options);
		const found = this.#blobs.has(descriptor);
		if (found) await this.#blobs.use(descriptor.digest);
		return found;
	}
	async has(descriptor, options) {
		return await this.holds(descriptor, options) && isWhole(this.#blobs, descriptor, options);
	}
	async store(descriptor, body, others, options) {
		const { digest } = descriptor;
		while (!await this.holds(descriptor, options)) {
			const before = this.#storing.get(digest);
			if (before === void 0) {
				const storing = this.#bring(descriptor, body, others, options);
				this.#storing.set(digest, storing);
				return storing.finally(() => this.#storing.delete(digest));
			}
			await require_program.interruptible(before.catch(() => void 0), options);
		}
		return "exists";
	}
	async #bring(descriptor, body, others, options) {
		for (const other of others) if (other.has(descriptor)) {
			await this.#blobs.adopt(descriptor, other.path(descriptor.digest), options);
			return "mounted";
		}
		await this.#blobs.write(descriptor, body, options);
		return "copied";
	}
	async receive(chunks, options) {
		await this.#lease.begin(options);
		return this.#blobs.receive(chunks, options);
	}
	async end() {
		await this.#lease.end();
	}
};
// src/layout/find.ts
async function findNamed(blobs, list, name) {
	const found = require_index_edits.imageOrTag(list, name);
	if (found === void 0) return require_early.isDigest(name) ? manifestOf(blobs, name) : void 0;
	const asked = require_entry.digestIn(name) ?? found.digest;
	return asked === found.digest || await lists(blobs, asked, found) ? found : void 0;
}
async function manifestOf(blobs, digest) {
	const size = blobs.size(digest) ?? Number.POSITIVE_INFINITY;
	const manifest = await manifestIn(blobs, {
		digest,
		size
	});
	return manifest && {
		mediaType: manifest.mediaType,
		digest,
		size
	};
}
async function lists(blobs, index, image) {
	const manifest = await manifestIn(blobs, {
		digest: index,
		size: blobs.size(index) ?? Number.POSITIVE_INFINITY
	});
	return manifest !== void 0 && require_program.children(manifest).some(({ digest }) => digest === image.digest);
}
// src/layout/layout.ts
var layout_exports = require_rolldown_runtime.__exportAll({ ImageLayout: () => ImageLayout });
var ImageLayout = class ImageLayout {
	place;
	dir;
	#blobs;
	#lock;
	#index;
	#content;
	constructor(dir, place, mayBeAbsent = false) {
		this.dir = dir;
		this.place = place;
		const ingest = require_program.$join(dir, "ingest");
		this.#blobs = new require_referrers.Blobs(dir, ingest);
		this.#lock = new Lock(require_program.$join(ingest, "lock"));
		this.#index = new require_referrers.IndexFile(dir, place, this.#lock, mayBeAbsent);
		this.#content = new LeasedContent(this.#blobs, new Lease(ingest, this.#lock));
	}
	static async open(dir, options = {}) {
		const { create = false, place = `oci:${dir}` } = options;
		try {
			if (create) return await ImageLayout.#make(dir, place, options);
			const layout = new ImageLayout(await require_program.$realpath(dir), place);
			await layout.#index.check();
			return layout;
		} catch (error) {
			const why = error instanceof require_early.ImageError ? error.cause : error;
			throw require_program.isMissing(why) && !create ? require_entry.noLayout(place, error) : require_program.fileError("STORE", `opening ${place}`, error);
		}
	}
	static async #make(dir, place, options) {
		try {
			await require_program.makeFolder(require_program.$join(dir, "blobs", "sha256"));
			const layout = new ImageLayout(await require_program.$realpath(dir), place);
			await layout.#index.create(options);
			await layout.#index.check();
			return layout;
		} catch (error) {
			if (!require_program.isReadOnly(error) || require_program.fileAt(require_program.$join(dir, "index.json")) !== void 0) throw error;
			return new ImageLayout(require_program.$resolve(dir), place, true);
		}
	}
	async resolve(name, options = {}) {
		const found = await this.#find(name, options);
		if (found === void 0) throw require_entry.noSuchImage(this.place, name, require_index_edits.images(await this.#index.read()));
		return found;
	}
	async lookup(name, options = {}) {
		const found = name === "" ? void 0 : await this.#find(name, options);
		return found && await isWhole(this.#blobs, found, options) ? found : void 0;
	}
	async #find(name, { signal }) {
		signal?.throwIfAborted();
		return findNamed(this.#blobs, await this.#index.read(), name);
	}
	async fetch(descriptor, options = {}) {
		const what = `reading ${descriptor.digest} from ${this.place}`;
		const body = await require_program.fileErrors("STORE", what, () => this.#blobs.read(descriptor, options));
		if (body === void 0) throw new require_early.ImageError("NOT_FOUND", `${this.place}: no content ${descriptor.digest}`);
		return body;
	}
	async plainSize(descriptor) {
		return this.#blobs.plainSize(descriptor);
	}
	async has(descriptor, options = {}) {
		return this.#content.has(descriptor, options);
	}
	async holds(descriptor, options = {}) {
		return this.#content.holds(descriptor, options);
	}
	async put(descriptor, body, options = {}) {
		return require_program.fileErrors("STORE", `storing ${descriptor.digest} in ${this.place}`, async () => {
			const others = (options.from ?? []).filter((source) => source instanceof ImageLayout).map((layout) => layout.#blobs);
			const outcome = await this.#content.store(descriptor, body, others, options);
			if (require_program.isTaggableType(descriptor.mediaType)) await this.#keepReferrer(descriptor, options);
			if (options.name !== void 0) await this.tag(descriptor, options.name, options);
			return outcome;
		});
	}
	async receive(chunks, options = {}) {
		const what = `storing in ${this.place}`;
		return require_program.fileErrors("STORE", what, () => this.#content.receive(chunks, options));
	}
	async #keepReferrer(descriptor, options) {
		const referrer = await require_referrers.referrerOf(this.#blobs, descriptor);
		if (referrer !== void 0 && !require_index_edits.hasReferrer(await this.#index.read(), descriptor)) await this.#index.edit((list) => require_index_edits.withReferrer(list, referrer), options);
	}
	async referrers(descriptor, options = {}) {
		return require_referrers.referrersIn(this.#blobs, (await this.#index.read()).entries, descriptor, options);
	}
	async digestTags(descriptor) {
		return require_referrers.digestTagsIn((await this.#index.read()).entries, descriptor);
	}
	async tag(descriptor, name, options = {}) {
		await this.tagAll([{
			descriptor,
			name
		}], options);
	}
	async tagAll(namings, options = {}) {
		await this.#content.begin(options);
		await this.#index.edit(async (list) => {
			await mustBeWhole(this.#blobs, namings, this.place, options);
			return require_index_edits.withNames(list, namings);
		}, options);
	}
	async entries() {
		return require_index_edits.images(await this.#index.read()).map(require_entry.entryOf);
	}
	async remove(isGone, options = {}) {
		await this.#index.edit((list) => require_index_edits.without(list, isGone), {
			...options,
			makeRoom: (list) => collect(this.dir, this.#blobs, this.#index, {
				...options,
				list
			})
		});
	}
	async noteRepoDigest(digest, name, options = {}) {
		const list = await this.#index.read();
		if (require_index_edits.withRepoDigest(list, digest, name) !== list) await this.#index.edit((now) => require_index_edits.withRepoDigest(now, digest, name), options);
	}
	async collect(options = {}) {
		return this.#lock.hold(() => collect(this.dir, this.#blobs, this.#index, options), options);
	}
	blobPath(digest) {
		return this.#blobs.path(digest);
	}
	contains(source) {
		return source instanceof ImageLayout && source.dir === this.dir;
	}
	async close() {
		await this.#content.end();
	}
};
Object.defineProperty(exports, "ImageLayout", {
	enumerable: true,
	get: function() {
		return ImageLayout;
	}
});
Object.defineProperty(exports, "layout_exports", {
	enumerable: true,
	get: function() {
		return layout_exports;
	}
});

})