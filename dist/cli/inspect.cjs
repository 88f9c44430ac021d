/*27522bb3e809c704fc5d06fba00a948f*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_quote = require("./quote.cjs");
const require_template = require("./template.cjs");
const require_summary = require("./summary.cjs");
const require_stored_images = require("./stored-images.cjs");
const require_find_image = require("./find-image.cjs");
// src/image/inspect.ts
const NO_TIME = "0001-01-01T00:00:00Z";
function inspectImage(summary, names) {
	const { root, manifest, config, size, document } = summary;
	if (manifest?.config === void 0 || config === void 0) {
		if (summary.unreadable.length > 0) throw summary.unreadable[0];
		throw new require_early.ImageError("UNSUPPORTED", `${root.digest} is not an image, but an artifact`, {
			hint: "look at its manifest",
			remedy: {
				kind: "show-manifest",
				subject: root.digest
			}
		});
	}
	const { platform } = config;
	const text = (member) => textOf(config.document[member]);
	const containerConfig = config.document["container_config"];
	const fields = {
		Id: manifest.config.digest,
		ID: manifest.config.digest,
		RepoTags: names.tags,
		RepoDigests: names.digests,
		Parent: text("parent"),
		Comment: text("comment") || (config.history.at(-1)?.comment ?? ""),
		Created: formatCreated(config.created),
		ContainerConfig: execution(containerConfig, "container_config"),
		DockerVersion: text("docker_version"),
		Author: text("author"),
		Config: execution(config.document["config"], "config"),
		Architecture: textOf(config.document["architecture"]),
		Variant: text("variant"),
		Os: platform.os,
		OsVersion: text("os.version"),
		Size: size,
		VirtualSize: size,
		RootFS: new require_template.Struct({
			Type: "layers",
			Layers: config.diffIds
		}),
		Layers: layersOf(summary, config),
		Platforms: platformsOf(summary)
	};
	return new require_template.Struct(fields, [
		...TEMPLATES_ONLY,
		...containerConfig === void 0 || containerConfig === null ? ["ContainerConfig"] : [],
		...["Variant", "OsVersion"].filter((name) => text(NAME_IN_CONFIG[name] ?? "") === ""),
		...document.kind === "index" ? [] : ["Platforms"]
	]);
}
const TEMPLATES_ONLY = ["ID", "VirtualSize"];
const NAME_IN_CONFIG = {
	Variant: "variant",
	OsVersion: "os.version"
};
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function formatCreated(created) {
	const [, time = created, fraction = "", zone = ""] = /^([^.]*)\.(\d{0,30})([Z+-].*)$/.exec(created ?? "") ?? [];
	const digits = fraction.replace(/0+$/, "");
	return `${time ?? ""}${digits === "" ? "" : `.${digits}`}${zone}` || NO_TIME;
}
function layersOf({ manifest }, { diffIds }) {
	return (manifest?.layers ?? []).map(({ mediaType, digest, size }, index) => new require_template.Struct({
		MediaType: mediaType,
		Digest: digest,
		DiffID: diffIds[index] ?? "",
		Size: size
	}));
}
function platformsOf({ images }) {
	return images.map(({ platform, mediaType, digest, size }) => {
		const fields = {
			Platform: require_program.formatPlatform(platform),
			Os: platform.os,
			Architecture: platform.architecture,
			Variant: platform.variant ?? "",
			MediaType: mediaType,
			Digest: digest,
			Size: size
		};
		return new require_template.Struct(fields, fields.Variant === "" ? ["Variant"] : []);
	});
}
const EXECUTION = {
	Hostname: "",
	Domainname: "",
	User: "",
	AttachStdin: false,
	AttachStdout: false,
	AttachStderr: false,
	ExposedPorts: require_template.NIL_MAP,
	Tty: false,
	OpenStdin: false,
	StdinOnce: false,
	Env: require_template.NIL_SLICE,
	Cmd: require_template.NIL_SLICE,
	Healthcheck: require_template.NIL_POINTER,
	ArgsEscaped: false,
	Image: "",
	Volumes: require_template.NIL_MAP,
	WorkingDir: "",
	Entrypoint: require_template.NIL_SLICE,
	NetworkDisabled: false,
	MacAddress: "",
	OnBuild: require_template.NIL_SLICE,
	Labels: new require_template.StringMap(void 0),
	StopSignal: "",
	StopTimeout: require_template.NIL_POINTER,
	Shell: require_template.NIL_SLICE
};
const WHEN_SET = [...[
	"ExposedPorts",
	"Healthcheck",
	"ArgsEscaped",
	"NetworkDisabled",
	"MacAddress"
], ...[
	"StopSignal",
	"StopTimeout",
	"Shell"
]];
function execution(written, where) {
	const given = written === void 0 || written === null ? {} : require_program.asObject(written, where);
	const typed = Object.entries(given).filter(([, value]) => value !== null).map(([name, value]) => [name, typedMember(name, value, where)]);
	const fields = {
		...EXECUTION,
		...Object.fromEntries(typed)
	};
	return new require_template.Struct(fields, WHEN_SET.filter((name) => isZero(given[name])));
}
function typedMember(name, value, where) {
	if (name === "Labels") {
		const labels = Object.entries(require_program.asObject(value, `${where}.Labels`));
		return new require_template.StringMap(Object.fromEntries(labels.map(([key, label]) => [key, textOf(label)])));
	}
	if (name === "ExposedPorts" || name === "Volumes") {
		const keys = Object.keys(require_program.asObject(value, `${where}.${name}`));
		return Object.fromEntries(keys.map((key) => [key, new require_template.Struct({})]));
	}
	return name === "Healthcheck" ? healthcheck(require_program.asObject(value, `${where}.Healthcheck`)) : value;
}
function healthcheck(given) {
	const fields = {
		...HEALTHCHECK,
		...given
	};
	const timed = Object.entries(fields).map(([name, value]) => [name, HEALTHCHECK[name] instanceof require_quote.Duration && typeof value === "number" ? new require_quote.Duration(value) : value]);
	return new require_template.Struct(Object.fromEntries(timed), Object.keys(fields).filter((name) => isZero(given[name])));
}
const NO_DURATION = new require_quote.Duration(0);
const HEALTHCHECK = {
	Test: require_template.NIL_SLICE,
	Interval: NO_DURATION,
	Timeout: NO_DURATION,
	StartPeriod: NO_DURATION,
	StartInterval: NO_DURATION,
	Retries: 0
};
function isZero(value) {
	return !value || typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
// src/cli/commands/inspect.ts
function inspectCommand(bind) {
	return new require_program.Command("inspect").description("Print what an image is made of, in the shape of docker inspect").argument("<reference...>", "images of the store, by name or id; or other places").option("-f, --format <template>", "a Go template for each, or json").option("--remote", "look in the registry; no layer is pulled").addOption(new require_program.Option("--type <type>", "what to look for, as docker asks; there are images only").choices(["image"])).option("-s, --size", "changes nothing: sizes are always told").addHelpText("after", `\nSize is what a registry keeps of an image: its layers, mostly compressed, config and manifests;\ndocker shows the layers unpacked.\n${require_program.examples("inspect alpine:3.20", "inspect -f '{{.Id}} {{join .Config.Env \" \"}}' alpine:3.20", "inspect --remote -f '{{range .Platforms}}{{println .Platform .Digest}}{{end}}' alpine:3.20")}`).action(bind(inspect));
}
async function inspect(context, texts, { format, remote }) {
	const { output } = context;
	const template = !format || format === "json" ? void 0 : new require_template.Template(format);
	const { results, errors } = await require_program.attempt(texts, async (text) => {
		const found = await require_find_image.findImage(context, text, { standard: remote ? "docker" : "store" });
		const { source, root } = found.selected;
		const image = inspectImage(await require_summary.summarize(source, root, context), await namesOf(context, found));
		return {
			image,
			text: template?.execute(image, { print: require_early.printableLines })
		};
	});
	const images = results.map(({ image }) => image);
	output.document(images);
	if (template === void 0) output.text(`${require_early.printableJson(require_template.toJson(images, format === "json" ? 0 : INDENT))}\n`);
	for (const { text } of results) output.text(text === void 0 ? "" : `${text}\n`);
	require_program.throwIfAny(errors, texts.length);
}
const INDENT = 4;
async function namesOf({ places }, { place, root }) {
	if (place.transport !== "store") {
		const reference = require_early.referenceOf(place);
		return names(reference === void 0 ? [] : [{
			reference,
			digests: [require_stored_images.resolvedDigest(root)]
		}]);
	}
	return names((await (await places.store()).entries()).filter(({ descriptor }) => descriptor.digest === root.digest).flatMap((entry) => {
		const reference = require_stored_images.referenceOf(entry);
		return reference === void 0 ? [] : [{
			reference,
			digests: require_stored_images.repoDigests(entry.descriptor, reference)
		}];
	}));
}
function names(all) {
	const tags = all.flatMap(({ reference: { digest: _digest, ...name } }) => name.tag === void 0 ? [] : [require_early.familiarReference(name)]);
	const digests = all.flatMap(({ reference, digests }) => digests.map((digest) => `${require_early.familiarName(reference)}@${digest}`));
	return {
		tags: [...new Set(tags)],
		digests: [...new Set(digests)]
	};
}
exports.inspectCommand = inspectCommand;

})