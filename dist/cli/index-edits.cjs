/*aeef434025d7cf481dc0a83138b88c8b*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
const require_entry = require("./entry.cjs");
// src/layout/index-edits.ts
const EMPTY_LIST = {
	document: {
		schemaVersion: 2,
		mediaType: require_program.MEDIA_TYPE.ociIndex
	},
	entries: []
};
function withNames(list, namings) {
	namings.forEach(mustFit);
	const byName = new Map(namings.map((one) => [one.name, one]));
	byName.delete("");
	const digests = new Set([...byName.values()].map(({ descriptor }) => descriptor.digest));
	const isReplaced = (entry) => byName.has(require_entry.entryOf(entry).name ?? "");
	const kept = list.entries.filter((entry) => !isReplaced(entry) && !(isDangling(entry) && digests.has(entry.digest)));
	const known = Map.groupBy(list.entries, ({ digest }) => digest);
	const given = [...byName.values()].map(({ descriptor, name }) => {
		const noted = new Set((known.get(descriptor.digest) ?? []).flatMap(require_entry.repoDigestsOf));
		return require_entry.withRepoDigests(require_entry.named(descriptor, name), [...noted]);
	});
	const left = [...list.entries.filter((old) => isReplaced(old) && require_entry.subjectOf(old) === void 0).map((old) => require_entry.withRepoDigests(require_entry.nameless(old), require_entry.repoDigestsOf(old))), ...namings.filter(({ name }) => name === "").map(({ descriptor }) => require_entry.nameless(descriptor))];
	const entries = [...kept, ...given];
	const there = new Set(images({
		...list,
		entries
	}).map(({ digest }) => digest));
	const dangling = left.filter(({ digest }) => !there.has(digest) && there.add(digest));
	return given.length === 0 && dangling.length === 0 ? list : {
		...list,
		entries: [...entries, ...dangling]
	};
}
function mustFit({ descriptor, name }) {
	if (!require_entry.isNameOf(name, descriptor)) {
		const what = `naming ${descriptor.digest} ${require_early.quoted(name)}`;
		throw new require_early.ImageError("INVALID_ARGUMENT", `${what}: the name is that of other content`);
	}
}
function withName(list, descriptor, name) {
	return withNames(list, [{
		descriptor,
		name
	}]);
}
function withRepoDigest(list, digest, name) {
	const isNews = (entry) => entry.digest === digest && require_entry.subjectOf(entry) === void 0 && !require_entry.repoDigestsOf(entry).includes(name);
	if (!list.entries.some(isNews)) return list;
	const entries = list.entries.map((entry) => isNews(entry) ? require_entry.withRepoDigests(entry, [...require_entry.repoDigestsOf(entry), name]) : entry);
	return {
		...list,
		entries
	};
}
function without(list, isGone) {
	const gone = new Set(images(list).filter((entry) => isGone(require_entry.entryOf(entry))));
	if (gone.size === 0) return list;
	const left = list.entries.filter((entry) => !gone.has(entry));
	const digests = new Set([...gone].map(({ digest }) => digest));
	const tagged = new Set(left.filter(({ digest }) => digests.has(digest)).flatMap(tagOf));
	const untagged = new Set([...gone].flatMap(tagOf).filter((key) => !tagged.has(key)));
	const names = new Set([...gone].map(nameIn));
	const goes = (entry, name) => isByDigest(name) && (untagged.has(keyOf(entry, name)) || names.has(`${entry.digest} ${name}`));
	const entries = left.filter((entry) => !goes(entry, require_entry.entryOf(entry).name ?? "")).map((entry) => onlyNoted(entry, (name) => !goes(entry, name)));
	return {
		...list,
		entries
	};
}
function onlyNoted(entry, stays) {
	const noted = require_entry.repoDigestsOf(entry);
	return noted.every(stays) ? entry : require_entry.withRepoDigests(entry, noted.filter(stays));
}
function nameIn(entry) {
	return `${entry.digest} ${require_entry.entryOf(entry).name}`;
}
function tagOf(entry) {
	const { name } = require_entry.entryOf(entry);
	return name === void 0 || isByDigest(name) ? [] : [keyOf(entry, name)];
}
function keyOf({ digest }, name) {
	return `${digest} ${repositoryOf(name)}`;
}
function isByDigest(name) {
	return name.includes("@");
}
function repositoryOf(name) {
	return name.replace(/@.*$|:[^:/]*$/, "");
}
function withReferrer(list, { descriptor, subject }) {
	return hasReferrer(list, descriptor) ? list : added(list, require_entry.referring(descriptor, subject));
}
function hasReferrer({ entries }, { digest }) {
	return entries.some((entry) => entry.digest === digest && require_entry.subjectOf(entry) !== void 0);
}
function keep(list, wanted) {
	const entries = list.entries.filter(wanted);
	return entries.length === list.entries.length ? list : {
		...list,
		entries
	};
}
function images({ entries }) {
	const known = IMAGES.get(entries) ?? entries.filter((entry) => require_entry.subjectOf(entry) === void 0);
	IMAGES.set(entries, known);
	return known;
}
const IMAGES = new WeakMap();
function imageOrTag(list, name) {
	const image = require_entry.findEntry(images(list), name);
	const tag = image ?? list.entries.findLast((entry) => require_entry.entryOf(entry).name === name);
	return image ?? (tag && require_entry.nameless(tag));
}
function added(list, entry) {
	return {
		...list,
		entries: [...list.entries, entry]
	};
}
function isDangling(entry) {
	return require_entry.entryOf(entry).name === void 0 && require_entry.subjectOf(entry) === void 0;
}
Object.defineProperty(exports, "EMPTY_LIST", {
	enumerable: true,
	get: function() {
		return EMPTY_LIST;
	}
});
Object.defineProperty(exports, "hasReferrer", {
	enumerable: true,
	get: function() {
		return hasReferrer;
	}
});
Object.defineProperty(exports, "imageOrTag", {
	enumerable: true,
	get: function() {
		return imageOrTag;
	}
});
Object.defineProperty(exports, "images", {
	enumerable: true,
	get: function() {
		return images;
	}
});
Object.defineProperty(exports, "keep", {
	enumerable: true,
	get: function() {
		return keep;
	}
});
Object.defineProperty(exports, "repositoryOf", {
	enumerable: true,
	get: function() {
		return repositoryOf;
	}
});
Object.defineProperty(exports, "withName", {
	enumerable: true,
	get: function() {
		return withName;
	}
});
Object.defineProperty(exports, "withNames", {
	enumerable: true,
	get: function() {
		return withNames;
	}
});
Object.defineProperty(exports, "withReferrer", {
	enumerable: true,
	get: function() {
		return withReferrer;
	}
});
Object.defineProperty(exports, "withRepoDigest", {
	enumerable: true,
	get: function() {
		return withRepoDigest;
	}
});
Object.defineProperty(exports, "without", {
	enumerable: true,
	get: function() {
		return without;
	}
});

})