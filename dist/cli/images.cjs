/*8bf234be1c628a434ae23d226c04d229*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_template = require("./template.cjs");
const require_filters = require("./filters.cjs");
const require_until = require("./until.cjs");
const require_rows = require("./rows.cjs");
const require_stored_images = require("./stored-images.cjs");
// src/cli/docker-settings.ts
async function imagesFormat({ configuration }) {
	const path = require_program.dockerConfigPath(configuration);
	if (path === void 0) return;
	try {
		const format = require_program.asObject(require_program.decodeJson(await require_program.readNamed(path), path), path)["imagesFormat"];
		return typeof format === "string" && format !== "" ? format : void 0;
	} catch {
		return;
	}
}
// src/cli/path-pattern.ts
function compilePattern(pattern) {
	const parts = [];
	const left = [...pattern];
	while (left.length > 0) {
		const part = readPart(left);
		if (part === void 0) return;
		parts.push(part);
	}
	return (text) => matches(parts, [...text]);
}
function readPart(left) {
	const character = left.shift();
	switch (character) {
		case "*": return "run";
		case "?": return (one) => one !== "/";
		case "[": return readClass(left);
		case "\\": {
			const escaped = left.shift();
			return escaped === void 0 ? void 0 : (one) => one === escaped;
		}
		default: return (one) => one === character;
	}
}
function readClass(left) {
	const negated = left[0] === "^";
	if (negated) left.shift();
	const ranges = [];
	while (left[0] !== "]" || ranges.length === 0) {
		const from = readBound(left);
		const to = left[0] === "-" && left.shift() !== void 0 ? readBound(left) : from;
		if (from === void 0 || to === void 0 || from > to) return;
		ranges.push([from, to]);
	}
	left.shift();
	return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== negated;
}
function readBound(left) {
	const character = left.shift();
	if (character === "\\") return left.shift();
	return character === "-" || character === "]" ? void 0 : character;
}
function matches(parts, text) {
	let [part, at] = [0, 0];
	let retry;
	while (at < text.length || part < parts.length) {
		const next = parts[part];
		const character = text[at];
		if (next === "run") {
			retry = {
				part,
				at
			};
			part += 1;
		} else if (next !== void 0 && character !== void 0 && next(character)) {
			part += 1;
			at += 1;
		} else if (retry !== void 0 && retry.at < text.length && text[retry.at] !== "/") {
			retry = {
				part: retry.part,
				at: retry.at + 1
			};
			[part, at] = [retry.part + 1, retry.at];
		} else return false;
	}
	return true;
}
// src/cli/name-pattern.ts
const LONGEST = 1024;
function namePattern(text) {
	if (!/[*?[\\]/.test(text)) {
		const wanted = require_early.parseName(text);
		return (reference) => reference !== void 0 && fullName(reference) === fullName(wanted) && (wanted.tag === void 0 || wanted.tag === reference.tag) && (wanted.digest === void 0 || wanted.digest === reference.digest);
	}
	const matches = text.length > LONGEST ? void 0 : compilePattern(text);
	if (matches === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `images: ${require_early.quoted(text)} is not a pattern`);
	const nameOf = text.startsWith("docker.io/") ? fullName : require_early.familiarName;
	return (reference) => reference !== void 0 && spellings(nameOf(reference), reference).some(matches);
}
function spellings(name, { tag, digest }) {
	const more = digest === void 0 ? tag && `:${tag}` : `@${digest}`;
	return more === void 0 ? [name] : [name, `${name}${more}`];
}
function fullName({ registry, repository }) {
	return require_early.formatReference({
		registry,
		repository
	});
}
// src/cli/image-filters.ts
const FILTERS = {
	command: "images",
	known: {
		dangling: "true|false",
		before: "REF",
		since: "REF",
		until: "WHEN",
		reference: "PATTERN",
		label: "KEY[=VALUE]",
		"label!": "KEY[=VALUE]"
	}
};
function imageFilters(written) {
	const found = require_filters.readFilters(written, FILTERS);
	const dangling = require_filters.readSwitch(found, "dangling", FILTERS);
	const patterns = (found.get("reference") ?? []).map(namePattern);
	const until = (found.get("until") ?? []).map((text) => require_until.parseUntil(text));
	return {
		before: found.get("before") ?? [],
		since: found.get("since") ?? [],
		until: Math.min(Number.POSITIVE_INFINITY, ...until),
		matchesName: (name) => (dangling === void 0 || dangling === (name === void 0)) && (patterns.length === 0 || patterns.some((matches) => matches(name))),
		matchesLabels: require_until.labelFilter(found) ?? (() => true)
	};
}
// src/cli/commands/images.ts
function imagesCommand(bind) {
	return new require_program.Command("images").description("List the images of the store, the newest first").argument("[repository[:tag]]", "only these; may hold wildcards, as in 'ubu*'").option("-a, --all", "all images; the store has no intermediate ones to hide").option("-q", "ids only").option("--digests", "what each reference resolved to").option("--no-trunc", "whole ids").option("-f, --filter <key=value>", "only dangling=true|false, before=REF, since=REF, until=WHEN, reference=PATTERN, label=KEY[=VALUE], label!=KEY[=VALUE]", require_program.collect).option("--format <template>", "a Go template for each, table TEMPLATE, json or raw").addHelpText("after", `\nSIZE is what a registry keeps of an image: its layers, mostly compressed, config and manifests;\ndocker shows the layers unpacked.\n${require_rows.fieldsNote(HEADINGS)}\n${require_program.examples("images", "images --digests 'ghcr.io/acme/*'", "images -q --filter dangling=true", "images --format '{{.Repository}}:{{.Tag}} {{.Size}}'")}`).action(bind(images));
}
async function images(context, [pattern], options) {
	const filters = imageFilters(options.filter ?? []);
	const matches = pattern === void 0 ? () => true : namePattern(pattern);
	const quiet = options.q === true;
	const given = options.format || (quiet ? void 0 : await imagesFormat(context));
	const format = require_rows.rowFormatter({
		format: given && templateOf(given, options),
		headings: HEADINGS,
		columns: columnsOf(options),
		quiet
	});
	const rows = (await require_stored_images.storedImages(context, filters, (image) => matches(image.reference))).toSorted((a, b) => b.created - a.created);
	context.output.document(rows.map(documentOf));
	context.output.text(format(rows.map((row) => fieldsOf(row, options))));
}
const HEADINGS = {
	ID: "IMAGE ID",
	Repository: "REPOSITORY",
	Tag: "TAG",
	Digest: "DIGEST",
	CreatedSince: "CREATED",
	CreatedAt: "CREATED AT",
	Size: "SIZE",
	Containers: "CONTAINERS",
	VirtualSize: "SIZE",
	SharedSize: "SHARED SIZE",
	UniqueSize: "UNIQUE SIZE"
};
function templateOf(format, { digests, q }) {
	if (format === "raw") return q === true ? "image_id: {{.ID}}" : rawForm(digests === true);
	return format !== "table" && format.startsWith("table") && digests === true && !format.includes("{{.Digest}}") ? `${format}\t{{.Digest}}` : format;
}
function rawForm(digests) {
	return `repository: {{.Repository}}\ntag: {{.Tag}}\n${digests ? "digest: {{.Digest}}\n" : ""}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
}
function columnsOf({ digests }) {
	return [
		"Repository",
		"Tag",
		...digests === true ? ["Digest"] : [],
		"ID",
		"CreatedSince",
		"Size"
	];
}
function fieldsOf({ reference, digest, summary }, { trunc }) {
	const id = summary?.manifest?.config?.digest;
	const created = summary?.config?.created;
	const size = summary === void 0 ? "N/A" : require_program.formatSize(summary.size);
	return new require_template.Struct({
		Containers: "N/A",
		get CreatedAt() {
			return require_program.formatMoment(created);
		},
		CreatedSince: require_program.formatAge(created),
		Digest: digest,
		ID: id === void 0 ? "<none>" : trunc ? require_program.shortId(id) : id,
		Repository: reference === void 0 ? "<none>" : require_early.familiarName(reference),
		SharedSize: "N/A",
		Size: size,
		Tag: reference?.tag ?? "<none>",
		UniqueSize: "N/A",
		VirtualSize: size
	});
}
function documentOf({ reference, digest, summary }) {
	return {
		reference: reference === void 0 ? null : require_early.formatReference(reference),
		digest,
		platforms: summary?.platforms ?? [],
		imageId: summary?.manifest?.config?.digest,
		created: summary?.config?.created,
		size: summary?.size
	};
}
exports.imagesCommand = imagesCommand;

})