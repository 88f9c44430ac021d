/*711e2f9c64afe0dc5fef99090cc85394*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
// src/copy/event.ts
function roleOf(descriptor) {
	if (require_program.isTaggableType(descriptor.mediaType)) return "manifest";
	return require_program.isImageConfigType(descriptor.mediaType) ? "config" : "layer";
}
function isPlaced(state) {
	return state !== "started" && state !== "progress";
}
Object.defineProperty(exports, "isPlaced", {
	enumerable: true,
	get: function() {
		return isPlaced;
	}
});
Object.defineProperty(exports, "roleOf", {
	enumerable: true,
	get: function() {
		return roleOf;
	}
});

})