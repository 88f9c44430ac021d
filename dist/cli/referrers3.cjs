/*15553862ae58f55e908845bc95bc1e75*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_config = require("./config.cjs");
const require_index_images = require("./index-images.cjs");
const require_early = require("./early.cjs");
const require_find_image = require("./find-image.cjs");
const require_table = require("./table.cjs");
// src/image/referrers.ts
const AT_A_TIME = 8;
async function referrersOf(source, subject, options = {}) {
	return below(source, subject, options, new Set([subject.digest]));
}
async function below(source, subject, { artifactType, signal }, above) {
	const filter = artifactType === void 0 ? {} : { artifactType };
	const [referrers = [], tags = []] = await require_program.allOf([async (given) => source.referrers?.(subject, {
		...filter,
		...given
	}), async (given) => source.digestTags?.(subject, given)], { signal });
	const tagged = await require_program.eachOf(tags, AT_A_TIME, (tag, given) => typed(source, tag, given), { signal });
	const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
	const wanted = [...referrers.filter(({ digest }) => !named.has(digest)).map((descriptor) => ({ descriptor })), ...tagged.filter(({ descriptor }) => artifactType === void 0 || descriptor.artifactType === artifactType)].filter(({ descriptor }) => !above.has(descriptor.digest));
	return require_program.eachOf(wanted, AT_A_TIME, async (one, given) => ({
		...one,
		subject: subject.digest,
		referrers: await below(source, one.descriptor, given, new Set([...above, one.descriptor.digest]))
	}), { signal });
}
async function typed(source, { name, descriptor }, options) {
	const manifest = await require_config.readManifest(source, descriptor, options).catch(require_index_images.unlessUnreadable);
	const [config, layer] = manifest?.kind === "manifest" ? [manifest.config?.mediaType, manifest.layers[0]?.mediaType] : [void 0, void 0];
	const written = config !== void 0 && require_program.isImageConfigType(config) ? layer ?? config : config;
	const artifactType = manifest?.artifactType ?? written;
	return {
		tag: name,
		descriptor: artifactType === void 0 ? descriptor : {
			...descriptor,
			artifactType
		}
	};
}
// src/cli/commands/referrers.ts
function referrersCommand(bind) {
	return new require_program.Command("referrers").description("List what refers to an image: signatures, attestations, SBOMs").argument("<reference>", "an image, in a registry unless another place is written").option("--type <mediatype>", "only what is of this artifact type").addHelpText("after", require_program.examples("referrers ghcr.io/acme/app:1.4.0", "referrers --platform linux/arm64 ghcr.io/acme/app:1.4.0", "referrers --type application/spdx+json oci:images:app")).action(bind(referrers));
}
async function referrers(context, [text = ""], { type }) {
	const { output, signal } = context;
	const { place, selected } = await require_find_image.findImage(context, text);
	const { source, root } = selected;
	const rows = flat(await referrersOf(source, root, {
		...type === void 0 ? {} : { artifactType: type },
		signal
	}));
	output.line(tableOf(rows).trimEnd());
	output.document(rows.map(({ descriptor, subject, tag }) => ({
		reference: referenceIn(place, descriptor.digest),
		...descriptor,
		...tag === void 0 ? {} : { tag },
		subject
	})));
}
function flat(tree, depth = 0) {
	return tree.flatMap((one) => [{
		...one,
		depth
	}, ...flat(one.referrers, depth + 1)]);
}
function tableOf(rows) {
	const tags = rows.some(({ tag }) => tag !== void 0);
	return require_table.formatTable([
		"DIGEST",
		"ARTIFACT TYPE",
		"MEDIA TYPE",
		"SIZE",
		...tags ? ["TAG"] : []
	], rows.map(({ descriptor: { digest, artifactType, mediaType, size }, depth, tag }) => [
		`${"  ".repeat(depth)}${digest}`,
		artifactType ?? "",
		mediaType,
		require_program.formatSize(size),
		...tags ? [tag ?? ""] : []
	]));
}
function referenceIn(place, digest) {
	if ("path" in place) return `${place.transport}:${place.path}:${digest}`;
	return place.reference === void 0 ? digest : require_early.formatReference(require_early.pinned(place.reference, digest));
}
exports.referrersCommand = referrersCommand;

})