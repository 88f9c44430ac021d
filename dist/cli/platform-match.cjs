/*13316ef68096aea5366e261b8d02d7e2*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
// src/oci/platform-match.ts
function platformDistance(offered, wanted) {
	const [have, want] = [require_program.normalizePlatform(offered), require_program.normalizePlatform(wanted)];
	const system = systemDistance(have, want);
	const machine = compatible(want).findIndex(({ architecture, variant }) => have.architecture === architecture && have.variant === variant);
	return system === void 0 || machine < 0 ? void 0 : machine + system;
}
function systemDistance(have, want) {
	const version = versionDistance(have["os.version"], want["os.version"]);
	const features = featuresDistance(have["os.features"] ?? [], want["os.features"] ?? []);
	return have.os !== want.os || version === void 0 || features === void 0 ? void 0 : version + features;
}
function versionDistance(have, want) {
	if (want === void 0 || have === want || have?.startsWith(`${want}.`) === true) return 0;
	return have === void 0 ? .5 : void 0;
}
function featuresDistance(have, want) {
	const lacking = have.filter((feature) => !want.includes(feature));
	if (lacking.length > 0 && want.length > 0) return;
	return lacking.length > 0 || have.length < want.length ? .25 : 0;
}
function compatible({ architecture, variant }) {
	switch (architecture) {
		case "amd64": return [...down("amd64", variant ?? "v1", 1), { architecture: "386" }];
		case "arm": return down("arm", variant ?? "v7", 5);
		case "arm64": return [...arm64(variant ?? "v8"), ...down("arm", "v8", 5)];
		default: return [variant === void 0 ? { architecture } : {
			architecture,
			variant
		}];
	}
}
function arm64(variant) {
	const [, major = "", minor = "0"] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
	if (major === "") return [{
		architecture: "arm64",
		variant
	}];
	return major === "9" ? [...minors(9, Number(minor)), ...minors(8, Number(minor) + 5)] : minors(8, Number(minor));
}
function minors(major, from) {
	return Array.from({ length: from + 1 }, (_, below) => {
		const minor = from - below;
		return machine("arm64", minor === 0 ? `v${major}` : `v${major}.${minor}`);
	});
}
function down(architecture, variant, to) {
	const level = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? NaN);
	if (Number.isNaN(level) || level < to) return [machine(architecture, variant)];
	return Array.from({ length: level - to + 1 }, (_, below) => machine(architecture, `v${level - below}`));
}
function machine(architecture, variant) {
	return require_program.normalizePlatform({
		os: "",
		architecture,
		variant
	});
}
Object.defineProperty(exports, "platformDistance", {
	enumerable: true,
	get: function() {
		return platformDistance;
	}
});

})