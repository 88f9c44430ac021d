/*999a7591e390d6c97a4404cb0fbe7c2b*/(function (exports, require, module, __dirname, performance) {const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_describe = require("./describe.cjs");
// src/store/image-ids.ts
var image_ids_exports = require_rolldown_runtime.__exportAll({ ImageIds: () => ImageIds });
const AT_A_TIME = 16;
var ImageIds = class {
	#store;
	#known = new Map();
	constructor(store) {
		this.#store = store;
	}
	async beginningWith(text, entries, options = {}) {
		const prefix = text.replace(/^sha256:/, "");
		if (!/^[0-9a-f]{2,64}$/.test(prefix)) return new Map();
		await this.#learn(entries, options);
		return Map.groupBy(entries.filter((entry) => require_early.encodedOf(this.#idOf(entry)).startsWith(prefix)), (entry) => this.#idOf(entry));
	}
	#idOf({ descriptor }) {
		return this.#known.get(descriptor.digest) ?? descriptor.digest;
	}
	async #learn(entries, { signal }) {
		const unknown = entries.filter(({ descriptor }) => !this.#known.has(descriptor.digest));
		const read = ({ descriptor }) => this.#read(descriptor, { signal });
		await require_program.eachOf(unknown, AT_A_TIME, read, { signal });
	}
	async #read(descriptor, options) {
		const image = await require_describe.representative(this.#store, descriptor, options).catch(require_early.unlessInterrupted);
		this.#known.set(descriptor.digest, image?.manifest.config?.digest ?? descriptor.digest);
	}
};
Object.defineProperty(exports, "ImageIds", {
	enumerable: true,
	get: function() {
		return ImageIds;
	}
});
Object.defineProperty(exports, "image_ids_exports", {
	enumerable: true,
	get: function() {
		return image_ids_exports;
	}
});

})