/*67e805d1b8c75d7e02569f2405170930*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_wrapped = require("./wrapped.cjs");
// src/content/remember.ts
const BUDGET = 16777216;
var Remembering = class extends require_wrapped.WrappedSource {
	#names = new Map();
	#documents = new Map();
	#referrers = new Map();
	#digestTags = new Map();
	#left = BUDGET;
	constructor(source) {
		super(source, {
			resolve: (resolve) => (name, options) => shared(this.#names, name, () => resolve(name, options), options),
			fetch: (fetch) => async (descriptor, options = {}) => {
				const known = options.offset === void 0 ? this.#document(descriptor, fetch, options) : void 0;
				return known === void 0 ? fetch(descriptor, options) : require_program.streamOf(await known);
			},
			referrers: (referrers) => (descriptor, options = {}) => {
				const key = `${options.artifactType ?? ""} ${descriptor.digest}`;
				return shared(this.#referrers, key, () => referrers(descriptor, options), options);
			},
			digestTags: (digestTags) => (descriptor, options) => shared(this.#digestTags, descriptor.digest, () => digestTags(descriptor, options), options)
		});
	}
	#document(descriptor, fetch, options) {
		const { digest, mediaType, size } = descriptor;
		if (!this.#documents.has(digest)) {
			if (!require_program.isTaggableType(mediaType) || size > this.#left) return;
			this.#left -= size;
		}
		const read = async () => {
			const body = await fetch(descriptor, options);
			return require_program.readAll(body, size, `manifest ${digest} of ${this.place}`);
		};
		return shared(this.#documents, digest, read, options);
	}
};
const ASKED_WITH = new WeakMap();
async function shared(answers, key, ask, { signal } = {}) {
	const isFirst = !answers.has(key);
	const answer = require_program.once(answers, key, ask);
	if (isFirst && signal !== void 0) ASKED_WITH.set(answer, signal);
	try {
		return await answer;
	} catch (error) {
		if (isFirst || signal?.aborted === true || ASKED_WITH.get(answer)?.aborted !== true) throw error;
	}
	return shared(answers, key, ask, { signal });
}
Object.defineProperty(exports, "Remembering", {
	enumerable: true,
	get: function() {
		return Remembering;
	}
});

})