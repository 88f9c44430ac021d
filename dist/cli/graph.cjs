/*3d86e5a93cc0394eb3ee4d504df9c54b*/(function (exports, require, module, __dirname, performance) {const require_content_missing = require("./content-missing.cjs");
const require_program = require("./program.cjs");
const require_config = require("./config.cjs");
const require_early = require("./early.cjs");
const require_event = require("./event.cjs");
// src/copy/expected.ts
const BLOBS = 4;
function expectBlobs(manifest, places) {
	const images = manifest.kind === "index" ? manifest.manifests.length : 0;
	for (const place of places) place.expect?.(images * BLOBS);
}
// src/copy/subjects.ts
var Subjects = class {
	#source;
	#options;
	#expected = new Map();
	#indexes = new Map();
	#later;
	constructor(source, options) {
		this.#source = source;
		this.#options = options;
	}
	expect(content) {
		for (const descriptor of content) if (require_program.isTaggableType(descriptor.mediaType)) this.#expected.set(descriptor.digest, descriptor);
	}
	expectLater(content) {
		this.#later = content.then((found) => this.expect(found));
		this.#later.catch(() => void 0);
	}
	async find(subject) {
		if (subject === void 0) return;
		await this.#later;
		for (const descriptor of this.#expected.values()) {
			if (this.#expected.has(subject.digest)) break;
			if (require_program.isIndexType(descriptor.mediaType)) await require_program.once(this.#indexes, descriptor.digest, () => this.#readIndex(descriptor));
		}
		return this.#expected.get(subject.digest);
	}
	async #readIndex(descriptor) {
		const index = await require_config.readManifest(this.#source, descriptor, this.#options).catch(require_early.unlessInterrupted);
		this.expect(index?.kind === "index" ? index.manifests : []);
	}
};
// src/copy/tally.ts
var Tally = class {
	bytes = {
		copied: 0,
		skipped: 0,
		mounted: 0
	};
	#onProgress;
	constructor(onProgress) {
		this.#onProgress = onProgress;
	}
	started(descriptor) {
		this.#tell(descriptor, "started");
	}
	tap(descriptor) {
		const role = require_event.roleOf(descriptor);
		let bytes = 0;
		return { chunk: ({ length }) => {
			bytes += length;
			this.#onProgress?.({
				descriptor,
				role,
				state: "progress",
				bytes
			});
			return null;
		} };
	}
	ended(descriptor, outcome) {
		this.bytes[outcome === "exists" ? "skipped" : outcome] += descriptor.size;
		this.#tell(descriptor, outcome);
	}
	#tell(descriptor, state) {
		this.#onProgress?.({
			descriptor,
			role: require_event.roleOf(descriptor),
			state
		});
	}
};
// src/copy/graph.ts
const WIDTH = 512;
var GraphCopy = class {
	#tally;
	#source;
	#target;
	#mountFrom;
	#wanted;
	#abort = new AbortController();
	#options;
	#copies = new Map();
	#forced = new Map();
	#subjects;
	constructor(source, target, options = {}) {
		this.#source = source;
		this.#target = target;
		this.#tally = new Tally(options.onProgress);
		this.#mountFrom = options.mountFrom ?? [source];
		this.#wanted = options;
		const { signal } = options;
		const own = this.#abort.signal;
		this.#options = { signal: signal === void 0 ? own : AbortSignal.any([signal, own]) };
		this.#subjects = new Subjects(source, this.#options);
	}
	get bytes() {
		return this.#tally.bytes;
	}
	expect(manifests) {
		this.#subjects.expectLater(manifests);
	}
	stop(reason) {
		this.#abort.abort(reason);
	}
	async copy(root, name) {
		const named = typeof name === "string" ? async () => name : name;
		try {
			await (named === void 0 ? this.#once(root) : this.#copy(root, named));
		} catch (error) {
			throw this.#abort.signal.aborted ? this.#abort.signal.reason : error;
		} finally {
			await Promise.allSettled(this.#copies.values());
		}
	}
	#once(descriptor) {
		return require_program.once(this.#copies, descriptor.digest, () => this.#copy(descriptor).catch((error) => {
			this.#abort.abort(error);
			throw error;
		}));
	}
	async #copy(descriptor, name) {
		this.#options.signal.throwIfAborted();
		this.#tally.started(descriptor);
		const outcome = require_program.isTaggableType(descriptor.mediaType) ? await this.#copyManifest(descriptor, name) : await this.#copyBlob(descriptor, false);
		this.#tally.ended(descriptor, outcome);
	}
	async #copyManifest(descriptor, name) {
		const shared = this.#mountFrom.some((source) => this.#target.contains?.(source) === true);
		if (!shared && await this.#targetHas(descriptor)) {
			const given = await name?.();
			return given === void 0 ? "exists" : this.tag(descriptor, given);
		}
		const node = await this.#read(descriptor);
		if (!shared) {
			expectBlobs(node.manifest, [this.#source, this.#target]);
			await this.#before(node.manifest, (one) => this.#once(one));
		}
		return this.#putManifest(node, await name?.());
	}
	async #before(manifest, step) {
		const below = require_program.children(manifest);
		this.#subjects.expect(below);
		await require_program.eachOf(below, WIDTH, step, this.#options);
		const subject = await this.#subjects.find(manifest.subject);
		await (subject && step(subject));
	}
	async tag(descriptor, name) {
		try {
			await this.#target.tag(descriptor, name, this.#options);
			return "exists";
		} catch (error) {
			if (!require_content_missing.saysChildMissing(error)) throw new require_early.CopyError("target", descriptor.digest, error);
		}
		return this.#putAgain(await this.#read(descriptor), { name });
	}
	async #targetHas(descriptor) {
		const { fresh = false, there } = this.#wanted;
		if (fresh || there === descriptor.digest) return !fresh;
		return this.#atTarget(descriptor, this.#target.has(descriptor, this.#options));
	}
	async #read(descriptor) {
		try {
			return await require_config.readManifestBytes(this.#source, descriptor, this.#options);
		} catch (error) {
			throw new require_early.CopyError("source", descriptor.digest, error);
		}
	}
	async #putManifest(node, name) {
		const { descriptor, bytes } = node;
		const named = name === void 0 ? {} : { name };
		const options = {
			...this.#options,
			...named
		};
		try {
			return await this.#target.put(descriptor, require_program.bodyOf(bytes), options);
		} catch (error) {
			if (!require_content_missing.saysChildMissing(error)) throw new require_early.CopyError("target", descriptor.digest, error);
		}
		return this.#putAgain(node, named);
	}
	async #putAgain({ descriptor, bytes, manifest }, named) {
		await this.#before(manifest, (one) => this.#copyAgain(one));
		const options = {
			...this.#options,
			...named,
			force: true
		};
		return this.#atTarget(descriptor, this.#target.put(descriptor, require_program.bodyOf(bytes), options));
	}
	#copyAgain(descriptor) {
		return require_program.once(this.#forced, descriptor.digest, async () => {
			await (require_program.isTaggableType(descriptor.mediaType) ? this.#putAgain(await this.#read(descriptor), {}) : this.#copyBlob(descriptor, true));
		});
	}
	async #copyBlob(descriptor, force) {
		const origin = this.#wanted.originOf?.(descriptor);
		const from = origin === void 0 ? this.#mountFrom : [origin];
		const shared = force ? { force } : { from };
		const { foreign = false } = this.#wanted;
		const options = {
			...this.#options,
			source: this.#source,
			foreign,
			...shared
		};
		const put = () => this.#atTarget(descriptor, this.#target.put(descriptor, this.#body(descriptor), options));
		try {
			return await put();
		} catch (error) {
			if (require_early.codeOf(error) !== "INTEGRITY") throw error;
		}
		return put();
	}
	#body(descriptor) {
		return async () => {
			try {
				const body = await this.#source.fetch(descriptor, this.#options);
				const failed = (error) => new require_early.CopyError("source", descriptor.digest, error);
				return require_program.passingOn(require_program.tapped(body, {
					...this.#tally.tap(descriptor),
					failed
				}), body);
			} catch (error) {
				throw new require_early.CopyError("source", descriptor.digest, error);
			}
		};
	}
	async #atTarget(descriptor, step) {
		try {
			return await step;
		} catch (error) {
			throw error instanceof require_early.CopyError ? error : new require_early.CopyError("target", descriptor.digest, error);
		}
	}
};
Object.defineProperty(exports, "GraphCopy", {
	enumerable: true,
	get: function() {
		return GraphCopy;
	}
});

})