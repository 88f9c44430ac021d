/*dec9d1339050c2db98528173eff0aaa1*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_remember = require("./remember.cjs");
const require_new_file = require("./new-file.cjs");
const require_early = require("./early.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_describe = require("./describe.cjs");
const require_read_config = require("./read-config.cjs");
const require_markdown = require("./markdown.cjs");
const require_file_references = require("./file-references.cjs");
const require_config = require("./config.cjs");
// src/lock/lock-file.ts
const LOCK_FILE = "images.lock.json";
const LARGEST = 8388608;
function lockKey({ digest, ...reference }) {
	return require_early.formatReference(reference.tag === void 0 && digest !== void 0 ? {
		...reference,
		digest
	} : reference);
}
function decodeLock(bytes, where) {
	if (bytes.byteLength > LARGEST) throw new require_early.ImageError("TOO_LARGE", `${where}: larger than ${LARGEST} bytes`);
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	if (document["version"] !== 1) throw new require_early.ImageError("UNSUPPORTED", `${where}: not a lock file of version 1`, { hint: "a lock file begins {\"version\": 1, \"images\": {" });
	const images = Object.entries(require_program.asObject(document["images"] ?? {}, `${where}: images`));
	return new Map(images.map(([name, value]) => [keyOf(name, where), decodeImage(value, `${where}: ${name}`)]));
}
function keyOf(name, where) {
	try {
		return lockKey(require_early.parseReference(name));
	} catch (error) {
		throw require_early.during(where, error);
	}
}
function decodeImage(value, where) {
	const image = require_program.asObject(value, where);
	const platforms = require_program.asStringMap(image["platforms"], `${where}: platforms`);
	return {
		digest: decodeDigest(image["digest"], `${where}: digest`),
		mediaType: require_program.asString(image["mediaType"], `${where}: mediaType`),
		platforms: Object.fromEntries(Object.entries(platforms).map(([platform, digest]) => [platform, decodeDigest(digest, `${where}: ${platform}`)]))
	};
}
function decodeDigest(value, where) {
	const text = require_program.asString(value, where);
	if (!require_early.isDigest(text)) throw require_program.invalid(where, `${require_early.quoted(text)} is not a digest`);
	return text;
}
function encodeLock(images) {
	const sorted = Object.fromEntries(sortedEntries(images).map(([key, { digest, mediaType, platforms }]) => [key, {
		digest,
		mediaType,
		platforms: Object.fromEntries(sortedEntries(Object.entries(platforms)))
	}]));
	return `${JSON.stringify({
		version: 1,
		images: sorted
	}, null, 2)}\n`;
}
function sortedEntries(entries) {
	return [...entries].sort(([a], [b]) => a < b ? -1 : Number(a > b));
}
async function readLock(path) {
	try {
		return decodeLock(await require_program.readNamed(path), path);
	} catch (error) {
		if (require_program.isMissing(error)) return;
		throw error instanceof require_early.ImageError ? error : require_early.during(`reading ${path}`, error);
	}
}
async function writeLock(path, images) {
	const before = await readLock(path);
	const text = encodeLock(images);
	if (before !== void 0 && encodeLock(before) === text) return false;
	await require_new_file.writeWhole(path, text);
	return true;
}
// src/lock/lock-image.ts
async function lockImage(source, reference, options = {}) {
	try {
		return await lockedImage(source, await require_resolve_root.resolveRoot(source, nameIn(reference), options), options);
	} catch (error) {
		throw require_early.during(`locking ${require_early.familiarReference(reference)}`, error);
	}
}
async function lockedImage(source, root, options = {}) {
	const platforms = new Map();
	for (const { platform, digest } of await require_describe.platformsOf(source, root, options)) platforms.set(platform, platforms.get(platform) ?? digest);
	const { digest, mediaType } = root;
	return {
		digest,
		mediaType,
		platforms: Object.fromEntries(platforms)
	};
}
function nameIn({ tag = "latest", digest }) {
	return digest ?? tag;
}
function canMove(key) {
	return require_early.parseReference(key).digest === void 0;
}
function missingPlatforms({ platforms }, wanted) {
	return wanted.map(require_program.formatPlatform).filter((platform) => platforms[platform] === void 0);
}
// src/lock/moved-facts.ts
const VERSION = "org.opencontainers.image.version";
async function movedFacts(source, moved, options = {}) {
	return {
		moved,
		before: moved.before && await factsOf(source, moved.before.digest, options).catch(require_early.unlessInterrupted),
		after: await factsOf(source, moved.after.digest, options).catch(require_early.unlessInterrupted)
	};
}
async function factsOf(source, digest, options) {
	const root = await require_resolve_root.resolveRoot(source, digest, options);
	const shown = await require_describe.representative(source, root, options);
	const config = shown && await require_read_config.readConfig(source, shown.manifest, options);
	return {
		created: config?.created,
		version: config?.labels[VERSION] ?? shown?.manifest.annotations[VERSION],
		size: await require_describe.sizeOf(source, root, options),
		layers: shown?.manifest.layers ?? []
	};
}
const HEAD = ["| Image | Digest | Built | Version | Size | Layers |", "| --- | --- | --- | --- | --- | --- |"];
function movedMarkdown(list, now = Date.now()) {
	return list.length === 0 ? "No image has moved.\n" : `${[...HEAD, ...list.map((facts) => row(facts, now))].join("\n")}\n`;
}
function row({ moved, before, after }, now) {
	const age = (facts) => facts && require_program.formatAge(facts.created, now);
	return `| ${[
		require_markdown.codeText(require_early.familiarReference(moved.reference)),
		change(digestWord(moved.before?.digest), digestWord(moved.after.digest)),
		change(age(before), age(after)),
		change(versionOf(before), versionOf(after)),
		sizes(before, after),
		layers(before, after)
	].join(" | ")} |`;
}
function digestWord(digest) {
	return digest && require_markdown.codeText(require_program.shortId(digest));
}
function versionOf(facts) {
	return facts?.version === void 0 ? void 0 : require_markdown.plainText(facts.version);
}
function change(before, after) {
	return before === after || before === void 0 ? after ?? "" : `${before} \u2192 ${after ?? "not known"}`;
}
function sizes(before, after) {
	if (before === void 0 || after === void 0) return after === void 0 ? "" : require_program.formatSize(after.size);
	const more = after.size - before.size;
	return `${require_program.formatSize(after.size)} (${more < 0 ? "-" : "+"}${require_program.formatSize(Math.abs(more))})`;
}
function layers(before, after) {
	if (before === void 0 || after === void 0) return after === void 0 ? "" : String(after.layers.length);
	const known = new Set(before.layers.map(({ digest }) => digest));
	const fresh = after.layers.filter(({ digest }) => !known.has(digest));
	const size = require_program.formatSize(fresh.reduce((sum, layer) => sum + layer.size, 0));
	return `${fresh.length} of ${after.layers.length} new, ${size}`;
}
// src/cli/lock-words.ts
async function lockWords([first, ...rest], { update, lock }) {
	const behind = update === void 0 || update === true ? [] : update;
	if (first !== void 0 && lock === void 0) {
		await refuseReference(first);
		return wordsOf(first, rest, update && behind);
	}
	const references = first === void 0 ? [] : [first, ...rest];
	const [word, ...others] = behind;
	return lock === void 0 && word !== void 0 && await isLockFile(word) ? wordsOf(word, references, others) : wordsOf(lock ?? "images.lock.json", references, update && behind);
}
function wordsOf(file, references, update) {
	return {
		file,
		references: references.map(require_early.parseReference),
		update: update?.map(require_early.parseReference)
	};
}
function looksLikeLockFile(word) {
	return word.endsWith(".json") || word.endsWith(".lock");
}
async function isLockFile(word) {
	return looksLikeLockFile(word) || await require_file_references.readIfThere(word) !== void 0;
}
async function refuseReference(word) {
	if (!await isLockFile(word) && /[:@]/.test(word)) throw new require_early.ImageError("INVALID_ARGUMENT", `lock: ${require_early.quoted(word)} is not a lock file`, { hint: `write the file first: ${LOCK_FILE} ${word}` });
}
// src/lock/pin.ts
function pinned(file, digestOf) {
	return rewritten(file, (reference) => {
		const { digestPlace } = reference;
		if (digestPlace.kind === "fixed" && reference.reference.digest === void 0) return digestPlace.why;
		const digest = digestOf(reference);
		return digest === void 0 || digest === reference.reference.digest ? void 0 : pinEdit(reference, digest, file.bytes);
	});
}
function unpinned(file) {
	return rewritten(file, ({ digestPlace: place }) => place.kind === "taken" && place.isRemovable ? {
		start: place.start,
		end: place.end,
		text: ""
	} : void 0);
}
function pinEdit({ digestPlace: place }, digest, bytes) {
	switch (place.kind) {
		case "free": return {
			start: place.at,
			end: place.at,
			text: `${place.before}${digest}`
		};
		case "taken": {
			const before = bytes.toString("latin1", place.start, place.start + 1) === "@" ? "@" : "";
			return {
				start: place.start,
				end: place.end,
				text: `${before}${digest}`
			};
		}
		default: return place.why;
	}
}
function rewritten({ path, bytes, references }, editOf) {
	const edits = new Map();
	const changed = [];
	const refused = [];
	for (const reference of references.filter((one) => one.path === path)) {
		const edit = editOf(reference);
		if (typeof edit === "string") refused.push({
			reference,
			why: edit
		});
		else if (edit !== void 0) {
			edits.set(edit.start, edit);
			changed.push(reference);
		}
	}
	return {
		bytes: applied(bytes, [...edits.values()]),
		changed,
		refused
	};
}
function applied(bytes, edits) {
	const parts = [];
	let at = 0;
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		parts.push(bytes.subarray(at, start), Buffer.from(text, "latin1"));
		at = end;
	}
	return Buffer.concat([...parts, bytes.subarray(at)]);
}
// src/lock/platform-pin.ts
async function platformPin(source, { tag, digest }, options = {}) {
	if (tag === void 0 || digest === void 0) return;
	const root = await source.resolve(tag, options);
	if (root.digest === digest || !require_program.isIndexType(root.mediaType)) return;
	const index = await require_config.readManifest(source, root, options);
	return index.kind === "index" && index.manifests.some((one) => one.digest === digest) ? root.digest : void 0;
}
// src/cli/settled.ts
async function settled(items, width, step, options) {
	const results = [];
	const errors = [];
	const outcomes = await require_program.eachOf(items, width, async (item) => {
		try {
			return { result: await step(item) };
		} catch (error) {
			require_early.unlessInterrupted(error);
			return { error };
		}
	}, options);
	for (const outcome of outcomes) if ("error" in outcome) errors.push(outcome.error);
	else results.push(outcome.result);
	return {
		results,
		errors
	};
}
// src/cli/pin-remarks.ts
const AT_A_TIME$2 = 8;
function ownReferences({ path, references }) {
	return references.filter((one) => one.path === path);
}
function placeOf({ path, bytes }, { start }) {
	return `${path}:${require_file_references.positionOf(bytes, start).line}`;
}
function narrowPins(context, files) {
	return remarks(context, files, async (source, { reference }) => {
		const { digest, tag } = reference;
		return (digest === void 0 || tag === void 0 ? void 0 : await platformPin(source, reference, context)) === void 0 ? [] : [`${require_early.familiarReference(reference)} is the image of one platform, not the index`];
	});
}
function lackingPlatforms(context, files) {
	const wanted = require_program.wantedPlatforms(context.options) ?? [];
	return remarks(context, wanted.length === 0 ? [] : files, async (source, { reference }) => {
		return missingPlatforms(await lockImage(source, reference, context), wanted).map((one) => `${require_early.familiarReference(reference)} has no image for ${one}`);
	});
}
async function remarks({ places, signal }, files, look) {
	const { results } = await settled(files.flatMap((file) => ownReferences(file).map((one) => ({
		file,
		one
	}))), AT_A_TIME$2, async ({ file, one }) => {
		return (await look(new require_remember.Remembering(places.repository(one.reference)), one).catch(require_early.unlessInterrupted) ?? []).map((what) => `${placeOf(file, one)}: ${what}`);
	}, { signal });
	return results.flat();
}
// src/cli/pin-files.ts
const AT_A_TIME$1 = 8;
async function pinFiles(context, args, flags) {
	const { paths, lock } = await filesOf(args, flags);
	const files = await readAll(context, paths);
	const digests = new Digests(context, lock, flags.update !== void 0);
	const errors = await digests.find(files.flatMap(ownReferences));
	await rewrite(context, files, files.map((file) => pinned(file, ({ reference }) => digests.of(reference))), {
		flags,
		digests,
		errors
	});
}
async function unpinFiles(context, args, flags) {
	const { paths } = await filesOf(args, flags);
	const files = await readAll(context, paths);
	await rewrite(context, files, files.map(unpinned), {
		flags,
		digests: void 0,
		errors: []
	});
}
async function filesOf(args, { lock, update }) {
	const words = [...args, ...Array.isArray(update) ? update : []];
	const isLock = (word) => looksLikeLockFile(word) && /\block\b/.test(word);
	const paths = words.filter((word) => !isLock(word));
	if (paths.length === 0) throw new require_early.ImageError("INVALID_ARGUMENT", "lock: no file to change", { hint: "name files such as compose.yaml or Dockerfile" });
	const named = lock ?? words.find(isLock);
	const locked = await readLock(named ?? "images.lock.json");
	if (locked === void 0 && named !== void 0) throw new require_early.ImageError("NOT_FOUND", `reading ${named}: there is no such file`);
	return {
		paths,
		lock: locked ?? new Map()
	};
}
async function readAll(context, paths) {
	const files = [];
	for (const path of paths) files.push(await require_file_references.readFileReferences(context, path));
	return files;
}
var Digests = class {
	#context;
	#lock;
	#fresh;
	#found = new Map();
	constructor(context, lock, fresh) {
		this.#context = context;
		this.#lock = lock;
		this.#fresh = fresh;
	}
	async find(references) {
		const { places, signal } = this.#context;
		const { errors } = await settled([...new Map(references.filter(({ digestPlace, reference }) => digestPlace.kind !== "fixed" && this.#isAsked(reference)).map(({ reference }) => [lockKey(reference), reference]))], AT_A_TIME$1, async ([key, { digest: _old, ...reference }]) => {
			const found = await places.repository(reference).resolve(nameIn(reference), { signal });
			this.#found.set(key, found.digest);
		}, { signal });
		return errors;
	}
	of(reference) {
		const key = lockKey(reference);
		return this.#found.get(key) ?? this.#locked(key) ?? reference.digest;
	}
	#locked(key) {
		return this.#fresh ? void 0 : this.#lock.get(key)?.digest;
	}
	#isAsked(reference) {
		const { tag, digest } = reference;
		return (digest === void 0 || this.#fresh && tag !== void 0) && this.#locked(lockKey(reference)) === void 0;
	}
};
async function rewrite(context, files, rewritten, { flags, digests, errors }) {
	const { output } = context;
	const changes = files.flatMap((file, index) => (rewritten[index]?.changed ?? []).map((one) => changeOf(file, one, digests)));
	const remarks = [
		...files.flatMap((file, index) => refusals(file, rewritten[index])),
		...digests === void 0 ? [] : await narrowPins(context, files),
		...flags.check === true ? await lackingPlatforms(context, files) : []
	];
	for (const { file, line, reference, digest } of changes) output.line(`${file}:${line}: ${reference}${digest === void 0 ? "" : ` -> ${digest}`}`);
	for (const remark of remarks) output.remark(remark);
	output.document(changes);
	if (flags.check === true) {
		const problems = [...changes.map(unpinnedWords), ...remarks].map((what) => new require_early.ImageError("LOCK", `checking ${what}`));
		require_program.throwIfAny([...problems, ...errors], problems.length + errors.length);
		return;
	}
	await writeChanged(files, rewritten);
	require_program.throwIfAny(errors, files.flatMap(ownReferences).length);
}
function changeOf({ path, bytes }, { reference, text, start }, digests) {
	const digest = digests?.of(reference);
	return {
		file: path,
		...require_file_references.positionOf(bytes, start),
		reference: text,
		digest
	};
}
function unpinnedWords({ file, line, reference, digest }) {
	return `${file}:${line}: ${reference} is not pinned${digest === void 0 ? "" : ` to ${digest}`}`;
}
function refusals(file, { refused } = NOTHING) {
	return refused.map(({ reference, why }) => {
		return `${placeOf(file, reference)}: ${reference.text} cannot be pinned: ${why}`;
	});
}
const NOTHING = {
	bytes: Buffer.alloc(0),
	changed: [],
	refused: []
};
async function writeChanged(files, rewritten) {
	for (const [index, { path }] of files.entries()) {
		const { changed, bytes } = rewritten[index] ?? NOTHING;
		if (changed.length > 0) await require_new_file.writeWhole(path, bytes);
	}
}
// src/cli/commands/lock.ts
function lockCommand(bind) {
	return new require_program.Command("lock").description("Keep the digests of images in a file, or write them into the files that name the images").argument("[file]", `the lock file, ${LOCK_FILE} without it; with --pin and --unpin, files to change`).argument("[reference...]", "images to add").option("--from-file <file>", "add the images that this file names; repeatable", require_program.collect).option("--check", "change nothing, and fail where something would change").option("--update [reference...]", "lock these images, or all, to what they name now").option("--pin", "write digests into files: name:tag becomes name:tag@digest").option("--unpin", "take the digests out of files").option("--lock <file>", "the lock file that --pin takes digests from").option("--summary <file>", "write what has moved as Markdown to this file").addHelpText("after", `
Files are Dockerfiles, compose files, Kubernetes manifests, kustomizations, values of Helm charts,
development containers, GitHub workflows and GitLab CI configurations.
With --check, --platform names platforms that every image must have, also with --pin.
${require_program.examples("lock images.lock.json postgres:16 redis:7", "lock images.lock.json --from-file compose.yaml --from-file Dockerfile", "lock --check", "lock --update postgres:16", "lock --pin compose.yaml Dockerfile", "lock --pin --check .github/workflows/ci.yml")}`).action(bind(lock));
}
async function lock(context, args, flags) {
	if (flags.pin === true || flags.unpin === true) {
		await (flags.pin === true ? pinFiles : unpinFiles)(context, args, flags);
		return;
	}
	const words = await lockWords(args, flags);
	const before = await readLock(words.file);
	if (before === void 0 && flags.check === true) throw new require_early.ImageError("NOT_FOUND", `reading ${words.file}: there is no such file`);
	const listed = await listedReferences(context, words, flags);
	await (flags.check === true ? check : write)(context, {
		words,
		flags,
		listed,
		before
	});
}
async function listedReferences(context, { references }, { fromFile = [] }) {
	const found = [...references];
	for (const path of fromFile) {
		const file = await require_file_references.readFileReferences(context, path);
		found.push(...file.references.map(({ reference }) => reference));
	}
	return [...new Map(found.map((reference) => [lockKey(reference), reference])).values()];
}
async function write(context, { words, flags, listed, before }) {
	const { output } = context;
	const known = before ?? new Map();
	const fresh = listed.filter((reference) => !known.has(lockKey(reference)));
	const updated = words.update === void 0 ? [] : updatedReferences(words, known);
	const outcome = await eachImage(context, [...fresh, ...updated], async (source, reference) => ({
		reference,
		image: await lockImage(source, reference, { signal: context.signal })
	}));
	const after = new Map(known);
	for (const { reference, image } of outcome.results) after.set(lockKey(reference), image);
	await writeLock(words.file, after);
	const moved = movedIn(known, outcome.results);
	tell(context, listed, moved, after);
	await summarize(context, flags, moved);
	output.document(documentOf(words.file, known, after, moved));
	require_program.throwIfAny(outcome.errors, fresh.length + updated.length);
}
function updatedReferences({ update = [], file }, known) {
	const asked = update.map((reference) => lockKey(reference));
	const missing = asked.find((key) => !known.has(key));
	if (missing !== void 0) {
		const name = require_early.familiarReference(require_early.parseReference(missing));
		throw new require_early.ImageError("LOCK", `updating ${file}: ${name} is not locked`);
	}
	return (asked.length === 0 ? [...known.keys()] : asked).filter(canMove).map(require_early.parseReference);
}
function movedIn(known, locked) {
	return locked.map(({ reference, image }) => {
		const key = lockKey(reference);
		return {
			key,
			reference,
			before: known.get(key),
			after: image
		};
	}).filter(({ before, after }) => before?.digest !== after.digest);
}
function tell({ output }, listed, moved, after) {
	for (const change of moved.filter(({ before }) => before !== void 0)) output.line(movedLine(change));
	for (const reference of listed) {
		const digest = after.get(lockKey(reference))?.digest;
		if (digest !== void 0) output.line(`${require_early.familiarReference(reference)} ${digest}`);
	}
}
function movedLine({ reference, before, after }) {
	return `${require_early.familiarReference(reference)} ${before?.digest} -> ${after.digest}`;
}
async function check(context, { words, flags, listed, before = new Map() }) {
	const { output, signal } = context;
	const missing = listed.filter((reference) => !before.has(lockKey(reference)));
	const { results, errors } = await eachImage(context, [...before.keys()].filter(canMove).map(require_early.parseReference), async (source, reference) => {
		const { digest } = await source.resolve(reference.tag ?? "latest", { signal });
		return {
			key: lockKey(reference),
			reference,
			before: before.get(lockKey(reference)),
			after: { digest }
		};
	});
	const moved = results.filter((one) => one.before?.digest !== one.after.digest);
	for (const change of moved) output.line(movedLine(change));
	await summarize(context, flags, moved);
	output.document(documentOf(words.file, before, before, moved));
	const wrong = [
		...missing.map((reference) => `${require_early.familiarReference(reference)} is not locked`),
		...moved.map(({ reference }) => `${require_early.familiarReference(reference)} has moved`),
		...lacking(context, before)
	].map((what) => new require_early.ImageError("LOCK", `checking ${words.file}: ${what}`));
	require_program.throwIfAny([...wrong, ...errors], wrong.length + errors.length);
}
function lacking({ options }, locked) {
	const wanted = require_program.wantedPlatforms(options) ?? [];
	return [...locked].flatMap(([key, image]) => missingPlatforms(image, wanted).map((platform) => `${require_early.familiarReference(require_early.parseReference(key))} has no image for ${platform}`));
}
async function summarize(context, { summary }, moved) {
	if (summary !== void 0) {
		const { results } = await eachImage(context, moved.map(({ reference }) => reference), async (source, reference) => {
			const change = moved.find((one) => one.reference === reference);
			return change && movedFacts(source, change, { signal: context.signal });
		});
		await require_new_file.writeWhole(summary, movedMarkdown(results.filter((one) => one !== void 0)));
	}
}
function documentOf(file, before, after, moved) {
	return {
		file,
		changed: moved.some((one) => one.before !== void 0),
		images: [...after].map(([reference, image]) => ({
			reference,
			...image
		})),
		moved: moved.map(({ key, after: { digest } }) => ({
			reference: key,
			before: before.get(key)?.digest,
			after: digest
		}))
	};
}
const AT_A_TIME = 8;
function eachImage({ places, signal }, references, step) {
	return settled(references, AT_A_TIME, (reference) => step(new require_remember.Remembering(places.repository(reference)), reference), { signal });
}
exports.lockCommand = lockCommand;

})