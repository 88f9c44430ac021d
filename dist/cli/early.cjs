/*75c4a993dd2e93a9b4915be1806f37e0*/(function (exports, require, module, __dirname, performance) {Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
require("./rolldown-runtime.cjs");
// src/errors.ts
var ImageError = class extends Error {
	code;
	hint;
	remedy;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "ImageError";
		this.code = code;
		this.hint = details.hint;
		this.remedy = details.remedy;
	}
};
var IntegrityError = class extends ImageError {
	expected;
	actual;
	constructor(what, expected, actual) {
		super("INTEGRITY", `${what}: expected ${expected}, got ${actual}`);
		this.name = "IntegrityError";
		this.expected = expected;
		this.actual = actual;
	}
};
var RegistryError = class extends ImageError {
	status;
	method;
	url;
	errors;
	constructor(code, message, response, details = {}) {
		super(code, message, details);
		this.name = "RegistryError";
		this.status = response.status;
		this.method = response.method;
		this.url = response.url;
		this.errors = response.errors;
	}
};
var CopyError = class extends ImageError {
	side;
	digest;
	constructor(side, digest, cause) {
		super(codeOf(cause), messageOf(cause), {
			cause,
			...adviceOf(cause)
		});
		this.name = "CopyError";
		this.side = side;
		this.digest = digest;
	}
};
function during(what, error) {
	const message = `${what}: ${messageOf(error)}`;
	return new ImageError(codeOf(error), message, {
		cause: error,
		...adviceOf(error)
	});
}
function messageOf(error) {
	if (error instanceof AggregateError && error.message === "") return error.errors.map(messageOf).join("; ");
	return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
	if (error instanceof ImageError) return error.code;
	if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
	return error instanceof Error ? BY_NAME[error.name] ?? systemCode(error) : "INTERNAL";
}
function adviceOf(error) {
	if (error instanceof ImageError && error.hint !== void 0) return {
		hint: error.hint,
		remedy: error.remedy
	};
	return codeOf(error) === "INTERNAL" ? { hint: REPORT } : {};
}
function hintOf(error, words = {}) {
	const { hint, remedy } = adviceOf(error);
	const means = remedy && words[remedy.kind]?.(remedy.subject);
	return hint === void 0 || means === void 0 ? hint : `${hint} with ${means}`;
}
const REPORT = "this is a fault of the program itself: please report it, with what led to it";
const BY_NAME = {
	AbortError: "INTERRUPTED",
	TimeoutError: "TIMEOUT"
};
const UNREACHABLE = new Set([
	"ECONNREFUSED",
	"ECONNRESET",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EPIPE",
	"ERR_STREAM_PREMATURE_CLOSE",
	"UND_ERR_SOCKET",
	"UND_ERR_CONNECT_TIMEOUT"
]);
function systemCode(error) {
	const code = "code" in error ? String(error.code) : "";
	if (UNREACHABLE.has(code)) return "UNREACHABLE";
	if (code.startsWith("UND_ERR") && code.includes("TIMEOUT")) return "TIMEOUT";
	if (/^Z(?:STD)?_/.test(code)) return "ARCHIVE";
	return "syscall" in error ? "STORE" : "INTERNAL";
}
function unlessInterrupted(error) {
	if (codeOf(error) === "INTERRUPTED") throw error;
}
// src/oci/printable.ts
const LINE_LIMIT = 4e3;
const QUOTE_LIMIT = 100;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROLS = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const COMMAND = /^\s*::|##(?=\[)/g;
function printable(text, limit = LINE_LIMIT) {
	return cut(text, limit).toWellFormed().replace(SPACES, " ").replace(CONTROLS, escaped).replace(COMMAND, (begin) => `${begin.slice(0, -1)}\\${begin.slice(-1)}`);
}
function printableLines(text) {
	return text.split("\n").map((line) => line.split("	").map(uncut).join("	")).join("\n");
}
function uncut(text) {
	return printable(text, Number.POSITIVE_INFINITY);
}
function printableJson(json) {
	return json.replace(/[\u007f-\u009f\u2028\u2029]/g, escaped).replace(CONTROLS, (control) => control < " " ? control : escaped(control)).replaceAll("##[", "#\\u0023[");
}
function quoted(value, limit = QUOTE_LIMIT) {
	return `"${printable(value, limit)}"`;
}
function withoutUser(text) {
	const at = text.lastIndexOf("@");
	const [user, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
	if (!user.includes(":") || /^sha\d+:/.test(rest)) return text;
	const [scheme = ""] = /^(?:[a-z-]{1,20}:\/\/)?/.exec(user) ?? [];
	return `${scheme}***@${rest}`;
}
function withoutLogins(text) {
	return text.replaceAll(/\b((?:https?|ssh|git|ftps?):\/\/)[^\s/?#]*@/gi, "$1***@");
}
function cut(text, limit) {
	return text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
}
function escaped(character) {
	return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
// \0builtin:imported node:crypto
const builtin$2 = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:crypto"))[key] }))();
const $createHash = (...given) => builtin$2.createHash(...given);
const $randomBytes = (...given) => builtin$2.randomBytes(...given);
const $randomUUID = (...given) => builtin$2.randomUUID(...given);
new Proxy({}, { get: (_, key) => builtin$2.constants[key] });
new Proxy({}, { get: (_, key) => builtin$2.webcrypto[key] });
new Proxy({}, { get: (_, key) => builtin$2.subtle[key] });
// src/oci/digest.ts
const HEX_LENGTH = {
	sha256: 64,
	sha512: 128
};
const LONGEST$1 = 512;
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
function isDigest(text) {
	const colon = text.indexOf(":");
	const algorithm = text.slice(0, colon);
	if (algorithm !== "sha256" && algorithm !== "sha512") return false;
	const encoded = text.slice(colon + 1);
	return encoded.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(encoded);
}
function parseDigest(text) {
	if (isDigest(text)) return text;
	const algorithm = text.slice(0, Math.max(text.indexOf(":"), 0));
	if (text.length <= LONGEST$1 && GRAMMAR.test(text) && !(algorithm in HEX_LENGTH)) throw new ImageError("UNSUPPORTED", `digest ${quoted(text)}: unknown algorithm "${algorithm}"`, { hint: "sha256 and sha512 are supported" });
	throw new ImageError("INVALID_REFERENCE", `${quoted(text)} is not a digest`, { hint: "a digest is \"sha256:\" and 64 lower-case hex characters" });
}
function algorithmOf(digest) {
	return digest.startsWith("sha512:") ? "sha512" : "sha256";
}
function encodedOf(digest) {
	return digest.slice(digest.indexOf(":") + 1);
}
function digestOf(bytes, algorithm = "sha256") {
	return `${algorithm}:${$createHash(algorithm).update(bytes).digest("hex")}`;
}
var Digester = class {
	#algorithm;
	#hash;
	constructor(algorithm = "sha256") {
		this.#algorithm = algorithm;
		this.#hash = $createHash(algorithm);
	}
	update(bytes) {
		this.#hash.update(bytes);
	}
	digest() {
		return `${this.#algorithm}:${this.#hash.digest("hex")}`;
	}
};
// src/oci/reference.ts
const COMPONENT = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const HOST_LABEL = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const DOMAIN = new RegExp(`^${`(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])`}(?::[0-9]+)?$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const BARE_ID = /^[a-f0-9]{64}$/;
const MAX_NAME = 255;
const LONGEST = 1024;
const DOCKER_HUB = "docker.io";
const DOCKER_HUB_ALIASES = new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io",
	"registry.hub.docker.com"
]);
function parseReference(text) {
	const name = parseName(text);
	return name.tag === void 0 && name.digest === void 0 ? {
		...name,
		tag: "latest"
	} : name;
}
function parseName(text) {
	if (text.length > LONGEST) throw malformed(text, `it is longer than ${LONGEST} characters`);
	const at = text.indexOf("@");
	const digest = at < 0 ? void 0 : parseDigestPart(text, text.slice(at + 1));
	const [name, tag] = splitTag(at < 0 ? text : text.slice(0, at));
	if (tag !== void 0 && !isTag(tag)) throw malformed(text, `${quoted(tag)} is not a tag`);
	return {
		...splitName(text, name),
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest }
	};
}
function isTag(text) {
	return TAG.test(text);
}
function isRepository(text) {
	return text.length <= MAX_NAME && PATH.test(text);
}
function canonicalRegistry(host) {
	const lower = host.toLowerCase();
	return DOCKER_HUB_ALIASES.has(lower) ? DOCKER_HUB : lower;
}
function formatReference(reference) {
	return `${reference.registry}/${reference.repository}${suffix(reference)}`;
}
function familiarReference(reference) {
	return `${familiarName(reference)}${suffix(reference)}`;
}
function familiarName({ registry, repository }) {
	const short = repository.replace(/^library\/(?=[^/]+$)/, "");
	const slash = short.indexOf("/");
	const misread = slash >= 0 && isDomain(short.slice(0, slash));
	return registry === "docker.io" && !misread ? short : `${registry}/${repository}`;
}
function pinned(reference, digest) {
	return {
		registry: reference.registry,
		repository: reference.repository,
		digest
	};
}
function suffix({ tag, digest }) {
	return `${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
function parseDigestPart(text, digest) {
	try {
		return parseDigest(digest);
	} catch (error) {
		if (error instanceof ImageError && error.code === "UNSUPPORTED") throw error;
		throw malformed(text, `${quoted(digest.slice(digest.lastIndexOf("@") + 1))} is not a digest`);
	}
}
function splitTag(text) {
	const colon = text.lastIndexOf(":");
	if (colon < 0 || text.indexOf("/", colon) >= 0) return [text];
	return [text.slice(0, colon), text.slice(colon + 1)];
}
function splitName(text, name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(slash, 0));
	if (slash < 0 || !isDomain(first)) return hubName(text, name);
	if (!DOMAIN.test(first)) throw malformed(text, `${quoted(first)} is not a host name`);
	const registry = canonicalRegistry(first);
	const rest = name.slice(slash + 1);
	return registry === "docker.io" ? hubName(text, rest) : checked(text, registry, rest);
}
function hubName(text, path) {
	if (BARE_ID.test(path)) throw malformed(text, "a name of 64 hex characters would be mistaken for an image id");
	return checked(text, DOCKER_HUB, path.includes("/") ? path : `library/${path}`);
}
function isDomain(first) {
	return /[.:[]/.test(first) || first.toLowerCase() === "localhost";
}
function checked(text, registry, repository) {
	if (!PATH.test(repository)) {
		const name = repository.replace(/^library\//, "");
		const lower = name.toLowerCase();
		const why = name === lower ? "" : `: it must be lower case, ${quoted(lower)}`;
		throw malformed(text, `${quoted(name)} is not a repository${why}`);
	}
	if (registry.length + 1 + repository.length > MAX_NAME) throw malformed(text, `the name is longer than ${MAX_NAME} characters`);
	return {
		registry,
		repository
	};
}
function malformed(text, why) {
	return new ImageError("INVALID_REFERENCE", `invalid reference ${quoted(withoutUser(text), 300)}: ${why}`, { hint: "a reference is [HOST[:PORT]/]PATH[:TAG][@DIGEST], such as alpine:3.20 or ghcr.io/acme/app:1.4.0" });
}
// src/place/place.ts
const WORDS = [
	"docker",
	"store",
	"oci",
	"oci-archive",
	"docker-archive",
	"docker-daemon"
];
function parsePlace(text, fallback) {
	const [transport, rest] = splitTransport(text);
	switch (transport ?? fallback) {
		case "docker": return {
			transport: "docker",
			reference: parseReference(rest)
		};
		case "store": return {
			transport: "store",
			text: rest,
			reference: referenceOrId(rest)
		};
		case "docker-daemon": return {
			transport: "docker-daemon",
			text: rest,
			reference: referenceOrId(rest)
		};
		default: return parseFile(transport, rest, text);
	}
}
function transportOf(text, fallback) {
	return splitTransport(text)[0] ?? fallback;
}
function isPlace(text) {
	return splitTransport(text)[0] !== void 0;
}
const FOREIGN = /^(containers-storage|dir|docker-tar|ostree|sif|tarball):/;
function splitTransport(text) {
	const [, foreign] = FOREIGN.exec(text) ?? [];
	if (foreign !== void 0) throw new ImageError("INVALID_ARGUMENT", `${quoted(text)}: ${foreign}: is not supported here`, { hint: `there are docker://, ${WORDS.slice(1).join(":, ")}:; an image named ${foreign} is docker://${foreign}:TAG` });
	const word = WORDS.find((candidate) => text.startsWith(`${candidate}:`));
	if (word === void 0) return [void 0, text];
	const rest = text.slice(word.length + 1);
	if (word === "docker") return rest.startsWith("//") ? [word, rest.slice(2)] : [void 0, text];
	return [word, rest];
}
function referenceOrId(text) {
	return isImageId(text) ? void 0 : parseReference(text);
}
function isImageId(text) {
	return /^sha256:[0-9a-f]{1,64}$/.test(text) || /^[0-9a-f]{64}$/.test(text);
}
function parseFile(transport, rest, text) {
	const from = /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0;
	const colon = rest.indexOf(":", from);
	const path = colon < 0 ? rest : rest.slice(0, colon);
	if (path === "") throw new ImageError("INVALID_ARGUMENT", `${quoted(text)} names no file or directory`, { hint: `write ${transport}:PATH[:NAME]` });
	return {
		transport,
		path,
		name: colon < 0 ? void 0 : rest.slice(colon + 1) || void 0
	};
}
function referenceOf(place) {
	return "reference" in place ? place.reference : void 0;
}
function nameOf({ tag = "latest", digest }) {
	return digest ?? tag;
}
function siteOf(place) {
	return place.transport === "docker" ? place.reference.registry : "this machine";
}
// \0builtin:imported node:net
const builtin$1 = process.getBuiltinModule("node:net");
const $BlockList = builtin$1.BlockList;
const $connect = builtin$1.connect;
const $isIPv4 = builtin$1.isIPv4;
const $isIPv6 = builtin$1.isIPv6;
// src/registry/wire/address.ts
const DOCKER_HUB_AUTHORITY = "registry-1.docker.io";
function addressOf(host) {
	const written = /^(https?:)\/\//.exec(host)?.[1];
	const url = URL.parse(written === void 0 ? `https://${host}` : host);
	if (url === null || url.username !== "" || url.search !== "" || url.hash !== "") throw new ImageError("INVALID_ARGUMENT", `"${withoutSecrets(host)}" is not a registry`, { hint: "a registry is HOST[:PORT], a mirror http(s)://HOST[:PORT][/PREFIX]" });
	const registry = canonicalRegistry(url.host);
	const path = url.pathname.split("/").filter(Boolean).join("/");
	return {
		registry,
		authority: registry === "docker.io" ? DOCKER_HUB_AUTHORITY : url.host,
		protocol: written === void 0 ? void 0 : url.protocol,
		prefix: path === "" || path === "v2" ? "" : `${path}/`
	};
}
const SHOWN_LENGTH = 100;
function withoutSecrets(host) {
	const [scheme = ""] = /^https?:\/\//.exec(host) ?? [];
	const [shown = ""] = host.slice(Math.max(scheme.length, host.lastIndexOf("@") + 1)).split(/[?#]/, 1);
	return scheme + shown.slice(0, SHOWN_LENGTH);
}
const LOOPBACK = blockList("127.0.0.0/8", "::1/128");
const NETWORKS = [
	["loopback", LOOPBACK],
	["link-local", blockList("169.254.0.0/16", "fe80::/10", "0.0.0.0/8", "::/128")],
	["private", blockList(...[
		"10.0.0.0/8",
		"100.64.0.0/10",
		"172.16.0.0/12",
		"192.0.0.0/24",
		"192.168.0.0/16"
	], ...[
		"198.18.0.0/15",
		"224.0.0.0/3",
		"fc00::/7",
		"fec0::/10",
		"ff00::/8",
		"64:ff9b:1::/48"
	])]
];
function blockList(...blocks) {
	const list = new $BlockList();
	for (const block of blocks) {
		const [net = "", bits] = block.split("/");
		list.addSubnet(net, Number(bits), net.includes(":") ? "ipv6" : "ipv4");
	}
	return list;
}
function familyOf(host) {
	if (host.includes(":")) return $isIPv6(host) ? "ipv6" : void 0;
	return $isIPv4(host) ? "ipv4" : void 0;
}
function isIn(list, host) {
	const family = familyOf(host);
	return family !== void 0 && list.check(host, family);
}
function isLoopback(hostname) {
	const name = bare(hostname);
	return isLocalName(name) || isIn(LOOPBACK, name);
}
function networkOf(hostname) {
	const name = bare(hostname);
	const address = embeddedIPv4(name) ?? name;
	return isLocalName(name) ? "loopback" : NETWORKS.find(([, list]) => isIn(list, address))?.[0] ?? "public";
}
function isLocalName(name) {
	return name === "localhost" || name.endsWith(".localhost");
}
function bare(hostname) {
	return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
}
const EMBEDDING = [
	["0:0:0:0:0:ffff:", 6],
	["0:0:0:0:ffff:0:", 6],
	["0:0:0:0:0:0:", 6],
	["64:ff9b:0:0:0:0:", 6],
	["2002:", 1]
];
function embeddedIPv4(name) {
	if (familyOf(name) !== "ipv6") return;
	const groups = groupsOf(name);
	const written = groups.map((group) => group.toString(16)).join(":");
	const found = EMBEDDING.find(([prefix]) => written.startsWith(prefix));
	const [high = 0, low = 0] = found === void 0 ? [] : groups.slice(found[1]);
	return found === void 0 || found[0] === "0:0:0:0:0:0:" && high === 0 ? void 0 : [
		high >> 8,
		high & 255,
		low >> 8,
		low & 255
	].join(".");
}
function groupsOf(address) {
	const { hostname } = new URL(`http://[${address.replace(/%.*$/, "")}]`);
	const [before = "", after] = hostname.slice(1, -1).split("::");
	const head = before === "" ? [] : before.split(":");
	const tail = after === void 0 || after === "" ? [] : after.split(":");
	const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
	return [
		...head,
		...zeros,
		...tail
	].map((group) => Number.parseInt(group, 16));
}
// \0builtin:imported node:dns
const builtin = ((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= process.getBuiltinModule("node:dns"))[key] }))();
const $lookup = (...given) => builtin.lookup(...given);
new Proxy({}, { get: (_, key) => builtin.promises[key] });
// src/registry/wire/proxy.ts
function proxyFor(url, env) {
	if (isLoopback(url.hostname)) return;
	const proxy = variable(env, url.protocol === "https:" ? "https_proxy" : "http_proxy") ?? variable(env, "all_proxy");
	if (proxy === void 0) return;
	const exceptions = variable(env, "no_proxy");
	return exceptions !== void 0 && bypassesProxy(url, exceptions.value, exceptions.name) ? void 0 : proxyUrl(proxy);
}
function variable(env, lower) {
	const name = [lower, lower.toUpperCase()].find((spelling) => env[spelling]?.trim());
	return name === void 0 ? void 0 : {
		name,
		value: (env[name] ?? "").trim()
	};
}
const PROTOCOLS = new Set([
	"http:",
	"https:",
	"socks5:",
	"socks:"
]);
function proxyUrl({ name, value }) {
	const url = URL.parse(value.includes("://") ? value : `http://${value}`);
	if (!(url !== null && url.hostname !== "" && /^\/?$/.test(url.pathname + url.search + url.hash)) || !PROTOCOLS.has(url.protocol) || !isDecodable(url.username + url.password)) throw new ImageError("INVALID_ARGUMENT", `${name}: its value is not the URL of a proxy`, { hint: "write http://HOST:PORT; in a user and a password before the host, %23 for #, %2F for /, %25 for %" });
	return url;
}
function isDecodable(text) {
	try {
		return true;
	} catch {
		return false;
	}
}
function bypassesProxy(url, list, variableName = "NO_PROXY") {
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
	const matching = list.toLowerCase().split(/[\s,;]+/).map((entry) => entry !== "" && matches(entry, host, port));
	if (matching.includes(void 0)) throw new ImageError("INVALID_ARGUMENT", `${variableName}: an entry is no host, address or CIDR`, { hint: "write hosts (example.com), addresses and CIDR blocks (10.0.0.0/8), with commas between" });
	return matching.includes(true);
}
function matches(entry, host, port) {
	if (entry === "*") return true;
	if (entry === "<local>") return !host.includes(".") && familyOf(host) === void 0;
	return entry.includes("/") ? inBlock(entry, host) : isAtOrBelow(entry, host, port);
}
const HOST_ENTRY = /^(\[[0-9a-f:.%]*\]|[a-z0-9._*-]*|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:.]*)(?::(\d+))?$/;
function isAtOrBelow(entry, host, port) {
	const [, name, only = port] = HOST_ENTRY.exec(entry) ?? [];
	if (name === void 0) return;
	const wanted = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
	const below = familyOf(host) === void 0 && host.endsWith(`.${wanted}`);
	return only === port && wanted !== "" && (host === wanted || below);
}
function inBlock(entry, host) {
	const [written = "", bits = "", ...more] = entry.split("/");
	const net = /^\d+(?:\.\d+){0,2}$/.test(written) ? padded(written) : written;
	const family = familyOf(net);
	const most = family === "ipv6" ? 128 : 32;
	if (family === void 0 || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) return;
	const own = familyOf(host);
	if (own === void 0) return false;
	const block = new $BlockList();
	block.addSubnet(net, Number(bits), family);
	return block.check(host, own);
}
function padded(net) {
	return [
		...net.split("."),
		"0",
		"0",
		"0"
	].slice(0, 4).join(".");
}
// src/content/read-memory.ts
const SIZE = 262144;
const LEAST = 65536;
const SHORT = 4096;
const MOST_UNUSED = 32;
const REST = {
	length: -1,
	readers: 1
};
var ReadMemory = class {
	#unused = [];
	#lent = new WeakMap();
	#made = 0;
	get made() {
		return this.#made;
	}
	take() {
		const unused = this.#unused.pop();
		if (unused !== void 0) return unused;
		this.#made += 1;
		return this.#whole(Buffer.allocUnsafeSlow(SIZE).buffer);
	}
	received({ buffer, byteOffset, byteLength }, length) {
		if (length < SHORT) {
			this.#unused.push(Buffer.from(buffer, byteOffset, byteLength));
			return Buffer.copyBytesFrom(new Uint8Array(buffer, byteOffset, length));
		}
		const lent = this.#lent.get(buffer);
		lent?.delete(byteOffset);
		const rest = byteOffset + length;
		if (byteLength - length >= LEAST) {
			lent?.set(rest, REST);
			this.#unused.push(Buffer.from(buffer, rest, byteLength - length));
		}
		if (length > 0) lent?.set(byteOffset, {
			length,
			readers: 1
		});
		return Buffer.from(buffer, byteOffset, length);
	}
	join(first, second) {
		const { buffer, byteOffset, byteLength } = first;
		if (!(second.buffer === buffer && second.byteOffset === byteOffset + byteLength) || !this.#find(first) || !this.#find(second)) return;
		const length = byteLength + second.byteLength;
		this.#lent.get(buffer)?.delete(second.byteOffset);
		this.#lent.get(buffer)?.set(byteOffset, {
			length,
			readers: 1
		});
		return Buffer.from(buffer, byteOffset, length);
	}
	narrow({ buffer, byteOffset, byteLength }) {
		const lent = this.#lent.get(buffer);
		const end = byteOffset + byteLength;
		for (const [from, { length, readers }] of lent ?? []) if (from < byteOffset && from + length === end) {
			lent?.delete(from);
			lent?.set(byteOffset, {
				length: byteLength,
				readers
			});
		}
	}
	share(piece, readers) {
		const lent = this.#find(piece);
		if (lent !== void 0) lent.readers += readers - 1;
	}
	keep(piece) {
		this.share(piece, Number.POSITIVE_INFINITY);
	}
	isLent({ buffer }) {
		return this.#lent.has(buffer);
	}
	giveBack(piece) {
		const found = this.#find(piece);
		if (found === void 0) return;
		found.readers -= 1;
		if (found.readers === 0) this.#release(piece);
	}
	#find({ buffer, byteOffset, byteLength }) {
		const found = this.#lent.get(buffer)?.get(byteOffset);
		return found?.length === byteLength ? found : void 0;
	}
	#release({ buffer, byteOffset }) {
		const lent = this.#lent.get(buffer);
		lent?.delete(byteOffset);
		if (lent?.size === 0 && this.#unused.length < MOST_UNUSED && buffer instanceof ArrayBuffer) this.#unused.push(this.#whole(buffer.transfer()));
	}
	#whole(buffer) {
		this.#lent.set(buffer, new Map([[0, REST]]));
		return Buffer.from(buffer);
	}
};
const readMemory = new ReadMemory();
// src/registry/wire/socket-memory.ts
const READING = {
	buffer: () => readMemory.take(),
	callback(length, memory) {
		return this.push(readMemory.received(memory, length));
	}
};
const READING_RECORDS = {
	buffer: () => readMemory.take(),
	callback(length, memory) {
		const records = RECORDS.get(this) ?? new Records(this);
		RECORDS.set(this, records);
		return records.add(readMemory.received(memory, length));
	}
};
function joiningRecords(socket) {
	const records = new Records(socket);
	const push = socket.push;
	socket.push = (chunk, encoding) => {
		const memory = chunk instanceof Uint8Array ? readMemory.take() : void 0;
		if (memory === void 0 || chunk.length > memory.length) return push(chunk, encoding);
		memory.set(chunk);
		return records.add(readMemory.received(memory, chunk.length));
	};
	return socket;
}
const RECORDS = new WeakMap();
var Records = class {
	#socket;
	#push;
	#piece;
	#isScheduled = false;
	constructor(socket) {
		this.#socket = socket;
		this.#push = socket.push.bind(socket);
		socket.push = (chunk, encoding) => {
			this.#pass();
			return this.#push(chunk, encoding);
		};
	}
	add(record) {
		const joined = this.#piece && readMemory.join(this.#piece, record);
		if (joined === void 0) this.#pass();
		this.#piece = joined ?? record;
		if (!this.#isScheduled) {
			this.#isScheduled = true;
			setImmediate(() => {
				this.#isScheduled = false;
				this.#pass();
			});
		}
		return this.#socket.readableLength < this.#socket.readableHighWaterMark;
	}
	#pass() {
		const piece = this.#piece;
		this.#piece = void 0;
		if (piece !== void 0 && !this.#socket.destroyed) this.#push(piece);
	}
};
// src/registry/wire/first-connection.ts
const KEEP_ALIVE_DELAY = 6e4;
function openFirstConnection({ authority, protocol: given }, env) {
	const loopback = isLoopback(new URL(`https://${authority}`).hostname);
	const protocol = given ?? (loopback ? "http:" : "https:");
	const url = new URL(`${protocol}//${authority}`);
	if (!isDirect(url, env)) return;
	const { origin, hostname, port } = url;
	let addresses;
	const socket = $connect({
		host: hostname.replace(/^\[|\]$/g, ""),
		port: Number(port || (protocol === "https:" ? 443 : 80)),
		...protocol === "http:" ? { onread: READING } : {},
		lookup: (host, options, callback) => $lookup(host, {
			...options,
			all: true
		}, (error, found) => {
			addresses = found;
			if (options.all === true) callback(error, found);
			else callback(error, found?.[0]?.address ?? "", found?.[0]?.family);
		})
	});
	socket.setKeepAlive(true, KEEP_ALIVE_DELAY).setNoDelay(true);
	socket.on("error", () => void 0).unref();
	return {
		origin,
		socket,
		addresses: () => addresses
	};
}
function isDirect(url, env) {
	try {
		return proxyFor(url, env) === void 0;
	} catch {
		return false;
	}
}
// src/cli/early.ts
const ASKED = new Map([
	["blob", 1],
	["config", 1],
	["copy", 4],
	["digest", 4],
	["manifest", 1],
	["pull", 4],
	["referrers", 1],
	["tags", 1]
]);
function openEarly(args, env) {
	const [command = "", ...others] = args;
	if (others.some((arg) => /^--(?:mirror|insecure)\b/.test(arg))) return [];
	const option = others.findIndex((arg) => arg.startsWith("-"));
	const registries = (option < 0 ? others : others.slice(0, option)).slice(0, ASKED.get(command) ?? 0).map(registryOf);
	return [...new Set(registries)].flatMap((registry) => {
		return registry === void 0 ? [] : openFirstConnection(addressOf(registry), env) ?? [];
	});
}
function registryOf(text) {
	try {
		const place = parsePlace(text, "docker");
		return place.transport === "docker" ? place.reference.registry : void 0;
	} catch {
		return;
	}
}
exports.$createHash = $createHash;
exports.$lookup = $lookup;
exports.$randomBytes = $randomBytes;
exports.$randomUUID = $randomUUID;
exports.CopyError = CopyError;
exports.DOCKER_HUB = DOCKER_HUB;
exports.Digester = Digester;
exports.ImageError = ImageError;
exports.IntegrityError = IntegrityError;
exports.READING = READING;
exports.READING_RECORDS = READING_RECORDS;
exports.RegistryError = RegistryError;
exports.addressOf = addressOf;
exports.adviceOf = adviceOf;
exports.algorithmOf = algorithmOf;
exports.canonicalRegistry = canonicalRegistry;
exports.codeOf = codeOf;
exports.digestOf = digestOf;
exports.during = during;
exports.encodedOf = encodedOf;
exports.familiarName = familiarName;
exports.familiarReference = familiarReference;
exports.formatReference = formatReference;
exports.hintOf = hintOf;
exports.isDigest = isDigest;
exports.isLoopback = isLoopback;
exports.isPlace = isPlace;
exports.isRepository = isRepository;
exports.isTag = isTag;
exports.joiningRecords = joiningRecords;
exports.messageOf = messageOf;
exports.nameOf = nameOf;
exports.networkOf = networkOf;
exports.openEarly = openEarly;
exports.parseDigest = parseDigest;
exports.parseName = parseName;
exports.parsePlace = parsePlace;
exports.parseReference = parseReference;
exports.pinned = pinned;
exports.printable = printable;
exports.printableJson = printableJson;
exports.printableLines = printableLines;
exports.proxyFor = proxyFor;
exports.quoted = quoted;
exports.readMemory = readMemory;
exports.referenceOf = referenceOf;
exports.siteOf = siteOf;
exports.transportOf = transportOf;
exports.unlessInterrupted = unlessInterrupted;
exports.withoutLogins = withoutLogins;
exports.withoutUser = withoutUser;

})