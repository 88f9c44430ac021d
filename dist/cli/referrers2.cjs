/*097a94394b17f6e46160a2acd8b72bc4*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_config = require("./config.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_early = require("./early.cjs");
// src/copy/referrers.ts
const DEPTH = 16;
const AT_A_TIME = 8;
async function findCompanions(source, root, options = {}, documents = source) {
	if (source.referrers === void 0 && source.digestTags === void 0) return [];
	const seen = new Set([root.digest]);
	let companions = (await require_program.allOf([(given) => about(source, root, given), async (given) => {
		return aboutEach(source, unseen(await manifestsBelow(documents, root, given), seen), given);
	}], options)).flat();
	const found = [...companions];
	for (let depth = 1; companions.length > 0; depth += 1) {
		if (depth > DEPTH) {
			const what = `referrers of ${root.digest} in ${source.place}`;
			throw new require_early.ImageError("REGISTRY", `${what}: more than ${DEPTH} deep, which is the limit`);
		}
		companions = [...await aboutEach(source, unseen(companions.map(({ descriptor }) => descriptor), seen), options)];
		found.push(...companions);
	}
	return found;
}
function unseen(subjects, seen) {
	const fresh = subjects.filter(({ digest }) => !seen.has(digest));
	for (const { digest } of fresh) seen.add(digest);
	return fresh;
}
async function aboutEach(source, subjects, options) {
	return (await require_program.eachOf(subjects, AT_A_TIME, (subject, given) => about(source, subject, given), options)).flat();
}
async function about(source, subject, options) {
	const [referrers = [], tags = []] = await require_program.allOf([async (given) => source.referrers?.(subject, given), async (given) => source.digestTags?.(subject, given)], options);
	const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
	return [...referrers.filter(({ digest }) => !named.has(digest)).map((descriptor) => ({
		descriptor,
		subject
	})), ...tags.map((tag) => ({
		...tag,
		subject
	}))];
}
async function manifestsBelow(source, root, options) {
	const { mediaType } = await require_resolve_root.described(source, root, options);
	if (!require_program.isIndexType(mediaType)) return [];
	const index = await require_config.readManifest(source, root, options);
	return (index.kind === "index" ? index.manifests : []).filter(({ mediaType }) => require_program.isTaggableType(mediaType));
}
Object.defineProperty(exports, "findCompanions", {
	enumerable: true,
	get: function() {
		return findCompanions;
	}
});

})