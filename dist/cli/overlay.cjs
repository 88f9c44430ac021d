/*30ff98affc61a02b8863ad6ff3734968*/(function (exports, require, module, __dirname, performance) {const require_wrapped = require("./wrapped.cjs");
// src/content/overlay.ts
var Overlay = class extends require_wrapped.WrappedSource {
	constructor(above, below) {
		const holder = async (descriptor, options) => await above.has(descriptor, options) ? above : below;
		super(below, {
			fetch: () => async (descriptor, options) => (await holder(descriptor, options)).fetch(descriptor, options),
			describe: (describe) => async (descriptor, options) => await above.has(descriptor, options) ? descriptor : describe(descriptor, options)
		});
		if (above.plainSize !== void 0 || below.plainSize !== void 0) this.plainSize = async (descriptor, options) => (await holder(descriptor, options)).plainSize?.(descriptor, options);
	}
};
Object.defineProperty(exports, "Overlay", {
	enumerable: true,
	get: function() {
		return Overlay;
	}
});

})