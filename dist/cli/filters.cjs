/*7c2829136561399a318f441b2b8aa728*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/cli/filters.ts
function readFilters(written, filters) {
	const found = new Map();
	for (const filter of written.filter((one) => one !== "")) {
		const equals = filter.indexOf("=");
		const key = filter.slice(0, Math.max(equals, 0)).trim().toLowerCase();
		if (!Object.hasOwn(filters.known, key)) throw wrongFilter(filters, `there is no filter ${require_early.quoted(filter)}`);
		found.set(key, [...found.get(key) ?? [], filter.slice(equals + 1).trim()]);
	}
	return found;
}
function readSwitch(found, key, filters) {
	const values = new Set((found.get(key) ?? []).map((value) => {
		const word = value.toLowerCase();
		if (![
			"true",
			"1",
			"false",
			"0"
		].includes(word)) throw wrongFilter(filters, `there is no filter "${key}=${value}"`);
		return word === "true" || word === "1";
	}));
	if (values.size > 1) throw wrongFilter(filters, `${key} cannot be both true and false`);
	return [...values][0];
}
function wrongFilter({ command, known }, why) {
	const list = Object.entries(known).map(([key, value]) => `${key}=${value}`);
	const hint = `the filters are ${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
	return new require_early.ImageError("INVALID_ARGUMENT", `${command}: ${why}`, { hint });
}
Object.defineProperty(exports, "readFilters", {
	enumerable: true,
	get: function() {
		return readFilters;
	}
});
Object.defineProperty(exports, "readSwitch", {
	enumerable: true,
	get: function() {
		return readSwitch;
	}
});
Object.defineProperty(exports, "wrongFilter", {
	enumerable: true,
	get: function() {
		return wrongFilter;
	}
});

})