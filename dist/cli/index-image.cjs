/*6ff734e2ac13e5df2320da3c205cdefe*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_early = require("./early.cjs");
const require_read_config = require("./read-config.cjs");
const require_config = require("./config.cjs");
const require_platform_match = require("./platform-match.cjs");
const require_edited_image = require("./edited-image.cjs");
const require_build_options = require("./build-options.cjs");
// src/image/index-edits.ts
async function createIndex(images, annotations, options = {}) {
	return edited(images, {}, annotations, (entries) => merged(entries), options);
}
async function appendToIndex(index, images, annotations, options = {}) {
	const document = await documentOf(index, options);
	return edited([index, ...images], document, annotations, (entries) => merged(entries), options);
}
async function removeFromIndex(index, isGone, options = {}) {
	const document = await documentOf(index, options);
	const keep = (entries) => {
		const gone = new Set(entries.filter(isGone).map(({ digest }) => digest));
		const kept = entries.filter((entry) => !gone.has(entry.digest) && !gone.has(require_program.attestedDigest(entry) ?? ""));
		if (gone.size === 0 || kept.length === 0) throw new require_early.ImageError("NOT_FOUND", `removing from ${index.root.digest}: ${gone.size === 0 ? "it has no such image" : "no image would be left"}`, { hint: `there are images for ${platformsIn(entries)}` });
		return kept;
	};
	return edited([index], document, {}, keep, options);
}
function platformsIn(entries) {
	return entries.flatMap(({ platform }) => platform === void 0 || require_program.isUnknownPlatform(platform) ? [] : [require_program.formatPlatform(platform)]).join(", ");
}
async function documentOf({ source, root }, options) {
	const { bytes, manifest } = await require_config.readManifestBytes(source, root, options);
	if (manifest.kind !== "index") throw new require_early.ImageError("UNSUPPORTED", `${root.digest} of ${source.place} is no index`);
	return require_program.asObject(require_program.decodeJson(bytes, root.digest), root.digest);
}
async function edited(images, document, annotations, edit, options) {
	const [first] = images;
	if (first === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", "an index needs at least one image");
	const gathered = new require_edited_image.GatheredSource();
	const entries = [];
	for (const image of images) {
		entries.push(...await entriesOf(image, options));
		await gathered.add(image, options);
	}
	const mediaType = typeof document["mediaType"] === "string" ? document["mediaType"] : require_program.MEDIA_TYPE.ociIndex;
	const all = {
		...asStrings(document["annotations"]),
		...annotations
	};
	const written = {
		schemaVersion: 2,
		...document,
		mediaType,
		manifests: edit(entries),
		...Object.keys(all).length === 0 ? {} : { annotations: all }
	};
	const root = gathered.documents.add(mediaType, Buffer.from(JSON.stringify(written)));
	return gathered.edited(first.source, root);
}
function asStrings(value) {
	return value === void 0 || value === null ? {} : require_program.asObject(value, "annotations");
}
async function entriesOf({ source, root }, options) {
	const { manifest } = await require_config.readManifestBytes(source, root, options);
	if (manifest.kind === "index") return manifest.manifests;
	const config = await require_read_config.readConfig(source, manifest, options);
	if (config === void 0) throw new require_early.ImageError("UNSUPPORTED", `${root.digest} of ${source.place} is no image`);
	return [{
		...require_program.plain(root),
		platform: config.platform
	}];
}
function merged(entries) {
	const kept = [];
	const replaced = new Set();
	for (const entry of entries) {
		const at = kept.findIndex((other) => other.digest === entry.digest || isSame(other, entry));
		const before = kept[at];
		if (before !== void 0 && before.digest !== entry.digest) replaced.add(before.digest);
		kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, entry);
	}
	return kept.filter((entry) => !replaced.has(require_program.attestedDigest(entry) ?? ""));
}
function isSame({ platform: one }, { platform: other }) {
	return isRunnable(one) && isRunnable(other) && one["os.version"] === other["os.version"] ? require_platform_match.platformDistance(one, other) === 0 : false;
}
function isRunnable(platform) {
	return platform !== void 0 && !require_program.isUnknownPlatform(platform);
}
// src/cli/commands/index-image.ts
function indexCommand(bind) {
	return new require_program.Command("index").description("Make multi-platform indexes from images").addCommand(withTag(new require_program.Command("create"), "where to put it; repeatable").description("Make an index of images, each with the platform in its config").argument("<image...>", "places; of an index all its images are taken").addOption(annotation()).addHelpText("after", require_program.examples("index create -t ghcr.io/acme/app:1.4.0 ghcr.io/acme/app:amd64 ghcr.io/acme/app:arm64")).action(bind(create))).addCommand(withTag(new require_program.Command("append"), "where to put it; without it, under the name of the index").description("Add images to an index, or replace those of the same platform").argument("<index>", "a place; without a word before it, a registry").argument("<image...>", "places").addOption(annotation()).action(bind(append))).addCommand(withTag(new require_program.Command("remove"), "where to put it; without it, under the name of the index").description("Take images out of an index").argument("<index>", "a place; without a word before it, a registry").argument("<image...>", "platforms, or digests").action(bind(remove)));
}
function withTag(command, description) {
	return command.addOption(new require_program.Option("-t, --tag <place>", description).argParser(require_program.collect));
}
function annotation() {
	return new require_program.Option("--annotation <name=value>", "of the index; repeatable").argParser(require_program.collect);
}
async function create(context, texts, flags) {
	const tags = flags.tag ?? [];
	const [first] = tags;
	if (first === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", "index create: a place for the index is needed", { hint: "name it with -t" });
	await told(context, await createIndex(await found(context, texts), require_build_options.pairsOf("index create: --annotation", flags.annotation ?? []), context), tags, require_early.parsePlace(first, "docker"));
}
async function append(context, [text = "", ...texts], flags) {
	const [index, ...images] = await found(context, [text, ...texts]);
	const annotations = require_build_options.pairsOf("index append: --annotation", flags.annotation ?? []);
	if (index !== void 0) await told(context, await appendToIndex(index, images, annotations, context), flags.tag ?? [text], index.place);
}
async function remove(context, [text = "", ...gone], flags) {
	const [index] = await found(context, [text]);
	const digests = new Set(gone.filter(require_early.isDigest));
	const platforms = gone.filter((one) => !require_early.isDigest(one)).map(require_program.parsePlatform);
	const isGone = ({ digest, platform }) => digests.has(digest) || platform !== void 0 && platforms.some((one) => require_platform_match.platformDistance(platform, one) === 0);
	if (index !== void 0) await told(context, await removeFromIndex(index, isGone, context), flags.tag ?? [text], index.place);
}
async function found({ places, signal }, texts) {
	const images = [];
	for (const text of texts) {
		const place = require_early.parsePlace(text, "docker");
		const { source, name } = await places.source(place, signal);
		images.push({
			place,
			source,
			root: await require_resolve_root.resolveRoot(source, name, { signal })
		});
	}
	return images;
}
async function told(context, index, tags, place) {
	await require_edited_image.placeAll(context, index, tags, place);
	context.output.note("signatures and other referrers stay with the images they are of");
}
exports.indexCommand = indexCommand;

})