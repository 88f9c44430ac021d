/*b3be4b4364dfda82c16c294e3b934084*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_remember = require("./remember.cjs");
const require_moved_bytes = require("./moved-bytes.cjs");
const require_early = require("./early.cjs");
const require_pull = require("./pull.cjs");
const require_file_references = require("./file-references.cjs");
const require_output_file = require("./output-file.cjs");
const require_told_facts = require("./told-facts.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/pull.ts
function pullCommand(bind) {
	return new require_program.Command("pull").description("Pull images from a registry into the store").argument("[reference...]", "such as alpine:3.20 or ghcr.io/acme/app@sha256:\u2026").option("-a, --all-tags", "every tag of the repository").option("--from-file <file>", "the images that this file names (compose file, Dockerfile, manifest, workflow \u2026); repeatable", require_program.collect).option("--digest-file <file>", "write the digests to this file, one a line").option("--disable-content-trust", "changes nothing: there is no content trust to ask").addHelpText("after", require_program.examples("pull alpine:3.20 postgres:16", "pull --platform linux/arm64 alpine:3.20", "pull --all-tags ghcr.io/acme/app", "pull --from-file compose.yaml")).action(bind(pullAll));
}
async function pullAll(context, texts, options) {
	const wanted = [...await writtenImages(context, texts, options), ...await fileImages(context, options)];
	const ended = [];
	for (const one of wanted) ended.push(await pullWanted(context, one));
	const results = ended.flatMap((one) => one.results);
	context.output.document(results);
	if (options.digestFile !== void 0) {
		const digests = results.map(({ digest }) => `${digest}\n`);
		await require_output_file.writeFileWhole(options.digestFile, digests, context.signal);
	}
	require_program.throwIfAny(ended.flatMap(({ errors }) => errors), wanted.flatMap(({ references }) => references).length);
}
async function writtenImages(context, texts, { allTags, fromFile = [] }) {
	if (texts.length + fromFile.length === 0) throw require_program.usageError("pull", new require_program.CommanderError(2, "commander.missingArgument", "error: missing required argument 'reference'"));
	if (allTags === true) return everyTag(context, texts.map((text) => require_written_names.repositoryOnly("pull", text)));
	return texts.map((text) => asWritten(require_early.parseName(require_written_names.withoutTransport(text))));
}
async function fileImages(context, { fromFile = [] }) {
	const wanted = (await require_file_references.pulledFromFiles(context, fromFile)).map(({ reference, platform }) => [`${require_early.formatReference(reference)} ${platform}`, {
		name: reference,
		defaulted: false,
		references: [reference],
		platform: platform === void 0 ? void 0 : require_program.parsePlatform(platform)
	}]);
	return [...new Map(wanted).values()];
}
function asWritten(written) {
	const defaulted = written.tag === void 0 && written.digest === void 0;
	const name = defaulted ? {
		...written,
		tag: "latest"
	} : written;
	return {
		name,
		defaulted,
		references: [name]
	};
}
async function everyTag({ places, signal }, names) {
	const found = [];
	for (const name of names) {
		const references = [];
		for await (const tag of places.repository(name).tags({ signal })) references.push({
			...name,
			tag
		});
		found.push({
			name,
			defaulted: false,
			references
		});
	}
	return found;
}
async function pullWanted(context, { name, defaulted, references, platform }) {
	const { output } = context;
	if (defaulted) output.said("Using default tag: latest");
	const ended = await require_program.attempt(references, (reference) => pullOne(context, reference, platform));
	if (ended.results.length > 0) {
		const status = ended.results.some(({ status }) => status === "downloaded") ? "Downloaded newer image for" : "Image is up to date for";
		output.said(`Status: ${status} ${require_early.familiarReference(withoutIdleTag(name))}`);
		output.line(require_early.formatReference(name));
	}
	return ended;
}
async function pullOne(context, reference, platform) {
	const { output, places, signal } = context;
	const store = await places.store();
	const remembering = new require_remember.Remembering(places.repository(reference));
	const stored = await store.lookup(require_pull.storeName(reference), { signal });
	await remembering.resolve(wordFor(reference), {
		signal,
		reading: stored === void 0
	});
	output.said(`${shownWord(reference)}: Pulling from ${reference.repository}`);
	const result = await pullWithProgress(context, {
		source: remembering,
		platform
	}, store, reference);
	const { source, written, status } = result;
	output.said(`Digest: ${source.digest}`);
	return {
		reference: require_early.formatReference(reference),
		digest: source.digest,
		mediaType: source.mediaType,
		...await require_told_facts.toldFacts(context, store, written),
		status: status === "exists" ? "exists" : "downloaded",
		bytes: require_moved_bytes.movedBytes(result, { source: true })
	};
}
function wordFor({ tag, digest }) {
	return digest ?? tag ?? "latest";
}
function shownWord(reference) {
	return reference.digest === void 0 ? wordFor(reference) : require_early.formatReference(withoutIdleTag(reference));
}
function withoutIdleTag(reference) {
	return reference.digest === void 0 ? reference : require_early.pinned(reference, reference.digest);
}
async function pullWithProgress(context, { source, platform }, store, reference) {
	const { options, signal } = context;
	const platforms = require_program.wantedPlatforms(options) ?? (platform && [platform]);
	const progress = context.progress(require_program.PULLING);
	try {
		return await require_pull.pull({
			source,
			name: wordFor(reference)
		}, store, require_pull.storeName(reference), {
			platforms,
			preferred: platforms === void 0 ? require_program.hostPlatforms() : void 0,
			onProgress: (event) => progress.tell(event),
			signal
		});
	} finally {
		progress.end();
	}
}
exports.pullCommand = pullCommand;

})