/*0f854186c5565dc5eb85c7d39aed63cf*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_graph = require("./graph.cjs");
const require_refusal = require("./refusal.cjs");
const require_known_layers = require("./known-layers.cjs");
// src/place/commit.ts
async function commit$1(places, container, name, options) {
	const engine = await places.engine(options);
	const { signal, exec = require_program.spawnExec } = options;
	const run = (...args) => exec(engine.name, args, { signal });
	const result = await run("commit", ...flagsOf(engine.name, options), "--", container);
	const [word = ""] = result.stdout.trim().split("\n").slice(-1);
	const made = word.startsWith("sha256:") ? word : `sha256:${word}`;
	if (result.exitCode !== 0 || !require_early.isDigest(made)) throw require_refusal.refusal(`committing ${container} with ${engine.name}`, result);
	try {
		const store = await places.store();
		const archive = await places.archive(engine.save([made], { signal }), `container ${container}`, signal);
		const known = new require_known_layers.KnownLayers();
		await known.addStore(store, { signal });
		const given = {
			source: archive,
			root: await archive.resolve("")
		};
		const { source, root, id } = await require_known_layers.withKnownLayers(given, known, { signal });
		await new require_graph.GraphCopy(source, store, { signal }).copy(root);
		await store.tag(root, name, { signal });
		return {
			root,
			id
		};
	} finally {
		await run("image", "rm", "--", made).catch(require_early.unlessInterrupted);
	}
}
function flagsOf(engine, options) {
	const { message, author, changes, pause } = options;
	return [
		...engine === "podman" ? [
			"--format",
			"docker",
			"--quiet"
		] : [],
		...message === void 0 ? [] : ["--message", message],
		...author === void 0 ? [] : ["--author", author],
		...changes.flatMap((change) => ["--change", change]),
		...pause ? [] : ["--pause=false"]
	];
}
// src/cli/commands/commit.ts
function commitCommand(bind) {
	return new require_program.Command("commit").description("Make an image of the store from a container's changes").argument("<container>", "of the engine, by its name or id").argument("[reference]", "what to call the image in the store").option("-m, --message <text>", "a comment on the image").option("-a, --author <text>", "who made it").addOption(new require_program.Option("-c, --change <instruction>", "an instruction of a Dockerfile to apply to it; repeatable").argParser(require_program.collect)).option("-p, --pause [boolean]", "let the container stand still meanwhile; it does, unless this is false").option("--no-pause", "let the container go on meanwhile").addHelpText("after", require_program.examples(`commit -m 'with tools' -c 'CMD ["top"]' work app:dev`)).action(bind(commit));
}
async function commit(context, [container = "", text], { message, author, change = [], pause = true }) {
	const { places, output, signal } = context;
	const name = text === void 0 ? "" : nameOf(text);
	const { id, root } = await commit$1(places, container, name, {
		message,
		author,
		changes: change,
		signal,
		pause: pause !== false && pause !== "false"
	});
	output.line(id);
	const { digest, mediaType } = root;
	output.document({
		reference: name || null,
		imageId: id,
		digest,
		mediaType
	});
}
function nameOf(text) {
	const reference = require_early.parseReference(text);
	if (reference.digest !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `commit: ${text} is a digest, and a name is needed`);
	return require_early.formatReference(reference);
}
exports.commitCommand = commitCommand;

})