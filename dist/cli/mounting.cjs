/*4f601c3ad420cb1f41f0b06cdda2146d*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_read_graph = require("./read-graph.cjs");
const require_early = require("./early.cjs");
const require_entry = require("./entry.cjs");
const require_index_edits = require("./index-edits.cjs");
// src/place/mounting.ts
var Mounting = class {
	place;
	#repository;
	#places;
	#offers = new Map();
	#holders = new Map();
	#store;
	constructor(repository, places, store) {
		this.place = repository.place;
		this.#repository = repository;
		this.#places = places;
		this.#store = store;
	}
	offeredFrom(digest) {
		return this.#offers.get(digest);
	}
	async put(descriptor, body, options = {}) {
		if (options.force === true || require_program.isTaggableType(descriptor.mediaType)) return this.#repository.put(descriptor, body, options);
		const { registry } = this.#repository;
		const other = await this.#otherWith(descriptor.digest, options);
		const from = other === void 0 ? [] : [this.#places.repository({
			registry,
			repository: other
		})];
		return this.#repository.put(descriptor, body, {
			...options,
			from
		});
	}
	has(descriptor, options) {
		return this.#repository.has(descriptor, options);
	}
	tag(descriptor, name, options) {
		return this.#repository.tag(descriptor, name, options);
	}
	lookup(name, options) {
		return this.#repository.lookup(name, options);
	}
	async #otherWith(digest, options) {
		const { registry } = this.#repository;
		const holders = (await require_program.once(this.#holders, "all", () => holdersIn(this.#store, registry, options))).get(digest) ?? new Set();
		const [other] = holders.has(this.#repository.repository) ? [] : holders;
		if (other !== void 0) this.#offers.set(digest, other);
		return other;
	}
};
async function holdersIn(store, registry, { signal }) {
	const prefix = `${registry}/`;
	const holders = new Map();
	for (const { descriptor } of await store.entries()) {
		const names = require_entry.repoDigestsOf(descriptor).filter((name) => name.startsWith(prefix));
		const blobs = names.length === 0 ? [] : await blobsBelow(store, descriptor, { signal });
		for (const digest of blobs) {
			const known = holders.get(digest) ?? new Set();
			holders.set(digest, known);
			for (const name of names) known.add(require_index_edits.repositoryOf(name).slice(prefix.length));
		}
	}
	return holders;
}
async function blobsBelow(store, root, options) {
	return (await require_read_graph.readGraph(store, root, {
		...options,
		onFailure: require_early.unlessInterrupted
	})).flatMap(({ descriptor: { mediaType, digest } }) => require_program.isTaggableType(mediaType) ? [] : [digest]);
}
Object.defineProperty(exports, "Mounting", {
	enumerable: true,
	get: function() {
		return Mounting;
	}
});

})