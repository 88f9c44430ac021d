/*3f2c3aa27baf4765702032d34e90be88*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_remember = require("./remember.cjs");
const require_dist$1 = require("./dist.cjs");
const require_tag_words = require("./tag-words.cjs");
const require_markdown = require("./markdown.cjs");
const require_wrapped = require("./wrapped.cjs");
const require_copy = require("./copy.cjs");
const require_select = require("./select.cjs");
const require_read_config = require("./read-config.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_describe = require("./describe.cjs");
const require_config = require("./config.cjs");
const require_table = require("./table.cjs");
const require_new_file = require("./new-file.cjs");
function everyRepositoryIn(text) {
	const [, registry] = /^([^/]+)\/\*$/.exec(text) ?? [];
	return registry === void 0 ? void 0 : {
		registry,
		repository: "*"
	};
}
// src/sync/catalogs.ts
async function withCatalogs(file, catalog, options = {}) {
	const found = [];
	const unlisted = [];
	for (const entry of file.catalogs ?? []) try {
		found.push(...await entriesOf$1(entry, catalog, options));
	} catch (error) {
		require_early.unlessInterrupted(error);
		unlisted.push({
			entry: repositoryOf(entry, "*"),
			error
		});
	}
	return {
		...file,
		entries: [...file.entries, ...found],
		unlisted
	};
}
function repositoryOf({ sourceRegistry, targetRegistry, ...entry }, repository) {
	const source = {
		registry: sourceRegistry,
		repository
	};
	return {
		...entry,
		source,
		target: {
			registry: targetRegistry,
			repository
		}
	};
}
async function entriesOf$1(entry, catalog, options) {
	const { where, sourceRegistry } = entry;
	const found = [];
	try {
		for await (const { name } of catalog.search(sourceRegistry, "", options)) found.push(repositoryOf(entry, name));
		return found;
	} catch (error) {
		throw require_early.during(`${where}: listing the repositories of ${sourceRegistry}`, error);
	}
}
// src/sync/part.ts
function parseShard(text) {
	const [, index, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
	const shard = {
		index: Number(index),
		of: Number(of)
	};
	if (of === void 0 || shard.index < 1 || shard.index > shard.of) throw new require_early.ImageError("INVALID_ARGUMENT", `${require_early.quoted(text)} is not a part`, { hint: "write I/N, such as 1/4 for the first of four" });
	return shard;
}
// src/sync/plan-file.ts
function encodePlan({ images, failures, parts }, { text, bytes }) {
	return {
		version: 1,
		file: require_early.digestOf(text),
		...parts === void 0 ? {} : {
			shards: parts.of,
			split: parts.digest
		},
		images: images.map((image) => ({
			entry: image.entry.where,
			source: require_early.formatReference(image.source),
			target: require_early.formatReference(image.target),
			digest: image.root.digest,
			mediaType: image.root.mediaType,
			size: image.root.size,
			bytes: bytes.get(image) ?? 0,
			...parts === void 0 ? {} : { shard: parts.partOf.get(image) }
		})),
		failures: failures.map(({ entry, source, target, error }) => ({
			entry: entry.where,
			source: require_early.formatReference(source),
			target: require_early.formatReference(target),
			error: require_early.messageOf(error)
		}))
	};
}
function decodePlan(bytes, options) {
	const { where, text } = options;
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	if (document["version"] !== 1) throw require_program.invalid(where, "it is not a plan of version 1");
	if (document["file"] !== require_early.digestOf(text)) throw new require_early.ImageError("CONFLICT", `${where}: it is the plan of another sync file`, { hint: "make the plan anew, from the file as it is now" });
	const decoder = new PlanDecoder(options);
	const found = require_program.asArray(document["images"], `${where}: images`, (value, at) => decoder.image(require_program.asObject(value, at), at));
	return {
		images: found.map(({ image }) => image),
		failures: require_program.asArray(document["failures"], `${where}: failures`, (value, at) => decoder.failure(require_program.asObject(value, at), at)),
		parts: partsIn(document, found, where)
	};
}
function partsIn(document, images, where) {
	const of = require_program.optional(document["shards"], `${where}: shards`, require_program.asSize);
	const split = require_program.optional(document["split"], `${where}: split`, require_program.asString);
	return of === void 0 || split === void 0 || !require_early.isDigest(split) ? void 0 : {
		of,
		digest: split,
		partOf: new Map(images.map(({ image, shard = 0 }) => [image, shard]))
	};
}
var PlanDecoder = class {
	#options;
	#sources = new Map();
	constructor(options) {
		this.#options = options;
	}
	image(members, where) {
		const { source, target, entry } = this.#names(members, where);
		const digest = require_program.asString(members["digest"], `${where}: digest`);
		if (!require_early.isDigest(digest)) throw require_program.invalid(`${where}: digest`, "it is not a digest");
		const root = {
			mediaType: require_program.asString(members["mediaType"], `${where}: mediaType`),
			digest,
			size: require_program.asSize(members["size"], `${where}: size`)
		};
		const repository = this.#options.repositories(source);
		const name = require_early.familiarName(source);
		const from = this.#sources.get(name) ?? new require_remember.Remembering(repository);
		this.#sources.set(name, from);
		return {
			image: {
				entry,
				source,
				target,
				root,
				from,
				repository
			},
			shard: require_program.optional(members["shard"], `${where}: shard`, require_program.asSize)
		};
	}
	failure(members, where) {
		const message = require_program.asString(members["error"], `${where}: error`);
		return {
			...this.#names(members, where),
			error: new require_early.ImageError("REGISTRY", message)
		};
	}
	#names(members, where) {
		const text = (key) => require_program.asString(members[key], `${where}: ${key}`);
		const name = (key) => everyRepositoryIn(text(key)) ?? require_early.parseReference(text(key));
		const [source, target] = [name("source"), name("target")];
		return {
			source,
			target,
			entry: this.#entryAt(text("entry"), where, {
				source,
				target
			})
		};
	}
	#entryAt(at, where, names) {
		const { entries, catalogs = [] } = this.#options.file;
		const own = entries.find((entry) => entry.where === at);
		const catalog = catalogs.find((entry) => entry.where === at);
		const entry = own ?? (catalog && {
			...catalog,
			...names
		});
		if (entry === void 0) throw require_program.invalid(`${where}: entry`, "the sync file has no such entry");
		return entry;
	}
};
// src/sync/expressions.ts
var import_dist = require_dist$1.require_dist();
const EXPRESSION = /\$?\{\{(.*?)\}\}/g;
const ENV = /^env\s+"([^"]+)"$/;
const FILE = /^file\s+"([^"]+)"$/;
const SYNC = /^\.Sync\.(Source|Type)$/;
const DEFAULT = /^(.*?)\s*\|\s*default\s+"([^"]*)"$/;
const [OPEN, CLOSE] = ["\ue000", "\ue001"];
var Expressions = class {
	#texts = [];
	#values;
	constructor(values) {
		this.#values = values;
	}
	takenOut(text) {
		return text.replaceAll(EXPRESSION, (_whole, inner) => {
			this.#texts.push(inner.replaceAll("\\\"", "\"").trim());
			return `${OPEN}${this.#texts.length - 1}${CLOSE}`;
		});
	}
	putIn(text, where, beside) {
		return text.replaceAll(new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g"), (_whole, index) => {
			const expression = this.#texts[Number(index)] ?? "";
			const [, inner = expression, otherwise] = DEFAULT.exec(expression) ?? [];
			const found = this.#valueOf(inner, where, beside);
			const value = found === "" ? otherwise ?? found : found ?? otherwise;
			if (value === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `${where}: there is no ${inner}`);
			return value;
		});
	}
	#valueOf(expression, where, beside) {
		const [, variable] = ENV.exec(expression) ?? [];
		const [, path] = FILE.exec(expression) ?? [];
		const [, key] = SYNC.exec(expression) ?? [];
		if (variable !== void 0) return this.#values.env[variable];
		if (path !== void 0) return textOf(path, where);
		if (key !== void 0) return beside(key.toLowerCase());
		throw new require_early.ImageError("UNSUPPORTED", `${where}: the expression {{${expression.slice(0, 100)}}}`, { hint: "the environment is read by {{env \"NAME\"}}, a file by {{file \"PATH\"}}" });
	}
};
const SECRET_LIMIT = 65536;
function textOf(path, where) {
	try {
		return require_program.readStartNow(path, SECRET_LIMIT).toString("utf8").trim();
	} catch (error) {
		if (require_program.isMissing(error)) return;
		throw require_early.during(`${where}: reading ${path}`, error);
	}
}
// src/sync/document.ts
const LARGEST$2 = 8388608;
var Section = class Section {
	where;
	#members;
	#expressions;
	constructor(value, where, expressions) {
		this.where = where;
		this.#members = require_program.asObject(value ?? {}, where);
		this.#expressions = expressions;
	}
	has(key) {
		return this.#members[key] !== void 0 && this.#members[key] !== null;
	}
	keys() {
		return Object.keys(this.#members);
	}
	allow(...keys) {
		const unknown = this.keys().find((key) => !keys.includes(key));
		if (unknown !== void 0) throw require_program.invalid(this.where, `${require_early.quoted(unknown)} is none of ${keys.join(", ")}`);
		return this;
	}
	section(key) {
		return new Section(this.#members[key], this.#at(key), this.#expressions);
	}
	sections(key) {
		return require_program.asArray(this.#members[key], this.#at(key), (value, where) => {
			return new Section(value, where, this.#expressions);
		});
	}
	text(key) {
		const value = this.#members[key];
		return value === void 0 || value === null ? void 0 : this.#text(value, this.#at(key));
	}
	required(key) {
		const text = this.text(key);
		if (text === void 0) throw require_program.invalid(this.where, `it has no ${key}`);
		return text;
	}
	texts(key) {
		const value = this.#members[key];
		return require_program.asArray(typeof value === "string" || typeof value === "number" ? [value] : value, this.#at(key), (item, where) => this.#text(item, where));
	}
	flag(key) {
		const value = this.#members[key];
		if (value !== void 0 && value !== null && typeof value !== "boolean") throw require_program.invalid(this.#at(key), "it is neither true nor false");
		return value ?? void 0;
	}
	count(key) {
		const value = this.#members[key];
		if (value === void 0 || value === null) return;
		if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) throw require_program.invalid(this.#at(key), "it is not a whole number from 1 on");
		return value;
	}
	#at(key) {
		return `${this.where}: ${key}`;
	}
	#text(value, where) {
		if (typeof value !== "string" && typeof value !== "number") throw require_program.invalid(where, "it is not a text");
		return this.#expressions.putIn(String(value), where, (key) => this.text(key));
	}
};
function parseSections(text, path, values) {
	if (text.length > LARGEST$2) throw new require_early.ImageError("TOO_LARGE", `${path}: larger than ${LARGEST$2} characters`);
	const expressions = new Expressions(values);
	const document = (0, import_dist.parseDocument)(expressions.takenOut(text), {
		prettyErrors: true,
		merge: true
	});
	const [error] = document.errors;
	if (error !== void 0) throw require_program.invalid(path, `not YAML: ${error.message.split("\n")[0]}`);
	return new Section(plainValue(document, path), path, expressions);
}
function plainValue(document, path) {
	try {
		return document.toJS({ maxAliasCount: 1e3 });
	} catch (error) {
		throw require_program.invalid(path, `its aliases cannot be followed: ${require_early.messageOf(error)}`);
	}
}
// src/sync/tag-rules.ts
const ALL_TAGS = {
	semver: [],
	allow: [],
	deny: [],
	limit: void 0,
	since: void 0,
	renames: []
};
function selectTags(tags, rules) {
	const { semver, allow, deny, limit = Number.POSITIVE_INFINITY } = rules;
	const inRange = anyOf(semver.map(require_tag_words.tagFilter));
	const isAllowed = anyOf(allow.map(wholeTag));
	const isDenied = anyOf(deny.map(wholeTag));
	const wanted = tags.filter((tag) => !namesNoImage(tag) && !isDenied(tag)).toSorted(require_tag_words.byVersion);
	if (semver.length === 0) return (allow.length === 0 ? wanted : wanted.filter(isAllowed)).slice(0, limit);
	const newest = new Set(wanted.filter((tag) => inRange(tag) && !isAllowed(tag)).slice(0, limit));
	return wanted.filter((tag) => newest.has(tag) || isAllowed(tag));
}
function tagRenamer({ renames }) {
	const rules = renames.map(([pattern, name]) => [require_tag_words.tagExpression(pattern, { wholeTag: true }), name]);
	return (tag) => {
		const [expression, name] = rules.find(([{ test }]) => test(tag)) ?? [];
		return expression === void 0 || name === void 0 ? tag : expression.replaced(tag, name);
	};
}
function namesNoImage(tag) {
	return /^sha(?:256|512)-[0-9a-f]{32,}/.test(tag) || isRecordTag(tag);
}
function isRecordTag(tag) {
	return /^transship-sync(?:-\d+-of-\d+)?$/.test(tag);
}
function recordTag(shard) {
	return shard === void 0 ? "transship-sync" : `transship-sync-${shard.index}-of-${shard.of}`;
}
function anyOf(list) {
	return (tag) => list.some((matches) => matches(tag));
}
function wholeTag(pattern) {
	return require_tag_words.tagExpression(pattern, { wholeTag: true }).test;
}
// src/sync/regsync.ts
function isRegsync(root) {
	return root.has("creds") || root.sections("sync").some((entry) => entry.has("type"));
}
function readRegsync(root) {
	const defaults = root.section("defaults");
	const entries = root.sections("sync");
	return {
		concurrency: defaults.count("parallel") ?? 4,
		registries: new Map(root.sections("creds").map((one) => [require_early.canonicalRegistry(one.required("registry")), registryOf$1(one)])),
		entries: entries.filter((entry) => typeOf(entry) !== "registry").map((entry) => entryOf$1(entry, defaults)),
		catalogs: entries.filter((entry) => typeOf(entry) === "registry").map((entry) => catalogOf(entry, defaults))
	};
}
function registryOf$1(one) {
	return {
		mirrors: one.texts("mirrors").map((mirror) => mirror.includes("://") ? mirror : `https://${mirror}`),
		username: one.text("user"),
		password: one.text("pass"),
		isInsecure: one.text("tls") === "disabled" || one.text("tls") === "insecure"
	};
}
function typeOf(entry) {
	const type = entry.text("type") ?? "image";
	if (type !== "image" && type !== "repository" && type !== "registry") throw new require_early.ImageError("UNSUPPORTED", `${entry.where}: the type ${require_early.quoted(type)}`, { hint: "the types are image, repository and registry" });
	return type;
}
function commonOf$1(entry, defaults) {
	const flag = (key) => entry.flag(key) ?? defaults.flag(key) ?? false;
	return {
		where: entry.where,
		platforms: platformsOf$1(entry),
		referrers: flag("referrers") || flag("digestTags")
	};
}
function catalogOf(entry, defaults) {
	return {
		...commonOf$1(entry, defaults),
		sourceRegistry: require_early.canonicalRegistry(entry.required("source")),
		targetRegistry: require_early.canonicalRegistry(entry.required("target")),
		tags: rulesOf$2(entry.section("tags"))
	};
}
function entryOf$1(entry, defaults) {
	const type = typeOf(entry);
	try {
		const source = require_early.parseName(entry.required("source"));
		const target = require_early.parseName(entry.required("target"));
		const { tag = source.digest === void 0 ? "latest" : void 0 } = source;
		const image = tag === void 0 ? source : {
			...source,
			tag
		};
		return {
			...commonOf$1(entry, defaults),
			source: type === "image" ? image : source,
			target: type === "image" && tag !== void 0 ? {
				tag,
				...target
			} : target,
			tags: type === "image" ? void 0 : rulesOf$2(entry.section("tags"))
		};
	} catch (error) {
		throw require_early.during(entry.where, error);
	}
}
function rulesOf$2(tags) {
	return {
		...ALL_TAGS,
		semver: tags.texts("semverRange"),
		allow: tags.texts("allow"),
		deny: tags.texts("deny")
	};
}
function platformsOf$1(entry) {
	return [...entry.texts("platform"), ...entry.texts("platforms")].map(require_program.parsePlatform);
}
// src/sync/skopeo.ts
function readSkopeo(root, to) {
	const hosts = root.keys().map((host) => ({
		host,
		section: root.section(host)
	}));
	if (!hosts.every(({ section }) => KINDS.some((kind) => section.has(kind))) || hosts.length === 0) throw new require_early.ImageError("INVALID_DOCUMENT", `${root.where}: not a sync file`, { hint: "it begins with version: 1, and has a list sync: with source and target" });
	if (to === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `${root.where}: a file for skopeo sync names no target`, { hint: "say to which registry or repository the images go" });
	return {
		concurrency: 4,
		registries: new Map(hosts.map(({ host, section }) => [require_early.canonicalRegistry(host), registryOf(section)])),
		entries: hosts.flatMap(({ host, section }) => entriesOf(host, section, to))
	};
}
const KINDS = [
	"images",
	"images-by-tag-regex",
	"images-by-semver"
];
function registryOf(section) {
	const credentials = section.section("credentials");
	return {
		mirrors: [],
		username: credentials.text("username"),
		password: credentials.text("password"),
		isInsecure: section.flag("tls-verify") === false
	};
}
function entriesOf(host, section, to) {
	section.allow(...KINDS, "credentials", "tls-verify", "cert-dir");
	return KINDS.flatMap((kind) => {
		const repositories = section.section(kind);
		return repositories.keys().flatMap((name) => imagesOf(kind, {
			repositories,
			name,
			host,
			to
		}));
	});
}
function imagesOf(kind, listed) {
	const { repositories, name, host, to } = listed;
	const where = `${repositories.where}: ${name}`;
	const values = repositories.texts(name);
	try {
		const source = require_early.parseName(`${host}/${name}`);
		const entry = {
			where,
			source,
			target: targetOf(source, to),
			platforms: [],
			referrers: false
		};
		if (kind === "images" && values.length > 0) return values.map((tag) => ({
			...entry,
			...oneImage(entry, tag),
			tags: void 0
		}));
		return [{
			...entry,
			tags: rulesOf$1(kind, values)
		}];
	} catch (error) {
		throw require_early.during(where, error);
	}
}
function oneImage({ source, target }, tag) {
	const name = require_early.isDigest(tag) ? { digest: tag } : { tag };
	return {
		source: {
			...source,
			...name
		},
		target: {
			...target,
			...name
		}
	};
}
function rulesOf$1(kind, values) {
	switch (kind) {
		case "images-by-tag-regex": return {
			...ALL_TAGS,
			allow: values.map((pattern) => `.*(?:${pattern}).*`)
		};
		case "images-by-semver": return {
			...ALL_TAGS,
			semver: values
		};
		default: return ALL_TAGS;
	}
}
function targetOf({ registry, repository }, { prefix, isScoped }) {
	const below = isScoped ? `${registry.replace(":", "-")}/${repository}` : repository.split("/").at(-1);
	return require_early.parseName(`${prefix.replace(/^docker:\/\//, "").replace(/\/$/, "")}/${below}`);
}
// src/sync/read-sync-file.ts
function readSyncFile(text, path, options) {
	const root = parseSections(text, path, options);
	if (root.has("version") && !root.has("sync")) throw require_program.invalid(root.where, "it has no list sync");
	if (!root.has("sync")) return readSkopeo(root, options.to);
	if (options.to !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `${path}: it says itself where images go`);
	return isRegsync(root) ? readRegsync(root) : readOwn(root, options);
}
function readOwn(root, options) {
	root.allow("version", "defaults", "registries", "sync");
	if (root.text("version") !== "1") throw require_program.invalid(root.where, "it is not a sync file of version 1");
	const defaults = root.section("defaults").allow("concurrency", "referrers", "record", "platforms", "tags");
	return {
		concurrency: defaults.count("concurrency") ?? 4,
		registries: registriesOf$1(root.section("registries")),
		entries: root.sections("sync").map((entry) => entryOf(entry, defaults, options))
	};
}
function registriesOf$1(section) {
	return new Map(section.keys().map((host) => {
		const one = section.section(host).allow("mirrors", "username", "password", "insecure");
		const registry = {
			mirrors: one.texts("mirrors"),
			username: one.text("username"),
			password: one.text("password"),
			isInsecure: one.flag("insecure") ?? false
		};
		return [require_early.canonicalRegistry(host), registry];
	}));
}
function entryOf(entry, defaults, options) {
	entry.allow("source", "target", "tags", "platforms", "referrers", "record");
	const common = commonOf(entry, defaults);
	try {
		const source = require_early.parseName(entry.required("source"));
		const target = require_early.parseName(entry.required("target"));
		if (source.tag === void 0 && source.digest === void 0) {
			const tags = entry.has("tags") ? entry : defaults;
			refuseTag(target.tag ?? target.digest, entry.where);
			return {
				...common,
				source,
				target,
				tags: rulesOf(tags.section("tags"), options)
			};
		}
		if (entry.has("tags")) throw require_program.invalid(entry.where, "its source is one image, which has no tags to choose from");
		return {
			...common,
			source,
			target: withTag(target, source.tag),
			tags: void 0
		};
	} catch (error) {
		throw error instanceof require_early.ImageError && error.message.startsWith(entry.where) ? error : require_early.during(entry.where, error);
	}
}
function commonOf(entry, defaults) {
	const platforms = entry.has("platforms") ? entry : defaults;
	const flag = (key) => entry.flag(key) ?? defaults.flag(key);
	return {
		where: entry.where,
		platforms: platformsOf(platforms.texts("platforms"), entry.where),
		referrers: flag("referrers") ?? true,
		record: flag("record") ?? false
	};
}
function refuseTag(tag, where) {
	if (tag !== void 0) throw require_program.invalid(where, "its source is a repository, and its target one image");
}
function withTag(target, tag) {
	return target.tag === void 0 && tag !== void 0 ? {
		...target,
		tag
	} : target;
}
function platformsOf(texts, where) {
	try {
		return texts.includes("all") ? [] : texts.map(require_program.parsePlatform);
	} catch (error) {
		throw require_early.during(where, error);
	}
}
function rulesOf(section, { now }) {
	section.allow("semver", "allow", "deny", "limit", "since", "rename");
	const names = section.section("rename");
	const since = section.text("since");
	const rules = {
		...ALL_TAGS,
		semver: section.texts("semver"),
		allow: section.texts("allow"),
		deny: section.texts("deny"),
		limit: section.count("limit"),
		since: since === void 0 ? void 0 : timeOf(since, now, section.where),
		renames: names.keys().map((pattern) => [pattern, names.required(pattern)])
	};
	try {
		selectTags([], rules);
	} catch (error) {
		throw require_early.during(section.where, error);
	}
	return rules;
}
const UNITS = {
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
function timeOf(text, now, where) {
	const [, count, unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
	const time = count === void 0 ? Date.parse(text) : now - Number(count) * (UNITS[unit] ?? 0);
	if (Number.isNaN(time)) throw require_program.invalid(`${where}: since`, `${require_early.quoted(text)} is neither a date nor an age such as 30d`);
	return time;
}
// src/sync/registries.ts
function registriesOf({ registries }, { credentials, insecure = [], mirrors = {}, ...others }) {
	const own = async (host, _repository, _signal, onSource) => {
		const { username, password } = registries.get(host) ?? {};
		if (username === void 0 || password === void 0) return;
		onSource?.("the sync file");
		return {
			username,
			password
		};
	};
	const named = [...registries];
	return {
		...others,
		credentials: credentials === void 0 ? own : require_program.firstCredential(own, credentials),
		insecure: [...insecure, ...named.flatMap(([host, { isInsecure }]) => isInsecure ? [host] : [])],
		mirrors: {
			...mirrors,
			...Object.fromEntries(named.filter(([, one]) => one.mirrors.length > 0).map(([host, one]) => [host, [...one.mirrors, ...mirrors[host] ?? []]]))
		}
	};
}
// src/sync/report.ts
function reportOf({ outcomes, deleted, errors, split }, shard) {
	return {
		shards: shard === void 0 ? [] : [`${shard.index}/${shard.of}`],
		splits: split === void 0 ? [] : [split],
		images: sorted(outcomes.map(reportedImage)),
		deleted: deleted.map(require_early.formatReference).toSorted(),
		errors: errors.map(errorWords)
	};
}
function reportedImage({ source, target, synced, error }) {
	const names = {
		source: require_early.formatReference(source),
		target: require_early.formatReference(target)
	};
	if (synced === void 0) return {
		...names,
		status: "failed",
		bytes: 0,
		error: errorWords(error)
	};
	const { status, digest, written, bytes } = synced;
	return {
		...names,
		status,
		digest,
		written,
		bytes: bytes.copied
	};
}
function errorWords(error) {
	return `${require_early.printable(require_early.messageOf(error))} [${require_early.codeOf(error)}]`;
}
function sorted(images) {
	return images.toSorted((one, other) => one.target < other.target ? -1 : 1);
}
function mergedReport(reports) {
	return {
		shards: reports.flatMap(({ shards }) => shards).toSorted(),
		splits: [...new Set(reports.flatMap(({ splits }) => splits))].toSorted(),
		images: sorted(reports.flatMap(({ images }) => images)),
		deleted: reports.flatMap(({ deleted }) => deleted).toSorted(),
		errors: reports.flatMap(({ errors }) => errors)
	};
}
function missingShards({ shards }) {
	const of = Math.max(0, ...shards.map((shard) => Number(shard.split("/")[1])));
	return Array.from({ length: of }, (_, index) => `${index + 1}/${of}`).filter((shard) => !shards.includes(shard));
}
function decodeReport(bytes, where) {
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	const texts = (key) => require_program.asArray(document[key], `${where}: ${key}`, require_program.asString);
	return {
		shards: require_program.asArray(document["shards"], `${where}: shards`, textThat(parseShard)),
		splits: texts("splits"),
		images: require_program.asArray(document["images"], `${where}: images`, decodeImage$1),
		deleted: require_program.asArray(document["deleted"], `${where}: deleted`, textThat(require_early.parseReference)),
		errors: texts("errors")
	};
}
function textThat(read) {
	return (value, where) => {
		const text = require_program.asString(value, where);
		try {
			read(text);
		} catch (error) {
			throw require_program.invalid(where, require_early.messageOf(error));
		}
		return text;
	};
}
function readName(text) {
	return everyRepositoryIn(text) ?? require_early.parseName(text);
}
function decodeImage$1(value, where) {
	const image = require_program.asObject(value, where);
	const text = (key) => require_program.optional(image[key], `${where}: ${key}`, require_program.asString);
	const status = require_program.asString(image["status"], `${where}: status`);
	const [digest, written, error] = [
		text("digest"),
		text("written"),
		text("error")
	];
	return {
		source: textThat(readName)(image["source"], `${where}: source`),
		target: textThat(readName)(image["target"], `${where}: target`),
		status: status === "copied" || status === "exists" ? status : "failed",
		bytes: require_program.asSize(image["bytes"], `${where}: bytes`),
		...digest === void 0 ? {} : { digest },
		...written === void 0 ? {} : { written },
		...error === void 0 ? {} : { error }
	};
}
function reportRow(image) {
	const { source, target, written, status, bytes } = image;
	return [
		require_early.familiarReference(readName(source)),
		require_early.familiarReference(readName(target)),
		written === void 0 ? "" : require_program.shortId(written),
		status,
		require_program.formatSize(bytes)
	];
}
const REPORT_HEAD = [
	"SOURCE",
	"TARGET",
	"DIGEST",
	"STATUS",
	"SENT"
];
function reportMarkdown({ images, deleted, errors }) {
	const rows = images.map((image) => {
		const [source = "", target = "", digest = "", status, sent] = reportRow(image);
		const state = image.error === void 0 ? status : `\u274c ${require_markdown.plainText(image.error)}`;
		return `| ${[
			source,
			target,
			digest
		].map(require_markdown.codeText).join(" | ")} | ${state} | ${sent} |`;
	});
	const count = (status) => images.filter((image) => image.status === status).length;
	const sent = images.reduce((sum, { bytes }) => sum + bytes, 0);
	return [
		"## Sync",
		"",
		`${count("copied")} copied, ${count("exists")} unchanged, ${count("failed")} failed, ${deleted.length} deleted; ${require_program.formatSize(sent)} sent.`,
		"",
		"| Source | Target | Digest | Status | Sent |",
		"| --- | --- | --- | --- | ---: |",
		...rows,
		...deleted.map((name) => `| | ${require_markdown.codeText(require_early.familiarReference(require_early.parseReference(name)))} | | deleted | |`),
		...errors.map((error) => `| | | | \u274c ${require_markdown.plainText(error)} | |`),
		""
	].join("\n");
}
// src/sync/sync-image.ts
async function syncImage(image, to, options = {}) {
	const { source, target, root, entry } = image;
	const name = nameOf(target);
	const from = new require_wrapped.WrappedSource(image.from, { resolve: () => async () => root });
	try {
		const looked = await to.lookup?.(name, options);
		if (looked !== void 0 && await isThere({
			from,
			root,
			entry
		}, to, looked, options)) return {
			...UNCHANGED,
			digest: root.digest,
			written: looked.digest
		};
		const { written, status, bytes } = await require_copy.copy({
			source: from,
			name: nameOf(source)
		}, {
			target: to,
			name,
			looked: Promise.resolve(looked)
		}, {
			platforms: entry.platforms,
			referrers: entry.referrers,
			mountFrom: [image.repository],
			...options
		});
		return {
			digest: root.digest,
			written: written.digest,
			status: status === "exists" && bytes.copied === 0 ? "exists" : "copied",
			bytes
		};
	} catch (error) {
		throw require_early.during(`syncing ${require_early.familiarReference(source)} to ${require_early.familiarReference(target)}`, error);
	}
}
const UNCHANGED = {
	status: "exists",
	bytes: {
		copied: 0,
		skipped: 0,
		mounted: 0
	}
};
function nameOf({ tag = "latest", digest }) {
	return digest ?? tag;
}
async function isThere({ from, root, entry }, to, looked, options) {
	const { platforms, referrers } = entry;
	const wanted = platforms.length === 0 ? root : (await require_select.select(from, root, { platforms }, options)).root;
	if (looked.digest !== wanted.digest) return false;
	const at = referrers ? await companionsOf(from, wanted, options) : [];
	if (at.length === 0) return true;
	const there = new Set(await companionsOf(to, wanted, options));
	return at.every((digest) => there.has(digest));
}
async function companionsOf(place, root, options) {
	const referrers = await place.referrers?.(root, options) ?? [];
	const tags = await place.digestTags?.(root, options) ?? [];
	return [...referrers, ...tags.map(({ descriptor }) => descriptor)].map(({ digest }) => digest);
}
// src/sync/state.ts
const LARGEST$1 = 536870912;
var SyncState = class SyncState {
	#path;
	#done;
	#folder = require_program.lazily(() => require_program.makeFolder(require_program.$dirname(this.#path)));
	constructor(path, done) {
		this.#path = path;
		this.#done = done;
	}
	static async open(path) {
		try {
			return new SyncState(path, doneIn((await require_program.readWhole(path, LARGEST$1)).toString("utf8")));
		} catch (error) {
			if (require_program.isMissing(error)) return new SyncState(path, new Map());
			throw require_early.during(`reading ${path}`, error);
		}
	}
	of(image) {
		return this.#done.get(keyOf(image));
	}
	async add(image, done) {
		await this.#folder();
		const { digest, written } = done;
		await require_program.$appendFile(this.#path, `${JSON.stringify({
			key: keyOf(image),
			digest,
			written
		})}\n`);
	}
	async end() {
		await require_program.$rm(this.#path, { force: true });
	}
};
function statePath(store, file, shard) {
	const part = shard === void 0 ? "" : `${shard.index}/${shard.of}`;
	const name = require_early.$createHash("sha256").update(file).update(part).digest("hex").slice(0, 32);
	return require_program.$join(store, "sync", `${name}.jsonl`);
}
function keyOf({ source, target, root }) {
	return `${require_early.formatReference(source)} ${root.digest} ${require_early.formatReference(target)}`;
}
function doneIn(text) {
	const done = new Map();
	for (const line of text.split("\n")) {
		const found = lineOf(line);
		if (found !== void 0) {
			const { key, digest, written } = found;
			done.set(key, {
				...UNCHANGED,
				digest,
				written
			});
		}
	}
	return done;
}
function lineOf(line) {
	try {
		const { key, digest, written } = require_program.asStringMap(JSON.parse(line), "state");
		return key !== void 0 && isKnown(digest) && isKnown(written) ? {
			key,
			digest,
			written
		} : void 0;
	} catch {
		return;
	}
}
function isKnown(digest) {
	return digest !== void 0 && require_early.isDigest(digest);
}
// src/sync/extra-tags.ts
const LARGEST_SHARE = .5;
async function extraTags({ entries }, plan, repositories, { isForced, ...options }) {
	const found = [];
	const targets = entries.filter(({ tags }) => tags !== void 0).map(({ target }) => target);
	for (const repository of new Map(targets.map((one) => [require_early.formatReference(one), one])).values()) {
		const all = await tagsOf$1(repositories(repository), options);
		const kept = new Set(tagsFor(plan, repository));
		const tags = all.filter((tag) => !kept.has(tag));
		const refusal = refusalFor(plan, {
			repository,
			all,
			tags
		}, isForced);
		if (tags.length > 0) {
			const planned = plan.images.filter(({ target }) => isSame(target, repository)).map(({ root }) => root.digest);
			found.push({
				repository,
				tags,
				kept: [...kept],
				planned,
				...refusal && { refusal }
			});
		}
	}
	return found;
}
async function tagsOf$1(repository, options) {
	const tags = [];
	try {
		for await (const tag of repository.tags(options)) tags.push(...namesNoImage(tag) ? [] : [tag]);
	} catch (error) {
		if (require_early.codeOf(error) !== "NOT_FOUND") throw error;
	}
	return tags;
}
function tagsFor({ images, failures }, repository) {
	return [...images, ...failures].filter(({ target }) => isSame(target, repository)).flatMap(({ target }) => target.tag ?? []);
}
function isSame(one, other) {
	return one.registry === other.registry && one.repository === other.repository;
}
function refusalFor({ failures }, { repository, all, tags }, isForced) {
	const name = require_early.familiarName(repository);
	if (failures.some(({ target }) => isSame(target, repository) && target.tag === void 0)) return refused(name, "its source could not be listed");
	if (tags.length / all.length > LARGEST_SHARE && !isForced) return refused(name, `${tags.length} of its ${all.length} tags would go`);
}
function refused(name, why) {
	return new require_early.ImageError("CONFLICT", `deleting tags of ${name}: ${why}`, { hint: "look at the plan first, and force it if it is meant" });
}
async function deleteExtraTags({ repository, tags, kept, planned, refusal }, repositories, options = {}) {
	if (refusal !== void 0) throw refusal;
	const target = repositories(repository);
	const needed = new Set(planned);
	for (const tag of kept) needed.add((await target.lookup?.(tag, options))?.digest);
	const gone = [];
	for (const tag of tags) {
		const digest = (await target.lookup?.(tag, options))?.digest;
		if (digest !== void 0 && !needed.has(digest)) await deleteTag(target, {
			...repository,
			tag
		}, digest, options);
		if (digest === void 0 || !needed.has(digest)) gone.push(tag);
	}
	return gone;
}
async function deleteTag(target, image, digest, options) {
	try {
		await target.remove(image.tag, options).catch((error) => {
			require_early.unlessInterrupted(error);
			return target.remove(digest, options);
		});
	} catch (error) {
		throw require_early.during(`deleting ${require_early.familiarReference(image)}`, error);
	}
}
// src/sync/plan.ts
async function planSync(file, repositories, options = {}) {
	return new Planner(repositories, options).plan(file);
}
var Planner = class {
	#repositories;
	#options;
	#failures = [];
	#sources = new Map();
	#tags = new Map();
	constructor(repositories, options) {
		this.#repositories = repositories;
		this.#options = options;
	}
	async plan({ entries, concurrency, unlisted = [] }) {
		for (const { entry, error } of unlisted) this.#fail({
			...entry,
			entry
		}, error);
		const found = await require_program.eachOf(entries, concurrency, (entry) => this.#candidates(entry), this.#options);
		const candidates = this.#withoutRivals(found.flat());
		const width = concurrency * 2;
		return {
			images: (await require_program.eachOf(candidates, width, (one) => this.#resolved(one), this.#options)).filter((one) => one !== void 0),
			failures: this.#failures
		};
	}
	async #candidates(entry) {
		const { source, target, tags: rules } = entry;
		if (rules === void 0) return [{
			entry,
			source,
			target
		}];
		try {
			const tags = selectTags(await this.#tagsOf(source), rules);
			const renamed = tagRenamer(rules);
			return tags.map((tag) => ({
				entry,
				source: {
					...source,
					tag
				},
				target: {
					...target,
					tag: renamed(tag)
				}
			}));
		} catch (error) {
			this.#fail({
				entry,
				source,
				target
			}, error);
			return [];
		}
	}
	#tagsOf(source) {
		const name = require_early.formatReference({
			registry: source.registry,
			repository: source.repository
		});
		return require_program.once(this.#tags, name, async () => {
			const tags = [];
			for await (const tag of this.#repositories(source).tags(this.#options)) tags.push(tag);
			return tags;
		});
	}
	#withoutRivals(candidates) {
		const owners = new Map();
		return candidates.filter((one) => {
			const key = require_early.formatReference(one.target);
			const other = owners.get(key);
			owners.set(key, other ?? one);
			if (other !== void 0 && require_early.formatReference(other.source) !== require_early.formatReference(one.source)) {
				const what = `${one.entry.where}: ${require_early.familiarReference(one.target)} is the target of ${require_early.familiarReference(other.source)} as well`;
				this.#fail(one, new require_early.ImageError("INVALID_ARGUMENT", what));
			}
			return other === void 0;
		});
	}
	async #resolved(candidate) {
		const { source, entry } = candidate;
		try {
			const from = this.#source(source);
			const root = await from.resolve(source.digest ?? source.tag ?? "latest", this.#options);
			const isWanted = await this.#isNew(from, root, entry.tags);
			const repository = this.#repositories(source);
			return isWanted ? {
				...candidate,
				from,
				repository,
				root
			} : void 0;
		} catch (error) {
			this.#fail(candidate, require_early.during(`looking up ${require_early.familiarReference(source)}`, error));
			return;
		}
	}
	#source(reference) {
		const name = require_early.familiarName(reference);
		const known = this.#sources.get(name) ?? new require_remember.Remembering(this.#repositories(reference));
		this.#sources.set(name, known);
		return known;
	}
	async #isNew(from, root, rules) {
		if (rules?.since === void 0) return true;
		const read = await require_resolve_root.described(from, root, this.#options);
		const shown = await require_describe.representative(from, read, this.#options);
		const config = shown && await require_read_config.readConfig(from, shown.manifest, this.#options);
		const created = Date.parse(config?.created ?? "");
		return Number.isNaN(created) || created >= rules.since;
	}
	#fail(failed, error) {
		require_early.unlessInterrupted(error);
		const { entry, source, target } = failed;
		this.#failures.push({
			entry,
			source,
			target,
			error
		});
	}
};
// src/sync/record.ts
const ARTIFACT = "application/vnd.transship.sync.v1";
const DOCUMENT = "application/vnd.transship.sync.v1+json";
const LARGEST = 33554432;
const EMBEDDED = 65536;
function recordedImage({ source, entry }, { digest, written }) {
	const { platforms, referrers } = entry;
	return {
		source: require_early.formatReference(source),
		digest,
		written,
		platforms: platforms.map(require_program.formatPlatform),
		referrers
	};
}
async function readRecords(repository, options = {}) {
	const tags = await tagsOf(repository, options);
	const records = [];
	for (const tag of [...tags].filter(isRecordTag)) records.push([tag, await readRecord(repository, tag, options)]);
	const found = records.toSorted(([, one], [, other]) => one.time < other.time ? -1 : 1).flatMap(([, { images }]) => [...images]);
	return {
		images: new Map(found.filter(([tag]) => tags.has(tag))),
		byTag: new Map(records.map(([tag, { images }]) => [tag, images]))
	};
}
async function tagsOf(repository, options) {
	const tags = new Set();
	try {
		for await (const tag of repository.tags(options)) tags.add(tag);
	} catch (error) {
		if (require_early.codeOf(error) !== "NOT_FOUND") throw error;
	}
	return tags;
}
async function readRecord(repository, tag, options) {
	const root = await repository.resolve(tag, options);
	const manifest = await require_config.readManifest(repository, root, options);
	const [layer] = manifest.kind === "manifest" ? manifest.layers : [];
	const where = `record ${tag} of ${repository.place}`;
	if (layer?.mediaType !== DOCUMENT) return {
		time: "",
		images: new Map()
	};
	const bytes = await require_program.readAll(await repository.fetch(layer, options), LARGEST, where);
	const document = require_program.asObject(require_program.decodeJson(bytes, where), where);
	const images = Object.entries(require_program.asObject(document["images"], `${where}: images`));
	return {
		time: require_program.asString(document["time"], `${where}: time`),
		images: new Map(images.map(([name, value]) => [name, decodeImage(value, `${where}: ${name}`)]))
	};
}
function decodeImage(value, where) {
	const image = require_program.asObject(value, where);
	const text = (key) => require_program.asString(image[key], `${where}: ${key}`);
	return {
		source: text("source"),
		digest: text("digest"),
		written: text("written"),
		platforms: require_program.asArray(image["platforms"], `${where}: platforms`, require_program.asString),
		referrers: image["referrers"] === true
	};
}
async function writeRecord(repository, tag, { time, images }, options = {}) {
	const sorted = [...images].toSorted(([one], [other]) => one < other ? -1 : 1);
	const document = {
		version: 1,
		time,
		images: Object.fromEntries(sorted)
	};
	const bytes = Buffer.from(JSON.stringify(document));
	const layer = await putBytes(repository, DOCUMENT, bytes, options);
	const config = await putBytes(repository, require_program.MEDIA_TYPE.ociEmpty, Buffer.from("{}"), options);
	const data = bytes.length > EMBEDDED ? {} : { data: bytes.toString("base64") };
	const manifest = {
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociManifest,
		artifactType: ARTIFACT,
		config,
		layers: [{
			...layer,
			...data
		}]
	};
	const text = Buffer.from(JSON.stringify(manifest));
	await putBytes(repository, require_program.MEDIA_TYPE.ociManifest, text, {
		...options,
		name: tag
	});
}
async function putBytes(repository, mediaType, bytes, options) {
	const descriptor = {
		mediaType,
		digest: require_early.digestOf(bytes),
		size: bytes.length
	};
	await repository.put(descriptor, require_program.bodyOf(bytes), options);
	return descriptor;
}
// src/sync/records.ts
var SyncRecords = class {
	#repositories;
	#tag;
	#read = new Map();
	#done = new Map();
	constructor(repositories, shard) {
		this.#repositories = repositories;
		this.#tag = recordTag(shard);
	}
	async of(image, options) {
		const { entry, target, root } = image;
		if (entry.record !== true || target.tag === void 0) return;
		const found = (await this.#recordsOf(target, options).catch(require_early.unlessInterrupted))?.images.get(target.tag);
		if (found === void 0 || !require_early.isDigest(found.written)) return;
		const { digest } = root;
		const { written } = found;
		return require_program.$isDeepStrictEqual(found, recordedImage(image, {
			digest,
			written
		})) ? {
			...UNCHANGED,
			digest,
			written
		} : void 0;
	}
	#recordsOf(target, options) {
		return require_program.once(this.#read, require_early.familiarName(target), () => readRecords(this.#repositories(target), options));
	}
	add(image, synced) {
		const { entry, target } = image;
		if (entry.record === true && target.tag !== void 0) {
			const name = require_early.familiarName(target);
			const done = this.#done.get(name) ?? {
				target,
				images: new Map()
			};
			this.#done.set(name, done);
			done.images.set(target.tag, recordedImage(image, synced));
		}
	}
	async write(width, options) {
		const errors = [];
		await require_program.eachOf([...this.#done.values()], width, async ({ target, images }, { signal }) => {
			try {
				const records = await this.#recordsOf(target, { signal }).catch(require_early.unlessInterrupted);
				if (!require_program.$isDeepStrictEqual(records?.byTag.get(this.#tag), images)) {
					const repository = this.#repositories(target);
					const time = new Date().toISOString();
					await writeRecord(repository, this.#tag, {
						time,
						images
					}, { signal });
				}
			} catch (error) {
				require_early.unlessInterrupted(error);
				errors.push(require_early.during(`recording what was synced to ${require_early.familiarName(target)}`, error));
			}
		}, options);
		return errors;
	}
};
// src/sync/run-sync.ts
async function runSync({ images, failures }, repositories, options) {
	const failed = failures.map(({ source, target, error }) => ({
		source,
		target,
		error
	}));
	for (const one of failed) options.onImage?.(one);
	const done = await require_program.eachOf(images, options.concurrency, async (image, { signal }) => {
		const outcome = await outcomeOf(image, repositories, {
			...options,
			signal
		});
		options.onImage?.(outcome);
		return outcome;
	}, options);
	await options.state?.end();
	return [...failed, ...done];
}
async function outcomeOf(image, repositories, { state, records, ...options }) {
	const { source, target } = image;
	try {
		const before = state?.of(image) ?? await records?.of(image, options);
		const synced = before ?? await syncImage(image, repositories(target), options);
		records?.add(image, synced);
		await (before === void 0 ? state?.add(image, synced) : void 0);
		return {
			source,
			target,
			synced
		};
	} catch (error) {
		require_early.unlessInterrupted(error);
		return {
			source,
			target,
			error
		};
	}
}
// src/sync/shard.ts
async function weigh(images, width, options = {}) {
	return require_program.eachOf(images, width, async (image) => {
		return {
			image,
			content: await contentOf(image, options).catch(require_early.unlessInterrupted) ?? new Map()
		};
	}, options);
}
async function contentOf({ from, root, entry: { platforms } }, options) {
	const read = await require_resolve_root.described(from, root, options);
	const selected = await require_select.select(from, read, { platforms }, options);
	const content = new Map();
	await add(selected.source, selected.root, content, options);
	return content;
}
async function add(source, descriptor, content, options) {
	content.set(descriptor.digest, descriptor.size);
	const manifest = await require_config.readManifest(source, descriptor, options);
	for (const child of require_program.children(manifest)) if (manifest.kind === "index") await add(source, child, content, options);
	else content.set(child.digest, child.size);
}
const TOLERANCE = 1.02;
function partition(images, parts) {
	const made = Array.from({ length: parts }, () => new Part());
	const sorted = images.toSorted(biggestFirst);
	const share = bytesOf(sorted) / parts * TOLERANCE;
	for (const image of sorted) {
		const withIt = made.map((part) => ({
			part,
			bytes: part.bytesWith(image)
		}));
		const open = withIt.filter(({ bytes }) => bytes <= share);
		(open.length === 0 ? least(withIt, ({ bytes }) => bytes) : least(open, ({ part, bytes }) => bytes - part.bytes))?.part.add(image);
	}
	return made.map(({ images: own }) => own);
}
function least(list, weightOf) {
	let best;
	for (const one of list) best = best === void 0 || weightOf(one) < weightOf(best) ? one : best;
	return best;
}
var Part = class {
	images = [];
	#content = new Set();
	bytes = 0;
	bytesWith({ content }) {
		let { bytes } = this;
		for (const [digest, size] of content) bytes += this.#content.has(digest) ? 0 : size;
		return bytes;
	}
	add(image) {
		this.bytes = this.bytesWith(image);
		for (const digest of image.content.keys()) this.#content.add(digest);
		this.images.push(image);
	}
};
function biggestFirst(one, other) {
	const [name, otherName] = [require_early.formatReference(one.image.target), require_early.formatReference(other.image.target)];
	return bytesOf([other]) - bytesOf([one]) || (name < otherName ? -1 : 1);
}
function bytesOf(images) {
	return [...new Map(images.flatMap(({ content: own }) => [...own])).values()].reduce((sum, size) => sum + size, 0);
}
async function partOfPlan(plan, { index, of }, width, options = {}) {
	const { images, failures, parts } = plan.parts?.of === of ? plan : await inParts(plan, of, width, options);
	return {
		images: images.filter((image) => parts?.partOf.get(image) === index),
		failures: failures.filter(({ target }) => ownerOf(require_early.formatReference(target), of) === index),
		parts
	};
}
async function inParts(plan, of, width, options) {
	return {
		...plan,
		parts: partsOf(await weigh(plan.images, width, options), of)
	};
}
function partsOf(images, of) {
	const partOf = new Map(partition(images, of).flatMap((part, index) => part.map(({ image }) => [image, index + 1])));
	const lines = [...partOf].map(([{ source, target, root }, part]) => [
		part,
		require_early.formatReference(source),
		root.digest,
		require_early.formatReference(target)
	].join(" "));
	return {
		of,
		partOf,
		digest: require_early.digestOf(lines.toSorted().join("\n"))
	};
}
function ownerOf(name, parts) {
	let sum = 0;
	for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1000003;
	return sum % parts + 1;
}
// src/sync/sync.ts
async function prepareSync(file, repositories, { shard, plan, deletes = false, isForced = false, signal } = {}) {
	const whole = plan ?? await planSync(file, repositories, { signal });
	const extra = deletes ? await extraTags(file, whole, repositories, {
		isForced,
		signal
	}) : [];
	if (shard === void 0) return {
		...whole,
		extra
	};
	return {
		...await partOfPlan(whole, shard, file.concurrency * 2, { signal }),
		extra: extra.filter((one) => ownerOf(require_early.formatReference(one.repository), shard.of) === shard.index)
	};
}
async function sync({ extra, ...plan }, repositories, options) {
	const records = new SyncRecords(repositories, options.shard);
	const outcomes = await runSync(plan, repositories, {
		...options,
		records
	});
	const deleted = [];
	const errors = [...await records.write(options.concurrency, options)];
	for (const one of extra) try {
		const gone = await deleteExtraTags(one, repositories, options);
		deleted.push(...gone.map((tag) => ({
			...one.repository,
			tag
		})));
	} catch (error) {
		require_early.unlessInterrupted(error);
		errors.push(error);
	}
	return {
		outcomes,
		deleted,
		errors,
		split: plan.parts?.digest
	};
}
// src/cli/sync-preview.ts
async function previewSync({ output, signal }, { file, plan, text, shards }) {
	const { images, failures, extra } = plan;
	const weighed = await weigh(images, file.concurrency * 2, { signal });
	const parts = shards === void 0 ? void 0 : partsOf(weighed, shards);
	const bytes = new Map(weighed.map((one) => [one.image, bytesOf([one])]));
	const deleted = extra.flatMap(({ repository, tags }) => tags.map((tag) => require_early.familiarReference({
		...repository,
		tag
	})));
	const cells = images.map((image) => [
		require_early.familiarReference(image.source),
		require_early.familiarReference(image.target),
		require_program.formatSize(bytes.get(image) ?? 0),
		...parts === void 0 ? [] : [String(parts.partOf.get(image))]
	]);
	const head = [
		"SOURCE",
		"TARGET",
		"SIZE",
		...parts === void 0 ? [] : ["PART"]
	];
	output.text(require_table.formatTable(head, cells));
	for (const name of deleted) output.line(`delete ${name}`);
	const total = bytesOf(weighed);
	output.line(`${images.length} images, ${require_program.formatSize(total)} with shared content once`);
	output.document({
		...encodePlan({
			images,
			failures,
			parts
		}, {
			text,
			bytes
		}),
		deleted,
		bytes: total
	});
	const refusals = extra.flatMap(({ refusal }) => refusal ?? []);
	const errors = [...failures.map(({ error }) => error), ...refusals];
	require_program.throwIfAny(errors, images.length + errors.length);
}
// src/cli/sync-report.ts
async function tellReport({ output }, report, { summary }) {
	output.text(require_table.formatTable(REPORT_HEAD, report.images.map(reportRow)));
	for (const name of report.deleted) output.line(`deleted ${name}`);
	output.document(report);
	if (summary !== void 0) await require_new_file.writeWhole(summary, reportMarkdown(report));
}
const NAMED_PARTS = 20;
async function mergeSyncs(context, paths, flags) {
	const reports = [];
	for (const path of paths) reports.push(decodeReport(await require_program.readFileWhole(path), path));
	const report = mergedReport(reports);
	await tellReport(context, report, flags);
	const missing = missingShards(report);
	const more = missing.length - NAMED_PARTS;
	const failed = [
		...report.images.flatMap(({ error }) => error ?? []),
		...report.errors,
		...missing.slice(0, NAMED_PARTS).map((shard) => `joining results: there is none of part ${shard}`),
		...more > 0 ? [`joining results: there are none of ${more} more parts`] : [],
		...report.splits.length > 1 ? ["joining results: the parts saw other images at their sources, and may lack some"] : []
	];
	require_program.throwIfAny(failed.map(asError), report.images.length + failed.length);
}
function asError(text) {
	return new require_early.ImageError("REGISTRY", text.replace(/ \[[A-Z_]+\]$/, ""));
}
// src/cli/commands/sync.ts
function syncCommand(bind) {
	return new require_program.Command("sync").description("Copy many images as a file says").argument("<file...>", "a sync file, or one for regsync or skopeo sync; with --merge, results").option("--shard <i/n>", "only part I of N, split by bytes, the same way on every machine").option("--dry-run", "print what would be done, and how many bytes it is").option("--shards <n>", "with --dry-run, split it into N parts: with --json, a plan for them").option("--plan <file>", "do what --dry-run --json has planned, instead of looking anew").option("--delete", "delete tags of target repositories that the file does not ask for").option("--force", "delete even more than half of the tags of a repository").option("--to <prefix>", "where the images of a file for skopeo sync go").option("--scoped", "with --to, keep the whole name of the source below it").option("--state <file>", "where an interrupted run is noted; below the store without it").option("--summary <file>", "write the table as Markdown to this file").option("--merge", "join the results of parts, each the output of sync --shard --json").addHelpText("after", require_program.examples("sync mirror.yaml", "sync --dry-run --delete mirror.yaml", "sync --shard 1/4 --json mirror.yaml > part-1.json", "sync --dry-run --shards 4 --json mirror.yaml > plan.json", "sync --plan plan.json --shard 1/4 mirror.yaml", "sync --merge part-1.json part-2.json part-3.json part-4.json", "sync --to registry.example.com/mirror skopeo.yaml")).action(bind(syncAll));
}
async function syncAll(context, paths, flags) {
	if (flags.merge === true) {
		await mergeSyncs(context, paths, flags);
		return;
	}
	const [path = "", ...others] = paths;
	if (others.length > 0) {
		const what = `error: too many arguments: ${others.join(" ")}`;
		throw require_program.usageError("sync", new require_program.CommanderError(2, "commander.excessArguments", what));
	}
	const { shard, delete: deletes = false, force: isForced = false } = flags;
	const words = {
		shard: shard === void 0 ? void 0 : parseShard(shard),
		deletes,
		isForced
	};
	const shards = countOf(flags);
	const text = await require_program.readFileWhole(path);
	const { to: prefix, scoped: isScoped = false } = flags;
	const written = readSyncFile(text.toString("utf8"), path, {
		env: context.configuration.env,
		to: prefix === void 0 ? void 0 : {
			prefix,
			isScoped
		},
		now: Date.now()
	});
	const { signal } = context;
	const client = new require_program.RegistryClient(registriesOf(written, context.registries));
	try {
		const repositories = (name) => client.repository(name);
		const plan = await planOf(flags, {
			file: written,
			text,
			repositories
		});
		const file = plan === void 0 ? await withCatalogs(written, client, { signal }) : written;
		const options = {
			...words,
			plan,
			signal
		};
		const planned = await prepareSync(file, repositories, options);
		await (flags.dryRun === true ? previewSync(context, {
			file,
			plan: planned,
			text,
			shards
		}) : run(context, {
			file,
			plan: planned,
			repositories,
			options,
			flags,
			text
		}));
	} finally {
		await client.close();
	}
}
function countOf({ shards, dryRun, shard }) {
	if (shards === void 0) return;
	if (!/^[1-9]\d{0,4}$/.test(shards) || dryRun !== true || shard !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `sync: --shards ${require_early.quoted(shards)}`, { hint: "it is the number of parts of a plan: --dry-run --shards 4" });
	return Number(shards);
}
async function planOf({ plan }, from) {
	return plan === void 0 ? void 0 : decodePlan(await require_program.readFileWhole(plan), {
		...from,
		where: plan
	});
}
async function run(context, { file, plan, repositories, options, flags, text }) {
	const { signal } = context;
	const state = await SyncState.open(flags.state ?? statePath(context.storeDir, text, options.shard));
	const result = await sync(plan, repositories, {
		shard: options.shard,
		concurrency: file.concurrency,
		state,
		onImage: (outcome) => noteImage(context, outcome),
		signal
	});
	const failed = result.outcomes.flatMap(({ error }) => error ?? []);
	await tellReport(context, reportOf(result, options.shard), flags);
	require_program.throwIfAny([...failed, ...result.errors], result.outcomes.length + result.errors.length);
}
function noteImage({ output }, { target, synced }) {
	if (synced !== void 0) {
		const sent = synced.bytes.copied === 0 ? "" : `, ${require_program.formatSize(synced.bytes.copied)} sent`;
		output.note(`${require_early.familiarReference(target)}: ${synced.status}${sent}`);
	}
}
exports.syncCommand = syncCommand;

})