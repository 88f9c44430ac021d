/*78f291d2d5dc287e0156b90eb524510c*/(function (exports, require, module, __dirname, performance) {const require_header = require("./header.cjs");
// src/tar/entry.ts
const TAR_END = Buffer.alloc(1024);
const MODE = 100;
const OWNER = 108;
const TIME = 136;
const TYPE = 156;
const MAGIC = 257;
const NAME = {
	at: 0,
	length: 100
};
const LINK = {
	at: 157,
	length: 100
};
const DEVICE = 329;
const PREFIX = {
	at: 345,
	length: 155
};
const SIZE = {
	at: 124,
	length: 12
};
const SUM = {
	at: 148,
	length: 8
};
const SPARSE = {
	at: 386,
	length: 109
};
const NAMES = new Set([
	"path",
	"linkpath",
	"GNU.sparse.name"
]);
function headOf(entry, name) {
	const sparse = entry.pax.some(([key]) => key === "GNU.sparse.name");
	const pax = [...entry.pax.filter(([key]) => !NAMES.has(key)), ...sparse ? [["GNU.sparse.name", name]] : []];
	return encode(Buffer.from(entry.header), pax, {
		name,
		link: entry.link
	});
}
function linkTo(entry, name, link) {
	const header = Buffer.from(entry.header.subarray(0, 512));
	header.write("1", TYPE, "latin1");
	header.write("00000000000\0", SIZE.at, "latin1");
	if (entry.type === "S") header.fill(0, SPARSE.at, SPARSE.at + SPARSE.length);
	return encode(header, entry.pax.filter(([key]) => !NAMES.has(key) && key !== "size" && !key.startsWith("GNU.sparse.")), {
		name,
		link
	});
}
function newHead(entry) {
	const { name, link, type, mode, pax } = entry;
	const header = blank({
		type,
		mode: octal(mode, 7),
		size: 0
	});
	writeNumber(header, OWNER, 8, entry.uid);
	writeNumber(header, 116, 8, entry.gid);
	writeNumber(header, SIZE.at, SIZE.length, entry.size);
	writeNumber(header, TIME, 12, entry.mtime);
	for (const [at, number] of entry.device.entries()) writeNumber(header, DEVICE + at * 8, 8, number);
	return encode(header, pax, {
		name,
		link
	});
}
function octal(number, digits) {
	return number.toString(8).padStart(digits, "0");
}
function writeNumber(header, at, length, number) {
	const digits = octal(number, length - 1);
	if (digits.length < length) {
		header.write(`${digits}\0`, at, "latin1");
		return;
	}
	header.fill(0, at, at + length);
	header[at] = 128;
	header.writeUInt32BE(Math.floor(number / 2 ** 32), at + length - 8);
	header.writeUInt32BE(number % 2 ** 32, at + length - 4);
	header[at] = 128 | (header[at] ?? 0);
}
function directory(name) {
	return encode(blank({
		type: "5",
		mode: "0000755",
		size: 0
	}), [], {
		name,
		link: ""
	});
}
function paddingOf(size) {
	return TAR_END.subarray(0, (512 - size % 512) % 512);
}
function encode(header, pax, { name, link }) {
	header.fill(0, NAME.at, NAME.at + NAME.length);
	header.write(name, NAME.at, NAME.length, "latin1");
	header.fill(0, LINK.at, LINK.at + LINK.length);
	header.write(link, LINK.at, LINK.length, "latin1");
	if (require_header.isUstar(header)) header.fill(0, PREFIX.at, PREFIX.at + PREFIX.length);
	sign(header);
	const extensions = [
		...pax.length === 0 ? [] : [extension("x", pax.map(encodeRecord).join(""))],
		...name.length > NAME.length ? [extension("L", `${name}\0`)] : [],
		...link.length > LINK.length ? [extension("K", `${link}\0`)] : []
	];
	return extensions.length === 0 ? header : Buffer.concat([...extensions, header]);
}
function extension(type, text) {
	const header = blank({
		type,
		mode: "0000644",
		size: text.length
	});
	header.write(type === "x" ? "PaxHeader" : "././@LongLink", NAME.at, "latin1");
	header.write(type === "x" ? "ustar\x0000" : "ustar  \0", MAGIC, "latin1");
	sign(header);
	return Buffer.concat([
		header,
		Buffer.from(text, "latin1"),
		paddingOf(text.length)
	]);
}
function blank(fields) {
	const header = Buffer.alloc(512);
	header.write(`${fields.mode}\0`, MODE, "latin1");
	header.write("0000000\x000000000\0", OWNER, "latin1");
	header.write(`${fields.size.toString(8).padStart(11, "0")}\0`, SIZE.at, "latin1");
	header.write("00000000000\0", TIME, "latin1");
	header.write(fields.type, TYPE, "latin1");
	header.write("ustar\x0000", MAGIC, "latin1");
	return header;
}
function encodeRecord([key, value]) {
	const rest = ` ${key}=${value}\n`;
	let length = rest.length;
	while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length;
	return `${length}${rest}`;
}
function sign(header) {
	header.fill(" ", SUM.at, SUM.at + SUM.length);
	let sum = 0;
	for (let at = 0; at < 512; at += 1) sum += header[at] ?? 0;
	header.write(`${sum.toString(8).padStart(6, "0")}\0 `, SUM.at, "latin1");
}
Object.defineProperty(exports, "TAR_END", {
	enumerable: true,
	get: function() {
		return TAR_END;
	}
});
Object.defineProperty(exports, "directory", {
	enumerable: true,
	get: function() {
		return directory;
	}
});
Object.defineProperty(exports, "headOf", {
	enumerable: true,
	get: function() {
		return headOf;
	}
});
Object.defineProperty(exports, "linkTo", {
	enumerable: true,
	get: function() {
		return linkTo;
	}
});
Object.defineProperty(exports, "newHead", {
	enumerable: true,
	get: function() {
		return newHead;
	}
});
Object.defineProperty(exports, "paddingOf", {
	enumerable: true,
	get: function() {
		return paddingOf;
	}
});

})