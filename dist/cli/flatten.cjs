/*9e23fa798cdf62b9a8e6921d100d63f7*/(function (exports, require, module, __dirname, performance) {const require_compression = require("./compression.cjs");
const require_early = require("./early.cjs");
const require_entry = require("./entry2.cjs");
const require_reader = require("./reader.cjs");
const require_program = require("./program.cjs");
// src/rootfs/path.ts
const PATH_LIMIT = 4096;
function cleanPath(name) {
	const path = require_program.$posix.normalize(name.replace(/^\/+/, ""));
	if (path === ".." || path.startsWith("../")) throw leadsOut(name);
	if (name.length > PATH_LIMIT) throw new require_early.ImageError("ARCHIVE", `${shown(name)}\u2026: a path of more than ${PATH_LIMIT} bytes`);
	return partsOf(path).join("/");
}
function leadsOut(name) {
	return new require_early.ImageError("ARCHIVE", `${shown(name)} leads out of the root file system`, { hint: "such an image cannot be exported; its layers can be copied and saved as they are" });
}
function shown(name) {
	return JSON.stringify(Buffer.from(name.slice(0, 200), "latin1").toString());
}
function divided(path) {
	const slash = path.lastIndexOf("/");
	return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}
function joined(parent, name) {
	return parent === "" ? name : `${parent}/${name}`;
}
function partsOf(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return path.startsWith("/") ? ["/", ...parts] : parts;
}
function byWalk(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return rankAt(one, at) - rankAt(other, at);
	return one.length - other.length;
}
function rankAt(path, at) {
	return path[at] === "/" ? 0 : path.charCodeAt(at);
}
function directoryOf(origin) {
	return {
		...origin,
		placed: origin.layer,
		children: new Map(),
		target: void 0
	};
}
function namesIn(node) {
	let names = 1;
	for (const child of node.children?.values() ?? []) names += namesIn(child);
	return names;
}
function* impliedIn({ children = new Map() }, path) {
	for (const [name, child] of children) {
		const at = `${path}${name}/`;
		if (child.children !== void 0) {
			yield* child.ordinal === -1 ? [at] : [];
			yield* impliedIn(child, at);
		}
	}
}
function keyOf({ layer, ordinal }) {
	return `${layer} ${ordinal}`;
}
// src/rootfs/tree.ts
const LINKS_LIMIT = 40;
const NAMES_LIMIT = 2e6;
const BYTES_LIMIT = 67108864;
var Tree = class {
	#root = directoryOf({
		layer: -1,
		ordinal: -1
	});
	#links = new Map();
	#names = 0;
	#bytes = 0;
	#swept = new Set();
	#sweeping = -1;
	directory(path, origin) {
		const real = this.#real(path, origin);
		const found = this.find(real);
		if (found?.children === void 0) this.#place(real, directoryOf(origin));
		else Object.assign(found, origin, { placed: origin.layer });
	}
	file(path, origin, target) {
		const node = {
			...origin,
			placed: origin.layer,
			children: void 0,
			target
		};
		this.#place(this.#real(path, origin), node);
	}
	link(path, target, layer) {
		const [from, to] = [this.#followed(target, layer), this.#followed(path, layer)];
		const found = this.find(from);
		if (found === void 0 || found.children !== void 0) {
			const why = found === void 0 ? "is not there" : "is a directory";
			throw new require_early.ImageError("ARCHIVE", `${require_early.quoted(path)} is a hard link to ${require_early.quoted(target)}, which ${why}`);
		}
		const key = keyOf(found);
		const names = this.#links.get(key) ?? new Set([from]);
		this.#links.set(key, names.add(to));
		if (to !== from) this.#place(to, {
			...found,
			placed: layer
		});
	}
	remove(path, layer) {
		const real = this.#followed(path, layer);
		this.#removeOlder(this.#parentOf(real, layer), divided(real)[1], layer);
	}
	clear(path, layer) {
		const directory = this.#parentOf(this.#followed(joined(path, "*"), layer), layer);
		this.#sweep(directory, layer);
	}
	namesOf(path, origin) {
		const left = [...this.#links.get(keyOf(origin)) ?? [path]].filter((name) => {
			const found = this.find(name);
			return found?.layer === origin.layer && found.ordinal === origin.ordinal;
		});
		return left.length > 1 ? left.toSorted(byWalk) : left;
	}
	*implied() {
		yield* impliedIn(this.#root, "");
	}
	#real(path, origin) {
		const real = this.#followed(path, origin.layer);
		if (real !== path) this.#links.set(keyOf(origin), new Set([real]));
		return real;
	}
	#followed(path, layer) {
		const [parent, name] = divided(path);
		if (this.find(parent)?.children !== void 0) return path;
		const steps = [{
			part: "",
			node: this.#root
		}];
		const left = partsOf(parent).toReversed();
		let links = 0;
		for (let part = left.pop(); part !== void 0; part = left.pop()) {
			const node = steps.at(-1)?.node?.children?.get(part);
			if (part === "/" || part === "..") steps.splice(part === "/" ? 1 : Math.max(steps.length - 1, 1));
			else if (node?.target === void 0 || node.placed !== layer) steps.push({
				part,
				node
			});
			else {
				links = oneMore(links, path);
				left.push(...partsOf(node.target).toReversed());
			}
		}
		return [...steps.slice(1).map(({ part }) => part), name].join("/");
	}
	#place(path, node) {
		this.#set(this.#parentOf(path, node.placed), divided(path)[1], node);
	}
	#parentOf(path, placed) {
		let at = this.#root;
		for (const part of partsOf(divided(path)[0])) at = this.#directoryIn(at, part, path, placed);
		return at;
	}
	#directoryIn(parent, name, path, placed) {
		const found = parent.children?.get(name);
		if (found?.children !== void 0) return found;
		if (found?.placed === placed) {
			const why = `lies beneath ${require_early.quoted(name)}, which is no directory`;
			throw new require_early.ImageError("ARCHIVE", `${require_early.quoted(path)} ${why} in the same layer`);
		}
		const implied = directoryOf({
			layer: placed,
			ordinal: -1
		});
		this.#set(parent, name, implied);
		return implied;
	}
	#set(parent, name, node) {
		const before = parent.children?.get(name);
		this.#names += 1 - (before === void 0 ? 0 : namesIn(before));
		this.#bytes += before === void 0 ? name.length : 0;
		if (this.#names > NAMES_LIMIT || this.#bytes > BYTES_LIMIT) throw new require_early.ImageError("TOO_LARGE", `more than ${`${NAMES_LIMIT} names, or names of more than ${BYTES_LIMIT} bytes`}`);
		parent.children?.set(name, node);
	}
	#sweep(directory, layer) {
		if (this.#sweeping !== layer) {
			this.#swept.clear();
			this.#sweeping = layer;
		}
		if (directory.children === void 0 || this.#swept.has(directory)) return;
		this.#swept.add(directory);
		for (const name of directory.children.keys()) this.#removeOlder(directory, name, layer);
	}
	#removeOlder(parent, name, layer) {
		const found = parent.children?.get(name);
		if (found === void 0) return;
		this.#sweep(found, layer);
		if (found.placed === layer) return;
		if ((found.children?.size ?? 0) > 0) Object.assign(found, {
			placed: layer,
			ordinal: -1
		});
		else {
			parent.children?.delete(name);
			this.#names -= 1;
		}
	}
	find(path) {
		let at = this.#root;
		for (const part of path === "" ? [] : path.split("/")) at = at?.children?.get(part);
		return at;
	}
};
function oneMore(links, path) {
	if (links === LINKS_LIMIT) throw new require_early.ImageError("ARCHIVE", `${require_early.quoted(path)} lies beneath too many symbolic links`);
	return links + 1;
}
// src/rootfs/flatten.ts
const CHUNK = 65536;
const FILES = "0123456S";
const WHITEOUT = ".wh.";
const WHITEOUT_OWN = ".wh..wh.";
const OPAQUE = ".wh..wh..opq";
function flatten(source, { layers }, options = {}) {
	return gathered(entriesOf(source, layers, options));
}
async function* gathered(pieces) {
	let waiting = [];
	let size = 0;
	for await (const piece of pieces) {
		waiting.push(piece);
		size += piece.length;
		if (size >= CHUNK) {
			yield Buffer.concat(waiting, size);
			[waiting, size] = [[], 0];
		}
	}
	yield Buffer.concat(waiting, size);
}
async function* entriesOf(source, layers, options) {
	const tree = new Tree();
	for (const [number, layer] of layers.entries()) for await (const { entry, ordinal } of filesOf(source, layer, options)) apply(tree, entry, {
		layer: number,
		ordinal
	}, `layer ${layer.digest}`);
	for (const path of tree.implied()) yield require_entry.directory(path);
	for (const [number, layer] of layers.entries()) for await (const { entry, ordinal, reader } of filesOf(source, layer, options)) yield* written(entry, tree.namesOf(cleanPath(entry.name), {
		layer: number,
		ordinal
	}), reader);
	yield require_entry.TAR_END;
}
async function* filesOf(source, layer, options) {
	const body = await source.fetch(layer, options);
	const reader = new require_reader.TarReader(require_compression.decompressed(body), `layer ${layer.digest}`);
	try {
		let ordinal = 0;
		for (let entry = await reader.next(); entry !== void 0; entry = await reader.next()) {
			options.signal?.throwIfAborted();
			if ("0123456S".includes(entry.type)) yield {
				entry,
				ordinal,
				reader
			};
			ordinal += 1;
		}
		await reader.finish();
	} finally {
		await reader.close();
		body.destroy();
	}
}
function apply(tree, entry, origin, where) {
	try {
		const path = cleanPath(entry.name);
		const [parent, name] = divided(path);
		if (name === OPAQUE) tree.clear(parent, origin.layer);
		else if (name.startsWith(WHITEOUT)) remove(tree, parent, name, origin.layer);
		else if (path !== "") place(tree, entry, path, origin);
	} catch (error) {
		throw require_early.during(`reading ${where}`, error);
	}
}
function remove(tree, parent, whiteout, layer) {
	if (!whiteout.startsWith(WHITEOUT_OWN)) {
		const path = joined(parent, whiteout.slice(4));
		if (divided(path)[1] === "..") throw leadsOut(path);
		tree.remove(cleanPath(path), layer);
	}
}
function place(tree, { type, link }, path, origin) {
	if (type === "5") tree.directory(path, origin);
	else if (type === "1") tree.link(path, cleanPath(link), origin.layer);
	else tree.file(path, origin, type === "2" ? link : void 0);
}
async function* written(entry, [first, ...others], reader) {
	if (first === void 0) return;
	yield require_entry.headOf(entry, entry.type === "5" ? `${first}/` : first);
	yield* reader.body();
	yield require_entry.paddingOf(entry.size);
	for (const other of others) yield require_entry.linkTo(entry, other, first);
}
Object.defineProperty(exports, "FILES", {
	enumerable: true,
	get: function() {
		return FILES;
	}
});
Object.defineProperty(exports, "Tree", {
	enumerable: true,
	get: function() {
		return Tree;
	}
});
Object.defineProperty(exports, "apply", {
	enumerable: true,
	get: function() {
		return apply;
	}
});
Object.defineProperty(exports, "byWalk", {
	enumerable: true,
	get: function() {
		return byWalk;
	}
});
Object.defineProperty(exports, "cleanPath", {
	enumerable: true,
	get: function() {
		return cleanPath;
	}
});
Object.defineProperty(exports, "divided", {
	enumerable: true,
	get: function() {
		return divided;
	}
});
Object.defineProperty(exports, "flatten", {
	enumerable: true,
	get: function() {
		return flatten;
	}
});
Object.defineProperty(exports, "joined", {
	enumerable: true,
	get: function() {
		return joined;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});

})