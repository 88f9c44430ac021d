/*d2429eb21ec90f598da351ad26320bb3*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_remember = require("./remember.cjs");
const require_resolve_root = require("./resolve-root.cjs");
const require_early = require("./early.cjs");
const require_annotation = require("./annotation.cjs");
const require_graph = require("./graph.cjs");
const require_referrers = require("./referrers2.cjs");
const require_select = require("./select.cjs");
// src/copy/copy.ts
async function copy(from, to, options = {}) {
	const reading = await isReadNext(from.source, to);
	from.source.expect?.(reading && options.referrers !== false ? 4 : 1);
	const [named, existing] = await require_program.allOf([(given) => at("source", from.source.resolve(from.name, {
		...given,
		reading
	})), (given) => at("target", to.looked ?? to.target.lookup?.(to.name, given))], options);
	const remembering = new require_remember.Remembering(from.source);
	const there = await at("target", thereAlready(to, named, existing, options));
	const resolved = there ?? await at("source", require_resolve_root.described(remembering, named, options));
	const selected = await at("source", require_select.select(remembering, resolved, options, options));
	const { source, missing } = selected;
	const mountFrom = options.mountFrom ?? [from.source];
	const root = selected.root === resolved ? unproven(resolved, to, mountFrom) : selected.root;
	const graph = new require_graph.GraphCopy(source, to.target, {
		signal: options.signal,
		mountFrom,
		originOf: options.originOf,
		foreign: options.foreignLayers === true,
		fresh: to.target.lookup !== void 0 && existing === void 0,
		there: there?.digest,
		onProgress: options.onProgress
	});
	const status = statusOf(to, root, existing, options.ifExists ?? "overwrite");
	const result = {
		source: resolved,
		written: root,
		status,
		bytes: graph.bytes,
		missing
	};
	if (status === "skipped" && existing !== void 0) return {
		...result,
		written: existing
	};
	const wasRead = reading && !require_early.isDigest(from.name);
	const documents = status === "exists" && !wasRead && isSource(to.target) ? to.target : source;
	const inOne = mountFrom.some((one) => to.target.contains?.(one) === true);
	const find = async (given) => options.referrers === false || inOne ? [] : at("source", require_referrers.findCompanions(source, root, given, documents));
	await place(graph, to, {
		root,
		find,
		exists: status === "exists"
	}, options);
	return result;
}
async function isReadNext(source, { target, looked }) {
	return looked === void 0 && target.lookup !== void 0 ? source.countsReads?.() !== true : await at("target", looked) === void 0;
}
async function thereAlready({ target }, named, existing, options) {
	if (existing === void 0 || require_select.readsRoot(named, options)) return;
	if (existing.digest === named.digest) {
		const { mediaType, size } = existing;
		return {
			...named,
			mediaType,
			size
		};
	}
	return await target.has(named, options) ? named : void 0;
}
function unproven(resolved, { target }, sources) {
	const { [require_annotation.INDEX_ANNOTATION]: index, ...annotations } = resolved.annotations ?? {};
	const isHere = sources.some((source) => target.contains?.(source) === true);
	return index === void 0 || isHere ? resolved : {
		...resolved,
		annotations
	};
}
async function at(side, step) {
	try {
		return await step;
	} catch (error) {
		throw error instanceof require_early.CopyError ? error : new require_early.CopyError(side, void 0, error);
	}
}
function isSource(target) {
	return "fetch" in target;
}
async function place(graph, { target, name }, { root, find, exists }, options) {
	const looked = Promise.withResolvers();
	graph.expect(looked.promise.then((found) => found.map(({ descriptor }) => descriptor)));
	const nameWithRoot = async () => (await looked.promise).length === 0 ? name : void 0;
	const steps = [async () => exists ? void 0 : graph.copy(root, nameWithRoot), (given) => find(given).then(looked.resolve, (error) => failed(error))];
	const failed = (error) => {
		looked.reject(error);
		graph.stop(error);
		throw error;
	};
	await require_program.allOf(steps, options);
	const companions = await looked.promise;
	if (companions.length === 0) return;
	for (const companion of companions) await placeCompanion(graph, target, companion, options).catch((error) => {
		throw refusedCompanion(error, companion);
	});
	await (exists ? void 0 : graph.tag(root, name));
}
async function placeCompanion(graph, target, { descriptor, name }, options) {
	if (name === void 0) {
		await graph.copy(descriptor);
		return;
	}
	if ((await at("target", target.lookup?.(name, options)))?.digest !== descriptor.digest) await graph.copy(descriptor, name);
}
function refusedCompanion(error, { descriptor, subject }) {
	if (!(error instanceof require_early.CopyError && error.cause instanceof require_early.RegistryError)) return error;
	const { digest, artifactType, mediaType } = descriptor;
	const what = `copying referrer ${digest} (${require_early.printable(artifactType ?? mediaType, 100)}) of ${subject.digest}`;
	const cause = new require_early.ImageError(error.code, `${what}: ${error.message}`, {
		cause: error.cause,
		hint: "the target refuses what refers to the image: leave it behind",
		remedy: {
			kind: "no-referrers",
			subject: ""
		}
	});
	return new require_early.CopyError("target", digest, cause);
}
function statusOf({ target, name }, root, existing, ifExists) {
	if (existing === void 0) return "copied";
	if (existing.digest === root.digest) return "exists";
	if (ifExists === "fail") {
		const what = `${target.place}: ${name} names ${existing.digest}, not ${root.digest}`;
		throw new require_early.ImageError("TAG_EXISTS", what, { hint: "use another tag, or allow it to be overwritten" });
	}
	return ifExists === "skip" ? "skipped" : "copied";
}
Object.defineProperty(exports, "copy", {
	enumerable: true,
	get: function() {
		return copy;
	}
});

})