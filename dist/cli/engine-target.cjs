/*1f6ae2a150b7c5c4a5ed5279f944e0cb*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_memory = require("./memory.cjs");
const require_wrapped = require("./wrapped.cjs");
// src/place/engine-target.ts
var EngineTarget = class {
	place;
	#engine;
	#signal;
	#content = new Map();
	#named = new Map();
	#source;
	constructor(engine, name, { signal } = {}) {
		this.#engine = engine;
		this.#signal = signal;
		this.place = `docker-daemon:${name}`;
	}
	async has({ digest }) {
		return this.#content.has(digest);
	}
	async put(descriptor, body, { name, source } = {}) {
		this.#source ??= source;
		this.#content.set(descriptor.digest, body);
		if (name !== void 0) this.#named.set(name, descriptor);
		return "copied";
	}
	async tag(descriptor, name) {
		this.#named.set(name, descriptor);
	}
	async close() {
		const source = new NotedContent(this.#source ?? new require_memory.MemoryStore(), this.#content);
		const images = [...Map.groupBy(this.#named, ([, { digest }]) => digest).values()].flatMap((named) => {
			const root = named[0]?.[1];
			return root === void 0 ? [] : [{
				source,
				root,
				names: named.map(([name]) => name)
			}];
		});
		await this.#engine.load(images, { signal: this.#signal });
	}
};
var NotedContent = class extends require_wrapped.WrappedSource {
	constructor(source, content) {
		super(source, { fetch: (fetch) => async (descriptor, options = {}) => {
			const body = options.offset === void 0 ? content.get(descriptor.digest) : void 0;
			return body === void 0 ? fetch(descriptor, options) : body();
		} });
	}
};
exports.EngineTarget = EngineTarget;

})