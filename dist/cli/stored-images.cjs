/*e675263852a67ce8ce378995ce180139*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_summary = require("./summary.cjs");
const require_entry = require("./entry.cjs");
const require_annotation = require("./annotation.cjs");
// src/store/repo-digests.ts
function resolvedDigest(entry) {
	const index = entry.annotations?.[require_annotation.INDEX_ANNOTATION];
	return index !== void 0 && require_early.isDigest(index) ? index : entry.digest;
}
function repoDigests(entry, reference) {
	const { registry, repository } = reference;
	const prefix = `${registry}/${repository}@`;
	const noted = require_entry.repoDigestsOf(entry).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).filter(require_early.isDigest);
	return noted.length > 0 ? noted : [resolvedDigest(entry)];
}
// src/cli/stored-images.ts
async function storedImages(context, filters, matches) {
	const store = await context.places.store();
	const entries = withoutIdleDigests((await store.entries()).map((entry) => ({
		descriptor: entry.descriptor,
		reference: referenceOf(entry)
	}))).filter((entry) => matches(entry) && filters.matchesName(entry.reference));
	const reader = new Reader(context, store);
	const { signal } = context;
	const before = await require_program.eachOf(filters.before, WIDTH, (text) => reader.created(text), { signal });
	const since = await require_program.eachOf(filters.since, WIDTH, (text) => reader.created(text), { signal });
	return (await require_program.eachOf(entries, WIDTH, (entry) => reader.image(entry), { signal })).filter(({ created, summary }) => before.every((at) => created < at) && since.every((at) => created > at) && created < filters.until && filters.matchesLabels(summary?.config?.labels ?? {}));
}
function referenceOf({ name }) {
	try {
		return name === void 0 || require_early.isDigest(name) ? void 0 : require_early.parseReference(name);
	} catch {
		return;
	}
}
function withoutIdleDigests(entries) {
	const tagged = new Set(entries.filter(({ reference }) => reference?.tag !== void 0).map(placeOf));
	return entries.filter((entry) => entry.reference?.digest === void 0 || !tagged.has(placeOf(entry)));
}
function placeOf({ descriptor, reference }) {
	return `${descriptor.digest} ${reference?.registry}/${reference?.repository}`;
}
const WIDTH = 16;
var Reader = class {
	#context;
	#store;
	#known = new Map();
	constructor(context, store) {
		this.#context = context;
		this.#store = store;
	}
	async created(text) {
		const place = require_early.parsePlace(`store:${text.replace(/^store:/, "")}`, "store");
		const { source, name } = await this.#context.places.source(place, this.#context.signal);
		return timeOf(await this.#summary(await source.resolve(name, this.#context)));
	}
	async image({ descriptor, reference }) {
		const summary = await this.#summary(descriptor, reference);
		return {
			reference,
			digest: (reference && repoDigests(descriptor, reference).at(-1)) ?? resolvedDigest(descriptor),
			summary,
			created: timeOf(summary)
		};
	}
	#summary(root, name) {
		const { signal } = this.#context;
		return require_program.once(this.#known, root.digest, () => require_summary.summarize(this.#store, root, { signal }).catch((error) => {
			require_early.unlessInterrupted(error);
			this.#context.output.note(`warning: ${describe(name, root)}: ${require_early.messageOf(error)}`);
		}));
	}
};
function describe(reference, { digest }) {
	return reference === void 0 ? digest : require_early.familiarReference(reference);
}
function timeOf(summary) {
	return Date.parse(summary?.config?.created ?? "") || 0;
}
Object.defineProperty(exports, "referenceOf", {
	enumerable: true,
	get: function() {
		return referenceOf;
	}
});
Object.defineProperty(exports, "repoDigests", {
	enumerable: true,
	get: function() {
		return repoDigests;
	}
});
Object.defineProperty(exports, "resolvedDigest", {
	enumerable: true,
	get: function() {
		return resolvedDigest;
	}
});
Object.defineProperty(exports, "storedImages", {
	enumerable: true,
	get: function() {
		return storedImages;
	}
});

})