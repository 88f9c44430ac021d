/*45880fafc69ed8522eb9c17a8a7a1d98*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
require("./annotation.cjs");
// src/layout/entry.ts
const REF_NAME = "org.opencontainers.image.ref.name";
const IMAGE_NAME = "io.containerd.image.name";
const SUBJECT = "dev.transship.subject";
const REPO_DIGESTS = "dev.transship.repo-digests";
function entryOf(descriptor) {
	const { annotations } = descriptor;
	return {
		name: annotations?.[IMAGE_NAME] || annotations?.[REF_NAME] || void 0,
		descriptor
	};
}
function subjectOf({ annotations }) {
	return annotations?.[SUBJECT];
}
function repoDigestsOf({ annotations }) {
	return annotations?.[REPO_DIGESTS]?.split(" ") ?? [];
}
function withRepoDigests(entry, names) {
	const { [REPO_DIGESTS]: _before, ...kept } = entry.annotations ?? {};
	return withAnnotations(entry, names.length === 0 ? kept : {
		...kept,
		[REPO_DIGESTS]: names.join(" ")
	});
}
function named(descriptor, name) {
	const subject = taggedDigest(name);
	return annotated(descriptor, {
		[REF_NAME]: name,
		...canonicalName(name) === name ? { [IMAGE_NAME]: name } : {},
		...subject === void 0 ? {} : { [SUBJECT]: subject }
	});
}
function taggedDigest(name) {
	const digest = /^(sha(?:256|512)-[0-9a-f]+)\.(?:sig|att|sbom)$/.exec(name)?.[1]?.replace("-", ":");
	return digest !== void 0 && require_early.isDigest(digest) ? digest : void 0;
}
function digestIn(name) {
	const digest = name.slice(name.lastIndexOf("@") + 1);
	return name.includes("@") && require_early.isDigest(digest) ? digest : void 0;
}
function isNameOf(name, { digest, annotations }) {
	const asked = digestIn(name);
	return asked === void 0 || asked === digest || asked === annotations?.["dev.transship.index"];
}
function nameless(descriptor) {
	return annotated(descriptor, {});
}
function referring(descriptor, subject) {
	return annotated(descriptor, { [SUBJECT]: subject });
}
function annotated(descriptor, added) {
	const { data: _data, annotations, ...rest } = descriptor;
	const { [REF_NAME]: _refName, [IMAGE_NAME]: _imageName, [SUBJECT]: _subject, [REPO_DIGESTS]: _repoDigests, ...kept } = annotations ?? {};
	return withAnnotations(rest, {
		...kept,
		...added
	});
}
function withAnnotations({ annotations: _annotations, ...rest }, annotations) {
	return Object.keys(annotations).length === 0 ? rest : {
		...rest,
		annotations
	};
}
function findEntry(entries, name) {
	if (name === "") return onlyOne(entries);
	if (require_early.isDigest(name)) return entries.find((entry) => entry.digest === name);
	const { refNames, imageNames, canonicalNames } = namesIn(entries);
	return [
		refNames.get(name),
		imageNames.get(name),
		canonicalNames().get(canonicalName(name))
	].find((entry) => entry !== void 0 && isNameOf(name, entry));
}
const NAMES = new WeakMap();
function namesIn(entries) {
	const known = NAMES.get(entries) ?? {
		refNames: byName(entries, ({ annotations }) => annotations?.[REF_NAME]),
		imageNames: byName(entries, ({ annotations }) => annotations?.[IMAGE_NAME]),
		canonicalNames: memo(() => byName(entries, canonicalNameOf))
	};
	NAMES.set(entries, known);
	return known;
}
function byName(entries, nameOf) {
	const found = new Map(entries.map((entry) => [nameOf(entry), entry]));
	found.delete(void 0);
	return found;
}
function memo(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function onlyOne(entries) {
	const named = entries.filter((entry) => entryOf(entry).name !== void 0);
	const images = named.length === 0 ? entries : named;
	return new Set(images.map((entry) => entry.digest)).size === 1 ? images.at(-1) : void 0;
}
const canonicalNames = new WeakMap();
function canonicalNameOf(entry) {
	const { name = "" } = entryOf(entry);
	const known = canonicalNames.get(entry) ?? { name: canonicalName(name) };
	canonicalNames.set(entry, known);
	return known.name;
}
function canonicalName(name) {
	try {
		return require_early.formatReference(require_early.parseReference(name));
	} catch {
		return;
	}
}
function noSuchImage(place, name, entries) {
	const names = entries.map((entry) => entryOf(entry).name ?? entry.digest).map(familiar);
	const shown = [...new Set(names)].slice(0, SHOWN);
	const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
	if (name === "" && names.length > 0) return new require_early.ImageError("INVALID_ARGUMENT", `${place}: which of its ${names.length} images?`, { hint: `name one of ${shown.join(", ")}${more}` });
	return new require_early.ImageError("NOT_FOUND", `${place}: no image ${name === "" ? "in it" : familiar(name)}`, { hint: names.length === 0 ? void 0 : `there is ${shown.join(", ")}${more}` });
}
const SHOWN = 10;
function familiar(name) {
	return require_early.isDigest(name) || canonicalName(name) !== name ? name : require_early.familiarReference(require_early.parseReference(name));
}
function noLayout(place, cause) {
	return new require_early.ImageError("STORE", `opening ${place}: it is not an OCI image layout`, {
		cause,
		hint: "a layout is a directory with the files oci-layout and index.json"
	});
}
Object.defineProperty(exports, "canonicalName", {
	enumerable: true,
	get: function() {
		return canonicalName;
	}
});
Object.defineProperty(exports, "canonicalNameOf", {
	enumerable: true,
	get: function() {
		return canonicalNameOf;
	}
});
Object.defineProperty(exports, "digestIn", {
	enumerable: true,
	get: function() {
		return digestIn;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "familiar", {
	enumerable: true,
	get: function() {
		return familiar;
	}
});
Object.defineProperty(exports, "findEntry", {
	enumerable: true,
	get: function() {
		return findEntry;
	}
});
Object.defineProperty(exports, "isNameOf", {
	enumerable: true,
	get: function() {
		return isNameOf;
	}
});
Object.defineProperty(exports, "named", {
	enumerable: true,
	get: function() {
		return named;
	}
});
Object.defineProperty(exports, "nameless", {
	enumerable: true,
	get: function() {
		return nameless;
	}
});
Object.defineProperty(exports, "noLayout", {
	enumerable: true,
	get: function() {
		return noLayout;
	}
});
Object.defineProperty(exports, "noSuchImage", {
	enumerable: true,
	get: function() {
		return noSuchImage;
	}
});
Object.defineProperty(exports, "referring", {
	enumerable: true,
	get: function() {
		return referring;
	}
});
Object.defineProperty(exports, "repoDigestsOf", {
	enumerable: true,
	get: function() {
		return repoDigestsOf;
	}
});
Object.defineProperty(exports, "subjectOf", {
	enumerable: true,
	get: function() {
		return subjectOf;
	}
});
Object.defineProperty(exports, "withRepoDigests", {
	enumerable: true,
	get: function() {
		return withRepoDigests;
	}
});

})