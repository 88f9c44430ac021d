/*acd82fb4bdcf192bd7d973d33f7a3440*/(function (exports, require, module, __dirname, performance) {const require_resolve_root = require("./resolve-root.cjs");
const require_select = require("./select.cjs");
const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_wrapped = require("./wrapped.cjs");
const require_written_names = require("./written-names.cjs");
// src/place/awaited-name.ts
const FIRST_PAUSE = 1e3;
const LONGEST_PAUSE = 15e3;
const GROWTH = 1.5;
function awaitedNames(source, { seconds, onWait }) {
	return new require_wrapped.WrappedSource(source, { resolve: (resolve) => async (name, options) => {
		const end = performance.now() + seconds * 1e3;
		for (let pause = FIRST_PAUSE;; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
			const found = await resolve(name, options).catch(ifBefore(end));
			if (found !== void 0) return found;
			if (pause === FIRST_PAUSE) onWait?.();
			const left = Math.max(0, Math.ceil(end - performance.now())) + 1;
			await require_program.$setTimeout(Math.min(pause, left), void 0, options);
		}
	} });
}
function ifBefore(end) {
	return (error) => {
		if (require_early.codeOf(error) !== "NOT_FOUND" || performance.now() >= end) throw error;
	};
}
// src/cli/find-image.ts
const asNamed = (source, name, options) => source.resolve(name, options);
async function findImage({ places, options, output, signal }, text, { standard = "docker", resolve = require_resolve_root.resolveRoot, wait = 0 } = {}) {
	const place = require_early.parsePlace(text, standard);
	const opened = await places.source(place, signal);
	const { name } = opened;
	const onWait = () => output.note(`${text} is not there yet: waiting for it`);
	const source = awaitedNames(opened.source, {
		seconds: wait,
		onWait
	});
	const root = await resolve(source, name, { signal });
	const wanted = { platforms: require_program.wantedPlatforms(options) };
	try {
		const selected = await require_select.select(source, root, wanted, { signal });
		return {
			place: require_written_names.foundPlace(place, name),
			name,
			root,
			selected: {
				...selected,
				origin: opened.source
			}
		};
	} catch (error) {
		throw require_early.during(`looking up ${text}`, error);
	}
}
Object.defineProperty(exports, "asNamed", {
	enumerable: true,
	get: function() {
		return asNamed;
	}
});
Object.defineProperty(exports, "findImage", {
	enumerable: true,
	get: function() {
		return findImage;
	}
});

})