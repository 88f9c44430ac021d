/*6120dec276c94464d0a09b798ccb4067*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_remember = require("./remember.cjs");
const require_early = require("./early.cjs");
const require_wrapped = require("./wrapped.cjs");
const require_copy = require("./copy.cjs");
const require_event = require("./event.cjs");
const require_moved_bytes = require("./moved-bytes.cjs");
const require_recompress = require("./recompress.cjs");
const require_compression = require("./compression2.cjs");
const require_written_names = require("./written-names.cjs");
const require_told_facts = require("./told-facts.cjs");
// src/content/shared-read.ts
const WAITING = 1048576;
const STALLED = 1e4;
var SharedRead = class {
	#source;
	#descriptor;
	#waiters = new Map();
	#begun = false;
	constructor(source, descriptor) {
		this.#source = source;
		this.#descriptor = descriptor;
	}
	get begun() {
		return this.#begun;
	}
	has(reader) {
		return this.#waiters.has(reader);
	}
	join(reader, signal) {
		if (this.#begun || this.#waiters.has(reader)) return;
		const waiter = {
			...Promise.withResolvers(),
			signal
		};
		this.#waiters.set(reader, waiter);
		return require_program.interruptible(waiter.promise, { signal });
	}
	begin() {
		if (!this.#begun) {
			this.#begun = true;
			const waiters = [...this.#waiters.values()].filter(({ signal }) => signal?.aborted !== true);
			this.#waiters.clear();
			this.#open(waiters).catch((error) => {
				for (const { reject } of waiters) reject(error);
			});
		}
	}
	async #open(waiters) {
		const [first] = waiters;
		if (first === void 0) return;
		const options = waiters.length === 1 ? { signal: first.signal } : {};
		const body = await this.#source.fetch(this.#descriptor, options);
		if (waiters.length === 1) {
			first.resolve(body);
			return;
		}
		const rest = (offset) => this.#source.fetch(this.#descriptor, { offset });
		const tee = new Tee(body, waiters.length, rest);
		for (const [at, { resolve, signal }] of waiters.entries()) {
			const branch = tee.branches[at];
			if (branch !== void 0 && signal?.aborted !== true) resolve(branch);
			else branch?.destroy();
		}
	}
};
var Tee = class {
	branches;
	#body;
	#full = new Set();
	#stalled;
	constructor(body, count, rest) {
		this.#body = body;
		const ready = (branch) => this.#ready(branch);
		this.branches = Array.from({ length: count }, () => new Branch(ready, rest));
		body.on("data", (chunk) => this.#pass(chunk)).once("end", () => this.#each((branch) => branch.push(null))).once("error", (error) => this.#each((branch) => branch.destroy(error)));
	}
	#each(tell) {
		clearTimeout(this.#stalled);
		for (const branch of this.#attached) tell(branch);
	}
	get #attached() {
		return this.branches.filter(({ isAttached }) => isAttached);
	}
	#pass(chunk) {
		require_early.readMemory.share(chunk, this.#attached.length);
		this.#each((branch) => {
			if (!branch.give(chunk)) this.#full.add(branch);
		});
		if (this.#full.size > 0) {
			this.#body.pause();
			this.#stalled = setTimeout(() => this.#detach(), STALLED).unref();
		}
	}
	#ready(branch) {
		this.#full.delete(branch);
		if (this.branches.every((one) => !one.isAttached)) {
			clearTimeout(this.#stalled);
			this.#body.destroy();
		} else if (this.#full.size === 0) this.#body.resume();
	}
	#detach() {
		for (const branch of this.#full) {
			branch.detach();
			this.#ready(branch);
		}
	}
};
var Branch = class extends require_program.$Readable {
	#ready;
	#rest;
	#given = 0;
	#own;
	#isDetached = false;
	#isOpening = false;
	constructor(ready, rest) {
		super({ highWaterMark: WAITING });
		this.#ready = ready;
		this.#rest = rest;
	}
	get isAttached() {
		return !this.#isDetached && !this.destroyed;
	}
	give(chunk) {
		this.#given += chunk.length;
		return this.push(chunk);
	}
	detach() {
		this.#isDetached = true;
	}
	_read() {
		if (!this.#isDetached) this.#ready(this);
		else if (this.#own !== void 0) this.#own.resume();
		else if (!this.#isOpening) {
			this.#isOpening = true;
			this.#goOn().catch((error) => this.destroy(error));
		}
	}
	async #goOn() {
		const own = await this.#rest(this.#given);
		this.#own = own;
		if (this.destroyed) own.destroy();
		own.on("data", (chunk) => this.push(chunk) || own.pause()).once("end", () => this.push(null)).once("error", (error) => this.destroy(error));
	}
	_destroy(error, done) {
		this.#own?.destroy();
		this.#ready(this);
		done(error);
	}
};
// src/content/shared-reads.ts
const PATIENCE = 2e3;
var SharedReads = class {
	#source;
	#patience;
	#readers = new Set();
	#reads = new Map();
	#waiting = new Map();
	constructor(source, patience = PATIENCE) {
		this.#source = source;
		this.#patience = patience;
	}
	reader() {
		const reader = new SharedReader(this.#source, {
			read: (descriptor, signal) => this.#read(reader, descriptor, signal),
			changed: () => this.#begin(),
			leave: () => this.#readers.delete(reader)
		});
		this.#readers.add(reader);
		return reader;
	}
	#read(reader, descriptor, signal) {
		const { digest } = descriptor;
		const known = this.#reads.get(digest);
		const read = known ?? new SharedRead(this.#source, descriptor);
		this.#reads.set(digest, read);
		reader.isLate = false;
		const body = read.join(reader, signal);
		if (known === void 0) {
			this.#waiting.set(digest, read);
			setTimeout(() => this.#hurry(read, digest), this.#patience).unref();
		}
		this.#begin();
		return body;
	}
	#begin() {
		for (const [digest, read] of this.#waiting) if (this.#missing(read, digest).length === 0) {
			this.#waiting.delete(digest);
			read.begin();
		}
	}
	#missing(read, digest) {
		return [...this.#readers].filter((reader) => !reader.isLate && !reader.passed.has(digest) && !read.has(reader));
	}
	#hurry(read, digest) {
		for (const reader of read.begun ? [] : this.#missing(read, digest)) reader.isLate = true;
		this.#begin();
	}
};
var SharedReader = class extends require_wrapped.WrappedSource {
	passed = new Set();
	isLate = false;
	#reads;
	constructor(source, reads) {
		super(source, { fetch: (fetch) => (descriptor, options = {}) => {
			return (options.offset === void 0 && !require_program.isTaggableType(descriptor.mediaType) ? reads.read(descriptor, options.signal) : void 0) ?? fetch(descriptor, options);
		} });
		this.#reads = reads;
	}
	pass({ digest }) {
		this.passed.add(digest);
		this.#reads.changed();
	}
	leave() {
		this.#reads.leave();
		this.#reads.changed();
	}
};
// src/cli/copied.ts
function copyDocument(reference, results, failed) {
	return {
		reference,
		digest: results[0]?.result.written.digest,
		sourceDigest: results[0]?.result.source.digest,
		mediaType: results[0]?.result.written.mediaType,
		targets: [...results.map(({ target, result, bytes }) => ({
			reference: require_written_names.formatPlace(target.place, target.text),
			digest: result.written.digest,
			status: result.status,
			bytes
		})), ...failed.map(({ item, error }) => ({
			reference: require_written_names.formatPlace(item.place, item.text),
			status: "failed",
			error: require_early.messageOf(error)
		}))]
	};
}
// src/cli/commands/copy.ts
const PLACES = `A place is one of:
  [docker://]REFERENCE        a repository in a registry
  store:REFERENCE             the local image store
  oci:DIR[:NAME]              an OCI image layout directory
  oci-archive:FILE[:NAME]     an OCI image layout in a tar
  docker-archive:FILE[:NAME]  a tar as docker save writes it
  docker-daemon:REFERENCE     Docker or Podman`;
function copyCommand(bind) {
	const command = new require_program.Command("copy").alias("cp").description("Copy an image from any place to any places, and print its digest").argument("<source>", "a place; without a word before it, a registry").argument("<target...>", "places").option("--referrers", "take signatures, attestations and SBOMs along to any place").option("--no-referrers", "leave them behind; without either, registries and oci: get them").option("--foreign-layers", "send layers as well that are kept elsewhere (Windows base images)").addOption(new require_program.Option("--if-exists <what>", "for a target tag that names something else").choices([
		"overwrite",
		"skip",
		"fail"
	]));
	return require_compression.addCompression(command, "as it is").addHelpText("after", `\n${PLACES}\n${require_program.examples("copy alpine:3.20 ghcr.io/acme/alpine:3.20", "copy --platform linux/amd64 --platform linux/arm64 alpine:3.20 oci:images:alpine", "copy store:app:1.4.0 ghcr.io/acme/app:1.4.0 docker.io/acme/app:1.4.0")}`).action(bind(copyImage));
}
async function copyImage(context, [text = "", ...texts], flags) {
	const { places, signal, output } = context;
	const written = require_early.parsePlace(text, "docker");
	const targets = texts.map((target) => ({
		text: target,
		place: require_early.parsePlace(target, "docker")
	}));
	const { source, name } = await places.source(written, signal);
	const place = require_written_names.foundPlace(written, name);
	const { results, errors, failed } = await copyToAll(context, {
		source: new require_remember.Remembering(source),
		name,
		place,
		origin: source
	}, targets, flags);
	tell(context, results.map(({ result }) => result));
	output.document(copyDocument(require_written_names.formatPlace(place, text), results, failed));
	require_program.throwIfAny(errors, targets.length);
}
async function copyToAll(context, from, targets, flags) {
	const inTurn = require_compression.recompressionOf(flags) !== void 0;
	const groups = Map.groupBy(targets, ({ place }) => inTurn ? "" : require_early.siteOf(place));
	if (groups.size > 1) {
		const reading = from.source.countsReads?.() !== true;
		await from.source.resolve(from.name, {
			signal: context.signal,
			reading
		});
	}
	const shared = new SharedReads(from.source);
	const parts = [...groups.values()].map((group) => ({
		group,
		reader: shared.reader()
	}));
	const ended = await require_program.eachOf(parts, parts.length, ({ group, reader }) => require_program.attempt(group, async (target) => {
		if (targets.length > 1) context.output.note(`Copying to ${target.text}`);
		const result = await copyTo(context, from, target, {
			flags,
			alone: parts.length === 1,
			reader
		});
		return {
			target,
			result,
			bytes: require_moved_bytes.movedBytes(result, {
				source: from.place.transport === "docker",
				target: target.place.transport === "docker"
			})
		};
	}).finally(() => reader.leave()));
	const results = ended.flatMap((one) => one.results);
	const failed = ended.flatMap((one) => one.failed);
	results.sort((one, other) => targets.indexOf(one.target) - targets.indexOf(other.target));
	failed.sort((one, other) => targets.indexOf(one.item) - targets.indexOf(other.item));
	return {
		results,
		failed,
		errors: failed.map(({ error }) => error)
	};
}
const TAKES_REFERRERS = new Set(["docker", "oci"]);
async function copyTo(context, from, { place }, { flags, alone, reader }) {
	const { places, signal } = context;
	const { referrers = TAKES_REFERRERS.has(place.transport), ifExists = "overwrite" } = flags;
	const selection = await selectionFor(context, place);
	const wanted = require_compression.recompressionOf(flags);
	const compressed = wanted && await require_recompress.compressedAs(from, await formsFor(context, from, place), {
		selection,
		wanted,
		signal
	});
	const image = compressed ?? {
		source: reader,
		name: from.name
	};
	const target = await places.target(place, {
		from: from.place,
		signal
	});
	const repository = from.place.transport === "docker" ? from.place.reference.repository : void 0;
	const progress = context.progress({
		...place.transport === "docker" ? require_program.PUSHING : require_program.COPYING,
		mountedFrom: () => repository
	}, { alone });
	try {
		const result = await require_copy.copy(image, target, {
			...selection,
			mountFrom: [from.origin],
			referrers,
			foreignLayers: flags.foreignLayers === true,
			ifExists,
			onProgress: (event) => {
				progress.tell(event);
				if (require_event.isPlaced(event.state)) reader.pass(event.descriptor);
			},
			signal
		});
		if (place.transport !== "store") await target.target.close?.();
		if (compressed === void 0) return result;
		const { missing } = compressed;
		return {
			...result,
			source: await from.source.resolve(from.name, { signal }),
			missing
		};
	} catch (error) {
		await target.target.abort?.(error);
		throw error;
	} finally {
		progress.end();
	}
}
function formsFor({ places }, from, to) {
	return from.place.transport === "store" || to.transport === "store" ? places.store() : places.scratch();
}
async function selectionFor({ places, options, signal }, { transport }) {
	const platforms = require_program.wantedPlatforms(options);
	if (platforms !== void 0) return { platforms };
	if (transport === "docker-daemon") return { preferred: [(await places.engine({ signal })).platform] };
	return transport === "docker-archive" ? { preferred: require_program.hostPlatforms() } : {};
}
function tell({ output }, results) {
	for (const digest of new Set(results.map(({ written }) => written.digest))) output.line(digest);
	const sources = results.filter(({ source, written }) => source.digest !== written.digest);
	for (const digest of new Set(sources.map(({ source }) => source.digest))) output.remark(`source: ${digest}`);
	for (const lacks of new Set(results.map(require_told_facts.lackWords))) if (lacks !== void 0) output.remark(`source ${lacks}`);
}
exports.copyCommand = copyCommand;

})