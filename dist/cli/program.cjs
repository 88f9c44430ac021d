/*6290623b112008ce83c36678292567e0*/(function (exports, require, module, __dirname, performance) {Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_early = require("./early.cjs");
// \0builtin:imported node:stream
const builtin$13 = process.getBuiltinModule("node:stream");
const $Readable = builtin$13.Readable;
const $Writable = builtin$13.Writable;
const $Duplex = builtin$13.Duplex;
const $Transform = builtin$13.Transform;
const $PassThrough = builtin$13.PassThrough;
const $pipeline = builtin$13.pipeline;
const $addAbortSignal = builtin$13.addAbortSignal;
const $finished = builtin$13.finished;
const $promises = builtin$13.promises;
// \0builtin:imported node:path
const builtin$12 = process.getBuiltinModule("node:path");
const $resolve = builtin$12.resolve;
const $normalize = builtin$12.normalize;
const $join = builtin$12.join;
const $dirname = builtin$12.dirname;
const $basename = builtin$12.basename;
const $sep = builtin$12.sep;
const $delimiter = builtin$12.delimiter;
const $win32 = builtin$12.win32;
const $posix = builtin$12.posix;
// \0builtin:imported node:fs
const builtin$11 = process.getBuiltinModule("node:fs");
const $closeSync = builtin$11.closeSync;
const $createReadStream = builtin$11.createReadStream;
const $createWriteStream = builtin$11.createWriteStream;
const $existsSync = builtin$11.existsSync;
const $fdatasync = builtin$11.fdatasync;
const $fstatSync = builtin$11.fstatSync;
const $lstatSync = builtin$11.lstatSync;
const $openSync = builtin$11.openSync;
const $readdirSync = builtin$11.readdirSync;
const $readSync = builtin$11.readSync;
const $readFileSync = builtin$11.readFileSync;
const $readlinkSync = builtin$11.readlinkSync;
const $renameSync = builtin$11.renameSync;
const $statSync = builtin$11.statSync;
const $writeFileSync = builtin$11.writeFileSync;
const $constants$1 = builtin$11.constants;
// \0builtin:imported node:os
const builtin$10 = process.getBuiltinModule("node:os");
const $arch = builtin$10.arch;
const $availableParallelism = builtin$10.availableParallelism;
const $homedir = builtin$10.homedir;
const $hostname = builtin$10.hostname;
const $release = builtin$10.release;
const $tmpdir = builtin$10.tmpdir;
const $type = builtin$10.type;
const $constants = builtin$10.constants;
// src/disk/owner.ts
const PATTERN = /(?:^|[.-])(\d+)-([0-9a-z]+)-([0-9a-f]{12})(?=$|\.)/;
let own;
function ownMark() {
	own ??= `${process.pid}-${processOf(process.pid)?.start ?? "0"}-${hostMark()}`;
	return own;
}
function ownName() {
	return `${require_early.$randomBytes(6).toString("hex")}.${ownMark()}`;
}
function ownerOf(fileName) {
	const [, pid, start, host] = PATTERN.exec(fileName) ?? [];
	if (pid === void 0 || start === void 0 || host === void 0) return;
	return {
		pid: Number(pid),
		start,
		host
	};
}
function runs({ pid, start, host }) {
	if (host !== hostMark()) return;
	if (!answers(pid)) return false;
	const found = processOf(pid);
	return found === void 0 || found.start === start && !found.ended;
}
function answers(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function processOf(pid) {
	const stat = read$2(() => $readFileSync(`/proc/${pid}/stat`, "utf8"));
	const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
	const [state, start] = [fields[0], fields[19]];
	return start === void 0 ? void 0 : {
		start,
		ended: state === "Z" || state === "X"
	};
}
let thisHost;
function hostMark() {
	thisHost ??= require_early.$createHash("sha256").update($hostname()).update(read$2(() => $readFileSync("/proc/sys/kernel/random/boot_id", "utf8")) ?? "").update(read$2(() => $readlinkSync("/proc/self/ns/pid")) ?? "").digest("hex").slice(0, 12);
	return thisHost;
}
function read$2(file) {
	try {
		return file();
	} catch {
		return;
	}
}
// src/disk/errors.ts
function errno(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function isFull(error) {
	return ["ENOSPC", "EDQUOT"].includes(errno(error) ?? "");
}
function isReadOnly(error) {
	return [
		"EROFS",
		"EACCES",
		"EPERM"
	].includes(errno(error) ?? "");
}
function isMissing(error) {
	return errno(error) === "ENOENT" || errno(error) === "ENOTDIR";
}
async function ifThere(look) {
	try {
		return await look();
	} catch (error) {
		if (isMissing(error)) return;
		throw error;
	}
}
const FREE_SPACE = {
	kind: "free-space",
	subject: ""
};
const NO_RIGHT = { hint: "check who owns the directory and who may write to it" };
const IS_OPEN = { hint: "another program has the file open: end it, or try again" };
const OPEN_OR_NO_RIGHT = { hint: "another program may have the file open: end it, or try again; or check who may write there" };
const TOO_MANY_FILES = { hint: "raise the limit of open files (ulimit -n)" };
const ADVICE = {
	ENOSPC: {
		hint: "the disk is full: free some space",
		remedy: FREE_SPACE
	},
	EDQUOT: {
		hint: "the quota is used up: free some space",
		remedy: FREE_SPACE
	},
	EACCES: NO_RIGHT,
	EPERM: NO_RIGHT,
	EBUSY: IS_OPEN,
	EROFS: { hint: "the file system is read-only: choose another directory" },
	EMFILE: TOO_MANY_FILES,
	ENFILE: TOO_MANY_FILES
};
function adviceOn(platform, name) {
	const advice = ADVICE[name];
	return platform === "win32" && advice === NO_RIGHT ? OPEN_OR_NO_RIGHT : advice;
}
function fileError(code, what, error, platform = process.platform) {
	const name = errno(error);
	if (error instanceof require_early.ImageError || name === void 0 || !isFileError(error)) return error;
	return new require_early.ImageError(code, `${what}: ${reasonOf$1(error)}`, {
		cause: error,
		...adviceOn(platform, name)
	});
}
async function fileErrors(code, what, work) {
	try {
		return await work();
	} catch (error) {
		throw fileError(code, what, error);
	}
}
function reasonOf$1(error) {
	const path = error instanceof Error && "path" in error ? String(error.path) : "";
	const message = require_early.messageOf(error);
	return ownerOf($basename(path)) === void 0 ? message : message.replace(/, \w+ '.*$/s, "");
}
function isFileError(error) {
	const name = errno(error) ?? "";
	return error instanceof Error && "path" in error || name in ADVICE || name === "EIO";
}
// src/registry/wire/secrets.ts
const SHORTEST_PART = 6;
const REPLACEMENT = "***";
var Secrets = class {
	#onSecret;
	#known = new Set();
	#spellings = [];
	constructor(onSecret) {
		this.#onSecret = onSecret;
	}
	add(secret) {
		if (secret === "" || this.#known.has(secret)) return;
		this.#known.add(secret);
		const all = [...this.#spellings, ...spellingsOf(secret)];
		this.#spellings = [...new Set(all)].sort((a, b) => b.length - a.length);
		this.#onSecret?.(secret);
	}
	conceal(text, shortest = 1) {
		const words = this.#spellings.filter(({ length }) => length >= shortest);
		const clean = words.reduce((left, word) => left.replaceAll(word, REPLACEMENT), text);
		const cut = Math.max(0, ...words.map((word) => overlap(clean, word)));
		return cut === 0 ? clean : `${clean.slice(0, -cut)}${REPLACEMENT}`;
	}
	isIn(text) {
		return this.#spellings.some((word) => text.includes(word));
	}
};
function spellingsOf(secret) {
	const bytes = Buffer.from(secret);
	return [secret, ...[
		encodeURIComponent(secret),
		new URLSearchParams({ "": secret }).toString().slice(1),
		JSON.stringify(secret).slice(1, -1),
		secret.replace(/\s+/g, " "),
		secret.toLowerCase(),
		bytes.toString("base64"),
		bytes.toString("base64url"),
		bytes.toString("hex")
	].filter(({ length }) => length >= SHORTEST_PART)];
}
function overlap(text, word) {
	for (let length = Math.min(word.length - 1, text.length); length >= SHORTEST_PART; length--) if (text.endsWith(word.slice(0, length))) return length;
	return 0;
}
const $setFlagsFromString = process.getBuiltinModule("node:v8").setFlagsFromString;
// src/registry/wire/tune-v8.ts
const FLAGS = [["--scavenger-max-new-space-capacity-mb=2", "--scavenger-max-new-space-capacity-mb=32"], ...[["--no-wasm-dynamic-tiering", "--wasm-dynamic-tiering"], ["--no-wasm-tier-up", "--wasm-tier-up"]]];
function tuneV8(version) {
	setFlags(version, FLAGS.map(([tuned]) => tuned));
}
function untuneV8(version) {
	setFlags(version, FLAGS.map(([, usual]) => usual));
}
function setFlags(version, flags) {
	if (version.startsWith("24.")) for (const flag of flags) $setFlagsFromString(flag);
}
// \0builtin:imported node:child_process
const builtin$8 = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:child_process"))[key] }))();
const $spawn = (...given) => builtin$8.spawn(...given);
// src/content/giving-back.ts
function givingBack(sink) {
	const write = sink.write.bind(sink);
	sink.write = (chunk, encoding, callback) => {
		const done = [encoding, callback].find((one) => typeof one === "function");
		const told = (error) => {
			if (!error && chunk instanceof Uint8Array) require_early.readMemory.giveBack(chunk);
			done?.(error);
		};
		return typeof encoding === "string" ? write(chunk, encoding, told) : write(chunk, told);
	};
	return sink;
}
// src/engine/exec.ts
const OUTPUT_LIMIT$1 = 33554432;
const spawnExec = async (command, args, options = {}) => {
	options.signal?.throwIfAborted();
	const child = $spawn(command, args, {
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true,
		...options.env === void 0 ? {} : { env: options.env },
		...options.signal === void 0 ? {} : { signal: options.signal }
	});
	const failure = Promise.withResolvers();
	const fail = (error) => {
		child.kill();
		failure.reject(error);
	};
	feed(child, options.stdin, fail);
	const stdout = options.stdout === void 0 ? collect$1(child, command, fail) : void 0;
	if (options.stdout !== void 0) drain$1(child, options.stdout, fail);
	const stderr = keepEnd(child);
	try {
		return {
			exitCode: await Promise.race([ended(child, command, options.signal), failure.promise]),
			stdout: stdout?.() ?? "",
			stderr: stderr()
		};
	} finally {
		options.stdin?.destroy();
	}
};
function ended(child, command, signal) {
	return new Promise((resolve, reject) => {
		child.once("error", (cause) => {
			reject(signal?.aborted === true ? signal.reason : notStarted(command, cause));
		});
		child.once("close", (code, name) => {
			resolve(code ?? 128 + (name === null ? 0 : $constants.signals[name]));
		});
	});
}
function notStarted(command, cause) {
	const missing = "code" in cause && cause.code === "ENOENT";
	return new require_early.ImageError("ENGINE", `starting ${command}: ${missing ? "no such command" : cause.message}`, {
		cause,
		hint: missing ? `install ${command}, or put it on the PATH` : void 0
	});
}
function feed(child, stdin, fail) {
	const pipe = child.stdin;
	if (pipe === null || stdin === void 0) {
		pipe?.on("error", () => void 0).end();
		return;
	}
	let closed = false;
	const close = () => {
		closed = true;
	};
	pipe.once("error", close).once("close", close);
	stdin.once("error", (error) => {
		if (!closed) fail(error);
	});
	stdin.once("close", () => {
		if (!closed && !stdin.readableEnded) fail(new require_early.ImageError("INTERRUPTED", "its input ended half-way"));
	});
	$pipeline(stdin, givingBack(pipe), () => void 0);
}
function collect$1(child, command, fail) {
	const chunks = [];
	let size = 0;
	child.stdout?.on("data", (chunk) => {
		size += chunk.length;
		if (size > OUTPUT_LIMIT$1) {
			fail(new require_early.ImageError("ENGINE", `running ${command}: it prints over ${OUTPUT_LIMIT$1} bytes`));
			return;
		}
		chunks.push(chunk);
	});
	return () => Buffer.concat(chunks).toString();
}
function drain$1(child, stdout, fail) {
	if (child.stdout === null) return;
	stdout.once("error", fail);
	stdout.once("close", () => {
		if (!stdout.writableFinished) fail(stdout.errored ?? new require_early.ImageError("INTERRUPTED", "its output is no longer read"));
	});
	child.stdout.pipe(stdout, { end: false });
}
function keepEnd(child) {
	let kept = Buffer.alloc(0);
	child.stderr?.on("data", (chunk) => {
		kept = Buffer.concat([kept, chunk]).subarray(-65536);
	});
	return () => kept.toString();
}
// src/image/words.ts
const SIZE_UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function formatSize(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < SIZE_UNITS.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${Number(value.toPrecision(3))}${SIZE_UNITS[unit]}`;
}
const MINUTE = 60;
const HOUR = 3600;
function formatAge(created, now = Date.now()) {
	const time = created === void 0 ? NaN : Date.parse(created);
	if (Number.isNaN(time) || time <= Date.UTC(2e3)) return "N/A";
	return `${formatDuration(Math.floor((now - time) / 1e3))} ago`;
}
function formatDuration(seconds) {
	if (seconds < MINUTE) return underAMinute(seconds);
	if (seconds < HOUR) {
		const minutes = Math.floor(seconds / MINUTE);
		return minutes === 1 ? "About a minute" : `${minutes} minutes`;
	}
	const hours = Math.floor(seconds / HOUR + .5);
	return hours <= 1 ? "About an hour" : overAnHour(hours);
}
function underAMinute(seconds) {
	if (seconds < 1) return "Less than a second";
	return seconds === 1 ? "1 second" : `${seconds} seconds`;
}
const DAY_HOURS = 24;
const LONG_UNITS = [
	{
		word: "hours",
		hours: 1,
		upTo: 48
	},
	{
		word: "days",
		hours: DAY_HOURS,
		upTo: 336
	},
	{
		word: "weeks",
		hours: 168,
		upTo: 1440
	},
	{
		word: "months",
		hours: 720,
		upTo: 730 * DAY_HOURS
	},
	{
		word: "years",
		hours: 365 * DAY_HOURS,
		upTo: Number.POSITIVE_INFINITY
	}
];
function overAnHour(hours) {
	const unit = LONG_UNITS.find(({ upTo }) => hours < upTo) ?? LONG_UNITS[4];
	return `${Math.floor(hours / unit.hours)} ${unit.word}`;
}
function shortId(digest) {
	return digest.slice(digest.indexOf(":") + 1).slice(0, 12);
}
function formatMoment(created) {
	const local = localTime(created);
	return local === void 0 ? "N/A" : `${local.day} ${local.time} ${local.offset.replace(":", "")} ${local.zone}`;
}
function formatTimestamp(created) {
	const local = localTime(created);
	return local === void 0 ? "N/A" : `${local.day}T${local.time}${local.offset === "+00:00" ? "Z" : local.offset}`;
}
function localTime(created) {
	const at = Math.floor(Date.parse(created ?? "") / 1e3) * 1e3;
	if (Number.isNaN(at)) return;
	const minutes = -new Date(at).getTimezoneOffset();
	const [day = "", time = ""] = new Date(at + minutes * 6e4).toISOString().split("T");
	const two = (number) => String(number).padStart(2, "0");
	const ahead = Math.abs(minutes);
	const offset = `${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
	return {
		day,
		time: time.slice(0, 8),
		offset,
		zone: zoneOf(at) ?? offset.replace(":", "")
	};
}
function zoneOf(at) {
	const name = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(at).find(({ type }) => type === "timeZoneName")?.value;
	return name !== void 0 && /^[A-Z]{2,5}$/.test(name) ? name : void 0;
}
function formatRateLimit(registry, { limit, remaining, windowSeconds }) {
	return `${registry}: ${remaining} of ${limit} pulls left${windowSeconds === void 0 ? "" : ` (in ${formatDuration(windowSeconds)})`}`;
}
// \0builtin:imported node:fs/promises
const builtin$7 = process.getBuiltinModule("node:fs/promises");
const $copyFile = builtin$7.copyFile;
const $cp = builtin$7.cp;
const $open = builtin$7.open;
const $rm = builtin$7.rm;
const $mkdir = builtin$7.mkdir;
const $readdir = builtin$7.readdir;
const $symlink = builtin$7.symlink;
const $lstat = builtin$7.lstat;
const $stat = builtin$7.stat;
const $link = builtin$7.link;
const $unlink = builtin$7.unlink;
const $chmod = builtin$7.chmod;
const $utimes = builtin$7.utimes;
const $lutimes = builtin$7.lutimes;
const $realpath = builtin$7.realpath;
const $writeFile = builtin$7.writeFile;
const $appendFile = builtin$7.appendFile;
const $readFile = builtin$7.readFile;
// src/content/each-of.ts
async function eachOf(items, width, step, { signal: outer } = {}) {
	outer?.throwIfAborted();
	const stop = new AbortController();
	const signal = outer === void 0 ? stop.signal : AbortSignal.any([outer, stop.signal]);
	const results = [];
	const all = [...items];
	const left = all.entries();
	const worker = async () => {
		for (const [at, item] of left) {
			signal.throwIfAborted();
			results[at] = await step(item, { signal });
		}
	};
	const failures = [];
	const workers = Array.from({ length: Math.min(Math.max(1, width), all.length) }, () => worker().catch((error) => {
		failures.push(error);
		stop.abort(error);
	}));
	await Promise.all(workers);
	if (failures.length > 0) throw failures[0];
	return results;
}
async function allOf(steps, options = {}) {
	return await eachOf(steps, steps.length, (step, given) => step(given), options);
}
// src/content/once.ts
function once(kept, key, make) {
	const known = kept.get(key);
	if (known !== void 0) return known;
	const made = make();
	kept.set(key, made);
	made.catch(() => {
		if (kept.get(key) === made) kept.delete(key);
	});
	return made;
}
function lazily(make) {
	const kept = new Map();
	return () => once(kept, void 0, make);
}
// src/disk/files.ts
const READ = $constants$1.O_RDONLY | ($constants$1.O_NONBLOCK ?? 0);
async function openFile(path) {
	mustBeFile(await $stat(path), path);
	return $open(path, READ);
}
function mustBeFile(found, path) {
	if (!found.isFile()) throw new require_early.ImageError("STORE", `reading ${path}: it is ${kindOf(found)}, not a regular file`);
}
function kindOf(found) {
	if (found.isDirectory()) return "a directory";
	if (found.isFIFO()) return "a FIFO";
	return found.isSocket() ? "a socket" : "a device";
}
async function linkOrCopy(from, to) {
	mustBeFile(await $stat(from), from);
	try {
		await $link(from, to);
	} catch (error) {
		if (isMissing(error)) throw error;
		await $copyFile(from, to, $constants$1.COPYFILE_FICLONE | $constants$1.COPYFILE_EXCL);
	}
}
function fileAt(path) {
	try {
		const found = $statSync(path, { throwIfNoEntry: false });
		return found?.isFile() === true ? found : void 0;
	} catch (error) {
		if (isMissing(error)) return;
		throw error;
	}
}
const SETTLED = 2e3;
function settledVersion(path) {
	try {
		const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = $statSync(path, { bigint: true });
		return Math.abs(Date.now() - Number(mtimeMs)) > SETTLED ? [
			dev,
			ino,
			size,
			mtimeNs,
			ctimeNs
		].join(" ") : void 0;
	} catch {
		return;
	}
}
async function readStart(path, most) {
	const file = await openFile(path);
	try {
		const length = Math.min((await file.stat()).size, most);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
function readStartNow(path, most) {
	const found = $statSync(path);
	mustBeFile(found, path);
	const file = $openSync(path, READ);
	try {
		const bytes = Buffer.allocUnsafe(Math.min(found.size, most));
		return bytes.subarray(0, $readSync(file, bytes, 0, bytes.byteLength, 0));
	} finally {
		$closeSync(file);
	}
}
async function readWhole(path, limit) {
	const bytes = await readStart(path, limit + 1);
	if (bytes.byteLength > limit) throw new require_early.ImageError("TOO_LARGE", `reading ${path}: larger than ${limit} bytes`);
	return bytes;
}
const WORDS_LIMIT = 67108864;
async function readNamed(path, limit = WORDS_LIMIT) {
	const file = await $open(path);
	try {
		const chunks = [];
		let size = 0;
		for await (const chunk of file.createReadStream({
			end: limit,
			autoClose: false
		})) {
			chunks.push(chunk);
			size += chunk.byteLength;
		}
		if (size > limit) throw new require_early.ImageError("TOO_LARGE", `reading ${path}: larger than ${limit} bytes`);
		return Buffer.concat(chunks);
	} finally {
		await file.close();
	}
}
// src/disk/folder.ts
async function makeFolder(path, mode) {
	if (isFolder(path)) return;
	try {
		await makeOne(path, mode);
	} catch (error) {
		const parent = $dirname(path);
		if (errno(error) !== "ENOENT" || parent === path) throw error;
		await makeFolder(parent, mode);
		await makeOne(path, mode);
	}
}
async function makeOne(path, mode) {
	try {
		await $mkdir(path, mode);
	} catch (error) {
		if (!isFolder(path)) throw error;
	}
}
function isFolder(path) {
	try {
		return $statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
	} catch {
		return false;
	}
}
// src/disk/own-folder.ts
async function makeOwnFolder(within, mark) {
	await makeFolder(within);
	await removeLeftFolders(within, mark);
	const path = $join(within, `${mark}${ownName()}`);
	await $mkdir(path, { mode: 448 });
	return path;
}
async function removeLeftFolders(within, mark) {
	for (const name of await $readdir(within).catch(() => [])) {
		const owner = name.startsWith(mark) ? ownerOf(name) : void 0;
		if (owner !== void 0 && runs(owner) === false) await $rm($join(within, name), {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
const TEMPORARY = "transship.";
// src/registry/content-range.ts
const GRAMMAR = /^\s*bytes\s+(\d{1,16})-(\d{1,16})\/(\d{1,16}|\*)\s*$/i;
function parseContentRange(header) {
	const [, first, last, total] = GRAMMAR.exec(header ?? "") ?? [];
	if (first === void 0 || last === void 0 || total === void 0) return;
	const size = total === "*" ? void 0 : Number(total);
	const range = {
		first: Number(first),
		last: Number(last),
		size
	};
	return range.first <= range.last && (size === void 0 || range.last < size) && [
		range.first,
		range.last,
		size ?? 0
	].every(Number.isSafeInteger) ? range : void 0;
}
const PROGRESS$1 = /^\s*(?:bytes=)?0-(\d{1,16})\s*$/;
function parseUploadRange(header) {
	const end = PROGRESS$1.exec(header ?? "")?.[1];
	return end === void 0 || !Number.isSafeInteger(Number(end)) ? void 0 : Number(end) + 1;
}
// src/content/whole.ts
const WHOLE = new WeakMap();
function streamOf(...pieces) {
	const stream = $Readable.from(pieces, { objectMode: false });
	const buffers = pieces.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
	WHOLE.set(stream, buffers);
	return stream;
}
function bodyOf(bytes) {
	return async () => streamOf(bytes);
}
function wholeOf(body) {
	return body.readableDidRead || body.destroyed ? void 0 : WHOLE.get(body);
}
async function piecesOf(body, limit, what) {
	const whole = wholeOf(body);
	const pieces = whole ?? await read$1(body, limit);
	if (whole !== void 0) body.destroy();
	if (sizeOf(pieces) > limit) throw new require_early.ImageError("TOO_LARGE", `${what}: larger than ${limit} bytes`);
	return pieces;
}
function read$1(body, limit) {
	const pieces = [];
	let size = 0;
	return new Promise((resolve, reject) => {
		body.on("data", (piece) => {
			pieces.push(piece);
			size += piece.length;
			if (size > limit) {
				resolve(pieces);
				body.destroy();
			}
		});
		$finished(body, { writable: false }, (error) => error ? reject(error) : resolve(pieces));
	});
}
function sizeOf(pieces) {
	return pieces.reduce((size, { length }) => size + length, 0);
}
async function readAll(body, limit, what) {
	const isWhole = wholeOf(body) !== void 0;
	const pieces = await piecesOf(body, limit, what);
	const [only] = pieces;
	if (isWhole && only !== void 0 && pieces.length === 1 && !require_early.readMemory.isLent(only)) return only;
	const bytes = Buffer.concat(pieces);
	for (const piece of pieces) require_early.readMemory.giveBack(piece);
	return bytes;
}
// src/registry/wire/clock.ts
const SYSTEM_CLOCK = {
	now: () => performance.now() / 1e3,
	after: (seconds, call) => {
		const timer = setTimeout(call, seconds * 1e3);
		return () => clearTimeout(timer);
	}
};
function sleep(clock, seconds, { signal }) {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const onAbort = () => {
			cancel();
			reject(signal?.reason);
		};
		const cancel = clock.after(seconds, () => {
			signal?.removeEventListener("abort", onAbort);
			resolve();
		});
		signal?.addEventListener("abort", onAbort, { once: true });
	});
}
// src/registry/wire/redact.ts
const SHOWN = new Set([
	"artifactType",
	"client_id",
	"digest",
	"from",
	"last",
	"mount",
	"n",
	"ns",
	"scope",
	"service",
	"tag"
]);
function redactUrl(url) {
	const shown = new URL(url);
	shown.username = "";
	shown.password = "";
	shown.hash = "";
	for (const name of new Set(shown.searchParams.keys())) if (!SHOWN.has(name)) shown.searchParams.set(name, "REDACTED");
	return shown.href;
}
function oneLine$1(text, limit = 300) {
	const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/ {2,}/g, " ").trim();
	return line.length > limit ? `${line.slice(0, limit)}\u2026` : line;
}
// src/registry/wire/url-policy.ts
var UrlPolicy = class {
	#insecure;
	#secrets;
	#networks = new Map();
	constructor(insecure, secrets) {
		this.#insecure = insecure;
		this.#secrets = secrets;
	}
	networkOf({ hostname }) {
		return this.#networks.get(hostname) ?? require_early.networkOf(hostname);
	}
	admitted(hostname, addresses, from) {
		const networks = addresses.map(({ address }) => require_early.networkOf(address));
		this.#networks.set(hostname, networks.includes("public") ? "public" : networks[0] ?? "public");
		const allowed = addresses.filter(({ address }) => from === void 0 || mayLead(from, require_early.networkOf(address)));
		return allowed.length === 0 ? new ForbiddenAddress(hostname) : allowed;
	}
	check(given, giver, doing) {
		const parsed = given instanceof URL ? given : URL.parse(given, giver.href);
		const refuse = (why, advice = { hint: WRONG }) => {
			const shown = parsed === null ? "no URL" : this.#secrets.conceal(redactUrl(parsed));
			const message = `${doing}: ${giver.host} leads to ${shown}, which is refused: ${why}`;
			return new require_early.ImageError("REGISTRY", message, advice);
		};
		if (parsed === null || parsed.protocol !== "https:" && parsed.protocol !== "http:") throw refuse("it is not an http(s) URL");
		const url = sameTransport(parsed, giver);
		if (url.username !== "" || url.password !== "") throw refuse("it carries a user");
		if (!mayLead(this.networkOf(giver), this.networkOf(url))) throw refuse("a private address, and the registry is not in that network");
		if (url.protocol === "http:" && !require_early.isLoopback(url.hostname) && !this.#insecure.has(url.host)) {
			const host = this.#secrets.conceal(url.host);
			const remedy = {
				kind: "allow-insecure",
				subject: host
			};
			throw refuse("plain http", {
				hint: `if ${host} may speak plain http, allow it`,
				remedy
			});
		}
		url.hash = "";
		return url;
	}
};
var ForbiddenAddress = class extends Error {
	constructor(hostname) {
		super(`${hostname} has a private address, and the registry that leads there is not in that network`);
		this.name = "ForbiddenAddress";
	}
};
const WRONG = "the registry is set up wrongly, or something answers in its place";
function mayLead(from, to) {
	return to === "public" || to === from || from === "loopback" && to === "private";
}
function sameTransport(url, wire) {
	const again = new URL(url);
	if (url.protocol === "http:" && wire.protocol === "https:" && url.hostname === wire.hostname) {
		again.protocol = wire.protocol;
		again.port = url.port === "" || url.port === "80" ? wire.port : url.port;
	}
	return again;
}
// src/registry/wire/connection-error.ts
var ConnectionError = class extends require_early.ImageError {
	temporary;
	constructor(code, message, details, temporary) {
		super(code, message, details);
		this.name = "ConnectionError";
		this.temporary = temporary;
	}
};
function connectionError(doing, url, error, conceal = (text) => text) {
	if (error instanceof require_early.ImageError) return error;
	if (error instanceof ForbiddenAddress) return new require_early.ImageError("REGISTRY", `${doing}: ${conceal(error.message)}`, { cause: error });
	const symptom = SYMPTOMS.find(({ matches }) => matches(systemCodeOf(error), require_early.messageOf(error)));
	return new ConnectionError(symptom?.code ?? "UNREACHABLE", `${doing}: ${conceal(`${url.origin}: ${symptom?.says ?? require_early.messageOf(error)}`)}`, {
		cause: error,
		...adviceFor$1(symptom, conceal(url.host))
	}, symptom?.temporary?.(url) ?? symptom === void 0);
}
function adviceFor$1(symptom, host) {
	const remedy = symptom?.remedy && {
		kind: symptom.remedy,
		subject: host
	};
	return {
		hint: symptom?.hint(host),
		remedy
	};
}
function isUntrusted(error) {
	return UNTRUSTED.test(systemCodeOf(error));
}
function isNotTls(error) {
	const reason = reasonOf(error);
	return NOT_TLS.test(reason) || HUNG_UP.test(reason);
}
function reasonOf(error) {
	const cause = error instanceof ConnectionError ? error.cause ?? error : error;
	return `${systemCodeOf(cause)} ${require_early.messageOf(cause)}`;
}
const NOT_TLS = /EPROTO|ERR_SSL_/;
const HUNG_UP = /before secure TLS connection/;
const UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE/;
const BAD_CERTIFICATE = /^(?:ERR_TLS_CERT_|CERT_|HOSTNAME_MISMATCH)/;
const SYMPTOMS = [
	{
		matches: (code) => code === "ENOTFOUND",
		says: "no such host",
		hint: (host) => `check the spelling of ${host}, the DNS and the proxy settings`,
		temporary: () => false
	},
	{
		matches: (code) => code === "ECONNREFUSED",
		says: "connection refused",
		hint: (host) => `nothing listens at ${host}: check the port, and that the registry runs`,
		temporary: ({ hostname }) => !require_early.isLoopback(hostname)
	},
	{
		matches: (code) => UNTRUSTED.test(code),
		hint: (host) => `trust the authority that signed for ${host}`,
		remedy: "trust-authority",
		says: "its certificate is signed by an unknown authority",
		temporary: () => false
	},
	{
		matches: (code) => BAD_CERTIFICATE.test(code),
		hint: (host) => `the certificate that ${host} shows is not valid for it: it must be renewed`,
		temporary: () => false
	},
	{
		matches: (code) => NOT_TLS.test(code),
		says: "the TLS handshake failed",
		hint: (host) => `if ${host} speaks plain http, allow it`,
		remedy: "allow-insecure",
		temporary: () => false
	},
	{
		matches: (code) => /^UND_ERR_(?:INVALID_ARG|REQ_CONTENT_LENGTH|HEADERS_OVERFLOW)/.test(code),
		hint: (host) => `what is sent to ${host}, or what it answers, is not proper HTTP`,
		temporary: () => false
	},
	{
		matches: (_code, message) => /^Proxy response \(4/.test(message),
		hint: (host) => `the proxy refuses ${host}: check HTTPS_PROXY and NO_PROXY`,
		temporary: () => false
	},
	{
		matches: (code) => code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT",
		code: "TIMEOUT",
		says: "no connection in time",
		hint: (host) => `check that ${host} can be reached from here, and the proxy settings`,
		temporary: () => true
	}
];
function systemCodeOf(error) {
	if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
	return error instanceof AggregateError ? systemCodeOf(error.errors[0]) : "";
}
// \0builtin:imported node:http
const builtin$6 = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:http"))[key] }))();
new Proxy({}, { get: (_, key) => builtin$6.METHODS[key] });
const $STATUS_CODES = new Proxy({}, { get: (_, key) => builtin$6.STATUS_CODES[key] });
const $createServer = (...given) => builtin$6.createServer(...given);
new Proxy({}, { get: (_, key) => builtin$6.globalAgent[key] });
// src/registry/wire/advice.ts
function adviceFor(refused) {
	const { code, registry, errors } = refused;
	const said = errors.map((entry) => `${entry.code} ${entry.message}`).join(" ");
	switch (code) {
		case "UNAUTHORIZED": return unauthorized(refused);
		case "DENIED": return denied(refused);
		case "RATE_LIMITED": return rateLimited(refused);
		case "TAG_EXISTS": return { hint: "this registry does not move tags: choose another tag, or delete this one first" };
		case "TOO_LARGE": return { hint: `${registry}, or a proxy in front of it, does not take requests of this size` };
		case "UNSUPPORTED": return refused.status === 405 && !/UNSUPPORTED/.test(said) && isPush(refused.scopes) ? { hint: `${registry} may be read-only` } : {};
		case "NOT_FOUND": return /NAME_UNKNOWN|repository/i.test(said) ? missingRepository(refused) : missingManifest(refused);
		default: return {};
	}
}
const MAY_BE_MISSING = "the image may not exist, or may be private";
function unauthorized({ registry, scopes, loggedIn }) {
	if (loggedIn) return { hint: `${`the user name or password for ${registry} is wrong or has expired`}, or may not ${verb(scopes)}` };
	return isPush(scopes) ? logIn(registry) : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
}
function denied({ registry, scopes, loggedIn }) {
	if (!isPush(scopes)) return loggedIn ? { hint: `${MAY_BE_MISSING}: check its name, and that the account may read it` } : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
	if (registry === "ghcr.io") return { hint: "the token needs `packages: write`, and the package must grant this repository access" };
	const allowed = `the account must be allowed to ${verb(scopes)} there`;
	return loggedIn ? { hint: allowed } : logIn(registry, `${allowed}: `);
}
function logIn(registry, before = "") {
	return {
		hint: `${before}log in to ${registry}`,
		remedy: {
			kind: "log-in",
			subject: registry
		}
	};
}
function rateLimited({ registry, loggedIn, retryAfter }) {
	const when = retryAfter === void 0 ? "" : ` (it asks to wait ${Math.ceil(retryAfter)} s)`;
	return {
		hint: loggedIn ? `${registry} limits this account${when}: use a mirror` : `${registry} limits this address${when}: log in to it, or use a mirror`,
		remedy: {
			kind: "mirror",
			subject: registry
		}
	};
}
function missingRepository({ registry, scopes }) {
	return { hint: isPush(scopes) ? `${registry} wants the repository to be created before something is pushed to it` : "check the name of the repository" };
}
function missingManifest({ registry, scopes, url }) {
	const name = /\/manifests\/([^/]+)$/.exec(url.pathname)?.[1];
	if (name === void 0 || /^sha\d+(?::|%3A)/i.test(name)) return {};
	const repository = scopes.find(({ type }) => type === "repository")?.name;
	const hint = "check the spelling";
	return repository === void 0 ? { hint } : {
		hint: `${hint}, or list the tags that there are`,
		remedy: {
			kind: "list-tags",
			subject: `${registry}/${repository}`
		}
	};
}
function isPush(scopes) {
	return scopes.some(({ actions }) => actions.some((action) => action !== "pull"));
}
function verb(scopes) {
	const actions = new Set(scopes.flatMap((scope) => scope.actions));
	if (actions.has("delete") || actions.has("*")) return "delete";
	return actions.has("push") ? "push" : "pull";
}
// src/oci/media-type.ts
const MEDIA_TYPE = {
	ociIndex: "application/vnd.oci.image.index.v1+json",
	ociManifest: "application/vnd.oci.image.manifest.v1+json",
	ociConfig: "application/vnd.oci.image.config.v1+json",
	ociLayer: "application/vnd.oci.image.layer.v1.tar",
	ociLayerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
	ociLayerZstd: "application/vnd.oci.image.layer.v1.tar+zstd",
	ociEmpty: "application/vnd.oci.empty.v1+json",
	ociArtifact: "application/vnd.oci.artifact.manifest.v1+json",
	dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
	dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
	dockerConfig: "application/vnd.docker.container.image.v1+json",
	dockerLayer: "application/vnd.docker.image.rootfs.diff.tar",
	dockerLayerGzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
	dockerSchema1: "application/vnd.docker.distribution.manifest.v1+json",
	dockerSchema1Signed: "application/vnd.docker.distribution.manifest.v1+prettyjws"
};
const OCI_LAYER = {
	none: MEDIA_TYPE.ociLayer,
	gzip: MEDIA_TYPE.ociLayerGzip,
	zstd: MEDIA_TYPE.ociLayerZstd
};
const OF_DOCKER = {
	[MEDIA_TYPE.ociLayer]: MEDIA_TYPE.dockerLayer,
	[MEDIA_TYPE.ociLayerGzip]: MEDIA_TYPE.dockerLayerGzip
};
const OF_OCI = {
	[MEDIA_TYPE.dockerLayer]: MEDIA_TYPE.ociLayer,
	[MEDIA_TYPE.dockerLayerGzip]: MEDIA_TYPE.ociLayerGzip
};
function layerTypeIn(manifestType, layerType) {
	return (manifestType === MEDIA_TYPE.dockerManifest ? OF_DOCKER : OF_OCI)[layerType] ?? layerType;
}
const MANIFEST_ACCEPT = [
	MEDIA_TYPE.ociIndex,
	MEDIA_TYPE.ociManifest,
	MEDIA_TYPE.dockerIndex,
	MEDIA_TYPE.dockerManifest,
	MEDIA_TYPE.ociArtifact,
	"*/*"
].join(", ");
const INDEXES = new Set([MEDIA_TYPE.ociIndex, MEDIA_TYPE.dockerIndex]);
const MANIFESTS = new Set([
	MEDIA_TYPE.ociManifest,
	MEDIA_TYPE.dockerManifest,
	MEDIA_TYPE.ociArtifact
]);
const CONFIGS = new Set([MEDIA_TYPE.ociConfig, MEDIA_TYPE.dockerConfig]);
const LAYERS = new Set([
	MEDIA_TYPE.ociLayer,
	MEDIA_TYPE.ociLayerGzip,
	MEDIA_TYPE.ociLayerZstd,
	MEDIA_TYPE.dockerLayer,
	MEDIA_TYPE.dockerLayerGzip
]);
const SCHEMA1 = new Set([MEDIA_TYPE.dockerSchema1, MEDIA_TYPE.dockerSchema1Signed]);
function isIndexType(mediaType) {
	return INDEXES.has(mediaType);
}
function isManifestType(mediaType) {
	return MANIFESTS.has(mediaType);
}
function isImageManifestType(mediaType) {
	return isManifestType(mediaType) && mediaType !== MEDIA_TYPE.ociArtifact;
}
function isTaggableType(mediaType) {
	return INDEXES.has(mediaType) || MANIFESTS.has(mediaType) || SCHEMA1.has(mediaType);
}
function isImageConfigType(mediaType) {
	return CONFIGS.has(mediaType);
}
function isLayerType(mediaType) {
	return LAYERS.has(mediaType) || isNonDistributable(mediaType);
}
function isSchema1Type(mediaType) {
	return SCHEMA1.has(mediaType);
}
function isNonDistributable(mediaType) {
	return mediaType.startsWith("application/vnd.oci.image.layer.nondistributable.") || mediaType.startsWith("application/vnd.docker.image.rootfs.foreign.");
}
function bareMediaType(header) {
	return (header.split(";", 1)[0] ?? "").trim().toLowerCase();
}
// src/registry/wire/error-body.ts
const READ_LIMIT$1 = 65536;
const MAX_ENTRIES = 10;
async function readErrors(response, secrets) {
	const text = (await readSome(response.body)).toString("utf8");
	const shown = (part, limit) => oneLine$1(secrets.conceal(part), limit);
	const written = parse(text);
	if (typeof written === "object" && written !== null) return entriesOf(written, shown);
	const message = bareMediaType(response.headers["content-type"] ?? "") === "text/plain" ? shown(text) : "";
	return message === "" ? [] : [{
		code: "",
		message
	}];
}
async function readSome(body) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of body) {
			chunks.push(chunk);
			size += chunk.length;
			if (size >= READ_LIMIT$1) break;
		}
	} catch {
		return Buffer.concat(chunks);
	}
	return Buffer.concat(chunks).subarray(0, READ_LIMIT$1);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function entriesOf(body, shown) {
	const errors = body["errors"];
	if (Array.isArray(errors)) return errors.slice(0, MAX_ENTRIES).flatMap((error) => entryOf(error, shown));
	const single = body["error"];
	if (typeof single === "object" && single !== null) return entryOf(single, shown);
	return entryOf({
		code: single ?? body["code"],
		message: body["error_description"] ?? body["message"] ?? body["details"] ?? body["detail"]
	}, shown);
}
function entryOf(value, shown) {
	if (typeof value !== "object" || value === null) return [];
	const { code, message, detail } = value;
	const entry = {
		code: typeof code === "string" ? shown(code, 60) : "",
		message: [message, detail].map((part) => typeof part === "string" ? shown(part) : "").find(Boolean) ?? ""
	};
	return entry.code === "" && entry.message === "" ? [] : [entry];
}
// src/registry/wire/retry-after.ts
function parseRetryAfter(header, now) {
	const text = header?.trim() ?? "";
	if (/^\d{1,10}$/.test(text)) return Number(text);
	const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, (date - now) / 1e3);
}
// src/registry/wire/refusal.ts
var Refusal = class extends require_early.RegistryError {
	temporary;
	concernsHost;
	retryAfter;
	constructor(code, message, response, details) {
		super(code, message, response, details);
		const said = response.errors.map((entry) => entry.code.toUpperCase());
		this.temporary = TEMPORARY_STATUSES.has(response.status) || said.some((word) => TEMPORARY_WORDS.has(word));
		this.concernsHost = code === "RATE_LIMITED" || response.status === 503;
		this.retryAfter = details.retryAfter;
	}
};
const TEMPORARY_STATUSES = new Set([
	408,
	425,
	429,
	499,
	500,
	502,
	503,
	504,
	520,
	521,
	522,
	523,
	524,
	529
]);
const TEMPORARY_WORDS = new Set(["TOOMANYREQUESTS", "UNAVAILABLE"]);
async function refusal(response, asking) {
	const errors = await readErrors(response, asking.secrets);
	const { status } = response;
	const code = codeFor(status, errors);
	const retryAfter = parseRetryAfter(response.headers["retry-after"], Date.now());
	return new Refusal(code, `${asking.doing}: ${describe(status, errors)}`, {
		status,
		method: asking.method,
		url: asking.secrets.conceal(redactUrl(response.url)),
		errors
	}, {
		...adviceFor({
			...asking,
			url: response.url,
			code,
			status,
			errors,
			retryAfter
		}),
		retryAfter
	});
}
function describe(status, errors) {
	return `${status} ${errors.map(({ code, message }) => [code, message].filter(Boolean).join(": ")).join("; ") || ($STATUS_CODES[status] ?? "refused")}`;
}
const CODE_OF_STATUS = {
	401: "UNAUTHORIZED",
	403: "DENIED",
	404: "NOT_FOUND",
	405: "UNSUPPORTED",
	413: "TOO_LARGE",
	429: "RATE_LIMITED"
};
function codeFor(status, errors) {
	const said = errors.map(({ code, message }) => `${code} ${message}`).join(" ");
	if (/TOOMANYREQUESTS/i.test(said)) return "RATE_LIMITED";
	if (isImmutableTag(status, said)) return "TAG_EXISTS";
	return CODE_OF_STATUS[status] ?? (status >= 400 && /\bUNSUPPORTED\b/.test(said) ? "UNSUPPORTED" : "REGISTRY");
}
function isImmutableTag(status, said) {
	return [
		400,
		403,
		409,
		412
	].includes(status) && /ImageTagAlreadyExists|immutable|tag[^.;]{0,80}already exists/i.test(said);
}
// src/registry/wire/retry.ts
const FIRST_DELAY = .25;
const LONGEST_DELAY = 30;
const LONGEST_ASKED = 300;
const LONGEST_WAIT$1 = 600;
function isTemporary(error) {
	return (error instanceof Refusal || error instanceof ConnectionError) && error.temporary;
}
function backoff(tries, random = Math.random) {
	return random() * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** tries);
}
var Retries = class {
	#clock;
	#retries;
	#onRetry;
	#pausedUntil = new Map();
	constructor(clock, retries, onRetry = () => void 0) {
		this.#clock = clock;
		this.#retries = retries;
		this.#onRetry = onRetry;
	}
	async run(host, options, step) {
		const { retries = this.#retries, isWorthwhile = isTemporary, onFailure } = options;
		let waited = 0;
		for (let tries = 1;; tries++) {
			await this.#pauseOf(host, options);
			try {
				return await step(tries);
			} catch (error) {
				if (!(error instanceof require_early.ImageError) || !isWorthwhile(error) || tries > retries) throw error;
				const seconds = delayAfter(error, tries);
				waited += seconds;
				if (waited > LONGEST_WAIT$1 || seconds > LONGEST_ASKED) throw error;
				onFailure?.(error);
				this.#onRetry(retryText(error, seconds, tries, retries));
				await this.#wait(host, error, seconds, options);
			}
		}
	}
	async #pauseOf(host, options) {
		const left = () => (this.#pausedUntil.get(host) ?? 0) - this.#clock.now();
		for (let seconds = left(); seconds > 0; seconds = left()) await sleep(this.#clock, seconds, options);
	}
	async #wait(host, error, seconds, options) {
		if (error instanceof Refusal && error.concernsHost) {
			const until = this.#clock.now() + seconds;
			this.#pausedUntil.set(host, Math.max(until, this.#pausedUntil.get(host) ?? 0));
			return;
		}
		await sleep(this.#clock, seconds, options);
	}
};
function delayAfter(error, tries) {
	const asked = error instanceof Refusal ? error.retryAfter : void 0;
	return asked === void 0 ? backoff(tries) : asked + backoff(0);
}
function retryText(error, seconds, tries, retries) {
	return `${require_early.messageOf(error)} [${require_early.codeOf(error)}]; trying again in ${seconds.toFixed(1)} s (${tries} of ${retries})`;
}
// src/registry/wire/document.ts
const TRIES$2 = 4;
async function readDocument(open, options) {
	for (let tries = 1;; tries += 1) {
		const response = await open();
		try {
			const bytes = await readAll(response.body, options.limit, options.what);
			return {
				response,
				bytes,
				value: decoded(response, bytes, options)
			};
		} catch (error) {
			if (!isTemporary(error) || tries === TRIES$2) throw error;
		}
	}
}
function decoded(response, bytes, { what, decode, secrets }) {
	try {
		return decode(bytes, response);
	} catch (error) {
		if (secrets.isIn(bytes.toString("utf8")) || secrets.isIn(JSON.stringify(response.headers))) throw new require_early.ImageError(require_early.codeOf(error), `${what}: it cannot be read, and repeats a secret that it must not know`);
		throw error;
	}
}
const DRAIN_LIMIT = 65536;
async function drain({ body }) {
	const pieces = await piecesOf(body, DRAIN_LIMIT, "what is not needed").catch(() => []);
	for (const piece of pieces) require_early.readMemory.giveBack(piece);
}
// src/registry/download/span.ts
function rangeOf({ from, to }, size) {
	return from === 0 && to === size ? {} : { range: `bytes=${from}-${to === size ? "" : to - 1}` };
}
async function openSpan(open, descriptor, span, options) {
	const response = await open(span, options);
	if (response.status === 206 && continues(response, descriptor, span)) return {
		body: response.body,
		ranged: true
	};
	if (response.status === 200) return {
		body: await whole(response, descriptor, span),
		ranged: false
	};
	await drain(response);
	const all = await open({
		from: 0,
		to: descriptor.size
	}, options);
	if (all.status !== 200) {
		await drain(all);
		const why = `${all.status} is no answer to a request for all of it`;
		throw new require_early.ImageError("REGISTRY", `reading content ${descriptor.digest}: ${why}`);
	}
	return {
		body: await whole(all, descriptor, span),
		ranged: false
	};
}
function continues({ headers }, { size }, { from }) {
	const range = parseContentRange(headers["content-range"]);
	return range?.first === from && (range.size === void 0 || range.size === size);
}
async function whole(response, descriptor, { from }) {
	const length = response.headers["content-length"];
	if (length !== void 0 && Number(length) !== descriptor.size) {
		await drain(response);
		const what = `content ${descriptor.digest}, size`;
		throw new require_early.IntegrityError(what, descriptor.size, Number(length));
	}
	return from === 0 ? response.body : $Readable.from(without(response.body, from), { objectMode: false });
}
async function* without(body, count) {
	let left = count;
	for await (const chunk of body) {
		const rest = chunk.subarray(Math.min(left, chunk.length));
		left -= chunk.length - rest.length;
		if (rest.length > 0) yield rest;
	}
}
// \0builtin:imported node:timers/promises
const builtin$5 = process.getBuiltinModule("node:timers/promises");
const $setTimeout = builtin$5.setTimeout;
const $setImmediate = builtin$5.setImmediate;
// src/content/tapped.ts
const WAITING = 16384;
function tapped(body, tap, { alone = false } = {}) {
	const whole = wholeOf(body);
	if (whole !== void 0) {
		const error = seen(whole, tap);
		return error === null ? body : failing(error, body);
	}
	if (!alone && body instanceof TappedStream && !body.readableDidRead) {
		body.add(tap);
		return body;
	}
	return new TappedStream(body, tap);
}
function seen(pieces, tap) {
	for (const piece of pieces) {
		const error = tap.chunk?.(piece) ?? null;
		if (error !== null) return error;
	}
	return tap.end?.() ?? null;
}
function failing(error, instead) {
	instead.destroy();
	return new $Readable({ read() {
		this.destroy(error);
	} });
}
var TappedStream = class extends $Readable {
	#body;
	#taps;
	#begun = false;
	constructor(body, tap) {
		super({ highWaterMark: WAITING });
		this.#body = body;
		this.#taps = [tap];
		body.once("error", (error) => this.#fail(error, 0));
		this.on("error", () => void 0);
	}
	add(tap) {
		this.#taps.push(tap);
	}
	_read() {
		if (this.#begun) {
			this.#body.resume();
			return;
		}
		this.#begun = true;
		this.#body.on("data", (chunk) => this.#pass(chunk)).once("end", () => this.#end()).once("close", () => this.#closed());
	}
	_destroy(error, done) {
		this.#body.destroy();
		done(error);
	}
	#pass(chunk) {
		if (!this.destroyed && this.#allow((tap) => tap.chunk?.(chunk)) && !this.push(chunk)) this.#body.pause();
	}
	#end() {
		if (this.#allow((tap) => tap.end?.())) this.push(null);
	}
	#allow(ask) {
		for (const [at, tap] of this.#taps.entries()) {
			const error = ask(tap);
			if (error) {
				this.#fail(error, at + 1);
				return false;
			}
		}
		return true;
	}
	#closed() {
		if (!this.#body.readableEnded && !this.destroyed) this.#fail(new Error("the source was closed before its end"), 0);
	}
	#fail(error, from) {
		this.destroy(this.#taps.slice(from).reduce((told, tap) => tap.failed?.(told) ?? told, error));
	}
};
// src/registry/download/span-body.ts
const TRIES$1 = 5;
const PROGRESS = 1048576;
var SpanBody = class extends $Readable {
	#open;
	#descriptor;
	#signal;
	#tries = new Tries();
	#body;
	#position;
	#end;
	constructor(first, open, descriptor, { from, to, signal, waiting = WAITING }) {
		super({ highWaterMark: waiting });
		this.#open = open;
		this.#descriptor = descriptor;
		this.#signal = signal;
		this.#position = from;
		this.#end = to;
		this.#body = first;
		this.on("error", () => void 0);
		this.#follow(first);
	}
	get position() {
		return this.#position;
	}
	endAt(to) {
		this.#end = to;
		if (this.#position === to) this.#finish();
	}
	#follow(body) {
		this.#body = body;
		body.on("data", (chunk) => this.#pass(chunk));
		$finished(body, { writable: false }, (error) => {
			if (!this.destroyed && !this.#isComplete) this.#goOn(error).catch((failure) => this.destroy(failure));
		});
	}
	get #isComplete() {
		return this.#position === this.#end && this.#end < this.#descriptor.size;
	}
	#pass(chunk) {
		if (this.destroyed || this.#isComplete) return;
		if (this.#position + chunk.length > this.#descriptor.size) {
			this.destroy(sizeError(this.#descriptor, `more than ${this.#descriptor.size}`));
			return;
		}
		const wanted = chunk.subarray(0, this.#end - this.#position);
		this.#position += wanted.length;
		this.#tries.progress(wanted.length);
		if (!this.push(wanted)) this.#body.pause();
		if (this.#isComplete) this.#finish();
	}
	#finish() {
		this.push(null);
		this.#body.destroy();
	}
	async #goOn(error) {
		if (error) {
			this.#signal?.throwIfAborted();
			this.#tries.failed(error);
		} else if (this.#position === this.#end) {
			this.push(null);
			return;
		} else this.#tries.failed(new Cut(sizeError(this.#descriptor, this.#position)));
		await this.#tries.pause(this.#signal);
		const span = {
			from: this.#position,
			to: this.#end
		};
		const { body } = await openSpan(this.#open, this.#descriptor, span, { signal: this.#signal });
		if (this.destroyed) body.destroy();
		else this.#follow(body);
	}
	_read() {
		this.#body.resume();
	}
	_destroy(error, done) {
		this.#body.destroy();
		done(error);
	}
};
function sizeError({ digest, size }, actual) {
	return new require_early.IntegrityError(`content ${digest}, size`, size, actual);
}
var Cut = class {
	error;
	constructor(error) {
		this.error = error;
	}
};
var Tries = class {
	#failed = 0;
	#bytes = 0;
	progress(bytes) {
		this.#bytes += bytes;
		if (this.#bytes >= PROGRESS) {
			this.#failed = 0;
			this.#bytes = 0;
		}
	}
	failed(failure) {
		const error = failure instanceof Cut ? failure.error : failure;
		this.#failed += 1;
		this.#bytes = 0;
		if (this.#failed >= TRIES$1 || !(failure instanceof Cut || isTemporary(failure))) throw error;
	}
	async pause(signal) {
		if (this.#failed > 1) {
			const seconds = backoff(this.#failed - 2);
			await $setTimeout(seconds * 1e3, void 0, signal === void 0 ? {} : { signal });
		}
	}
};
// src/registry/download/parts.ts
const LEAST_PART = 2097152;
const LIMITS$1 = {
	parts: 9,
	ofOne: 3,
	size: 8388608
};
var PartBudget = class {
	limits;
	#free;
	constructor(limits = LIMITS$1) {
		this.limits = limits;
		this.#free = limits.parts;
	}
	take() {
		if (this.#free === 0) return false;
		this.#free -= 1;
		return true;
	}
	give(parts) {
		this.#free += parts;
	}
};
var Parts = class {
	#open;
	#descriptor;
	#budget;
	#abort = new AbortController();
	#signal;
	#parts = [];
	#isTakenOver = false;
	#isReading = false;
	#position;
	#size = 0;
	constructor(open, descriptor, budget, options) {
		this.#open = open;
		this.#descriptor = descriptor;
		this.#budget = budget;
		this.#position = descriptor.size;
		const own = this.#abort.signal;
		this.#signal = options.signal === void 0 ? own : AbortSignal.any([options.signal, own]);
	}
	begin(first) {
		const left = this.#descriptor.size - first.position;
		const { ofOne, size } = this.#budget.limits;
		this.#size = Math.min(size, Math.max(LEAST_PART, Math.ceil(left / (ofOne + 1))));
		const from = first.position + this.#size;
		this.#position = Math.min(from, this.#descriptor.size);
		this.#beginMore();
		this.#parts[0]?.opened.then(({ ranged }) => {
			this.#isTakenOver = ranged && first.position <= from;
			this.#isTakenOver ? first.endAt(from) : this.close();
		}, () => this.close());
	}
	async next() {
		if (!this.#isTakenOver) {
			this.close();
			return;
		}
		if (this.#isReading) this.#release(this.#parts.splice(0, 1));
		if (this.#parts.length === 0 && this.#position < this.#descriptor.size) this.#begin(false);
		this.#isReading = true;
		this.#beginMore();
		return (await this.#parts[0]?.opened)?.body;
	}
	#beginMore() {
		const { ofOne } = this.#budget.limits;
		const most = this.#isReading ? ofOne + 1 : ofOne;
		while (this.#position < this.#descriptor.size && this.#parts.length < most && this.#budget.take()) this.#begin(true);
	}
	#begin(counted) {
		const to = Math.min(this.#position + this.#size, this.#descriptor.size);
		const opened = this.#read({
			from: this.#position,
			to
		});
		opened.catch(() => void 0);
		this.#parts.push({
			opened,
			counted
		});
		this.#position = to;
	}
	async #read(span) {
		const options = { signal: this.#signal };
		const { body, ranged } = await openSpan(this.#open, this.#descriptor, span, options);
		const waiting = span.to - span.from;
		return {
			body: new SpanBody(body, this.#open, this.#descriptor, {
				...span,
				...options,
				waiting
			}),
			ranged
		};
	}
	close() {
		this.#position = this.#descriptor.size;
		this.#abort.abort();
		const parts = this.#parts.splice(0);
		for (const { opened } of parts) opened.then(({ body }) => body.destroy()).catch(() => void 0);
		this.#release(parts);
	}
	#release(parts) {
		this.#budget.give(parts.filter(({ counted }) => counted).length);
	}
};
// src/registry/endpoint.ts
const ACTIONS = {
	pull: ["pull"],
	push: ["pull", "push"],
	delete: [
		"pull",
		"push",
		"delete"
	]
};
var Endpoint = class {
	repository;
	place;
	health;
	#wire;
	constructor(wire, repository, place, health) {
		this.#wire = wire;
		this.repository = repository;
		this.health = health;
		this.place = health === void 0 ? place : `${place} at mirror ${wire.origin}`;
	}
	get mirror() {
		return this.health !== void 0;
	}
	get secrets() {
		return this.#wire.secrets;
	}
	get clock() {
		return this.#wire.clock;
	}
	get trace() {
		return this.#wire.trace;
	}
	get quickest() {
		return this.#wire.quickest;
	}
	expect(requests) {
		this.#wire.expect(requests);
	}
	request(request) {
		const { access, alsoPull, doing, path, ...rest } = request;
		const own = {
			type: "repository",
			name: this.repository,
			actions: ACTIONS[access]
		};
		const other = alsoPull === void 0 ? [] : [{
			type: "repository",
			name: alsoPull,
			actions: ACTIONS.pull
		}];
		return this.#wire.request({
			lane: "small",
			accept: [200],
			...rest,
			path: typeof path === "string" ? `${this.repository}/${path}` : path,
			scopes: [own, ...other],
			doing: `${doing} ${this.place}`
		});
	}
};
// src/registry/holdings.ts
const MOST$2 = 5e4;
var Holdings = class {
	#repositories = new Map();
	add(digest, repository) {
		const repositories = this.#repositories.get(digest) ?? new Set();
		this.#repositories.set(digest, repositories.add(repository));
		const oldest = this.#repositories.keys().next();
		if (this.#repositories.size > MOST$2 && oldest.done !== true) this.#repositories.delete(oldest.value);
	}
	has(digest, repository) {
		return this.#repositories.get(digest)?.has(repository) === true;
	}
	of(digest) {
		return [...this.#repositories.get(digest) ?? []];
	}
};
// src/oci/decode.ts
function invalid(where, why) {
	return new require_early.ImageError("INVALID_DOCUMENT", `${where}: ${why}`);
}
const VALUES_LIMIT = 5e5;
const BYTES_A_VALUE = 30;
function decodeJson(bytes, where) {
	const most = Math.max(VALUES_LIMIT, bytes.byteLength / BYTES_A_VALUE);
	if (bytes.byteLength > VALUES_LIMIT && valuesIn(bytes) > most) throw new require_early.ImageError("TOO_LARGE", `${where}: more than ${Math.floor(most)} values`);
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new require_early.ImageError("INVALID_DOCUMENT", `${where}: not JSON`, { cause });
	}
}
const [QUOTE, BACKSLASH] = [34, 92];
const BEFORE_A_VALUE = new Set([
	44,
	91,
	123
]);
function valuesIn(bytes) {
	let values = 0;
	let inString = false;
	for (let at = 0; at < bytes.byteLength; at += 1) {
		const byte = bytes[at] ?? 0;
		if (inString) {
			at += Number(byte === BACKSLASH);
			inString = byte !== QUOTE;
		} else {
			inString = byte === QUOTE;
			values += Number(BEFORE_A_VALUE.has(byte));
		}
	}
	return values;
}
function asObject(value, where) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(where, "not an object");
	return value;
}
function asString(value, where) {
	if (typeof value !== "string") throw invalid(where, "not a string");
	return value;
}
function asSize(value, where) {
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw invalid(where, "not a size in bytes");
	return value;
}
function asArray(value, where, decode) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value)) throw invalid(where, "not an array");
	return value.map((item, index) => decode(item, `${where}[${index}]`));
}
function asStringMap(value, where) {
	if (value === void 0 || value === null) return {};
	const texts = Object.entries(asObject(value, where)).map(([key, item]) => [key, item === null ? "" : asString(item, `${where}.${require_early.printable(key, 100)}`)]);
	return Object.fromEntries(texts);
}
function optional(value, where, decode) {
	return value === void 0 || value === null ? void 0 : decode(value, where);
}
// src/registry/listing/found-repository.ts
const BADGES = {
	official: "official",
	verified: "verified publisher",
	verified_publisher: "verified publisher",
	open_source: "sponsored",
	sponsored: "sponsored",
	sponsored_oss: "sponsored"
};
function decodeFound(value, where) {
	const found = asObject(value, where);
	const text = (...names) => first(found, names, where, asString);
	const badges = badgesOf(found);
	return {
		name: asString(text("repo_name", "name"), `${where}.name`),
		description: text("short_description", "description") ?? "",
		stars: first(found, ["star_count", "stars"], where, asSize) ?? 0,
		official: badges.includes("official"),
		automated: found["is_automated"] === true || found["is_trusted"] === true,
		badges
	};
}
function first(found, names, where, decode) {
	for (const name of names) {
		const value = optional(found[name], `${where}.${name}`, decode);
		if (value !== void 0) return value;
	}
}
function badgesOf(found) {
	const words = [
		found["badge"],
		found["badges"],
		found["filter_type"]
	].flat();
	const known = [...Object.entries(found).filter(([name, value]) => name.startsWith("is_") && value === true).map(([name]) => name.slice(3)), ...words].flatMap((word) => {
		const badge = BADGES[String(word).toLowerCase().replaceAll(/[- ]/g, "_")];
		return badge === void 0 ? [] : [badge];
	});
	return [...new Set(known)].sort();
}
// src/registry/wire/limits.ts
const LIMITS = {
	challengesOfRequest: 5,
	challenges: 1e4,
	pages: 1e4,
	listingBytes: 67108864,
	referrers: 1e4,
	warnings: 20,
	warningBytes: 16384,
	documentTimeouts: 5
};
function limited(doing, what, count, limit) {
	if (count > limit) throw new require_early.ImageError("REGISTRY", `${doing}: more than ${limit} ${what}, which is the limit`, { hint: "the registry is set up wrongly, or answers without end on purpose" });
}
var Budget = class {
	#challenges = 0;
	#warningBytes = 0;
	#warnings = new Set();
	countChallenge(doing) {
		this.#challenges += 1;
		limited(doing, "challenges in one command", this.#challenges, LIMITS.challenges);
	}
	warning(text) {
		if (this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes || this.#warnings.has(text)) return;
		this.#warnings.add(text);
		this.#warningBytes += Buffer.byteLength(text);
		return this.#warnings.size > LIMITS.warnings || this.#warningBytes > LIMITS.warningBytes ? `registries send more than ${LIMITS.warnings} warnings, and no more are shown` : text;
	}
};
// src/registry/listing/link.ts
function nextLink(header) {
	let rest = (header ?? "").trimStart();
	while (rest.startsWith("<")) {
		const end = rest.indexOf(">");
		if (end < 0) return;
		const target = rest.slice(1, end);
		const [parameters, remainder] = readParameters(rest.slice(end + 1));
		if (parameters.some(isNext)) return target;
		rest = remainder;
	}
}
const PARAMETER = /^\s*;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/;
function readParameters(text) {
	const parameters = [];
	let rest = text;
	for (;;) {
		const match = PARAMETER.exec(rest);
		if (match === null) return [parameters, rest.replace(/^[\s;]*,\s*/, "")];
		const [all, name = "", quoted, bare] = match;
		const value = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
		parameters.push({
			name: name.toLowerCase(),
			value
		});
		rest = rest.slice(all.length);
	}
}
function isNext({ name, value }) {
	return name === "rel" && value.toLowerCase().split(/\s+/).includes("next");
}
// src/registry/listing/pages.ts
var Pages = class {
	#where;
	#seen = new Set();
	#bytes = 0;
	constructor(where) {
		this.#where = where;
	}
	next(response, bytes) {
		const link = nextLink(response.headers["link"]);
		if (link === void 0) return;
		const url = URL.parse(link, response.url.href);
		if (url === null || url.hostname !== response.url.hostname) throw new require_early.ImageError("REGISTRY", `${this.#where}: the next page is on another host`);
		if (this.#seen.has(url.href)) throw new require_early.ImageError("REGISTRY", `${this.#where}: the pages never end`);
		this.#seen.add(url.href);
		this.#bytes += bytes.byteLength;
		limited(this.#where, "pages", this.#seen.size, LIMITS.pages);
		limited(this.#where, "bytes of pages", this.#bytes, LIMITS.listingBytes);
		return url;
	}
};
// src/registry/listing/search.ts
const PAGE_LIMIT$1 = 33554432;
const MOST_PAGES$1 = 100;
const CATALOG_PAGE = 1e3;
const CATALOG = {
	type: "registry",
	name: "catalog",
	actions: ["*"]
};
const AWAY$1 = new Set([
	"UNREACHABLE",
	"TIMEOUT",
	"RATE_LIMITED"
]);
async function* searchPages(places, term, options = {}) {
	let failure = new require_early.ImageError("UNSUPPORTED", `searching for ${term}: no registry to ask`);
	for (const { wire, place, ways } of places) for (const way of ways) {
		const what = `searching ${place} for "${term}"`;
		const pages = WAYS[way]({
			wire,
			what,
			term,
			...options
		});
		const first = await pages.next().catch((error) => ({ error }));
		if (!("error" in first)) {
			yield* resumed(first, pages);
			return;
		}
		options.signal?.throwIfAborted();
		failure = first.error;
		if (AWAY$1.has(require_early.codeOf(failure))) break;
	}
	throw failure;
}
async function* resumed(first, rest) {
	if (first.done !== true) {
		yield first.value;
		yield* rest;
	}
}
const WAYS = {
	hub,
	v1,
	catalog
};
async function* hub(asking) {
	const { term, pageSize = 25 } = asking;
	for (let page = 1; page <= MOST_PAGES$1; page += 1) {
		const { value: answer } = await ask(asking, `search/repositories/?${new URLSearchParams({
			query: term,
			page_size: `${pageSize}`,
			page: `${page}`
		})}`);
		const found = resultsOf(answer, asking);
		yield found;
		if (typeof answer["next"] !== "string" || found.length === 0) return;
	}
}
async function* v1(asking) {
	const { wire, term, pageSize = 25 } = asking;
	for (let page = 1; page <= MOST_PAGES$1; page += 1) {
		const query = new URLSearchParams({
			q: term,
			n: `${pageSize}`
		});
		if (page > 1) query.set("page", `${page}`);
		const { value: answer } = await ask(asking, new URL(`/v1/search?${query}`, wire.origin));
		const found = resultsOf(answer, asking);
		yield found;
		if (!(Number(answer["num_pages"]) > page) || found.length === 0) return;
	}
}
async function* catalog(asking) {
	const wanted = asking.term.toLowerCase();
	const pages = new Pages(asking.what);
	let path = `_catalog?n=${CATALOG_PAGE}`;
	while (path !== void 0) {
		const { value, response, bytes } = await ask(asking, path, [CATALOG]);
		const where = `${asking.what}: repositories`;
		yield asArray(value["repositories"], where, asString).filter((name) => require_early.isRepository(name) && name.includes(wanted)).map((name) => decodeFound({ name }, where));
		path = pages.next(response, bytes);
	}
}
function ask({ wire, what, signal }, path, scopes = []) {
	const request = {
		method: "GET",
		path,
		headers: { accept: "application/json" },
		scopes,
		lane: "small",
		accept: [200]
	};
	const decode = (bytes) => asObject(decodeJson(bytes, what), what);
	return readDocument(() => wire.request({
		...request,
		signal,
		doing: what
	}), {
		limit: PAGE_LIMIT$1,
		what,
		decode,
		secrets: wire.secrets
	});
}
function resultsOf(answer, { what }) {
	if (!Array.isArray(answer["results"])) throw new require_early.ImageError("INVALID_DOCUMENT", `${what}: the answer has no results`);
	return asArray(answer["results"], `${what}: results`, decodeFound);
}
// src/registry/mirrors.ts
const LEFT_OUT = 300;
var MirrorHealth = class {
	#until = 0;
	#failure;
	failed(error, now) {
		if (isTemporary(error) || ["UNREACHABLE", "TIMEOUT"].includes(require_early.codeOf(error))) {
			this.#until = now + LEFT_OUT;
			this.#failure = error;
		}
	}
	failure(now) {
		return now < this.#until ? this.#failure : void 0;
	}
};
async function firstOf(endpoints, signal, attempt) {
	const failures = [];
	for (const endpoint of endpoints.slice(0, -1)) {
		const known = endpoint.health?.failure(endpoint.clock.now());
		try {
			if (known === void 0) return await attempt(endpoint);
			endpoint.trace(`${endpoint.place}: left out, since it failed before`);
			failures.push(known);
		} catch (error) {
			signal?.throwIfAborted();
			endpoint.trace(`${endpoint.place}: ${require_early.messageOf(error)}`);
			endpoint.health?.failed(error, endpoint.clock.now());
			failures.push(error);
		}
	}
	const origin = endpoints.at(-1);
	if (origin === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", "no registry to ask");
	try {
		return await attempt(origin);
	} catch (error) {
		throw withMirrors(error, failures);
	}
}
function withMirrors(error, failures) {
	const told = failures.filter((failure) => require_early.codeOf(failure) !== "NOT_FOUND" || require_early.codeOf(error) !== "NOT_FOUND");
	if (told.length === 0) return error;
	const message = `${require_early.messageOf(error)} (mirrors: ${told.map(require_early.messageOf).join("; ")})`;
	return new require_early.ImageError(require_early.codeOf(error), message, {
		cause: error,
		...require_early.adviceOf(error)
	});
}
// src/content/verify.ts
const CHECKED = new WeakMap();
function verified(body, expected, what = `content ${expected.digest}`) {
	if (CHECKED.get(body) === expected.digest) return body;
	const check = new Check(expected, what);
	const checked = tapped(body, {
		chunk: (bytes) => check.add(bytes),
		end: () => check.end()
	}, { alone: CHECKED.has(body) });
	CHECKED.set(checked, expected.digest);
	return checked;
}
var Check = class {
	#expected;
	#what;
	#digester;
	#size = 0;
	constructor(expected, what = `content ${expected.digest}`) {
		this.#expected = expected;
		this.#what = what;
		this.#digester = new require_early.Digester(require_early.algorithmOf(expected.digest));
	}
	add(chunk) {
		const { size } = this.#expected;
		this.#size += chunk.byteLength;
		if (this.#size > size) return new require_early.IntegrityError(`${this.#what}, size`, size, `more than ${size}`);
		this.#digester.update(chunk);
		return null;
	}
	end() {
		const { digest, size } = this.#expected;
		if (this.#size !== size) return new require_early.IntegrityError(`${this.#what}, size`, size, this.#size);
		const actual = this.#digester.digest();
		return actual === digest ? null : new require_early.IntegrityError(this.#what, digest, actual);
	}
};
function passingOn(stream, other) {
	const digest = CHECKED.get(other);
	if (digest !== void 0) CHECKED.set(stream, digest);
	return stream;
}
function verifyBytes(bytes, expected) {
	const what = `content ${expected.digest}`;
	if (bytes.byteLength !== expected.size) throw new require_early.IntegrityError(`${what}, size`, expected.size, bytes.byteLength);
	const actual = require_early.digestOf(bytes, require_early.algorithmOf(expected.digest));
	if (actual !== expected.digest) throw new require_early.IntegrityError(what, expected.digest, actual);
}
// src/registry/download/download.ts
async function download(open, descriptor, { offset = 0, signal } = {}) {
	if (offset >= descriptor.size && offset > 0) return $Readable.from([], { objectMode: false });
	const span = {
		from: offset,
		to: descriptor.size
	};
	const { body } = await openSpan(open, descriptor, span, { signal });
	return new SpanBody(body, open, descriptor, {
		...span,
		signal
	});
}
// src/registry/download/foreign.ts
const MOST$1 = 5;
async function openForeign(registry, descriptor, span, { signal }) {
	for (const text of (descriptor.urls ?? []).slice(0, MOST$1)) {
		const url = URL.parse(text);
		try {
			if (url !== null) return await request(registry, url, descriptor, span, { signal });
		} catch {
			signal?.throwIfAborted();
		}
	}
}
function request(registry, url, { digest, size }, span, { signal }) {
	return registry.request({
		method: "GET",
		path: url,
		anonymous: true,
		access: "pull",
		headers: rangeOf(span, size),
		accept: [
			200,
			206,
			416
		],
		lane: "blob",
		size,
		signal,
		doing: `reading blob ${digest} at ${url.origin}, for`
	});
}
const PROBE = 524288;
const FAST = 83886080;
const NEAR$1 = .025;
async function parallelDownload(open, descriptor, options) {
	const begun = performance.now();
	const span = {
		from: 0,
		to: descriptor.size
	};
	const { body } = await openSpan(open, descriptor, span, options);
	return new ParallelBody(new SpanBody(body, open, descriptor, {
		...span,
		signal: options.signal
	}), new Parts(open, descriptor, options.parts, options), {
		isWorthwhile: options.isWorthwhile ?? isLimited,
		begun
	});
}
function isLimited({ delay, rate }) {
	return delay > NEAR$1 && rate < FAST;
}
var ParallelBody = class extends $Readable {
	#first;
	#parts;
	#probing;
	#current;
	#firstByte;
	#isProbed = false;
	constructor(first, parts, probing) {
		super({ highWaterMark: WAITING });
		this.#first = first;
		this.#parts = parts;
		this.#probing = probing;
		this.#current = first;
		this.on("error", () => void 0);
		this.#follow(first);
	}
	#follow(body) {
		this.#current = body;
		body.on("data", (chunk) => {
			if (!this.push(chunk)) body.pause();
			this.#probe();
		});
		$finished(body, { writable: false }, (error) => {
			if (error) this.destroy(error);
			else if (!this.destroyed) this.#next().catch((failure) => this.destroy(failure));
		});
	}
	#probe() {
		this.#firstByte ??= performance.now();
		const { position } = this.#first;
		if (this.#isProbed || position < PROBE) return;
		this.#isProbed = true;
		const { isWorthwhile, begun } = this.#probing;
		const seconds = (performance.now() - this.#firstByte) / 1e3;
		if (isWorthwhile({
			delay: (this.#firstByte - begun) / 1e3,
			rate: position / seconds
		})) this.#parts.begin(this.#first);
	}
	async #next() {
		const part = await this.#parts.next();
		if (part === void 0) this.push(null);
		else if (!this.destroyed) this.#follow(part);
	}
	_read() {
		this.#current.resume();
	}
	_destroy(error, done) {
		this.#first.destroy();
		this.#parts.close();
		done(error);
	}
};
// src/registry/download/blobs.ts
const SMALL = 1048576;
const NEAR = .04;
var Blobs = class {
	#endpoints;
	#origin;
	#parts;
	#wrong = new Map();
	constructor(origin, mirrors, parts) {
		this.#origin = origin;
		this.#endpoints = [...mirrors, origin];
		this.#parts = parts;
	}
	resolve(digest, { signal }) {
		return firstOf(this.#endpoints, signal, async (endpoint) => {
			const doing = `looking up blob ${digest} of`;
			const path = `blobs/${digest}`;
			const response = await endpoint.request({
				method: "HEAD",
				path,
				access: "pull",
				signal,
				doing
			});
			await drain(response);
			const length = response.headers["content-length"] ?? "";
			if (!/^\d{1,15}$/.test(length)) throw new require_early.ImageError("REGISTRY", `${doing} ${endpoint.place}: its size is not told`);
			return {
				mediaType: "application/octet-stream",
				digest,
				size: Number(length)
			};
		});
	}
	async fetch(descriptor, { offset = 0, signal }) {
		if (offset > 0) return this.#open(descriptor, {
			offset,
			signal
		});
		if (descriptor.size <= SMALL) return this.#small(descriptor, signal);
		return this.#verified(descriptor, signal);
	}
	async #small(descriptor, signal) {
		const what = `content ${descriptor.digest}`;
		for (let tries = this.#endpoints.length;; tries -= 1) try {
			const body = await this.#verified(descriptor, signal);
			return passingOn(streamOf(...await piecesOf(body, SMALL, what)), body);
		} catch (error) {
			if (!(error instanceof require_early.IntegrityError) || tries === 0) throw error;
		}
	}
	async #verified(descriptor, signal) {
		const used = [];
		try {
			return tapped(verified(await this.#open(descriptor, {
				offset: 0,
				signal
			}, used), descriptor), { failed: (error) => {
				this.#distrust(used, descriptor, error);
				return error;
			} });
		} catch (error) {
			if (this.#distrust(used, descriptor, error)) return this.#verified(descriptor, signal);
			throw error;
		}
	}
	#open(descriptor, { offset, signal }, used = []) {
		const { digest, size } = descriptor;
		const endpoints = this.#endpoints.filter((endpoint) => !this.#wrong.get(endpoint)?.has(digest));
		const ask = (span, options) => firstOf(endpoints, options.signal, async (endpoint) => {
			const response = await requestSpan(endpoint, descriptor, span, options);
			used.push(endpoint);
			response.body.once("error", (error) => {
				endpoint.health?.failed(error, endpoint.clock.now());
			});
			return response;
		});
		const open = descriptor.urls === void 0 ? ask : this.#orForeign(ask, descriptor);
		const isFar = endpoints.some(({ quickest }) => quickest > NEAR);
		return offset === 0 && size >= 8388608 && isFar ? parallelDownload(open, descriptor, {
			parts: this.#parts,
			signal
		}) : download(open, descriptor, {
			offset,
			signal
		});
	}
	#orForeign(ask, descriptor) {
		return async (span, options) => {
			try {
				return await ask(span, options);
			} catch (error) {
				const elsewhere = ["NOT_FOUND", "DENIED"].includes(require_early.codeOf(error)) ? await openForeign(this.#origin, descriptor, span, options) : void 0;
				if (elsewhere === void 0) throw error;
				return elsewhere;
			}
		};
	}
	#distrust(used, { digest }, error) {
		const mirrors = error instanceof require_early.IntegrityError ? used.filter(({ mirror }) => mirror) : [];
		for (const mirror of mirrors) {
			const wrong = this.#wrong.get(mirror) ?? new Set();
			this.#wrong.set(mirror, wrong.add(digest));
		}
		return mirrors.length > 0;
	}
};
function requestSpan(endpoint, { digest, size }, span, { signal }) {
	return endpoint.request({
		method: "GET",
		path: `blobs/${digest}`,
		access: "pull",
		headers: rangeOf(span, size),
		accept: [
			200,
			206,
			416
		],
		lane: span.from === 0 ? "blob" : "part",
		size,
		signal,
		doing: `reading blob ${digest} of`
	});
}
// src/registry/download/embedded.ts
function embedded(descriptor) {
	if (descriptor.data === void 0) return;
	const bytes = Buffer.from(descriptor.data, "base64");
	try {
		verifyBytes(bytes, descriptor);
		return bytes;
	} catch {
		return;
	}
}
// src/registry/existence.ts
async function exists(endpoint, { digest, mediaType }, { signal }) {
	const manifest = isTaggableType(mediaType);
	try {
		const response = await endpoint.request({
			method: "HEAD",
			path: `${manifest ? "manifests" : "blobs"}/${digest}`,
			access: "push",
			...manifest ? { headers: { accept: MANIFEST_ACCEPT } } : {},
			accept: [200, 404],
			signal,
			doing: `looking for ${manifest ? "manifest" : "blob"} ${digest} in`
		});
		await drain(response);
		return response.status === 200;
	} catch (error) {
		if (isRefusal(error)) return false;
		throw error;
	}
}
const LATER = new Set([
	408,
	425,
	429,
	499
]);
function isRefusal(error) {
	return error instanceof require_early.RegistryError && error.status >= 400 && error.status < 500 && !LATER.has(error.status);
}
var Novelty = class {
	#endpoint;
	#tagMissing = false;
	#answer = new Map();
	constructor(endpoint) {
		this.#endpoint = endpoint;
	}
	tagMissing() {
		this.#tagMissing = true;
	}
	async isNew({ signal }) {
		if (!this.#tagMissing) return false;
		return once(this.#answer, void 0, () => this.#ask(signal));
	}
	async #ask(signal) {
		try {
			const response = await this.#endpoint.request({
				method: "GET",
				path: "tags/list?n=1",
				access: "push",
				accept: [200, 404],
				signal,
				doing: "looking for tags in"
			});
			await drain(response);
			return response.status === 404;
		} catch (error) {
			if (isRefusal(error)) return false;
			throw error;
		}
	}
};
// src/registry/listing/tag-list.ts
const PAGE_LIMIT = 33554432;
const PAGE_SIZE = 1e3;
async function* tagPages(endpoint, { last, signal } = {}) {
	const what = `tags of ${endpoint.place}`;
	const pages = new Pages(what);
	const decode = (bytes) => asArray(asObject(decodeJson(bytes, what), what)["tags"], `${what}: tags`, asString);
	const document = {
		limit: PAGE_LIMIT,
		what,
		decode,
		secrets: endpoint.secrets
	};
	let next;
	do {
		const url = next;
		const open = () => url === void 0 ? firstPage(endpoint, {
			last,
			signal
		}) : page(endpoint, url, signal);
		const { response, bytes, value } = await readDocument(open, document);
		yield value.filter(require_early.isTag);
		next = pages.next(response, bytes);
	} while (next !== void 0);
}
async function beginTagPages(endpoint, options) {
	const pages = tagPages(endpoint, options);
	const first = await pages.next();
	return first.done === true ? pages : followedBy(first.value, pages);
}
async function* followedBy(first, rest) {
	yield first;
	yield* rest;
}
async function firstPage(endpoint, { last, signal }) {
	const query = new URLSearchParams({
		n: String(PAGE_SIZE),
		...last === void 0 ? {} : { last }
	});
	try {
		return await page(endpoint, `tags/list?${query}`, signal);
	} catch (error) {
		if (!isRefusal(error) || [
			401,
			403,
			404
		].includes(error.status)) throw error;
	}
	return page(endpoint, "tags/list", signal);
}
function page(endpoint, path, signal) {
	return endpoint.request({
		method: "GET",
		path,
		access: "pull",
		signal,
		doing: "listing tags of"
	});
}
// src/oci/referrer.ts
function asReferrer({ mediaType, digest, size }, manifest) {
	const { annotations } = manifest;
	const artifactType = manifest.artifactType || (manifest.kind === "manifest" ? manifest.config?.mediaType : void 0);
	return {
		mediaType,
		digest,
		size,
		...artifactType === void 0 ? {} : { artifactType },
		...Object.keys(annotations).length === 0 ? {} : { annotations }
	};
}
// src/registry/manifests/cache.ts
const LIMIT = 4194304;
var ManifestCache = class {
	#manifests = new Map();
	#size = 0;
	get(digest) {
		const bytes = this.#manifests.get(digest);
		if (bytes !== void 0) {
			this.#manifests.delete(digest);
			this.#manifests.set(digest, bytes);
		}
		return bytes;
	}
	add(digest, bytes) {
		if (this.#manifests.has(digest) || bytes.byteLength > LIMIT / 4) return;
		this.#manifests.set(digest, bytes);
		this.#size += bytes.byteLength;
		for (const [oldest, { byteLength }] of this.#manifests) {
			if (this.#size <= LIMIT) return;
			this.#manifests.delete(oldest);
			this.#size -= byteLength;
		}
	}
	delete(digest) {
		this.#size -= this.#manifests.get(digest)?.byteLength ?? 0;
		this.#manifests.delete(digest);
	}
};
// src/oci/platform.ts
const ARCHITECTURES = {
	x86_64: ["amd64"],
	"x86-64": ["amd64"],
	aarch64: ["arm64"],
	armhf: ["arm", "v7"],
	armel: ["arm", "v6"],
	i386: ["386"],
	i486: ["386"],
	i586: ["386"],
	i686: ["386"]
};
const KNOWN = new Set([
	...Object.keys(ARCHITECTURES),
	...[
		"386",
		"amd64",
		"arm",
		"arm64",
		"loong64",
		"mips",
		"mipsle",
		"mips64",
		"mips64le"
	],
	...[
		"ppc64",
		"ppc64le",
		"riscv64",
		"s390x",
		"wasm"
	]
]);
const DEFAULT_VARIANT = {
	arm: "v7",
	arm64: "v8",
	amd64: "v1"
};
function decodePlatform(value, where) {
	const object = asObject(value, where);
	const text = (member) => optional(object[member], `${where}.${member}`, asString) ?? "";
	const [variant, version] = [text("variant"), text("os.version")];
	const features = asArray(object["os.features"], `${where}.os.features`, asString);
	return {
		os: text("os"),
		architecture: text("architecture"),
		...variant === "" ? {} : { variant },
		...version === "" ? {} : { "os.version": version },
		...features.length === 0 ? {} : { "os.features": features }
	};
}
function normalizePlatform(platform) {
	const written = platform.architecture.toLowerCase();
	const [architecture, implied] = ARCHITECTURES[written] ?? [written];
	const variant = normalizeVariant(architecture, platform.variant ?? implied);
	const os = platform.os.toLowerCase();
	const features = [...new Set(platform["os.features"])].filter((one) => one !== "").sort();
	return {
		os: os === "macos" ? "darwin" : os,
		architecture,
		...variant === void 0 ? {} : { variant },
		...platform["os.version"] ? { "os.version": platform["os.version"] } : {},
		...features.length === 0 ? {} : { "os.features": features }
	};
}
function normalizeVariant(architecture, written) {
	const variant = written?.toLowerCase().replace(/^(?=\d)/, "v").replace(/\.0$/, "") || DEFAULT_VARIANT[architecture];
	return architecture !== "arm" && variant === DEFAULT_VARIANT[architecture] ? void 0 : variant;
}
const SYSTEM = /^(?<os>[\w.-]+)(?:\((?<version>[\w.%-]*)(?<features>(?:\+[\w.%-]+)*)\))?$/;
const PART = /^[\w.-]+$/;
const VERSION = /^[\w.%+-]+$/;
const LONGEST = 256;
function parsePlatform(text) {
	const [path = "", version, ...more] = text.trim().slice(0, LONGEST).split(":");
	const [system = "", architecture = "", variant, ...rest] = withSystem(path.split("/"));
	const { os, ...options } = SYSTEM.exec(system)?.groups ?? {};
	const parts = variant === void 0 ? [architecture] : [architecture, variant];
	const wellFormed = text.length <= LONGEST && [...more, ...rest].length === 0 && parts.every((part) => PART.test(part)) && (version === void 0 || VERSION.test(version) && !options["version"]);
	if (os === void 0 || !wellFormed) throw malformed(text);
	const osVersion = unescaped(text, options["version"] || version || "");
	const features = (options["features"] ?? "").split("+").map((one) => unescaped(text, one));
	return normalizePlatform({
		os,
		architecture,
		...variant === void 0 ? {} : { variant },
		"os.version": osVersion,
		"os.features": features
	});
}
function withSystem(parts) {
	const [first = "", second] = parts;
	return (second === void 0 || parts.length === 2 && /^v?\d+(?:\.\d+)?$/i.test(second)) && KNOWN.has(first.toLowerCase()) ? ["linux", ...parts] : parts;
}
function unescaped(text, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw malformed(text);
	}
}
function malformed(text) {
	return new require_early.ImageError("INVALID_ARGUMENT", `${require_early.quoted(text)} is not a platform`, { hint: "a platform is os/arch[/variant], such as linux/amd64, linux/arm/v7 or windows/amd64:10.0.17763" });
}
function formatPlatform(platform) {
	const { os, architecture, variant, ...options } = normalizePlatform(platform);
	const [version = "", features = []] = [options["os.version"], options["os.features"]];
	const system = [version, ...features].map(escaped).join("+");
	return [
		system === "" ? escaped(os) : `${escaped(os)}(${system})`,
		escaped(architecture),
		...variant === void 0 ? [] : [escaped(variant)]
	].join("/");
}
function escaped(part) {
	return part.slice(0, LONGEST).replace(/[^\w.-]/gu, (one) => encodeURIComponent(one.toWellFormed()).replace(/[!'()*~]/g, hex));
}
function hex(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function isRunnable(platform) {
	return platform.architecture !== "" && !isUnknownPlatform(platform);
}
function isUnknownPlatform(platform) {
	return platform.os === "unknown" || platform.architecture === "unknown";
}
const HOST_ARCHITECTURE = {
	x64: "amd64",
	ia32: "386",
	ppc64: "ppc64le",
	mipsel: "mipsle"
};
function hostPlatforms(os = process.platform, arch = process.arch) {
	const architecture = HOST_ARCHITECTURE[arch] ?? arch;
	const linux = normalizePlatform({
		os: "linux",
		architecture
	});
	if (os === "win32") return [normalizePlatform({
		os: "windows",
		architecture
	}), linux];
	return os === "linux" ? [linux] : [normalizePlatform({
		os,
		architecture
	}), linux];
}
// src/oci/descriptor.ts
function decodeDescriptor(value, where) {
	const object = asObject(value, where);
	const digest = asString(object["digest"], `${where}.digest`);
	if (!require_early.isDigest(digest)) throw invalid(`${where}.digest`, `${require_early.quoted(digest)} is not a sha256 or sha512 digest`);
	const mediaType = optional(object["mediaType"], `${where}.mediaType`, asString) ?? "";
	asSize(object["size"], `${where}.size`);
	optional(object["urls"], `${where}.urls`, (urls, at) => asArray(urls, at, asString));
	optional(object["annotations"], `${where}.annotations`, asStringMap);
	optional(object["data"], `${where}.data`, asString);
	const platform = optional(object["platform"], `${where}.platform`, decodePlatform);
	optional(object["artifactType"], `${where}.artifactType`, asString);
	const written = platform && { platform: {
		...asObject(object["platform"], where),
		...platform
	} };
	return {
		...object,
		mediaType,
		...written
	};
}
function plain(descriptor) {
	const { mediaType, digest, size } = descriptor;
	return {
		mediaType,
		digest,
		size
	};
}
// src/oci/manifest.ts
const MANIFEST_READ_LIMIT = 8388608;
const MANIFEST_WRITE_LIMIT = 4194304;
function decodeManifest(bytes, mediaType, where) {
	if (bytes.byteLength > 8388608) throw new require_early.ImageError("TOO_LARGE", `${where}: larger than ${MANIFEST_READ_LIMIT} bytes`);
	const object = asObject(decodeJson(bytes, where), where);
	const type = typeOf(object, mediaType, where);
	const common = {
		mediaType: type,
		subject: optional(object["subject"], `${where}: subject`, decodeDescriptor),
		artifactType: typeof object["artifactType"] === "string" ? object["artifactType"] : void 0,
		annotations: asStringMap(object["annotations"], `${where}: annotations`)
	};
	if (isIndexType(type)) {
		const manifests = asArray(object["manifests"], `${where}: manifests`, decodeDescriptor);
		return {
			kind: "index",
			...common,
			manifests
		};
	}
	const member = type === MEDIA_TYPE.ociArtifact ? "blobs" : "layers";
	return {
		kind: "manifest",
		...common,
		config: member === "blobs" ? void 0 : decodeConfigAt(object["config"], `${where}: config`),
		layers: asArray(object[member], `${where}: ${member}`, decodeDescriptor)
	};
}
function decodeConfigAt(value, where) {
	return decodeDescriptor({
		mediaType: "",
		...asObject(value, where)
	}, where);
}
const UNTYPED = new Set([
	"application/octet-stream",
	"application/json",
	"text/html",
	""
]);
function imageConfigOf(manifest) {
	if (manifest.kind === "index" || manifest.artifactType) return;
	const { config, layers } = manifest;
	const type = config?.mediaType ?? "";
	const isOld = UNTYPED.has(type) && layers.length > 0;
	return isImageConfigType(type) || isOld && layers.every(({ mediaType }) => isLayerType(mediaType)) ? config : void 0;
}
function typeOf(object, declared, where) {
	const written = typeof object["mediaType"] === "string" ? object["mediaType"] : void 0;
	if ([declared, written].some((type) => type !== void 0 && isSchema1Type(type))) throw schema1(where);
	const [first, second] = [declared, written].filter((type) => type !== void 0 && isKnown(type));
	if (second !== void 0 && first !== second) throw invalid(where, `it says it is ${require_early.quoted(`${written}`)}, but was given as ${require_early.quoted(`${declared}`)}`);
	const shape = shapeOf(object, where);
	const type = first ?? shape;
	if (type === void 0) throw object["schemaVersion"] === 1 ? schema1(where) : invalid(where, `not a manifest or index (${require_early.printable(declared ?? written ?? "no media type", 100)})`);
	if (shape !== void 0 && isIndexType(type) !== isIndexType(shape)) throw invalid(where, `its members are not those of ${type}`);
	return type;
}
function isKnown(mediaType) {
	return isIndexType(mediaType) || isManifestType(mediaType);
}
function shapeOf(object, where) {
	const index = "manifests" in object;
	const manifest = "layers" in object || "config" in object;
	if (index && manifest) throw invalid(where, "it has the members of an index and of a manifest");
	if (index) return MEDIA_TYPE.ociIndex;
	return manifest ? MEDIA_TYPE.ociManifest : void 0;
}
function schema1(where) {
	return new require_early.ImageError("UNSUPPORTED", `${where}: Docker's manifest schema 1`, { hint: "schema 1 was retired in 2020: pull the image with an old docker and push it again" });
}
function children(manifest) {
	if (manifest.kind === "index") return manifest.manifests;
	return manifest.config === void 0 ? manifest.layers : [manifest.config, ...manifest.layers];
}
const ATTESTED_DIGEST = "vnd.docker.reference.digest";
function attestedDigest(descriptor) {
	return descriptor.annotations?.["vnd.docker.reference.type"] === "attestation-manifest" ? descriptor.annotations[ATTESTED_DIGEST] : void 0;
}
// src/registry/listing/digest-tags.ts
const SUFFIXES = [
	".sig",
	".att",
	".sbom"
];
const LONGEST_TAG = 128;
const FIRST = "sha256-";
const MOST_PAGES = 20;
function referrersTag(digest) {
	return `${require_early.algorithmOf(digest).slice(0, 32)}-${require_early.encodedOf(digest).slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
function cosignTags(digest) {
	const stem = `${require_early.algorithmOf(digest)}-${require_early.encodedOf(digest)}`;
	return SUFFIXES.map((suffix) => stem + suffix).filter((tag) => tag.length <= LONGEST_TAG);
}
var DigestTags = class {
	#endpoint;
	#listing = new Map();
	constructor(endpoint) {
		this.#endpoint = endpoint;
	}
	forget() {
		this.#listing.clear();
	}
	async has(tag, options) {
		return (await once(this.#listing, void 0, () => this.#list(options)))?.has(tag);
	}
	async #list({ signal }) {
		const found = new Set();
		let pages = 0;
		try {
			for await (const page of tagPages(this.#endpoint, {
				last: FIRST,
				signal
			})) {
				for (const tag of page.filter(isDigestTag)) found.add(tag);
				pages += 1;
				if (isPast(page)) return found;
				if (pages === MOST_PAGES) return;
			}
			return found;
		} catch (error) {
			return answerOf(error);
		}
	}
};
function answerOf(error) {
	if (isRefusal(error)) return error.status === 404 ? new Set() : void 0;
	const code = require_early.codeOf(error);
	if (code === "REGISTRY" || code === "INVALID_DOCUMENT" || code === "TOO_LARGE") return;
	throw error;
}
function isDigestTag(tag) {
	return /^sha(?:256|512)-[0-9a-f]/.test(tag);
}
function isPast(page) {
	return page.every((tag, index) => index === 0 || (page[index - 1] ?? "") <= tag) && (page[0] ?? "") > FIRST && (page.at(-1) ?? "") > "sha512-~";
}
// src/registry/manifests/read.ts
async function headManifest(endpoint, name, options) {
	const response = await endpoint.request({
		...options,
		method: "HEAD",
		path: `manifests/${name}`,
		headers: { accept: MANIFEST_ACCEPT },
		doing: `looking up manifest ${name} of`
	});
	await drain(response);
	return describedBy(response, name);
}
function describedBy({ headers }, name) {
	const digest = require_early.isDigest(name) ? name : headers["docker-content-digest"];
	const mediaType = bareMediaType(headers["content-type"] ?? "");
	const length = headers["content-length"] ?? "";
	if (digest === void 0 || !require_early.isDigest(digest) || !/^[1-9]\d{1,7}$/.test(length)) return;
	return isTaggableType(mediaType) && !isSchema1Type(mediaType) ? {
		mediaType,
		digest,
		size: Number(length)
	} : void 0;
}
async function getManifest(endpoint, name, options) {
	const what = `manifest ${name} of ${endpoint.place}`;
	const { bytes, value } = await readDocument(() => requestManifest(endpoint, name, options), {
		limit: MANIFEST_READ_LIMIT,
		what,
		secrets: endpoint.secrets,
		decode: (bytes, { headers }) => {
			const digest = checkedDigest(bytes, require_early.isDigest(name) ? name : headers["docker-content-digest"], what);
			const { mediaType } = decodeManifest(bytes, typeFor(bytes, bareMediaType(headers["content-type"] ?? ""), name), what);
			return {
				mediaType,
				digest,
				size: bytes.byteLength
			};
		}
	});
	return {
		bytes,
		descriptor: value
	};
}
function typeFor(bytes, declared, name) {
	if (!require_early.isDigest(name)) return declared === "" ? void 0 : declared;
	const { mediaType, manifests } = asObject(decodeJson(bytes, name), name);
	const isOfKind = isIndexType(declared) === (manifests !== void 0);
	return typeof mediaType !== "string" && isTaggableType(declared) && isOfKind ? declared : void 0;
}
function describeBytes(bytes, { digest, mediaType }) {
	return {
		mediaType: decodeManifest(bytes, typeFor(bytes, mediaType, digest), `manifest ${digest}`).mediaType,
		digest,
		size: bytes.byteLength
	};
}
function requestManifest(endpoint, name, options) {
	return endpoint.request({
		...options,
		method: "GET",
		path: `manifests/${name}`,
		headers: { accept: MANIFEST_ACCEPT },
		doing: `reading manifest ${name} of`
	});
}
function checkedDigest(bytes, promised, where) {
	if (promised === void 0 || !require_early.isDigest(promised)) return require_early.digestOf(bytes);
	const actual = require_early.digestOf(bytes, require_early.algorithmOf(promised));
	if (actual !== promised) throw new require_early.IntegrityError(where, promised, actual);
	return actual;
}
async function fetchManifest(endpoint, digest, options) {
	try {
		return await fetchOnce(endpoint, digest, options);
	} catch (error) {
		if (!(error instanceof require_early.IntegrityError)) throw error;
	}
	return fetchOnce(endpoint, digest, options);
}
async function fetchOnce(endpoint, digest, options) {
	const what = `manifest ${digest} of ${endpoint.place}`;
	const { bytes } = await readDocument(() => requestManifest(endpoint, digest, options), {
		limit: MANIFEST_READ_LIMIT,
		what,
		secrets: endpoint.secrets,
		decode: (content) => checkedDigest(content, digest, what)
	});
	return bytes;
}
// src/registry/manifests/write.ts
async function readManifestBody(endpoint, descriptor, body) {
	const what = `manifest ${descriptor.digest} for ${endpoint.place}`;
	if (descriptor.size > 4194304) {
		const why = `${descriptor.size} bytes are more than the ${MANIFEST_WRITE_LIMIT} that registries must take`;
		throw new require_early.ImageError("TOO_LARGE", `${what}: ${why}`, { hint: "shorten its annotations or split the index" });
	}
	const bytes = await readAll(await body(), MANIFEST_WRITE_LIMIT, what);
	verifyBytes(bytes, descriptor);
	return {
		bytes,
		manifest: decodeManifest(bytes, descriptor.mediaType, what)
	};
}
async function putManifest(endpoint, descriptor, bytes, name, options = {}) {
	try {
		const response = await requestPut(endpoint, descriptor, bytes, name ?? descriptor.digest, options);
		await drain(response);
		acknowledged(endpoint, descriptor, response);
		return response;
	} catch (error) {
		if (name === void 0 || !mayBeImmutable(error)) throw error;
		await explainRefusal(endpoint, descriptor, name, error, options);
		return;
	}
}
function requestPut(endpoint, { mediaType, digest }, bytes, name, { signal }) {
	return endpoint.request({
		signal,
		method: "PUT",
		path: `manifests/${name}`,
		access: "push",
		headers: { "content-type": mediaType },
		body: {
			open: bodyOf(bytes),
			size: bytes.byteLength
		},
		accept: [
			200,
			201,
			202,
			204
		],
		doing: name === digest ? `writing manifest ${digest} to` : `writing manifest ${digest} as ${name} to`
	});
}
function acknowledged(endpoint, { digest }, { headers }) {
	const said = headers["docker-content-digest"];
	if (said === void 0 || !require_early.isDigest(said) || require_early.algorithmOf(said) !== require_early.algorithmOf(digest)) return;
	if (said !== digest) throw new require_early.IntegrityError(`manifest written to ${endpoint.place}`, digest, said);
}
const REFUSALS = new Set([
	400,
	403,
	405,
	409,
	412
]);
function mayBeImmutable(error) {
	return error instanceof require_early.RegistryError && REFUSALS.has(error.status);
}
async function explainRefusal(endpoint, descriptor, name, error, { signal }) {
	const existing = await headManifest(endpoint, name, {
		signal,
		access: "push"
	}).catch(() => void 0);
	if (existing?.digest === descriptor.digest) return;
	if (existing === void 0 || !saysImmutable(error)) throw error;
	const why = `it names ${existing.digest} and the registry does not let it move`;
	throw new require_early.ImageError("TAG_EXISTS", `tagging ${endpoint.place}:${name}: ${why}`, {
		cause: error,
		hint: "use another tag, or allow the repository to overwrite tags"
	});
}
function saysImmutable({ code, status }) {
	return code === "TAG_EXISTS" || status === 409 || status === 412;
}
// src/registry/manifests/fallback-index.ts
const TRIES = 5;
var FallbackIndexes = class {
	#endpoint;
	#writing = new Map();
	#waiting = new Map();
	#referrers = new Map();
	constructor(endpoint) {
		this.#endpoint = endpoint;
	}
	add(subject, referrer, options) {
		this.#referrers.set(subject, [...this.#referrers.get(subject) ?? [], referrer]);
		return once(this.#waiting, subject, () => this.#writeNext(subject, options));
	}
	async #writeNext(subject, options) {
		await this.#writing.get(subject)?.catch(() => void 0);
		const referrers = this.#referrers.get(subject) ?? [];
		this.#referrers.delete(subject);
		this.#waiting.delete(subject);
		const written = this.#write(subject, referrers, options);
		this.#writing.set(subject, written);
		try {
			await written;
		} finally {
			if (this.#writing.get(subject) === written) this.#writing.delete(subject);
		}
	}
	async #write(subject, referrers, options) {
		const tag = referrersTag(subject);
		for (let tries = 0; tries < TRIES; tries += 1) {
			const merged = merge(await this.#read(tag, subject, options), referrers);
			if (merged === void 0 || await this.#put(tag, merged, options)) return;
		}
		throw new require_early.ImageError("REGISTRY", `updating the referrers in ${this.#endpoint.place}:${tag}: other processes keep writing it at the same time`);
	}
	async #read(tag, subject, { signal }) {
		const where = `referrers in ${this.#endpoint.place}:${tag}`;
		try {
			const found = await getManifest(this.#endpoint, tag, {
				signal,
				access: "push"
			});
			if (found.descriptor.digest === subject) return EMPTY;
			if (!isIndexType(found.descriptor.mediaType)) throw new require_early.ImageError("REGISTRY", `${where}: the tag is taken by something else`);
			return asObject(decodeJson(found.bytes, where), where);
		} catch (error) {
			if (isRefusal(error) && error.status === 404) return EMPTY;
			throw error;
		}
	}
	async #put(tag, index, { signal }) {
		const bytes = Buffer.from(JSON.stringify(index));
		const digest = require_early.digestOf(bytes);
		const descriptor = {
			mediaType: MEDIA_TYPE.ociIndex,
			digest,
			size: bytes.byteLength
		};
		await putManifest(this.#endpoint, descriptor, bytes, tag, { signal });
		const now = await headManifest(this.#endpoint, tag, {
			signal,
			access: "push"
		});
		return now === void 0 || now.digest === digest;
	}
};
const EMPTY = {
	schemaVersion: 2,
	mediaType: MEDIA_TYPE.ociIndex,
	manifests: []
};
function merge(index, referrers) {
	const decoded = decodeManifest(Buffer.from(JSON.stringify(index)), MEDIA_TYPE.ociIndex, "referrers");
	const all = new Map((decoded.kind === "index" ? decoded.manifests : []).map((referrer) => [referrer.digest, referrer]));
	const before = all.size;
	for (const referrer of referrers) all.set(referrer.digest, all.get(referrer.digest) ?? referrer);
	return all.size === before ? void 0 : {
		...index,
		manifests: [...all.values()]
	};
}
// src/registry/manifests/unknown-child.ts
const CHILD_UNKNOWN = new Set([
	"MANIFEST_BLOB_UNKNOWN",
	"BLOB_UNKNOWN",
	"MANIFEST_UNKNOWN"
]);
const WAITS = [
	.25,
	.5,
	1
];
async function putAfterChildren(endpoint, manifest, wasWritten, options, put) {
	const below = children(manifest);
	for (const seconds of WAITS) try {
		return await put();
	} catch (error) {
		throwUnlessLate(error, below, endpoint, wasWritten);
		await sleep(endpoint.clock, seconds, options);
	}
	return put();
}
function throwUnlessLate(error, below, endpoint, wasWritten) {
	if (!saysChildUnknown(error)) throw error;
	const elsewhere = foreignLayer(below, error);
	if (elsewhere !== void 0) throw refusedWithout(elsewhere, endpoint, error);
	if (!below.every(({ digest }) => wasWritten(digest))) throw error;
}
function saysChildUnknown(error) {
	return error instanceof require_early.RegistryError && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code));
}
function foreignLayer(below, { errors }) {
	const said = errors.map(({ message }) => message).join(" ");
	const named = below.filter(({ digest }) => said.includes(digest));
	return (named.length > 0 ? named : below).find(({ mediaType }) => isNonDistributable(mediaType));
}
function refusedWithout({ digest, urls = [] }, { place }, cause) {
	const url = URL.parse(urls[0] ?? "");
	const message = `writing a manifest to ${place}: the registry wants layer ${digest}${url === null ? "" : `, which is kept at ${require_early.printable(redactUrl(url), 200)}`}`;
	return new require_early.ImageError("UNSUPPORTED", `${message} (${cause.message})`, {
		cause,
		hint: "layers of this type are not sent to registries unless that is asked for: send them",
		remedy: {
			kind: "foreign-layers",
			subject: digest
		}
	});
}
// src/registry/manifests/manifests.ts
const FINAL = [
	401,
	403,
	404
];
var Manifests = class {
	#origin;
	#endpoints;
	#holdings;
	#novelty;
	#fallback;
	#cache = new ManifestCache();
	#mirrored = new Set();
	#claimed = new Set();
	#written = new Set();
	constructor(origin, mirrors, holdings, novelty) {
		this.#origin = origin;
		this.#holdings = holdings;
		this.#endpoints = [...mirrors, origin];
		this.#novelty = novelty;
		this.#fallback = new FallbackIndexes(origin);
	}
	async resolve(name, { signal, reading = false }) {
		return firstOf(this.#endpoints, signal, async (endpoint) => {
			const options = {
				signal,
				access: "pull"
			};
			const final = endpoint.mirror ? FINAL : [401];
			const descriptor = await (reading ? this.#get(endpoint, name, options) : this.#describe(endpoint, name, options, final));
			this.#note(endpoint, descriptor);
			return descriptor;
		});
	}
	isMirrored(digest) {
		return this.#mirrored.has(digest);
	}
	#note({ mirror }, { digest }) {
		if (mirror) this.#mirrored.add(digest);
		else this.#mirrored.delete(digest);
	}
	async #describe(endpoint, name, options, final) {
		try {
			const descriptor = await headManifest(endpoint, name, options);
			if (descriptor !== void 0) {
				this.#claimed.add(descriptor.digest);
				return descriptor;
			}
		} catch (error) {
			if (!isRefusal(error) || final.includes(error.status)) throw error;
		}
		return this.#get(endpoint, name, options);
	}
	async #get(endpoint, name, options) {
		const { descriptor, bytes } = await getManifest(endpoint, name, options);
		this.#cache.add(descriptor.digest, bytes);
		return descriptor;
	}
	async describe(descriptor, { signal }) {
		const { digest } = descriptor;
		if (!this.#claimed.has(digest)) return descriptor;
		const { mediaType, size } = describeBytes(this.#cache.get(digest) ?? await this.#fetch(descriptor, signal), descriptor);
		this.#claimed.delete(digest);
		return mediaType === descriptor.mediaType && size === descriptor.size ? descriptor : {
			...descriptor,
			mediaType,
			size
		};
	}
	async lookup(name, { signal }) {
		try {
			return await this.#describe(this.#origin, name, {
				signal,
				access: "push"
			}, FINAL);
		} catch (error) {
			if (!isRefusal(error) || error.status === 401 || !FINAL.includes(error.status)) throw error;
			if (error.status === 404 && !require_early.isDigest(name)) this.#novelty.tagMissing();
			return;
		}
	}
	async fetch(descriptor, { signal }) {
		const cached = this.#cache.get(descriptor.digest);
		if (cached !== void 0 && cached.byteLength === descriptor.size) return cached;
		const bytes = await this.#fetch(descriptor, signal);
		const { digest, size } = descriptor;
		if (bytes.byteLength !== size) throw new require_early.IntegrityError(`content ${digest}, size`, size, bytes.byteLength);
		return bytes;
	}
	async #fetch(descriptor, signal) {
		const options = {
			signal,
			access: "pull"
		};
		const bytes = await firstOf(this.#endpoints, signal, async (endpoint) => {
			const found = await fetchManifest(endpoint, descriptor.digest, options);
			this.#note(endpoint, descriptor);
			return found;
		});
		this.#cache.add(descriptor.digest, bytes);
		return bytes;
	}
	async put(descriptor, body, name, { signal }) {
		const { bytes, manifest } = await readManifestBody(this.#origin, descriptor, body);
		const wasWritten = (digest) => this.#written.has(digest) || this.#holdings.has(digest, this.#origin.repository);
		const response = await putAfterChildren(this.#origin, manifest, wasWritten, { signal }, () => putManifest(this.#origin, descriptor, bytes, name, { signal }));
		this.#cache.add(descriptor.digest, bytes);
		this.#written.add(descriptor.digest);
		const { subject } = manifest;
		if (subject !== void 0 && response?.headers["oci-subject"] === void 0) await this.#fallback.add(subject.digest, asReferrer(descriptor, manifest), { signal });
		return response === void 0 ? "exists" : "copied";
	}
	async tag(descriptor, name, { signal }) {
		const { digest } = descriptor;
		const bytes = this.#cache.get(digest) ?? await fetchManifest(this.#origin, digest, {
			signal,
			access: "push"
		});
		this.#cache.add(digest, bytes);
		await putManifest(this.#origin, describeBytes(bytes, descriptor), bytes, name, { signal });
	}
	forget(name) {
		if (require_early.isDigest(name)) this.#cache.delete(name);
	}
};
// src/registry/manifests/referrers.ts
var Referrers = class {
	#endpoint;
	#tags;
	#api = new Map();
	constructor(endpoint) {
		this.#endpoint = endpoint;
		this.#tags = new DigestTags(endpoint);
	}
	forget() {
		this.#tags.forget();
	}
	async list({ digest }, { artifactType, signal }) {
		const wanted = (await this.#byApi({
			digest,
			artifactType,
			signal
		}) ?? await this.#byTag(digest, signal)).filter((referrer) => artifactType === void 0 || referrer.artifactType === artifactType);
		return [...new Map(wanted.map((referrer) => [referrer.digest, referrer])).values()];
	}
	async digestTags({ digest }, options) {
		const names = cosignTags(digest);
		return (await eachOf(names, names.length, async (name, step) => {
			const descriptor = await this.#lookup(name, step);
			return descriptor === void 0 ? [] : [{
				name,
				descriptor
			}];
		}, options)).flat();
	}
	async #lookup(tag, { signal }) {
		if (await this.#tags.has(tag, { signal }) === false) return;
		const options = {
			signal,
			access: "pull"
		};
		try {
			return await headManifest(this.#endpoint, tag, options) ?? (await getManifest(this.#endpoint, tag, options)).descriptor;
		} catch (error) {
			return absent(error);
		}
	}
	async #byApi(listing) {
		let first;
		return await once(this.#api, void 0, async () => {
			first = await this.#pages(listing);
			return first !== void 0;
		}) ? first ?? this.#pages(listing) : void 0;
	}
	async #pages(listing) {
		const { digest, artifactType, signal } = listing;
		const query = artifactType === void 0 ? "" : `?${new URLSearchParams({ artifactType })}`;
		const where = `referrers of ${digest} in ${this.#endpoint.place}`;
		const pages = new Pages(where);
		const first = await this.#page(`referrers/${digest}${query}`, where, signal).catch(absent);
		if (first?.value === void 0) return;
		const found = [...first.value];
		let next = pages.next(first.response, first.bytes);
		while (next !== void 0) {
			const page = await this.#page(next, where, signal);
			if (page.value === void 0) throw new require_early.ImageError("REGISTRY", `${where}: the next page is not an index`);
			found.push(...page.value);
			limited(where, "referrers", found.length, LIMITS.referrers);
			next = pages.next(page.response, page.bytes);
		}
		return found;
	}
	#page(path, what, signal) {
		return readDocument(() => this.#request(path, signal), {
			limit: MANIFEST_READ_LIMIT,
			what,
			secrets: this.#endpoint.secrets,
			decode: (bytes, { headers }) => bareMediaType(headers["content-type"] ?? "") === MEDIA_TYPE.ociIndex ? manifestsOf(bytes, what) : void 0
		});
	}
	#request(path, signal) {
		return this.#endpoint.request({
			method: "GET",
			path,
			access: "pull",
			headers: { accept: MEDIA_TYPE.ociIndex },
			signal,
			doing: "listing referrers in"
		});
	}
	async #byTag(digest, signal) {
		const tag = referrersTag(digest);
		if (await this.#tags.has(tag, { signal }) === false) return [];
		try {
			const found = await getManifest(this.#endpoint, tag, {
				signal,
				access: "pull"
			});
			const { mediaType, digest: actual } = found.descriptor;
			const where = `tag ${tag} of ${this.#endpoint.place}`;
			return actual === digest || !isIndexType(mediaType) ? [] : manifestsOf(found.bytes, where);
		} catch (error) {
			return absent(error) ?? [];
		}
	}
};
function manifestsOf(bytes, where) {
	const index = decodeManifest(bytes, MEDIA_TYPE.ociIndex, where);
	return index.kind === "index" ? index.manifests : [];
}
function absent(error) {
	if (!isRefusal(error)) throw error;
}
// src/registry/reachable.ts
const AWAY = new Set([
	"UNREACHABLE",
	"TIMEOUT",
	"RATE_LIMITED"
]);
var Reachable = class {
	#all;
	#left;
	constructor(first, others) {
		this.#all = [first, ...others];
		this.#left = this.#all;
	}
	reset(tell) {
		this.#left = this.#all;
		this.#all.forEach(tell);
	}
	async ask(attempt, options) {
		const [first, second, ...others] = this.#left;
		try {
			return await attempt(first);
		} catch (error) {
			options.signal?.throwIfAborted();
			if (second === void 0 || !AWAY.has(require_early.codeOf(error))) throw error;
			this.#left = [second, ...others];
			return this.ask(attempt, options).catch(() => {
				throw error;
			});
		}
	}
};
// src/registry/upload/pieces.ts
function gathered(body, least) {
	return $Readable.from(gather(body, least), { objectMode: false });
}
async function* gather(body, least) {
	let waiting = [];
	let size = 0;
	for await (const chunk of body) {
		waiting.push(chunk);
		size += chunk.length;
		if (size >= least) {
			yield waiting.length === 1 ? chunk : joined$1(waiting, size);
			waiting = [];
			size = 0;
		}
	}
	if (size > 0) yield joined$1(waiting, size);
}
async function* cut(body, length) {
	let waiting = [];
	let size = 0;
	for await (const chunk of body) {
		let rest = chunk;
		while (size + rest.length >= length) {
			waiting.push(rest.subarray(0, length - size));
			rest = rest.subarray(length - size);
			yield joined$1(waiting, length);
			waiting = [];
			size = 0;
		}
		if (rest.length > 0) {
			waiting.push(rest);
			size += rest.length;
		}
	}
	if (size > 0) yield joined$1(waiting, size);
}
function joined$1(chunks, size) {
	const all = Buffer.concat(chunks, size);
	for (const chunk of chunks) require_early.readMemory.giveBack(chunk);
	return all;
}
// src/registry/upload/failure.ts
var Watched = class {
	#body;
	#failure;
	constructor(body) {
		this.#body = body;
	}
	get failure() {
		return this.#failure;
	}
	async whole(least) {
		const body = await this.#watch(this.#body);
		return wholeOf(body) === void 0 ? gathered(this.#chunks(body), least) : body;
	}
	async *chunks() {
		yield* this.#chunks(await this.#watch(this.#body));
	}
	async *#chunks(body) {
		const chunks = body[Symbol.asyncIterator]();
		try {
			for (;;) {
				const next = await this.#watch(() => chunks.next());
				if (next.done) return;
				yield next.value;
			}
		} finally {
			body.destroy();
		}
	}
	async #watch(read) {
		try {
			return await read();
		} catch (error) {
			this.#failure = error;
			throw error;
		}
	}
};
var SessionLost = class extends require_early.ImageError {
	constructor(message) {
		super("REGISTRY", message);
		this.name = "SessionLost";
	}
};
function judge(error, source, chunked) {
	if (source.failure !== void 0) return require_early.codeOf(source.failure) === "INTEGRITY" ? "again" : "fatal";
	if (!chunked && error instanceof require_early.RegistryError && [413, 416].includes(error.status)) return "too much";
	return isTemporary(error) || isSessionLost(error) ? "again" : "fatal";
}
const LOST = new Set([
	"BLOB_UPLOAD_UNKNOWN",
	"BLOB_UPLOAD_INVALID",
	"DIGEST_INVALID",
	"SIZE_INVALID"
]);
function isSessionLost(error) {
	if (!(error instanceof require_early.RegistryError)) return error instanceof SessionLost;
	return error.status === 404 || error.status === 416 || error.errors.some(({ code }) => LOST.has(code));
}
// src/registry/upload/chunks.ts
const CHUNK = 4194304;
const LONGEST_CHUNK = 67108864;
async function sendChunks(session, body, { retries, signal }) {
	const length = Math.max(session.minimum, CHUNK);
	if (length > LONGEST_CHUNK) {
		const why = `the registry wants chunks of at least ${length} bytes`;
		throw new require_early.ImageError("UNSUPPORTED", `uploading a blob in chunks: ${why}`);
	}
	let start = 0;
	for await (const chunk of cut(body, length)) {
		await sendChunk(session, chunk, start, {
			retries,
			signal
		});
		start += chunk.length;
	}
	await session.finish();
}
async function sendChunk(session, chunk, start, { retries, signal }) {
	const end = start + chunk.length;
	let position = start;
	for (let failures = 0; position < end;) {
		signal?.throwIfAborted();
		const reached = await appendOrAsk(session, chunk.subarray(position - start), position, failures < retries);
		if (reached < start || reached > end) throw new SessionLost(`uploading a blob in chunks: at byte ${reached}, expected ${start}`);
		failures = reached > position ? 0 : failures + 1;
		position = reached;
	}
}
async function appendOrAsk(session, piece, position, mayAsk) {
	try {
		return await session.append(piece, position);
	} catch (error) {
		if (!mayAsk || !mayGoOn(error)) throw error;
	}
	return session.status();
}
function mayGoOn(error) {
	return isTemporary(error) || error instanceof require_early.RegistryError && error.status === 416;
}
// src/registry/upload/session.ts
const CANCEL_PATIENCE = 5e3;
var UploadSession = class UploadSession {
	#endpoint;
	#descriptor;
	#signal;
	#location;
	minimum;
	constructor(endpoint, descriptor, response, signal) {
		this.#endpoint = endpoint;
		this.#descriptor = descriptor;
		this.#signal = signal;
		this.#location = locationOf(response, endpoint);
		this.minimum = Number(/^\d{1,12}$/.exec(response.headers["oci-chunk-min-length"] ?? "") ?? 0);
	}
	static async open(endpoint, descriptor, { signal }) {
		const algorithm = require_early.algorithmOf(descriptor.digest);
		const response = await endpoint.request({
			method: "POST",
			path: `blobs/uploads/${algorithm === "sha256" ? "" : `?digest-algorithm=${algorithm}`}`,
			access: "push",
			accept: [202],
			signal,
			doing: `starting the upload of blob ${descriptor.digest} to`
		});
		await drain(response);
		return new UploadSession(endpoint, descriptor, response, signal);
	}
	static async mount(endpoint, descriptor, from, { signal }) {
		const query = new URLSearchParams({
			mount: descriptor.digest,
			from
		});
		try {
			const response = await endpoint.request({
				method: "POST",
				path: `blobs/uploads/?${query}`,
				access: "push",
				alsoPull: from,
				accept: [201, 202],
				signal,
				doing: `mounting blob ${descriptor.digest} from ${from} in`
			});
			await drain(response);
			return response.status === 201 ? "mounted" : new UploadSession(endpoint, descriptor, response, signal);
		} catch (error) {
			if (isRefusal(error)) return "refused";
			throw error;
		}
	}
	async append(chunk, start) {
		const end = start + chunk.byteLength;
		const response = await this.#request("PATCH", this.#location, {
			headers: {
				"content-type": "application/octet-stream",
				"content-range": `${start}-${end - 1}`
			},
			body: {
				open: bodyOf(chunk),
				size: chunk.byteLength
			},
			size: this.#descriptor.size,
			lane: "blob",
			retry: false,
			accept: [
				201,
				202,
				204
			]
		});
		return this.#progress(response) ?? end;
	}
	async status() {
		const response = await this.#request("GET", this.#location, { accept: [
			200,
			202,
			204
		] });
		const size = this.#progress(response) ?? 0;
		return size === 1 ? 0 : size;
	}
	async finish(open) {
		const { digest, size } = this.#descriptor;
		const content = open === void 0 ? {} : {
			body: {
				open,
				size
			},
			size,
			lane: "blob"
		};
		await this.#request("PUT", withDigest(this.#location, digest), {
			headers: { "content-type": "application/octet-stream" },
			...content,
			retry: false,
			accept: [
				200,
				201,
				204
			]
		});
	}
	async cancel() {
		try {
			await this.#request("DELETE", this.#location, {
				retry: false,
				accept: [
					200,
					202,
					204,
					404
				],
				signal: AbortSignal.timeout(CANCEL_PATIENCE)
			});
		} catch {}
	}
	async #request(method, path, request) {
		const response = await this.#endpoint.request({
			signal: this.#signal,
			...request,
			method,
			path,
			access: "push",
			doing: `${DOING[method]} ${this.#descriptor.digest} to`
		});
		await drain(response);
		return response;
	}
	#progress(response) {
		if (response.headers["location"] !== void 0) this.#location = locationOf(response, this.#endpoint);
		return parseUploadRange(response.headers["range"]);
	}
};
const DOING = {
	PATCH: "uploading a chunk of blob",
	GET: "continuing the upload of blob",
	PUT: "uploading blob",
	DELETE: "cancelling the upload of blob"
};
function locationOf(response, endpoint) {
	const location = response.headers["location"];
	const url = location === void 0 ? null : URL.parse(location, response.url.href);
	if (url === null) throw new require_early.ImageError("REGISTRY", `uploading a blob to ${endpoint.place}: the registry gave no location for it`);
	return url;
}
function withDigest(location, digest) {
	const url = new URL(location);
	url.search += `${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
	return url;
}
// src/registry/upload/upload.ts
const LEAST_WRITE = 65536;
const LONGEST_WAIT = 300;
var Uploads = class {
	#endpoint;
	#retries;
	#chunkedFrom = Number.POSITIVE_INFINITY;
	#refused = new Set();
	constructor(endpoint, retries) {
		this.#endpoint = endpoint;
		this.#retries = retries;
	}
	mountable(from) {
		return !this.#refused.has(from);
	}
	async put(descriptor, body, { from, signal }) {
		let session = from === void 0 ? void 0 : await this.#mount(descriptor, from, { signal });
		if (session === "mounted") return "mounted";
		for (let failures = 0;; failures += 1) {
			session ??= await UploadSession.open(this.#endpoint, descriptor, { signal });
			if (await this.#try(session, descriptor, body, {
				failures,
				signal
			})) return "copied";
			session = void 0;
		}
	}
	async #mount(descriptor, from, options) {
		const mount = await UploadSession.mount(this.#endpoint, descriptor, from, options);
		if (mount !== "mounted") this.#refused.add(from);
		return mount === "refused" ? void 0 : mount;
	}
	async #try(session, descriptor, body, { failures, signal }) {
		const source = new Watched(body);
		const chunked = this.#isChunked(descriptor, failures);
		try {
			await (chunked ? sendChunks(session, source.chunks(), {
				retries: this.#retries,
				signal
			}) : session.finish(() => source.whole(LEAST_WRITE)));
			return true;
		} catch (error) {
			await session.cancel();
			signal?.throwIfAborted();
			const verdict = judge(error, source, chunked);
			if (verdict === "fatal" || failures >= this.#retries) throw source.failure ?? error;
			if (verdict === "too much") {
				this.#chunkedFrom = Math.min(this.#chunkedFrom, descriptor.size);
				return false;
			}
			await waitAfter(error, failures, this.#endpoint.clock, { signal });
			return source.failure === void 0 && exists(this.#endpoint, descriptor, { signal });
		}
	}
	#isChunked({ size }, failures) {
		return size >= this.#chunkedFrom || failures >= 2 && size > 4194304;
	}
};
async function waitAfter(error, failures, clock, options) {
	const seconds = (error instanceof Refusal ? error.retryAfter : void 0) ?? (failures === 0 ? 0 : backoff(failures));
	if (seconds > LONGEST_WAIT) throw error;
	if (seconds > 0) await sleep(clock, seconds, options);
}
// src/registry/upload/blob-target.ts
const WORTH_ASKING = 33554432;
var BlobTarget = class {
	#endpoint;
	#holdings;
	#novelty;
	#uploads;
	#puts = new Map();
	constructor(endpoint, holdings, novelty, retries) {
		this.#endpoint = endpoint;
		this.#holdings = holdings;
		this.#novelty = novelty;
		this.#uploads = new Uploads(endpoint, retries);
	}
	async put(descriptor, body, options) {
		const { digest } = descriptor;
		if (!options.force && this.#holdings.has(digest, this.#endpoint.repository)) return "exists";
		let isFirst = false;
		const put = once(this.#puts, digest, () => {
			isFirst = true;
			return this.#putFirst(descriptor, body, options);
		});
		if (isFirst) return put;
		await put.catch(() => void 0);
		options.signal?.throwIfAborted();
		return this.put(descriptor, body, options);
	}
	async #putFirst(descriptor, body, options) {
		try {
			const outcome = await this.#put(descriptor, body, options);
			this.#holdings.add(descriptor.digest, this.#endpoint.repository);
			return outcome;
		} finally {
			this.#puts.delete(descriptor.digest);
		}
	}
	async #put(descriptor, body, { from, force, signal }) {
		if (force) return this.#uploads.put(descriptor, body, { signal });
		const mountable = [...from, ...this.#holdings.of(descriptor.digest)].find((repository) => repository !== this.#endpoint.repository && this.#uploads.mountable(repository));
		if (mountable === void 0 && await this.#isThere(descriptor, { signal })) return "exists";
		return this.#uploads.put(descriptor, body, {
			from: mountable,
			signal
		});
	}
	async #isThere(descriptor, options) {
		return !(descriptor.size < WORTH_ASKING && await this.#novelty.isNew(options)) && exists(this.#endpoint, descriptor, options);
	}
};
// src/registry/repository.ts
var Repository = class Repository {
	registry;
	repository;
	place;
	#origin;
	#first;
	#manifests;
	#blobs;
	#target;
	#referrers;
	#listings;
	#holdings;
	constructor(options) {
		const { registry, repository, origin, mirrors, holdings, parts, retries } = options;
		this.registry = registry;
		this.repository = repository;
		this.place = `${registry}/${repository}`;
		const novelty = new Novelty(origin);
		this.#origin = origin;
		this.#first = mirrors[0] ?? origin;
		this.#holdings = holdings;
		this.#manifests = new Manifests(origin, mirrors, holdings, novelty);
		this.#blobs = new Blobs(origin, mirrors, parts);
		this.#target = new BlobTarget(origin, holdings, novelty, retries);
		this.#listings = new Reachable(origin, mirrors);
		const others = mirrors.map((mirror) => new Referrers(mirror));
		this.#referrers = new Reachable(new Referrers(origin), others);
	}
	resolve(name, options = {}) {
		this.#referrers.reset((one) => one.forget());
		return this.#manifests.resolve(name, options);
	}
	expect(requests) {
		this.#first.expect(requests);
	}
	countsReads() {
		return this.registry === require_early.DOCKER_HUB;
	}
	describe(descriptor, options = {}) {
		return this.#manifests.describe(descriptor, options);
	}
	lookup(name, options = {}) {
		return this.#manifests.lookup(name, options);
	}
	servedBy(digest) {
		return this.#manifests.isMirrored(digest) ? "mirror" : "registry";
	}
	async fetch(descriptor, options = {}) {
		const known = embedded(descriptor);
		if (known === void 0 && !isTaggableType(descriptor.mediaType)) return this.#blobs.fetch(descriptor, options);
		return streamOf((known ?? await this.#manifests.fetch(descriptor, options)).subarray(options.offset ?? 0));
	}
	resolveBlob(digest, options = {}) {
		return this.#blobs.resolve(digest, options);
	}
	async has(descriptor, options = {}) {
		const { digest } = descriptor;
		if (this.#holdings.has(digest, this.repository)) return true;
		const found = await exists(this.#origin, descriptor, options);
		if (found && !isTaggableType(descriptor.mediaType)) this.#holdings.add(digest, this.repository);
		return found;
	}
	async put(descriptor, body, options = {}) {
		const { name, from = [], force = false, foreign = false, signal } = options;
		if (name !== void 0 || isTaggableType(descriptor.mediaType)) return this.#manifests.put(descriptor, body, name, { signal });
		if (isNonDistributable(descriptor.mediaType) && !foreign) return "exists";
		return this.#target.put(descriptor, body, {
			from: this.#neighbours(from),
			force,
			signal
		});
	}
	#neighbours(sources) {
		return sources.filter((source) => source instanceof Repository).filter(({ registry }) => registry === this.registry).map(({ repository }) => repository);
	}
	tag(descriptor, name, options = {}) {
		return this.#manifests.tag(descriptor, name, options);
	}
	contains(source) {
		return source instanceof Repository && source.registry === this.registry && source.repository === this.repository;
	}
	referrers(descriptor, options = {}) {
		return this.#referrers.ask((one) => one.list(descriptor, options), options);
	}
	digestTags(descriptor, options = {}) {
		return this.#referrers.ask((one) => one.digestTags(descriptor, options), options);
	}
	async *tags({ signal } = {}) {
		const seen = new Set();
		const pages = await this.#listings.ask((one) => beginTagPages(one, { signal }), { signal });
		for await (const page of pages) for (const tag of page.filter((name) => !seen.has(name))) {
			seen.add(tag);
			yield tag;
		}
	}
	async remove(name, { signal } = {}) {
		await drain(await this.#origin.request({
			method: "DELETE",
			path: `manifests/${name}`,
			access: "delete",
			accept: [
				200,
				202,
				204
			],
			signal,
			doing: `deleting ${name} of`
		}));
		this.#manifests.forget(name);
	}
};
// src/registry/web-file.ts
async function openWebFile(wire, url, { insecure, signal }) {
	const doing = `downloading ${redactUrl(url)}`;
	const { protocol, hostname, host, username } = url;
	if (protocol !== "https:" && protocol !== "http:" || username !== "") throw new require_early.ImageError("INVALID_ARGUMENT", `${doing}: it is no http(s) URL without a user`);
	if (protocol === "http:" && !require_early.isLoopback(hostname) && !insecure.includes(host)) throw new require_early.ImageError("INVALID_ARGUMENT", `${doing}: plain http proves nothing`, {
		hint: `use https, or allow plain http for ${host}`,
		remedy: {
			kind: "allow-insecure",
			subject: host
		}
	});
	const request = {
		method: "GET",
		path: url,
		anonymous: true,
		scopes: [],
		accept: [200]
	};
	return (await wire(url.origin).request({
		...request,
		lane: "blob",
		signal,
		doing
	})).body;
}
// src/registry/credentials/credential.ts
function firstCredential(...sources) {
	return async (host, repository, signal, onSource) => {
		for (const source of sources) {
			const found = await source(host, repository, signal, onSource);
			if (found !== void 0) return found;
		}
	};
}
function basicHeader(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
function secretsOf(credential) {
	if ("password" in credential) {
		const { username, password } = credential;
		return [password, basicHeader(username, password).slice(6)];
	}
	return ["identityToken" in credential ? credential.identityToken : credential.registryToken];
}
// src/registry/auth/challenge.ts
const MAX_LENGTH$1 = 16384;
function parseChallenges(header) {
	return header.length > MAX_LENGTH$1 ? [] : new Reader(header).challenges();
}
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const SPACE = /[ \t]+/y;
const COMMAS = /[ \t]*(?:,[ \t]*)*/y;
const NAME_AHEAD = /[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=[ \t]*=[ \t]*[^\s,=])/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const BARE_VALUE = /[^\s,"]+/y;
const BLOB = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	challenges() {
		const found = [];
		this.#take(COMMAS);
		for (let scheme = this.#take(TOKEN); scheme !== void 0; scheme = this.#take(TOKEN)) {
			if (this.#take(SPACE) !== void 0 && !this.#sees(NAME_AHEAD)) this.#take(BLOB);
			found.push({
				scheme: scheme.toLowerCase(),
				parameters: this.#parameters()
			});
			this.#take(COMMAS);
		}
		return found;
	}
	#parameters() {
		const parameters = new Map();
		for (;;) {
			const before = this.#at;
			this.#take(COMMAS);
			const name = this.#take(NAME_AHEAD)?.toLowerCase();
			if (name === void 0) {
				this.#at = before;
				return parameters;
			}
			this.#take(EQUALS);
			const value = this.#value();
			if (value === void 0) {
				this.#at = this.#text.length;
				return parameters;
			}
			parameters.set(name, parameters.get(name) ?? value);
		}
	}
	#value() {
		return this.#text[this.#at] === "\"" ? this.#quoted() : this.#take(BARE_VALUE);
	}
	#quoted() {
		let value = "";
		for (let at = this.#at + 1; at < this.#text.length; at++) {
			if (this.#text[at] === "\"") {
				this.#at = at + 1;
				return value;
			}
			at += this.#text[at] === "\\" ? 1 : 0;
			value += this.#text[at] ?? "";
		}
	}
	#sees(pattern) {
		pattern.lastIndex = this.#at;
		return pattern.test(this.#text);
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		this.#at += found?.length ?? 0;
		return found;
	}
};
// src/registry/auth/scope.ts
function formatScope({ type, name, actions }) {
	return `${type}:${name}:${actions.join(",")}`;
}
function parseScopes(text) {
	return text.split(" ").flatMap((scope) => {
		const [, written, name, actions] = /^([a-z]+)(?:\([a-z0-9]+\))?:(.+):([^:]*)$/.exec(scope) ?? [];
		const type = written === "repository" || written === "registry" ? written : void 0;
		return type === void 0 || name === void 0 || !actions ? [] : [{
			type,
			name,
			actions: actions.split(",")
		}];
	});
}
function mergeScopes(first, second) {
	const merged = new Map();
	for (const scope of [...first, ...second]) {
		const key = `${scope.type}:${scope.name}`;
		const before = merged.get(key)?.actions ?? [];
		merged.set(key, {
			...scope,
			actions: [...new Set([...before, ...scope.actions])]
		});
	}
	return [...merged.values()];
}
function coversScopes(granted, wanted) {
	return wanted.every((want) => granted.some((grant) => grant.type === want.type && grant.name === want.name && want.actions.every((action) => grant.actions.includes(action))));
}
function widestScopes(scopes) {
	return scopes.some(({ actions }) => actions.includes("delete")) ? scopes.map((scope) => scope.actions.includes("delete") ? {
		...scope,
		actions: ["*"]
	} : scope) : void 0;
}
// src/registry/auth/token.ts
const DEFAULT_LIFE = 60;
const LONGEST_LIFE = 86400;
function decodeToken(bytes, where, asked) {
	const answer = asObject(parsed(bytes, where), where);
	const member = (name) => optional(answer[name], `${where}: ${name}`, asString);
	const value = member("token") || member("access_token");
	if (!value || !/^[\x21-\x7e]+$/.test(value)) throw invalid(where, "no token in it");
	const life = secondsOf(answer["expires_in"]) - age(answer["issued_at"], asked.date);
	return {
		token: {
			value,
			scopes: asked.scopes,
			since: asked.since,
			life: Math.max(0, life)
		},
		refreshToken: member("refresh_token")
	};
}
function parsed(bytes, where) {
	try {
		return decodeJson(bytes, where);
	} catch {
		throw invalid(where, "not JSON");
	}
}
function secondsOf(written) {
	const seconds = Number(written ?? DEFAULT_LIFE);
	return seconds > 0 ? Math.min(seconds, LONGEST_LIFE) : DEFAULT_LIFE;
}
function age(issued, date) {
	const seconds = typeof issued === "string" ? (Date.parse(date ?? "") - Date.parse(issued)) / 1e3 : 0;
	return seconds > 0 ? seconds : 0;
}
function isFresh({ since, life }) {
	return ageOf(since) < life - Math.min(5, life * .2);
}
function isPastHalf({ since, life }) {
	return ageOf(since) >= life / 2;
}
function ageOf(since) {
	return (performance.now() - since) / 1e3;
}
// src/registry/wire/redirect.ts
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
function nextHop(response, hop, policy, doing) {
	const location = response.headers["location"];
	if (!REDIRECTS.has(response.status) || location === void 0) return;
	const url = policy.check(location, hop.url, doing);
	const toGet = response.status === 303 || hop.method === "POST" && [301, 302].includes(response.status);
	return {
		url,
		method: toGet && hop.method !== "HEAD" ? "GET" : hop.method,
		body: toGet ? void 0 : hop.body,
		headers: hop.headers,
		from: url.hostname === hop.url.hostname ? hop.from : policy.networkOf(hop.url),
		left: hop.left || url.origin !== hop.url.origin
	};
}
// src/registry/auth/token-request.ts
const READ_LIMIT = 1048576;
const CLIENT = "transship";
const NO_USER = "00000000-0000-0000-0000-000000000000";
const NO_POST = new Set([
	400,
	401,
	404,
	405
]);
async function requestToken(run, ask) {
	if (ask.credential === void 0 || !("identityToken" in ask.credential)) return await requestOnce(run, ask, getMessage(ask));
	try {
		return await requestOnce(run, ask, postMessage(ask, ask.credential.identityToken));
	} catch (error) {
		if (error instanceof Refusal && NO_POST.has(error.status)) return await requestOnce(run, ask, getMessage(ask));
		throw error;
	}
}
function doing({ registry, scopes }) {
	return `logging in to ${registry} for ${scopes.map(formatScope).join(" ") || "access"}`;
}
function getMessage(ask) {
	const { server, scopes, credential } = ask;
	const url = new URL(server.realm);
	if (server.service !== void 0) url.searchParams.set("service", server.service);
	for (const scope of scopes) url.searchParams.append("scope", formatScope(scope));
	const authorization = credential === void 0 ? void 0 : authorizationOf(credential);
	return {
		method: "GET",
		url,
		headers: authorization === void 0 ? {} : { authorization },
		from: server.from,
		document: true,
		doing: doing(ask)
	};
}
function authorizationOf(credential) {
	if ("password" in credential) return basicHeader(credential.username, credential.password);
	return "identityToken" in credential ? basicHeader(credential.username || NO_USER, credential.identityToken) : void 0;
}
function postMessage(ask, identityToken) {
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: CLIENT
	});
	form.set("service", ask.server.service ?? ask.server.realm.host);
	form.set("scope", ask.scopes.map(formatScope).join(" "));
	form.set("refresh_token", identityToken);
	const bytes = Buffer.from(form.toString());
	return {
		method: "POST",
		url: new URL(ask.server.realm),
		from: ask.server.from,
		document: true,
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: {
			open: bodyOf(bytes),
			size: bytes.length
		},
		doing: doing(ask)
	};
}
async function requestOnce(run, ask, message) {
	const { scopes, registry, credential } = ask;
	return await run.retries.run(message.url.origin, {}, async (tries) => {
		const since = performance.now();
		const response = await follow(run, {
			...message,
			tries
		}, credential !== void 0);
		if (response.status !== 200) {
			const asking = {
				scopes,
				registry,
				loggedIn: credential !== void 0,
				secrets: run.secrets
			};
			throw await refusal(response, {
				...message,
				...asking
			});
		}
		const where = `${message.doing}: the answer of ${response.url.host}`;
		const { token, refreshToken } = decodeToken(await readAll(response.body, READ_LIMIT, where), where, {
			scopes,
			since,
			date: response.headers["date"]
		});
		for (const secret of [token.value, ...refreshToken === void 0 ? [] : [refreshToken]]) run.secrets.add(secret);
		return token;
	});
}
async function follow(run, message, secret) {
	let hop = {
		...message,
		body: message.body,
		from: message.from,
		left: false
	};
	for (let hops = 0; hops <= 10; hops++) {
		const response = await run.exchanges.send({
			...message,
			...hop
		});
		const next = nextHop(response, hop, run.policy, message.doing);
		if (next === void 0) return response;
		await drain(response);
		if (next.left && secret) {
			const host = run.secrets.conceal(next.url.host);
			const why = `${hop.url.host} redirects to ${host}, which must not see the password`;
			throw new require_early.ImageError("REGISTRY", `${message.doing}: ${why}`);
		}
		hop = next;
	}
	throw new require_early.ImageError("REGISTRY", `${message.doing}: more than 10 redirects`);
}
// src/registry/auth/tokens.ts
var Tokens = class {
	#run;
	#registry;
	#valid = new Map();
	#requests = new Map();
	constructor(run, registry) {
		this.#run = run;
		this.#registry = registry;
	}
	get(server, scopes, credential) {
		const place = `${server.realm.href} ${server.service ?? ""} `;
		const key = `${place}${scopes.map(formatScope).sort().join(" ")}`;
		const valid = this.#covering(place, scopes);
		if (valid !== void 0) return Promise.resolve(valid);
		return once(this.#requests, key, async () => {
			const ask = {
				server,
				scopes,
				credential,
				registry: this.#registry
			};
			const token = await requestToken(this.#run, ask);
			this.#valid.set(key, token);
			this.#requests.delete(key);
			return token;
		});
	}
	drop(token) {
		for (const [key, valid] of this.#valid) if (valid === token) this.#valid.delete(key);
	}
	#covering(place, scopes) {
		for (const [key, token] of this.#valid) if (!isFresh(token)) this.#valid.delete(key);
		else if (key.startsWith(place) && coversScopes(token.scopes, scopes)) return token;
	}
};
// src/registry/auth/authorizer.ts
var Authorizer = class {
	#registry;
	#run;
	#lookup;
	#tokens;
	#credentials = new Map();
	#methods = new Map();
	#loggedIn = false;
	constructor(registry, run, lookup) {
		this.#registry = registry;
		this.#run = run;
		this.#lookup = lookup;
		this.#tokens = new Tokens(run, registry);
	}
	get loggedIn() {
		return this.#loggedIn;
	}
	grantFor(scopes) {
		const method = this.#methods.get(repositoryOf(scopes)) ?? this.#methods.get(void 0);
		return method === void 0 ? void 0 : this.#grant(method, scopes);
	}
	afterRefusal(attempt) {
		return [
			400,
			401,
			403
		].includes(attempt.response.status) ? this.#instead(attempt) : void 0;
	}
	async #instead(attempt) {
		const { scopes, sent } = attempt;
		const { status } = attempt.response;
		if (sent?.token !== void 0 && isPastHalf(sent.token) && isFirst("stale", attempt)) return await this.#renewed(sent.token, scopes);
		if (status === 400) return;
		return (status === 401 ? await this.#challenged(attempt) : void 0) ?? await this.#widest(attempt);
	}
	async #challenged(attempt) {
		if (attempt.response.headers["www-authenticate"] !== void 0) return await this.#answer(attempt, attempt.response, true);
		return isFirst("ping", attempt) ? await this.#answer(attempt, await attempt.ping(), false) : void 0;
	}
	async #answer(attempt, response, scoped) {
		const { scopes, sent, doing } = attempt;
		const challenge = preferred(parseChallenges(response.headers["www-authenticate"] ?? ""));
		if (challenge === void 0 || !isFirst(keyOf(challenge), attempt)) return;
		limited(doing, "challenges", attempt.answered.size, LIMITS.challengesOfRequest);
		this.#run.budget.countChallenge(doing);
		if (challenge.scheme === "basic" && sent?.token !== void 0) return await this.#renewed(sent.token, scopes);
		if (sent?.token !== void 0) this.#tokens.drop(sent.token);
		const method = this.#remember(challenge, response.url, scopes);
		const asked = scoped ? parseScopes(challenge.parameters.get("scope") ?? "") : [];
		const grant = await this.#grant(method, mergeScopes(scopes, asked));
		return grant?.header === sent?.header ? void 0 : grant;
	}
	async #renewed(token, scopes) {
		this.#tokens.drop(token);
		return await this.grantFor(scopes);
	}
	async #widest(attempt) {
		const widest = widestScopes(attempt.scopes);
		return widest !== void 0 && attempt.sent?.token !== void 0 && isFirst("*", attempt) ? await this.grantFor(widest) : void 0;
	}
	#remember(challenge, giver, scopes) {
		const method = challenge.scheme === "basic" ? "basic" : this.#tokenServer(challenge, giver);
		this.#methods.set(void 0, method);
		this.#methods.set(repositoryOf(scopes), method);
		return method;
	}
	#tokenServer({ parameters }, giver) {
		const { policy } = this.#run;
		const doing = `logging in to ${this.#registry}`;
		const realm = URL.parse(parameters.get("realm") ?? "");
		if (realm === null) throw new require_early.ImageError("REGISTRY", `${doing}: the realm is not an http(s) URL`, { hint: "the registry is set up wrongly, or something answers in its place" });
		const url = policy.check(realm, giver, doing);
		return {
			realm: url,
			from: url.hostname === giver.hostname ? void 0 : policy.networkOf(giver),
			service: parameters.get("service")
		};
	}
	async #grant(method, scopes) {
		const credential = await this.#credential(repositoryOf(scopes));
		if (credential !== void 0 && "registryToken" in credential) return { header: `Bearer ${credential.registryToken}` };
		if (method === "basic") return credential !== void 0 && "password" in credential ? { header: basicHeader(credential.username, credential.password) } : void 0;
		const token = await this.#token(method, scopes, credential);
		return {
			header: `Bearer ${token.value}`,
			token
		};
	}
	async #token(server, scopes, credential) {
		const widest = widestScopes(scopes);
		try {
			return await this.#tokens.get(server, scopes, credential);
		} catch (error) {
			if (widest === void 0 || !(error instanceof require_early.RegistryError) || error.status >= 404) throw error;
			return await this.#tokens.get(server, widest, credential);
		}
	}
	#credential(repository) {
		return once(this.#credentials, repository, async () => {
			let from = "found";
			const credential = await this.#lookup(this.#registry, repository, void 0, (source) => {
				from = `from ${source}`;
			});
			const told = credential === void 0 ? "none" : from;
			this.#run.trace(`credentials for ${this.#registry}: ${told}`);
			if (credential !== void 0) {
				this.#loggedIn = true;
				for (const secret of secretsOf(credential)) this.#run.secrets.add(secret);
			}
			return credential;
		});
	}
};
function isFirst(what, { answered }) {
	const first = !answered.has(what);
	answered.add(what);
	return first;
}
function repositoryOf(scopes) {
	return scopes.find(({ type }) => type === "repository")?.name;
}
function preferred(challenges) {
	return challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm")) ?? challenges.find(({ scheme }) => scheme === "basic");
}
function keyOf({ scheme, parameters }) {
	return [scheme, ...[
		"realm",
		"service",
		"scope",
		"error"
	].map((name) => parameters.get(name) ?? "")].join(" ");
}
// src/content/interruptible.ts
async function interruptible(work, { signal }) {
	if (signal === void 0) return work;
	signal.throwIfAborted();
	const { promise: aborted, reject } = Promise.withResolvers();
	const abort = () => reject(signal.reason);
	signal.addEventListener("abort", abort);
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
// src/registry/wire/stall.ts
const LEAST_RATE = 1024;
var StallClock = class {
	#abort = new AbortController();
	#clock;
	#unfollow = () => void 0;
	#doing;
	#cancel = () => void 0;
	#cancelTotal = () => void 0;
	#excused = () => false;
	#seconds = 0;
	#since = 0;
	#bytes = 0;
	constructor(clock, doing) {
		this.#clock = clock;
		this.#doing = doing;
	}
	get signal() {
		return this.#abort.signal;
	}
	follow(signals) {
		const abort = () => this.#abort.abort(signals.find(({ aborted }) => aborted)?.reason);
		this.#unfollow = () => {
			for (const signal of signals) signal.removeEventListener("abort", abort);
		};
		for (const signal of signals) signal.addEventListener("abort", abort);
		if (signals.some(({ aborted }) => aborted)) abort();
	}
	start(seconds, excused = () => false) {
		this.#cancel();
		this.#excused = excused;
		this.#seconds = seconds;
		this.#progressed();
		this.#arm(seconds);
	}
	startTotal(seconds) {
		this.#cancelTotal();
		if (seconds > 0) this.#cancelTotal = this.#clock.after(seconds, () => this.#fail(`not complete after ${seconds} s`));
	}
	progress(bytes) {
		this.#bytes += bytes;
		if (this.#bytes >= this.#seconds * LEAST_RATE) this.#progressed();
	}
	pause() {
		this.#cancel();
	}
	stop() {
		this.#cancel();
		this.#cancelTotal();
		this.#unfollow();
	}
	#progressed() {
		this.#since = this.#clock.now();
		this.#bytes = 0;
	}
	#arm(seconds) {
		this.#cancel = seconds > 0 ? this.#clock.after(seconds, () => this.#expire()) : () => void 0;
	}
	#expire() {
		if (this.#excused()) this.#progressed();
		const left = this.#since + this.#seconds - this.#clock.now();
		if (left > 0) this.#arm(left);
		else if (this.#bytes === 0) this.#fail(`no progress for ${this.#seconds} s`);
		else this.#fail(`less than ${LEAST_RATE} bytes a second for ${this.#seconds} s`);
	}
	#fail(why) {
		const details = {
			cause: void 0,
			hint: "the network or the registry is stuck: allow longer pauses",
			remedy: {
				kind: "longer-timeout",
				subject: ""
			}
		};
		this.stop();
		this.#abort.abort(new ConnectionError("TIMEOUT", `${this.#doing}: ${why}`, details, true));
	}
};
function guardBody(source, clock, seconds, blame) {
	const guard = new Guard(source, clock, blame);
	clock.start(seconds, () => guard.takeReaderDelay());
	return guard;
}
var Guard = class extends $Readable {
	#source;
	#clock;
	#blame;
	#full = false;
	constructor(source, clock, blame) {
		super({ highWaterMark: WAITING });
		this.#source = source;
		this.#clock = clock;
		this.#blame = blame;
		this.on("error", () => void 0);
		source.once("data", (chunk) => require_early.readMemory.narrow(chunk));
		source.on("data", (chunk) => this.#pass(chunk));
		$finished(source, { writable: false }, (error) => {
			if (error) this.destroy(error);
			else this.push(null);
		});
	}
	takeReaderDelay() {
		const delayed = this.#full || this.#source.isPaused() || this.#source.readableEnded;
		this.#full = false;
		return delayed;
	}
	#pass(chunk) {
		this.#clock.progress(chunk.length);
		if (!this.push(chunk)) {
			this.#full = true;
			this.#source.pause();
		}
	}
	_read() {
		this.#source.resume();
	}
	_destroy(error, done) {
		this.#clock.stop();
		this.#source.destroy();
		done(error === null ? null : this.#blame(error));
	}
};
// src/registry/wire/exchange.ts
const FINISHING = 600;
var SourceFailure = class extends Error {
	cause;
	constructor(cause) {
		super("the content to send could not be read", { cause });
		this.cause = cause;
	}
};
function causeOf(error, { doing, signal }) {
	if (error instanceof SourceFailure) return error.cause;
	if (signal?.aborted && !(error instanceof require_early.ImageError)) return new require_early.ImageError("INTERRUPTED", `${doing}: interrupted`, { cause: error });
	return error;
}
var Exchanges = class {
	#options;
	#closed = new AbortController();
	constructor(options) {
		this.#options = options;
	}
	async send(message) {
		const { dispatchers, timeout } = this.#options;
		const clock = new StallClock(this.#options.clock, message.doing);
		clock.follow([this.#closed.signal, ...message.signal ? [message.signal] : []]);
		const upload = message.body && new Upload(message.body, message.method, clock, timeout);
		clock.start(timeout);
		try {
			const dispatcher = await dispatchers.for(message.url, message.from);
			await $setImmediate();
			const answered = await dispatcher.request({
				origin: message.url.origin,
				path: `${message.url.pathname}${message.url.search}`,
				method: message.method,
				headers: this.#headers(message),
				body: upload ? await upload.open() : null,
				reset: false,
				signal: clock.signal
			});
			upload?.abandon();
			return await this.#response(answered, message, clock);
		} catch (error) {
			clock.stop();
			upload?.abandon();
			throw upload?.failure ?? this.#blame(message, error);
		}
	}
	expect(url, requests) {
		if (!this.#closed.signal.aborted) this.#options.dispatchers.expect(url, requests).catch(() => void 0);
	}
	close() {
		this.#closed.abort(new require_early.ImageError("INTERRUPTED", "the connection was closed"));
	}
	#headers({ headers, body }) {
		return {
			"user-agent": this.#options.userAgent,
			"accept-encoding": "identity",
			...headers,
			...body === void 0 ? {} : { "content-length": String(body.size) }
		};
	}
	async #response(answered, message, clock) {
		const { statusCode: status, body } = answered;
		const headers = joined(answered.headers);
		if (message.method === "HEAD" || [204, 304].includes(status) || headers["content-length"] === "0") {
			await body.dump();
			clock.stop();
			return {
				status,
				headers,
				body: streamOf(),
				url: message.url
			};
		}
		const { timeout } = this.#options;
		const guarded = guardBody(body, clock, timeout, (error) => this.#blame(message, error));
		clock.startTotal(message.document === true ? timeout * LIMITS.documentTimeouts : 0);
		return {
			status,
			headers,
			body: guarded,
			url: message.url
		};
	}
	#blame({ doing, signal, url }, error) {
		if (signal?.aborted) return new require_early.ImageError("INTERRUPTED", `${doing}: interrupted`, { cause: error });
		return connectionError(doing, url, error, (text) => this.#options.secrets.conceal(text));
	}
};
function joined(headers) {
	const flat = {};
	for (const [name, value] of Object.entries(headers)) if (value !== void 0) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
	return flat;
}
var Upload = class {
	failure;
	#body;
	#clock;
	#timeout;
	#finishing;
	#abandoned = false;
	constructor(body, method, clock, timeout) {
		this.#body = body;
		this.#clock = clock;
		this.#timeout = timeout;
		this.#finishing = method === "POST" || timeout === 0 ? timeout : Math.max(timeout, FINISHING);
	}
	async open() {
		this.#clock.pause();
		const source = await this.#blaming(() => this.#body.open());
		this.#clock.start(this.#timeout);
		return this.#chunks(source);
	}
	abandon() {
		this.#abandoned = true;
	}
	async *#chunks(source) {
		const chunks = wholeOf(source)?.values() ?? source[Symbol.asyncIterator]();
		try {
			for (;;) {
				this.#clock.pause();
				const next = await this.#blaming(() => chunks.next());
				if (this.#abandoned) return;
				this.#clock.start(next.done ? this.#finishing : this.#timeout);
				if (next.done) return;
				yield next.value;
			}
		} finally {
			source.destroy();
		}
	}
	async #blaming(read) {
		try {
			return await read();
		} catch (error) {
			this.failure = new SourceFailure(error);
			throw this.failure;
		}
	}
};
// src/registry/wire/lanes.ts
var Lane = class {
	#waiting = [];
	#signals = new WeakSet();
	#free;
	#limit;
	#quickest = Number.POSITIVE_INFINITY;
	constructor(limit) {
		this.#limit = limit;
		this.#free = limit;
	}
	get quickest() {
		return this.#quickest;
	}
	async enter(size, { signal } = {}) {
		signal?.throwIfAborted();
		if (this.#free > 0) this.#free--;
		else await this.#wait(size, signal);
		let inside = true;
		const begun = performance.now();
		return () => {
			if (inside) {
				inside = false;
				this.#quickest = Math.min(this.#quickest, (performance.now() - begun) / 1e3);
				this.#leave();
			}
		};
	}
	narrow() {
		const less = Math.max(1, Math.floor(this.#limit / 2));
		this.#free -= this.#limit - less;
		this.#limit = less;
	}
	#wait(size, signal) {
		if (signal !== void 0 && !this.#signals.has(signal)) {
			this.#signals.add(signal);
			signal.addEventListener("abort", () => this.#abandon(signal), { once: true });
		}
		return new Promise((enter, fail) => {
			this.#waiting.splice(this.#placeFor(size), 0, {
				size,
				signal,
				enter,
				fail
			});
		});
	}
	#placeFor(size) {
		let [low, high] = [0, this.#waiting.length];
		while (low < high) {
			const middle = low + high >> 1;
			const bigger = (this.#waiting[middle]?.size ?? 0) >= size;
			[low, high] = bigger ? [middle + 1, high] : [low, middle];
		}
		return low;
	}
	#abandon(signal) {
		const abandoned = this.#waiting.filter((waiter) => waiter.signal === signal);
		this.#waiting = this.#waiting.filter((waiter) => waiter.signal !== signal);
		for (const { fail } of abandoned) fail(signal.reason);
	}
	#leave() {
		this.#free++;
		if (this.#free > 0) {
			const next = this.#waiting.shift();
			if (next !== void 0) {
				this.#free--;
				next.enter();
			}
		}
	}
};
var Lanes = class {
	small;
	download;
	part;
	upload;
	constructor(blobs, parts) {
		this.small = new Lane(Math.max(16, blobs));
		this.download = new Lane(blobs);
		this.part = parts === void 0 ? this.download : new Lane(parts);
		this.upload = new Lane(blobs);
	}
	narrow() {
		for (const lane of new Set([this.download, this.part])) lane.narrow();
		this.upload.narrow();
	}
};
function leaveAfter(response, request, leave) {
	if (request.lane !== "small" && request.method === "GET" && !response.body.closed) response.body.once("close", leave);
	else leave();
}
// src/registry/wire/rate-limit.ts
function parseRateLimit(headers) {
	const limit = parseCount(headers["ratelimit-limit"]);
	const remaining = parseCount(headers["ratelimit-remaining"]);
	return limit === void 0 || remaining === void 0 ? void 0 : {
		limit: limit.count,
		remaining: remaining.count,
		windowSeconds: limit.window
	};
}
function parseCount(header) {
	const [, count, window] = /^\s*(\d{1,15})\s*(?:;\s*w=(\d{1,15}))?/.exec(header ?? "") ?? [];
	return count === void 0 ? void 0 : {
		count: Number(count),
		window: window === void 0 ? void 0 : Number(window)
	};
}
// src/registry/wire/warning.ts
const MAX_LENGTH = 4096;
function parseWarnings(header) {
	return [...header.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g)].flatMap(([, quoted]) => {
		const text = (quoted ?? "").replace(/\\(.)/g, "$1");
		return text === "" || Buffer.byteLength(text) > MAX_LENGTH ? [] : [text];
	});
}
// src/registry/wire/notices.ts
var Notices = class {
	#parts;
	#rateLimit;
	constructor(parts) {
		this.#parts = parts;
	}
	get rateLimit() {
		return this.#rateLimit;
	}
	read(headers) {
		if (headers["warning"] !== void 0) this.#warn(headers["warning"]);
		this.#rateLimit = parseRateLimit(headers) ?? this.#rateLimit;
	}
	#warn(header) {
		const { run, address, onWarning } = this.#parts;
		for (const text of parseWarnings(header)) {
			const shown = oneLine$1(run.secrets.conceal(text), text.length);
			const warning = run.budget.warning(`${address.registry}: ${shown}`);
			if (warning !== void 0) onWarning(warning);
		}
	}
};
// src/registry/wire/scheme.ts
var Scheme = class {
	#candidates;
	#portless;
	#settled;
	constructor({ protocol, authority }, insecure) {
		const loopback = require_early.isLoopback(new URL(`https://${authority}`).hostname);
		if (protocol === "http:" && !loopback && !insecure) throw new require_early.ImageError("INVALID_ARGUMENT", `http://${authority}: plain http is not allowed`, {
			hint: `use https, or allow plain http for ${authority}`,
			remedy: {
				kind: "allow-insecure",
				subject: authority
			}
		});
		this.#settled = protocol;
		this.#portless = !/:\d+$/.test(authority);
		const plainLast = insecure ? ["https:", "http:"] : ["https:"];
		this.#candidates = loopback && !insecure ? ["http:", "https:"] : plainLast;
	}
	get current() {
		return this.#settled ?? this.#candidates[0];
	}
	async settle(exchange) {
		const [first, second] = this.#candidates;
		if (this.#settled !== void 0 || second === void 0) return await exchange(this.current);
		const outcome = await attempt$1(first, exchange);
		if (isDoubtful(first, outcome, this.#portless)) return await this.#other(outcome, second, exchange);
		return this.#settle(first, outcome);
	}
	async #other(outcome, second, exchange) {
		const other = await attempt$1(second, exchange);
		if (other instanceof ConnectionError) return this.#settle(this.current, isNotTls(other) ? outcome : other);
		if (!(outcome instanceof ConnectionError)) outcome.body.destroy();
		return this.#settle(second, other);
	}
	#settle(protocol, outcome) {
		if (outcome instanceof ConnectionError) throw outcome;
		this.#settled = protocol;
		return outcome;
	}
};
async function attempt$1(protocol, exchange) {
	try {
		return await exchange(protocol);
	} catch (error) {
		if (error instanceof ConnectionError) return error;
		throw error;
	}
}
function isDoubtful(protocol, outcome, portless) {
	if (!(outcome instanceof ConnectionError)) return protocol === "http:" && outcome.status === 400;
	const reason = reasonOf(outcome);
	if (/ECONNREFUSED/.test(reason)) return portless;
	return protocol === "http:" ? !/ENOTFOUND|EAI_AGAIN|TIMEOUT/.test(reason) : isNotTls(outcome);
}
function withProtocol(url, protocol) {
	if (url.protocol === protocol) return url;
	const changed = new URL(url);
	changed.protocol = protocol;
	return changed;
}
// src/registry/host-wire.ts
var HostWire = class {
	#parts;
	#notices;
	#knownRoot;
	constructor(parts) {
		this.#parts = parts;
		this.#notices = new Notices(parts);
	}
	get origin() {
		return this.#root.origin;
	}
	get #root() {
		const { scheme, address } = this.#parts;
		if (this.#knownRoot?.protocol !== scheme.current) this.#knownRoot = new URL(`${scheme.current}//${address.authority}/v2/${address.prefix}`);
		return this.#knownRoot;
	}
	get secrets() {
		return this.#parts.run.secrets;
	}
	get clock() {
		return this.#parts.run.clock;
	}
	get trace() {
		return this.#parts.run.trace;
	}
	get quickest() {
		return this.#parts.lanes.small.quickest;
	}
	get rateLimit() {
		return this.#notices.rateLimit;
	}
	expect(requests) {
		this.#parts.run.exchanges.expect(this.#root, requests);
	}
	async request(request) {
		try {
			const leave = await this.#laneOf(request).enter(request.size ?? 0, request);
			try {
				const response = await this.#retried(request);
				leaveAfter(response, request, leave);
				return response;
			} catch (error) {
				leave();
				throw error;
			}
		} catch (error) {
			throw causeOf(error, request);
		}
	}
	#laneOf({ lane, method }) {
		const { small, download, part, upload } = this.#parts.lanes;
		if (lane !== "blob") return lane === "small" ? small : part;
		return method === "GET" || method === "HEAD" ? download : upload;
	}
	#retried(request) {
		const { run, address, lanes, retries, mirror } = this.#parts;
		return run.retries.run(address.authority, {
			signal: request.signal,
			retries: request.retry === false ? 0 : retries,
			isWorthwhile: (error) => isTemporary(error) && !(mirror && error.code === "TIMEOUT"),
			onFailure: ({ code }) => code === "RATE_LIMITED" ? lanes.narrow() : void 0
		}, (tries) => this.#answer({
			...request,
			tries
		}));
	}
	async #answer(request) {
		let response = await this.#follow(request);
		const { status, url } = response;
		if (!this.#isOwn(url) && (status === 400 || status === 403) && !request.accept.includes(status)) {
			await drain(response);
			response = await this.#follow(request);
		}
		if (request.accept.includes(response.status)) return response;
		const { address, authorizer } = this.#parts;
		const { loggedIn } = authorizer;
		const asking = {
			registry: address.registry,
			loggedIn,
			secrets: this.secrets
		};
		throw await refusal(response, {
			...request,
			...asking
		});
	}
	async #follow(request) {
		const { policy } = this.#parts.run;
		let hop = this.#firstHop(request);
		for (let hops = 0; hops <= 10; hops++) {
			const response = await this.#authorized(hop, request);
			const next = request.accept.includes(response.status) ? void 0 : nextHop(response, {
				...hop,
				url: response.url
			}, policy, request.doing);
			if (next === void 0) return response;
			await drain(response);
			hop = next;
		}
		throw new require_early.ImageError("REGISTRY", `${request.doing}: more than 10 redirects`);
	}
	#firstHop({ path, method, headers = {}, body, doing, anonymous = false }) {
		const { policy } = this.#parts.run;
		const own = this.#root;
		if (!(path instanceof URL)) {
			if (this.quickest === Number.POSITIVE_INFINITY) this.expect(1);
			return {
				url: new URL(`${own.href}${path}`),
				method,
				body,
				headers,
				from: void 0,
				left: anonymous
			};
		}
		const url = policy.check(path, own, doing);
		return {
			url,
			method,
			body,
			headers,
			from: url.hostname === own.hostname ? void 0 : policy.networkOf(own),
			left: anonymous || !this.#isOwn(url)
		};
	}
	async #authorized(hop, request) {
		const { authorizer: own, anonymous } = this.#parts;
		const authorizer = hop.left ? anonymous(hop.url.origin) : own;
		const scopes = this.#scopes(request);
		const answered = new Set();
		const ping = () => this.#ping(hop, request);
		const granted = authorizer.grantFor(scopes);
		let sent = granted && await interruptible(granted, request);
		for (;;) {
			const response = await this.#exchange(hop, request, sent);
			const instead = authorizer.afterRefusal({
				response,
				scopes,
				sent,
				answered,
				ping,
				doing: request.doing
			});
			const next = instead && await interruptible(instead, request);
			if (next === void 0) return response;
			await drain(response);
			sent = next;
		}
	}
	async #exchange(hop, request, grant) {
		const { scheme, run, headers: own } = this.#parts;
		const headers = {
			...hop.left ? {} : await own(),
			...hop.headers,
			...grant === void 0 ? {} : { authorization: grant.header }
		};
		const { signal, doing, lane, tries } = request;
		const message = {
			...hop,
			headers,
			signal,
			doing,
			tries,
			document: lane === "small"
		};
		if (hop.left) return await run.exchanges.send(message);
		const response = await scheme.settle((protocol) => run.exchanges.send({
			...message,
			url: withProtocol(hop.url, protocol)
		}));
		this.#notices.read(response.headers);
		return response;
	}
	async #ping(hop, { doing, signal }) {
		const message = {
			method: "GET",
			url: new URL("/v2/", hop.url),
			headers: {},
			from: hop.from,
			doing,
			signal
		};
		const response = await this.#parts.run.exchanges.send(message);
		await drain(response);
		return response;
	}
	#scopes({ scopes, anonymous = false }) {
		const { prefix } = this.#parts.address;
		if (anonymous) return [];
		return prefix === "" ? scopes : scopes.map((scope) => scope.type === "repository" ? {
			...scope,
			name: `${prefix}${scope.name}`
		} : scope);
	}
	#isOwn(url) {
		return url.host === this.#parts.address.authority || url.origin === this.origin;
	}
};
// src/registry/wire/early-connections.ts
const MOST = 12;
const IDLE = 1e4;
var EarlyConnections = class {
	#open;
	#target;
	#early = new Set();
	#count = 0;
	constructor({ protocol, host, hostname, port }, open) {
		this.#open = open;
		this.#target = {
			protocol,
			host,
			hostname: hostname.replace(/^\[|\]$/g, ""),
			port
		};
	}
	expect(requests) {
		for (let missing = Math.min(requests, MOST) - this.#count; missing > 0; missing -= 1) this.#openEarly();
	}
	connect = (...[target, callback]) => {
		const [early] = this.#early;
		if (early === void 0) {
			this.#begin(target, callback);
			return;
		}
		this.#early.delete(early);
		early.socket.ref();
		early.opened.then((socket) => {
			socket.setTimeout(0);
			if (socket.destroyed) this.connect(target, callback);
			else callback(null, socket);
		}, (error) => callback(error, null));
	};
	close() {
		for (const { socket } of this.#early) socket.destroy();
		this.#early.clear();
	}
	#openEarly() {
		const { promise: opened, resolve, reject } = Promise.withResolvers();
		const socket = this.#begin(this.#target, (...[error, connected]) => error === null ? resolve(connected) : reject(error));
		const early = {
			socket,
			opened
		};
		this.#early.add(early);
		socket.unref();
		opened.then((connected) => {
			connected.setTimeout(IDLE, () => this.#early.has(early) && connected.destroy());
			connected.once("close", () => this.#early.delete(early));
		}, () => this.#early.delete(early));
	}
	#begin(...[target, callback]) {
		this.#count += 1;
		return this.#open(target, (...given) => {
			const [error, socket] = given;
			if (error === null) socket.once("close", () => this.#gone());
			else this.#gone();
			callback(...given);
		});
	}
	#gone() {
		this.#count -= 1;
	}
};
// \0builtin:imported node:diagnostics_channel
const builtin$4 = process.getBuiltinModule("node:diagnostics_channel");
const $subscribe = builtin$4.subscribe;
const $unsubscribe = builtin$4.unsubscribe;
// \0left-out:node:assert
var require__left_out_node_assert = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = (fact, message) => {
		if (!fact) throw message instanceof Error ? message : new Error(message ?? "an assertion of undici failed");
	};
}));
// \0builtin:required node:async_hooks
var require__builtin_required_node_async_hooks = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:async_hooks");
}));
// node_modules/undici/lib/core/errors.js
var require_errors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const kUndiciError = Symbol.for("undici.error.UND_ERR");
	var UndiciError = class extends Error {
		constructor(message, options) {
			super(message, options);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kUndiciError] === true;
		}
		get [kUndiciError]() {
			return true;
		}
	};
	const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var ConnectTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ConnectTimeoutError";
			this.message = message || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kConnectTimeoutError] === true;
		}
		get [kConnectTimeoutError]() {
			return true;
		}
	};
	const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var HeadersTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersTimeoutError";
			this.message = message || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersTimeoutError] === true;
		}
		get [kHeadersTimeoutError]() {
			return true;
		}
	};
	const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var HeadersOverflowError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersOverflowError";
			this.message = message || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersOverflowError] === true;
		}
		get [kHeadersOverflowError]() {
			return true;
		}
	};
	const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var BodyTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "BodyTimeoutError";
			this.message = message || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBodyTimeoutError] === true;
		}
		get [kBodyTimeoutError]() {
			return true;
		}
	};
	const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var InvalidArgumentError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidArgumentError";
			this.message = message || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidArgumentError] === true;
		}
		get [kInvalidArgumentError]() {
			return true;
		}
	};
	const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var InvalidReturnValueError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidReturnValueError";
			this.message = message || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidReturnValueError] === true;
		}
		get [kInvalidReturnValueError]() {
			return true;
		}
	};
	const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
	var AbortError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kAbortError] === true;
		}
		get [kAbortError]() {
			return true;
		}
	};
	const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
	var RequestAbortedError = class extends AbortError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestAbortedError] === true;
		}
		get [kRequestAbortedError]() {
			return true;
		}
	};
	const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
	var InformationalError = class extends UndiciError {
		constructor(message, options) {
			super(message, options);
			this.name = "InformationalError";
			this.message = message || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInformationalError] === true;
		}
		get [kInformationalError]() {
			return true;
		}
	};
	const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "RequestContentLengthMismatchError";
			this.message = message || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestContentLengthMismatchError] === true;
		}
		get [kRequestContentLengthMismatchError]() {
			return true;
		}
	};
	const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseContentLengthMismatchError";
			this.message = message || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseContentLengthMismatchError] === true;
		}
		get [kResponseContentLengthMismatchError]() {
			return true;
		}
	};
	const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var ClientDestroyedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientDestroyedError";
			this.message = message || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientDestroyedError] === true;
		}
		get [kClientDestroyedError]() {
			return true;
		}
	};
	const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
	var ClientClosedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientClosedError";
			this.message = message || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientClosedError] === true;
		}
		get [kClientClosedError]() {
			return true;
		}
	};
	const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
	var SocketError = class extends UndiciError {
		constructor(message, socket) {
			super(message);
			this.name = "SocketError";
			this.message = message || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = socket;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSocketError] === true;
		}
		get [kSocketError]() {
			return true;
		}
	};
	const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "NotSupportedError";
			this.message = message || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kNotSupportedError] === true;
		}
		get [kNotSupportedError]() {
			return true;
		}
	};
	const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MissingUpstreamError";
			this.message = message || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBalancedPoolMissingUpstreamError] === true;
		}
		get [kBalancedPoolMissingUpstreamError]() {
			return true;
		}
	};
	const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(message) {
			super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kWebAssemblyNotSupportedError] === true;
		}
		get [kWebAssemblyNotSupportedError]() {
			return true;
		}
	};
	const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(message, code, data) {
			super(message);
			this.name = "HTTPParserError";
			this.code = code ? `HPE_${code}` : void 0;
			this.data = data ? data.toString() : void 0;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHTTPParserError] === true;
		}
		get [kHTTPParserError]() {
			return true;
		}
	};
	const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseExceededMaxSizeError";
			this.message = message || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseExceededMaxSizeError] === true;
		}
		get [kResponseExceededMaxSizeError]() {
			return true;
		}
	};
	const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var RequestRetryError = class extends UndiciError {
		constructor(message, code, { headers, data }) {
			super(message);
			this.name = "RequestRetryError";
			this.message = message || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = code;
			this.data = data;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestRetryError] === true;
		}
		get [kRequestRetryError]() {
			return true;
		}
	};
	const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var ResponseError = class extends UndiciError {
		constructor(message, code, { headers, body, bodyTruncated = false }) {
			super(message);
			this.name = "ResponseError";
			this.message = message || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = code;
			this.body = body;
			this.bodyTruncated = bodyTruncated;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseError] === true;
		}
		get [kResponseError]() {
			return true;
		}
	};
	const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "SecureProxyConnectionError";
			this.message = message || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSecureProxyConnectionError] === true;
		}
		get [kSecureProxyConnectionError]() {
			return true;
		}
	};
	const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
	var ProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "ProxyConnectionError";
			this.message = message || "Proxy Connection failed";
			this.code = "UND_ERR_PRX_CONN";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kProxyConnectionError] === true;
		}
		get [kProxyConnectionError]() {
			return true;
		}
	};
	const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxRedirectsError";
			this.message = message || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxRedirectsError] === true;
		}
		get [kMaxRedirectsError]() {
			return true;
		}
	};
	const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxOriginsReachedError";
			this.message = message || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxOriginsReachedError] === true;
		}
		get [kMaxOriginsReachedError]() {
			return true;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(message, code) {
			super(message);
			this.name = "Socks5ProxyError";
			this.message = message || "SOCKS5 proxy error";
			this.code = code || "UND_ERR_SOCKS5";
		}
	};
	const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MessageSizeExceededError";
			this.message = message || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMessageSizeExceededError] === true;
		}
		get [kMessageSizeExceededError]() {
			return true;
		}
	};
	module.exports = {
		AbortError,
		WebAssemblyNotSupportedError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		ProxyConnectionError,
		MaxOriginsReachedError,
		MaxRedirectsError,
		Socks5ProxyError,
		MessageSizeExceededError
	};
}));
// node_modules/undici/lib/core/symbols.js
var require_symbols = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kRequestOrigin: Symbol("request origin"),
		kRedirectCacheControl: Symbol("redirect cache control"),
		kOriginless: Symbol("originless"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2Options: Symbol("http2 options"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kHostAuthority: Symbol("host authority"),
		kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
		kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
		kEnableConnectProtocol: Symbol("http2session connect protocol"),
		kRemoteSettings: Symbol("http2session remote settings"),
		kHTTP2Stream: Symbol("http2session client stream"),
		kPingInterval: Symbol("ping interval"),
		kUseMilo: Symbol("use milo"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent"),
		kSocks5ProxyAgent: Symbol("socks5 proxy agent")
	};
}));
// \0left-out:node:http
var require__left_out_node_http = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		IncomingMessage: class {},
		maxHeaderSize: 16384
	};
}));
// \0builtin:required node:stream
var require__builtin_required_node_stream = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:stream");
}));
// \0builtin:required node:net
var require__builtin_required_node_net = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:net");
}));
// \0builtin:required node:querystring
var require__builtin_required_node_querystring = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:querystring");
}));
// \0builtin:required node:events
var require__builtin_required_node_events = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:events");
}));
// node_modules/undici/lib/util/timers.js
var require_timers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let fastNow = 0;
	const RESOLUTION_MS = 1e3;
	const TICK_MS = 499;
	let fastNowTimeout;
	const kFastTimer = Symbol("kFastTimer");
	const fastTimers = [];
	const NOT_IN_LIST = -2;
	const TO_BE_CLEARED = -1;
	const PENDING = 0;
	const ACTIVE = 1;
	function onTick() {
		fastNow += TICK_MS;
		let idx = 0;
		let len = fastTimers.length;
		while (idx < len) {
			const timer = fastTimers[idx];
			if (timer._state === PENDING) {
				timer._idleStart = fastNow - TICK_MS;
				timer._state = ACTIVE;
			} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
				timer._state = TO_BE_CLEARED;
				timer._idleStart = -1;
				timer._onTimeout(timer._timerArg);
			}
			if (timer._state === TO_BE_CLEARED) {
				timer._state = NOT_IN_LIST;
				if (--len !== 0) fastTimers[idx] = fastTimers[len];
			} else ++idx;
		}
		fastTimers.length = len;
		if (fastTimers.length !== 0) refreshTimeout();
	}
	function refreshTimeout() {
		if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
		else {
			clearTimeout(fastNowTimeout);
			fastNowTimeout = setTimeout(onTick, TICK_MS);
			fastNowTimeout?.unref();
		}
	}
	var FastTimer = class {
		[kFastTimer] = true;
		_state = NOT_IN_LIST;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(callback, delay, arg) {
			this._onTimeout = callback;
			this._idleTimeout = delay;
			this._timerArg = arg;
			this.refresh();
		}
		refresh() {
			if (this._state === NOT_IN_LIST) fastTimers.push(this);
			if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
			this._state = PENDING;
		}
		clear() {
			this._state = TO_BE_CLEARED;
			this._idleStart = -1;
		}
	};
	module.exports = {
		setTimeout(callback, delay, arg) {
			return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
		},
		clearTimeout(timeout) {
			if (timeout[kFastTimer]) timeout.clear();
			else clearTimeout(timeout);
		},
		setFastTimeout(callback, delay, arg) {
			return new FastTimer(callback, delay, arg);
		},
		clearFastTimeout(timeout) {
			timeout.clear();
		},
		now() {
			return fastNow;
		},
		tick(delay = 0) {
			fastNow += delay - RESOLUTION_MS + 1;
			onTick();
			onTick();
		},
		reset() {
			fastNow = 0;
			fastTimers.length = 0;
			clearTimeout(fastNowTimeout);
			fastNowTimeout = null;
		},
		kFastTimer
	};
}));
// node_modules/undici/lib/core/constants.js
var require_constants$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const wellknownHeaderNames = [
		"Accept",
		"Accept-Encoding",
		"Accept-Language",
		"Accept-Ranges",
		"Access-Control-Allow-Credentials",
		"Access-Control-Allow-Headers",
		"Access-Control-Allow-Methods",
		"Access-Control-Allow-Origin",
		"Access-Control-Expose-Headers",
		"Access-Control-Max-Age",
		"Access-Control-Request-Headers",
		"Access-Control-Request-Method",
		"Age",
		"Allow",
		"Alt-Svc",
		"Alt-Used",
		"Authorization",
		"Cache-Control",
		"Clear-Site-Data",
		"Connection",
		"Content-Disposition",
		"Content-Encoding",
		"Content-Language",
		"Content-Length",
		"Content-Location",
		"Content-Range",
		"Content-Security-Policy",
		"Content-Security-Policy-Report-Only",
		"Content-Type",
		"Cookie",
		"Cross-Origin-Embedder-Policy",
		"Cross-Origin-Opener-Policy",
		"Cross-Origin-Resource-Policy",
		"Date",
		"Device-Memory",
		"Downlink",
		"ECT",
		"ETag",
		"Expect",
		"Expect-CT",
		"Expires",
		"Forwarded",
		"From",
		"Host",
		"If-Match",
		"If-Modified-Since",
		"If-None-Match",
		"If-Range",
		"If-Unmodified-Since",
		"Keep-Alive",
		"Last-Modified",
		"Link",
		"Location",
		"Max-Forwards",
		"Origin",
		"Permissions-Policy",
		"Pragma",
		"Proxy-Authenticate",
		"Proxy-Authorization",
		"RTT",
		"Range",
		"Referer",
		"Referrer-Policy",
		"Refresh",
		"Retry-After",
		"Sec-WebSocket-Accept",
		"Sec-WebSocket-Extensions",
		"Sec-WebSocket-Key",
		"Sec-WebSocket-Protocol",
		"Sec-WebSocket-Version",
		"Server",
		"Server-Timing",
		"Service-Worker-Allowed",
		"Service-Worker-Navigation-Preload",
		"Set-Cookie",
		"SourceMap",
		"Strict-Transport-Security",
		"Supports-Loading-Mode",
		"TE",
		"Timing-Allow-Origin",
		"Trailer",
		"Transfer-Encoding",
		"Upgrade",
		"Upgrade-Insecure-Requests",
		"User-Agent",
		"Vary",
		"Via",
		"WWW-Authenticate",
		"X-Content-Type-Options",
		"X-DNS-Prefetch-Control",
		"X-Frame-Options",
		"X-Permitted-Cross-Domain-Policies",
		"X-Powered-By",
		"X-Requested-With",
		"X-XSS-Protection"
	];
	const headerNameLowerCasedRecord = {};
	Object.setPrototypeOf(headerNameLowerCasedRecord, null);
	for (let i = 0; i < wellknownHeaderNames.length; ++i) {
		const key = wellknownHeaderNames[i];
		const lowerCasedKey = key.toLowerCase();
		headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
	}
	module.exports = {
		wellknownHeaderNames,
		headerNameLowerCasedRecord,
		defaultWebSocketMaxFragments: 131072,
		defaultWebSocketMaxPayloadSize: 134217728
	};
}));
// node_modules/undici/lib/core/tree.js
var require_tree = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { wellknownHeaderNames, headerNameLowerCasedRecord } = require_constants$1();
	var TstNode = class TstNode {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(key, value, index) {
			if (index === void 0 || index >= key.length) throw new TypeError("Unreachable");
			if ((this.code = key.charCodeAt(index)) > 127) throw new TypeError("key must be ascii string");
			if (key.length !== ++index) this.middle = new TstNode(key, value, index);
			else this.value = value;
		}
		add(key, value) {
			const length = key.length;
			if (length === 0) throw new TypeError("Unreachable");
			let index = 0;
			let node = this;
			while (true) {
				const code = key.charCodeAt(index);
				if (code > 127) throw new TypeError("key must be ascii string");
				if (node.code === code) {
					if (length === ++index) {
						node.value = value;
						break;
					} else if (node.middle !== null) node = node.middle;
					else {
						node.middle = new TstNode(key, value, index);
						break;
					}
				} else if (node.code < code) {
					if (node.left !== null) node = node.left;
					else {
						node.left = new TstNode(key, value, index);
						break;
					}
				} else if (node.right !== null) node = node.right;
				else {
					node.right = new TstNode(key, value, index);
					break;
				}
			}
		}
		search(key) {
			const keylength = key.length;
			let index = 0;
			let node = this;
			while (node !== null && index < keylength) {
				let code = key[index];
				if (code <= 90 && code >= 65) code |= 32;
				while (node !== null) {
					if (code === node.code) {
						if (keylength === ++index) return node;
						node = node.middle;
						break;
					}
					node = node.code < code ? node.left : node.right;
				}
			}
			return null;
		}
	};
	var TernarySearchTree = class {
		node = null;
		insert(key, value) {
			if (this.node === null) this.node = new TstNode(key, value, 0);
			else this.node.add(key, value);
		}
		lookup(key) {
			return this.node?.search(key)?.value ?? null;
		}
	};
	const tree = new TernarySearchTree();
	for (let i = 0; i < wellknownHeaderNames.length; ++i) {
		const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
		tree.insert(key, key);
	}
	module.exports = {
		TernarySearchTree,
		tree
	};
}));
// node_modules/undici/lib/core/util.js
var require_util = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const assert = require__left_out_node_assert();
	const { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
	const { IncomingMessage } = require__left_out_node_http();
	const stream = require__builtin_required_node_stream();
	const net = require__builtin_required_node_net();
	const { stringify } = require__builtin_required_node_querystring();
	const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = require__builtin_required_node_events();
	const timers = require_timers();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	const { headerNameLowerCasedRecord } = require_constants$1();
	const { tree } = require_tree();
	var BodyAsyncIterable = class {
		constructor(body) {
			this[kBody] = body;
			this[kBodyUsed] = false;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], "disturbed");
			this[kBodyUsed] = true;
			yield* this[kBody];
		}
	};
	function noop() {}
	function wrapRequestBody(body) {
		if (isStream(body)) {
			if (bodyLength(body) === 0) body.on("data", function() {
				assert(false);
			});
			if (typeof body.readableDidRead !== "boolean") {
				body[kBodyUsed] = false;
				EE.prototype.on.call(body, "data", function() {
					this[kBodyUsed] = true;
				});
			}
			return body;
		} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
		else if (body && isFormDataLike(body)) return body;
		else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
		else return body;
	}
	function isStream(obj) {
		return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
	}
	function isBlobLike(object) {
		return object instanceof Blob;
	}
	function pathHasQueryOrFragment(url) {
		return url.includes("?") || url.includes("#");
	}
	function serializePathWithQuery(url, queryParams) {
		if (pathHasQueryOrFragment(url)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const stringified = stringify(queryParams);
		if (stringified) url += "?" + stringified;
		return url;
	}
	function isValidPort(port) {
		const value = parseInt(port, 10);
		return value === Number(port) && value >= 0 && value <= 65535;
	}
	function isHttpOrHttpsPrefixed(value) {
		return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
	}
	function parseURL(url) {
		if (typeof url === "string") {
			url = new URL(url);
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return url;
		}
		if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
		if (!(url instanceof URL)) {
			if (url.port != null && url.port !== "" && isValidPort(url.port) === false) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (url.path != null && typeof url.path !== "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
			if (url.pathname != null && typeof url.pathname !== "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (url.hostname != null && typeof url.hostname !== "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (url.origin != null && typeof url.origin !== "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${url.port != null ? url.port : url.protocol === "https:" ? 443 : 80}`;
			let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
			if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
			if (path && path[0] !== "/") path = `/${path}`;
			return new URL(`${origin}${path}`);
		}
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return url;
	}
	function parseOrigin(url) {
		url = parseURL(url);
		if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
		return url;
	}
	function getHostname(host) {
		if (host[0] === "[") {
			const idx = host.indexOf("]");
			assert(idx !== -1);
			return host.substring(1, idx);
		}
		const idx = host.indexOf(":");
		if (idx === -1) return host;
		return host.substring(0, idx);
	}
	function getServerName(host) {
		if (!host) return null;
		assert(typeof host === "string");
		const servername = getHostname(host);
		if (net.isIP(servername)) return "";
		return servername;
	}
	function deepClone(obj) {
		return JSON.parse(JSON.stringify(obj));
	}
	function isAsyncIterable(obj) {
		return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
	}
	function isIterable(obj) {
		return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
	}
	function hasSafeIterator(obj) {
		const prototype = Object.getPrototypeOf(obj);
		return Object.hasOwn(obj, Symbol.iterator) || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
	}
	function bodyLength(body) {
		if (body == null) return 0;
		else if (isStream(body)) {
			const state = body._readableState;
			return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
		} else if (isBlobLike(body)) return body.size != null ? body.size : null;
		else if (isBuffer(body)) return body.byteLength;
		return null;
	}
	function isDestroyed(body) {
		return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
	}
	function destroy(stream, err) {
		if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
		if (typeof stream.destroy === "function") {
			if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
			try {
				stream.destroy(err);
			} catch {}
		} else if (err) queueMicrotask(() => {
			stream.emit("error", err);
		});
		if (stream.destroyed !== true) stream[kDestroyed] = true;
	}
	const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
	function parseKeepAliveTimeout(val) {
		const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
		return m ? parseInt(m[1], 10) * 1e3 : null;
	}
	function headerNameToString(value) {
		return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function bufferToLowerCasedHeaderName(value) {
		return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function setHeader(obj, key, value) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
	}
	function parseHeaders(headers, obj) {
		if (obj === void 0) obj = {};
		for (let i = 0; i < headers.length; i += 2) {
			const key = headerNameToString(headers[i]);
			let val = obj[key];
			if (val !== void 0) {
				if (!Object.hasOwn(obj, key)) {
					const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
					if (key === "__proto__") Object.defineProperty(obj, key, {
						value: headersValue,
						enumerable: true,
						configurable: true,
						writable: true
					});
					else obj[key] = headersValue;
				} else {
					if (typeof val === "string") {
						val = [val];
						obj[key] = val;
					}
					val.push(headers[i + 1].toString("latin1"));
				}
			} else {
				const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
				obj[key] = headersValue;
			}
		}
		return obj;
	}
	function parseRawHeaders(headers) {
		if (headers == null) return [];
		if (!Array.isArray(headers)) {
			const rawHeaders = [];
			for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
			else rawHeaders.push(name, `${value}`);
			return rawHeaders;
		}
		const headersLength = headers.length;
		const ret = new Array(headersLength);
		let key;
		let val;
		for (let n = 0; n < headersLength; n += 2) {
			key = headers[n];
			val = headers[n + 1];
			typeof key !== "string" && (key = key.toString());
			typeof val !== "string" && (val = val.toString("latin1"));
			ret[n] = key;
			ret[n + 1] = val;
		}
		return ret;
	}
	function toRawHeaders(headers) {
		const rawHeaders = [];
		for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
		else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
		return rawHeaders;
	}
	function encodeRawHeaders(headers) {
		if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
		return headers.map((x) => Buffer.from(x));
	}
	function isBuffer(buffer) {
		return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
	}
	function assertRequestHandler(handler, method, upgrade) {
		if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
		if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
		if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
		if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
		if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0) throw new InvalidArgumentError("invalid onRequestSent method");
		if (upgrade || method === "CONNECT") {
			if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
		} else {
			if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
			if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
			if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
		}
	}
	function isDisturbed(body) {
		return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
	}
	function getSocketInfo(socket) {
		return {
			localAddress: socket.localAddress,
			localPort: socket.localPort,
			remoteAddress: socket.remoteAddress,
			remotePort: socket.remotePort,
			remoteFamily: socket.remoteFamily,
			timeout: socket.timeout,
			bytesWritten: socket.bytesWritten,
			bytesRead: socket.bytesRead
		};
	}
	function isFormDataLike(object) {
		return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
	}
	function addAbortListener(signal, listener) {
		if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
		if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", listener, { once: true });
			return () => signal.removeEventListener("abort", listener);
		}
		signal.once("abort", listener);
		return () => signal.removeListener("abort", listener);
	}
	const validTokenChars = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	function isTokenCharCode(c) {
		return validTokenChars[c] === 1;
	}
	const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function isValidHTTPToken(characters) {
		if (characters.length >= 12) return tokenRegExp.test(characters);
		if (characters.length === 0) return false;
		for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
		return true;
	}
	const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(characters) {
		return !headerCharRegex.test(characters);
	}
	const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	function parseRangeHeader(range) {
		if (range == null || range === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!range) return null;
		const m = rangeHeaderRegex.exec(range);
		return m ? {
			start: parseInt(m[1]),
			end: m[2] ? parseInt(m[2]) : null,
			size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
		} : null;
	}
	function addListener(obj, name, listener) {
		(obj[kListeners] ??= []).push([name, listener]);
		obj.on(name, listener);
		return obj;
	}
	function removeAllListeners(obj) {
		if (obj[kListeners] != null) {
			for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
			obj[kListeners] = null;
		}
		return obj;
	}
	function errorRequest(client, request, err) {
		try {
			request.onResponseError(err);
			assert(request.aborted);
		} catch (err) {
			client.emit("error", err);
		}
	}
	const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		let s2 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
			clearImmediate(s2);
		};
	} : (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				onConnectTimeout(socketWeakRef.deref(), opts);
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
		};
	};
	function onConnectTimeout(socket, opts) {
		if (socket == null) return;
		let message = "Connect Timeout Error";
		if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
		message += ` timeout: ${opts.timeout}ms)`;
		destroy(socket, new ConnectTimeoutError(message));
	}
	let lastUrlString = null;
	let lastProtocol = null;
	function getProtocolFromUrlString(urlString) {
		if (urlString === lastUrlString) return lastProtocol;
		const protocol = getProtocolFromUrlStringSlow(urlString);
		lastUrlString = urlString;
		lastProtocol = protocol;
		return protocol;
	}
	function getProtocolFromUrlStringSlow(urlString) {
		if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") switch (urlString[4]) {
			case ":": return "http:";
			case "s": if (urlString[5] === ":") return "https:";
		}
		return urlString.slice(0, urlString.indexOf(":") + 1);
	}
	const kEnumerableProperty = {
		__proto__: null,
		enumerable: true
	};
	const normalizedMethodRecordsBase = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT",
		query: "QUERY",
		QUERY: "QUERY"
	};
	const normalizedMethodRecords = {
		...normalizedMethodRecordsBase,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(normalizedMethodRecordsBase, null);
	Object.setPrototypeOf(normalizedMethodRecords, null);
	module.exports = {
		kEnumerableProperty,
		isDisturbed,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		hasSafeIterator,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		toRawHeaders,
		encodeRawHeaders,
		parseHeaders,
		setHeader,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		isBuffer,
		assertRequestHandler,
		getSocketInfo,
		isFormDataLike,
		pathHasQueryOrFragment,
		serializePathWithQuery,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase,
		normalizedMethodRecords,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout,
		getProtocolFromUrlString
	};
}));
// node_modules/undici/lib/api/abort-signal.js
var require_abort_signal = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { addAbortListener } = require_util();
	const { RequestAbortedError } = require_errors();
	const kListener = Symbol("kListener");
	const kSignal = Symbol("kSignal");
	function abort(self) {
		if (self.abort) self.abort(self[kSignal]?.reason);
		else self.reason = self[kSignal]?.reason ?? new RequestAbortedError();
		removeSignal(self);
	}
	function addSignal(self, signal) {
		self.reason = null;
		self[kSignal] = null;
		self[kListener] = null;
		if (!signal) return;
		if (signal.aborted) {
			abort(self);
			return;
		}
		self[kSignal] = signal;
		self[kListener] = () => {
			abort(self);
		};
		addAbortListener(self[kSignal], self[kListener]);
	}
	function removeSignal(self) {
		if (!self[kSignal]) return;
		if ("removeEventListener" in self[kSignal]) self[kSignal].removeEventListener("abort", self[kListener]);
		else self[kSignal].removeListener("abort", self[kListener]);
		self[kSignal] = null;
		self[kListener] = null;
	}
	module.exports = {
		addSignal,
		removeSignal
	};
}));
// node_modules/undici/lib/api/api-connect.js
var require_api_connect = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const assert = require__left_out_node_assert();
	const { AsyncResource } = require__builtin_required_node_async_hooks();
	const { InvalidArgumentError, SocketError } = require_errors();
	const util = require_util();
	const { addSignal, removeSignal } = require_abort_signal();
	var ConnectHandler = class extends AsyncResource {
		constructor(opts, callback) {
			if (!opts || typeof opts !== "object") throw new InvalidArgumentError("invalid opts");
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			const { signal, opaque, responseHeaders } = opts;
			if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
			super("UNDICI_CONNECT");
			this.opaque = opaque || null;
			this.responseHeaders = responseHeaders || null;
			this.callback = callback;
			this.abort = null;
			addSignal(this, signal);
		}
		onRequestStart(controller, context) {
			if (this.reason) {
				controller.abort(this.reason);
				return;
			}
			assert(this.callback);
			this.abort = (reason) => controller.abort(reason);
			this.context = context;
		}
		onResponseStart() {
			throw new SocketError("bad connect", null);
		}
		onRequestUpgrade(controller, statusCode, headers, socket) {
			const { callback, opaque, context } = this;
			removeSignal(this);
			this.callback = null;
			let responseHeaders = headers;
			const rawHeaders = controller?.rawHeaders;
			if (responseHeaders != null) responseHeaders = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers;
			this.runInAsyncScope(callback, null, null, {
				statusCode,
				headers: responseHeaders,
				socket,
				opaque,
				context
			});
		}
		onResponseError(_controller, err) {
			const { callback, opaque } = this;
			removeSignal(this);
			if (callback) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(callback, null, err, { opaque });
				});
			}
		}
	};
	function connect(opts, callback) {
		if (callback === void 0) return new Promise((resolve, reject) => {
			connect.call(this, opts, (err, data) => {
				return err ? reject(err) : resolve(data);
			});
		});
		try {
			const connectHandler = new ConnectHandler(opts, callback);
			const connectOptions = {
				...opts,
				method: "CONNECT"
			};
			this.dispatch(connectOptions, connectHandler);
		} catch (err) {
			if (typeof callback !== "function") throw err;
			const opaque = opts?.opaque;
			queueMicrotask(() => callback(err, { opaque }));
		}
	}
	module.exports = connect;
}));
// node_modules/undici/lib/api/readable.js
var require_readable = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const assert = require__left_out_node_assert();
	const { addAbortListener } = require__builtin_required_node_events();
	const { Readable } = require__builtin_required_node_stream();
	const { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = require_errors();
	const util = require_util();
	const kConsume = Symbol("kConsume");
	const kReading = Symbol("kReading");
	const kBody = Symbol("kBody");
	const kAbort = Symbol("kAbort");
	const kContentType = Symbol("kContentType");
	const kContentLength = Symbol("kContentLength");
	const kUsed = Symbol("kUsed");
	const kBytesRead = Symbol("kBytesRead");
	const noop = () => {};
	var BodyReadable = class extends Readable {
		constructor({ resume, abort, contentType = "", contentLength, highWaterMark = 65536 }) {
			super({
				autoDestroy: true,
				read: resume,
				highWaterMark
			});
			this._readableState.dataEmitted = false;
			this[kAbort] = abort;
			this[kConsume] = null;
			this[kBytesRead] = 0;
			this[kBody] = null;
			this[kUsed] = false;
			this[kContentType] = contentType;
			this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null;
			this[kReading] = false;
		}
		_destroy(err, callback) {
			if (!err && !this._readableState.endEmitted) err = new RequestAbortedError();
			if (err) this[kAbort]();
			if (!this[kUsed]) setImmediate(callback, err);
			else callback(err);
		}
		on(event, listener) {
			if (event === "data" || event === "readable") {
				this[kReading] = true;
				this[kUsed] = true;
			}
			return super.on(event, listener);
		}
		addListener(event, listener) {
			return this.on(event, listener);
		}
		off(event, listener) {
			const ret = super.off(event, listener);
			if (event === "data" || event === "readable") this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
			return ret;
		}
		removeListener(event, listener) {
			return this.off(event, listener);
		}
		push(chunk) {
			if (chunk) {
				this[kBytesRead] += chunk.length;
				if (this[kConsume]) {
					consumePush(this[kConsume], chunk);
					return this[kReading] ? super.push(chunk) : true;
				}
			}
			return super.push(chunk);
		}
		text() {
			return consume(this, "text");
		}
		json() {
			return consume(this, "json");
		}
		blob() {
			return consume(this, "blob");
		}
		bytes() {
			return consume(this, "bytes");
		}
		arrayBuffer() {
			return consume(this, "arrayBuffer");
		}
		async formData() {
			throw new NotSupportedError();
		}
		get bodyUsed() {
			return util.isDisturbed(this);
		}
		get body() {
			if (!this[kBody]) {
				this[kBody] = ReadableStream.from(this);
				if (this[kConsume]) {
					this[kBody].getReader();
					assert(this[kBody].locked);
				}
			}
			return this[kBody];
		}
		dump(opts) {
			const signal = opts?.signal;
			if (signal != null && (typeof signal !== "object" || !("aborted" in signal))) return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));
			const limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 131072;
			if (signal?.aborted) return Promise.reject(signal.reason ?? new AbortError());
			if (this._readableState.closeEmitted) return Promise.resolve(null);
			return new Promise((resolve, reject) => {
				if (this[kContentLength] && this[kContentLength] > limit || this[kBytesRead] > limit) this.destroy(new AbortError());
				if (signal) {
					const onAbort = () => {
						this.destroy(signal.reason ?? new AbortError());
					};
					const abortListener = addAbortListener(signal, onAbort);
					this.on("close", function() {
						abortListener[Symbol.dispose]();
						if (signal.aborted) reject(signal.reason ?? new AbortError());
						else resolve(null);
					});
				} else this.on("close", resolve);
				this.on("error", noop).on("data", () => {
					if (this[kBytesRead] > limit) this.destroy();
				}).resume();
			});
		}
		setEncoding(encoding) {
			if (Buffer.isEncoding(encoding)) super.setEncoding(encoding);
			return this;
		}
	};
	function isLocked(bodyReadable) {
		return bodyReadable[kBody]?.locked === true || bodyReadable[kConsume] !== null;
	}
	function isUnusable(bodyReadable) {
		return util.isDisturbed(bodyReadable) || isLocked(bodyReadable);
	}
	function consume(stream, type) {
		assert(!stream[kConsume]);
		return new Promise((resolve, reject) => {
			if (isUnusable(stream)) {
				const rState = stream._readableState;
				if (rState.destroyed && rState.closeEmitted === false) stream.on("error", reject).on("close", () => {
					reject(new TypeError("unusable"));
				});
				else reject(rState.errored ?? new TypeError("unusable"));
			} else queueMicrotask(() => {
				stream[kConsume] = {
					type,
					stream,
					resolve,
					reject,
					length: 0,
					body: []
				};
				stream.on("error", function(err) {
					consumeFinish(this[kConsume], err);
				}).on("close", function() {
					if (this[kConsume].body !== null) consumeFinish(this[kConsume], new RequestAbortedError());
				});
				consumeStart(stream[kConsume]);
			});
		});
	}
	function consumeStart(consume) {
		if (consume.body === null) return;
		const { _readableState: state } = consume.stream;
		if (state.bufferIndex) {
			const start = state.bufferIndex;
			const end = state.buffer.length;
			for (let n = start; n < end; n++) consumePush(consume, state.buffer[n]);
		} else for (const chunk of state.buffer) consumePush(consume, chunk);
		const decoder = state.decoder;
		if (decoder != null && decoder.lastNeed > 0) consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)));
		if (state.endEmitted) {
			consumeEnd(consume, state.encoding);
			return;
		}
		consume.stream.on("end", function() {
			consumeEnd(this[kConsume], this._readableState.encoding);
		});
		consume.stream.resume();
		while (consume.stream.read() != null);
	}
	function chunksDecode(chunks, length, encoding) {
		if (chunks.length === 0 || length === 0) return "";
		const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
		const bufferLength = buffer.length;
		const start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
		if (!encoding || encoding === "utf8" || encoding === "utf-8") return buffer.utf8Slice(start, bufferLength);
		else return buffer.subarray(start, bufferLength).toString(encoding);
	}
	function chunksConcat(chunks, length) {
		if (chunks.length === 0 || length === 0) return new Uint8Array(0);
		if (chunks.length === 1) return new Uint8Array(chunks[0]);
		const buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
		let offset = 0;
		for (let i = 0; i < chunks.length; ++i) {
			const chunk = chunks[i];
			buffer.set(chunk, offset);
			offset += chunk.length;
		}
		return buffer;
	}
	function consumeEnd(consume, encoding) {
		const { type, body, resolve, stream, length } = consume;
		try {
			if (type === "text") resolve(chunksDecode(body, length, encoding));
			else if (type === "json") resolve(JSON.parse(chunksDecode(body, length, encoding)));
			else if (type === "arrayBuffer") resolve(chunksConcat(body, length).buffer);
			else if (type === "blob") resolve(new Blob(body, { type: stream[kContentType] }));
			else if (type === "bytes") resolve(chunksConcat(body, length));
			consumeFinish(consume);
		} catch (err) {
			stream.destroy(err);
		}
	}
	function consumePush(consume, chunk) {
		if (consume.body === null) return;
		if (typeof chunk === "string") chunk = Buffer.from(chunk, consume.stream._readableState.encoding);
		consume.length += chunk.length;
		consume.body.push(chunk);
	}
	function consumeFinish(consume, err) {
		if (consume.body === null) return;
		if (err) consume.reject(err);
		else consume.resolve();
		consume.type = null;
		consume.stream = null;
		consume.resolve = null;
		consume.reject = null;
		consume.length = 0;
		consume.body = null;
	}
	module.exports = {
		Readable: BodyReadable,
		chunksDecode
	};
}));
// node_modules/undici/lib/api/api-request.js
var require_api_request = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const assert = require__left_out_node_assert();
	const { AsyncResource } = require__builtin_required_node_async_hooks();
	const { Readable } = require_readable();
	const { InvalidArgumentError, RequestAbortedError } = require_errors();
	const util = require_util();
	function noop() {}
	var RequestHandler = class extends AsyncResource {
		constructor(opts, callback) {
			if (!opts || typeof opts !== "object") throw new InvalidArgumentError("invalid opts");
			const { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts;
			try {
				if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
				if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) throw new InvalidArgumentError("invalid highWaterMark");
				if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
				if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
				if (onInfo && typeof onInfo !== "function") throw new InvalidArgumentError("invalid onInfo callback");
				super("UNDICI_REQUEST");
			} catch (err) {
				if (util.isStream(body)) util.destroy(body.on("error", noop), err);
				throw err;
			}
			this.method = method;
			this.responseHeaders = responseHeaders || null;
			this.opaque = opaque || null;
			this.callback = callback;
			this.res = null;
			this.abort = null;
			this.body = body;
			this.trailers = {};
			this.context = null;
			this.controller = null;
			this.onInfo = onInfo || null;
			this.highWaterMark = highWaterMark;
			this.reason = null;
			this.removeAbortListener = null;
			if (signal?.aborted) this.reason = signal.reason ?? new RequestAbortedError();
			else if (signal) this.removeAbortListener = util.addAbortListener(signal, () => {
				this.reason = signal.reason ?? new RequestAbortedError();
				if (this.res) {
					const res = this.res;
					this.res = null;
					util.destroy(res.on("error", noop), this.reason);
				} else if (this.abort) this.abort(this.reason);
			});
		}
		onRequestStart(controller, context) {
			if (this.reason) {
				controller.abort(this.reason);
				return;
			}
			assert(this.callback);
			this.controller = controller;
			this.abort = (reason) => controller.abort(reason);
			this.context = context;
		}
		onResponseStart(controller, statusCode, headers, statusText) {
			const { callback, opaque, context, responseHeaders, highWaterMark } = this;
			const responseHeaderData = responseHeaders === "raw" ? util.parseRawHeaders(controller?.rawHeaders) : headers;
			if (statusCode < 200) {
				if (this.onInfo) this.onInfo({
					statusCode,
					headers: responseHeaderData
				});
				return;
			}
			const parsedHeaders = headers;
			const contentType = parsedHeaders?.["content-type"];
			const contentLength = parsedHeaders?.["content-length"];
			const res = new Readable({
				resume: () => controller.resume(),
				abort: (reason) => controller.abort(reason),
				contentType,
				contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
				highWaterMark
			});
			if (this.removeAbortListener) {
				res.on("close", this.removeAbortListener);
				this.removeAbortListener = null;
			}
			this.callback = null;
			this.res = res;
			if (callback !== null) try {
				this.runInAsyncScope(callback, null, null, {
					statusCode,
					statusText,
					headers: responseHeaderData,
					trailers: this.trailers,
					opaque,
					body: res,
					context
				});
			} catch (err) {
				this.res = null;
				util.destroy(res.on("error", noop), err);
				queueMicrotask(() => {
					throw err;
				});
			}
		}
		onResponseData(controller, chunk) {
			if (!this.res) return;
			if (this.res.push(chunk) === false) controller.pause();
		}
		onResponseEnd(_controller, trailers) {
			if (trailers && typeof trailers === "object") for (const key of Object.keys(trailers)) if (key === "__proto__") Object.defineProperty(this.trailers, key, {
				value: trailers[key],
				enumerable: true,
				configurable: true,
				writable: true
			});
			else this.trailers[key] = trailers[key];
			this.res?.push(null);
		}
		onResponseError(_controller, err) {
			const { res, callback, body, opaque } = this;
			if (callback) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(callback, null, err, { opaque });
				});
			}
			if (res) {
				this.res = null;
				queueMicrotask(() => {
					util.destroy(res.on("error", noop), err);
				});
			}
			if (body) {
				this.body = null;
				if (util.isStream(body)) {
					body.on("error", noop);
					util.destroy(body, err);
				}
			}
			if (this.removeAbortListener) {
				this.removeAbortListener();
				this.removeAbortListener = null;
			}
		}
	};
	function request(opts, callback) {
		if (callback === void 0) return new Promise((resolve, reject) => {
			request.call(this, opts, (err, data) => {
				return err ? reject(err) : resolve(data);
			});
		});
		try {
			const handler = new RequestHandler(opts, callback);
			this.dispatch(opts, handler);
		} catch (err) {
			if (typeof callback !== "function") throw err;
			const opaque = opts?.opaque;
			queueMicrotask(() => callback(err, { opaque }));
		}
	}
	module.exports = request;
	module.exports.RequestHandler = RequestHandler;
}));
// \0builtin:required node:tls
var require__builtin_required_node_tls = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:tls"))[key] }))();
}));
// node_modules/undici/lib/core/connect.js
var require_connect = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const net = require__builtin_required_node_net();
	const assert = require__left_out_node_assert();
	const util = require_util();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	let tls;
	const SessionCache = class WeakSessionCache {
		constructor(maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions;
			this._sessionCache = new Map();
			this._sessionRegistry = new FinalizationRegistry((key) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const ref = this._sessionCache.get(key);
				if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
			});
		}
		get(sessionKey) {
			const ref = this._sessionCache.get(sessionKey);
			return ref ? ref.deref() : null;
		}
		set(sessionKey, session) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
			else if (this._sessionCache.size >= this._maxCachedSessions) {
				let evicted = false;
				for (const [key, ref] of this._sessionCache) if (ref.deref() === void 0) {
					this._sessionCache.delete(key);
					evicted = true;
					break;
				}
				if (!evicted) {
					const oldest = this._sessionCache.keys().next();
					if (!oldest.done) this._sessionCache.delete(oldest.value);
				}
			}
			this._sessionCache.set(sessionKey, new WeakRef(session));
			this._sessionRegistry.register(session, sessionKey);
		}
	};
	function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
		if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
		const options = {
			path: socketPath,
			...opts
		};
		const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
		timeout = timeout == null ? 1e4 : timeout;
		allowH2 = allowH2 != null ? allowH2 : true;
		return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
			let socket;
			if (protocol === "https:") {
				if (!tls) tls = require__builtin_required_node_tls();
				servername = servername || options.servername || util.getServerName(host) || null;
				const sessionKey = servername || hostname;
				assert(sessionKey);
				const session = customSession || sessionCache.get(sessionKey) || null;
				port = port || 443;
				socket = tls.connect({
					highWaterMark: 16384,
					...options,
					servername,
					session,
					localAddress,
					ALPNProtocols: allowH2 ? preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: httpSocket,
					port,
					host: hostname
				});
				socket.on("session", function(session) {
					sessionCache.set(sessionKey, session);
				});
			} else {
				assert(!httpSocket, "httpSocket can only be sent on TLS update");
				port = port || 80;
				const connectOptions = {
					highWaterMark: 65536,
					...options,
					localAddress,
					port,
					host: hostname
				};
				const family = net.isIP(hostname);
				if (family !== 0 && servername && servername !== hostname) {
					connectOptions.host = servername;
					connectOptions.lookup = (_hostname, lookupOptions, cb) => {
						if (lookupOptions.all) cb(null, [{
							address: hostname,
							family
						}]);
						else cb(null, hostname, family);
					};
				}
				socket = net.connect(connectOptions);
				if (useH2c === true) socket.alpnProtocol = "h2";
			}
			if (options.keepAlive == null || options.keepAlive) socket.setKeepAlive(true, options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay);
			const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
				timeout,
				hostname,
				port
			});
			socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(null, this);
				}
			}).on("error", function(err) {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(maybeNormalizeConnectError(err, this, {
						timeout,
						hostname,
						port
					}));
				}
			});
			return socket;
		};
	}
	function maybeNormalizeConnectError(err, socket, opts) {
		if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let message = "Connect Timeout Error";
			if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
			message += ` timeout: ${opts.timeout}ms)`;
			const wrapped = new ConnectTimeoutError(message);
			wrapped.cause = err;
			return wrapped;
		}
		return err;
	}
	module.exports = buildConnector;
}));
// \0builtin:required node:buffer
var require__builtin_required_node_buffer = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:buffer");
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const EventEmitter = require__builtin_required_node_events();
	const { kOriginless, kUrl } = require_symbols();
	var Dispatcher = class extends EventEmitter {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...args) {
			const interceptors = Array.isArray(args[0]) ? args[0] : args;
			const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
			let dispatch = this.dispatch.bind(this);
			for (const interceptor of interceptors) {
				if (interceptor == null) continue;
				if (typeof interceptor !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
				dispatch = interceptor(dispatch, interceptorOrigin);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const originalDispatch = dispatch;
			const self = this;
			dispatch = function(opts, handler) {
				if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) opts = Object.assign({}, opts, { origin: self[kUrl].origin });
				return originalDispatch(opts, handler);
			};
			return new Proxy(this, { get: (target, key) => key === "dispatch" ? dispatch : target[key] });
		}
	};
	module.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const buffer = require__builtin_required_node_buffer();
	const Dispatcher = require_dispatcher();
	const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = require_errors();
	const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols();
	const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = require_constants$1();
	const kOnDestroyed = Symbol("onDestroyed");
	const kOnClosed = Symbol("onClosed");
	const kWebSocketOptions = Symbol("webSocketOptions");
	const kEventSourceOptions = Symbol("eventSourceOptions");
	var DispatcherBase = class extends Dispatcher {
		[kDestroyed] = false;
		[kOnDestroyed] = null;
		[kClosed] = false;
		[kOnClosed] = null;
		constructor(opts) {
			super();
			this[kWebSocketOptions] = opts?.webSocket ?? {};
			this[kEventSourceOptions] = opts?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
				maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
		}
		get destroyed() {
			return this[kDestroyed];
		}
		get closed() {
			return this[kClosed];
		}
		close(callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.close((err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				const err = new ClientDestroyedError();
				queueMicrotask(() => callback(err, null));
				return;
			}
			if (this[kClosed]) {
				if (this[kOnClosed]) this[kOnClosed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			this[kClosed] = true;
			this[kOnClosed] ??= [];
			this[kOnClosed].push(callback);
			const onClosed = () => {
				const callbacks = this[kOnClosed];
				this[kOnClosed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(err, callback) {
			if (typeof err === "function") {
				callback = err;
				err = null;
			}
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.destroy(err, (err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			if (!err) err = new ClientDestroyedError();
			this[kDestroyed] = true;
			this[kOnDestroyed] ??= [];
			this[kOnDestroyed].push(callback);
			const onDestroyed = () => {
				const callbacks = this[kOnDestroyed];
				this[kOnDestroyed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(opts, handler) {
			if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
			try {
				if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
				if (opts.dispatcher) throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
				if (this[kClosed]) throw new ClientClosedError();
				return this[kDispatch](opts, handler);
			} catch (err) {
				if (typeof handler.onResponseError !== "function") throw err;
				handler.onResponseError(null, err);
				return false;
			}
		}
	};
	module.exports = DispatcherBase;
}));
// node_modules/undici/lib/util/stats.js
var require_stats = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = require_symbols();
	var ClientStats = class {
		constructor(client) {
			this.connected = client[kConnected];
			this.pending = client[kPending];
			this.running = client[kRunning];
			this.size = client[kSize];
		}
	};
	var PoolStats = class {
		constructor(pool) {
			this.connected = pool[kConnected];
			this.free = pool[kFree];
			this.pending = pool[kPending];
			this.queued = pool[kQueued];
			this.running = pool[kRunning];
			this.size = pool[kSize];
		}
	};
	module.exports = {
		ClientStats,
		PoolStats
	};
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const kSize = 2048;
	const kMask = 2047;
	var FixedCircularBuffer = class {
		bottom = 0;
		top = 0;
		list = new Array(kSize).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & kMask) === this.bottom;
		}
		push(data) {
			this.list[this.top] = data;
			this.top = this.top + 1 & kMask;
		}
		shift() {
			const nextItem = this.list[this.bottom];
			if (nextItem === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & kMask;
			return nextItem;
		}
	};
	module.exports = class FixedQueue {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(data) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(data);
		}
		shift() {
			const tail = this.tail;
			const next = tail.shift();
			if (tail.isEmpty() && tail.next !== null) {
				this.tail = tail.next;
				tail.next = null;
			}
			return next;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { AsyncResource } = require__builtin_required_node_async_hooks();
	const { PoolStats } = require_stats();
	const DispatcherBase = require_dispatcher_base();
	const FixedQueue = require_fixed_queue();
	const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = require_symbols();
	const kClients = Symbol("clients");
	const kNeedDrain = Symbol("needDrain");
	const kQueue = Symbol("queue");
	const kClosedResolve = Symbol("closed resolve");
	const kOnDrain = Symbol("onDrain");
	const kOnConnect = Symbol("onConnect");
	const kOnDisconnect = Symbol("onDisconnect");
	const kOnConnectionError = Symbol("onConnectionError");
	const kOnClientBusy = Symbol("on client busy");
	const kOnClientDrain = Symbol("on client drain");
	const kDrainQueue = Symbol("drain queue");
	const kGetDispatcher = Symbol("get dispatcher");
	const kHasDispatcher = Symbol("has dispatcher");
	const kAddClient = Symbol("add client");
	const kRemoveClient = Symbol("remove client");
	const kRetireClient = Symbol("retire client");
	const kRetiring = Symbol("retiring clients");
	var QueuedRequest = class extends AsyncResource {
		constructor(opts, handler) {
			super("UNDICI_POOL_QUEUED_REQUEST");
			this.opts = opts;
			this.handler = handler;
		}
		dispatch(dispatcher) {
			return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
		}
	};
	function closeClients(pool) {
		const closeAll = [];
		for (let i = 0; i < pool[kClients].length; i++) {
			const client = pool[kClients][i];
			if (!client.destroyed) closeAll.push(client.close());
		}
		for (const closed of pool[kRetiring].values()) closeAll.push(closed);
		return Promise.all(closeAll);
	}
	var PoolBase = class extends DispatcherBase {
		[kQueue] = new FixedQueue();
		[kQueued] = 0;
		[kClients] = [];
		[kRetiring] = new Map();
		[kNeedDrain] = false;
		[kOnDrain](client, origin, targets) {
			if (client.closed || client.destroyed) return;
			const queue = this[kQueue];
			let needDrain = false;
			this[kOnClientDrain](client);
			while (!needDrain) {
				const item = queue.shift();
				if (!item) break;
				this[kQueued]--;
				needDrain = !item.dispatch(client);
			}
			client[kNeedDrain] = needDrain;
			if (needDrain) {
				this[kOnClientBusy](client);
				if (!queue.isEmpty()) return this[kDrainQueue](origin, targets);
			}
			if (!needDrain && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnClientBusy]() {}
		[kOnClientDrain]() {}
		[kDrainQueue](origin, targets) {
			const queue = this[kQueue];
			let hasDispatcher = true;
			while (!queue.isEmpty()) {
				const dispatcher = this[kGetDispatcher]();
				if (!dispatcher) {
					hasDispatcher = false;
					break;
				}
				const item = queue.shift();
				this[kQueued]--;
				if (!item.dispatch(dispatcher)) {
					dispatcher[kNeedDrain] = true;
					this[kOnClientBusy](dispatcher);
					hasDispatcher = this[kHasDispatcher]();
					if (!hasDispatcher) break;
				}
			}
			if (hasDispatcher && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnConnect] = (origin, targets) => {
			this.emit("connect", origin, [this, ...targets]);
		};
		[kOnDisconnect] = (origin, targets, err) => {
			this.emit("disconnect", origin, [this, ...targets], err);
		};
		[kOnConnectionError] = (origin, targets, err) => {
			this.emit("connectionError", origin, [this, ...targets], err);
		};
		get [kBusy]() {
			return this[kNeedDrain];
		}
		get [kConnected]() {
			let ret = 0;
			for (const { [kConnected]: connected } of this[kClients]) ret += connected;
			return ret;
		}
		get [kFree]() {
			let ret = 0;
			for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain;
			return ret;
		}
		get [kPending]() {
			let ret = this[kQueued];
			for (const { [kPending]: pending } of this[kClients]) ret += pending;
			return ret;
		}
		get [kRunning]() {
			let ret = 0;
			for (const { [kRunning]: running } of this[kClients]) ret += running;
			return ret;
		}
		get [kSize]() {
			let ret = this[kQueued];
			for (const { [kSize]: size } of this[kClients]) ret += size;
			return ret;
		}
		get stats() {
			return new PoolStats(this);
		}
		[kClose]() {
			if (this[kQueue].isEmpty()) return closeClients(this);
			else return new Promise((resolve) => {
				this[kClosedResolve] = resolve;
			});
		}
		[kDestroy](err) {
			while (true) {
				const item = this[kQueue].shift();
				if (!item) break;
				item.handler.onResponseError(null, err);
			}
			const destroyAll = new Array(this[kClients].length);
			for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err);
			for (const client of this[kRetiring].keys()) destroyAll.push(client.destroy(err));
			return Promise.all(destroyAll);
		}
		[kDispatch](opts, handler) {
			const dispatcher = this[kGetDispatcher]();
			if (!dispatcher) {
				this[kNeedDrain] = true;
				this[kQueue].push(new QueuedRequest(opts, handler));
				this[kQueued]++;
			} else if (!dispatcher.dispatch(opts, handler)) {
				dispatcher[kNeedDrain] = true;
				this[kOnClientBusy](dispatcher);
				this[kNeedDrain] = !this[kHasDispatcher]();
			}
			return !this[kNeedDrain];
		}
		[kHasDispatcher]() {
			for (let i = 0; i < this[kClients].length; i++) {
				const dispatcher = this[kClients][i];
				if (!dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true) return true;
			}
			return false;
		}
		[kAddClient](client) {
			client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
			this[kClients].push(client);
			if (this[kNeedDrain]) queueMicrotask(() => {
				if (this[kNeedDrain] && !client[kNeedDrain]) this[kOnDrain](client, client[kUrl], [client, this]);
			});
			return this;
		}
		[kRetireClient](client) {
			const idx = this[kClients].indexOf(client);
			if (idx !== -1) this[kClients].splice(idx, 1);
			if (client.destroyed || this[kRetiring].has(client)) return;
			let done = false;
			let resolveClosed;
			const closed = new Promise((resolve) => {
				resolveClosed = resolve;
			});
			this[kRetiring].set(client, closed);
			client.close(() => {
				if (!done) {
					done = true;
					this[kRetiring].delete(client);
					resolveClosed();
				}
			});
		}
		[kRemoveClient](client) {
			this[kRetireClient](client);
			this[kNeedDrain] = !this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
		}
	};
	module.exports = {
		PoolBase,
		kClients,
		kNeedDrain,
		kAddClient,
		kRemoveClient,
		kRetireClient,
		kDrainQueue,
		kOnClientBusy,
		kOnClientDrain,
		kGetDispatcher,
		kHasDispatcher
	};
}));
// \0builtin:required node:diagnostics_channel
var require__builtin_required_node_diagnostics_channel = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:diagnostics_channel");
}));
// \0builtin:required node:util
var require__builtin_required_node_util = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:util");
}));
// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const diagnosticsChannel = require__builtin_required_node_diagnostics_channel();
	const util = require__builtin_required_node_util();
	const undiciDebugLog = util.debuglog("undici");
	const fetchDebuglog = util.debuglog("fetch");
	const websocketDebuglog = util.debuglog("websocket");
	const channels = {
		beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
		connected: diagnosticsChannel.channel("undici:client:connected"),
		connectError: diagnosticsChannel.channel("undici:client:connectError"),
		sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
		create: diagnosticsChannel.channel("undici:request:create"),
		bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
		bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
		bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
		headers: diagnosticsChannel.channel("undici:request:headers"),
		trailers: diagnosticsChannel.channel("undici:request:trailers"),
		error: diagnosticsChannel.channel("undici:request:error"),
		open: diagnosticsChannel.channel("undici:websocket:open"),
		close: diagnosticsChannel.channel("undici:websocket:close"),
		socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
		ping: diagnosticsChannel.channel("undici:websocket:ping"),
		pong: diagnosticsChannel.channel("undici:websocket:pong"),
		proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
	};
	let isTrackingClientEvents = false;
	function trackClientEvents(debugLog = undiciDebugLog) {
		if (isTrackingClientEvents) return;
		if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
			isTrackingClientEvents = true;
			return;
		}
		isTrackingClientEvents = true;
		diagnosticsChannel.subscribe("undici:client:beforeConnect", (evt) => {
			const { connectParams: { version, protocol, port, host } } = evt;
			debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
		});
		diagnosticsChannel.subscribe("undici:client:connected", (evt) => {
			const { connectParams: { version, protocol, port, host } } = evt;
			debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
		});
		diagnosticsChannel.subscribe("undici:client:connectError", (evt) => {
			const { connectParams: { version, protocol, port, host }, error } = evt;
			debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
		});
		diagnosticsChannel.subscribe("undici:client:sendHeaders", (evt) => {
			const { request: { method, path, origin } } = evt;
			debugLog("sending request to %s %s%s", method, origin, path);
		});
	}
	let isTrackingRequestEvents = false;
	function trackRequestEvents(debugLog = undiciDebugLog) {
		if (isTrackingRequestEvents) return;
		if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
			isTrackingRequestEvents = true;
			return;
		}
		isTrackingRequestEvents = true;
		diagnosticsChannel.subscribe("undici:request:headers", (evt) => {
			const { request: { method, path, origin }, response: { statusCode } } = evt;
			debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
		});
		diagnosticsChannel.subscribe("undici:request:trailers", (evt) => {
			const { request: { method, path, origin } } = evt;
			debugLog("trailers received from %s %s%s", method, origin, path);
		});
		diagnosticsChannel.subscribe("undici:request:error", (evt) => {
			const { request: { method, path, origin }, error } = evt;
			debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
		});
	}
	let isTrackingWebSocketEvents = false;
	function trackWebSocketEvents(debugLog = websocketDebuglog) {
		if (isTrackingWebSocketEvents) return;
		if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
			isTrackingWebSocketEvents = true;
			return;
		}
		isTrackingWebSocketEvents = true;
		diagnosticsChannel.subscribe("undici:websocket:open", (evt) => {
			if (evt.address != null) {
				const { address, port } = evt.address;
				debugLog("connection opened %s%s", address, port ? `:${port}` : "");
			} else debugLog("connection opened");
		});
		diagnosticsChannel.subscribe("undici:websocket:close", (evt) => {
			const { websocket, code, reason } = evt;
			debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
		});
		diagnosticsChannel.subscribe("undici:websocket:socket_error", (err) => {
			debugLog("connection errored - %s", err.message);
		});
		diagnosticsChannel.subscribe("undici:websocket:ping", (evt) => {
			debugLog("ping received");
		});
		diagnosticsChannel.subscribe("undici:websocket:pong", (evt) => {
			debugLog("pong received");
		});
	}
	if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
		trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
		trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
	}
	if (websocketDebuglog.enabled) {
		trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
		trackWebSocketEvents(websocketDebuglog);
	}
	module.exports = { channels };
}));
// node_modules/undici/lib/web/fetch/formdata.js
var require_formdata = require_rolldown_runtime.__commonJSMin((() => {
	throw new Error("not bundled");
}));
// node_modules/undici/lib/web/webidl/index.js
var require_webidl = require_rolldown_runtime.__commonJSMin((() => {
	throw new Error("not bundled");
}));
// node_modules/undici/lib/core/request.js
var require_request = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { InvalidArgumentError, NotSupportedError } = require_errors();
	const assert = require__left_out_node_assert();
	const { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, parseHeaders, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = require_util();
	const { channels } = require_diagnostics();
	const { headerNameLowerCasedRecord } = require_constants$1();
	const invalidPathRegex = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(val) {
		if (typeof val !== "string" || val.length === 0) return false;
		for (let i = 0; i < val.length; i++) {
			const charCode = val.charCodeAt(i);
			if (charCode < 48 || charCode > 57) return false;
		}
		return true;
	}
	const kHandler = Symbol("handler");
	const kController = Symbol("controller");
	const kResume = Symbol("resume");
	var RequestController = class {
		#paused = false;
		#reason = null;
		#aborted = false;
		#abort;
		[kResume] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(abort) {
			this.#abort = abort;
		}
		pause() {
			this.#paused = true;
		}
		resume() {
			if (this.#paused) {
				this.#paused = false;
				this[kResume]?.();
			}
		}
		abort(reason) {
			if (!this.#aborted) {
				this.#aborted = true;
				this.#reason = reason;
				this.#abort(reason);
			}
		}
		get aborted() {
			return this.#aborted;
		}
		get reason() {
			return this.#reason;
		}
		get paused() {
			return this.#paused;
		}
	};
	var Request = class {
		constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, expectContinue, servername, throwOnError, maxRedirections, typeOfService }, handler) {
			if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
			else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
			else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
			if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
			else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
			if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
			if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
			if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
			if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
			if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
			if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
			if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
			if (maxRedirections != null && maxRedirections !== 0) throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
			if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = headersTimeout;
			this.bodyTimeout = bodyTimeout;
			this.method = method;
			this.typeOfService = typeOfService;
			this.abort = null;
			if (body == null) this.body = null;
			else if (isStream(body)) {
				this.body = body;
				const rState = this.body._readableState;
				if (!rState || !rState.autoDestroy) {
					this.endHandler = function autoDestroy() {
						destroy(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (err) => {
					if (this.abort) this.abort(err);
					else this.error = err;
				};
				this.body.on("error", this.errorHandler);
			} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
			else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
			else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
			else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
			else if (isFormDataLike(body)) {
				if (!isUndiciFormData(body)) throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = body;
			} else if (isIterable(body) || isBlobLike(body)) this.body = body;
			else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = upgrade || null;
			this.path = query ? serializePathWithQuery(path, query) : path;
			this.origin = origin;
			this.protocol = getProtocolFromUrlString(origin);
			this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
			this.blocking = blocking ?? this.method !== "HEAD";
			this.reset = reset == null ? null : reset;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = expectContinue != null ? expectContinue : false;
			if (Array.isArray(headers)) {
				if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
				for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
			} else if (headers && typeof headers === "object") {
				if (hasSafeIterator(headers)) for (const header of headers) {
					if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
					processHeader(this, header[0], header[1]);
				}
				else {
					const keys = Object.keys(headers);
					for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
				}
			} else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
			assertRequestHandler(handler, method, upgrade);
			this.servername = servername || getServerName(this.host) || null;
			this[kHandler] = handler;
			if (channels.create.hasSubscribers) channels.create.publish({ request: this });
		}
		onBodySent(chunk) {
			if (channels.bodyChunkSent.hasSubscribers) channels.bodyChunkSent.publish({
				request: this,
				chunk
			});
			if (this[kHandler].onBodySent) try {
				return this[kHandler].onBodySent(chunk);
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestSent() {
			if (channels.bodySent.hasSubscribers) channels.bodySent.publish({ request: this });
			if (this[kHandler].onRequestSent) try {
				return this[kHandler].onRequestSent();
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestStart(abort, context) {
			assert(!this.aborted);
			assert(!this.completed);
			this[kController] = new RequestController(abort);
			if (this.error) {
				this[kController].abort(this.error);
				return;
			}
			this.abort = abort;
			return this[kHandler].onRequestStart(this[kController], context);
		}
		onResponseStarted() {
			return this[kHandler].onResponseStarted?.();
		}
		onResponseStart(statusCode, headers, resume, statusText) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) {
				controller[kResume] = resume;
				controller.rawHeaders = headers;
			}
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			try {
				this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onResponseData(chunk) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.bodyChunkReceived.hasSubscribers) channels.bodyChunkReceived.publish({
				request: this,
				chunk
			});
			const controller = this[kController];
			try {
				this[kHandler].onResponseData?.(controller, chunk);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onRequestUpgrade(statusCode, headers, socket, statusText = "") {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) controller.rawHeaders = headers;
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
			if (!this.aborted) {
				this.completed = true;
				if (channels.trailers.hasSubscribers) channels.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return result;
		}
		onResponseEnd(trailers) {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			this.completed = true;
			if (channels.trailers.hasSubscribers) channels.trailers.publish({
				request: this,
				trailers
			});
			const controller = this[kController];
			if (controller) controller.rawTrailers = trailers;
			const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
			try {
				return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
			} catch (err) {
				this.onResponseError(err);
			}
		}
		onResponseError(error) {
			this.onFinally();
			if (channels.error.hasSubscribers) channels.error.publish({
				request: this,
				error
			});
			if (this.aborted) return;
			this.aborted = true;
			const controller = this[kController];
			return this[kHandler].onResponseError?.(controller, error);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off("error", this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off("end", this.endHandler);
				this.endHandler = null;
			}
		}
		addHeader(key, value) {
			processHeader(this, key, value);
			return this;
		}
	};
	function processHeader(request, key, val) {
		if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		else if (val === void 0) return;
		let headerName = headerNameLowerCasedRecord[key];
		if (headerName === void 0) {
			headerName = key.toLowerCase();
			if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
		}
		if (Array.isArray(val)) {
			const arr = [];
			for (let i = 0; i < val.length; i++) if (typeof val[i] === "string") {
				if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(val[i]);
			} else if (val[i] === null) arr.push("");
			else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
			else {
				const str = `${val[i]}`;
				if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(str);
			}
			val = arr;
		} else if (typeof val === "string") {
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		} else if (val === null) val = "";
		else {
			val = `${val}`;
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		}
		if (headerName === "host") {
			if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
			if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
			request.host = val;
		} else if (headerName === "content-length") {
			if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
			request.contentLength = parseInt(val, 10);
		} else if (request.contentType === null && headerName === "content-type") {
			request.contentType = val;
			request.headers.push(key, val);
		} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
		else if (headerName === "connection") {
			const value = typeof val === "string" ? val : null;
			if (value === null) throw new InvalidArgumentError("invalid connection header");
			for (const token of value.toLowerCase().split(",")) {
				const trimmed = token.trim();
				if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
				if (trimmed === "close") request.reset = true;
			}
		} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
		else request.headers.push(key, val);
	}
	let isFormData;
	function isUndiciFormData(body) {
		if (isFormData === void 0) {
			require_formdata();
			isFormData = require_webidl().webidl.is.FormData;
		}
		return isFormData(body);
	}
	module.exports = Request;
}));
// node_modules/undici/lib/llhttp/utils.js
var require_utils = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.enumToMap = enumToMap;
	function enumToMap(obj, filter = [], exceptions = []) {
		const emptyFilter = (filter?.length ?? 0) === 0;
		const emptyExceptions = (exceptions?.length ?? 0) === 0;
		return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
			return typeof value === "number" && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value));
		}));
	}
}));
// node_modules/undici/lib/llhttp/constants.js
var require_constants = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
	const utils_1 = require_utils();
	exports.ERROR = {
		OK: 0,
		INTERNAL: 1,
		STRICT: 2,
		CR_EXPECTED: 25,
		LF_EXPECTED: 3,
		UNEXPECTED_CONTENT_LENGTH: 4,
		UNEXPECTED_SPACE: 30,
		CLOSED_CONNECTION: 5,
		INVALID_METHOD: 6,
		INVALID_URL: 7,
		INVALID_CONSTANT: 8,
		INVALID_VERSION: 9,
		INVALID_HEADER_TOKEN: 10,
		INVALID_CONTENT_LENGTH: 11,
		INVALID_CHUNK_SIZE: 12,
		INVALID_STATUS: 13,
		INVALID_EOF_STATE: 14,
		INVALID_TRANSFER_ENCODING: 15,
		CB_MESSAGE_BEGIN: 16,
		CB_HEADERS_COMPLETE: 17,
		CB_MESSAGE_COMPLETE: 18,
		CB_CHUNK_HEADER: 19,
		CB_CHUNK_COMPLETE: 20,
		PAUSED: 21,
		PAUSED_UPGRADE: 22,
		PAUSED_H2_UPGRADE: 23,
		USER: 24,
		CB_URL_COMPLETE: 26,
		CB_STATUS_COMPLETE: 27,
		CB_METHOD_COMPLETE: 32,
		CB_VERSION_COMPLETE: 33,
		CB_HEADER_FIELD_COMPLETE: 28,
		CB_HEADER_VALUE_COMPLETE: 29,
		CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
		CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
		CB_RESET: 31,
		CB_PROTOCOL_COMPLETE: 38
	};
	exports.TYPE = {
		BOTH: 0,
		REQUEST: 1,
		RESPONSE: 2
	};
	exports.FLAGS = {
		CONNECTION_KEEP_ALIVE: 1,
		CONNECTION_CLOSE: 2,
		CONNECTION_UPGRADE: 4,
		CHUNKED: 8,
		UPGRADE: 16,
		CONTENT_LENGTH: 32,
		SKIPBODY: 64,
		TRAILING: 128,
		TRANSFER_ENCODING: 512
	};
	exports.LENIENT_FLAGS = {
		HEADERS: 1,
		CHUNKED_LENGTH: 2,
		KEEP_ALIVE: 4,
		TRANSFER_ENCODING: 8,
		VERSION: 16,
		DATA_AFTER_CLOSE: 32,
		OPTIONAL_LF_AFTER_CR: 64,
		OPTIONAL_CRLF_AFTER_CHUNK: 128,
		OPTIONAL_CR_BEFORE_LF: 256,
		SPACES_AFTER_CHUNK_SIZE: 512
	};
	exports.METHODS = {
		"DELETE": 0,
		"GET": 1,
		"HEAD": 2,
		"POST": 3,
		"PUT": 4,
		"CONNECT": 5,
		"OPTIONS": 6,
		"TRACE": 7,
		"COPY": 8,
		"LOCK": 9,
		"MKCOL": 10,
		"MOVE": 11,
		"PROPFIND": 12,
		"PROPPATCH": 13,
		"SEARCH": 14,
		"UNLOCK": 15,
		"BIND": 16,
		"REBIND": 17,
		"UNBIND": 18,
		"ACL": 19,
		"REPORT": 20,
		"MKACTIVITY": 21,
		"CHECKOUT": 22,
		"MERGE": 23,
		"M-SEARCH": 24,
		"NOTIFY": 25,
		"SUBSCRIBE": 26,
		"UNSUBSCRIBE": 27,
		"PATCH": 28,
		"PURGE": 29,
		"MKCALENDAR": 30,
		"LINK": 31,
		"UNLINK": 32,
		"SOURCE": 33,
		"PRI": 34,
		"DESCRIBE": 35,
		"ANNOUNCE": 36,
		"SETUP": 37,
		"PLAY": 38,
		"PAUSE": 39,
		"TEARDOWN": 40,
		"GET_PARAMETER": 41,
		"SET_PARAMETER": 42,
		"REDIRECT": 43,
		"RECORD": 44,
		"FLUSH": 45,
		"QUERY": 46
	};
	exports.STATUSES = {
		CONTINUE: 100,
		SWITCHING_PROTOCOLS: 101,
		PROCESSING: 102,
		EARLY_HINTS: 103,
		RESPONSE_IS_STALE: 110,
		REVALIDATION_FAILED: 111,
		DISCONNECTED_OPERATION: 112,
		HEURISTIC_EXPIRATION: 113,
		MISCELLANEOUS_WARNING: 199,
		OK: 200,
		CREATED: 201,
		ACCEPTED: 202,
		NON_AUTHORITATIVE_INFORMATION: 203,
		NO_CONTENT: 204,
		RESET_CONTENT: 205,
		PARTIAL_CONTENT: 206,
		MULTI_STATUS: 207,
		ALREADY_REPORTED: 208,
		TRANSFORMATION_APPLIED: 214,
		IM_USED: 226,
		MISCELLANEOUS_PERSISTENT_WARNING: 299,
		MULTIPLE_CHOICES: 300,
		MOVED_PERMANENTLY: 301,
		FOUND: 302,
		SEE_OTHER: 303,
		NOT_MODIFIED: 304,
		USE_PROXY: 305,
		SWITCH_PROXY: 306,
		TEMPORARY_REDIRECT: 307,
		PERMANENT_REDIRECT: 308,
		BAD_REQUEST: 400,
		UNAUTHORIZED: 401,
		PAYMENT_REQUIRED: 402,
		FORBIDDEN: 403,
		NOT_FOUND: 404,
		METHOD_NOT_ALLOWED: 405,
		NOT_ACCEPTABLE: 406,
		PROXY_AUTHENTICATION_REQUIRED: 407,
		REQUEST_TIMEOUT: 408,
		CONFLICT: 409,
		GONE: 410,
		LENGTH_REQUIRED: 411,
		PRECONDITION_FAILED: 412,
		PAYLOAD_TOO_LARGE: 413,
		URI_TOO_LONG: 414,
		UNSUPPORTED_MEDIA_TYPE: 415,
		RANGE_NOT_SATISFIABLE: 416,
		EXPECTATION_FAILED: 417,
		IM_A_TEAPOT: 418,
		PAGE_EXPIRED: 419,
		ENHANCE_YOUR_CALM: 420,
		MISDIRECTED_REQUEST: 421,
		UNPROCESSABLE_ENTITY: 422,
		LOCKED: 423,
		FAILED_DEPENDENCY: 424,
		TOO_EARLY: 425,
		UPGRADE_REQUIRED: 426,
		PRECONDITION_REQUIRED: 428,
		TOO_MANY_REQUESTS: 429,
		REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
		REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
		LOGIN_TIMEOUT: 440,
		NO_RESPONSE: 444,
		RETRY_WITH: 449,
		BLOCKED_BY_PARENTAL_CONTROL: 450,
		UNAVAILABLE_FOR_LEGAL_REASONS: 451,
		CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
		INVALID_X_FORWARDED_FOR: 463,
		REQUEST_HEADER_TOO_LARGE: 494,
		SSL_CERTIFICATE_ERROR: 495,
		SSL_CERTIFICATE_REQUIRED: 496,
		HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
		INVALID_TOKEN: 498,
		CLIENT_CLOSED_REQUEST: 499,
		INTERNAL_SERVER_ERROR: 500,
		NOT_IMPLEMENTED: 501,
		BAD_GATEWAY: 502,
		SERVICE_UNAVAILABLE: 503,
		GATEWAY_TIMEOUT: 504,
		HTTP_VERSION_NOT_SUPPORTED: 505,
		VARIANT_ALSO_NEGOTIATES: 506,
		INSUFFICIENT_STORAGE: 507,
		LOOP_DETECTED: 508,
		BANDWIDTH_LIMIT_EXCEEDED: 509,
		NOT_EXTENDED: 510,
		NETWORK_AUTHENTICATION_REQUIRED: 511,
		WEB_SERVER_UNKNOWN_ERROR: 520,
		WEB_SERVER_IS_DOWN: 521,
		CONNECTION_TIMEOUT: 522,
		ORIGIN_IS_UNREACHABLE: 523,
		TIMEOUT_OCCURED: 524,
		SSL_HANDSHAKE_FAILED: 525,
		INVALID_SSL_CERTIFICATE: 526,
		RAILGUN_ERROR: 527,
		SITE_IS_OVERLOADED: 529,
		SITE_IS_FROZEN: 530,
		IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
		NETWORK_READ_TIMEOUT: 598,
		NETWORK_CONNECT_TIMEOUT: 599
	};
	exports.FINISH = {
		SAFE: 0,
		SAFE_WITH_CB: 1,
		UNSAFE: 2
	};
	exports.HEADER_STATE = {
		GENERAL: 0,
		CONNECTION: 1,
		CONTENT_LENGTH: 2,
		TRANSFER_ENCODING: 3,
		UPGRADE: 4,
		CONNECTION_KEEP_ALIVE: 5,
		CONNECTION_CLOSE: 6,
		CONNECTION_UPGRADE: 7,
		TRANSFER_ENCODING_CHUNKED: 8
	};
	exports.METHODS_HTTP = [
		exports.METHODS.DELETE,
		exports.METHODS.GET,
		exports.METHODS.HEAD,
		exports.METHODS.POST,
		exports.METHODS.PUT,
		exports.METHODS.CONNECT,
		exports.METHODS.OPTIONS,
		exports.METHODS.TRACE,
		exports.METHODS.COPY,
		exports.METHODS.LOCK,
		exports.METHODS.MKCOL,
		exports.METHODS.MOVE,
		exports.METHODS.PROPFIND,
		exports.METHODS.PROPPATCH,
		exports.METHODS.SEARCH,
		exports.METHODS.UNLOCK,
		exports.METHODS.BIND,
		exports.METHODS.REBIND,
		exports.METHODS.UNBIND,
		exports.METHODS.ACL,
		exports.METHODS.REPORT,
		exports.METHODS.MKACTIVITY,
		exports.METHODS.CHECKOUT,
		exports.METHODS.MERGE,
		exports.METHODS["M-SEARCH"],
		exports.METHODS.NOTIFY,
		exports.METHODS.SUBSCRIBE,
		exports.METHODS.UNSUBSCRIBE,
		exports.METHODS.PATCH,
		exports.METHODS.PURGE,
		exports.METHODS.MKCALENDAR,
		exports.METHODS.LINK,
		exports.METHODS.UNLINK,
		exports.METHODS.PRI,
		exports.METHODS.SOURCE,
		exports.METHODS.QUERY
	];
	exports.METHODS_ICE = [exports.METHODS.SOURCE];
	exports.METHODS_RTSP = [
		exports.METHODS.OPTIONS,
		exports.METHODS.DESCRIBE,
		exports.METHODS.ANNOUNCE,
		exports.METHODS.SETUP,
		exports.METHODS.PLAY,
		exports.METHODS.PAUSE,
		exports.METHODS.TEARDOWN,
		exports.METHODS.GET_PARAMETER,
		exports.METHODS.SET_PARAMETER,
		exports.METHODS.REDIRECT,
		exports.METHODS.RECORD,
		exports.METHODS.FLUSH,
		exports.METHODS.GET,
		exports.METHODS.POST
	];
	exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
	exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith("H")));
	exports.STATUSES_HTTP = [
		exports.STATUSES.CONTINUE,
		exports.STATUSES.SWITCHING_PROTOCOLS,
		exports.STATUSES.PROCESSING,
		exports.STATUSES.EARLY_HINTS,
		exports.STATUSES.RESPONSE_IS_STALE,
		exports.STATUSES.REVALIDATION_FAILED,
		exports.STATUSES.DISCONNECTED_OPERATION,
		exports.STATUSES.HEURISTIC_EXPIRATION,
		exports.STATUSES.MISCELLANEOUS_WARNING,
		exports.STATUSES.OK,
		exports.STATUSES.CREATED,
		exports.STATUSES.ACCEPTED,
		exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
		exports.STATUSES.NO_CONTENT,
		exports.STATUSES.RESET_CONTENT,
		exports.STATUSES.PARTIAL_CONTENT,
		exports.STATUSES.MULTI_STATUS,
		exports.STATUSES.ALREADY_REPORTED,
		exports.STATUSES.TRANSFORMATION_APPLIED,
		exports.STATUSES.IM_USED,
		exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
		exports.STATUSES.MULTIPLE_CHOICES,
		exports.STATUSES.MOVED_PERMANENTLY,
		exports.STATUSES.FOUND,
		exports.STATUSES.SEE_OTHER,
		exports.STATUSES.NOT_MODIFIED,
		exports.STATUSES.USE_PROXY,
		exports.STATUSES.SWITCH_PROXY,
		exports.STATUSES.TEMPORARY_REDIRECT,
		exports.STATUSES.PERMANENT_REDIRECT,
		exports.STATUSES.BAD_REQUEST,
		exports.STATUSES.UNAUTHORIZED,
		exports.STATUSES.PAYMENT_REQUIRED,
		exports.STATUSES.FORBIDDEN,
		exports.STATUSES.NOT_FOUND,
		exports.STATUSES.METHOD_NOT_ALLOWED,
		exports.STATUSES.NOT_ACCEPTABLE,
		exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
		exports.STATUSES.REQUEST_TIMEOUT,
		exports.STATUSES.CONFLICT,
		exports.STATUSES.GONE,
		exports.STATUSES.LENGTH_REQUIRED,
		exports.STATUSES.PRECONDITION_FAILED,
		exports.STATUSES.PAYLOAD_TOO_LARGE,
		exports.STATUSES.URI_TOO_LONG,
		exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
		exports.STATUSES.RANGE_NOT_SATISFIABLE,
		exports.STATUSES.EXPECTATION_FAILED,
		exports.STATUSES.IM_A_TEAPOT,
		exports.STATUSES.PAGE_EXPIRED,
		exports.STATUSES.ENHANCE_YOUR_CALM,
		exports.STATUSES.MISDIRECTED_REQUEST,
		exports.STATUSES.UNPROCESSABLE_ENTITY,
		exports.STATUSES.LOCKED,
		exports.STATUSES.FAILED_DEPENDENCY,
		exports.STATUSES.TOO_EARLY,
		exports.STATUSES.UPGRADE_REQUIRED,
		exports.STATUSES.PRECONDITION_REQUIRED,
		exports.STATUSES.TOO_MANY_REQUESTS,
		exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
		exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
		exports.STATUSES.LOGIN_TIMEOUT,
		exports.STATUSES.NO_RESPONSE,
		exports.STATUSES.RETRY_WITH,
		exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
		exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
		exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
		exports.STATUSES.INVALID_X_FORWARDED_FOR,
		exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
		exports.STATUSES.SSL_CERTIFICATE_ERROR,
		exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
		exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
		exports.STATUSES.INVALID_TOKEN,
		exports.STATUSES.CLIENT_CLOSED_REQUEST,
		exports.STATUSES.INTERNAL_SERVER_ERROR,
		exports.STATUSES.NOT_IMPLEMENTED,
		exports.STATUSES.BAD_GATEWAY,
		exports.STATUSES.SERVICE_UNAVAILABLE,
		exports.STATUSES.GATEWAY_TIMEOUT,
		exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
		exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
		exports.STATUSES.INSUFFICIENT_STORAGE,
		exports.STATUSES.LOOP_DETECTED,
		exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
		exports.STATUSES.NOT_EXTENDED,
		exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
		exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
		exports.STATUSES.WEB_SERVER_IS_DOWN,
		exports.STATUSES.CONNECTION_TIMEOUT,
		exports.STATUSES.ORIGIN_IS_UNREACHABLE,
		exports.STATUSES.TIMEOUT_OCCURED,
		exports.STATUSES.SSL_HANDSHAKE_FAILED,
		exports.STATUSES.INVALID_SSL_CERTIFICATE,
		exports.STATUSES.RAILGUN_ERROR,
		exports.STATUSES.SITE_IS_OVERLOADED,
		exports.STATUSES.SITE_IS_FROZEN,
		exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
		exports.STATUSES.NETWORK_READ_TIMEOUT,
		exports.STATUSES.NETWORK_CONNECT_TIMEOUT
	];
	exports.ALPHA = [];
	for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
		exports.ALPHA.push(String.fromCharCode(i));
		exports.ALPHA.push(String.fromCharCode(i + 32));
	}
	exports.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	};
	exports.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	};
	exports.NUM = [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8",
		"9"
	];
	exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
	exports.MARK = [
		"-",
		"_",
		".",
		"!",
		"~",
		"*",
		"'",
		"(",
		")"
	];
	exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([
		"%",
		";",
		":",
		"&",
		"=",
		"+",
		"$",
		","
	]);
	exports.URL_CHAR = [
		"!",
		"\"",
		"$",
		"%",
		"&",
		"'",
		"(",
		")",
		"*",
		"+",
		",",
		"-",
		".",
		"/",
		":",
		";",
		"<",
		"=",
		">",
		"@",
		"[",
		"\\",
		"]",
		"^",
		"_",
		"`",
		"{",
		"|",
		"}",
		"~"
	].concat(exports.ALPHANUM);
	exports.HEX = exports.NUM.concat([
		"a",
		"b",
		"c",
		"d",
		"e",
		"f",
		"A",
		"B",
		"C",
		"D",
		"E",
		"F"
	]);
	exports.TOKEN = [
		"!",
		"#",
		"$",
		"%",
		"&",
		"'",
		"*",
		"+",
		"-",
		".",
		"^",
		"_",
		"`",
		"|",
		"~"
	].concat(exports.ALPHANUM);
	exports.HEADER_CHARS = ["	"];
	for (let i = 32; i <= 255; i++) if (i !== 127) exports.HEADER_CHARS.push(i);
	exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
	exports.QUOTED_STRING = ["	", " "];
	for (let i = 33; i <= 255; i++) if (i !== 34 && i !== 92) exports.QUOTED_STRING.push(i);
	exports.HTAB_SP_VCHAR_OBS_TEXT = ["	", " "];
	for (let i = 33; i <= 126; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
	for (let i = 128; i <= 255; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
	exports.MAJOR = exports.NUM_MAP;
	exports.MINOR = exports.MAJOR;
	exports.SPECIAL_HEADERS = {
		"connection": exports.HEADER_STATE.CONNECTION,
		"content-length": exports.HEADER_STATE.CONTENT_LENGTH,
		"proxy-connection": exports.HEADER_STATE.CONNECTION,
		"transfer-encoding": exports.HEADER_STATE.TRANSFER_ENCODING,
		"upgrade": exports.HEADER_STATE.UPGRADE
	};
	exports.default = {
		ERROR: exports.ERROR,
		TYPE: exports.TYPE,
		FLAGS: exports.FLAGS,
		LENIENT_FLAGS: exports.LENIENT_FLAGS,
		METHODS: exports.METHODS,
		STATUSES: exports.STATUSES,
		FINISH: exports.FINISH,
		HEADER_STATE: exports.HEADER_STATE,
		ALPHA: exports.ALPHA,
		NUM_MAP: exports.NUM_MAP,
		HEX_MAP: exports.HEX_MAP,
		NUM: exports.NUM,
		ALPHANUM: exports.ALPHANUM,
		MARK: exports.MARK,
		USERINFO_CHARS: exports.USERINFO_CHARS,
		URL_CHAR: exports.URL_CHAR,
		HEX: exports.HEX,
		TOKEN: exports.TOKEN,
		HEADER_CHARS: exports.HEADER_CHARS,
		CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
		QUOTED_STRING: exports.QUOTED_STRING,
		HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
		MAJOR: exports.MAJOR,
		MINOR: exports.MINOR,
		SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
		METHODS_HTTP: exports.METHODS_HTTP,
		METHODS_ICE: exports.METHODS_ICE,
		METHODS_RTSP: exports.METHODS_RTSP,
		METHOD_MAP: exports.METHOD_MAP,
		H_METHOD_MAP: exports.H_METHOD_MAP,
		STATUSES_HTTP: exports.STATUSES_HTTP
	};
}));
// node_modules/undici/lib/dispatcher/parser-h1.js
var require_parser_h1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = { getMiloEnabled: () => false };
}));
// \0builtin:required node:fs
var require__builtin_required_node_fs = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs");
}));
// \0builtin:required node:path
var require__builtin_required_node_path = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:path");
}));
// node_modules/undici/lib/llhttp/llhttp-wasm.js
var require_llhttp_wasm = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let bytes;
	const { readFileSync } = require__builtin_required_node_fs();
	const { join } = require__builtin_required_node_path();
	Object.defineProperty(module, "exports", { get: () => bytes ??= readFileSync(join(__dirname, "llhttp.wasm")) });
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let bytes;
	const { readFileSync } = require__builtin_required_node_fs();
	const { join } = require__builtin_required_node_path();
	Object.defineProperty(module, "exports", { get: () => bytes ??= readFileSync(join(__dirname, "llhttp_simd.wasm")) });
}));
// node_modules/undici/lib/web/fetch/body.js
var require_body = require_rolldown_runtime.__commonJSMin((() => {
	throw new Error("not bundled");
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const assert = require__left_out_node_assert();
	const util = require_util();
	const { channels } = require_diagnostics();
	const timers = require_timers();
	const { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, WebAssemblyNotSupportedError, ResponseExceededMaxSizeError } = require_errors();
	const { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed, kUseMilo } = require_symbols();
	const constants = require_constants();
	const { H1Parser, getMiloEnabled } = typeof esbuildDetection === "undefined" ? require_parser_h1() : {};
	const EMPTY_BUF = Buffer.alloc(0);
	const FastBuffer = Buffer[Symbol.species];
	const removeAllListeners = util.removeAllListeners;
	const kIdleSocketValidation = Symbol("kIdleSocketValidation");
	const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
	const kSocketUsed = Symbol("kSocketUsed");
	const kTypeOfService = Symbol("kTypeOfService");
	let extractBody;
	function lazyllhttp() {
		if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
		const llhttpWasmData = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
		let mod;
		let useWasmSIMD = true;
		if (process.arch === "riscv64") useWasmSIMD = false;
		else if (process.arch === "ppc64") {
			const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
			if (major < 24 || major === 24 && minor < 12) useWasmSIMD = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
		if (useWasmSIMD) try {
			mod = new WebAssembly.Module(require_llhttp_simd_wasm());
		} catch {}
		if (!mod) mod = new WebAssembly.Module(llhttpWasmData || require_llhttp_wasm());
		return new WebAssembly.Instance(mod, { env: {
			wasm_on_url: (p, at, len) => {
				return 0;
			},
			wasm_on_status: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_begin: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageBegin();
			},
			wasm_on_header_field: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_header_value: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
				assert(currentParser.ptr === p);
				return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
			},
			wasm_on_body: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_complete: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageComplete();
			}
		} });
	}
	let llhttpInstance = null;
	let currentParser = null;
	let currentBufferRef = null;
	let currentBufferSize = 0;
	let currentBufferPtr = null;
	let currentBuffer = null;
	const USE_FAST_TIMER = 1;
	const TIMEOUT_HEADERS = 3;
	const TIMEOUT_BODY = 5;
	const TIMEOUT_KEEP_ALIVE = 8;
	var Parser = class {
		constructor(client, socket, { exports }) {
			this.llhttp = exports;
			this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
			this.client = client;
			this.socket = socket;
			this.timeout = null;
			this.timeoutWeakRef = new WeakRef(this);
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = 0;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = client[kMaxHeadersSize];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = client[kMaxResponseSize];
		}
		setTimeout(delay, type) {
			if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
				if (this.timeout) {
					timers.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (delay) {
					if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
					else {
						this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
						this.timeout?.unref();
					}
				}
				this.timeoutValue = delay;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = type;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			assert(this.ptr != null);
			assert(currentParser === null);
			this.llhttp.llhttp_resume(this.ptr);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || EMPTY_BUF);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const chunk = this.socket.read();
				if (chunk === null) break;
				this.execute(chunk);
			}
		}
		execute(chunk) {
			assert(currentParser === null);
			assert(this.ptr != null);
			assert(!this.paused);
			const { socket, llhttp } = this;
			if (chunk.length > currentBufferSize) {
				if (currentBufferPtr) llhttp.free(currentBufferPtr);
				currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
				currentBufferPtr = llhttp.malloc(currentBufferSize);
			}
			if (currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
			currentBuffer.set(chunk);
			try {
				let ret;
				try {
					currentBufferRef = chunk;
					currentParser = this;
					ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
				} finally {
					currentParser = null;
					currentBufferRef = null;
				}
				if (ret !== constants.ERROR.OK) {
					const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
					if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
					else if (ret === constants.ERROR.PAUSED) {
						this.paused = true;
						socket.unshift(data);
					} else throw this.createError(ret, data);
				}
			} catch (err) {
				util.destroy(socket, err);
			}
		}
		finish() {
			assert(currentParser === null);
			assert(this.ptr != null);
			const { llhttp } = this;
			if (this.paused) {
				let data;
				do {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
					data = this.socket.read() || EMPTY_BUF;
					this.execute(data);
				} while (this.paused && data.length > 0);
				if (this.paused) {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let ret;
			try {
				currentParser = this;
				ret = llhttp.llhttp_finish(this.ptr);
			} finally {
				currentParser = null;
			}
			if (ret === constants.ERROR.OK) return null;
			if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(ret, EMPTY_BUF);
		}
		createError(ret, data) {
			const { llhttp, contentLength, bytesRead } = this;
			if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
			const ptr = llhttp.llhttp_get_error_reason(this.ptr);
			let message = "";
			if (ptr) {
				const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
				message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
			}
			return new HTTPParserError(message, constants.ERROR[ret], data);
		}
		destroy() {
			assert(currentParser === null);
			assert(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && timers.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(buf) {
			this.statusText = buf.toString();
			return 0;
		}
		onMessageBegin() {
			const { socket, client } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			request.onResponseStarted();
			return 0;
		}
		onHeaderField(buf) {
			const len = this.headers.length;
			if ((len & 1) === 0) this.headers.push(buf);
			else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			this.trackHeader(buf.length);
			return 0;
		}
		onHeaderValue(buf) {
			let len = this.headers.length;
			const isContinuation = (len & 1) === 0;
			if ((len & 1) === 1) {
				this.headers.push(buf);
				len += 1;
			} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			const key = this.headers[len - 2];
			if (key.length === 10) {
				const headerName = util.bufferToLowerCasedHeaderName(key);
				if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
				else if (headerName === "connection") this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
			} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
			} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(buf.length);
			return 0;
		}
		trackHeader(len) {
			this.headersSize += len;
			if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
		}
		onUpgrade(head) {
			const { upgrade, client, socket, headers, statusCode, statusText } = this;
			assert(upgrade);
			assert(client[kSocket] === socket);
			assert(!socket.destroyed);
			assert(!this.paused);
			assert((headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(request.upgrade || request.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			socket.unshift(head);
			socket[kParser].destroy();
			socket[kParser] = null;
			socket[kClient] = null;
			socket[kError] = null;
			removeAllListeners(socket);
			client[kSocket] = null;
			client[kHTTPContext] = null;
			client[kQueue][client[kRunningIdx]++] = null;
			client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
			try {
				request.onRequestUpgrade(statusCode, headers, socket, statusText);
			} catch (err) {
				util.errorRequest(client, request, err);
				util.destroy(socket, err);
			}
			client[kResume]();
		}
		onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
			const { client, socket, headers, statusText } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			assert(!this.upgrade);
			assert(this.statusCode < 200);
			if (statusCode === 100) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			if (upgrade && !request.upgrade) {
				util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
				return -1;
			}
			assert(this.timeoutType === TIMEOUT_HEADERS);
			this.statusCode = statusCode;
			this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
				if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
				this.setTimeout(bodyTimeout, TIMEOUT_BODY);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (request.method === "CONNECT") {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			if (upgrade) {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			assert((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && client[kPipelining]) {
				const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
				if (keepAliveTimeout != null) {
					const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
					if (timeout <= 0) socket[kReset] = true;
					else client[kKeepAliveTimeoutValue] = timeout;
				} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
			} else socket[kReset] = true;
			const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
			if (request.aborted) return -1;
			if (request.method === "HEAD") return 1;
			if (statusCode < 200) return 1;
			if (socket[kBlocking]) {
				socket[kBlocking] = false;
				client[kResume]();
			}
			return pause ? constants.ERROR.PAUSED : 0;
		}
		onBody(buf) {
			const { client, socket, statusCode, maxResponseSize } = this;
			if (socket.destroyed) return -1;
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			assert(statusCode >= 200);
			if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
				util.destroy(socket, new ResponseExceededMaxSizeError());
				return -1;
			}
			this.bytesRead += buf.length;
			if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
			return 0;
		}
		onMessageComplete() {
			const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
			if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
			if (upgrade) return 0;
			assert(statusCode >= 100);
			assert((this.headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (statusCode < 200) return 0;
			if (contentLength !== -1 && bytesRead !== contentLength) {
				util.destroy(socket, new ResponseContentLengthMismatchError());
				return -1;
			}
			request.onResponseEnd(headers);
			client[kQueue][client[kRunningIdx]++] = null;
			socket[kSocketUsed] = client[kPending] === 0;
			if (socket[kWriting]) {
				assert(client[kRunning] === 0);
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (!shouldKeepAlive) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (socket[kReset] && client[kRunning] === 0) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
			else client[kResume]();
			return 0;
		}
	};
	function onParserTimeout(parserWeakRef) {
		const parser = parserWeakRef.deref();
		if (!parser) return;
		const { socket, timeoutType, client, paused } = parser;
		if (timeoutType === TIMEOUT_HEADERS) {
			if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
				assert(!paused, "cannot be paused while waiting for headers");
				util.destroy(socket, new HeadersTimeoutError());
			}
		} else if (timeoutType === TIMEOUT_BODY) {
			if (!paused) util.destroy(socket, new BodyTimeoutError());
		} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
			assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
			util.destroy(socket, new InformationalError("socket idle timeout"));
		}
	}
	function connectH1(client, socket) {
		client[kSocket] = socket;
		if (!llhttpInstance) llhttpInstance = lazyllhttp();
		if (socket.errored) throw socket.errored;
		if (socket.destroyed) throw new SocketError("destroyed");
		socket[kNoRef] = false;
		socket[kWriting] = false;
		socket[kReset] = false;
		socket[kBlocking] = false;
		socket[kIdleSocketValidation] = 0;
		socket[kIdleSocketValidationTimeout] = null;
		socket[kSocketUsed] = false;
		socket[kParser] = typeof esbuildDetection === "undefined" && (client[kUseMilo] ?? getMiloEnabled()) ? new H1Parser(client, socket) : new Parser(client, socket, llhttpInstance);
		util.addListener(socket, "error", onHttpSocketError);
		util.addListener(socket, "readable", onHttpSocketReadable);
		util.addListener(socket, "end", onHttpSocketEnd);
		util.addListener(socket, "close", onHttpSocketClose);
		socket[kClosed] = false;
		socket.on("close", onSocketClose);
		return {
			version: "h1",
			defaultPipelining: 1,
			write(request) {
				return writeH1(client, request);
			},
			resume() {
				resumeH1(client);
			},
			destroy(err, callback) {
				if (socket[kClosed]) queueMicrotask(callback);
				else {
					socket.on("close", callback);
					socket.destroy(err);
				}
			},
			get destroyed() {
				return socket.destroyed;
			},
			busy(request) {
				if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
				if (request) {
					if (client[kRunning] > 0 && !request.idempotent) return true;
					if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
					if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
				}
				return false;
			}
		};
	}
	function onHttpSocketError(err) {
		const parser = this[kParser];
		if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) {
				this[kError] = parserErr;
				this[kClient][kOnError](parserErr);
			}
			return;
		}
		this[kError] = err;
		this[kClient][kOnError](err);
	}
	function onHttpSocketReadable() {
		this[kParser]?.readMore();
	}
	function onHttpSocketEnd() {
		const parser = this[kParser];
		if (parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) util.destroy(this, parserErr);
			return;
		}
		util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const parser = this[kParser];
		clearIdleSocketValidation(this);
		if (parser) {
			if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
			this[kParser].destroy();
			this[kParser] = null;
		}
		const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
		const client = this[kClient];
		client[kSocket] = null;
		client[kHTTPContext] = null;
		if (client.destroyed) {
			assert(client[kPending] === 0);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) util.errorRequest(client, requests[i], err);
		} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
			const request = client[kQueue][client[kRunningIdx]];
			client[kQueue][client[kRunningIdx]++] = null;
			util.errorRequest(client, request, err);
		}
		client[kPendingIdx] = client[kRunningIdx];
		assert(client[kRunning] === 0);
		client.emit("disconnect", client[kUrl], [client], err);
		client[kResume]();
	}
	function onSocketClose() {
		this[kClosed] = true;
	}
	function clearIdleSocketValidation(socket) {
		if (socket[kIdleSocketValidationTimeout]) {
			clearImmediate(socket[kIdleSocketValidationTimeout]);
			socket[kIdleSocketValidationTimeout] = null;
		}
		socket[kIdleSocketValidation] = 0;
	}
	function scheduleIdleSocketValidation(client, socket) {
		socket[kIdleSocketValidation] = 1;
		socket[kIdleSocketValidationTimeout] = setImmediate(() => {
			socket[kIdleSocketValidationTimeout] = null;
			socket[kIdleSocketValidation] = 2;
			if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
		});
	}
	function resumeH1(client) {
		const socket = client[kSocket];
		if (socket && !socket.destroyed) {
			if (client[kSize] === 0) {
				if (!socket[kNoRef] && socket.unref) {
					socket.unref();
					socket[kNoRef] = true;
				}
			} else if (socket[kNoRef] && socket.ref) {
				socket.ref();
				socket[kNoRef] = false;
			}
			if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
				if (socket[kIdleSocketValidation] === 0) {
					scheduleIdleSocketValidation(client, socket);
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
				if (socket[kIdleSocketValidation] === 1) {
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
			}
			if (client[kRunning] === 0) {
				socket[kParser].readMore();
				if (socket.destroyed) return;
			}
			if (client[kSize] === 0) {
				if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
			} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
				if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
					const request = client[kQueue][client[kRunningIdx]];
					socket[kParser].setTimeout(request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout], TIMEOUT_HEADERS);
				}
			}
		}
	}
	function shouldSendContentLength(method) {
		return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
	}
	function setTypeOfService(socket, request) {
		if (typeof socket.setTypeOfService !== "function") return;
		const typeOfService = request.typeOfService;
		if (typeOfService === void 0) return;
		if (socket[kTypeOfService] === typeOfService) return;
		try {
			socket.setTypeOfService(typeOfService);
			socket[kTypeOfService] = typeOfService;
		} catch {}
	}
	function writeH1(client, request) {
		const { method, path, host, upgrade, blocking, reset } = request;
		let { body, headers, contentLength } = request;
		const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
		if (util.isFormDataLike(body)) {
			if (!extractBody) extractBody = require_body().extractBody;
			const [bodyStream, contentType] = extractBody(body);
			if (request.contentType == null) headers.push("content-type", contentType);
			body = bodyStream.stream;
			contentLength = bodyStream.length;
		} else if (util.isBlobLike(body) && request.contentType == null) {
			const contentType = body.type;
			if (contentType) {
				const contentTypeValue = `${contentType}`;
				if (!util.isValidHeaderValue(contentTypeValue)) {
					util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
					return false;
				}
				headers.push("content-type", contentTypeValue);
			}
		}
		if (body && typeof body.read === "function") body.read(0);
		const bodyLength = util.bodyLength(body);
		contentLength = bodyLength ?? contentLength;
		if (contentLength === null) contentLength = request.contentLength;
		if (contentLength === 0 && !expectsPayload) contentLength = null;
		if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
			if (client[kStrictContentLength]) {
				util.errorRequest(client, request, new RequestContentLengthMismatchError());
				return false;
			}
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		const socket = client[kSocket];
		clearIdleSocketValidation(socket);
		const abort = (err) => {
			if (request.aborted || request.completed) return;
			util.errorRequest(client, request, err || new RequestAbortedError());
			util.destroy(body);
			util.destroy(socket, new InformationalError("aborted"));
		};
		try {
			request.onRequestStart(abort, null);
		} catch (err) {
			util.errorRequest(client, request, err);
		}
		if (request.aborted) return false;
		if (method === "HEAD") socket[kReset] = true;
		if (upgrade || method === "CONNECT") socket[kReset] = true;
		if (reset != null) socket[kReset] = reset;
		if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
		if (blocking) socket[kBlocking] = true;
		setTypeOfService(socket, request);
		let header = `${method} ${path} HTTP/1.1\r\n`;
		if (typeof host === "string") header += `host: ${host}\r\n`;
		else header += client[kHostHeader];
		if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
		else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
		else header += "connection: close\r\n";
		if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
			const key = headers[n + 0];
			const val = headers[n + 1];
			if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
			else header += `${key}: ${val}\r\n`;
		}
		if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({
			request,
			headers: header,
			socket
		});
		if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBlobLike(body)) {
			if (typeof body.stream === "function") writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
			else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
		} else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else assert(false);
		return true;
	}
	function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
		let finished = false;
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		const onData = function(chunk) {
			if (finished) return;
			try {
				if (!writer.write(chunk) && this.pause) this.pause();
			} catch (err) {
				util.destroy(this, err);
			}
		};
		const onDrain = function() {
			if (finished) return;
			if (body.resume) body.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				body.removeListener("error", onFinished);
			});
			if (!finished) {
				const err = new RequestAbortedError();
				queueMicrotask(() => onFinished(err));
			}
		};
		const onFinished = function(err) {
			if (finished) return;
			finished = true;
			assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
			socket.off("drain", onDrain).off("error", onFinished);
			body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!err) try {
				writer.end();
			} catch (er) {
				err = er;
			}
			writer.destroy(err);
			if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
			else util.destroy(body);
		};
		body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (body.resume) body.resume();
		socket.on("drain", onDrain).on("error", onFinished);
		if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
		else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
		if (body.closeEmitted ?? body.closed) setImmediate(onClose);
	}
	function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (!body) {
				if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else {
					assert(contentLength === null, "no body must not have content length");
					socket.write(`${header}\r\n`, "latin1");
				}
			} else if (util.isBuffer(body)) {
				assert(contentLength === body.byteLength, "buffer body must have content length");
				socket.cork();
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				socket.write(body);
				socket.uncork();
				request.onBodySent(body);
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			}
			request.onRequestSent();
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
			const buffer = Buffer.from(await body.arrayBuffer());
			socket.cork();
			socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			socket.write(buffer);
			socket.uncork();
			request.onBodySent(buffer);
			request.onRequestSent();
			if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
		let callback = null;
		function onDrain() {
			if (callback) {
				const cb = callback;
				callback = null;
				cb();
			}
		}
		const waitForDrain = () => new Promise((resolve, reject) => {
			assert(callback === null);
			if (socket[kError]) reject(socket[kError]);
			else callback = resolve;
		});
		socket.on("close", onDrain).on("drain", onDrain);
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		try {
			for await (const chunk of body) {
				if (socket[kError]) throw socket[kError];
				if (!writer.write(chunk)) await waitForDrain();
			}
			writer.end();
		} catch (err) {
			writer.destroy(err);
		} finally {
			socket.off("close", onDrain).off("drain", onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
			this.socket = socket;
			this.request = request;
			this.contentLength = contentLength;
			this.client = client;
			this.bytesWritten = 0;
			this.expectsPayload = expectsPayload;
			this.header = header;
			this.abort = abort;
			this.lengthMismatch = false;
			socket[kWriting] = true;
		}
		onLengthMismatch() {
			this.socket[kReset] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new RequestContentLengthMismatchError());
			}
		}
		write(chunk) {
			const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return false;
			let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
			if (!len) return true;
			if (contentLength !== null && bytesWritten + len > contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
				const remaining = contentLength - bytesWritten;
				if (remaining === 0) return true;
				chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
				len = remaining;
			}
			socket.cork();
			if (bytesWritten === 0) {
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
				if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
				else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			}
			if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
			this.bytesWritten += len;
			const ret = socket.write(chunk);
			socket.uncork();
			request.onBodySent(chunk);
			if (!ret) {
				if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
					if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
				}
			}
			return ret;
		}
		end() {
			const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
			request.onRequestSent();
			socket[kWriting] = false;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return;
			if (bytesWritten === 0) {
				if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else socket.write(`${header}\r\n`, "latin1");
			} else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
			if (contentLength !== null && bytesWritten !== contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
			}
			if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
				if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
			}
			client[kResume]();
		}
		destroy(err) {
			const { socket, client, abort } = this;
			socket[kWriting] = false;
			if (err) {
				assert(client[kRunning] <= 1, "pipeline should only contain this request");
				abort(err);
			}
		}
	};
	module.exports = connectH1;
}));
// node_modules/undici/lib/dispatcher/client-h2.js
var require_client_h2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = void 0;
}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const assert = require__left_out_node_assert();
	const net = require__builtin_required_node_net();
	const http = require__left_out_node_http();
	const util = require_util();
	const { ClientStats } = require_stats();
	const { channels } = require_diagnostics();
	const Request = require_request();
	const DispatcherBase = require_dispatcher_base();
	const { InvalidArgumentError, InformationalError, ClientDestroyedError } = require_errors();
	const buildConnector = require_connect();
	const { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHostAuthority, kResume, kHTTP2Options, kUseMilo } = require_symbols();
	const connectH1 = require_client_h1();
	const connectH2 = require_client_h2();
	const kClosedResolve = Symbol("kClosedResolve");
	const getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
		throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	function getPipelining(client) {
		return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
	}
	let h2NamespaceOptsWarning = false;
	function emitH2OptionsNamespaceWarning(optName) {
		if (h2NamespaceOptsWarning === true) return;
		process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		h2NamespaceOptsWarning = true;
	}
	function getMaxConcurrent(client) {
		if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
		return getPipelining(client);
	}
	var Client = class extends DispatcherBase {
		constructor(url, { maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, useH2c, initialWindowSize, connectionWindowSize, pingInterval, useMilo, webSocket, h2Options, eventSource } = {}) {
			if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
			if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
			if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (maxHeaderSize != null) {
				if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
			} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
			if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
			if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
			if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
			if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
			if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
			if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
			if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
			if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
			if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
			if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
			if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
			if (allowH2 !== false) {
				if (h2Options != null) {
					if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean") throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
					if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (useH2c != null && typeof useH2c !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new InvalidArgumentError("useH2c must be a valid boolean value");
					}
					if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
					}
					if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket,
				eventSource
			});
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				useH2c: h2Options?.useH2c ?? useH2c,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			else {
				const customConnect = connect;
				connect = (opts, callback) => customConnect({
					...opts,
					...socketPath != null ? { socketPath } : null,
					...allowH2 != null ? { allowH2 } : null
				}, callback);
			}
			this[kUrl] = util.parseOrigin(url);
			this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
			this[kConnector] = connect;
			this[kPipelining] = pipelining != null ? pipelining : 1;
			this[kMaxHeadersSize] = maxHeaderSize;
			this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
			this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
			this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
			this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
			this[kServerName] = null;
			this[kLocalAddress] = localAddress != null ? localAddress : null;
			this[kResuming] = 0;
			this[kNeedDrain] = 0;
			this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
			this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
			this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
			this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
			this[kMaxRequests] = maxRequestsPerClient;
			this[kClosedResolve] = null;
			this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
			this[kHTTPContext] = null;
			this[kHTTP2Options] = {
				pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
				connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
				maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
				sessionOptions: { initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144 }
			};
			this[kUseMilo] = useMilo;
			this[kQueue] = [];
			this[kRunningIdx] = 0;
			this[kPendingIdx] = 0;
			this[kResume] = (sync) => resume(this, sync);
			this[kOnError] = (err) => onError(this, err);
		}
		get pipelining() {
			return this[kPipelining];
		}
		set pipelining(value) {
			this[kPipelining] = value;
			this[kResume](true);
		}
		get stats() {
			return new ClientStats(this);
		}
		get [kPending]() {
			return this[kQueue].length - this[kPendingIdx];
		}
		get [kRunning]() {
			return this[kPendingIdx] - this[kRunningIdx];
		}
		get [kSize]() {
			return this[kQueue].length - this[kRunningIdx];
		}
		get [kConnected]() {
			return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
		}
		get [kBusy]() {
			const allowsMux = this[kHTTPContext]?.version === "h2";
			return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
		}
		[kConnect](cb) {
			connect(this);
			this.once("connect", cb);
		}
		[kDispatch](opts, handler) {
			const request = new Request(this[kUrl].origin, opts, handler);
			this[kQueue].push(request);
			if (this[kResuming]) {} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
				this[kResuming] = 1;
				queueMicrotask(() => resume(this));
			} else this[kResume](true);
			if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
			return this[kNeedDrain] < 2;
		}
		[kClose]() {
			return new Promise((resolve) => {
				if (this[kSize]) this[kClosedResolve] = resolve;
				else resolve(null);
			});
		}
		[kDestroy](err) {
			return new Promise((resolve) => {
				const requests = this[kQueue].splice(this[kPendingIdx]);
				for (let i = 0; i < requests.length; i++) {
					const request = requests[i];
					if (request != null) util.errorRequest(this, request, err);
				}
				const callback = () => {
					if (this[kClosedResolve]) {
						this[kClosedResolve]();
						this[kClosedResolve] = null;
					}
					resolve(null);
				};
				if (this[kHTTPContext]) {
					this[kHTTPContext].destroy(err, callback);
					this[kHTTPContext] = null;
				} else queueMicrotask(callback);
				this[kResume]();
			});
		}
	};
	function onError(client, err) {
		if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
			assert(client[kPendingIdx] === client[kRunningIdx]);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				if (request != null) util.errorRequest(client, request, err);
			}
			assert(client[kSize] === 0);
		}
	}
	function connect(client) {
		assert(!client[kConnecting]);
		assert(!client[kHTTPContext]);
		let { host, hostname, protocol, port } = client[kUrl];
		if (hostname[0] === "[") {
			const idx = hostname.indexOf("]");
			assert(idx !== -1);
			const ip = hostname.substring(1, idx);
			assert(net.isIPv6(ip));
			hostname = ip;
		}
		client[kConnecting] = true;
		if (channels.beforeConnect.hasSubscribers) channels.beforeConnect.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector]
		});
		try {
			client[kConnector]({
				host,
				hostname,
				protocol,
				port,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			}, (err, socket) => {
				if (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				if (client.destroyed) {
					util.destroy(socket.on("error", noop), new ClientDestroyedError());
					client[kResume]();
					return;
				}
				assert(socket);
				try {
					client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
				} catch (err) {
					socket.destroy().on("error", noop);
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port
					});
					client[kResume]();
					return;
				}
				client[kConnecting] = false;
				socket[kCounter] = 0;
				socket[kMaxRequests] = client[kMaxRequests];
				socket[kClient] = client;
				socket[kError] = null;
				if (channels.connected.hasSubscribers) channels.connected.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername: client[kServerName],
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector],
					socket
				});
				client.emit("connect", client[kUrl], [client]);
				client[kResume]();
			});
		} catch (err) {
			handleConnectError(client, err, {
				host,
				hostname,
				protocol,
				port
			});
			client[kResume]();
		}
	}
	function handleConnectError(client, err, { host, hostname, protocol, port }) {
		if (client.destroyed) return;
		client[kConnecting] = false;
		if (channels.connectError.hasSubscribers) channels.connectError.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername: client[kServerName],
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector],
			error: err
		});
		if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
			client[kPendingIdx] = client[kRunningIdx];
			for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
			while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
				const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
				util.errorRequest(client, request, err);
			}
		} else onError(client, err);
		client.emit("connectionError", client[kUrl], [client], err);
	}
	function emitDrain(client) {
		client[kNeedDrain] = 0;
		client.emit("drain", client[kUrl], [client]);
	}
	function resume(client, sync) {
		if (client[kResuming] === 2) return;
		client[kResuming] = 2;
		_resume(client, sync);
		client[kResuming] = 0;
		if (client[kRunningIdx] > 256) {
			client[kQueue].splice(0, client[kRunningIdx]);
			client[kPendingIdx] -= client[kRunningIdx];
			client[kRunningIdx] = 0;
		}
	}
	function _resume(client, sync) {
		while (true) {
			if (client.destroyed) {
				assert(client[kPending] === 0);
				return;
			}
			if (client[kClosedResolve] && !client[kSize]) {
				client[kClosedResolve]();
				client[kClosedResolve] = null;
				return;
			}
			if (client[kHTTPContext]) client[kHTTPContext].resume();
			if (client[kBusy]) client[kNeedDrain] = 2;
			else if (client[kNeedDrain] === 2) {
				if (sync) {
					client[kNeedDrain] = 1;
					queueMicrotask(() => emitDrain(client));
				} else emitDrain(client);
				continue;
			}
			if (client[kPending] === 0) return;
			if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
			const request = client[kQueue][client[kPendingIdx]];
			if (request === null) return;
			if (request.aborted) {
				client[kQueue].splice(client[kPendingIdx], 1);
				continue;
			}
			if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
				if (client[kRunning] > 0) return;
				client[kServerName] = request.servername;
				client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
					client[kHTTPContext] = null;
					resume(client);
				});
			}
			if (client[kConnecting]) return;
			if (!client[kHTTPContext]) {
				client[kServerName] = request.servername;
				connect(client);
				return;
			}
			if (client[kHTTPContext].destroyed) return;
			if (client[kHTTPContext].busy(request)) return;
			if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
			else client[kQueue].splice(client[kPendingIdx], 1);
		}
	}
	module.exports = Client;
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kDrainQueue, kOnClientBusy, kOnClientDrain, kGetDispatcher, kHasDispatcher, kRemoveClient, kRetireClient } = require_pool_base();
	const Client = require_client();
	const { InvalidArgumentError } = require_errors();
	const util = require_util();
	const { kConnecting, kHTTPContext, kUrl, kQueued } = require_symbols();
	const buildConnector = require_connect();
	const kOptions = Symbol("options");
	const kConnections = Symbol("connections");
	const kFactory = Symbol("factory");
	const kProtocol = Symbol("protocol");
	const kProtocolProbe = Symbol("protocol probe");
	function defaultFactory(origin, opts) {
		return new Client(origin, opts);
	}
	function shouldCreateProtocolProbe(pool, dispatcher) {
		return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === true || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== false);
	}
	function createClient(pool) {
		const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
		if (shouldCreateProtocolProbe(pool, dispatcher)) pool[kProtocolProbe] = dispatcher;
		pool[kAddClient](dispatcher);
		return dispatcher;
	}
	var Pool = class extends PoolBase {
		constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, useH2c, clientTtl, ...options } = {}) {
			if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
			if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				useH2c,
				socketPath,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			super(options);
			this[kConnections] = connections || null;
			this[kUrl] = util.parseOrigin(origin);
			this[kOptions] = {
				...util.deepClone(options),
				connect,
				allowH2,
				useH2c,
				clientTtl,
				socketPath
			};
			this[kFactory] = factory;
			this[kProtocol] = null;
			this[kProtocolProbe] = null;
			this.on("connect", (origin, targets) => {
				if (clientTtl != null && clientTtl > 0) for (const target of targets) Object.assign(target, { ttl: Date.now() });
				const client = targets[targets.length - 1];
				if (client instanceof Client) this[kProtocol] = client[kHTTPContext]?.version;
				if (client === this[kProtocolProbe]) {
					if (this[kProtocol] !== "h2") {
						this[kProtocolProbe] = null;
						this[kDrainQueue](origin, targets.slice(1));
					}
				}
			});
			this.on("disconnect", (origin, targets) => {
				if (targets.includes(this[kProtocolProbe])) {
					this[kProtocolProbe] = null;
					this[kDrainQueue](origin, targets.slice(1));
				}
			});
			this.on("connectionError", (origin, targets) => {
				let resumeQueued = false;
				for (const target of targets) {
					if (target === this[kProtocolProbe]) {
						this[kProtocolProbe] = null;
						resumeQueued = true;
					}
					if (this[kClients].includes(target)) this[kRetireClient](target);
				}
				if (resumeQueued || this[kQueued] > 0) this[kDrainQueue](origin, targets.slice(1));
			});
		}
		[kOnClientBusy](client) {
			if (this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client)) this[kProtocolProbe] = client;
		}
		[kOnClientDrain](client) {
			if (client === this[kProtocolProbe]) this[kProtocolProbe] = null;
		}
		[kGetDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return client;
			}
			if (this[kProtocolProbe] !== null) return;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) return createClient(this);
		}
		[kHasDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return true;
			}
			if (this[kProtocolProbe] !== null) return false;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) {
				createClient(this);
				return true;
			}
			return false;
		}
	};
	module.exports = Pool;
}));
// node_modules/undici/lib/dispatcher/agent.js
var require_agent = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { InvalidArgumentError, MaxOriginsReachedError } = require_errors();
	const { kBusy, kClients, kConnected, kRunning, kPending, kClose, kDestroy, kDispatch, kUrl } = require_symbols();
	const DispatcherBase = require_dispatcher_base();
	const Pool = require_pool();
	const Client = require_client();
	const util = require_util();
	const kOnConnect = Symbol("onConnect");
	const kOnDisconnect = Symbol("onDisconnect");
	const kOnConnectionError = Symbol("onConnectionError");
	const kOnDrain = Symbol("onDrain");
	const kFactory = Symbol("factory");
	const kOptions = Symbol("options");
	const kOrigins = Symbol("origins");
	function defaultFactory(origin, opts) {
		return opts && opts.connections === 1 ? new Client(origin, opts) : new Pool(origin, opts);
	}
	var Agent = class extends DispatcherBase {
		constructor({ factory = defaultFactory, maxOrigins = Infinity, connect, tls, ...options } = {}) {
			if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (typeof maxOrigins !== "number" || Number.isNaN(maxOrigins) || maxOrigins <= 0) throw new InvalidArgumentError("maxOrigins must be a number greater than 0");
			super(options);
			if (connect && typeof connect !== "function") connect = { ...connect };
			if (tls && typeof tls !== "function") tls = { ...tls };
			this[kOptions] = {
				...util.deepClone(options),
				maxOrigins,
				connect,
				tls
			};
			this[kFactory] = factory;
			this[kClients] = new Map();
			this[kOrigins] = new Set();
			this[kOnDrain] = (origin, targets) => {
				this.emit("drain", origin, [this, ...targets]);
			};
			this[kOnConnect] = (origin, targets) => {
				this.emit("connect", origin, [this, ...targets]);
			};
			this[kOnDisconnect] = (origin, targets, err) => {
				this.emit("disconnect", origin, [this, ...targets], err);
			};
			this[kOnConnectionError] = (origin, targets, err) => {
				this.emit("connectionError", origin, [this, ...targets], err);
			};
		}
		get [kRunning]() {
			let ret = 0;
			for (const dispatcher of this[kClients].values()) ret += dispatcher[kRunning];
			return ret;
		}
		[kDispatch](opts, handler) {
			let origin;
			if (opts.origin && (typeof opts.origin === "string" || opts.origin instanceof URL)) origin = String(opts.origin);
			else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");
			const allowH2 = opts.allowH2 ?? this[kOptions].allowH2;
			const key = allowH2 === false ? `${origin}#http1-only` : origin;
			if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(origin)) throw new MaxOriginsReachedError();
			let dispatcher = this[kClients].get(key);
			if (!dispatcher) {
				dispatcher = this[kFactory](opts.origin, allowH2 === false ? {
					...this[kOptions],
					allowH2: false
				} : this[kOptions]);
				const closeClientIfUnused = () => {
					if (this[kClients].get(key) !== dispatcher) return;
					if (dispatcher[kConnected] > 0 || dispatcher[kBusy] || dispatcher[kPending] > 0) return;
					this[kClients].delete(key);
					if (!dispatcher.destroyed) dispatcher.close();
					let hasOrigin = false;
					for (const k of this[kClients].keys()) if (k === origin || k === `${origin}#http1-only`) {
						hasOrigin = true;
						break;
					}
					if (!hasOrigin) this[kOrigins].delete(origin);
				};
				dispatcher.on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", (origin, targets, err) => {
					closeClientIfUnused();
					this[kOnDisconnect](origin, targets, err);
				}).on("connectionError", (origin, targets, err) => {
					closeClientIfUnused();
					this[kOnConnectionError](origin, targets, err);
				});
				this[kClients].set(key, dispatcher);
				this[kOrigins].add(origin);
			}
			return dispatcher.dispatch(opts, handler);
		}
		[kClose]() {
			const closePromises = [];
			for (const dispatcher of this[kClients].values()) closePromises.push(dispatcher.close());
			this[kClients].clear();
			return Promise.all(closePromises);
		}
		[kDestroy](err) {
			const destroyPromises = [];
			for (const dispatcher of this[kClients].values()) destroyPromises.push(dispatcher.destroy(err));
			this[kClients].clear();
			return Promise.all(destroyPromises);
		}
		get stats() {
			const allClientStats = {};
			for (const dispatcher of this[kClients].values()) if (dispatcher.stats) allClientStats[dispatcher[kUrl].origin] = dispatcher.stats;
			return allClientStats;
		}
	};
	module.exports = Agent;
}));
// src/registry/wire/undici.ts
var import_api_connect = require_rolldown_runtime.__toESM(require_api_connect(), 1);
var import_api_request = require_rolldown_runtime.__toESM(require_api_request(), 1);
var import_connect = require_rolldown_runtime.__toESM(require_connect(), 1);
var import_agent = require_rolldown_runtime.__toESM(require_agent(), 1);
var import_client = require_rolldown_runtime.__toESM(require_client(), 1);
var import_dispatcher = require_rolldown_runtime.__toESM(require_dispatcher(), 1);
Object.assign(import_dispatcher.default.prototype, {
	connect: import_api_connect.default,
	request: import_api_request.default
});
const Agent = import_agent.default;
const Client = import_client.default;
const buildConnector = import_connect.default;
// src/registry/wire/parser.ts
const SENT = "undici:client:sendHeaders";
const ANSWER = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
let isAsked = false;
function compileParser() {
	if (!isAsked) {
		isAsked = true;
		const sent = () => {
			$unsubscribe(SENT, sent);
			setImmediate(parseAnswer);
		};
		$subscribe(SENT, sent);
	}
}
function parseAnswer() {
	const socket = new $Duplex({
		read: () => void 0,
		write(_request, _encoding, done) {
			this.push(ANSWER);
			done();
		}
	});
	const client = new Client("http://parser", { connect: (_target, callback) => queueMicrotask(() => callback(null, socket)) });
	client.request({
		path: "/",
		method: "HEAD",
		reset: false
	}).then(({ body }) => body.dump()).finally(() => client.destroy()).catch(() => void 0);
}
// \0builtin:imported node:tls
const builtin$3 = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:tls"))[key] }))();
new Proxy({}, { get: (_, key) => builtin$3.rootCertificates[key] });
const $getCACertificates = (...given) => builtin$3.getCACertificates(...given);
const $createSecureContext = (...given) => builtin$3.createSecureContext(...given);
// src/registry/wire/tls.ts
const WIDTH = 8;
async function tlsSettings(authority, given, env) {
	const extra = env["NODE_EXTRA_CA_CERTS"];
	const { ca = [], ...client } = await certificatesOf(authority, env);
	const added = [
		...given,
		...extra ? [await read(extra)] : [],
		...ca
	];
	return added.length === 0 ? client : {
		...client,
		ca: [...$getCACertificates("default"), ...added]
	};
}
function systemAuthorities(others) {
	return [...new Set([...others ?? $getCACertificates("default"), ...$getCACertificates("system")])];
}
function withContext(settings) {
	const { ca, cert, key } = settings;
	if (ca === void 0 && cert === void 0) return settings;
	return {
		...settings,
		secureContext: $createSecureContext({
			ca,
			cert,
			key
		})
	};
}
async function certificatesOf(authority, env) {
	for (const directory of certificateDirectories(authority, env, process.platform)) {
		const names = await list(directory);
		if (names.length > 0) return await readCertificates(directory, names);
	}
	return {};
}
function certificateDirectories(authority, env, platform) {
	const home = env["HOME"] || env["USERPROFILE"];
	const own = [
		".config/containers",
		".config/docker",
		".docker"
	];
	const system = ["/etc/containers", "/etc/docker"];
	const windows = [$join(env["ProgramData"] || "C:\\ProgramData", "docker")];
	const roots = [...home ? own.map((folder) => $join(home, folder)) : [], ...platform === "win32" ? windows : system];
	const name = platform === "win32" ? authority.replaceAll(":", "") : authority;
	return roots.map((root) => $join(root, "certs.d", name));
}
async function readCertificates(directory, names) {
	const ca = await eachOf(names.filter((name) => name.endsWith(".crt")), WIDTH, (name) => read($join(directory, name)));
	const cert = names.find((name) => name.endsWith(".cert") && names.includes(name.replace(/cert$/, "key")));
	return cert === void 0 ? { ca } : {
		ca,
		cert: await read($join(directory, cert)),
		key: await read($join(directory, cert.replace(/cert$/, "key")))
	};
}
async function list(directory) {
	try {
		return (await $readdir(directory)).sort();
	} catch {
		return [];
	}
}
async function read(file) {
	try {
		return (await readNamed(file)).toString("utf8");
	} catch (cause) {
		const message = `reading certificates of ${file}: ${require_early.messageOf(cause)}`;
		throw new require_early.ImageError("STORE", message, { cause });
	}
}
// src/registry/wire/dispatchers.ts
const MAX_HEADER_SIZE = 65536;
const CONNECT_TIMEOUT = 3e4;
const KEEP_ALIVE = 15e3;
var Dispatchers = class {
	#options;
	#open = new Map();
	constructor(options) {
		this.#options = options;
		compileParser();
	}
	for(url, from) {
		return once(this.#open, `${url.origin} ${from ?? ""}`, () => this.#create(url, from));
	}
	async expect(url, requests) {
		(await this.for(url, void 0)).expect?.(requests);
	}
	async close() {
		for (const { socket } of this.#options.first ?? []) socket.destroy();
		const open = [...this.#open.values()];
		this.#open.clear();
		await eachOf(open, open.length, async (opening) => {
			await (await opening.catch(() => void 0))?.destroy();
		});
	}
	async #create(url, from) {
		const { insecure, ca, env, onConnect = () => void 0 } = this.#options;
		const proxy = require_early.proxyFor(url, env);
		const settings = url.protocol === "https:" ? await tlsSettings(url.host, ca, env) : {};
		const rejectUnauthorized = !insecure.has(url.host);
		const tls = {
			...settings,
			rejectUnauthorized,
			timeout: CONNECT_TIMEOUT,
			allowH2: false
		};
		const common = {
			maxHeaderSize: MAX_HEADER_SIZE,
			allowH2: false,
			keepAliveTimeout: KEEP_ALIVE,
			headersTimeout: 0,
			bodyTimeout: 0
		};
		if (proxy === void 0) {
			const first = this.#first(url, from);
			const onread = url.protocol === "https:" ? require_early.READING_RECORDS : require_early.READING;
			return new DirectSockets(new EarlyConnections(url, connector({
				...withContext(tls),
				lookup: this.#lookup(from),
				onread
			}, onConnect, first)), common);
		}
		const { ProxyAgent } = await Promise.resolve().then(() => require("./undici-proxy.cjs"));
		onConnect();
		return new ProxyAgent({
			...common,
			uri: proxy.href,
			requestTls: withSystemAuthorities(tls)
		});
	}
	#first(url, from) {
		const { first = [], policy } = this.#options;
		const own = first.find(({ origin }) => origin === url.origin);
		if (own === void 0 || from !== void 0) return;
		const { socket, addresses } = own;
		const learn = () => {
			const found = addresses();
			if (found !== void 0) policy.admitted(url.hostname, found, from);
		};
		if (socket.connecting) socket.once("connect", learn);
		else learn();
		return socket;
	}
	#lookup(from) {
		return (hostname, options, callback) => {
			require_early.$lookup(hostname, {
				...options,
				all: true
			}, (error, found) => {
				const allowed = error ?? this.#options.policy.admitted(hostname, found, from);
				if (allowed instanceof Error) callback(allowed, []);
				else if (options.all === true) callback(null, allowed);
				else callback(null, allowed[0]?.address ?? "", allowed[0]?.family);
			});
		};
	}
};
var DirectSockets = class {
	#connections;
	#agent;
	constructor(connections, options) {
		this.#connections = connections;
		this.#agent = new Agent({
			...options,
			connect: connections.connect
		});
	}
	request(options) {
		return this.#agent.request(options);
	}
	expect(requests) {
		this.#connections.expect(requests);
	}
	async destroy() {
		this.#connections.close();
		await this.#agent.destroy();
	}
};
function connector(options, onConnect, first) {
	const connect = buildConnector(options);
	let again;
	let early = first;
	return (target, callback) => {
		const there = (...[error, socket]) => {
			if (error === null) {
				onConnect();
				callback(null, givingBack(socket));
			} else callback(error, null);
		};
		const done = (...answer) => {
			if (answer[0] !== null && isUntrusted(answer[0])) {
				again ??= buildConnector(withSystemAuthorities(options));
				again(target, there);
			} else there(...answer);
		};
		const taken = early;
		early = void 0;
		return taken === void 0 || taken.destroyed ? connect(target, done) : connectOver(taken, target, connect, done);
	};
}
function connectOver(socket, target, connect, callback) {
	const late = Object.assign(new Error("Connect Timeout Error"), { code: "ETIMEDOUT" });
	const timer = setTimeout(() => socket.destroy(late), CONNECT_TIMEOUT);
	const fail = (error) => {
		clearTimeout(timer);
		callback(error, null);
	};
	const go = () => {
		clearTimeout(timer);
		socket.off("error", fail);
		if (target.protocol === "https:") connect({
			...target,
			httpSocket: socket
		}, (...[error, secure]) => error === null ? callback(null, require_early.joiningRecords(secure)) : callback(error, null));
		else callback(null, socket);
	};
	socket.ref().once("error", fail);
	if (socket.connecting) socket.once("connect", go);
	else setImmediate(go);
	return socket;
}
function withSystemAuthorities(options) {
	return withContext({
		...options,
		ca: systemAuthorities(options.ca)
	});
}
// src/registry/wire/trace.ts
var TracedExchanges = class {
	#exchanges;
	#trace;
	constructor(exchanges, trace) {
		this.#exchanges = exchanges;
		this.#trace = trace;
	}
	async send(message) {
		const started = performance.now();
		const tell = (outcome) => {
			const { method, url, tries = 1 } = message;
			const milliseconds = Math.round(performance.now() - started);
			this.#trace(`${method} ${redactUrl(url)}: ${outcome}, ${milliseconds} ms, try ${tries}`);
		};
		try {
			const response = await this.#exchanges.send(message);
			tell(response.status);
			return response;
		} catch (error) {
			tell(require_early.codeOf(error));
			throw error;
		}
	}
	expect(url, requests) {
		this.#exchanges.expect(url, requests);
	}
	close() {
		this.#exchanges.close();
	}
};
// src/registry/wires.ts
const RETRIES$1 = 5;
const TRANSFERS = 6;
const PARTS = 6;
var Wires = class {
	#options;
	#insecure;
	#dispatchers;
	#run;
	#wires = new Map();
	#lanes = new Map();
	#anonymous = new Map();
	#headers;
	constructor(options = {}) {
		this.#options = options;
		const { insecure = [], ca = [], env = {}, headers, onConnect, first, clock = SYSTEM_CLOCK } = options;
		const { timeout = 60, userAgent = "transship", retries = RETRIES$1 } = options;
		this.#insecure = new Set(insecure.map((host) => require_early.addressOf(host).authority));
		this.#headers = lazily(async () => await headers?.() ?? {});
		const secrets = new Secrets(options.onSecret);
		const policy = new UrlPolicy(this.#insecure, secrets);
		const dispatchers = new Dispatchers({
			insecure: this.#insecure,
			ca,
			env,
			policy,
			onConnect,
			first
		});
		this.#dispatchers = dispatchers;
		const { onTrace } = options;
		const trace = (text) => onTrace?.(secrets.conceal(text));
		const exchanges = new Exchanges({
			dispatchers,
			clock,
			secrets,
			timeout,
			userAgent
		});
		this.#run = {
			clock,
			exchanges: onTrace === void 0 ? exchanges : new TracedExchanges(exchanges, trace),
			retries: new Retries(clock, retries, options.onRetry),
			secrets,
			policy,
			budget: new Budget(),
			trace
		};
	}
	wire(host, role) {
		const key = `${role} ${host}`;
		const wire = this.#wires.get(key) ?? this.#create(require_early.addressOf(host), role);
		this.#wires.set(key, wire);
		return wire;
	}
	rateLimit(host) {
		return this.#wires.get(`origin ${host}`)?.rateLimit;
	}
	async close() {
		this.#run.exchanges.close();
		await this.#dispatchers.close();
	}
	#create(address, role) {
		const { credentials = async () => void 0, retries = RETRIES$1, onWarning } = this.#options;
		return new HostWire({
			address,
			mirror: role === "mirror",
			scheme: new Scheme(address, this.#insecure.has(address.authority)),
			lanes: this.#lanesOf(address.authority),
			run: this.#run,
			authorizer: new Authorizer(address.registry, this.#run, credentials),
			anonymous: (origin) => this.#anonymousAt(origin),
			headers: this.#headers,
			retries: role === "mirror" ? Math.min(retries, 1) : retries,
			onWarning: (text) => onWarning?.(text)
		});
	}
	#lanesOf(authority) {
		const { concurrency } = this.#options;
		const opened = () => concurrency === void 0 ? new Lanes(TRANSFERS, PARTS) : new Lanes(concurrency);
		const lanes = this.#lanes.get(authority) ?? opened();
		this.#lanes.set(authority, lanes);
		return lanes;
	}
	#anonymousAt(origin) {
		const { host } = new URL(origin);
		const authorizer = this.#anonymous.get(origin) ?? new Authorizer(host, this.#run, async () => void 0);
		this.#anonymous.set(origin, authorizer);
		return authorizer;
	}
};
// src/registry/client.ts
const RETRIES = 5;
const DOCKER_HUB_SEARCH = "hub.docker.com";
var RegistryClient = class {
	#wires;
	#mirrors;
	#retries;
	#insecure;
	#repositories = new Map();
	#health = new Map();
	#parts = new PartBudget();
	#holdings = new Map();
	constructor(options = {}) {
		this.#wires = new Wires(options);
		this.#mirrors = options.mirrors ?? {};
		this.#retries = options.retries ?? RETRIES;
		this.#insecure = options.insecure ?? [];
	}
	repository(name) {
		const place = `${name.registry}/${name.repository}`;
		const known = this.#repositories.get(place) ?? this.#open(name, place);
		this.#repositories.set(place, known);
		return known;
	}
	#open({ registry, repository }, place) {
		const holdings = this.#holdings.get(registry) ?? new Holdings();
		this.#holdings.set(registry, holdings);
		return new Repository({
			registry,
			repository,
			origin: new Endpoint(this.#wires.wire(registry, "origin"), repository, place),
			mirrors: (this.#mirrors[registry] ?? []).map((url) => {
				return new Endpoint(this.#wires.wire(checkedMirror(url, registry), "mirror"), repository, place, this.#healthOf(url));
			}),
			holdings,
			parts: this.#parts,
			retries: this.#retries
		});
	}
	#healthOf(mirror) {
		const health = this.#health.get(mirror) ?? new MirrorHealth();
		this.#health.set(mirror, health);
		return health;
	}
	async *search(registry, term, options = {}) {
		for await (const page of searchPages(this.#searchPlaces(registry, term), term, options)) yield* page;
	}
	#searchPlaces(registry, term) {
		const mirrors = (this.#mirrors[registry] ?? []).map((url) => {
			const wire = this.#wires.wire(checkedMirror(url, registry), "mirror");
			return {
				wire,
				place: `${registry} at mirror ${wire.origin}`,
				ways: ["v1", "hub"]
			};
		});
		if (registry === "docker.io") {
			const wire = this.#wires.wire(DOCKER_HUB_SEARCH, "origin");
			return [...mirrors, {
				wire,
				place: registry,
				ways: ["hub"]
			}];
		}
		const wire = this.#wires.wire(registry, "origin");
		const ways = term === "" ? ["catalog"] : [
			"v1",
			"hub",
			"catalog"
		];
		return [...mirrors, {
			wire,
			place: registry,
			ways
		}];
	}
	webFile(url, options = {}) {
		const insecure = this.#insecure;
		return openWebFile((origin) => this.#wires.wire(origin, "origin"), url, {
			...options,
			insecure
		});
	}
	rateLimit(registry) {
		return this.#wires.rateLimit(registry);
	}
	rateLimits() {
		return [...new Set([...this.#repositories.values()].map(({ registry }) => registry))].flatMap((registry) => {
			const rateLimit = this.rateLimit(registry);
			return rateLimit === void 0 ? [] : [{
				registry,
				rateLimit
			}];
		});
	}
	close() {
		return this.#wires.close();
	}
};
function checkedMirror(url, registry) {
	if (!/^https?:\/\//.test(url)) throw new require_early.ImageError("INVALID_ARGUMENT", `a mirror of ${registry} is not an http(s) URL`, { hint: "a mirror is http(s)://HOST[:PORT][/PREFIX]" });
	return url;
}
// src/store/default-path.ts
function defaultStore(env, home, platform = process.platform) {
	const own = env["TRANSSHIP_STORE"];
	if (own !== void 0 && own !== "") return own;
	const windows = platform === "win32";
	const paths = windows ? $win32 : $posix;
	const ours = windows ? ["AppData", "Local"] : [".local", "share"];
	const base = [env["XDG_DATA_HOME"], windows ? env["LOCALAPPDATA"] : void 0].find((dir) => dir !== void 0 && paths.isAbsolute(dir));
	return paths.join(base ?? paths.join(home, ...ours), "transship", "store");
}
// src/place/late-parts.ts
async function openLayout(dir, options) {
	const { ImageLayout } = await Promise.resolve().then(() => require("./layout.cjs")).then((n) => n.layout_exports);
	return ImageLayout.open(dir, options);
}
async function openIds(store) {
	const { ImageIds } = await Promise.resolve().then(() => require("./image-ids.cjs")).then((n) => n.image_ids_exports);
	return new ImageIds(store);
}
async function findStored(store, ids, place, options) {
	const { findImage } = await Promise.resolve().then(() => require("./find-image2.cjs")).then((n) => n.find_image_exports);
	return findImage(store, ids, place, options);
}
async function openPacked(input, { exec, ...options }) {
	const [{ openArchive }, { expanded }] = [await Promise.resolve().then(() => require("./archive.cjs")), await Promise.resolve().then(() => require("./expand.cjs")).then((n) => n.expand_exports)];
	const { place, signal } = options;
	const expand = (chunks) => expanded(chunks, {
		exec,
		place,
		signal
	});
	return openArchive(input, {
		...options,
		expand
	});
}
async function writeArchive(path, options) {
	const { ArchiveWriter } = await Promise.resolve().then(() => require("./archive-writer.cjs")).then((n) => n.archive_writer_exports);
	return ArchiveWriter.file(path, options);
}
async function findLocalEngine(choice, exec, options) {
	const { LocalEngine } = await Promise.resolve().then(() => require("./local-engine.cjs"));
	return LocalEngine.find(choice, { exec }, options);
}
async function engineTarget(engine, name, options) {
	const { EngineTarget } = await Promise.resolve().then(() => require("./engine-target.cjs"));
	return new EngineTarget(engine, name, options);
}
// src/place/looked-up.ts
function lookedUp(target, name) {
	const looked = target.lookup(name);
	looked.catch(() => void 0);
	return {
		target,
		name,
		looked
	};
}
// src/place/places.ts
var Places = class {
	store;
	scratch;
	#ids;
	#choice;
	#exec;
	#engines = new Map();
	#temporary;
	#onContent;
	#registries;
	#opened = [];
	constructor(options = {}) {
		this.#choice = options.engine ?? "auto";
		this.#exec = options.exec ?? spawnExec;
		this.#temporary = options.temporary ?? $tmpdir();
		this.#onContent = options.onContent ?? (() => void 0);
		const registries = {
			onConnect: this.#onContent,
			...options.registries
		};
		this.#registries = this.#keep(new RegistryClient(registries));
		const dir = options.store ?? defaultStore({}, $homedir());
		this.store = lazily(async () => this.#keep(await openLayout(dir, {
			create: true,
			place: "the local store"
		})));
		this.scratch = lazily(() => this.#openScratch());
		this.#ids = lazily(async () => openIds(await this.store()));
	}
	async source(place, signal) {
		switch (place.transport) {
			case "docker": return {
				source: this.repository(place.reference),
				name: require_early.nameOf(place.reference)
			};
			case "store": {
				const source = await this.store();
				return {
					source,
					name: await findStored(source, await this.#ids(), place, { signal })
				};
			}
			case "oci": return {
				source: this.#keep(await openLayout(place.path)),
				name: place.name ?? ""
			};
			case "docker-daemon": return this.#saved(place, signal);
			default: return this.#archive(place, signal);
		}
	}
	async target(place, options = {}) {
		switch (place.transport) {
			case "docker": return {
				target: this.repository(place.reference),
				name: require_early.nameOf(place.reference)
			};
			case "store": return lookedUp(await this.store(), require_early.formatReference(require_early.parseReference(place.text)));
			case "docker-daemon": {
				const name = require_early.formatReference(require_early.parseReference(place.text));
				return {
					target: await engineTarget(await this.engine(options), name, options),
					name
				};
			}
			default: return this.#fileTarget(place, await this.#nameFor(place, options));
		}
	}
	rateLimits() {
		return this.#registries.rateLimits();
	}
	repository(reference) {
		return this.#registries.repository(reference);
	}
	search(registry, term, options = {}) {
		return this.#registries.search(registry, term, options);
	}
	webFile(url, options = {}) {
		return this.#registries.webFile(url, options);
	}
	async engine(options = {}) {
		const engine = await this.findEngine(options);
		if (engine === void 0) {
			const wanted = this.#choice === "auto" ? "docker or podman" : this.#choice;
			throw new require_early.ImageError("ENGINE", `looking for a container engine: no ${wanted} answers`, { hint: "start the engine, or use a place that needs none (store:, oci:, oci-archive:)" });
		}
		return engine;
	}
	findEngine({ signal } = {}) {
		return once(this.#engines, this.#choice, () => findLocalEngine(this.#choice, this.#exec, { signal }));
	}
	async archive(input, place, signal) {
		this.#onContent();
		const options = {
			temporary: this.#temporary,
			exec: this.#exec,
			place,
			signal
		};
		return this.#keep(await openPacked(input, options));
	}
	#keep(opened) {
		this.#opened.push(opened);
		return opened;
	}
	async close() {
		await allOf(this.#opened.splice(0).map((opened) => () => opened.close()));
	}
	async #openScratch() {
		const dir = await makeOwnFolder(this.#temporary, TEMPORARY);
		this.#opened.push({ close: () => $rm(dir, {
			recursive: true,
			force: true
		}) });
		return openLayout(dir, {
			create: true,
			place: "a temporary folder"
		});
	}
	async #archive({ transport, path, name = "" }, signal) {
		try {
			return {
				source: await this.archive(path, `${transport}:${path}`, signal),
				name
			};
		} catch (error) {
			const whole = `${path}:${name}`;
			if (fileAt(whole) === void 0) throw error;
			const hint = `a colon ends the path: give ${require_early.quoted(whole)} another name, or a link without one`;
			throw new require_early.ImageError(require_early.codeOf(error), require_early.messageOf(error), {
				cause: error,
				hint
			});
		}
	}
	async #saved(place, signal) {
		const engine = await this.engine({ signal });
		const name = await this.#engineName(place, signal);
		const tar = engine.save([name], { signal });
		return {
			source: await this.archive(tar, `docker-daemon:${name}`, signal),
			name: ""
		};
	}
	async #engineName({ text, reference }, signal) {
		const name = reference && require_early.formatReference(reference);
		const mayBeId = /^[0-9a-f]{4,64}$/.test(text);
		if (name === void 0 || !mayBeId) return name ?? text;
		return await (await this.engine({ signal })).has(name, { signal }) ? name : text;
	}
	async #nameFor({ transport, name }, { from, signal }) {
		if (name !== void 0) return transport === "docker-archive" ? require_early.formatReference(require_early.parseReference(name)) : name;
		const reference = from && require_early.referenceOf(from);
		if (from === void 0 || reference === void 0 || await this.#isById(from, signal)) return "";
		return require_early.formatReference(reference);
	}
	async #isById(place, signal) {
		return place.transport === "docker-daemon" ? await this.#engineName(place, signal) === place.text : place.transport === "store" && require_early.isDigest((await this.source(place, signal)).name);
	}
	async #fileTarget(place, name) {
		const where = `${place.transport}:${place.path}`;
		if (place.transport === "oci") {
			const layout = await openLayout(place.path, {
				create: true,
				place: where
			});
			return lookedUp(this.#keep(layout), name);
		}
		this.#onContent();
		return {
			target: await writeArchive(place.path, {
				place: where,
				docker: place.transport === "docker-archive"
			}),
			name
		};
	}
};
// src/registry/credentials/config-file.ts
async function readConfigFile(file) {
	const bytes = await readIfThere(file);
	return bytes === void 0 ? void 0 : decodeConfigFile(bytes, file);
}
const OF_ALL_USERS = "/run/containers/";
async function readIfThere(file) {
	try {
		return await ifThere(() => readNamed(file));
	} catch (cause) {
		if (errno(cause) === "EACCES" && file.startsWith(OF_ALL_USERS)) return;
		const told = fileError("CREDENTIALS", `reading ${file}`, cause);
		const message = `reading ${file}: ${require_early.messageOf(cause)}`;
		throw told === cause ? new require_early.ImageError("CREDENTIALS", message, { cause }) : told;
	}
}
function decodeConfigFile(bytes, where) {
	return readable(where, () => {
		const config = Buffer.from(bytes).toString("utf8").trim() === "" ? {} : asObject(decodeJson(bytes, where), where);
		const entries = (name) => optional(config[name], `${where}: ${name}`, asObject) ?? {};
		const unreadable = [];
		return {
			where,
			auths: keyed(entries("auths"), `${where}: auths`, decodeAuth, unreadable),
			credHelpers: keyed(entries("credHelpers"), `${where}: credHelpers`, asString, unreadable),
			unreadable,
			credsStore: optional(config["credsStore"], `${where}: credsStore`, asString) || void 0,
			headers: asStringMap(config["HttpHeaders"], `${where}: HttpHeaders`)
		};
	});
}
function readable(where, decode) {
	try {
		return decode();
	} catch (cause) {
		const why = cause instanceof require_early.ImageError ? cause.message : `${where}: not readable`;
		throw new require_early.ImageError("CREDENTIALS", why, { hint: "correct the file, or log in again" });
	}
}
function keyed(entries, where, decode, unreadable) {
	const map = new Map();
	const exactFirst = Object.entries(entries).sort(([a], [b]) => Number(a !== normalizedKey(a)) - Number(b !== normalizedKey(b)));
	for (const [key, entry] of exactFirst) {
		const name = normalizedKey(key);
		const member = `${where}[${require_early.quoted(key)}]`;
		const value = valueOrError(entry, member, decode);
		if (entry === null || value instanceof require_early.ImageError) unreadable.push(value instanceof require_early.ImageError ? value.message : `${member}: null`);
		if (value !== void 0 && !map.has(name)) map.set(name, value);
	}
	return map;
}
function valueOrError(entry, where, decode) {
	try {
		return optional(entry, where, (value) => readable(where, () => decode(value, where)));
	} catch (error) {
		if (error instanceof require_early.ImageError) return error;
		throw error;
	}
}
function normalizedKey(key) {
	const withScheme = /^https?:\/\//.test(key);
	const [host = "", ...path] = key.replace(/^https?:\/\//, "").split("/");
	const registry = require_early.canonicalRegistry(host.replace(/:443$/, ""));
	const rest = path.join("/").replace(/\/$/, "");
	return withScheme || rest === "" || rest === "v1" || rest === "v2" ? registry : `${registry}/${rest}`;
}
function decodeAuth(value, where) {
	const entry = asObject(value, where);
	const text = (name) => optional(entry[name], `${where}.${name}`, asString) ?? "";
	const { username, password } = userOf(entry, text, where);
	if (text("identitytoken") !== "") return {
		identityToken: text("identitytoken"),
		username
	};
	if (text("registrytoken") !== "") return { registryToken: text("registrytoken") };
	return username === "" && password === "" ? void 0 : {
		username,
		password
	};
}
function userOf(entry, text, where) {
	if (!entry["auth"]) return {
		username: text("username"),
		password: text("password")
	};
	const decoded = Buffer.from(text("auth"), "base64").toString("utf8").replace(/\0+$/, "");
	const colon = decoded.indexOf(":");
	if (colon < 0) throw new require_early.ImageError("CREDENTIALS", `${where}.auth: not the base64 of USER:PASSWORD`);
	return {
		username: decoded.slice(0, colon),
		password: decoded.slice(colon + 1)
	};
}
// src/registry/credentials/program.ts
const TIME_LIMIT = 120;
const LEFT_OPEN = 200;
const OUTPUT_LIMIT = 262144;
const NOT_THERE = /credentials not found in native keychain/i;
const TOKEN_USER = "<token>";
async function askProgram(name, server, options) {
	const doing = `asking docker-credential-${name} for ${server}`;
	const stdout = await call(name, {
		verb: "get",
		server,
		input: server,
		doing
	}, options);
	return stdout === void 0 ? void 0 : decodeAnswer(stdout, doing);
}
async function storeByProgram(name, server, { username, password }, options) {
	await call(name, {
		verb: "store",
		server,
		input: JSON.stringify({
			ServerURL: server,
			Username: username,
			Secret: password
		}),
		doing: `having docker-credential-${name} store the login to ${server}`
	}, options);
}
async function eraseByProgram(name, server, options) {
	await call(name, {
		verb: "erase",
		server,
		input: server,
		doing: `having docker-credential-${name} remove the login to ${server}`
	}, options);
}
async function call(name, { verb, server, input, doing }, { run, where, ...options }) {
	const program = `docker-credential-${name}`;
	if (!/^[A-Za-z0-9._-]+$/.test(name)) throw new require_early.ImageError("CREDENTIALS", `${where}: ${require_early.quoted(name)} names no credential helper`);
	const { code, stdout, stderr } = await started(doing, program, where, () => run(program, [verb], input, options));
	if (code === 0) return stdout;
	if (NOT_THERE.test(`${stdout} ${stderr}`)) return;
	throw new require_early.ImageError("CREDENTIALS", `${doing}: exit code ${code}`, { hint: verb === "get" ? `run \`echo ${server} | ${program} get\` to see why, log in again, or take the helper out of ${where}` : `see whether ${program} works, or take it out of ${where}` });
}
async function started(doing, program, where, start) {
	try {
		return await start();
	} catch (cause) {
		if (require_early.codeOf(cause) === "INTERRUPTED") throw cause;
		const missing = errno(cause) === "ENOENT";
		throw new require_early.ImageError("CREDENTIALS", `${doing}: ${missing ? "no such program" : require_early.messageOf(cause)}`, {
			cause,
			hint: `install ${program}, or take it out of ${where}`
		});
	}
}
function decodeAnswer(stdout, doing) {
	const { username, secret } = membersOf(stdout, doing);
	if (username === TOKEN_USER) return { identityToken: secret };
	return username === "" && secret === "" ? void 0 : {
		username,
		password: secret
	};
}
function membersOf(stdout, doing) {
	try {
		const answer = asObject(decodeJson(Buffer.from(stdout), doing), doing);
		return {
			username: optional(answer["Username"], doing, asString) ?? "",
			secret: optional(answer["Secret"], doing, asString) ?? ""
		};
	} catch {
		throw new require_early.ImageError("CREDENTIALS", `${doing}: its answer is not a credential`);
	}
}
const runProgram = (program, args, input, { env, signal }) => new Promise((resolve, reject) => {
	const limit = AbortSignal.timeout(TIME_LIMIT * 1e3);
	const child = $spawn(program, [...args], {
		env: { ...env },
		signal: signal === void 0 ? limit : AbortSignal.any([limit, signal]),
		stdio: "pipe",
		windowsHide: true
	});
	const output = {
		stdout: "",
		stderr: ""
	};
	for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => {
		output[name] = `${output[name]}${text}`.slice(0, OUTPUT_LIMIT);
	});
	const end = (settle) => {
		child.stdout.destroy();
		child.stderr.destroy();
		child.unref();
		settle();
	};
	child.once("error", (error) => end(() => reject(error)));
	child.once("close", (code) => end(() => resolve({
		code: code ?? 1,
		...output
	})));
	child.once("exit", (code) => {
		setTimeout(() => end(() => resolve({
			code: code ?? 1,
			...output
		})), LEFT_OPEN);
	});
	child.stdin.on("error", () => void 0).end(input);
});
// src/registry/credentials/docker-credentials.ts
function serverOf(host) {
	return host === "docker.io" ? "https://index.docker.io/v1/" : host;
}
function dockerCredentials(options) {
	const { env, run = runProgram } = options;
	const files = lazily(() => readConfigFiles(options));
	const answers = new Map();
	return async (written, repository, signal, onSource) => {
		const host = normalizedKey(written);
		for (const file of await files()) {
			const program = helperFor(file, host);
			const asked = program && await once(answers, `${program} ${host}`, () => askProgram(program, serverOf(host), {
				env,
				run,
				where: file.where,
				signal
			}));
			const found = asked || writtenIn(file, host, repository);
			if (found !== void 0) {
				onSource?.(asked ? `docker-credential-${program}, named in ${file.where}` : file.where);
				return found;
			}
		}
	};
}
function helperFor({ credHelpers, credsStore }, host) {
	return valid(credHelpers.get(host)) ?? credsStore;
}
function valid(entry) {
	if (entry instanceof require_early.ImageError) throw entry;
	return entry;
}
function dockerHeaders(options) {
	return lazily(async () => {
		const all = (await readConfigFiles(options)).toReversed().flatMap(({ headers }) => Object.entries(headers));
		return Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => !OURS.has(name)));
	});
}
const OURS = new Set([
	"accept",
	"accept-encoding",
	"authorization",
	"connection",
	"content-length",
	"content-type",
	"host",
	"range",
	"transfer-encoding",
	"user-agent"
]);
function writtenIn({ auths }, host, repository) {
	const parts = [host, ...repository === void 0 ? [] : repository.split("/")];
	for (let length = parts.length; length > 0; length--) {
		const found = valid(auths.get(parts.slice(0, length).join("/")));
		if (found !== void 0) return found;
	}
}
async function readConfigFiles(options) {
	const files = await findConfigFiles(options);
	for (const text of files.flatMap(({ unreadable }) => unreadable)) options.onWarning?.(`${text}; it is left out`);
	return files;
}
async function findConfigFiles(options) {
	const { authFile, env } = options;
	if (authFile !== void 0) {
		const file = await readConfigFile(authFile);
		if (file === void 0) throw new require_early.ImageError("CREDENTIALS", `reading ${authFile}: no such file`, {
			hint: "check the path given",
			remedy: {
				kind: "credential-file",
				subject: authFile
			}
		});
		return [file];
	}
	const inline = env["DOCKER_AUTH_CONFIG"];
	const paths = configPaths(options, process.getuid?.());
	const files = await eachOf(paths, paths.length, readConfigFile);
	return [...inline ? [decodeConfigFile(Buffer.from(inline), "DOCKER_AUTH_CONFIG")] : [], ...files.filter((file) => file !== void 0)];
}
function dockerConfigPath({ env, home = env["HOME"] || env["USERPROFILE"] }) {
	const docker = env["DOCKER_CONFIG"] || home && $join(home, ".docker");
	return docker ? $join(docker, "config.json") : void 0;
}
function configPaths(options, uid) {
	const { env, home = env["HOME"] || env["USERPROFILE"] } = options;
	const runtime = env["XDG_RUNTIME_DIR"];
	const own = env["XDG_CONFIG_HOME"] || home && $join(home, ".config");
	return [
		dockerConfigPath(options),
		env["REGISTRY_AUTH_FILE"],
		runtime && $join(runtime, "containers/auth.json"),
		uid === void 0 ? void 0 : $posix.join("/run/containers", `${uid}`, "auth.json"),
		own && $join(own, "containers/auth.json")
	].filter((path) => Boolean(path));
}
// src/registry/credentials/github.ts
function githubCredentials(token, env) {
	const registries = registriesOf(env["GITHUB_SERVER_URL"], Boolean(env["GITEA_ACTIONS"]));
	return async (host, _repository, _signal, onSource) => {
		if (!token || !registries.includes(host)) return;
		onSource?.("the workflow's own token");
		return {
			username: env["GITHUB_ACTOR"] || "x-access-token",
			password: token
		};
	};
}
function registriesOf(serverUrl, isGitea) {
	const host = URL.parse(serverUrl || "https://github.com")?.host;
	if (!host || host === "github.com") return host ? ["ghcr.io"] : [];
	const containers = `containers.${host}`;
	if (host.endsWith(".ghe.com")) return [containers];
	return isGitea ? [host] : [containers, host];
}
// src/cli/output.ts
var Output = class Output {
	stdout;
	stderr;
	#json;
	#quiet;
	#conceal;
	constructor(streams, { json = false, quiet = false } = {}, conceal = (text) => text) {
		this.stdout = streams.stdout;
		this.stderr = streams.stderr;
		this.#json = json;
		this.#quiet = quiet;
		this.#conceal = conceal;
	}
	aside() {
		const { stderr } = this;
		const options = {
			json: this.#json,
			quiet: this.#quiet
		};
		return new Output({
			stdout: stderr,
			stderr
		}, options, this.#conceal);
	}
	line(text) {
		if (!this.#json) this.stdout.write(`${require_early.printableLines(this.#conceal(text))}\n`);
	}
	text(lines) {
		if (!this.#json) this.stdout.write(this.#conceal(lines));
	}
	said(text) {
		if (!this.#quiet) this.line(text);
	}
	document(value) {
		if (this.#json) this.json(JSON.stringify(value, null, 2));
	}
	json(text) {
		this.stdout.write(`${require_early.printableJson(this.#conceal(text))}\n`);
	}
	remark(text) {
		this.stderr.write(`${require_early.printableLines(this.#conceal(text))}\n`);
	}
	note(text) {
		if (!this.#quiet) this.stderr.write(`${require_early.printableLines(this.#conceal(text))}\n`);
	}
};
function firstFailure(stream) {
	let first;
	stream.on("error", (error) => {
		if (error.code !== "EPIPE") first ??= error;
	});
	return () => first;
}
// src/cli/progress.ts
const PULLING = {
	active: "Downloading",
	copied: "Pull complete",
	exists: "Already exists"
};
const PUSHING = {
	active: "Pushing",
	copied: "Pushed",
	exists: "Layer already exists"
};
const LOADING = {
	active: "Loading",
	copied: "Loaded",
	exists: "Already exists"
};
const VERIFYING = {
	active: "Checking",
	copied: "Checked",
	exists: "Checked"
};
const COPYING = {
	active: "Copying",
	copied: "Copied",
	exists: "Already exists"
};
var PlainProgress = class {
	#stream;
	#words;
	#told = new Set();
	constructor(stream, words) {
		this.#stream = stream;
		this.#words = words;
	}
	tell(event) {
		const { state } = event;
		if (!isLine(event) || state === "started" || state === "progress") return;
		const line = `${shortId(event.descriptor.digest)}: ${stateWords(event, this.#words)}`;
		if (!this.#told.has(line)) {
			this.#told.add(line);
			this.#stream.write(`${line}\n`);
		}
	}
	rewrite(line) {
		this.aside(line);
	}
	aside(line) {
		this.#stream.write(`${require_early.printable(line)}\n`);
	}
	end() {}
};
const SILENT = {
	tell: () => void 0,
	rewrite: () => void 0,
	aside: () => void 0,
	end: () => void 0
};
const ERASE_LINE = "\x1B[K";
const ERASE_BELOW = "\x1B[J";
const OTHER$1 = "other";
var LiveProgress = class {
	#stream;
	#words;
	#lines = new Map();
	#layers = new Map();
	#started = Date.now();
	#drawn = 0;
	#drawnAt = 0;
	#ended = false;
	constructor(stream, words) {
		this.#stream = stream;
		this.#words = words;
	}
	tell(event) {
		if (!isLine(event) || this.#ended) return;
		const { digest, size } = event.descriptor;
		const done = event.state !== "started" && event.state !== "progress";
		const text = `${shortId(digest)}: ${stateWords(event, this.#words)}`;
		if (!this.#layers.get(digest)?.done) this.#lines.set(digest, {
			text,
			done
		});
		this.#layers.set(digest, {
			size,
			bytes: done ? size : event.bytes ?? 0,
			done
		});
		if (done || Date.now() - this.#drawnAt >= 80) this.#draw();
	}
	rewrite(line, done) {
		this.#lines.set(OTHER$1, {
			text: require_early.printable(line),
			done
		});
		this.#draw();
	}
	aside(line) {
		this.#draw([require_early.printable(line)]);
	}
	end() {
		this.#ended = true;
		this.#draw();
		this.#drawn = 0;
		this.#lines.clear();
	}
	#draw(above = []) {
		this.#drawnAt = Date.now();
		const height = Math.max(2, (this.#stream.rows ?? 24) - 1);
		const width = Math.max(20, (this.#stream.columns ?? 80) - 1);
		const finished = this.#commit();
		const open = [...this.#lines.values()].map(({ text }) => text);
		const more = open.length > height ? open.length - height + 1 : 0;
		const rest = more === 0 ? [] : [`${this.#totals()} \u2026 and ${more} more`];
		const shown = [...open.slice(0, open.length - more), ...rest];
		const cut = [...finished, ...shown].map((line) => line.slice(0, width));
		const lines = [...above, ...cut].map((line) => `${line}${this.#drawn === 0 ? "" : ERASE_LINE}\n`);
		const redraw = this.#drawn === 0 ? ["", ""] : [`\x1b[${this.#drawn}A`, ERASE_BELOW];
		this.#stream.write(`${redraw[0]}${lines.join("")}${redraw[1]}`);
		this.#drawn = shown.length;
	}
	#totals() {
		const layers = [...this.#layers.values()];
		const done = layers.filter((layer) => layer.done).length;
		const bytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
		const total = layers.reduce((sum, { size }) => sum + size, 0);
		const seconds = Math.max(1, (Date.now() - this.#started) / 1e3);
		const rate = formatSize(Math.round(bytes / seconds));
		return `${done} of ${layers.length} layers, ${formatSize(bytes)}/${formatSize(total)}, ${rate}/s`;
	}
	#commit() {
		const finished = [];
		for (const [digest, line] of this.#lines) {
			if (!line.done) break;
			finished.push(line.text);
			this.#lines.delete(digest);
		}
		return finished;
	}
};
function isLine(event) {
	return event.role === "layer";
}
function stateWords({ state, bytes = 0, descriptor }, words) {
	const repository = words.mountedFrom?.(descriptor.digest);
	switch (state) {
		case "started": return "Waiting";
		case "progress": return `${words.active} ${formatSize(bytes)}/${formatSize(descriptor.size)}`;
		case "mounted": return repository === void 0 ? "Mounted" : `Mounted from ${repository}`;
		default: return words[state];
	}
}
// src/cli/read-file-whole.ts
async function readFileWhole(path, what = path) {
	try {
		return await readNamed(path);
	} catch (error) {
		throw error instanceof require_early.ImageError ? error : require_early.during(`reading ${what}`, error);
	}
}
var Context = class Context {
	options;
	output;
	places;
	signal;
	version;
	storeDir;
	configuration;
	registries;
	#surroundings;
	#progress;
	static async open(options, surroundings, secrets) {
		const { ca: path } = options;
		const ca = path === void 0 ? [] : [await readFileWhole(path, `the certificates in ${path}`)];
		return new Context(options, surroundings, {
			secrets,
			ca: ca.map(String)
		});
	}
	constructor(options, surroundings, { secrets, ca }) {
		this.options = options;
		this.output = new Output(surroundings, options, (text) => secrets.conceal(text, 8));
		this.signal = surroundings.signal;
		this.#surroundings = surroundings;
		this.version = surroundings.version;
		this.storeDir = options.store ?? defaultStore(surroundings.env, $homedir());
		this.configuration = {
			env: surroundings.env,
			home: $homedir(),
			...defined({ authFile: options.authFile })
		};
		this.registries = {
			...registryOptions(this, surroundings, (line) => this.#aside(line)),
			ca,
			...options.debug ? { onTrace: (line) => this.#debug(line) } : {},
			onSecret: (secret) => secrets.add(secret)
		};
		this.places = new Places({
			store: this.storeDir,
			registries: this.registries,
			engine: options.engine === void 0 || options.engine === "buildah" ? "auto" : options.engine,
			exec: spawnExec,
			temporary: $tmpdir(),
			...defined({ onContent: surroundings.onContent })
		});
	}
	get stdin() {
		return this.#surroundings.stdin;
	}
	progress(words, { alone = true } = {}) {
		const { stderr } = this.output;
		if (this.options.quiet) return SILENT;
		this.#progress = stderr.isTTY === true && alone ? new LiveProgress(stderr, words) : new PlainProgress(stderr, words);
		return this.#progress;
	}
	#aside(line) {
		if (this.#progress === void 0) this.output.note(line);
		else this.#progress.aside(line);
	}
	#debug(line) {
		if (this.#progress === void 0 || this.options.quiet) this.output.remark(line);
		else this.#progress.aside(line);
	}
	async close() {
		for (const { registry, rateLimit } of this.places.rateLimits()) this.output.note(formatRateLimit(registry, rateLimit));
		await this.places.close();
	}
};
function registryOptions({ options, configuration }, { env, version, first }, aside) {
	const { concurrency, retries, timeout } = options;
	const onWarning = (text) => aside(`warning: ${text}`);
	return {
		credentials: firstCredential(dockerCredentials(configuration), githubCredentials(env["GITHUB_TOKEN"], env)),
		headers: dockerHeaders({
			...configuration,
			onWarning
		}),
		insecure: options.insecure,
		mirrors: byHost(options.mirror),
		env,
		userAgent: `transship/${version}`,
		onWarning,
		onRetry: aside,
		...defined({
			concurrency,
			retries,
			timeout,
			first
		})
	};
}
function byHost(mirrors) {
	const found = {};
	for (const { host, url } of mirrors) found[host] = [...found[host] ?? [], url];
	return found;
}
function defined(values) {
	const set = Object.entries(values).filter(([, value]) => value !== void 0);
	return Object.fromEntries(set);
}
// src/cli/remedies.ts
const REMEDIES = {
	"allow-insecure": (host) => `--insecure ${host}`,
	"credential-file": () => "--auth-file FILE",
	"foreign-layers": () => "`transship copy --foreign-layers`",
	"free-space": () => "`transship prune`",
	"import-rootfs": (place) => `\`transship import ${place}\``,
	"list-images": () => "`transship images`",
	"list-tags": (repository) => `\`transship tags ${repository}\``,
	"log-in": (registry) => `\`transship login ${registry}\``,
	"longer-timeout": () => "--timeout SECONDS",
	mirror: (registry) => `--mirror ${registry}=URL`,
	"no-referrers": () => "`transship copy --no-referrers`",
	"remove-all-names": (id) => `\`transship rmi --force ${id}\``,
	"show-manifest": () => "`transship manifest`",
	"trust-authority": () => "--ca FILE"
};
// src/cli/errors.ts
const EXIT = {
	done: 0,
	failed: 1,
	usage: 2,
	partly: 3,
	interrupted: 130
};
var SeveralErrors = class extends Error {
	errors;
	attempted;
	constructor(errors, attempted) {
		super(`${errors.length} of ${attempted} failed`);
		this.name = "SeveralErrors";
		this.errors = errors;
		this.attempted = attempted;
	}
};
var NegativeAnswer = class extends Error {};
async function attempt(items, step, width = 1) {
	const results = [];
	const failed = [];
	const ended = await eachOf(items, width, async (item) => {
		try {
			const result = await step(item);
			return () => results.push(result);
		} catch (error) {
			if (require_early.codeOf(error) === "INTERRUPTED") throw error;
			return () => failed.push({
				item,
				error
			});
		}
	});
	for (const tell of ended) tell();
	return {
		results,
		errors: failed.map(({ error }) => error),
		failed
	};
}
function throwIfAny(errors, attempted) {
	if (errors.length > 0) throw attempted === 1 ? errors[0] : new SeveralErrors(errors, attempted);
}
const USAGE = new Set(["INVALID_ARGUMENT", "INVALID_REFERENCE"]);
function exitCodeOf(error) {
	if (error instanceof SeveralErrors) return error.errors.length < error.attempted ? EXIT.partly : EXIT.failed;
	const code = require_early.codeOf(error);
	if (code === "INTERRUPTED") return EXIT.interrupted;
	return USAGE.has(code) ? EXIT.usage : EXIT.failed;
}
function describeError(error, debug, conceal = (text) => text) {
	if (error instanceof NegativeAnswer) return "";
	if (error instanceof SeveralErrors) return error.errors.map((one) => describeError(one, debug, conceal)).join("");
	const lines = [`transship: ${oneLine(conceal(require_early.messageOf(error)))} [${require_early.codeOf(error)}]`];
	const hint = require_early.hintOf(error, REMEDIES);
	if (hint !== void 0) lines.push(`hint: ${oneLine(conceal(hint))}`);
	if (debug) lines.push(...causes(error, conceal));
	return `${lines.join("\n")}\n`;
}
const MAX_CAUSES = 16;
function causes(error, conceal) {
	const lines = [];
	let next = error;
	for (let depth = 0; next instanceof Error && depth < MAX_CAUSES; depth += 1) {
		const text = require_early.printableLines(redact(conceal(next.stack ?? String(next))));
		lines.push(`${depth === 0 ? "" : "caused by "}${text}`);
		next = next.cause;
	}
	return lines;
}
function oneLine(text) {
	return require_early.printable(redact(text).replaceAll(/[\r\n]\s*/g, " "));
}
function redact(text) {
	return require_early.withoutLogins(text).replaceAll(/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/gi, "$1 ***").replaceAll(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@:]{0,300}:[^\s/@]{0,5000}@/gi, "$1***@").replaceAll(/([?&](?:[\w-]*(?:token|signature|credential|password|secret)|sig)=)[^&\s"']+/gi, "$1***");
}
function usageError(command, error) {
	const why = error.message.replace(/^error: /, "");
	const [what, help] = command === "" ? [why, "--help"] : [`${command}: ${why}`, `${command} --help`];
	return new require_early.ImageError("INVALID_ARGUMENT", what, { hint: `transship ${help}` });
}
// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
var InvalidArgumentError = class extends CommanderError {
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};
// node_modules/commander/lib/argument.js
var Argument = class {
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	name() {
		return this._name;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	argRequired() {
		this.required = true;
		return this;
	}
	argOptional() {
		this.required = false;
		return this;
	}
};
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
// \0builtin:imported node:events
const builtin$2 = process.getBuiltinModule("node:events");
const $once = builtin$2.once;
const $EventEmitter = builtin$2.EventEmitter;
// \0builtin:imported node:process
const builtin$1 = process.getBuiltinModule("node:process");
// \0builtin:imported node:util
const builtin = process.getBuiltinModule("node:util");
const $isDeepStrictEqual = builtin.isDeepStrictEqual;
const $promisify = builtin.promisify;
const $stripVTControlCharacters = builtin.stripVTControlCharacters;
// node_modules/commander/lib/help.js
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	optionTerm(option) {
		return option.flags;
	}
	argumentTerm(argument) {
		return argument.name();
	}
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	commandDescription(cmd) {
		return cmd.description();
	}
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	displayWidth(str) {
		return $stripVTControlCharacters(str).length;
	}
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};
// node_modules/commander/lib/option.js
var Option = class {
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	env(name) {
		this.envVar = name;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
var DualOptions = class {
	constructor(options) {
		this.positiveOptions = new Map();
		this.negativeOptions = new Map();
		this.dualOptions = new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		return option.negate === ((preset !== void 0 ? preset : false) === value);
	}
};
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
// node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}
// node_modules/commander/lib/command.js
var Command = class Command extends $EventEmitter {
	constructor(name) {
		super();
		this.commands = [];
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => builtin$1.stdout.write(str),
			writeErr: (str) => builtin$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => builtin$1.stdout.isTTY ? builtin$1.stdout.columns : void 0,
			getErrHelpWidth: () => builtin$1.stderr.isTTY ? builtin$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (builtin$1.stdout.isTTY && builtin$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (builtin$1.stderr.isTTY && builtin$1.stderr.hasColors?.()),
			stripColor: (str) => $stripVTControlCharacters(str)
		};
		this._hidden = false;
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		this._helpGroupHeading = void 0;
		this._defaultCommandGroup = void 0;
		this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	createCommand(name) {
		return new Command(name);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	createArgument(name, description) {
		return new Argument(name, description);
	}
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		builtin$1.exit(exitCode);
	}
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	createOption(flags, description) {
		return new Option(flags, description);
	}
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (builtin$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = builtin$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = builtin$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (builtin$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (builtin$11.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = builtin$12.resolve(baseDir, baseName);
			if (builtin$11.existsSync(localBin)) return localBin;
			if (sourceExt.includes(builtin$12.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => builtin$11.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = builtin$11.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = builtin$12.resolve(builtin$12.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = builtin$12.basename(this._scriptPath, builtin$12.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(builtin$12.extname(executableFile));
		let proc;
		if (builtin$1.platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(builtin$1.execArgv).concat(args);
				proc = builtin$8.spawn(builtin$1.argv[0], args, { stdio: "inherit" });
			} else proc = builtin$8.spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(builtin$1.execArgv).concat(args);
			proc = builtin$8.spawn(builtin$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			builtin$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) builtin$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) builtin$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in builtin$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, builtin$1.env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(filename) {
		this._name = builtin$12.basename(filename, builtin$12.extname(filename));
		return this;
	}
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(builtin$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
function useColor() {
	if (builtin$1.env.NO_COLOR || builtin$1.env.FORCE_COLOR === "0" || builtin$1.env.FORCE_COLOR === "false") return false;
	if (builtin$1.env.FORCE_COLOR || builtin$1.env.CLICOLOR_FORCE !== void 0) return true;
}
new Command();
// src/cli/options.ts
const GROUP = "Global options:";
function addGlobalOptions(command) {
	for (const option of globalOptions()) {
		const taken = command.options.some(({ short }) => short !== void 0 && short === option.short);
		command.addOption((taken ? withoutShort(option) : option).helpGroup(GROUP));
	}
	return command;
}
function firstWord(args) {
	const options = globalOptions();
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? "";
		if (!arg.startsWith("-")) return arg;
		const [name] = arg.split("=", 1);
		const option = options.find(({ short, long }) => name === short || name === long);
		if (option === void 0) return;
		at += option.required && name === arg ? 1 : 0;
	}
}
function globalOptions() {
	return [
		new Option("--store <dir>", "the local image store (or $TRANSSHIP_STORE)"),
		new Option("--platform <os/arch[/variant]>", "the platform to take, or all").argParser(platforms),
		new Option("--insecure <host>", "a registry spoken to by plain http or without a known certificate").argParser(collect),
		new Option("--ca <file>", "more certificate authorities to trust, PEM"),
		new Option("--mirror <host=url>", "where to look before the registry itself").argParser(mirrors),
		new Option("--auth-file <file>", "credentials in the form of docker's config.json"),
		new Option("--concurrency <n>", "transfers at a time for each registry (default 6)").argParser(count(1)),
		new Option("--retries <n>", "tries after the first (default 5)").argParser(count(0)),
		new Option("--timeout <seconds>", "the longest wait without progress (default 60)").argParser(count(1)),
		new Option("--engine <name>", "the engine behind docker-daemon: and RUN").choices([...[
			"auto",
			"docker",
			"podman",
			"buildah"
		]]),
		new Option("--json", "print the result as one JSON document"),
		new Option("-q, --quiet", "print the result only"),
		new Option("--debug", "show each request, and where an error came from")
	];
}
function withoutShort(option) {
	const copy = new Option(option.flags.replace(/^-\w, /, ""), option.description);
	return option.parseArg === void 0 ? copy : copy.argParser(option.parseArg);
}
function globalOptionsOf(command) {
	const levels = [];
	for (let level = command; level !== null; level = level.parent) levels.unshift(level.opts());
	const merged = Object.assign({}, ...levels);
	return {
		...merged,
		platform: levels.flatMap(({ platform = [] }) => platform),
		insecure: levels.flatMap(({ insecure = [] }) => insecure),
		mirror: levels.flatMap(({ mirror = [] }) => mirror),
		json: merged.json === true,
		quiet: merged.quiet === true,
		debug: merged.debug === true
	};
}
function wantedPlatforms(options) {
	if (options.platform.length === 0) return;
	return options.platform.includes("all") ? [] : options.platform.map(parsePlatform);
}
function collect(value, previous = []) {
	return [...previous, value];
}
function platforms(value, previous = []) {
	const given = value.split(",").map((platform) => platform.trim());
	for (const platform of given.filter((one) => one !== "all")) parsePlatform(platform);
	return [...previous, ...given];
}
function mirrors(value, previous = []) {
	const equals = value.indexOf("=");
	const [host, url] = [value.slice(0, Math.max(equals, 0)), value.slice(equals + 1)];
	if (host === "" || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new InvalidArgumentError("It reads HOST=URL, such as docker.io=https://mirror.gcr.io.");
	return [...previous, {
		host: require_early.canonicalRegistry(host),
		url
	}];
}
function count(least) {
	return (value) => {
		const number = Number(value);
		if (!/^\d+$/.test(value) || number < least || !Number.isSafeInteger(number)) throw new InvalidArgumentError(`It is a whole number, ${least} or more.`);
		return number;
	};
}
// src/cli/command.ts
function examples(...lines) {
	return `\nExamples:\n${lines.map((line) => /\btransship\b/.test(line) ? line : `transship ${line}`).map((line) => `  $ ${line}\n`).join("")}`;
}
// src/cli/command-files.ts
const COMMAND_FILES = {
	"Move images:": {
		pull: () => Promise.resolve().then(() => require("./pull2.cjs")).then((file) => file.pullCommand),
		push: () => Promise.resolve().then(() => require("./push.cjs")).then((file) => file.pushCommand),
		copy: () => Promise.resolve().then(() => require("./copy2.cjs")).then((file) => file.copyCommand),
		tag: () => Promise.resolve().then(() => require("./tag.cjs")).then((file) => file.tagCommand),
		save: () => Promise.resolve().then(() => require("./save2.cjs")).then((file) => file.saveCommand),
		load: () => Promise.resolve().then(() => require("./load.cjs")).then((file) => file.loadCommand),
		import: () => Promise.resolve().then(() => require("./import2.cjs")).then((file) => file.importCommand),
		export: () => Promise.resolve().then(() => require("./export.cjs")).then((file) => file.exportCommand),
		sync: () => Promise.resolve().then(() => require("./sync.cjs")).then((file) => file.syncCommand)
	},
	"Inspect images:": {
		digest: () => Promise.resolve().then(() => require("./digest.cjs")).then((file) => file.digestCommand),
		tags: () => Promise.resolve().then(() => require("./tags.cjs")).then((file) => file.tagsCommand),
		manifest: () => Promise.resolve().then(() => require("./manifest.cjs")).then((file) => file.manifestCommand),
		config: () => Promise.resolve().then(() => require("./config2.cjs")).then((file) => file.configCommand),
		blob: () => Promise.resolve().then(() => require("./blob.cjs")).then((file) => file.blobCommand),
		diff: () => Promise.resolve().then(() => require("./diff.cjs")).then((file) => file.diffCommand),
		inspect: () => Promise.resolve().then(() => require("./inspect.cjs")).then((file) => file.inspectCommand),
		history: () => Promise.resolve().then(() => require("./history.cjs")).then((file) => file.historyCommand),
		images: () => Promise.resolve().then(() => require("./images.cjs")).then((file) => file.imagesCommand),
		search: () => Promise.resolve().then(() => require("./search.cjs")).then((file) => file.searchCommand),
		referrers: () => Promise.resolve().then(() => require("./referrers3.cjs")).then((file) => file.referrersCommand),
		verify: () => Promise.resolve().then(() => require("./verify.cjs")).then((file) => file.verifyCommand)
	},
	"Work with files that name images:": { lock: () => Promise.resolve().then(() => require("./lock.cjs")).then((file) => file.lockCommand) },
	"Make images:": {
		build: () => Promise.resolve().then(() => require("./build.cjs")).then((file) => file.buildCommand),
		commit: () => Promise.resolve().then(() => require("./commit.cjs")).then((file) => file.commitCommand),
		mutate: () => Promise.resolve().then(() => require("./mutate.cjs")).then((file) => file.mutateCommand),
		index: () => Promise.resolve().then(() => require("./index-image.cjs")).then((file) => file.indexCommand)
	},
	"Manage the store:": {
		rmi: () => Promise.resolve().then(() => require("./rmi.cjs")).then((file) => file.rmiCommand),
		prune: () => Promise.resolve().then(() => require("./prune.cjs")).then((file) => file.pruneCommand)
	},
	"Work with registries:": {
		login: () => Promise.resolve().then(() => require("./login.cjs")).then((file) => file.loginCommand),
		logout: () => Promise.resolve().then(() => require("./logout.cjs")).then((file) => file.logoutCommand),
		catalog: () => Promise.resolve().then(() => require("./catalog.cjs")).then((file) => file.catalogCommand),
		delete: () => Promise.resolve().then(() => require("./delete.cjs")).then((file) => file.deleteCommand),
		serve: () => Promise.resolve().then(() => require("./serve2.cjs")).then((file) => file.serveCommand)
	},
	"Other commands:": {
		demo: () => Promise.resolve().then(() => require("./demo.cjs")).then((file) => file.demoCommand),
		version: () => Promise.resolve().then(() => require("./version.cjs")).then((file) => file.versionCommand)
	}
};
// src/cli/completion/bash.ts
function bashScript({ common, points, choices }) {
	const below = points.filter(({ path }) => path !== "");
	return `# bash completion for transship. Load it with: source <(transship completion bash)
_transship() {
  local common="${common.map(({ word }) => word).join(" ")}"
  local current=\${COMP_WORDS[COMP_CWORD]} place= word words=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place $word" in
${below.map(({ path }) => `      "${path}") place="${path}" ;;`).join("\n")}
    esac
  done
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choices.map(({ option, choices: words }) => `    ${option}) words="${words.join(" ")}" ;;`).join("\n")}
    *) case "$place" in
${points.map((point) => `      "${point.path}") words="${wordsOf(point).join(" ")}" ;;`).join("\n")}
    esac ;;
  esac
  # Options only once one is begun: files and commands come first.
  case "$current" in
    -*) words="$words $common" ;;
    *) words=$(printf '%s\\n' $words | grep -v '^-') ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _transship transship
`;
}
function wordsOf({ commands, options }) {
	return [...commands, ...options].map(({ word }) => word);
}
// src/cli/completion/fish.ts
function fishScript({ common, points, choices }) {
	const below = points.filter(({ path }) => path !== "");
	const takesChoices = new Map(choices.map((one) => [one.option, one.choices]));
	return `# fish completion for transship. Load it with: transship completion fish | source
function __transship_place
  set -l place ''
  set -l typed (commandline -opc)
  for word in $typed[2..-1]
    switch "$place $word"
      case ${below.map(({ path }) => `'${path}'`).join(" ")}
        set place "$place $word"
    end
  end
  echo -- "$place"
end
${common.map((option) => optionLine("complete -c transship", option, takesChoices)).join("\n")}
${points.flatMap((point) => linesOf(point, takesChoices)).join("\n")}
`;
}
function linesOf({ path, commands, options }, choices) {
	const here = `complete -c transship -n 'test (__transship_place) = "${path}"'`;
	return [...commands.map((command) => `${here} -a ${command.word} ${aboutOf(command)}`), ...options.map((option) => optionLine(here, option, choices))];
}
function optionLine(here, option, choices) {
	const words = choices.get(option.word);
	const takes = words === void 0 ? "" : ` -x -a '${words.join(" ")}'`;
	return `${here} -l ${option.word.slice(2)} ${aboutOf(option)}${takes}`;
}
function aboutOf({ about }) {
	return `-d '${about.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
// src/cli/completion/powershell.ts
function powershellScript({ common, points, choices }) {
	return `# PowerShell completion for transship. Load it with:
# transship completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName transship -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $points = @{
${points.map(pointOf$1).join("\n")}
  }
  $common = ${listOf(common)}
  $choices = @{
${choices.map(({ option, choices: words }) => `    '${option}' = @(${words.map(text).join(", ")})`).join("\n")}
  }
  $place = ''
  $previous = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $previous = $element.ToString()
    if ($points.ContainsKey("$place $previous")) { $place = "$place $previous" }
  }
  if ($choices.ContainsKey($previous)) {
    $words = $choices[$previous] | ForEach-Object { ,@($_, $_) }
  } else {
    $words = @($points[$place]) + $common | Where-Object { $wordToComplete -like '-*' -or $_[0] -notlike '-*' }
  }
  $words | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`;
}
function pointOf$1({ path, commands, options }) {
	return `    '${path}' = ${listOf([...commands, ...options])}`;
}
function listOf(words) {
	return `@(${words.map((one) => `,@(${text(one.word)}, ${about(one)})`).join("; ")})`;
}
function about({ about: words, word }) {
	return text(words === "" ? word : words);
}
function text(words) {
	return `'${words.replaceAll("'", "''")}'`;
}
// src/cli/completion/zsh.ts
function zshScript({ common, points, choices }) {
	return `#compdef transship
# zsh completion for transship. Load it with: source <(transship completion zsh)
_transship() {
  local place='' word
  local -a commands options
  for word in \${words[2,CURRENT-1]}; do
    case "$place $word" in
${points.filter(({ path }) => path !== "").map(({ path }) => `      '${path}') place='${path}' ;;`).join("\n")}
    esac
  done
  case "\${words[CURRENT-1]}" in
${choices.map(({ option, choices: words }) => `    ${option}) compadd -- ${words.join(" ")}; return ;;`).join("\n")}
  esac
  case "$place" in
${points.map(arm).join("\n")}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    options+=(${common.map(described).join(" ")})
    _describe option options
  else
    (( \${#commands} )) && _describe command commands
    _files
  fi
}
compdef _transship transship
`;
}
function arm({ path, commands, options }) {
	return `    '${path}')
      commands=(${commands.map(described).join(" ")})
      options=(${options.map(described).join(" ")}) ;;`;
}
function described({ word, about }) {
	return `'${word}:${about.replaceAll("'", "'\\''")}'`;
}
// src/cli/completion/completion.ts
const SCRIPTS = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
	powershell: powershellScript
};
const SHELLS = Object.keys(SCRIPTS);
function completionScript(shell, program) {
	const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
	if (script === void 0) {
		const what = `completion: ${require_early.quoted(shell)} is none of ${SHELLS.join(", ")}`;
		throw new require_early.ImageError("INVALID_ARGUMENT", what, { hint: "transship completion --help" });
	}
	return script(completionsOf(program));
}
function completionsOf(program) {
	const all = [...withPaths(program, "")];
	const common = optionsOf(program);
	const options = all.flatMap(({ command }) => command.options);
	const choices = new Map(options.flatMap(({ long, argChoices }) => long && argChoices ? [[long, {
		option: long,
		choices: argChoices
	}]] : []));
	return {
		common,
		points: all.map(({ path, command }) => pointOf(path, command, common)),
		choices: [...choices.values()]
	};
}
function* withPaths(command, path) {
	yield {
		path,
		command
	};
	for (const child of command.commands) for (const name of [child.name(), ...child.aliases()]) yield* withPaths(child, `${path} ${name}`);
}
function pointOf(path, command, common) {
	return {
		path,
		commands: command.createHelp().visibleCommands(command).map((child) => ({
			word: child.name(),
			about: firstLine(child.description())
		})),
		options: optionsOf(command).filter(({ word }) => !common.some((one) => one.word === word))
	};
}
function optionsOf(command) {
	return command.createHelp().visibleOptions(command).flatMap(({ long, description }) => long ? [{
		word: long,
		about: firstLine(description)
	}] : []);
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? "";
}
// src/cli/commands/completion.ts
function completionCommand(program) {
	return (bind) => new Command("completion").description("Print the script that completes commands in a shell").argument("<shell>", `one of ${SHELLS.join(", ")}`).addHelpText("after", examples("source <(transship completion bash)", "transship completion fish > ~/.config/fish/completions/transship.fish")).action(bind(async ({ output }, [shell = ""]) => {
		output.stdout.write(completionScript(shell, program));
	}));
}
// src/cli/program.ts
const OTHER = "Other commands:";
const IMAGE_GROUP = [
	"build",
	"history",
	"images",
	"import",
	"inspect",
	"load",
	"prune",
	"pull",
	"push",
	"rmi",
	"save",
	"tag"
];
const GROUP_NAMES = new Map([["images", ["ls", "list"]], ["rmi", ["rm", "remove"]]]);
const ENDING = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 130 interrupted.

Environment:
  TRANSSHIP_STORE                     the local image store
  DOCKER_CONFIG, REGISTRY_AUTH_FILE,
  DOCKER_AUTH_CONFIG                  where logins are kept
  GITHUB_TOKEN                        for the registry of the server that gave it
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY   proxies
  NODE_EXTRA_CA_CERTS                 more certificate authorities to trust`;
async function buildProgram(bind, version, streams, first) {
	const program = new Command("transship").description("Move container images by digest, with no daemon.").addHelpText("after", ENDING).helpCommand(false).commandsGroup(OTHER);
	const builders = await loadBuilders(first);
	for (const [heading, names] of Object.entries(COMMAND_FILES)) for (const name of Object.keys(names)) {
		const command = builders.get(name)?.(bind).helpGroup(heading);
		if (command !== void 0) program.addCommand(command);
	}
	if (builders.size > 1) {
		program.addCommand(imageGroup(bind, builders).helpGroup(OTHER));
		program.addCommand(completionCommand(program)(bind).helpGroup(OTHER));
		program.addCommand(helpCommand(program).helpGroup(OTHER));
	}
	configure(program, version, streams);
	return program;
}
async function loadBuilders(first) {
	const files = Object.values(COMMAND_FILES).flatMap((names) => Object.entries(names));
	const wanted = files.filter(([name]) => name === first);
	const builders = new Map();
	for (const [name, load] of wanted.length > 0 ? wanted : files) builders.set(name, await load());
	return builders;
}
function imageGroup(bind, builders) {
	const group = new Command("image").description("The same commands under docker's group name");
	for (const own of IMAGE_GROUP) {
		const command = builders.get(own)?.(bind);
		if (command !== void 0) {
			const [name, alias] = GROUP_NAMES.get(own) ?? [];
			group.addCommand(name === void 0 || alias === void 0 ? command : command.name(name).alias(alias));
		}
	}
	return group;
}
function helpCommand(program) {
	return new Command("help").description("Show the help of a command").argument("[command...]", "its name, such as pull or image ls").addHelpText("after", examples("help pull", "help image ls")).action((names) => {
		let command = program;
		for (const name of names) {
			const next = command.commands.find((one) => one.name() === name || one.aliases().includes(name));
			if (next === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `help: there is no command ${require_early.quoted(name)}`, { hint: "transship --help" });
			command = next;
		}
		command.outputHelp();
	});
}
const HELP = {
	commandUsage: (command) => [
		"transship",
		pathOf(command),
		command.usage()
	].filter((part) => part !== "").join(" "),
	subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
	commandDescription: (command) => [command.description(), ...command.aliases().map((alias) => `Alias: ${alias}`)].join("\n")
};
function configure(command, version, streams) {
	const path = pathOf(command);
	command.enablePositionalOptions().version(version, "-v, --version", "print the version").helpOption("-h, --help", "show this help").configureOutput({
		writeOut: (text) => streams.stdout.write(text),
		writeErr: (text) => streams.stdout.write(text),
		outputError: () => void 0
	}).configureHelp(HELP).exitOverride((error) => {
		throw error.exitCode === 0 || error.code === "commander.help" ? error : usageError(path, error);
	});
	addGlobalOptions(command);
	for (const child of command.commands) configure(child, version, streams);
}
function pathOf(command) {
	const names = [];
	for (let level = command; level.parent !== null; level = level.parent) names.unshift(level.name());
	return names.join(" ");
}
function isHelp(error) {
	return error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help");
}
// src/cli/switches.ts
const WITH_VALUE = /^(--?[a-zA-Z][\w-]*)=(.*)$/;
const TRUE = /^(?:1|t|T|true|TRUE|True)$/;
const FALSE = /^(?:0|f|F|false|FALSE|False)$/;
function plainSwitches(args, program) {
	const known = switchesOf(commandsIn(args, program));
	const end = args.indexOf("--");
	return args.flatMap((arg, at) => {
		const [, name = "", value = ""] = WITH_VALUE.exec(arg) ?? [];
		const option = known.get(name);
		if (option === void 0 || end >= 0 && at > end) return [arg];
		if (TRUE.test(value)) return [name];
		return FALSE.test(value) ? opposite(option, known) : [arg];
	});
}
function opposite({ long = "" }, known) {
	const negated = long.replace(/^--/, "--no-");
	return known.has(negated) ? [negated] : [];
}
function switchesOf(commands) {
	const options = commands.flatMap((command) => command.options);
	const valued = new Set(options.filter((one) => !isSwitch(one)).flatMap(writtenOf));
	return new Map(options.flatMap((option) => writtenOf(option).flatMap((name) => valued.has(name) ? [] : [[name, option]])));
}
function commandsIn(args, program) {
	const found = [program];
	for (const arg of args) {
		const next = found.at(-1)?.commands.find((one) => one.name() === arg || one.aliases().includes(arg));
		if (next !== void 0) found.push(next);
	}
	return found;
}
function isSwitch(option) {
	return option.isBoolean() || option.negate;
}
function writtenOf({ short, long }) {
	return [short, long].filter((name) => name !== void 0);
}
// src/cli/main.ts
const PATIENCE = 1500;
async function main(version, { onDone, first = [] } = {}) {
	const interrupt = new AbortController();
	const { env, stdout, stderr, argv } = process;
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, () => {
		if (interrupt.signal.aborted) dieOf(name);
		interrupt.abort(new require_early.ImageError("INTERRUPTED", "interrupted"));
		setTimeout(() => {
			stderr.write(describeError(interrupt.signal.reason, false));
			dieOf(name);
		}, PATIENCE).unref();
	});
	process.once("beforeExit", (code) => end(code, onDone));
	let stdin;
	const surroundings = {
		version,
		env,
		get stdin() {
			stdin ??= standardInput(interrupt.signal);
			return stdin;
		},
		stdout,
		stderr,
		signal: interrupt.signal,
		first,
		onContent: () => tuneV8(process.versions.node)
	};
	process.exitCode = await run(argv.slice(2), surroundings);
	if (interrupt.signal.aborted) process.exit();
}
function end(code, onDone) {
	if (code === EXIT.done && onDone !== void 0) {
		untuneV8(process.versions.node);
		onDone();
	}
	process.exit();
}
function standardInput(signal) {
	const { stdin } = process;
	stdin.on("error", () => void 0);
	return $addAbortSignal(signal, stdin);
}
function dieOf(name) {
	process.removeAllListeners(name);
	process.kill(process.pid, name);
}
async function run(args, surroundings) {
	const secrets = new Secrets();
	const failure = firstFailure(surroundings.stdout);
	firstFailure(surroundings.stderr);
	const code = await runCommand(args, surroundings, secrets);
	if (code !== EXIT.done || surroundings.signal.aborted) return code;
	await written(surroundings.stdout, surroundings.signal);
	const error = failure();
	return error === void 0 ? code : report(fileError("STORE", "writing standard output", error), args, surroundings, secrets);
}
async function runCommand(args, surroundings, secrets) {
	const bind = (command) => async function() {
		const context = await Context.open(globalOptionsOf(this), surroundings, secrets);
		try {
			await command(context, this.args, this.opts());
		} finally {
			await context.close();
		}
	};
	try {
		const program = await buildProgram(bind, surroundings.version, surroundings, firstWord(args));
		await program.parseAsync(plainSwitches(args, program), { from: "user" });
		return EXIT.done;
	} catch (error) {
		if (isHelp(error)) return EXIT.done;
		return report(error, args, surroundings, secrets);
	}
}
async function written(stdout, signal) {
	const drained = new Promise((resolve) => stdout.write("", () => resolve()));
	const aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
	await Promise.race([drained, aborted]);
}
function report(error, args, surroundings, secrets) {
	const { signal, stderr } = surroundings;
	const told = signal.aborted ? signal.reason : error;
	const conceal = (text) => secrets.conceal(text, 8);
	stderr.write(describeError(told, args.includes("--debug"), conceal));
	return exitCodeOf(told);
}
exports.$PassThrough = $PassThrough;
exports.$Readable = $Readable;
exports.$Transform = $Transform;
exports.$Writable = $Writable;
exports.$addAbortSignal = $addAbortSignal;
exports.$appendFile = $appendFile;
exports.$arch = $arch;
exports.$availableParallelism = $availableParallelism;
exports.$basename = $basename;
exports.$chmod = $chmod;
exports.$closeSync = $closeSync;
exports.$constants = $constants;
exports.$constants$1 = $constants$1;
exports.$cp = $cp;
exports.$createReadStream = $createReadStream;
exports.$createServer = $createServer;
exports.$createWriteStream = $createWriteStream;
exports.$delimiter = $delimiter;
exports.$dirname = $dirname;
exports.$existsSync = $existsSync;
exports.$fdatasync = $fdatasync;
exports.$fstatSync = $fstatSync;
exports.$isDeepStrictEqual = $isDeepStrictEqual;
exports.$join = $join;
exports.$link = $link;
exports.$lstat = $lstat;
exports.$lstatSync = $lstatSync;
exports.$lutimes = $lutimes;
exports.$mkdir = $mkdir;
exports.$normalize = $normalize;
exports.$once = $once;
exports.$open = $open;
exports.$openSync = $openSync;
exports.$pipeline = $pipeline;
exports.$posix = $posix;
exports.$promises = $promises;
exports.$promisify = $promisify;
exports.$readFile = $readFile;
exports.$readSync = $readSync;
exports.$readdir = $readdir;
exports.$readdirSync = $readdirSync;
exports.$readlinkSync = $readlinkSync;
exports.$realpath = $realpath;
exports.$release = $release;
exports.$renameSync = $renameSync;
exports.$resolve = $resolve;
exports.$rm = $rm;
exports.$sep = $sep;
exports.$setImmediate = $setImmediate;
exports.$setTimeout = $setTimeout;
exports.$stat = $stat;
exports.$symlink = $symlink;
exports.$tmpdir = $tmpdir;
exports.$type = $type;
exports.$unlink = $unlink;
exports.$utimes = $utimes;
exports.$writeFile = $writeFile;
exports.$writeFileSync = $writeFileSync;
exports.ATTESTED_DIGEST = ATTESTED_DIGEST;
exports.COPYING = COPYING;
exports.Check = Check;
exports.Command = Command;
exports.CommanderError = CommanderError;
exports.LOADING = LOADING;
exports.MANIFEST_READ_LIMIT = MANIFEST_READ_LIMIT;
exports.MANIFEST_WRITE_LIMIT = MANIFEST_WRITE_LIMIT;
exports.MEDIA_TYPE = MEDIA_TYPE;
exports.NegativeAnswer = NegativeAnswer;
exports.OCI_LAYER = OCI_LAYER;
exports.Option = Option;
exports.PULLING = PULLING;
exports.PUSHING = PUSHING;
exports.RegistryClient = RegistryClient;
exports.SILENT = SILENT;
exports.SeveralErrors = SeveralErrors;
exports.TEMPORARY = TEMPORARY;
exports.VERIFYING = VERIFYING;
exports.Wires = Wires;
exports.allOf = allOf;
exports.asArray = asArray;
exports.asObject = asObject;
exports.asReferrer = asReferrer;
exports.asSize = asSize;
exports.asString = asString;
exports.asStringMap = asStringMap;
exports.attempt = attempt;
exports.attestedDigest = attestedDigest;
exports.bareMediaType = bareMediaType;
exports.bodyOf = bodyOf;
exports.children = children;
exports.collect = collect;
exports.count = count;
exports.decodeConfigFile = decodeConfigFile;
exports.decodeDescriptor = decodeDescriptor;
exports.decodeJson = decodeJson;
exports.decodeManifest = decodeManifest;
exports.describeError = describeError;
exports.dockerConfigPath = dockerConfigPath;
exports.drain = drain;
exports.eachOf = eachOf;
exports.eraseByProgram = eraseByProgram;
exports.errno = errno;
exports.examples = examples;
exports.fileAt = fileAt;
exports.fileError = fileError;
exports.fileErrors = fileErrors;
exports.firstCredential = firstCredential;
exports.formatAge = formatAge;
exports.formatMoment = formatMoment;
exports.formatPlatform = formatPlatform;
exports.formatSize = formatSize;
exports.formatTimestamp = formatTimestamp;
exports.givingBack = givingBack;
exports.helperFor = helperFor;
exports.hostPlatforms = hostPlatforms;
exports.ifThere = ifThere;
exports.imageConfigOf = imageConfigOf;
exports.interruptible = interruptible;
exports.invalid = invalid;
exports.isFull = isFull;
exports.isImageConfigType = isImageConfigType;
exports.isImageManifestType = isImageManifestType;
exports.isIndexType = isIndexType;
exports.isLayerType = isLayerType;
exports.isManifestType = isManifestType;
exports.isMissing = isMissing;
exports.isNonDistributable = isNonDistributable;
exports.isReadOnly = isReadOnly;
exports.isRunnable = isRunnable;
exports.isTaggableType = isTaggableType;
exports.isUnknownPlatform = isUnknownPlatform;
exports.layerTypeIn = layerTypeIn;
exports.lazily = lazily;
exports.linkOrCopy = linkOrCopy;
exports.main = main;
exports.makeFolder = makeFolder;
exports.makeOwnFolder = makeOwnFolder;
exports.normalizePlatform = normalizePlatform;
exports.normalizedKey = normalizedKey;
exports.once = once;
exports.openFile = openFile;
exports.optional = optional;
exports.ownMark = ownMark;
exports.ownName = ownName;
exports.ownerOf = ownerOf;
exports.parsePlatform = parsePlatform;
exports.passingOn = passingOn;
exports.piecesOf = piecesOf;
exports.plain = plain;
exports.readAll = readAll;
exports.readFileWhole = readFileWhole;
exports.readNamed = readNamed;
exports.readStart = readStart;
exports.readStartNow = readStartNow;
exports.readWhole = readWhole;
Object.defineProperty(exports, "require__builtin_required_node_buffer", {
	enumerable: true,
	get: function() {
		return require__builtin_required_node_buffer;
	}
});
Object.defineProperty(exports, "require__builtin_required_node_events", {
	enumerable: true,
	get: function() {
		return require__builtin_required_node_events;
	}
});
Object.defineProperty(exports, "require__builtin_required_node_net", {
	enumerable: true,
	get: function() {
		return require__builtin_required_node_net;
	}
});
Object.defineProperty(exports, "require__builtin_required_node_tls", {
	enumerable: true,
	get: function() {
		return require__builtin_required_node_tls;
	}
});
Object.defineProperty(exports, "require__builtin_required_node_util", {
	enumerable: true,
	get: function() {
		return require__builtin_required_node_util;
	}
});
Object.defineProperty(exports, "require_agent", {
	enumerable: true,
	get: function() {
		return require_agent;
	}
});
Object.defineProperty(exports, "require_client", {
	enumerable: true,
	get: function() {
		return require_client;
	}
});
Object.defineProperty(exports, "require_connect", {
	enumerable: true,
	get: function() {
		return require_connect;
	}
});
Object.defineProperty(exports, "require_diagnostics", {
	enumerable: true,
	get: function() {
		return require_diagnostics;
	}
});
Object.defineProperty(exports, "require_dispatcher_base", {
	enumerable: true,
	get: function() {
		return require_dispatcher_base;
	}
});
Object.defineProperty(exports, "require_errors", {
	enumerable: true,
	get: function() {
		return require_errors;
	}
});
Object.defineProperty(exports, "require_pool", {
	enumerable: true,
	get: function() {
		return require_pool;
	}
});
Object.defineProperty(exports, "require_symbols", {
	enumerable: true,
	get: function() {
		return require_symbols;
	}
});
Object.defineProperty(exports, "require_util", {
	enumerable: true,
	get: function() {
		return require_util;
	}
});
exports.run = run;
exports.runProgram = runProgram;
exports.runs = runs;
exports.serverOf = serverOf;
exports.settledVersion = settledVersion;
exports.shortId = shortId;
exports.spawnExec = spawnExec;
exports.storeByProgram = storeByProgram;
exports.streamOf = streamOf;
exports.tapped = tapped;
exports.throwIfAny = throwIfAny;
exports.usageError = usageError;
exports.verified = verified;
exports.verifyBytes = verifyBytes;
exports.wantedPlatforms = wantedPlatforms;
exports.wholeOf = wholeOf;

})