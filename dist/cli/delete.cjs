/*3d2d7f3c9b96adca62aaf34d10edd45c*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_early = require("./early.cjs");
const require_confirm = require("./confirm.cjs");
const require_written_names = require("./written-names.cjs");
// src/cli/commands/delete.ts
function deleteCommand(bind) {
	return new require_program.Command("delete").description("Delete tags and manifests of a registry").argument("<reference...>", "such as docker://ghcr.io/acme/app:old or ghcr.io/acme/app@sha256:\u2026").option("-f, --force", "do not ask").addHelpText("after", `\nA registry that deletes no tags deletes the manifest instead, with all its tags.\n${require_program.examples("delete docker://ghcr.io/acme/app:old", "delete --force ghcr.io/acme/app@sha256:\u2026")}`).action(bind(deleteAll));
}
async function deleteAll(context, texts, { force }) {
	const { output } = context;
	const references = texts.map(named);
	const warning = `WARNING! This will delete from the registry:\n${references.map((one) => `  - ${require_early.formatReference(one)}\n`).join("")}`;
	if (force !== true && !await require_confirm.confirmed(context, "delete", warning)) {
		output.document([]);
		return;
	}
	const { results, errors } = await require_program.attempt(references, async (reference) => {
		const deleted = await deleteOne(context, reference);
		output.line(`Deleted: ${deleted.deleted}`);
		return deleted;
	});
	output.document(results);
	require_program.throwIfAny(errors, references.length);
}
function named(text) {
	const reference = require_early.parseName(require_written_names.withoutTransport(text));
	if (reference.tag === void 0 && reference.digest === void 0) throw new require_early.ImageError("INVALID_ARGUMENT", `delete: ${text} has neither a tag nor a digest`, { hint: "write REPOSITORY:TAG, or REPOSITORY@DIGEST" });
	return reference;
}
async function deleteOne({ places, signal }, { tag = "", ...rest }) {
	const repository = places.repository(rest);
	const name = rest.digest ?? tag;
	const { digest } = await repository.resolve(name, { signal });
	const deleted = await deletes(repository, name, signal) ? name : digest;
	if (deleted !== name) await repository.remove(digest, { signal });
	const { registry, repository: path } = rest;
	const reference = require_early.formatReference({
		registry,
		repository: path,
		...rest.digest === void 0 ? { tag } : { digest: rest.digest }
	});
	return {
		reference,
		digest,
		deleted: deleted === name ? reference : require_early.formatReference({
			registry,
			repository: path,
			digest
		})
	};
}
const BY_DIGEST_ONLY = new Set([
	400,
	404,
	405
]);
async function deletes(repository, name, signal) {
	try {
		await repository.remove(name, { signal });
		return true;
	} catch (error) {
		if (!name.includes(":") && error instanceof require_early.RegistryError && BY_DIGEST_ONLY.has(error.status)) return false;
		throw error;
	}
}
exports.deleteCommand = deleteCommand;

})