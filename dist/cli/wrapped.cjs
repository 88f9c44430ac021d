/*a9d088c841d795fd90d1a5289c4f0e5e*/(function (exports, require, module, __dirname, performance) {const SOURCE_ABILITIES = Object.keys({
	expect: true,
	countsReads: true,
	describe: true,
	referrers: true,
	digestTags: true,
	missing: true,
	plainSize: true,
	close: true
});
var WrappedSource = class {
	place;
	#resolve;
	#fetch;
	constructor(inner, changes = {}) {
		this.place = inner.place;
		this.#resolve = (changes.resolve ?? unchanged)(inner.resolve.bind(inner));
		this.#fetch = (changes.fetch ?? unchanged)(inner.fetch.bind(inner));
		for (const ability of SOURCE_ABILITIES) {
			const method = changed(inner, changes, ability);
			if (method !== void 0) Object.assign(this, { [ability]: method });
		}
	}
	resolve(name, options) {
		return this.#resolve(name, options);
	}
	fetch(...args) {
		return this.#fetch(...args);
	}
};
function changed(inner, changes, ability) {
	const method = inner[ability]?.bind(inner);
	if (method === void 0 || !(ability in changes)) return method;
	return changes[ability]?.(method);
}
function unchanged(method) {
	return method;
}
Object.defineProperty(exports, "WrappedSource", {
	enumerable: true,
	get: function() {
		return WrappedSource;
	}
});

})