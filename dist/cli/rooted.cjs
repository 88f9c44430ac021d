/*b5009f01239b35e932d497c79162cc72*/(function (exports, require, module, __dirname, performance) {const require_wrapped = require("./wrapped.cjs");
// src/content/rooted.ts
function rooted(source, root, changes = {}) {
	return new require_wrapped.WrappedSource(source, {
		...changes,
		resolve: () => async () => root
	});
}
Object.defineProperty(exports, "rooted", {
	enumerable: true,
	get: function() {
		return rooted;
	}
});

})