/*08b16ba2cfa7f1bd8595fa72e8ba6ca2*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_tag_words = require("./tag-words.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/tags.ts
function tagsCommand(bind) {
	return new require_program.Command("tags").alias("ls").description("List the tags of a repository").argument("<repository>", "such as alpine or ghcr.io/acme/app").option("--filter <range|/regexp/>", "only versions in a range, or names that match").addOption(new require_program.Option("--limit <n>", "no more than this many").argParser(require_program.count(1))).addOption(new require_program.Option("--sort <order>", "the order; by semver the newest version is first").choices(["semver", "name"])).addHelpText("after", require_program.examples("tags alpine", "tags --filter '>=3.18' --sort semver --limit 5 alpine", "tags --filter '/-slim$/' --sort name python")).action(bind(tags));
}
async function tags(context, [text = ""], { filter, limit = Number.POSITIVE_INFINITY, sort }) {
	const { output, places, signal } = context;
	const repository = repositoryOf(text);
	const matches = filter === void 0 ? () => true : require_tag_words.tagFilter(filter);
	const found = [];
	for await (const tag of places.repository(repository).tags({ signal })) {
		if (matches(tag)) found.push(tag);
		if (sort === void 0 && found.length >= limit) break;
	}
	const shown = (sort === void 0 ? found : found.sort(sort === "semver" ? require_tag_words.byVersion : require_tag_words.byName)).slice(0, limit);
	for (const tag of shown) output.line(tag);
	output.document({
		reference: require_early.formatReference(repository),
		tags: shown
	});
}
function repositoryOf(text) {
	const name = require_early.parseName(require_written_names.withoutTransport(text));
	if (name.tag !== void 0 || name.digest !== void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `tags: ${text} is one image, not a repository`, { hint: "write the repository only" });
	return name;
}
exports.tagsCommand = tagsCommand;

})