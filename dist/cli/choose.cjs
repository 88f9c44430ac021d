/*5fb2726ff00a5752e9a29e8ae5125260*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_platform_match = require("./platform-match.cjs");
// src/oci/choose.ts
function choose(images, wanted, place) {
	const [best] = wanted.map((platform) => matching(images, platform)[0]).filter(isThere);
	if (best === void 0) throw notFound(images, wanted, place);
	return best;
}
function chooseAll(images, wanted, place) {
	const found = matching(images, wanted);
	if (found.length === 0) throw notFound(images, [wanted], place);
	return found;
}
function matching(images, wanted) {
	const distances = new Map(images.map((image) => [image, require_platform_match.platformDistance(image.platform, wanted) ?? NaN]));
	const least = [...distances.values()].reduce((one, other) => other < one ? other : one, Number.POSITIVE_INFINITY);
	return images.filter((image) => distances.get(image) === least);
}
function isThere(value) {
	return value !== void 0;
}
function notFound(images, [wanted], place) {
	const missing = wanted === void 0 ? "no platform" : require_program.formatPlatform(wanted);
	const there = [...new Set(images.map(({ platform }) => require_program.formatPlatform(platform)))];
	const listed = there.slice(0, MOST_LISTED).join(", ");
	return new require_early.ImageError("PLATFORM_NOT_FOUND", `${place}: no image for ${missing}`, { hint: there.length === 0 ? "the index holds no images with a platform" : `there are images for ${listed}${there.length > MOST_LISTED ? ", \u2026" : ""}` });
}
const MOST_LISTED = 40;
Object.defineProperty(exports, "choose", {
	enumerable: true,
	get: function() {
		return choose;
	}
});
Object.defineProperty(exports, "chooseAll", {
	enumerable: true,
	get: function() {
		return chooseAll;
	}
});

})