/*663bf6d548acd3955125600d4721eb80*/(function (exports, require, module, __dirname, performance) {// src/oci/annotation.ts
const INDEX_ANNOTATION = "dev.transship.index";
Object.defineProperty(exports, "INDEX_ANNOTATION", {
	enumerable: true,
	get: function() {
		return INDEX_ANNOTATION;
	}
});

})