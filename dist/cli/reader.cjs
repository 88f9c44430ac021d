/*a209c59a9d6290d96f7220c456e0ee8e*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_header = require("./header.cjs");
// src/tar/sparse.ts
const HOLES_LIMIT = 16 * 1024 ** 3;
const FIRST = {
	at: 386,
	count: 4
};
const REAL_SIZE = 483;
const MORE = 21;
const NUMBER = 12;
function isSparse({ type, pax }) {
	return type === "S" || type === "0" && pax.some(([key]) => key.startsWith("GNU.sparse."));
}
var SparseMaps = class {
	#holes = 0;
	async read(entry, take) {
		const written = await readWritten(entry, take);
		const extents = written && checked(written, entry.size - written.length);
		if (written === void 0 || extents === void 0) return;
		const { size } = written;
		const stored = lengthOf(extents);
		const holes = this.#holes + size - stored;
		const isTooLarge = holes > HOLES_LIMIT;
		this.#holes = isTooLarge ? this.#holes : holes;
		return {
			extents,
			size,
			stored,
			isTooLarge
		};
	}
};
async function readWritten(entry, take) {
	if (entry.type === "S") return {
		...inHeader(entry.header),
		length: 0
	};
	const said = new Map(entry.pax);
	const size = decimal(said.get("GNU.sparse.size") ?? said.get("GNU.sparse.realsize"));
	switch (`${said.get("GNU.sparse.major") ?? 0}.${said.get("GNU.sparse.minor") ?? 0}`) {
		case "0.0":
		case "0.1": return {
			numbers: inRecords(entry.pax),
			size,
			length: 0
		};
		case "1.0": return {
			...await inBody(take),
			size
		};
		default: return;
	}
}
function inHeader(header) {
	const numbers = [];
	for (let start = 0; start < header.length; start += 512) {
		const { at, count } = start === 0 ? FIRST : {
			at: start,
			count: MORE
		};
		const end = at + count * 2 * NUMBER;
		for (let offset = at; offset < end && header[offset] !== 0; offset += 24) numbers.push(require_header.numberAt(header, offset, NUMBER), require_header.numberAt(header, offset + NUMBER, NUMBER));
	}
	return {
		numbers,
		size: require_header.numberAt(header, REAL_SIZE, NUMBER)
	};
}
function inRecords(pax) {
	const single = pax.filter(([key]) => /^GNU\.sparse\.(?:offset|numbytes)$/.test(key));
	if (single.length > 0) return single.map(([key, value], at) => key.endsWith(".offset") === (at % 2 === 0) ? decimal(value) : NaN);
	const written = new Map(pax).get("GNU.sparse.map") ?? "";
	return written === "" ? [] : written.split(",").map(decimal);
}
async function inBody(take) {
	const lines = [];
	let wanted = 1;
	let rest = "";
	let length = 0;
	while (lines.length < wanted) {
		length += 512;
		if (length > 1048576 || rest.length > 512) {
			wanted = NaN;
			break;
		}
		const read = (rest + (await take(512)).toString("latin1")).split("\n");
		rest = read.pop() ?? "";
		lines.push(...read);
		wanted = 1 + 2 * decimal(lines[0] ?? "0");
	}
	return {
		numbers: Number.isNaN(wanted) ? [wanted] : lines.slice(1, wanted).map(decimal),
		length
	};
}
function decimal(text) {
	return text !== void 0 && /^\d+$/.test(text) ? Number(text) : NaN;
}
function checked({ numbers, size }, stored) {
	const extents = [];
	let end = 0;
	for (let at = 0; at < numbers.length; at += 2) {
		const [offset = NaN, length = NaN] = numbers.slice(at, at + 2);
		if (!(offset >= end && offset + length <= size)) return;
		extents.push({
			offset,
			size: length
		});
		end = offset + length;
	}
	return Number.isSafeInteger(size) && lengthOf(extents) === stored ? extents.filter((extent) => extent.size > 0) : void 0;
}
function lengthOf(extents) {
	return extents.reduce((sum, { size }) => sum + size, 0);
}
const ZEROS = Buffer.alloc(65536);
async function* expanded(chunks, { extents, size, isTooLarge }) {
	if (isTooLarge) {
		const most = HOLES_LIMIT / 1024 ** 3;
		throw new require_early.ImageError("TOO_LARGE", `the holes of the sparse files in it have more than ${most} GiB`);
	}
	let at = 0;
	let number = 0;
	for await (const chunk of chunks) {
		let left = chunk;
		for (let extent = extents[number]; extent && left.length > 0; extent = extents[number]) {
			yield* zeros(extent.offset - at);
			at = Math.max(at, extent.offset);
			const piece = left.subarray(0, extent.offset + extent.size - at);
			yield piece;
			at += piece.length;
			left = left.subarray(piece.length);
			number += at === extent.offset + extent.size ? 1 : 0;
		}
	}
	yield* zeros(size - at);
}
function* zeros(count) {
	for (let left = count; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, left);
}
// src/tar/reader.ts
const REST_LIMIT = 67108864;
var TarReader = class {
	#place;
	#chunks;
	#chunk = Buffer.alloc(0);
	#body = 0;
	#padding = 0;
	#position = 0;
	#maps = new SparseMaps();
	constructor(chunks, place) {
		this.#place = place;
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	async next() {
		for (let extensions = {};;) {
			await this.#skipRest();
			const header = await this.#header();
			if (header === void 0) return;
			const entry = this.#entry(header, extensions);
			if (!"xLK".includes(entry.type)) return entry.type === "S" ? this.#withMap(entry) : entry;
			extensions = {
				...extensions,
				...await this.#extension(entry)
			};
		}
	}
	get position() {
		return this.#position;
	}
	async *body() {
		while (this.#body > 0) {
			const piece = await this.#piece(this.#body);
			this.#body -= piece.length;
			yield piece;
		}
	}
	async sparseMap(entry) {
		if (!isSparse(entry)) return;
		const map = await this.#maps.read(entry, (length) => this.#takeOfBody(length));
		if (map === void 0) throw this.#broken("the map of a sparse file cannot be read");
		return map;
	}
	async finish() {
		for (let rest = 0; await this.#more(); rest += (await this.#piece(REST_LIMIT)).length) if (rest > REST_LIMIT) throw this.#broken(`it goes on for more than ${REST_LIMIT} bytes after its end`);
	}
	async close() {
		await this.#chunks.return?.();
	}
	async #header() {
		if (this.#chunk.length === 0 && !await this.#more()) return;
		const block = await this.#take(512);
		return require_header.isEnd(block) ? void 0 : block;
	}
	#entry(header, extensions) {
		const decoded = require_header.decodeHeader(header);
		if (decoded === void 0) throw this.#broken("not a tar, or a header that cannot be read");
		const pax = extensions.pax ?? [];
		const said = new Map(pax);
		const name = said.get("GNU.sparse.name") ?? said.get("path") ?? extensions.name ?? decoded.name;
		const type = decoded.kind === "file" ? "0" : decoded.type;
		const hasBody = decoded.kind !== "no body" && !"12".includes(type);
		this.#expect(hasBody ? Number(said.get("size") ?? decoded.size) : 0);
		return {
			name,
			link: said.get("linkpath") ?? extensions.link ?? decoded.link,
			type: type === "0" && name.endsWith("/") ? "5" : type,
			size: this.#body,
			header,
			pax
		};
	}
	#expect(size) {
		if (!Number.isSafeInteger(size) || size < 0) throw this.#broken("an entry whose size cannot be read");
		this.#body = size;
		this.#padding = (512 - size % 512) % 512;
	}
	async #extension({ type, size }) {
		if (size > 1048576) throw this.#broken(`a name or pax header of more than ${require_header.EXTENSION_LIMIT} bytes`);
		const bytes = await this.#take(size);
		this.#body = 0;
		if (type !== "x") return { [type === "L" ? "name" : "link"]: require_header.decodeLongName(bytes) };
		const pax = require_header.decodePax(bytes);
		if (pax === void 0) throw this.#broken("a pax header that cannot be read");
		return { pax };
	}
	async #withMap(entry) {
		const blocks = [entry.header];
		for (let more = require_header.hasMoreSparse(entry.header); more;) {
			const block = await this.#take(512);
			blocks.push(block);
			more = require_header.goesOnAgain(block);
			if (blocks.length * 512 > 1048576) throw this.#broken(`a sparse file whose map has more than ${require_header.EXTENSION_LIMIT} bytes`);
		}
		return {
			...entry,
			header: Buffer.concat(blocks)
		};
	}
	async #takeOfBody(length) {
		if (length > this.#body) throw this.#broken("the map of a sparse file is longer than its body");
		this.#body -= length;
		return this.#take(length);
	}
	async #skipRest() {
		while (this.#body > 0) this.#body -= (await this.#piece(this.#body)).length;
		while (this.#padding > 0 && await this.#more()) this.#padding -= (await this.#piece(this.#padding)).length;
		this.#padding = 0;
	}
	async #take(length) {
		const pieces = [];
		for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) pieces.push(await this.#piece(left));
		return pieces.length === 1 && pieces[0] !== void 0 ? pieces[0] : Buffer.concat(pieces);
	}
	async #piece(most) {
		if (this.#chunk.length === 0 && !await this.#more()) throw this.#broken("it is cut short");
		const piece = this.#chunk.subarray(0, most);
		this.#chunk = this.#chunk.subarray(piece.length);
		this.#position += piece.length;
		return piece;
	}
	async #more() {
		while (this.#chunk.length === 0) {
			const next = await this.#chunks.next().catch((error) => {
				throw this.#failed(error);
			});
			if (next.done === true) return false;
			this.#chunk = next.value;
		}
		return true;
	}
	#failed(error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		return /^Z(?:STD)?_/.test(code) ? this.#broken(`it cannot be decompressed: ${require_early.messageOf(error)}`) : require_early.during(`reading ${this.#place}`, error);
	}
	#broken(why) {
		return new require_early.ImageError("ARCHIVE", `reading ${this.#place}: ${why}`);
	}
};
Object.defineProperty(exports, "TarReader", {
	enumerable: true,
	get: function() {
		return TarReader;
	}
});
Object.defineProperty(exports, "expanded", {
	enumerable: true,
	get: function() {
		return expanded;
	}
});

})