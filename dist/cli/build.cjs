/*9b6d31a76437af9cdbaea075a68f94c3*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_replace = require("./replace.cjs");
const require_early = require("./early.cjs");
const require_config_changes = require("./config-changes.cjs");
const require_lexer = require("./lexer.cjs");
const require_graph = require("./graph.cjs");
const require_stage_image = require("./stage-image.cjs");
const require_flatten = require("./flatten.cjs");
const require_entry = require("./entry2.cjs");
const require_header = require("./header.cjs");
const require_forms = require("./forms.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_select = require("./select.cjs");
const require_compression = require("./compression.cjs");
const require_recompress = require("./recompress.cjs");
const require_expand = require("./expand.cjs");
const require_build_index = require("./build-index.cjs");
const require_refusal = require("./refusal.cjs");
const require_platform_match = require("./platform-match.cjs");
const require_save = require("./save.cjs");
const require_known_layers = require("./known-layers.cjs");
const require_build_options = require("./build-options.cjs");
const require_archive_writer = require("./archive-writer.cjs");
const require_rooted = require("./rooted.cjs");
const require_copy = require("./copy.cjs");
const require_durable_file = require("./durable-file.cjs");
const require_config = require("./config.cjs");
const require_new_file = require("./new-file.cjs");
const require_reader = require("./reader.cjs");
const require_mounting = require("./mounting.cjs");
const require_output_file = require("./output-file.cjs");
// src/build/arguments.ts
function platformArguments(target, build, stage) {
	return new Map([
		["BUILDPLATFORM", require_program.formatPlatform(build)],
		["BUILDOS", build.os],
		["BUILDOSVERSION", build["os.version"] ?? ""],
		["BUILDARCH", build.architecture],
		["BUILDVARIANT", build.variant ?? ""],
		["TARGETPLATFORM", require_program.formatPlatform(target)],
		["TARGETOS", target.os],
		["TARGETOSVERSION", target["os.version"] ?? ""],
		["TARGETARCH", target.architecture],
		["TARGETVARIANT", target.variant ?? ""],
		["TARGETSTAGE", stage ?? "default"]
	]);
}
function globalArguments(instructions, platforms, given, escaping) {
	const overridden = [...given].filter(([name]) => platforms.has(name));
	const values = new Map([...platforms, ...overridden]);
	const all = instructions.flatMap((one) => require_config_changes.declarationsOf(one, escaping));
	for (const [name, written] of all) {
		const standard = written === void 0 ? void 0 : require_lexer.substituted(written, values, escaping);
		const value = given.get(name) ?? standard;
		if (value !== void 0) values.set(name, value);
	}
	return values;
}
const PREDEFINED = /^(?:(?:https?|ftp|no|all)_proxy|SOURCE_DATE_EPOCH|BUILDKIT_.*)$/i;
function undeclared({ globals, stages }, given, escaping) {
	const known = [...globals, ...stages.flatMap(({ instructions }) => instructions)].filter(({ keyword }) => keyword === "ARG").flatMap((instruction) => require_config_changes.declarationsOf(instruction, escaping).map(([name]) => name));
	return [...given.keys()].filter((name) => !known.includes(name) && !PREDEFINED.test(name));
}
function declared(instruction, { given, globals, variables }, escaping) {
	const known = new Map(variables);
	return require_config_changes.declarationsOf(instruction, escaping).map(([name, written]) => {
		const standard = written === void 0 ? globals.get(name) : require_lexer.substituted(written, known, escaping);
		const value = given.get(name) ?? standard;
		if (value !== void 0) known.set(name, value);
		return {
			name,
			value
		};
	});
}
function environmentOf({ Env = [] }) {
	const pairs = (Env ?? []).map((variable) => {
		const equals = variable.indexOf("=");
		return equals < 0 ? [variable, ""] : [variable.slice(0, equals), variable.slice(equals + 1)];
	});
	return new Map(pairs);
}
function variablesAfter(stages, execution, { given, globals }, escaping) {
	const variables = new Map(environmentOf(execution));
	const declarations = stages.flatMap(({ instructions }) => instructions).filter(({ keyword }) => keyword === "ARG");
	for (const instruction of declarations) for (const { name, value } of declared(instruction, {
		given,
		globals,
		variables
	}, escaping)) variables.set(name, value ?? variables.get(name) ?? "");
	return variables;
}
// src/dockerfile/stages.ts
const NAME = /^[a-z][a-z0-9-_.]*$/;
function stagesOf({ instructions }) {
	const globals = [];
	const stages = [];
	for (const instruction of instructions) {
		const stage = stages.at(-1);
		if (instruction.keyword === "FROM") stages.push({
			...readFrom(instruction),
			index: stages.length,
			instructions: []
		});
		else if (stage !== void 0) stage.instructions.push(instruction);
		else if (instruction.keyword === "ARG") globals.push(instruction);
		else throw require_config_changes.wrong(instruction.where, `only ARG may stand before the first FROM`);
	}
	if (stages.length === 0) throw require_config_changes.wrong(globals[0]?.where ?? "the Dockerfile", "there is no FROM");
	return {
		globals,
		stages
	};
}
function readFrom(from) {
	const [base = "", as, written = "", ...more] = require_config_changes.plainWords(from.rest);
	const isNamed = as?.toUpperCase() === "AS" && written !== "";
	if (base === "" || more.length > 0 || as !== void 0 && !isNamed) throw require_config_changes.wrong(from.where, "FROM is followed by an image, or by an image, AS and a name");
	const name = written.toLowerCase();
	if (isNamed && !NAME.test(name)) throw require_config_changes.wrong(from.where, `"${written}" is no name for a stage: it begins with a letter, and has letters, digits, "-", "_" and "."`);
	const { platform } = require_config_changes.flagsOf(from, { platform: "text" });
	return {
		base,
		name: isNamed ? name : void 0,
		platform,
		from
	};
}
// src/build/base-images.ts
var BaseImages = class {
	#ports;
	#options;
	#images = new Map();
	constructor(ports, options) {
		this.#ports = ports;
		this.#options = options;
	}
	get(reference, platform, { where }) {
		if (reference === "scratch") return this.#nothing();
		return require_program.once(this.#images, JSON.stringify([reference, platform]), async () => {
			try {
				const named = await this.#ports.named(reference);
				if (named !== void 0 && "files" in named) throw new require_early.ImageError("UNSUPPORTED", `${require_early.quoted(reference)} is a directory, and no image`);
				const name = named?.reference ?? reference;
				const base = await this.#ports.base(name, platform, this.#options);
				return await this.opened(base, name, this.#options.onProgress);
			} catch (error) {
				throw require_config_changes.located(where, error);
			}
		});
	}
	async #nothing() {
		const { store, forms } = this.#ports;
		const image = require_stage_image.emptyImage(this.#options.platform);
		return {
			image,
			files: new require_config_changes.RootFiles(store, forms, "scratch", require_stage_image.filesId(image))
		};
	}
	async opened({ source, root }, place, onProgress) {
		const { store, forms } = this.#ports;
		const { signal } = this.#options;
		await new require_graph.GraphCopy(source, store, {
			signal,
			onProgress
		}).copy(root);
		const image = await require_stage_image.stageImage(store, root, this.#options);
		const files = new require_config_changes.RootFiles(store, forms, place, require_stage_image.filesId(image));
		for (const layer of image.layers) files.add(layer);
		return {
			image,
			files
		};
	}
};
// src/build/directory-files.ts
const PERMISSIONS = 4095;
const CHUNK$1 = 1048576;
const LARGE$1 = 65536;
const FLAGS = require_program.$constants$1.O_RDONLY | (require_program.$constants$1.O_NOFOLLOW ?? 0) | (require_program.$constants$1.O_NONBLOCK ?? 0);
const SETTLED = 2e3;
var DirectoryFiles = class {
	place;
	id;
	#dir;
	#options;
	#fitting = new Map();
	#seen = new Map();
	#lists = new Map();
	#begun = Date.now();
	constructor(dir, options) {
		this.place = options.place;
		this.id = options.id;
		this.#dir = dir;
		this.#options = options;
	}
	stat(path) {
		return path === "" ? require_config_changes.DIRECTORY : this.#look(path)?.node;
	}
	#look(path) {
		if (!this.#seen.has(path)) {
			const found = this.#lstat(path);
			const isThere = found !== void 0 && !this.#isIgnored(path, found);
			this.#seen.set(path, isThere ? this.#seenAs(path, found) : void 0);
		}
		return this.#seen.get(path);
	}
	list(path) {
		const known = this.#lists.get(path);
		if (known !== void 0) return known;
		const there = require_program.$readdirSync(this.#at(path), { encoding: "buffer" }).map((name) => name.toString("latin1")).filter((name) => this.stat(require_flatten.joined(path, name)) !== void 0).sort();
		this.#lists.set(path, there);
		return there;
	}
	async *read(path, memory) {
		const { node, state } = this.#look(path) ?? {
			node: require_config_changes.DIRECTORY,
			state: ""
		};
		if (node.size <= 1048576) {
			const into = node.size < LARGE$1 ? memory ?? Buffer.allocUnsafe(node.size) : memory;
			yield* this.#pieces(path, node.size, state, into);
		} else yield* this.#chunks(path, node.size, state, memory);
	}
	*#pieces(path, size, state, memory) {
		const file = require_program.$openSync(this.#at(path), FLAGS);
		try {
			for (let at = 0; at < size;) {
				const into = memory ?? require_early.readMemory.take();
				const read = require_program.$readSync(file, into, 0, Math.min(into.length, size - at), at);
				if (read === 0) break;
				at += read;
				yield pieceOf(into, read, memory);
			}
			this.#mustBe(state, require_program.$fstatSync(file), path);
		} finally {
			require_program.$closeSync(file);
		}
	}
	async *#chunks(path, size, state, memory) {
		const file = await require_program.$open(this.#at(path), FLAGS);
		try {
			for (let at = 0; at < size;) {
				const into = memory ?? require_early.readMemory.take();
				const { bytesRead } = await file.read(into, 0, Math.min(into.length, size - at), at);
				if (bytesRead === 0) break;
				at += bytesRead;
				yield pieceOf(into, bytesRead, memory);
			}
			this.#mustBe(state, await file.stat(), path);
		} finally {
			await file.close();
		}
	}
	#mustBe(state, found, path) {
		if (stateOf(found) !== state) {
			const what = `reading ${require_config_changes.shown(path)} of ${this.place}`;
			throw new require_early.ImageError("STORE", `${what}: it changed during the build`);
		}
	}
	#at(path) {
		return Buffer.from(`${this.#dir}/${path}`, "latin1");
	}
	#lstat(path) {
		try {
			return require_program.$lstatSync(this.#at(path), { throwIfNoEntry: false });
		} catch (error) {
			if (require_program.errno(error) === "ENOTDIR" || require_program.errno(error) === "ENOENT") return;
			throw error;
		}
	}
	#isIgnored(path, found) {
		if (found.isSocket()) return true;
		const { matched } = this.#match(path);
		return matched && !(found.isDirectory() && this.#hasTakenBack(path));
	}
	#match(path) {
		const [parent] = require_flatten.divided(path);
		const above = parent === "" ? void 0 : this.#fittingOf(parent);
		return this.#options.ignored.match(require_config_changes.textOf(path), above);
	}
	#fittingOf(directory) {
		const known = this.#fitting.get(directory);
		const { fitting } = known === void 0 ? this.#match(directory) : { fitting: known };
		this.#fitting.set(directory, fitting);
		return fitting;
	}
	#hasTakenBack(path) {
		return this.#options.ignored.mayTakeBack(require_config_changes.textOf(path)) && this.list(path).length > 0;
	}
	#seenAs(path, found) {
		const isLink = found.isSymbolicLink();
		const state = stateOf(found);
		const isSettled = this.#begun - Math.max(found.mtimeMs, found.ctimeMs) >= SETTLED;
		return {
			node: {
				...require_config_changes.DIRECTORY,
				type: typeOf(found, path),
				mode: isLink ? 511 : this.#mode(found),
				size: found.isFile() ? found.size : 0,
				identity: found.nlink > 1 && !this.#options.likeGit ? `${found.dev} ${found.ino}` : void 0,
				link: isLink ? require_program.$readlinkSync(this.#at(path), { encoding: "buffer" }).toString("latin1") : "",
				version: isSettled ? state : void 0
			},
			state
		};
	}
	#mode({ mode }) {
		if (!this.#options.likeGit) return mode & PERMISSIONS;
		const isRun = (mode & 64) !== 0;
		return mode & 3584 | (isRun ? 493 : 420);
	}
};
function stateOf({ dev, ino, size, mtimeMs, ctimeMs }) {
	return `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
function pieceOf(into, length, own) {
	return own === void 0 ? require_early.readMemory.received(into, length) : into.subarray(0, length);
}
function typeOf(found, path) {
	if (found.isFile()) return "0";
	if (found.isSymbolicLink()) return "2";
	if (found.isDirectory()) return "5";
	if (found.isFIFO()) return "6";
	throw new require_early.ImageError("UNSUPPORTED", `${require_config_changes.shown(path)} is a device, which no build copies`);
}
// src/build/layer-draft.ts
const NOTHING$2 = async function* () {};
var LayerDraft = class {
	place;
	#below;
	#mtime;
	#files = new Map();
	constructor(below, mtime) {
		this.#below = below;
		this.#mtime = mtime;
		this.place = below?.place ?? "a new layer";
	}
	get isEmpty() {
		return this.#files.size === 0;
	}
	stat(path) {
		if (path === "") return require_config_changes.DIRECTORY;
		return this.#files.get(path)?.node ?? this.#below?.stat(path);
	}
	makeDirectories(path, { mode, owner }) {
		const real = require_config_changes.followed(this, path);
		const parts = real.split("/").filter((part) => part !== "");
		for (const [at] of parts.entries()) {
			const directory = parts.slice(0, at + 1).join("/");
			const found = this.stat(directory);
			if (found !== void 0 && found.type !== "5") throw this.#wrong(directory, "it is no directory");
			if (found === void 0) this.put(directory, {
				...require_config_changes.DIRECTORY,
				...owner,
				mode
			});
		}
		return real;
	}
	put(path, node, read = NOTHING$2) {
		const found = this.stat(path);
		if (found !== void 0 && found.type === "5" !== (node.type === "5")) throw this.#wrong(path, node.type === "5" ? "it is no directory" : "a directory is there, and no file can replace it");
		this.replace(path, node, read);
	}
	replace(path, node, read = NOTHING$2) {
		const [, name] = require_flatten.divided(path);
		if (name.startsWith(".wh.")) throw this.#wrong(path, "in a layer a name that begins with \".wh.\" takes another one away");
		this.#files.set(path, {
			node: {
				...node,
				mtime: this.#mtime
			},
			read
		});
	}
	entries() {
		const entries = new Map();
		const names = new Map();
		for (const path of [...this.#files.keys()].sort(require_flatten.byWalk)) {
			for (const parent of this.#parentsToTell(path, entries)) entries.set(parent, {
				node: this.stat(parent) ?? require_config_changes.DIRECTORY,
				read: NOTHING$2
			});
			const file = this.#files.get(path);
			if (file !== void 0 && !entries.has(path)) entries.set(path, linked(path, file, names));
		}
		return [...entries];
	}
	#parentsToTell(path, told) {
		const [parent] = require_flatten.divided(path);
		return told.has(parent) ? [] : parentsOf(path).filter((one) => !told.has(one));
	}
	#wrong(path, why) {
		return new require_early.ImageError("INVALID_DOCUMENT", `writing ${require_config_changes.shown(`/${path}`)}: ${why}`);
	}
};
function linked(path, file, names) {
	const { identity, type, mode, uid, gid } = file.node;
	if (identity === void 0 || type !== "0") return file;
	const key = [
		identity,
		mode,
		uid,
		gid
	].join(" ");
	const first = names.get(key);
	if (first === void 0) {
		names.set(key, path);
		return file;
	}
	return {
		node: {
			...file.node,
			type: "1",
			size: 0,
			link: first
		},
		read: NOTHING$2
	};
}
function parentsOf(path) {
	const parts = path.split("/");
	return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
// src/build/layer-tar.ts
const CHUNK = 262144;
const LARGE = 65536;
async function* layerTar(entries, { signal, onWritten }, memory) {
	const waiting = new Pieces();
	const options = {
		signal,
		onPassed: counter(entries, onWritten)
	};
	for (const entry of entries) {
		const [path, { node }] = entry;
		waiting.add(require_entry.newHead({
			...node,
			name: node.type === "5" ? `${path}/` : path
		}));
		let left = node.size;
		for await (const chunk of bodyOf(entry, memory)) {
			waiting.add(chunk, node.size >= LARGE);
			left -= chunk.length;
			if (waiting.isFull) yield* passedOn(waiting, options);
		}
		if (left !== 0) throw new require_early.ImageError("STORE", `reading ${require_config_changes.shown(path)}: it changed while it was copied`);
		waiting.add(require_entry.paddingOf(node.size));
		if (waiting.isFull) yield* passedOn(waiting, options);
	}
	waiting.add(require_entry.TAR_END);
	yield* passedOn(waiting, options);
}
function counter(entries, onWritten) {
	if (onWritten === void 0) return () => void 0;
	const [files, total] = [entries.length, sizeOf(entries)];
	let bytes = 0;
	return (length) => {
		bytes += length;
		onWritten({
			files,
			bytes,
			total
		});
	};
}
function sizeOf(entries) {
	return entries.reduce((sum, [, { node }]) => sum + 512 + paddedSize(node.size), 0);
}
function paddedSize(size) {
	return Math.ceil(size / 512) * 512;
}
function bodyOf([, { node, read }], memory) {
	if (node.size === 0) return [];
	return node.size < LARGE ? read() : read(memory);
}
async function* passedOn(waiting, { signal, onPassed }) {
	onPassed(waiting.size);
	yield* waiting.taken();
	await require_program.$setImmediate();
	signal?.throwIfAborted();
}
var Pieces = class {
	#large = [];
	#small = [];
	#size = 0;
	get size() {
		return this.#size;
	}
	get isFull() {
		return this.#large.length > 0 || this.#size >= CHUNK;
	}
	add(piece, isLarge = false) {
		this.#size += piece.length;
		if (isLarge) this.#large.push(...this.#joined(), piece);
		else this.#small.push(piece);
	}
	taken() {
		const pieces = [...this.#large, ...this.#joined()];
		[this.#large, this.#size] = [[], 0];
		return pieces;
	}
	#joined() {
		const pieces = this.#small;
		this.#small = [];
		return pieces.length === 0 ? [] : [Buffer.concat(pieces)];
	}
};
// src/build/layer-maker.ts
const NOTHING$1 = {
	names: "",
	version: ""
};
const SCHEMA = 3;
var LayerMaker = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	async make(image, files, plan, options) {
		const below = plan.isAlone === true && plan.asksForNames !== true ? NOTHING$1 : require_stage_image.filesId(image);
		const { epoch, isKept } = this.#options;
		const step = require_early.digestOf(JSON.stringify([
			SCHEMA,
			below.names,
			epoch,
			plan.inputs
		]));
		const exact = plan.version !== void 0 && below.version !== void 0 ? require_early.digestOf(`${step} ${below.version} ${plan.version}`) : void 0;
		const known = exact && await this.#find(exact, options);
		const filled = (below) => this.#filled(plan, below);
		if (known !== void 0) return added(files, isKept ? written(known) : unwritten(step, exact, isKept ? void 0 : (on) => filled(async () => on)), true);
		const entries = await filled(() => files.ready(options));
		const { layer, isCached } = isKept ? await this.#made(step, entries, options) : {
			layer: unwritten(step, exact, void 0),
			isCached: false
		};
		await this.#note(isKept ? [step, exact] : [exact], layer.descriptor);
		return added(files, {
			...layer,
			entries: async () => entries
		}, isCached);
	}
	async #filled(plan, below) {
		const draft = new LayerDraft(plan.isAlone === true ? void 0 : await below(), this.#options.epoch);
		await plan.fill(draft, below);
		return draft.entries();
	}
	async #made(step, entries, options) {
		const { store, onWritten } = this.#options;
		const known = await this.#find(step, options);
		const told = {
			...options,
			onWritten
		};
		if (known !== void 0 && (await measure(entries, told)).digest === known.digest) return {
			layer: written(known),
			isCached: true
		};
		const received = await store.receive(layerTar(entries, told), options);
		return {
			layer: written({
				mediaType: require_program.MEDIA_TYPE.ociLayer,
				...received
			}),
			isCached: false
		};
	}
	async #find(step, options) {
		const { steps, store, noCache, isKept } = this.#options;
		const known = noCache ? void 0 : await steps.find(step);
		return known !== void 0 && (!isKept || await store.has(known, options)) ? known : void 0;
	}
	async #note(steps, layer) {
		for (const step of steps.filter((one) => one !== void 0)) await this.#options.steps.note(step, layer);
	}
};
function written(descriptor) {
	return {
		descriptor,
		diffId: descriptor.digest
	};
}
function unwritten(step, version, entries) {
	return {
		descriptor: {
			mediaType: require_program.MEDIA_TYPE.ociLayer,
			digest: step,
			size: 0
		},
		diffId: step,
		entries,
		unwritten: { version }
	};
}
function added(files, layer, isCached) {
	files.add(layer);
	return {
		layer,
		isCached
	};
}
async function measure(entries, options) {
	const digester = new require_early.Digester();
	let size = 0;
	for await (const chunk of layerTar(entries, options, Buffer.allocUnsafeSlow(CHUNK$1))) {
		digester.update(chunk);
		size += chunk.length;
	}
	return {
		digest: digester.digest(),
		size
	};
}
// src/build/plan.ts
function needsEngine(stage) {
	return stage.instructions.some(({ keyword }) => keyword === "RUN");
}
function baseOf({ base, from }, globals, escaping) {
	const name = within(from, () => require_lexer.substituted(base, globals, escaping));
	if (name === "") throw require_config_changes.wrong(from.where, `FROM ${base}: the name is empty`);
	return name;
}
function checkStage(stage, count, { variables, escape: escaping }) {
	baseOf(stage, variables, escaping);
	platformOf(stage, variables, escaping);
	for (const instruction of stage.instructions) {
		require_config_changes.checkForm(instruction, escaping);
		for (const name of copiedFrom({ instructions: [instruction] })) if (/^\d+$/.test(name) && Number(name) >= count) throw notBefore(name, instruction);
	}
}
function platformOf({ platform, from }, globals, escaping) {
	if (platform === void 0 || platform === "") return;
	const written = within(from, () => require_lexer.substituted(platform, globals, escaping));
	if (written === "") throw require_config_changes.wrong(from.where, `FROM: its platform ${platform} is empty`);
	return within(from, () => require_program.parsePlatform(written));
}
function within({ where }, read) {
	try {
		return read();
	} catch (error) {
		throw require_config_changes.located(where, error);
	}
}
function firstRun(instructions) {
	return instructions.find(({ keyword }) => keyword === "RUN")?.where ?? "";
}
function targetStage({ stages }, name) {
	const found = name === void 0 ? stages.at(-1) : earlierStage(stages, name, stages.length);
	if (found === void 0) {
		const names = stages.flatMap((stage) => stage.name === void 0 ? [] : [stage.name]);
		throw new require_early.ImageError("INVALID_ARGUMENT", `there is no stage ${require_early.quoted(name ?? "")}`, { hint: names.length === 0 ? "no stage has a name" : `its stages are called ${names.join(", ")}` });
	}
	return found;
}
function earlierStage(stages, name, before) {
	const earlier = stages.slice(0, before);
	const isNumber = /^\d+$/.test(name);
	return earlier.findLast((one) => isNumber ? one.index === Number(name) : one.name === name.toLowerCase());
}
function neededStages(stages, target, baseOf) {
	const needed = new Set([target]);
	for (const stage of needed) {
		const names = needsEngine(stage) ? [] : [baseOf(stage), ...copiedFrom(stage)];
		for (const name of names) {
			const earlier = earlierStage(stages, name, stage.index);
			if (earlier !== void 0) needed.add(earlier);
		}
	}
	return stages.filter((stage) => needed.has(stage));
}
function stagesBelow(stages, stage, baseOf) {
	const below = earlierStage(stages, baseOf(stage), stage.index);
	return [...below === void 0 ? [] : stagesBelow(stages, below, baseOf), stage];
}
function neededImages(stages, target, baseOf) {
	const needed = new Set([target]);
	const images = new Set();
	for (const stage of needed) for (const name of [baseOf(stage), ...copiedFrom(stage)]) {
		const earlier = earlierStage(stages, name, stage.index);
		if (earlier !== void 0) needed.add(earlier);
		else if (name !== "scratch") images.add(name);
	}
	return [...images];
}
function copiedFrom({ instructions }) {
	return instructions.flatMap(({ flags }) => flags.flatMap(({ name, value = "" }) => {
		const mounted = name === "mount" ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : void 0;
		const from = name === "from" ? value : mounted;
		return from === void 0 ? [] : [from];
	}));
}
function noLaterStage(stages, name, instruction) {
	if (/^\d+$/.test(name) || stages.some((stage) => stage.name === name.toLowerCase())) throw notBefore(name, instruction);
}
function notBefore(name, { where }) {
	return require_config_changes.wrong(where, `stage ${require_early.quoted(name)} is not there before this one`);
}
function textUntil(text, stages, stage) {
	const next = stages[stage.index + 1];
	return next === void 0 ? text : `${text.split("\n").slice(0, next.from.lines[0] - 1).join("\n")}\n`;
}
// src/build/remote-files.ts
const GIT = /^(?:git:\/\/|ssh:\/\/|git@[^:/]+:)|^https?:\/\/[^#?]+\.git(?:#|$)/;
function isRemote(source) {
	return /^https?:\/\//.test(source) || isGit(source);
}
function isGit(source) {
	return GIT.test(source);
}
var RemoteFiles = class {
	#ports;
	#store;
	constructor(ports, store) {
		this.#ports = ports;
		this.#store = store;
	}
	async get(source, { checksum, keepGitDir }, options) {
		if (isGit(source)) return {
			files: await this.#ports.clone(source, {
				...options,
				keepGitDir
			}),
			name: ""
		};
		const url = URL.parse(source);
		if (url === null) throw new require_early.ImageError("INVALID_DOCUMENT", `ADD: ${require_early.quoted(source)} is no URL`);
		const name = fileNameIn(url);
		const expected = checksum === void 0 ? void 0 : require_early.parseDigest(checksum);
		const chunks = await this.#ports.download(url, options);
		const kept = await this.#store.receive(chunks, options);
		if (expected !== void 0 && expected !== kept.digest) throw new require_early.IntegrityError(`ADD ${url.origin}${url.pathname}`, expected, kept.digest);
		this.#ports.onDownload?.(`${url.origin}${url.pathname}`, kept.digest);
		return {
			files: new KeptFile(this.#store, name, kept),
			name
		};
	}
};
function fileNameIn(url) {
	const path = decodedPath(url);
	if (path === void 0 || path.includes("\0")) throw new require_early.ImageError("INVALID_DOCUMENT", `ADD: ${require_early.quoted(url.pathname)} is no path of a URL`);
	const last = require_program.$posix.basename(path);
	return last === "" || last === "." || last === ".." ? "__unnamed__" : require_config_changes.bytesOf(last);
}
function decodedPath({ pathname }) {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return;
	}
}
var KeptFile = class {
	place = "what was downloaded";
	id;
	#store;
	#name;
	#node;
	#kept;
	constructor(store, name, kept) {
		const id = `${kept.digest} ${name}`;
		this.id = {
			names: id,
			version: id
		};
		this.#store = store;
		this.#name = name;
		this.#kept = kept;
		this.#node = {
			...require_config_changes.DIRECTORY,
			type: "0",
			mode: 384,
			size: kept.size
		};
	}
	stat(path) {
		return path === "" ? require_config_changes.DIRECTORY : path === this.#name ? this.#node : void 0;
	}
	list(path) {
		return path === "" ? [this.#name] : [];
	}
	async *read() {
		yield* await this.#store.fetch({
			mediaType: "application/octet-stream",
			...this.#kept
		});
	}
};
// src/build/mode.ts
const WHO = {
	u: 2496,
	g: 1080,
	o: 519,
	a: 4095
};
const BITS = {
	r: 292,
	w: 146,
	x: 73,
	s: 3072,
	t: 512
};
const CLAUSE = /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/;
function modeChange(text) {
	if (/^[0-7]+$/.test(text)) {
		const mode = Number.parseInt(text, 8);
		if (mode > 4095) throw wrongMode(text);
		return {
			of: () => mode,
			absolute: mode
		};
	}
	const clauses = text.split(",").map((clause) => readClause(clause, text));
	const of = (mode, isDirectory) => clauses.reduce((now, change) => change(now, isDirectory || (mode & 73) !== 0), mode);
	return {
		of,
		absolute: void 0
	};
}
function readClause(clause, text) {
	const [, who = "", actions = ""] = CLAUSE.exec(clause) ?? [];
	if (actions === "") throw wrongMode(text);
	const mask = [...who === "" ? "a" : who].reduce((sum, one) => sum | (WHO[one] ?? 0), 0);
	const steps = actions.match(/[-+=][^-+=]*/g) ?? [];
	return (mode, mayRun) => steps.reduce((now, step) => applied(now, step, mask, mayRun), mode);
}
function applied(mode, step, mask, mayRun) {
	const bits = bitsOf(step.slice(1), mode, mayRun) & mask;
	switch (step[0]) {
		case "+": return mode | bits;
		case "-": return mode & ~bits;
		default: return mode & ~mask | bits;
	}
}
function bitsOf(text, mode, mayRun) {
	const shift = {
		u: 6,
		g: 3,
		o: 0
	}[text];
	if (shift !== void 0) return (mode >> shift & 7) * 73;
	return [...text].reduce((sum, one) => {
		return sum | (one === "X" && mayRun ? 73 : BITS[one] ?? 0);
	}, 0);
}
function wrongMode(text) {
	const what = `chmod: ${require_early.quoted(text)} is neither a number from 0 to 7777 nor like u=rwX,go=rX`;
	return new require_early.ImageError("INVALID_DOCUMENT", what);
}
// src/build/owner.ts
const TABLE_LIMIT = 4194304;
const NUMBER = /^\d{1,10}$/;
const LARGEST = 4294967294;
async function ownerOf(text, files) {
	const [user = "", group, ...more] = text.split(":");
	if (more.length > 0) throw new require_early.ImageError("INVALID_DOCUMENT", `${require_early.quoted(text)} is no owner`, { hint: "an owner is USER or USER:GROUP" });
	const found = isNumber(user) ? {
		uid: Number(user),
		gid: Number(user)
	} : await userNamed(user, files);
	if (group === void 0) return found;
	const gid = isNumber(group) ? Number(group) : await groupNamed(group, files);
	return {
		...found,
		gid
	};
}
async function userOf(text, files) {
	const [user = "", group] = text.split(":");
	const found = await known(ownerOf(user, files)) ?? {
		uid: 0,
		gid: 0
	};
	const named = group === void 0 ? void 0 : await known(ownerOf(`0:${group}`, files));
	return {
		uid: found.uid,
		gid: named?.gid ?? found.gid
	};
}
async function known(owner) {
	try {
		return await owner;
	} catch (error) {
		if (error instanceof UnknownOwner) return;
		throw error;
	}
}
var UnknownOwner = class extends require_early.ImageError {
	constructor(what, name) {
		super("INVALID_DOCUMENT", `the image has no ${what} ${require_early.quoted(name)}`, { hint: "write its number" });
	}
};
function isNumber(text) {
	return NUMBER.test(text) && Number(text) <= LARGEST;
}
async function userNamed(name, files) {
	if (name === "") return {
		uid: 0,
		gid: 0
	};
	const row = await rowOf("etc/passwd", name, files);
	if (row === void 0 && name === "root") return {
		uid: 0,
		gid: 0
	};
	const [, , uid, gid = "0"] = row ?? [];
	return {
		uid: numberIn(uid, name, "user"),
		gid: numberIn(gid, name, "user")
	};
}
async function groupNamed(name, files) {
	if (name === "") return 0;
	const row = await rowOf("etc/group", name, files);
	return row === void 0 && name === "root" ? 0 : numberIn(row?.[2], name, "group");
}
function numberIn(text, name, what) {
	if (text === void 0 || !isNumber(text)) throw new UnknownOwner(what, name);
	return Number(text);
}
async function rowOf(table, name, files) {
	const path = files && require_config_changes.followed(files, table);
	const node = path === void 0 ? void 0 : files?.stat(path);
	if (path === void 0 || files === void 0 || node?.type !== "0" || node.size > TABLE_LIMIT) return;
	const chunks = [];
	for await (const chunk of files.read(path)) chunks.push(chunk);
	return Buffer.concat(chunks).toString().split("\n").map((row) => row.split(":")).find(([first]) => first === name);
}
// src/build/text-files.ts
var TextFiles = class {
	place;
	#files;
	constructor(files, place) {
		this.place = place;
		this.#files = files;
	}
	stat(path) {
		const bytes = this.#files.get(path);
		if (path === "") return require_config_changes.DIRECTORY;
		return bytes && {
			...require_config_changes.DIRECTORY,
			type: "0",
			mode: 420,
			size: bytes.length
		};
	}
	list(path) {
		return path === "" ? [...this.#files.keys()].sort() : [];
	}
	async *read(path) {
		yield this.#files.get(path) ?? Buffer.alloc(0);
	}
};
// src/build/copy-step.ts
async function copyPlan(command, sources, options) {
	const { where } = command;
	const mode = command.chmod === void 0 ? void 0 : modeChange(command.chmod);
	const local = command.sources.filter((source) => !isRemote(source));
	const urls = command.keyword === "ADD" ? command.sources.filter(isRemote) : [];
	if (urls.length < command.sources.length - local.length) throw require_config_changes.wrong(where, "COPY has no URLs as sources", "write ADD");
	if (command.checksum !== void 0 && command.sources.length + local.length !== 1) throw require_config_changes.wrong(where, "a checksum is for one URL, and nothing else");
	const fetched = [];
	for (const url of urls) fetched.push(await sources.remote.get(url, command, options));
	const listing = require_config_changes.listingOf(sources.files, local);
	return {
		inputs: [
			{
				...command,
				where: ""
			},
			listing.names,
			fetched.map(({ files }) => files.id)
		],
		version: listing.version,
		isAlone: command.link,
		asksForNames: command.chown !== void 0 && !/^\d+(?::\d+)?$/.test(command.chown),
		fill: async (draft, below) => {
			await sources.ready();
			const chown = command.chown;
			const filling = new Filling(command, draft, {
				owner: chown === void 0 ? void 0 : await ownerOf(chown, await below()),
				mode
			});
			await filling.addLocal(sources, local, options);
			for (const { files, name } of fetched) await filling.addFetched(sources, files, name, options);
			filling.addHeredocs();
		}
	};
}
var Filling = class {
	#command;
	#draft;
	#apply;
	#sources = 0;
	constructor(command, draft, apply) {
		this.#command = command;
		this.#draft = draft;
		this.#apply = apply;
	}
	async addLocal(from, sources, options) {
		const { parents } = this.#command;
		for (const source of sources.map(require_config_changes.bytesOf)) if (parents) this.#addWithParents(from.files, source);
		else await this.#addSource(from, source, options);
	}
	async #addSource(from, source, options) {
		const { unpack: isUnpacked, keyword, destination } = this.#command;
		for (const found of require_config_changes.findSources(from.files, source)) if ((isUnpacked ?? keyword === "ADD") && found.node.type === "0" && await require_config_changes.isTar(from.files, found.path, from, options)) await this.#unpack(from, from.files.read(found.path), source, options);
		else this.#copyOf(from.files).copy(found, destination);
	}
	async addFetched(from, files, name, options) {
		const isFile = files.stat(name)?.type === "0";
		if (this.#command.unpack === true && isFile && await require_config_changes.isTar(files, name, from, options)) {
			await this.#unpack(from, files.read(name), name, options);
			return;
		}
		for (const found of require_config_changes.findSources(files, name.replaceAll(/[*?[\\]/g, "\\$&"))) this.#copyOf(files).copy(found, this.#command.destination);
	}
	addHeredocs() {
		const { heredocs, destination, where } = this.#command;
		const odd = heredocs.find(({ name }) => name.includes("/") || /^\.\.?$/.test(name));
		if (odd !== void 0) throw require_config_changes.wrong(where, `${require_early.quoted(odd.name)} is no name for the file of a here-document`);
		const texts = heredocs.map(({ name, text }) => [require_config_changes.bytesOf(name), Buffer.from(text)]);
		const files = new TextFiles(new Map(texts), "the here-documents");
		for (const [name] of texts) {
			const node = files.stat(name);
			if (node !== void 0) this.#copyOf(files).copy({
				written: name,
				path: name,
				node
			}, destination);
		}
	}
	#copyOf(files) {
		const { exclude, parents } = this.#command;
		this.#sources += 1;
		return new require_config_changes.FileCopy(files, this.#draft, `${this.#sources}`, {
			...this.#apply,
			exclude,
			parents
		});
	}
	#addWithParents(files, source) {
		const pivot = source.indexOf("/./");
		const from = pivot < 0 ? "" : source.slice(0, pivot);
		for (const { written } of require_config_changes.findSources(files, source.replace("/./", "/"))) {
			const base = from.replace(/^\/+/, "");
			const path = base === "" ? written : written.slice(base.length + 1);
			this.#copyOf(files).copyWithParents(base, path, this.#command.destination);
		}
	}
	async #unpack(from, chunks, name, options) {
		const archive = await require_config_changes.tarFiles(chunks, from, name, options);
		require_config_changes.unpack(archive, this.#draft, this.#command.destination.replace(/^\//, ""), this.#apply.owner);
	}
};
// src/build/stage-run.ts
var StageRun = class {
	#image;
	files;
	#tools;
	#variables;
	#hasCommand = false;
	constructor(image, tools) {
		this.#image = image;
		this.#tools = tools;
		this.files = new require_config_changes.RootFiles(tools.store, tools.forms, "the image");
		for (const layer of image.layers) this.files.add(layer);
		this.#variables = new Map([...image.variables ?? [], ...environmentOf(image.execution)]);
	}
	get image() {
		return {
			...this.#image,
			variables: this.#variables
		};
	}
	takeTriggers(where) {
		const { OnBuild = [], ...execution } = this.#image.execution;
		this.#image = {
			...this.#image,
			execution
		};
		return OnBuild.map((text) => ({
			...require_config_changes.parseInstruction(text, "\\", where),
			where: `${where} (ONBUILD)`
		}));
	}
	async step(instruction, options) {
		switch (instruction.keyword) {
			case "ARG": return this.#declare(instruction);
			case "MAINTAINER": return this.#maintainer(instruction);
			case "COPY":
			case "ADD": return this.#copy(instruction, options);
			case "WORKDIR": return this.#workdir(instruction, options);
			default: return this.#configure(instruction);
		}
	}
	#maintainer({ rest, where }) {
		if (rest === "") throw require_config_changes.wrong(where, "MAINTAINER needs an argument");
		this.#image = {
			...this.#image,
			author: rest
		};
		return this.#tell(`MAINTAINER ${rest}`);
	}
	get #reading() {
		return {
			variables: this.#variables,
			escape: this.#tools.escape
		};
	}
	#declare(instruction) {
		const { given, globals, escape: escaping } = this.#tools;
		const all = declared(instruction, {
			given,
			globals,
			variables: this.#variables
		}, escaping);
		for (const { name, value } of all) if (value !== void 0) this.#variables.set(name, value);
		const words = all.map(({ name, value }) => value === void 0 ? name : `${name}=${value}`);
		return this.#tell(`ARG ${words.join(" ")}`);
	}
	#configure(instruction) {
		const change = require_config_changes.configChange(this.#image.execution, instruction, this.#reading);
		if (change === void 0) throw require_config_changes.wrong(instruction.where, `${instruction.keyword} cannot be done here`);
		this.#image = {
			...this.#image,
			execution: change.execution
		};
		this.#hasCommand ||= instruction.keyword === "CMD";
		if (instruction.keyword === "ENTRYPOINT" && !this.#hasCommand) {
			const { Cmd: _Cmd, ...execution } = this.#image.execution;
			this.#image = {
				...this.#image,
				execution
			};
		}
		for (const [name, value] of change.variables ?? []) this.#variables.set(name, value);
		return change.history === "" ? { isCached: false } : this.#tell(change.history);
	}
	async #copy(instruction, options) {
		const directory = this.#image.execution.WorkingDir || "/";
		const command = require_config_changes.copyCommand(instruction, this.#reading, directory);
		const { files, ready } = await this.#tools.from(command.from, instruction);
		const plan = await copyPlan(command, {
			...this.#tools,
			files,
			ready: () => ready(options)
		}, options);
		return this.#layer(plan, command.history, options);
	}
	async #workdir(instruction, options) {
		const change = require_config_changes.configChange(this.#image.execution, instruction, this.#reading);
		const { WorkingDir = "/", User = "" } = change?.execution ?? {};
		this.#image = {
			...this.#image,
			execution: change?.execution ?? this.#image.execution
		};
		const plan = {
			inputs: [
				"WORKDIR",
				WorkingDir,
				User
			],
			version: "",
			fill: async (draft, below) => {
				const owner = User === "" ? void 0 : await userOf(User, await below());
				draft.makeDirectories(require_config_changes.bytesOf(WorkingDir), {
					mode: 493,
					owner
				});
			}
		};
		return WorkingDir === "/" ? this.#tell("WORKDIR /") : this.#layer(plan, `WORKDIR ${WorkingDir}`, options);
	}
	async #layer(plan, history, options) {
		const made = await this.#tools.layers.make(this.#image, this.files, plan, options);
		this.#image = {
			...this.#image,
			layers: [...this.#image.layers, made.layer]
		};
		this.#addHistory({
			created_by: history,
			comment: COMMENT
		});
		return { isCached: made.isCached };
	}
	#tell(history) {
		this.#addHistory({
			created_by: history,
			comment: COMMENT,
			empty_layer: true
		});
		return { isCached: false };
	}
	#addHistory(entry) {
		const dated = {
			created: this.#tools.created,
			...entry
		};
		this.#image = {
			...this.#image,
			history: [...this.#image.history, dated]
		};
	}
};
const COMMENT = "buildkit.dockerfile.v0";
// src/build/build.ts
async function buildImage(dockerfile, ports, options) {
	const image = await new Build(dockerfile, ports, options).run();
	const Labels = {
		...image.execution.Labels,
		...options.labels
	};
	const execution = {
		...image.execution,
		...Object.keys(Labels).length === 0 ? {} : { Labels }
	};
	const created = require_stage_image.timeOf(options.epoch);
	const { config, manifest } = require_stage_image.documentsOf({
		...image,
		execution
	}, created, options.annotations);
	await ports.store.put(config.descriptor, require_program.bodyOf(config.bytes), options);
	await ports.store.put(manifest.descriptor, require_program.bodyOf(manifest.bytes), options);
	return {
		root: manifest.descriptor,
		config: config.descriptor
	};
}
var Build = class {
	#dockerfile;
	#ports;
	#options;
	#stages;
	#globals;
	#built = new Map();
	#images;
	#baseOf = (stage) => baseOf(stage, this.#globals, this.#dockerfile.escape);
	#kept = new Set();
	#number = 0;
	#total = 0;
	constructor(dockerfile, ports, options) {
		this.#dockerfile = dockerfile;
		this.#ports = ports;
		this.#options = options;
		this.#stages = stagesOf(dockerfile);
		this.#images = new BaseImages(ports, options);
		const { platform, buildPlatform, arguments: given } = options;
		const last = this.#stages.stages.at(-1);
		const platforms = platformArguments(platform, buildPlatform, options.target ?? last?.name);
		this.#globals = globalArguments(this.#stages.globals, platforms, given, dockerfile.escape);
	}
	async run() {
		const { globals, stages } = this.#stages;
		const { syntax, escape: escaping } = this.#dockerfile;
		for (const stage of stages.filter((one) => syntax === void 0 || !needsEngine(one))) checkStage(stage, stages.length, {
			variables: this.#globals,
			escape: escaping
		});
		const target = targetStage(this.#stages, this.#options.target);
		const needed = neededStages(stages, target, this.#baseOf);
		const counts = needed.map((stage) => needsEngine(stage) ? 0 : 1 + stage.instructions.length);
		this.#total = counts.reduce((sum, count) => sum + count, globals.length);
		for (const { text } of globals) this.#begin(text);
		this.#kept = new Set(stagesBelow(stages, target, this.#baseOf));
		for (const stage of needed) this.#built.set(stage, await this.#stage(stage));
		return (this.#built.get(target) ?? await this.#stage(target)).image;
	}
	#begin(written) {
		this.#number += 1;
		const [number, total, text] = [
			this.#number,
			this.#total,
			require_early.withoutLogins(written)
		];
		this.#options.onStep?.({
			kind: "begun",
			number,
			total,
			text
		});
	}
	#idOf(image) {
		return require_stage_image.documentsOf(image, require_stage_image.timeOf(this.#options.epoch), {}).config.descriptor.digest;
	}
	async #stage(stage) {
		if (needsEngine(stage)) return this.#byEngine(stage, firstRun(stage.instructions));
		this.#begin(stage.from.text);
		const { store, steps } = this.#ports;
		const isKept = this.#kept.has(stage);
		const run = new StageRun(await this.#base(stage), {
			...this.#ports,
			layers: new LayerMaker({
				...this.#options,
				store,
				steps,
				isKept
			}),
			remote: new RemoteFiles(this.#ports, this.#ports.store),
			escape: this.#dockerfile.escape,
			given: this.#options.arguments,
			globals: this.#globals,
			created: require_stage_image.timeOf(this.#options.epoch),
			from: (name, instruction) => this.#from(name, stage, instruction)
		});
		const triggers = run.takeTriggers(stage.from.where);
		if (needsEngine({ instructions: triggers })) return this.#byEngine(stage, firstRun(triggers));
		await this.#runTriggers(run, triggers);
		this.#options.onStep?.({
			kind: "done",
			isCached: false,
			id: this.#idOf(run.image)
		});
		for (const instruction of stage.instructions) {
			this.#begin(instruction.text);
			const isCached = await this.#step(run, instruction);
			this.#options.onStep?.({
				kind: "done",
				isCached,
				id: this.#idOf(run.image)
			});
		}
		return {
			image: run.image,
			files: run.files
		};
	}
	async #runTriggers(run, triggers) {
		if (triggers.length > 0) this.#options.onStep?.({
			kind: "triggers",
			count: triggers.length
		});
		for (const trigger of triggers) await this.#step(run, trigger);
	}
	async #step(run, instruction) {
		try {
			return (await run.step(instruction, this.#options)).isCached;
		} catch (error) {
			throw require_config_changes.located(instruction.where, error);
		}
	}
	async #byEngine(stage, where) {
		const name = stage.name ?? `${stage.index}`;
		const text = textUntil(this.#dockerfile.text, this.#stages.stages, stage);
		this.#options.onStep?.({
			kind: "engine",
			stage: name,
			where
		});
		const given = {
			text,
			name,
			where,
			platform: this.#platformOf(stage),
			images: neededImages(this.#stages.stages, stage, this.#baseOf),
			isKept: this.#kept.has(stage)
		};
		const base = await this.#ports.engineStage(given, this.#options);
		const { image, files } = await this.#images.opened(base, `stage ${name}`);
		return {
			image: {
				...image,
				variables: this.#variablesAfter(stage, image)
			},
			files
		};
	}
	#variablesAfter(stage, { execution }) {
		return variablesAfter(stagesBelow(this.#stages.stages, stage, this.#baseOf), execution, {
			given: this.#options.arguments,
			globals: this.#globals
		}, this.#dockerfile.escape);
	}
	#platformOf(stage) {
		return platformOf(stage, this.#globals, this.#dockerfile.escape) ?? this.#options.platform;
	}
	async #base(stage) {
		const base = this.#baseOf(stage);
		const earlier = earlierStage(this.#stages.stages, base, stage.index);
		const built = earlier === void 0 || /^\d+$/.test(base) ? void 0 : this.#built.get(earlier);
		if (built !== void 0) return built.image;
		return (await this.#images.get(base, this.#platformOf(stage), stage.from)).image;
	}
	async #from(name, stage, instruction) {
		if (name === void 0) return here(await this.#ports.context());
		const earlier = earlierStage(this.#stages.stages, name, stage.index);
		if (earlier !== void 0) {
			const { image, files } = this.#built.get(earlier) ?? await this.#stage(earlier);
			return {
				files: files.as(require_stage_image.filesId(image)),
				ready: (options) => files.ready(options)
			};
		}
		const named = await this.#ports.named(name);
		if (named !== void 0 && "files" in named) return here(named.files);
		noLaterStage(this.#stages.stages, name, instruction);
		const { files } = await this.#images.get(name, this.#platformOf(stage), instruction);
		return {
			files,
			ready: (options) => files.ready(options)
		};
	}
};
function here(files) {
	return {
		files,
		ready: async () => void 0
	};
}
// src/store/build-steps.ts
const STEP = "step";
var StoredSteps = class {
	#forms;
	constructor(store) {
		this.#forms = new require_forms.Forms(store.dir);
	}
	find(step) {
		return this.#forms.find(step, STEP);
	}
	note(step, layer) {
		return this.#forms.note(step, STEP, layer);
	}
};
// src/place/build-base.ts
async function baseImage(places, reference, platform, { pull }, options) {
	const place = require_early.parsePlace(reference, "docker");
	const stored = place.transport === "docker" && !reference.startsWith("docker:") && !pull ? await storedImage(places, reference, platform, options) : void 0;
	if (stored !== void 0) return stored;
	const { source, name } = await places.source(place, options.signal);
	return only({
		source,
		root: await require_resolve_root.resolveRoot(source, name, options)
	}, platform, options);
}
async function storedImage(places, text, platform, options) {
	try {
		const place = {
			transport: "store",
			text,
			reference: require_early.parseReference(text)
		};
		const { source, name } = await places.source(place, options.signal);
		return await only({
			source,
			root: await source.resolve(name, options)
		}, platform, options);
	} catch (error) {
		if (["NOT_FOUND", "PLATFORM_NOT_FOUND"].includes(require_early.codeOf(error))) return;
		throw error;
	}
}
async function only({ source, root }, platform, options) {
	const selected = await require_select.select(source, root, { platforms: [platform] }, options);
	return {
		source: selected.source,
		root: plainRoot(selected.root)
	};
}
function plainRoot({ mediaType, digest, size }) {
	return {
		mediaType,
		digest,
		size
	};
}
// src/build/ignored-files.ts
var IgnoredFiles = class {
	place;
	#files;
	#ignored;
	constructor(files, ignored) {
		this.place = files.place;
		this.#files = files;
		this.#ignored = ignored;
	}
	stat(path) {
		const node = this.#files.stat(path);
		return node === void 0 || this.#isIgnored(path, node) ? void 0 : node;
	}
	list(path) {
		return this.#files.list(path).filter((name) => this.stat(require_flatten.joined(path, name)) !== void 0);
	}
	read(path, memory) {
		return this.#files.read(path, memory);
	}
	#isIgnored(path, { type }) {
		if (path === "" || !this.#ignored.matches(require_config_changes.textOf(path))) return false;
		return !(type === "5" && this.#ignored.mayTakeBack(require_config_changes.textOf(path))) || this.list(path).length === 0;
	}
};
// src/dockerfile/ignore-file.ts
function ignorePatterns(text) {
	return text.replace(/^\uFEFF/, "").split("\n").filter((line) => !line.startsWith("#")).map((line) => line.trim()).filter((line) => line !== "").map(readLine);
}
function readLine(line) {
	const isNegated = line.startsWith("!");
	const pattern = isNegated ? line.slice(1).trim() : line;
	const plain = pattern === "" ? "" : require_config_changes.clean(pattern);
	const relative = plain.length > 1 && plain.startsWith("/") ? plain.slice(1) : plain;
	return isNegated ? `!${relative}` : relative;
}
// src/place/git.ts
function addressOf(url) {
	const hash = url.indexOf("#");
	const [repository, fragment] = hash < 0 ? [url, ""] : [url.slice(0, hash), url.slice(hash + 1)];
	const [ref = "", ...folder] = fragment.split(":");
	return {
		url: repository,
		ref: ref === "" ? "HEAD" : ref,
		folder: folder.join(":")
	};
}
async function clone(address, tools) {
	const { url, ref, folder } = addressOf(address);
	if ([url, ref].some((word) => word.startsWith("-")) || folder.split("/").includes("..")) throw new require_early.ImageError("INVALID_ARGUMENT", `${require_early.quoted(address)} is no git repository`);
	const dir = await require_program.makeOwnFolder(tools.temporary, require_program.TEMPORARY);
	const close = () => require_program.$rm(dir, {
		recursive: true,
		force: true
	});
	const git = new Git(dir, url, tools);
	try {
		await git.run("init", "--quiet");
		await fetched(git, git.url, ref);
		await git.run("submodule", "--quiet", "update", "--init", "--recursive", "--depth=1");
		const commit = (await git.run("rev-parse", "HEAD")).trim();
		return {
			dir: await inside(dir, folder),
			commit,
			id: `${commit}:${folder}`,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
const ABBREVIATED = /^[0-9a-f]{7,39}$/;
async function fetched(git, url, ref) {
	try {
		await git.run("fetch", "--quiet", "--depth=1", "--no-tags", "--", url, ref);
		await git.run("checkout", "--quiet", "--detach", "FETCH_HEAD");
	} catch (error) {
		if (require_early.codeOf(error) !== "UNREACHABLE") throw error;
		try {
			const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
			const isCommit = ABBREVIATED.test(ref) || ref.length === 40;
			await git.run("fetch", "--quiet", "--no-tags", "--", url, ...isCommit ? all : [ref]);
			await git.run("checkout", "--quiet", "--detach", isCommit ? ref : "FETCH_HEAD");
		} catch {
			throw error;
		}
	}
}
var Git = class {
	url;
	#dir;
	#tools;
	#env;
	#safe;
	constructor(dir, url, tools) {
		const { env } = tools;
		const own = {
			GIT_TERMINAL_PROMPT: "0",
			GIT_ASKPASS: ""
		};
		const hasOwn = Object.keys(env).length > 0;
		this.#dir = dir;
		this.#tools = tools;
		this.#env = hasOwn ? {
			...env,
			...own,
			...loginOf(url, env)
		} : void 0;
		this.url = hasOwn ? withoutLogin(url) : url;
		this.#safe = ["core.hooksPath=/dev/null", ...protocolsFor(url)].flatMap((one) => ["-c", one]);
	}
	async run(...args) {
		const { exec, signal } = this.#tools;
		const doing = `cloning ${require_early.printable(withoutLogin(this.url), 200)}`;
		try {
			const { exitCode, stdout, stderr } = await exec("git", [
				...this.#safe,
				"-C",
				this.#dir,
				...args
			], {
				signal,
				...this.#env === void 0 ? {} : { env: this.#env }
			});
			if (exitCode !== 0) {
				const last = stderr.trim().split("\n").at(-1) || `exit code ${exitCode}`;
				const why = require_early.printable(require_early.withoutLogins(last), 300);
				throw new require_early.ImageError("UNREACHABLE", `${doing}: ${why}`);
			}
			return stdout;
		} catch (error) {
			throw require_early.codeOf(error) === "ENGINE" ? noGit(doing, error) : error;
		}
	}
};
function noGit(doing, cause) {
	return new require_early.ImageError("UNSUPPORTED", `${doing}: there is no command git`, {
		cause,
		hint: "install git, or give a directory or a tar"
	});
}
function withoutLogin(url) {
	return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, "$1");
}
function protocolsFor(url) {
	const [, own = "ssh"] = /^([a-z]+):\/\//i.exec(url) ?? [];
	return ["protocol.allow=never", ...[...new Set([
		"https",
		"ssh",
		own.toLowerCase()
	])].map((one) => `protocol.${one}.allow=always`)];
}
function loginOf(url, { GIT_CONFIG_COUNT: count = "0" }) {
	const { protocol = "", origin, username = "", password = "" } = URL.parse(url) ?? {};
	if (!protocol.startsWith("http") || `${username}${password}` === "") return {};
	const login = Buffer.from([username, password].map(decoded).join(":")).toString("base64");
	return {
		GIT_CONFIG_COUNT: String(Number(count) + 1),
		[`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraHeader`,
		[`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${login}`
	};
}
async function inside(dir, folder) {
	const root = await require_program.$realpath(dir);
	const found = await require_program.$realpath(require_program.$join(root, folder)).catch(() => "");
	if (found !== root && !found.startsWith(`${root}/`)) throw new require_early.ImageError("NOT_FOUND", `the repository has no folder ${require_early.quoted(folder)}`);
	return found;
}
function decoded(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
function cloneFiles({ dir, id }, place, keepGit) {
	const ignored = new require_config_changes.PathPatterns(keepGit ? [] : [".git"]);
	const names = `${id} ${keepGit}`;
	return new DirectoryFiles(require_config_changes.bytesOf(dir), {
		ignored,
		likeGit: true,
		place,
		id: {
			names,
			version: names
		}
	});
}
function workTreeOf(dir) {
	for (let at = dir;; at = require_program.$dirname(at)) {
		if (require_program.$existsSync(require_program.$join(at, ".git"))) return at;
		if (require_program.$dirname(at) === at) return;
	}
}
async function commitTime(exec, dir, { signal }) {
	try {
		const { exitCode, stdout } = await exec("git", [
			"-C",
			dir,
			"log",
			"-1",
			"--format=%ct"
		], { signal });
		const time = Number(stdout.trim());
		return exitCode === 0 && stdout.trim() !== "" && Number.isSafeInteger(time) ? time : void 0;
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof require_early.ImageError) return;
		throw error;
	}
}
// src/place/unpack-tools.ts
function unpackTools(store, exec) {
	return {
		store,
		forms: new require_recompress.StoredForms(store),
		expand: (chunks, place, { signal }) => require_expand.expanded(chunks, {
			exec,
			place,
			signal
		})
	};
}
// src/place/build-context.ts
const FILE_LIMIT = 4194304;
const STANDARD = "Dockerfile";
const NOTHING = {
	text: "",
	isOwn: false
};
async function openContext(text, places, options) {
	if (text === "-") return fromStream(await peeked(options.stdin), "standard input", places, options);
	if (isGit(text)) {
		const cloned = await clone(text, options);
		options.keep(cloned);
		const git = {
			url: withoutLogin(text),
			commit: cloned.commit
		};
		return {
			...await fromDirectory(cloned.dir, {
				...options,
				isClone: true
			}),
			git
		};
	}
	const url = isRemote(text) ? URL.parse(text) : null;
	if (url !== null) return fromStream(await peeked(await places.webFile(url, options)), `${url.origin}${url.pathname}`, places, options);
	return fromDirectory(text, options);
}
async function fromDirectory(dir, options) {
	const found = await require_program.$stat(dir).catch(() => void 0);
	if (found?.isDirectory() !== true) throw new require_early.ImageError("NOT_FOUND", `the build context ${dir}: ${found === void 0 ? "there is no such directory" : "it is no directory"}`);
	const isClone = options.isClone === true;
	const at = pathOfDockerfile(dir, options.file, isClone);
	const readOwn = (path) => isClone ? readWithin(dir, path) : readText(path);
	const dockerfile = at === "-" ? await read(options.stdin) : await readDockerfile(at, readOwn);
	const ignore = await ignoreOf(dir, at, readOwn);
	const patterns = [...ignorePatterns(ignore.text), ...isClone ? [".git"] : []];
	const files = async () => new DirectoryFiles(require_config_changes.bytesOf(require_program.$resolve(dir)), {
		ignored: new require_config_changes.PathPatterns(patterns),
		likeGit: workTreeOf(require_program.$resolve(dir)) !== void 0,
		place: "the build context"
	});
	return {
		dockerfile,
		name: at === "-" ? "standard input" : options.file ?? STANDARD,
		files,
		dir: require_program.$resolve(dir),
		ignore
	};
}
function pathOfDockerfile(dir, file, isClone) {
	if (file === void 0 || isClone) return require_program.$resolve(dir, file ?? STANDARD);
	return file;
}
async function ignoreOf(dir, dockerfile, readOwn) {
	const own = dockerfile === "-" ? void 0 : await readOwn(`${dockerfile}.dockerignore`);
	return {
		text: own ?? await readOwn(require_program.$resolve(dir, ".dockerignore")) ?? "",
		isOwn: own !== void 0
	};
}
async function readDockerfile(path, readOwn) {
	const text = await readOwn(path);
	if (text === void 0) throw new require_early.ImageError("NOT_FOUND", `reading ${path}: there is no such file`, { hint: "a build reads a file called Dockerfile in its context, unless another one is named" });
	return text;
}
async function readWithin(dir, path) {
	const [root, found] = [await require_program.$realpath(dir), await require_program.$realpath(path).catch(() => "")];
	return found.startsWith(`${root}${require_program.$sep}`) ? readText(found) : void 0;
}
async function readText(path) {
	try {
		return (await require_program.readNamed(path, FILE_LIMIT)).toString();
	} catch (error) {
		if (require_program.errno(error) === "ENOENT" || require_program.errno(error) === "ENOTDIR") return;
		throw error;
	}
}
async function read(stream) {
	return (await require_program.readAll(stream, FILE_LIMIT, "a Dockerfile from standard input")).toString();
}
async function peeked(stream) {
	const chunks = stream[Symbol.asyncIterator]();
	let start = Buffer.alloc(0);
	let next = await chunks.next();
	while (next.done !== true && start.length + next.value.length < 512) {
		start = Buffer.concat([start, next.value]);
		next = await chunks.next();
	}
	if (next.done !== true) start = Buffer.concat([start, next.value]);
	const all = async function* () {
		yield start;
		for (let more = await chunks.next(); more.done !== true; more = await chunks.next()) yield more.value;
	};
	return {
		start,
		chunks: all()
	};
}
async function fromStream({ start, chunks }, place, places, options) {
	const isTar = require_compression.compressionOf(start.subarray(0, 6)) !== "none" || start.length >= 512 && require_header.decodeHeader(start.subarray(0, 512)) !== void 0;
	const tools = unpackTools(await places.store(), options.exec);
	if (!isTar) {
		const body = require_program.$Readable.from(chunks, { objectMode: false });
		const none = () => require_config_changes.tarFiles(emptyTar(), tools, "an empty build context", options);
		return {
			dockerfile: await read(body),
			name: place,
			files: none,
			dir: void 0,
			ignore: NOTHING
		};
	}
	const tar = await require_config_changes.tarFiles(chunks, tools, "the build context", options);
	const path = options.file ?? STANDARD;
	const dockerfile = await textIn(tar, path);
	if (dockerfile === void 0) throw new require_early.ImageError("NOT_FOUND", `${place}: there is no ${path} in it`);
	const own = await textIn(tar, `${path}.dockerignore`);
	const text = own ?? await textIn(tar, ".dockerignore") ?? "";
	const files = new IgnoredFiles(tar, new require_config_changes.PathPatterns(ignorePatterns(text)));
	return {
		dockerfile,
		name: path,
		files: async () => files,
		dir: void 0,
		ignore: {
			text,
			isOwn: own !== void 0
		}
	};
}
async function* emptyTar() {
	yield Buffer.alloc(1024);
}
async function textIn(files, path) {
	const at = require_config_changes.followed(files, require_config_changes.bytesOf(path));
	const node = files.stat(at);
	if (node?.type !== "0" || node.size > FILE_LIMIT) return;
	const chunks = [];
	for await (const chunk of files.read(at)) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}
// src/place/build-engine.ts
async function findBuildEngine(places, choice, exec, options) {
	const engine = choice === "buildah" ? void 0 : await places.findEngine(options);
	if (engine !== void 0) return new ByEngine(places, engine);
	return (choice === "auto" || choice === "buildah") && await answers(exec, options) ? new Buildah(places, exec) : void 0;
}
async function answers(exec, { signal }) {
	try {
		return (await exec("buildah", ["--version"], { signal })).exitCode === 0;
	} catch (error) {
		if (require_early.codeOf(error) === "ENGINE") return false;
		throw error;
	}
}
var ByEngine = class {
	name;
	platform;
	#places;
	#engine;
	constructor(places, engine) {
		this.name = engine.name;
		this.platform = engine.platform;
		this.#places = places;
		this.#engine = engine;
	}
	has(reference, options) {
		return this.#engine.has(reference, options);
	}
	async load({ source, root }, reference, _dir, options) {
		await this.#engine.load([{
			source,
			root,
			names: [reference]
		}], options);
	}
	archive(id, _dir, { signal }) {
		const place = `${this.name}'s image ${id.slice(0, 19)}`;
		return this.#places.archive(this.#engine.save([id], { signal }), place, signal);
	}
};
var Buildah = class {
	name = "buildah";
	platform;
	#places;
	#exec;
	constructor(places, exec) {
		const [host = {
			os: "linux",
			architecture: "amd64"
		}] = require_program.hostPlatforms().slice(-1);
		this.platform = host;
		this.#places = places;
		this.#exec = exec;
	}
	async has(reference, { signal }) {
		const args = [
			"inspect",
			"--type",
			"image",
			"--",
			reference
		];
		return (await this.#exec("buildah", args, { signal })).exitCode === 0;
	}
	async load({ source, root }, reference, dir, options) {
		const path = require_program.$join(dir, "base.tar");
		await require_save.saveFile(path, [{
			source,
			root,
			name: reference
		}], options);
		await this.#run(`giving ${reference} to buildah`, ["pull", `docker-archive:${path}`], options);
	}
	async archive(id, dir, options) {
		const path = require_program.$join(dir, "built.tar");
		await this.#run(`saving ${id} from buildah`, [
			"push",
			id,
			`oci-archive:${path}`
		], options);
		return this.#places.archive(path, `buildah's image ${id.slice(0, 19)}`, options.signal);
	}
	async #run(doing, args, { signal }) {
		const result = await this.#exec("buildah", args, { signal });
		if (result.exitCode !== 0) throw require_refusal.refusal(doing, result);
	}
};
// src/place/engine-stage.ts
async function engineStage(places, stage, context, options) {
	const { choice = "auto" } = options.engine;
	const engine = await findBuildEngine(places, choice, options.exec, options);
	if (engine === void 0) throw new require_early.ImageError("ENGINE", `${stage.where}: RUN needs ${choice === "auto" ? "a container engine" : choice}, and none answers`, { hint: "start Docker or Podman; every other instruction needs none" });
	const dir = await require_program.makeOwnFolder(options.temporary, require_program.TEMPORARY);
	options.keep({ close: () => require_program.$rm(dir, {
		recursive: true,
		force: true
	}) });
	await giveImages(places, engine, stage, dir, options);
	const [id, known] = await require_program.allOf([({ signal }) => built(engine, stage, context, dir, {
		...options,
		signal
	}), ({ signal }) => baseLayers(places, stage, {
		...options,
		signal
	})], options);
	const archive = await engine.archive(id, dir, options);
	const given = {
		source: archive,
		root: await archive.resolve("")
	};
	return known === void 0 ? given : require_known_layers.withKnownLayers(given, known, options);
}
async function baseLayers(places, { images, isKept, platform }, options) {
	if (!isKept) return;
	const known = new require_known_layers.KnownLayers();
	for (const reference of images.filter((one) => !options.contexts.has(one))) try {
		const { source, root } = await baseImage(places, reference, platform, options, options);
		await known.add(source, root, options);
	} catch (error) {
		require_early.unlessInterrupted(error);
	}
	return known;
}
async function giveImages(places, engine, { images, platform }, dir, options) {
	for (const reference of options.pull ? [] : images) {
		const stored = options.contexts.has(reference) || await engine.has(reference, options) ? void 0 : await storedImage(places, reference, platform, options);
		if (stored !== void 0) await engine.load(stored, require_early.formatReference(require_early.parseReference(reference)), dir, options);
	}
}
async function built({ name: command, platform: native }, stage, context, dir, options) {
	const iid = require_program.$join(dir, "iid");
	const file = require_program.$join(dir, "Dockerfile");
	const isDirectory = context.dir !== void 0;
	if (isDirectory) {
		await require_program.$writeFile(file, stage.text);
		await require_program.$writeFile(`${file}.dockerignore`, context.ignore.text);
	}
	const args = [
		"build",
		"--iidfile",
		iid,
		...flagsFor(native, stage, options)
	];
	const from = isDirectory ? [
		"-f",
		file,
		"--",
		context.dir ?? ""
	] : [
		"-f",
		FILE,
		"-"
	];
	const stdin = isDirectory ? void 0 : require_program.$Readable.from(contextTar(await context.files(), stage, options));
	const env = {
		...options.engine.env,
		...needsBuildKit(stage) ? { DOCKER_BUILDKIT: "1" } : {}
	};
	const result = await options.exec(command, [...args, ...from], {
		signal: options.signal,
		env,
		...stdin === void 0 ? {} : { stdin }
	});
	if (result.exitCode !== 0) throw require_refusal.refusal(`${stage.where}: building stage ${stage.name} with ${command}`, result);
	const id = (await require_program.$readFile(iid, "utf8")).trim();
	const whole = id.startsWith("sha256:") ? id : `sha256:${id}`;
	if (!require_early.isDigest(whole)) throw new require_early.ImageError("ENGINE", `${stage.where}: ${command} told no image id`);
	return whole;
}
function flagsFor(native, { platform }, options) {
	const { secrets, ssh, network, addHosts } = options.engine;
	const isForeign = require_platform_match.platformDistance(native, platform) !== 0;
	return [
		...[...options.arguments].flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
		...[...options.contexts].flatMap(([name, place]) => ["--build-context", `${name}=${place}`]),
		...options.noCache ? ["--no-cache"] : [],
		...options.pull ? ["--pull"] : [],
		...isForeign ? ["--platform", require_program.formatPlatform(platform)] : [],
		...secrets.flatMap((secret) => ["--secret", secret]),
		...ssh.flatMap((one) => ["--ssh", one]),
		...network === void 0 ? [] : ["--network", network],
		...addHosts.flatMap((one) => ["--add-host", one])
	];
}
function needsBuildKit({ text }) {
	return /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s.*(?:--(?:mount|chmod|link|parents|exclude|checksum)\b|<<)/im.test(text);
}
const FILE = ".transship.Dockerfile";
async function* contextTar(files, { text }, options) {
	const draft = new LayerDraft(void 0, 0);
	for (const [path, node] of require_config_changes.everything(files, "")) draft.put(path, node, () => files.read(path));
	const bytes = Buffer.from(text);
	draft.put(require_config_changes.bytesOf(FILE), {
		...require_config_changes.DIRECTORY,
		type: "0",
		mode: 420,
		size: bytes.length
	}, async function* () {
		yield bytes;
	});
	yield* layerTar(draft.entries(), options);
}
// src/place/build.ts
async function build$1(places, request) {
	const { signal, exec = require_program.spawnExec } = request;
	const opened = [];
	const temporary = require_program.$tmpdir();
	const keep = (one) => void opened.push(one);
	try {
		const { env } = request.engine;
		let materials = [];
		const note = (one) => void materials.push(one);
		const tools = {
			exec,
			temporary,
			keep,
			env,
			note,
			signal
		};
		const context = await openContext(request.context, places, {
			...request,
			...tools
		});
		const epoch = await epochOf(request, context, exec);
		const dockerfile = require_config_changes.parseDockerfile(context.dockerfile, context.name);
		tellUndeclared(dockerfile, request);
		const store = await places.store();
		const ports = portsOf(places, store, context, {
			...request,
			...tools,
			epoch
		});
		const [host = {
			os: "linux",
			architecture: "amd64"
		}] = require_program.hostPlatforms().slice(-1);
		const platforms = request.platforms.length === 0 ? [host] : eachOnce(request.platforms);
		const images = [];
		for (const platform of platforms) {
			materials = [];
			const onStep = (step) => request.onStep?.(step, platform);
			const image = await buildImage(dockerfile, ports, {
				...request,
				platform,
				buildPlatform: host,
				epoch,
				onStep
			});
			images.push({
				platform,
				materials,
				...image
			});
		}
		const { git } = context;
		const facts = {
			dockerfile: context.name,
			target: request.target,
			native: host,
			git
		};
		return await require_build_index.together(store, images, {
			annotations: request.indexAnnotations ?? {},
			provenance: request.provenance && {
				...request.provenance,
				...facts
			},
			signal
		});
	} finally {
		for (const one of opened) await one.close();
	}
}
function eachOnce(platforms) {
	return [...new Map(platforms.map((one) => [require_program.formatPlatform(one), one])).values()];
}
function tellUndeclared(dockerfile, { arguments: given, onUndeclared }) {
	const names = undeclared(stagesOf(dockerfile), given, dockerfile.escape);
	if (names.length > 0) onUndeclared?.(names);
}
async function epochOf({ epoch, arguments: given, signal }, { dir }, exec) {
	const written = given.get("SOURCE_DATE_EPOCH");
	if (written !== void 0 && written !== "") return secondsOf(written);
	const isTree = dir !== void 0 && workTreeOf(dir) !== void 0;
	return epoch ?? (isTree ? await commitTime(exec, dir, { signal }) : void 0) ?? 0;
}
function secondsOf(text) {
	const seconds = Number(text);
	if (!/^\d{1,12}$/.test(text) || Number.isNaN(new Date(seconds * 1e3).getTime())) throw new require_early.ImageError("INVALID_ARGUMENT", "SOURCE_DATE_EPOCH is not a number of seconds since 1970");
	return seconds;
}
function portsOf(places, store, context, tools) {
	const cloned = async (url, keepGitDir = false) => {
		const made = await clone(url, tools);
		tools.keep(made);
		tools.note({
			uri: `git+${withoutLogin(url)}`,
			digest: { sha1: made.commit }
		});
		return cloneFiles(made, "the git repository", keepGitDir);
	};
	return {
		...unpackTools(store, tools.exec),
		steps: tools.steps ?? new StoredSteps(store),
		context: require_program.lazily(() => context.files()),
		named: async (name) => {
			const place = tools.contexts.get(name) ?? tools.contexts.get(familiar(name));
			return place === void 0 ? void 0 : namedContext(place, cloned);
		},
		base: async (reference, platform, options) => {
			const base = await baseImage(places, reference, platform, tools, options);
			const uri = require_early.transportOf(reference, "docker") === "docker" ? require_build_index.packageUrl(reference.replace(/^docker:\/\//, ""), platform) : reference;
			tools.note({
				uri,
				digest: require_build_index.digestSet(base.root.digest)
			});
			return base;
		},
		onDownload: (uri, digest) => tools.note({
			uri,
			digest: require_build_index.digestSet(digest)
		}),
		engineStage: (stage, options) => engineStage(places, stage, context, {
			...tools,
			...options
		}),
		download: async (url, options) => await places.webFile(url, options),
		clone: (url, { keepGitDir }) => cloned(url, keepGitDir)
	};
}
function familiar(name) {
	return name.replace(/:latest$/, "");
}
async function namedContext(place, cloned) {
	if (place.startsWith("docker-image://")) return { reference: place.slice(15) };
	if (place.startsWith("oci-layout://")) return { reference: `oci:${place.slice(13)}` };
	if (isGit(place)) return { files: await cloned(place) };
	if (require_early.isPlace(place)) return { reference: place };
	const options = {
		ignored: new require_config_changes.PathPatterns([]),
		likeGit: workTreeOf(place) !== void 0
	};
	return { files: new DirectoryFiles(require_config_changes.bytesOf(place), {
		...options,
		place
	}) };
}
function buildOutputs(text, tags) {
	if (text === "-") return [{
		kind: "tar",
		path: "-"
	}];
	if (!/^"?[a-z-]+=/.test(text)) return [isPath(text) && require_early.transportOf(text, "store") === "store" ? {
		kind: "directory",
		path: text
	} : placed(require_early.parsePlace(text, "docker"))];
	return byType(text, membersOf(text), tags);
}
function isPath(text) {
	return /^(?:[./~]|[A-Za-z]:[\\/])/.test(text) || !/[:@]|^[^/]*\.[^/]*\/|^localhost\//.test(text);
}
function engineOutput(reference) {
	return placed(require_early.parsePlace(`docker-daemon:${require_early.formatReference(reference)}`, "docker"));
}
function registryOutput(reference) {
	return placed({
		transport: "docker",
		reference
	});
}
function placed(place) {
	return {
		kind: "place",
		place
	};
}
const MEMBERS = {
	type: /./,
	dest: /./,
	name: /./,
	push: /^(?:true|false)$/,
	tar: /^(?:true|false)$/,
	compression: /^gzip$/,
	"force-compression": /^false$/,
	"oci-mediatypes": /^true$/
};
function membersOf(text) {
	const members = (text.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((one) => one.replace(/^"(.*)"$/s, "$1").replaceAll("\"\"", "\"")).map((part) => {
		const equals = part.indexOf("=");
		const [name, value] = [part.slice(0, Math.max(equals, 0)), part.slice(equals + 1)];
		if (MEMBERS[name]?.test(value) !== true) throw notUnderstood(text, part);
		return [name, value];
	});
	return Object.fromEntries(members);
}
function byType(text, members, tags) {
	const { type = "", dest, name, push, tar } = members;
	const references = name === void 0 ? tags : name.split(",").map(require_early.parseReference);
	const path = dest ?? "-";
	switch (type) {
		case "registry": return named(text, references).map(registryOutput);
		case "image": return push === "true" ? named(text, references).map(registryOutput) : [];
		case "local": return [{
			kind: "directory",
			path: needed(text, dest)
		}];
		case "tar": return [{
			kind: "tar",
			path
		}];
		case "oci": return [archive("oci", text, {
			...members,
			dest: path
		}, references)];
		case "docker": return dest === void 0 && tar !== "false" ? named(text, references).map(engineOutput) : [archive("docker", text, members, references)];
		default: throw notUnderstood(text, `type=${type}`);
	}
}
function archive(form, text, { dest, tar }, [reference]) {
	const path = needed(text, dest);
	const name = reference === void 0 ? void 0 : require_early.formatReference(reference);
	if (path === "-") return {
		kind: `${form}-archive`,
		path
	};
	return placed({
		transport: tar === "false" ? "oci" : `${form}-archive`,
		path,
		name
	});
}
function needed(text, dest) {
	if (dest === void 0 || dest === "") throw new require_early.ImageError("INVALID_ARGUMENT", `the output ${require_early.quoted(text)} needs dest=PATH`);
	return dest;
}
function named(text, references) {
	if (references.length === 0) throw new require_early.ImageError("INVALID_ARGUMENT", `the output ${require_early.quoted(text)} needs a name`, { hint: "give the image one, or write name=REFERENCE" });
	return references;
}
function notUnderstood(text, part) {
	return new require_early.ImageError("INVALID_ARGUMENT", `the output ${require_early.quoted(text)}: ${require_early.quoted(part)} is not understood`, { hint: "type is local, tar, oci, docker, image or registry; or write oci:DIR, oci-archive:FILE, docker://REFERENCE" });
}
// src/cli/build-lines.ts
const SHORT = 12;
var BuildLines = class {
	#output;
	#several;
	#progress;
	#platform;
	constructor(output, several, progress) {
		this.#output = output;
		this.#several = several;
		this.#progress = progress;
	}
	tell(step, platform) {
		this.#progress.done();
		this.#name(require_program.formatPlatform(platform));
		switch (step.kind) {
			case "begun":
				this.#output.said(`Step ${step.number}/${step.total} : ${require_early.printable(step.text)}`);
				break;
			case "triggers":
				this.#output.said(`# Executing ${step.count} build trigger${step.count === 1 ? "" : "s"}`);
				break;
			case "engine":
				this.#output.said(`Stage ${step.stage} is built by the engine: ${step.where} has RUN`);
				break;
			default: this.#output.said(`${step.isCached ? " ---> Using cache\n" : ""} ---> ${require_early.encodedOf(step.id).slice(0, SHORT)}`);
		}
	}
	#name(platform) {
		if (this.#several && platform !== this.#platform) {
			this.#platform = platform;
			this.#output.said(`Building for ${platform}`);
		}
	}
};
// src/place/extract.ts
async function extract(tar, dir, { signal }) {
	await require_program.fileErrors("ARCHIVE", `writing ${dir}`, async () => {
		await require_program.makeFolder(dir);
		const extraction = new Extraction(dir);
		const reader = new require_reader.TarReader(tar, "the image");
		try {
			for (let entry = await reader.next(); entry !== void 0; entry = await reader.next()) {
				signal?.throwIfAborted();
				await extraction.add(entry, reader);
			}
			await extraction.finish();
		} finally {
			await reader.close();
		}
	});
}
var Extraction = class {
	#dir;
	#directories = new Map();
	#made = new Set([""]);
	constructor(dir) {
		this.#dir = dir;
	}
	async add(entry, reader) {
		const path = require_flatten.cleanPath(entry.name);
		await this.#directory(require_flatten.divided(path)[0]);
		if (entry.type === "5") {
			await this.#directory(path);
			const { mode, mtime } = require_config_changes.attributesOf(entry);
			this.#directories.set(path, {
				mode,
				mtime
			});
			return;
		}
		const at = this.#at(path);
		await require_program.$rm(at, {
			recursive: true,
			force: true
		});
		const { mode, mtime } = require_config_changes.attributesOf(entry);
		if (entry.type === "2") {
			await require_program.$symlink(Buffer.from(entry.link, "latin1"), at);
			await require_program.$lutimes(at, mtime, mtime);
		} else if (entry.type === "1") await require_program.$link(this.#at(require_flatten.cleanPath(entry.link)), at);
		else {
			this.#checkFile(entry, path);
			const map = await reader.sparseMap(entry);
			const bytes = map === void 0 ? reader.body() : require_reader.expanded(reader.body(), map);
			await require_durable_file.$pipeline(bytes, require_program.$createWriteStream(at, {
				flags: "wx",
				mode: 384
			}));
			await require_program.$chmod(at, mode);
			await require_program.$utimes(at, mtime, mtime);
		}
	}
	async finish() {
		for (const [path, { mode, mtime }] of [...this.#directories].toReversed()) {
			await require_program.$chmod(this.#at(path), mode);
			await require_program.$utimes(this.#at(path), mtime, mtime);
		}
	}
	#checkFile(entry, path) {
		if (entry.type !== "0" && entry.type !== "S") {
			const name = require_early.quoted(Buffer.from(path, "latin1").toString());
			const what = `writing ${this.#dir}: ${name} is a device or a pipe`;
			throw new require_early.ImageError("UNSUPPORTED", what, { hint: "a tar can hold it" });
		}
	}
	async #directory(path) {
		if (this.#made.has(path)) return;
		await this.#directory(require_flatten.divided(path)[0]);
		const at = this.#at(path);
		const found = await require_program.ifThere(() => require_program.$lstat(at));
		if (found?.isDirectory() !== true) {
			await require_program.$rm(at, { force: true });
			await require_program.$mkdir(at, { mode: 493 });
		} else await require_program.$chmod(at, found.mode | 448);
		this.#made.add(path);
	}
	#at(path) {
		return Buffer.from(`${Buffer.from(this.#dir).toString("latin1")}/${path}`, "latin1");
	}
};
// src/place/deliver-files.ts
function standardOutput(stdout) {
	if (stdout === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", "an output to standard output is not possible here");
	return stdout;
}
async function filesIntoDirectory(store, root, dir, { signal }) {
	const images = await imagesIn(store, root, { signal });
	for (const { manifest, platform } of images) {
		const into = images.length === 1 || platform === void 0 ? dir : require_program.$join(dir, folderOf(platform));
		await extract(require_flatten.flatten(store, manifest, { signal }), into, { signal });
	}
}
function folderOf(platform) {
	return require_program.formatPlatform(platform).replaceAll(/[^\w.-]/g, "_");
}
async function filesIntoTar(store, root, path, { stdout, signal }) {
	const [image, ...others] = await imagesIn(store, root, { signal });
	if (image === void 0 || others.length > 0) throw new require_early.ImageError("INVALID_ARGUMENT", "a tar of files is of one platform", { hint: "build for one, or write them to a directory with type=local" });
	const tar = require_flatten.flatten(store, image.manifest, { signal });
	await (path === "-" ? require_durable_file.$pipeline(tar, standardOutput(stdout), {
		signal,
		end: false
	}) : writeStream(path, tar, signal));
}
async function writeStream(path, chunks, signal) {
	const file = await require_new_file.NewFile.at(path);
	try {
		await require_durable_file.$pipeline(chunks, file.stream, { signal });
		await file.keep();
	} catch (error) {
		await file.discard();
		throw error === file.stream.errored ? require_program.fileError("ARCHIVE", `writing ${path}`, error) : error;
	}
}
async function imagesIn(store, root, options) {
	const found = await require_config.readManifest(store, root, options);
	if (found.kind === "manifest") return [{
		manifest: found,
		platform: root.platform
	}];
	const children = found.kind === "index" ? found.manifests.filter((one) => require_program.attestedDigest(one) === void 0) : [];
	return require_program.eachOf(children, 1, async (child) => {
		const manifest = await require_config.readManifest(store, child, options);
		if (manifest.kind !== "manifest") throw new require_early.ImageError("INTERNAL", `${child.digest} is no image`);
		return {
			manifest,
			platform: child.platform
		};
	});
}
// src/place/deliver-built.ts
async function deliver(places, root, output, options = {}) {
	switch (output.kind) {
		case "place": return toPlace(places, root, output.place, options);
		case "directory": return filesIntoDirectory(await places.store(), root, output.path, options);
		case "tar": return filesIntoTar(await places.store(), root, output.path, options);
		default: return toStandardOutput(places, root, output.kind, options);
	}
}
async function toPlace(places, root, place, { onProgress, signal }) {
	const { image, selection } = await inForm(places, root, place.transport === "docker-daemon" || place.transport === "docker-archive", { signal });
	const { target, name } = await places.target(place, { signal });
	const isRegistry = place.transport === "docker";
	const store = await places.store();
	const to = isRegistry ? new require_mounting.Mounting(places.repository(place.reference), places, store) : target;
	try {
		const result = await require_copy.copy(image, {
			target: to,
			name
		}, {
			...selection,
			referrers: false,
			onProgress,
			signal
		});
		if (place.transport !== "store") await target.close?.();
		return result;
	} catch (error) {
		await target.abort?.(error);
		throw error;
	}
}
async function inForm(places, root, isPlain, { signal }) {
	const store = await places.store();
	const stored = {
		source: require_rooted.rooted(store, root),
		name: ""
	};
	if (isPlain) return {
		image: stored,
		selection: { preferred: require_program.hostPlatforms() }
	};
	return {
		image: await require_recompress.compressedAs(stored, store, {
			selection: {},
			wanted: require_build_index.GZIP,
			signal
		}),
		selection: {}
	};
}
async function toStandardOutput(places, root, kind, { stdout, onProgress, signal }) {
	const isPlain = kind === "docker-archive";
	const { image, selection } = await inForm(places, root, isPlain, { signal });
	const archive = new require_archive_writer.ArchiveWriter(standardOutput(stdout), {
		place: "standard output",
		docker: isPlain
	});
	try {
		await require_copy.copy(image, {
			target: archive,
			name: ""
		}, {
			...selection,
			referrers: false,
			onProgress,
			signal
		});
		await archive.close();
	} catch (error) {
		await archive.abort(error);
		throw error;
	}
}
// src/cli/build-outputs.ts
function takesOutput(context, outputs) {
	const isTaken = outputs.some(isStandardOutput);
	if (isTaken) require_output_file.refuseTerminal(context, "build", void 0);
	return isTaken;
}
async function deliverAll(context, root, outputs, lines) {
	let written = root;
	for (const target of outputs) {
		const result = await deliverShown(context, root, target);
		if (result !== void 0 && target.kind === "place" && target.place.transport === "docker") {
			written = result.written;
			lines.said(pushLine(target.place.reference, result));
		}
	}
	return written;
}
async function deliverShown(context, root, output) {
	const { places, signal } = context;
	const progress = context.progress(isRegistry(output) ? require_program.PUSHING : require_program.COPYING);
	try {
		return await deliver(places, root, output, {
			stdout: context.output.stdout,
			onProgress: (event) => progress.tell(event),
			signal
		});
	} catch (error) {
		throw isStandardOutput(output) ? require_output_file.outputError("writing standard output", error) : error;
	} finally {
		progress.end();
	}
}
function pushLine(reference, { written }) {
	const { digest, size } = written;
	return `${require_early.familiarReference(reference)}: digest: ${digest} size: ${size}`;
}
function isStandardOutput(output) {
	return output.kind !== "place" && output.path === "-";
}
function isRegistry(output) {
	return output.kind === "place" && output.place.transport === "docker";
}
// src/cli/build-progress.ts
const PATIENCE = 1e3;
const LOG_INTERVAL = 5e3;
var BuildProgress = class {
	#open;
	#interval;
	#now;
	#progress;
	#begun;
	#last;
	#shownAt;
	constructor(open, interval, now = Date.now) {
		this.#open = open;
		this.#interval = interval;
		this.#now = now;
	}
	layer(event) {
		if (event.state !== "started" && event.state !== "exists") this.#opened().tell(event);
	}
	written(written) {
		const now = this.#now();
		this.#begun ??= now;
		this.#last = written;
		if (now - (this.#shownAt ?? this.#begun + PATIENCE - this.#interval) >= this.#interval) {
			this.#shownAt = now;
			this.#opened().rewrite(this.#line(written), false);
		}
	}
	done() {
		if (this.#shownAt !== void 0 && this.#last !== void 0) this.#opened().rewrite(`${this.#line(this.#last)} done`, true);
		this.end();
	}
	end() {
		this.#progress?.end();
		this.#progress = void 0;
		this.#begun = void 0;
		this.#last = void 0;
		this.#shownAt = void 0;
	}
	#opened() {
		this.#progress ??= this.#open();
		return this.#progress;
	}
	#line({ files, bytes, total }) {
		const seconds = (this.#now() - (this.#begun ?? 0)) / 1e3;
		const all = require_program.formatSize(Math.max(bytes, total));
		return `copying ${files === 1 ? "1 file" : `${files} files`}: ${require_program.formatSize(bytes)}/${all} ${seconds.toFixed(1)}s`;
	}
};
// src/place/ci-facts.ts
const SERVICES = [{
	isIt: (env) => env["GITHUB_REPOSITORY"] !== void 0,
	facts: (env) => {
		const source = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${env["GITHUB_REPOSITORY"]}`;
		const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
		return {
			source,
			revision: env["GITHUB_SHA"],
			version: env["GITHUB_REF_TYPE"] === "tag" ? env["GITHUB_REF_NAME"] : void 0,
			run: run && `${source}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ""}`
		};
	}
}, ...Object.entries({
	GITLAB_CI: [
		"CI_PROJECT_URL",
		"CI_COMMIT_SHA",
		"CI_COMMIT_TAG",
		"CI_JOB_URL"
	],
	CIRCLECI: [
		"CIRCLE_REPOSITORY_URL",
		"CIRCLE_SHA1",
		"CIRCLE_TAG",
		"CIRCLE_BUILD_URL"
	],
	BUILDKITE: [
		"BUILDKITE_REPO",
		"BUILDKITE_COMMIT",
		"BUILDKITE_TAG",
		"BUILDKITE_BUILD_URL"
	],
	BITBUCKET_COMMIT: [
		"BITBUCKET_GIT_HTTP_ORIGIN",
		"BITBUCKET_COMMIT",
		"BITBUCKET_TAG",
		""
	],
	DRONE: [
		"DRONE_REPO_LINK",
		"DRONE_COMMIT_SHA",
		"DRONE_TAG",
		"DRONE_BUILD_LINK"
	],
	JENKINS_URL: [
		"GIT_URL",
		"GIT_COMMIT",
		"TAG_NAME",
		"BUILD_URL"
	]
}).map(([own, [source, revision, version, run]]) => {
	return {
		isIt: (env) => Boolean(env[own]),
		facts: (env) => ({
			source: env[source],
			revision: env[revision],
			version: env[version],
			run: env[run]
		})
	};
})];
function ciFacts(env) {
	return SERVICES.find(({ isIt }) => isIt(env))?.facts(env) ?? {
		source: void 0,
		revision: void 0,
		version: void 0,
		run: void 0
	};
}
function ciAnnotations(env) {
	const { source, revision, version } = ciFacts(env);
	const known = {
		source: source === void 0 ? void 0 : withoutLogin(source),
		revision,
		version
	};
	const named = Object.entries(known).filter((one) => Boolean(one[1]));
	return Object.fromEntries(named.map(([name, value]) => [`org.opencontainers.image.${name}`, value]));
}
// src/cli/build-request.ts
function buildRequest(context, directory, flags) {
	const { signal, options, configuration } = context;
	const { env } = configuration;
	const annotations = require_build_options.annotationsOf(flags.annotation ?? []);
	const known = flags.ciAnnotations === true ? ciAnnotations(env) : {};
	const names = (flags.tag ?? []).map((tag) => require_early.formatReference(tagOf(tag)));
	const epoch = env["SOURCE_DATE_EPOCH"];
	const { secret = [], ssh = [], addHost = [], network } = flags;
	return {
		context: directory,
		file: flags.file,
		target: flags.target,
		arguments: require_build_options.namedValues(flags.buildArg ?? [], env),
		labels: require_build_options.pairsOf("build: --label", flags.label ?? []),
		annotations: {
			...known,
			...annotations.manifest
		},
		indexAnnotations: {
			...known,
			...annotations.index
		},
		contexts: require_build_options.namedValues(flags.buildContext ?? [], {}),
		platforms: require_program.wantedPlatforms(options) ?? [],
		noCache: !flags.cache,
		pull: flags.pull === true,
		epoch: epoch ? secondsOf(epoch) : void 0,
		stdin: [directory, flags.file].includes("-") ? context.stdin : require_program.$Readable.from([]),
		provenance: wantsProvenance(flags) ? {
			builder: ciFacts(env).run ?? "",
			names
		} : void 0,
		engine: {
			choice: options.engine,
			secrets: secret,
			ssh,
			network,
			addHosts: addHost,
			env: setOf(env)
		},
		signal
	};
}
function wantsProvenance({ provenance }) {
	return provenance !== void 0 && provenance !== "false";
}
function setOf(env) {
	const set = Object.entries(env).filter((one) => one[1] !== void 0);
	return Object.fromEntries(set);
}
function tagOf(text) {
	const reference = require_early.parseReference(text);
	if (reference.digest !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `build: ${text} is a digest, and a name is needed`);
	return reference;
}
// src/cli/commands/build.ts
function buildCommand(bind) {
	const command = new require_program.Command("build").description("Build an image from a Dockerfile; only RUN needs a container engine").argument("<context>", "a directory, - for standard input, or a URL");
	return require_build_options.addBuildOptions(command).addHelpText("after", require_program.examples("build -t ghcr.io/acme/app:1.4.0 .", "build --platform linux/amd64,linux/arm64 -t ghcr.io/acme/app:1.4.0 --push .", "build -f docker/Dockerfile -o oci:images:app .")).action(bind(build));
}
async function build(context, [directory = ""], flags) {
	const { output, places, signal } = context;
	const tags = (flags.tag ?? []).map(tagOf);
	const targets = targetsOf(flags, tags);
	const isTaken = takesOutput(context, targets);
	const lines = isTaken ? output.aside() : output;
	const built = await run(context, directory, flags, lines);
	const store = await places.store();
	const names = tags.length === 0 ? [""] : tags.map(require_early.formatReference);
	for (const name of names) await store.tag(built.root, name, { signal });
	const id = require_program.isIndexType(built.root.mediaType) ? built.root.digest : built.config.digest;
	lines.said(`Successfully built ${require_early.encodedOf(id).slice(0, 12)}`);
	for (const tag of tags) lines.said(`Successfully tagged ${require_early.familiarReference(tag)}`);
	const written = await deliverAll(context, built.root, targets, lines);
	if (context.options.quiet && !isTaken) output.line(id);
	await report(lines, flags, {
		id,
		config: built.config,
		written,
		names
	});
}
async function run(context, directory, flags, output) {
	const request = buildRequest(context, directory, flags);
	const progress = progressOf(context);
	const lines = new BuildLines(output, request.platforms.length > 1, progress);
	try {
		return await build$1(context.places, {
			...request,
			onStep: (step, platform) => lines.tell(step, platform),
			onWritten: (written) => progress.written(written),
			onProgress: (event) => progress.layer(event),
			onUndeclared: (args) => output.note(`the Dockerfile has no ARG ${args.join(", ")}`)
		});
	} finally {
		progress.end();
	}
}
function progressOf(context) {
	const isLive = context.output.stderr.isTTY === true;
	const open = () => context.options.json ? require_program.SILENT : context.progress(require_program.PULLING);
	return new BuildProgress(open, isLive ? 80 : LOG_INTERVAL);
}
function targetsOf(flags, tags) {
	if (tags.length === 0 && (flags.push === true || flags.load === true)) throw new require_early.ImageError("INVALID_ARGUMENT", `build: ${flags.push === true ? "--push" : "--load"} needs a name for the image`, { hint: "give it one with -t" });
	return [
		...(flags.output ?? []).flatMap((text) => buildOutputs(text, tags)),
		...flags.load === true ? tags.map(engineOutput) : [],
		...flags.push === true ? tags.map(registryOutput) : []
	];
}
async function report(output, { iidfile, metadataFile }, { id, config, written, names }) {
	const { mediaType, digest, size } = written;
	const name = names.filter((one) => one !== "").join(",");
	if (iidfile !== void 0) await require_replace.replaceFile(iidfile, id);
	const metadata = {
		"containerimage.config.digest": config.digest,
		"containerimage.descriptor": {
			mediaType,
			digest,
			size
		},
		"containerimage.digest": digest,
		...name === "" ? {} : { "image.name": name }
	};
	if (metadataFile !== void 0) await require_replace.replaceFile(metadataFile, `${JSON.stringify(metadata, null, 2)}\n`);
	output.document({
		reference: names[0] === "" ? null : names[0],
		references: names.filter((one) => one !== ""),
		imageId: id,
		digest,
		mediaType
	});
}
exports.buildCommand = buildCommand;

})