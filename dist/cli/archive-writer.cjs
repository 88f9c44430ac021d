/*a879a11f537bf4b46bc6d206dbe3dfee*/(function (exports, require, module, __dirname, performance) {const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_program = require("./program.cjs");
const require_new_file = require("./new-file.cjs");
const require_early = require("./early.cjs");
const require_index_edits = require("./index-edits.cjs");
const require_referrers = require("./referrers.cjs");
const require_sink = require("./sink.cjs");
const require_docker_manifest = require("./docker-manifest.cjs");
// src/archive/archive-writer.ts
var archive_writer_exports = require_rolldown_runtime.__exportAll({ ArchiveWriter: () => ArchiveWriter });
const MANIFESTS_LIMIT = 268435456;
const SMALL = 65536;
var ArchiveWriter = class ArchiveWriter {
	place;
	#options;
	#tar;
	#file;
	#content = new Map();
	#manifests = new Map();
	#manifestBytes = 0;
	#list = require_index_edits.EMPTY_LIST;
	#unloadable = [];
	constructor(sink, options, file) {
		this.place = options.place;
		this.#options = options;
		this.#tar = new require_sink.TarSink(sink, options.place);
		this.#file = file;
		this.#document("oci-layout", require_referrers.LAYOUT_MARKER).catch(() => void 0);
	}
	static async file(path, options) {
		const file = await require_new_file.NewFile.at(path);
		return new ArchiveWriter(file.stream, options, file);
	}
	get unloadable() {
		return this.#unloadable;
	}
	get written() {
		return this.#tar.written;
	}
	async has({ digest }) {
		await this.#content.get(digest)?.catch(() => void 0);
		return this.#isThere(digest);
	}
	#isThere(digest) {
		return this.#content.has(digest) || this.#options.omit?.has(digest) === true;
	}
	async put(descriptor, body, options = {}) {
		const exists = this.#isThere(descriptor.digest);
		if (this.#options.omit?.has(descriptor.digest) !== true) await require_program.once(this.#content, descriptor.digest, () => this.#add(descriptor, body, options));
		if (options.name !== void 0) await this.tag(descriptor, options.name);
		return exists ? "exists" : "copied";
	}
	async #add(descriptor, body, options) {
		const path = require_docker_manifest.blobPath(descriptor.digest);
		const check = async () => require_program.verified(await body(), descriptor);
		if (require_program.isTaggableType(descriptor.mediaType)) {
			const bytes = await require_program.readAll(await check(), require_program.MANIFEST_READ_LIMIT, path);
			this.#remember(descriptor, bytes);
			await this.#tar.entry(path, descriptor.size, require_program.bodyOf(bytes), options);
		} else {
			const open = descriptor.size > SMALL ? check : buffered(check, path);
			await this.#tar.entry(path, descriptor.size, open, options);
		}
	}
	#remember(at, bytes) {
		this.#manifestBytes += bytes.byteLength;
		if (this.#manifestBytes > MANIFESTS_LIMIT) {
			const what = `writing ${this.place}: more than ${MANIFESTS_LIMIT} bytes of manifests`;
			throw new require_early.ImageError("TOO_LARGE", what, { hint: "write several archives" });
		}
		const manifest = require_program.decodeManifest(bytes, at.mediaType, `manifest ${at.digest}`);
		this.#manifests.set(at.digest, {
			manifest,
			at
		});
	}
	async tag(descriptor, name) {
		if (!await this.has(descriptor)) {
			const what = `naming ${descriptor.digest} ${name} in ${this.place}`;
			throw new require_early.ImageError("NOT_FOUND", `${what}: there is no such content`);
		}
		this.#list = require_index_edits.withName(this.#list, descriptor, name);
	}
	async close() {
		try {
			const list = this.#complete();
			await this.#document("index.json", require_referrers.encodeIndexFile(list));
			if (this.#options.docker) {
				const manifests = new Map([...this.#manifests].map(([d, { manifest }]) => [d, manifest]));
				const rows = require_docker_manifest.dockerImages(require_index_edits.images(list), manifests, this.#options.platform);
				await this.#document("manifest.json", JSON.stringify(rows));
				this.#unloadable = require_docker_manifest.withoutRow(require_index_edits.images(list), manifests);
			}
			await this.#tar.close();
			await this.#file?.keep();
		} catch (error) {
			await this.abort(error);
			throw require_program.fileError("ARCHIVE", `writing ${this.place}`, error);
		}
	}
	async abort(reason) {
		await this.#tar.abort(reason);
		await this.#file?.discard();
	}
	#complete() {
		const led = new Set(this.#list.entries.map(({ digest }) => digest));
		for (const { manifest } of this.#manifests.values()) for (const child of require_program.children(manifest)) led.add(child.digest);
		let list = this.#list;
		for (const { manifest, at } of this.#manifests.values()) {
			const referrer = require_referrers.referrerFrom(at, manifest);
			if (referrer === void 0) list = led.has(at.digest) ? list : require_index_edits.withName(list, at, "");
			else if (!this.#options.docker) list = require_index_edits.withReferrer(list, referrer);
		}
		return list;
	}
	#document(name, text) {
		const bytes = Buffer.from(text);
		return this.#tar.entry(name, bytes.byteLength, require_program.bodyOf(bytes));
	}
};
function buffered(body, what) {
	return async () => require_program.streamOf(await require_program.readAll(await body(), SMALL, what));
}
Object.defineProperty(exports, "ArchiveWriter", {
	enumerable: true,
	get: function() {
		return ArchiveWriter;
	}
});
Object.defineProperty(exports, "archive_writer_exports", {
	enumerable: true,
	get: function() {
		return archive_writer_exports;
	}
});

})