/*08fab282b4b5fa49ca640f1f2ac2a211*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/cli/written-names.ts
function formatPlace(place, text) {
	return "reference" in place && place.reference !== void 0 ? require_early.formatReference(place.reference) : text;
}
function withoutTransport(text) {
	return text.startsWith("docker://") ? text.slice(9) : text;
}
function repositoryOnly(command, text) {
	const name = require_early.parseName(withoutTransport(text));
	if (name.tag !== void 0 || name.digest !== void 0) {
		const what = `${command}: ${text}: tag can't be used with --all-tags/-a`;
		throw new require_early.ImageError("INVALID_ARGUMENT", what, { hint: "write the repository only" });
	}
	return name;
}
function foundPlace(place, name) {
	return place.transport === "store" && require_early.isDigest(name) && place.reference?.digest === void 0 ? {
		...place,
		reference: void 0
	} : place;
}
function storedName(place, resolved) {
	if (require_early.isDigest(resolved)) return "";
	const reference = "reference" in place ? place.reference : void 0;
	return reference === void 0 || reference.digest !== void 0 ? resolved : require_early.formatReference(reference);
}
Object.defineProperty(exports, "formatPlace", {
	enumerable: true,
	get: function() {
		return formatPlace;
	}
});
Object.defineProperty(exports, "foundPlace", {
	enumerable: true,
	get: function() {
		return foundPlace;
	}
});
Object.defineProperty(exports, "repositoryOnly", {
	enumerable: true,
	get: function() {
		return repositoryOnly;
	}
});
Object.defineProperty(exports, "storedName", {
	enumerable: true,
	get: function() {
		return storedName;
	}
});
Object.defineProperty(exports, "withoutTransport", {
	enumerable: true,
	get: function() {
		return withoutTransport;
	}
});

})