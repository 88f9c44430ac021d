/*cd70c3c8708a41f622ce73ac8597036c*/(function (exports, require, module, __dirname, performance) {require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_describe = require("./describe.cjs");
const require_summary = require("./summary.cjs");
const require_find_image = require("./find-image.cjs");
// src/image/differences.ts
function imageDifferences(one, other) {
	const [before, after] = [layersOf(one), layersOf(other)];
	const [oldPlatforms, newPlatforms] = [platformsOf(one), platformsOf(other)];
	return {
		digest: {
			from: one.root.digest,
			to: other.root.digest
		},
		created: {
			from: one.config?.created ?? null,
			to: other.config?.created ?? null
		},
		size: {
			from: require_describe.totalSize(one.manifest?.layers ?? []),
			to: require_describe.totalSize(other.manifest?.layers ?? [])
		},
		platforms: {
			removed: oldPlatforms.filter((platform) => !newPlatforms.includes(platform)),
			added: newPlatforms.filter((platform) => !oldPlatforms.includes(platform))
		},
		layers: {
			same: without(before, without(before, after)),
			removed: without(before, after),
			added: without(after, before)
		},
		config: changes(executionOf(one), executionOf(other)),
		labels: changes(one.config?.labels ?? {}, other.config?.labels ?? {})
	};
}
function areSame({ digest }) {
	return digest.from === digest.to;
}
function layersOf({ manifest }) {
	return (manifest?.layers ?? []).map(({ digest, size }) => ({
		digest,
		size
	}));
}
function platformsOf({ platforms }) {
	return platforms.map(({ platform }) => platform);
}
function without(layers, others) {
	return layers.filter(({ digest }) => !others.some((other) => other.digest === digest));
}
function executionOf({ config }) {
	const { Labels: _, Env, ...members } = Object(config?.document["config"]);
	const variables = (Array.isArray(Env) ? Env : []).map((text) => {
		const [name = "", ...value] = String(text).split("=");
		return [`Env.${name}`, value.join("=")];
	});
	return {
		...members,
		...Object.fromEntries(variables)
	};
}
function changes(one, other) {
	const all = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort().map((name) => [name, {
		from: one[name] ?? null,
		to: other[name] ?? null
	}]);
	return Object.fromEntries(all.filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)));
}
// src/cli/commands/diff.ts
function diffCommand(bind) {
	return new require_program.Command("diff").description("Print what differs between two images: layers, sizes, config, labels").argument("<from>", "an image, in a registry unless another place is written").argument("<to>", "another one").option("--exit-code", "exit with 1 where they differ").addHelpText("after", `\nOf an index the image for this machine is compared; --platform takes another one.\n${require_program.examples("diff postgres:16.3 postgres:16.4", "diff --platform linux/arm64 store:app:old ghcr.io/acme/app:new")}`).action(bind(diff));
}
async function diff(context, texts, { exitCode }) {
	const { output, signal } = context;
	const [one, other] = await require_program.eachOf(texts, 2, async (text) => {
		const { root, selected } = await require_find_image.findImage(context, text);
		return {
			...await require_summary.summarize(selected.source, selected.root, { signal }),
			root
		};
	});
	if (one === void 0 || other === void 0) return;
	const differences = imageDifferences(one, other);
	output.document(differences);
	for (const line of areSame(differences) ? [] : linesOf(differences)) output.line(line);
	if (exitCode === true && !areSame(differences)) throw new require_program.NegativeAnswer();
}
function linesOf(found) {
	const { digest, created, size, platforms, layers, config, labels } = found;
	const { same, removed, added } = layers;
	const counts = `${same.length} the same, ${removed.length} removed, ${added.length} added`;
	const sizes = {
		from: require_program.formatSize(Number(size.from)),
		to: require_program.formatSize(Number(size.to))
	};
	return [
		`digest:  ${words(digest, String)}`,
		...created.from === created.to ? [] : [`created: ${words(created, String)}`],
		...size.from === size.to ? [] : [`size:    ${words(sizes, String)}`],
		...signed("platforms:", platforms.removed, platforms.added),
		`layers:  ${counts}`,
		...removed.map((layer) => `  - ${layer.digest} ${require_program.formatSize(layer.size)}`),
		...added.map((layer) => `  + ${layer.digest} ${require_program.formatSize(layer.size)}`),
		...changed("config:", config),
		...changed("labels:", labels)
	];
}
function signed(heading, removed, added) {
	const lines = [...removed.map((one) => `  - ${one}`), ...added.map((one) => `  + ${one}`)];
	return lines.length === 0 ? [] : [heading, ...lines];
}
function changed(heading, all) {
	const lines = Object.entries(all).map(([name, change]) => `  ${name}: ${words(change, JSON.stringify)}`);
	return lines.length === 0 ? [] : [heading, ...lines];
}
function words({ from, to }, shown) {
	const text = (value) => value === null ? "none" : shown(value);
	return `${text(from)} -> ${text(to)}`;
}
exports.diffCommand = diffCommand;

})