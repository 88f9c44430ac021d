/*31ea467110c3b525bd11b0d151b1bd1c*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
// \0builtin:imported node:zlib
const builtin = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:zlib"))[key] }))();
const $crc32 = (...given) => builtin.crc32(...given);
const $gzipSync = (...given) => builtin.gzipSync(...given);
const $deflateRaw = (...given) => builtin.deflateRaw(...given);
const $createGunzip = (...given) => builtin.createGunzip(...given);
const $createZstdCompress = (...given) => builtin.createZstdCompress(...given);
const $createZstdDecompress = (...given) => builtin.createZstdDecompress(...given);
const $constants = new Proxy({}, { get: (_, key) => builtin.constants[key] });
new Proxy({}, { get: (_, key) => builtin.codes[key] });
// src/content/zstd-end.ts
const NOTHING = Buffer.alloc(0);
const DICTIONARY = [
	0,
	1,
	2,
	4
];
const CONTENT_SIZE = [
	0,
	2,
	4,
	8
];
const CHECKSUM = 4;
const RLE = 1;
var ZstdEnd = class {
	#held = NOTHING;
	#wanted = 4;
	#skipped = 0;
	#checksum = 0;
	#read = this.#magic;
	get isWhole() {
		return this.#skipped === 0 && this.#held.length === 0 && this.#read === this.#magic;
	}
	push(chunk) {
		let rest = chunk;
		while (rest.length > 0) {
			const taken = Math.min(this.#skipped || this.#wanted - this.#held.length, rest.length);
			if (this.#skipped > 0) this.#skipped -= taken;
			else this.#collect(rest.subarray(0, taken));
			rest = rest.subarray(taken);
		}
	}
	#collect(bytes) {
		const header = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
		this.#held = header.length < this.#wanted ? header : NOTHING;
		if (header.length === this.#wanted) this.#read(header);
	}
	#expect(bytes, read) {
		this.#wanted = bytes;
		this.#read = read;
	}
	#magic(header) {
		if (header.readUInt32LE() === 4247762216) this.#expect(1, this.#descriptor);
		else this.#expect(4, this.#skippable);
	}
	#skippable(header) {
		this.#skipped = header.readUInt32LE();
		this.#expect(4, this.#magic);
	}
	#descriptor(header) {
		const bits = header.readUInt8();
		const single = (bits & 32) !== 0;
		const size = CONTENT_SIZE[bits >> 6];
		this.#checksum = (bits & 4) === 0 ? 0 : CHECKSUM;
		this.#skipped = DICTIONARY[bits & 3] + (single ? size || 1 : size + 1);
		this.#expect(3, this.#block);
	}
	#block(header) {
		const bits = header.readUIntLE(0, 3);
		const isLast = (bits & 1) === 1;
		this.#skipped = ((bits >> 1 & 3) === RLE ? 1 : bits >> 3) + (isLast ? this.#checksum : 0);
		if (isLast) this.#expect(4, this.#magic);
	}
};
function compressionOf(start) {
	const hex = Buffer.from(start.subarray(0, 6)).toString("hex");
	if (hex.startsWith("1f8b")) return "gzip";
	if (hex.startsWith("28b52ffd") || /^5[0-9a-f]2a4d18/.test(hex)) return "zstd";
	return hex.startsWith("425a68") || hex === "fd377a585a00" ? "other" : "none";
}
const CHUNK = 262144;
async function* decompressed(body) {
	const { start, all } = await peeked(body);
	try {
		const compression = compressionOf(start);
		if (compression === "other") throw new require_early.ImageError("UNSUPPORTED", "compressed with bzip2 or xz", { hint: "decompress it first; gzip and zstd are read as they are" });
		yield* compression === "none" ? all : DECOMPRESS[compression](all);
	} finally {
		await all.return(void 0);
	}
}
async function peeked(body) {
	const chunks = body[Symbol.asyncIterator]();
	try {
		const start = await firstChunk(chunks);
		return {
			start,
			all: joined(start, chunks)
		};
	} catch (error) {
		await chunks.return?.();
		throw error;
	}
}
const DECOMPRESS = {
	gzip: gunzip,
	zstd: unzstd
};
async function* gunzip(body) {
	const stream = $createGunzip({ chunkSize: CHUNK });
	require_program.$pipeline(require_program.$Readable.from(body, { objectMode: false }), stream, () => void 0);
	yield* stream;
}
async function* unzstd(body) {
	const end = new ZstdEnd();
	const chunks = watched(body, end);
	let chunk = await next(chunks);
	while (chunk !== void 0) {
		const frame = $createZstdDecompress({ chunkSize: CHUNK });
		const fed = feed(frame, chunk, chunks);
		fed.catch((error) => frame.destroy(error));
		yield* frame;
		chunk = await fed;
	}
	if (!end.isWhole) throw Object.assign(new Error("unexpected end of file"), { code: "Z_BUF_ERROR" });
}
async function* watched(body, end) {
	for await (const chunk of body) {
		end.push(chunk);
		yield chunk;
	}
}
async function feed(frame, first, chunks) {
	let fed = 0;
	for (let chunk = first; chunk !== void 0; chunk = await next(chunks)) {
		fed += chunk.length;
		await write(frame, chunk);
		const left = fed - frame.bytesWritten;
		if (left > 0) return chunk.subarray(chunk.length - left);
	}
	frame.end();
}
function write(frame, chunk) {
	return new Promise((resolve, reject) => {
		frame.write(chunk, (error) => error ? reject(error) : resolve());
	});
}
async function next(chunks) {
	const { done, value } = await chunks.next();
	return done === true ? void 0 : value;
}
async function firstChunk(chunks) {
	let start = Buffer.alloc(0);
	while (start.length < 6) {
		const chunk = await next(chunks);
		if (chunk === void 0) break;
		start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
	}
	return start;
}
async function* joined(start, chunks) {
	try {
		yield start;
		for (let chunk = await next(chunks); chunk !== void 0; chunk = await next(chunks)) yield chunk;
	} finally {
		await chunks.return?.();
	}
}
const TAR_BLOCK = 512;
function gzippedTarSize(end, size) {
	const told = end.readUInt32LE();
	return told % TAR_BLOCK === 0 && told > size ? told : void 0;
}
async function measureGzippedTar(readAt, size) {
	if (compressionOf(await readAt(0, 6)) !== "gzip") return;
	const end = await readAt(Math.max(size - 4, 0), 4);
	return end.length === 4 ? gzippedTarSize(end, size) : void 0;
}
Object.defineProperty(exports, "$constants", {
	enumerable: true,
	get: function() {
		return $constants;
	}
});
Object.defineProperty(exports, "$crc32", {
	enumerable: true,
	get: function() {
		return $crc32;
	}
});
Object.defineProperty(exports, "$createZstdCompress", {
	enumerable: true,
	get: function() {
		return $createZstdCompress;
	}
});
Object.defineProperty(exports, "$deflateRaw", {
	enumerable: true,
	get: function() {
		return $deflateRaw;
	}
});
Object.defineProperty(exports, "$gzipSync", {
	enumerable: true,
	get: function() {
		return $gzipSync;
	}
});
Object.defineProperty(exports, "compressionOf", {
	enumerable: true,
	get: function() {
		return compressionOf;
	}
});
Object.defineProperty(exports, "decompressed", {
	enumerable: true,
	get: function() {
		return decompressed;
	}
});
Object.defineProperty(exports, "measureGzippedTar", {
	enumerable: true,
	get: function() {
		return measureGzippedTar;
	}
});
Object.defineProperty(exports, "peeked", {
	enumerable: true,
	get: function() {
		return peeked;
	}
});

})