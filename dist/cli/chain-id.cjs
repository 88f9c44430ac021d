/*f8b43309e5addc8d4377a4fc6296ae07*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/oci/chain-id.ts
function chainIds(diffIds) {
	const chain = [];
	for (const diffId of diffIds) {
		const below = chain.at(-1);
		chain.push(below === void 0 ? diffId : require_early.digestOf(`${below} ${diffId}`));
	}
	return chain;
}
Object.defineProperty(exports, "chainIds", {
	enumerable: true,
	get: function() {
		return chainIds;
	}
});

})