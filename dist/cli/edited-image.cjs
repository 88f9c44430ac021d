/*b44b57b57a44c52eb23bc2ffabc477fe*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_config = require("./config.cjs");
const require_memory = require("./memory.cjs");
const require_wrapped = require("./wrapped.cjs");
const require_overlay = require("./overlay.cjs");
const require_rooted = require("./rooted.cjs");
const require_copy = require("./copy.cjs");
// src/image/gathered-source.ts
var GatheredSource = class {
	documents = new require_memory.MemoryStore();
	#sources = new Map();
	#origins = new Map();
	async add({ source, root, origin = source }, options) {
		if (this.#sources.has(root.digest)) return;
		this.#sources.set(root.digest, source);
		this.#origins.set(root.digest, origin);
		if (require_program.isTaggableType(root.mediaType)) for (const child of require_program.children(await require_config.readManifest(source, root, options))) await this.add({
			source,
			root: child,
			origin
		}, options);
	}
	edited(first, root) {
		const mountFrom = [...new Set(this.#origins.values())];
		const originOf = ({ digest }) => this.#origins.get(digest);
		return {
			source: this.#as(first),
			root,
			mountFrom,
			originOf
		};
	}
	#as(first) {
		const below = new require_wrapped.WrappedSource(first, {
			fetch: (inner) => (descriptor, options) => {
				const source = this.#sources.get(descriptor.digest);
				return source === void 0 || source === first ? inner(descriptor, options) : source.fetch(descriptor, options);
			},
			referrers: void 0,
			digestTags: void 0,
			plainSize: void 0
		});
		return new require_overlay.Overlay(this.documents, below);
	}
};
// src/cli/edited-image.ts
async function placeEdited(context, { source, root, mountFrom: all, originOf }, to, isNamed) {
	const { places, signal } = context;
	const { target, name } = await places.target(to, { signal });
	const mountFrom = all.filter((one) => target.contains?.(one) !== true);
	const progress = context.progress(to.transport === "docker" ? require_program.PUSHING : require_program.COPYING);
	const unnamed = to.transport === "docker" ? root.digest : "";
	try {
		const result = await require_copy.copy({
			source: require_rooted.rooted(source, root),
			name: ""
		}, {
			target,
			name: isNamed ? name : unnamed
		}, {
			referrers: false,
			mountFrom,
			originOf,
			signal,
			onProgress: (event) => progress.tell(event)
		});
		if (to.transport !== "store") await target.close?.();
		return result;
	} catch (error) {
		await target.abort?.(error);
		throw error;
	} finally {
		progress.end();
	}
}
async function placeAll(context, edited, tags, from) {
	const { output } = context;
	const standard = from.transport === "store" ? "store" : "docker";
	const targets = tags.map((text) => require_early.parsePlace(text, standard));
	for (const to of targets) await placeEdited(context, edited, to, true);
	if (targets.length === 0) await placeEdited(context, edited, from, false);
	const { digest, mediaType } = edited.root;
	output.line(digest);
	output.document({
		digest,
		mediaType,
		references: tags
	});
	return edited.root;
}
Object.defineProperty(exports, "GatheredSource", {
	enumerable: true,
	get: function() {
		return GatheredSource;
	}
});
Object.defineProperty(exports, "placeAll", {
	enumerable: true,
	get: function() {
		return placeAll;
	}
});

})