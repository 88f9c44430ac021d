/*c5fa41df4b1692bbc541d36c21f7c26a*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
// src/cli/labels.ts
function labelFilter(filters) {
	const [wanted, unwanted] = [filters.get("label") ?? [], filters.get("label!") ?? []];
	if (wanted.length + unwanted.length === 0) return;
	return (labels) => wanted.every((label) => hasLabel(labels, label)) && !unwanted.some((label) => hasLabel(labels, label));
}
function hasLabel(labels, label) {
	const equals = label.indexOf("=");
	const key = equals < 0 ? label : label.slice(0, equals);
	return Object.hasOwn(labels, key) && (equals < 0 || labels[key] === label.slice(equals + 1));
}
// src/cli/until.ts
const UNITS = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1,
	us: .001,
	\u00b5s: .001,
	\u03bcs: .001,
	ns: 1e-6
};
const TERM = /(\d+\.?\d*|\.\d+)(h|ms|m|s|us|\u00b5s|\u03bcs|ns)/y;
const SECONDS = /^\d{1,15}(?:\.\d{1,9})?$/;
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d?)(?::(\d\d)(?::(\d\d)(\.\d{1,9})?)?)?)?(Z|[+-]\d\d:\d\d)?$/;
function parseUntil(text, now = Date.now()) {
	const at = text.length > LONGEST ? void 0 : momentOf(text, now);
	if (at === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `until=${require_early.printable(text, LONGEST)}: it is neither a duration nor a time`, { hint: "write until=24h, until=1h30m or until=2025-01-31T12:00:00Z" });
	return at;
}
const LONGEST = 100;
function momentOf(text, now) {
	if (SECONDS.test(text)) return Number(text) * 1e3;
	const duration = parseDuration(text);
	return duration === void 0 ? parseTime(text) : now - duration;
}
function parseDuration(text) {
	let total = 0;
	let at = text.startsWith("+") ? 1 : 0;
	const start = at;
	while (at < text.length) {
		TERM.lastIndex = at;
		const [term = "", count, unit = ""] = TERM.exec(text) ?? [];
		if (term === "") return;
		total += Number(count) * (UNITS[unit] ?? 0);
		at += term.length;
	}
	return at === start ? void 0 : total;
}
function parseTime(text) {
	const [written, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone] = TIME.exec(text) ?? [];
	if (written === void 0) return;
	const wanted = [
		year,
		month,
		day,
		hour,
		minute,
		second
	].map(Number);
	const local = new Date(0);
	const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = wanted;
	local.setFullYear(y, mo - 1, d);
	local.setHours(h, mi, s, 0);
	const utc = Date.UTC(y, mo - 1, d, h, mi, s);
	const read = new Date(utc);
	const isReal = read.getUTCMonth() === mo - 1 && read.getUTCDate() === d && h < 24 && mi < 60 && s < 60;
	const at = zone === void 0 ? local.getTime() : utc - offsetOf(zone);
	return isReal ? at + Number(`0${fraction}`) * 1e3 : void 0;
}
function offsetOf(zone) {
	const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
	const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 6e4;
	return sign === "-" ? -ahead : ahead;
}
Object.defineProperty(exports, "labelFilter", {
	enumerable: true,
	get: function() {
		return labelFilter;
	}
});
Object.defineProperty(exports, "parseUntil", {
	enumerable: true,
	get: function() {
		return parseUntil;
	}
});

})