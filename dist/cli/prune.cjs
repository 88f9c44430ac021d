/*fcaaada33db133326410deb2342bb1f6*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_summary = require("./summary.cjs");
const require_entry = require("./entry.cjs");
const require_confirm = require("./confirm.cjs");
const require_filters = require("./filters.cjs");
const require_until = require("./until.cjs");
// src/cli/prune-filters.ts
const FILTERS = {
	command: "prune",
	known: {
		until: "WHEN",
		label: "KEY[=VALUE]",
		"label!": "KEY[=VALUE]",
		dangling: "true|false"
	}
};
function pruneFilters(written) {
	const found = require_filters.readFilters(written, FILTERS);
	const [until, ...more] = found.get("until") ?? [];
	if (more.length > 0) throw require_filters.wrongFilter(FILTERS, "only one until can be given");
	return {
		since: until === void 0 ? void 0 : require_until.parseUntil(until),
		dangling: require_filters.readSwitch(found, "dangling", FILTERS),
		matchesLabels: require_until.labelFilter(found)
	};
}
// src/cli/commands/prune.ts
function pruneCommand(bind) {
	return new require_program.Command("prune").description("Remove dangling images of the store, and content that no image needs").option("-a, --all", "remove every image, not only dangling ones").option("-f, --force", "do not ask").option("--filter <key=value>", "only until=WHEN (not used for 24h, or since a time), label=KEY[=VALUE], label!=KEY[=VALUE]", require_program.collect).addHelpText("after", require_program.examples("prune", "prune --all --force --filter until=168h", "prune --all --force --filter label!=org.example.keep")).action(bind(prune));
}
async function prune(context, _args, options) {
	const { output, places, signal } = context;
	const filters = pruneFilters(options.filter ?? []);
	const { since } = filters;
	if (filters.dangling !== void 0 && filters.dangling === (options.all === true)) throw new require_early.ImageError("INVALID_ARGUMENT", "prune: the filter dangling contradicts --all");
	if (options.force !== true && !await require_confirm.confirmed(context, "prune", warningOf(options))) {
		output.line(`Total reclaimed space: ${require_program.formatSize(0)}`);
		return;
	}
	const store = await places.store();
	const untagged = await removeImages(store, {
		all: options.all === true,
		filters,
		signal
	});
	const grace = since === void 0 ? {} : { grace: Date.now() - since };
	const { digests, bytes } = await store.collect({
		...grace,
		signal
	});
	output.document({
		untagged,
		deleted: digests,
		reclaimed: bytes
	});
	if (untagged.length + digests.length > 0) {
		const lines = [...untagged.map((name) => `untagged: ${name}`), ...digests.map((digest) => `deleted: ${digest}`)];
		output.line(`Deleted Images:\n${lines.join("\n")}\n`);
	}
	output.line(`Total reclaimed space: ${require_program.formatSize(bytes)}`);
}
function warningOf({ all, filter = [] }) {
	return `WARNING! This will remove ${all === true ? "all images of the store" : "all dangling images"}, and content that no image needs.\n${filter.map((one) => `  - only where ${one}\n`).join("")}`;
}
async function removeImages(store, { all, filters, signal }) {
	const entries = await store.entries();
	const named = new Set(entries.filter(isNamed).map(({ descriptor }) => descriptor.digest));
	const removed = new Set();
	for (const { descriptor } of entries) if ((all || !named.has(descriptor.digest)) && await isMeant(store, descriptor, filters, signal)) removed.add(descriptor.digest);
	await store.remove(({ descriptor }) => removed.has(descriptor.digest), { signal });
	return entries.flatMap(({ name, descriptor }) => name !== void 0 && removed.has(descriptor.digest) ? [require_entry.familiar(name)] : []);
}
function isNamed({ name }) {
	return name !== void 0;
}
async function isMeant(store, image, { since, matchesLabels }, signal) {
	if (await usedSince(store, image.digest, since)) return false;
	if (matchesLabels === void 0) return true;
	const summary = await require_summary.summarize(store, image, { signal }).catch(require_early.unlessInterrupted);
	return summary !== void 0 && matchesLabels(summary.config?.labels ?? {});
}
async function usedSince(store, digest, since) {
	if (since === void 0) return false;
	const file = await require_program.$stat(store.blobPath(digest)).catch(() => void 0);
	return file !== void 0 && file.mtimeMs >= since;
}
exports.pruneCommand = pruneCommand;

})