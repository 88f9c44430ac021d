/*f28093731613dde575a095e1bb045332*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
// src/place/annotation-level.ts
const LEVELS = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):([^=]+=.*)$/s;
function annotationLevels(text) {
	const [, words = "manifest", rest = text] = LEVELS.exec(text) ?? [];
	return {
		levels: words.split(",").map((word) => {
			if (word !== "manifest" && word !== "index") throw new require_early.ImageError("INVALID_ARGUMENT", `the annotation ${require_early.quoted(text)}: no ${word} here`, { hint: "an annotation is NAME=VALUE or index:NAME=VALUE: of a manifest or an index" });
			return word;
		}),
		rest
	};
}
// src/cli/build-options.ts
function addBuildOptions(command) {
	const several = (flags, description) => new require_program.Option(flags, description).argParser(require_program.collect);
	const options = [
		several("-t, --tag <reference>", "what to call the image in the store; repeatable"),
		new require_program.Option("-f, --file <file>", "the Dockerfile, or - for standard input"),
		new require_program.Option("--target <stage>", "the stage to build, by its name or number"),
		several("--build-arg <name=value>", "the value of an ARG; repeatable"),
		several("--label <name=value>", "a label of the image; repeatable"),
		several("--annotation <name=value>", "an annotation of the manifest, or index:NAME=VALUE; repeatable"),
		several("--build-context <name=place>", "what a name in FROM and --from stands for; repeatable"),
		several("-o, --output <place>", "where to copy the image as well; repeatable"),
		new require_program.Option("--ci-annotations", "annotate source, revision and version, as the CI service says"),
		new require_program.Option("--provenance [mode]", "add an unsigned SLSA provenance statement; the image is in an index then").choices([
			"true",
			"false",
			"mode=min"
		]),
		new require_program.Option("--push", "send it to the registries of its tags"),
		new require_program.Option("--load", "load it into the container engine"),
		new require_program.Option("--pull", "ask the registry for base images that the store has"),
		new require_program.Option("--no-cache", "make every layer anew"),
		new require_program.Option("--iidfile <file>", "write the image id to a file"),
		new require_program.Option("--metadata-file <file>", "write digests and names to a file, as JSON"),
		several("--secret <id=\u2026>", "for RUN --mount=type=secret; repeatable"),
		several("--ssh <id>", "for RUN --mount=type=ssh; repeatable"),
		new require_program.Option("--network <mode>", "the network of RUN, as the engine calls it"),
		several("--add-host <host:ip>", "the address of a host during RUN; repeatable"),
		new require_program.Option("--progress <kind>", "changes nothing: steps are lines").choices([...[
			"auto",
			"plain",
			"tty",
			"quiet",
			"rawjson"
		]])
	];
	for (const option of options) command.addOption(option);
	return command;
}
function namedValues(texts, env) {
	const values = new Map();
	for (const text of texts) {
		const equals = text.indexOf("=");
		const value = equals < 0 ? env[text] : text.slice(equals + 1);
		if (value !== void 0) values.set(equals < 0 ? text : text.slice(0, equals), value);
	}
	return values;
}
function pairsOf(option, texts) {
	const pairs = texts.map((text) => {
		const [name = "", ...value] = text.split("=");
		if (name === "") throw new require_early.ImageError("INVALID_ARGUMENT", `${option} ${require_early.quoted(text)}: no name`);
		return [name, value.join("=")];
	});
	return Object.fromEntries(pairs);
}
function annotationsOf(texts) {
	const all = texts.map(annotationLevels);
	const of = (level) => {
		const meant = all.filter(({ levels }) => levels.includes(level)).map(({ rest }) => rest);
		const bare = meant.find((text) => !text.includes("="));
		if (bare !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `build: --annotation ${require_early.quoted(bare)}: no value`);
		return pairsOf("build: --annotation", meant);
	};
	return {
		manifest: of("manifest"),
		index: of("index")
	};
}
Object.defineProperty(exports, "addBuildOptions", {
	enumerable: true,
	get: function() {
		return addBuildOptions;
	}
});
Object.defineProperty(exports, "annotationsOf", {
	enumerable: true,
	get: function() {
		return annotationsOf;
	}
});
Object.defineProperty(exports, "namedValues", {
	enumerable: true,
	get: function() {
		return namedValues;
	}
});
Object.defineProperty(exports, "pairsOf", {
	enumerable: true,
	get: function() {
		return pairsOf;
	}
});

})