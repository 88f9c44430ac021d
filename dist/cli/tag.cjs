/*019edf342b87533de0807bd8217f3f02*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_copy = require("./copy.cjs");
const require_early = require("./early.cjs");
// src/cli/commands/tag.ts
function tagCommand(bind) {
	return new require_program.Command("tag").description("Give an image of the store, or of a registry, another name").argument("<source>", "an image of the store, or docker://REFERENCE").argument("<target...>", "new names; docker://REFERENCE where the source is").addHelpText("after", require_program.examples("tag alpine:3.20 ghcr.io/acme/alpine:3.20", "tag docker://ghcr.io/acme/app:sha-1234 docker://ghcr.io/acme/app:1.4.0")).action(bind(tag));
}
async function tag(context, [from = "", ...to]) {
	const source = require_early.parsePlace(from, "store");
	const targets = to.map((text) => require_early.parsePlace(text, "store"));
	const work = inStore(source, targets) ?? inRegistry(source, targets);
	if (work === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `tag: ${from} and ${to.join(", ")} are not in one place`, { hint: "names stay in the store, or in one registry with docker:// before each; transship copy goes further" });
	const { results, errors } = await require_program.attempt(work.targets, (reference) => work.tag(context, reference));
	context.output.document(results);
	require_program.throwIfAny(errors, work.targets.length);
}
function inStore(source, targets) {
	if (source.transport !== "store" || !targets.every((place) => place.transport === "store")) return;
	return {
		targets: targets.map(nameOf),
		tag: async ({ places, signal }, target) => {
			const { source: store, name } = await places.source(source, signal);
			const descriptor = await store.resolve(name, { signal });
			const reference = require_early.formatReference(target);
			await (await places.store()).tag(descriptor, reference, { signal });
			return {
				reference,
				digest: descriptor.digest
			};
		}
	};
}
function inRegistry(source, targets) {
	if (source.transport !== "docker") return;
	const { registry } = source.reference;
	const there = targets.filter((place) => place.transport === "docker" && place.reference.registry === registry);
	if (there.length < targets.length) return;
	return {
		targets: there.map(({ reference }) => reference),
		tag: async ({ places, signal }, reference) => {
			const from = await places.source(source, signal);
			const to = await places.target({
				transport: "docker",
				reference
			}, { signal });
			const { written } = await require_copy.copy(from, to, { signal });
			return {
				reference: require_early.formatReference(reference),
				digest: written.digest
			};
		}
	};
}
function nameOf(place) {
	if (place.reference === void 0 || place.reference.digest !== void 0) throw new require_early.ImageError("INVALID_REFERENCE", `tag: ${require_early.quoted(place.text)} is not a name with a tag`, { hint: "a name is [HOST[:PORT]/]PATH[:TAG], such as ghcr.io/acme/app:1.4.0" });
	return place.reference;
}
exports.tagCommand = tagCommand;

})