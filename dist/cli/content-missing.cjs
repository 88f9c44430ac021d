/*8c4196bff054e3bf5b7682d7eb8bf1ec*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/content/content-missing.ts
var ContentMissingError = class extends require_early.ImageError {
	constructor(what) {
		super("NOT_FOUND", `${what}: not all of its content is there`);
		this.name = "ContentMissingError";
	}
};
const CHILD_UNKNOWN = new Set([
	"MANIFEST_BLOB_UNKNOWN",
	"BLOB_UNKNOWN",
	"MANIFEST_UNKNOWN"
]);
function saysChildMissing(error) {
	return error instanceof ContentMissingError || error instanceof require_early.RegistryError && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code));
}
function unlessFound(error) {
	if (require_early.codeOf(error) !== "NOT_FOUND") throw error;
}
Object.defineProperty(exports, "ContentMissingError", {
	enumerable: true,
	get: function() {
		return ContentMissingError;
	}
});
Object.defineProperty(exports, "saysChildMissing", {
	enumerable: true,
	get: function() {
		return saysChildMissing;
	}
});
Object.defineProperty(exports, "unlessFound", {
	enumerable: true,
	get: function() {
		return unlessFound;
	}
});

})