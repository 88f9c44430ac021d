/*f44a85f317975e76c17283f4964c9357*/(function (exports, require, module, __dirname, performance) {const EXTENSION_LIMIT = 1048576;
const KINDS = {
	"\0": "file",
	"0": "file",
	"7": "file",
	"1": "hard link",
	"2": "symbolic link",
	"3": "no body",
	"4": "no body",
	"5": "no body",
	"6": "no body",
	x: "pax",
	L: "long name",
	K: "long link",
	S: "sparse file"
};
const SPARSE_MORE = 482;
const SPARSE_MORE_AGAIN = 504;
function isEnd(block) {
	return block[0] === 0 && block.every((byte) => byte === 0);
}
function decodeHeader(block) {
	if (!sumIsRight(block)) return;
	const prefix = isUstar(block) ? text(block, 345, 155) : "";
	const name = text(block, 0, 100);
	const type = block.toString("latin1", 156, 157);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		link: text(block, 157, 100),
		size: numberAt(block, 124, 12),
		type,
		kind: KINDS[type] ?? "other"
	};
}
function isUstar(header) {
	return header.toString("latin1", 257, 263) === "ustar\0";
}
function goesOnAgain(block) {
	return block[SPARSE_MORE_AGAIN] !== 0;
}
function hasMoreSparse(block) {
	return block[SPARSE_MORE] !== 0;
}
function decodePax(bytes) {
	const records = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(" ", at);
		const length = Number(bytes.toString("latin1", at, Math.max(space, at)));
		const record = bytes.toString("latin1", space + 1, at + length - 1);
		const equals = record.indexOf("=");
		if (!Number.isInteger(length) || length < 5 || at + length > bytes.length || equals < 1) return;
		records.push([record.slice(0, equals), record.slice(equals + 1)]);
		at += length;
	}
	return records;
}
function extensionsOf(pax) {
	const { path, linkpath: link, size, ...more } = Object.fromEntries(pax);
	const name = more["GNU.sparse.name"] ?? path;
	return {
		...name === void 0 ? {} : { name },
		...link === void 0 ? {} : { link },
		...size === void 0 ? {} : { size: /^\d+$/.test(size) ? Number(size) : NaN },
		isSparse: Object.keys(more).some((key) => key.startsWith("GNU.sparse."))
	};
}
function decodeLongName(bytes) {
	return text(bytes, 0, bytes.length);
}
function text(block, start, length) {
	const zero = block.indexOf(0, start);
	const end = zero < 0 || zero > start + length ? start + length : zero;
	return block.toString("latin1", start, end);
}
function numberAt(block, start, length) {
	const first = block[start] ?? 0;
	if ((first & 128) === 0) {
		const digits = text(block, start, length).trim();
		return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || "0", 8) : NaN;
	}
	let value = first & 127;
	for (const byte of block.subarray(start + 1, start + length)) value = value * 256 + byte;
	return value;
}
function sumIsRight(block) {
	let unsigned = 256;
	let large = 0;
	for (let at = 0; at < 512; at += 1) {
		const byte = at >= 148 && at < 156 ? 0 : block[at] ?? 0;
		unsigned += byte;
		large += byte >> 7;
	}
	const written = numberAt(block, 148, 8);
	return written === unsigned || written === unsigned - 256 * large;
}
Object.defineProperty(exports, "EXTENSION_LIMIT", {
	enumerable: true,
	get: function() {
		return EXTENSION_LIMIT;
	}
});
Object.defineProperty(exports, "decodeHeader", {
	enumerable: true,
	get: function() {
		return decodeHeader;
	}
});
Object.defineProperty(exports, "decodeLongName", {
	enumerable: true,
	get: function() {
		return decodeLongName;
	}
});
Object.defineProperty(exports, "decodePax", {
	enumerable: true,
	get: function() {
		return decodePax;
	}
});
Object.defineProperty(exports, "extensionsOf", {
	enumerable: true,
	get: function() {
		return extensionsOf;
	}
});
Object.defineProperty(exports, "goesOnAgain", {
	enumerable: true,
	get: function() {
		return goesOnAgain;
	}
});
Object.defineProperty(exports, "hasMoreSparse", {
	enumerable: true,
	get: function() {
		return hasMoreSparse;
	}
});
Object.defineProperty(exports, "isEnd", {
	enumerable: true,
	get: function() {
		return isEnd;
	}
});
Object.defineProperty(exports, "isUstar", {
	enumerable: true,
	get: function() {
		return isUstar;
	}
});
Object.defineProperty(exports, "numberAt", {
	enumerable: true,
	get: function() {
		return numberAt;
	}
});

})