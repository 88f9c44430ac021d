/*ca889b6a5d91a445484c8389567983a4*/(function (exports, require, module, __dirname, performance) {// src/content/resolve-root.ts
async function resolveRoot(source, name, options = {}) {
	return described(source, await source.resolve(name, {
		...options,
		reading: true
	}), options);
}
async function described(source, descriptor, options = {}) {
	return await source.describe?.(descriptor, options) ?? descriptor;
}
Object.defineProperty(exports, "described", {
	enumerable: true,
	get: function() {
		return described;
	}
});
Object.defineProperty(exports, "resolveRoot", {
	enumerable: true,
	get: function() {
		return resolveRoot;
	}
});

})