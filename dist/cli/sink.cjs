/*b47c88d0d10c4db4e67062235b9467a0*/(function (exports, require, module, __dirname, performance) {const require_program = require("./program.cjs");
const require_durable_file = require("./durable-file.cjs");
const require_early = require("./early.cjs");
const require_entry = require("./entry2.cjs");
// src/tar/sink.ts
const FILE = {
	link: "",
	type: "0",
	mode: 420,
	uid: 0,
	gid: 0,
	mtime: 0,
	device: [0, 0],
	pax: []
};
var TarSink = class {
	#place;
	#sink;
	#tar = new require_program.$PassThrough();
	#sent;
	#turn = Promise.resolve();
	#failure;
	#written = 0;
	constructor(sink, place) {
		this.#place = place;
		this.#sink = sink;
		this.#sent = require_durable_file.$pipeline(this.#chunks(), sink);
		this.#sent.catch((error) => this.#fail(error));
	}
	get written() {
		return this.#written;
	}
	async *#chunks() {
		for await (const chunk of this.#tar) {
			this.#written += chunk.length;
			yield chunk;
		}
	}
	async entry(name, size, body, options = {}) {
		const turn = this.#turn.then(() => this.#entry(name, size, body, options));
		this.#turn = turn.catch(() => void 0);
		await turn;
	}
	async #entry(name, size, body, { signal }) {
		signal?.throwIfAborted();
		this.#check();
		const content = await body();
		try {
			this.#tar.write(require_entry.newHead({
				...FILE,
				name,
				size
			}));
			const options = {
				end: false,
				...signal === void 0 ? {} : { signal }
			};
			await require_durable_file.$pipeline(content, exactly(name, size), this.#tar, options);
			this.#tar.write(require_entry.paddingOf(size));
		} catch (error) {
			content.destroy();
			await this.abort(this.#sink.errored ?? error);
			this.#check();
		}
	}
	async close() {
		await this.#turn;
		this.#check();
		this.#tar.end(require_entry.TAR_END);
		await this.#sent.catch(() => this.#check());
	}
	async abort(reason) {
		this.#fail(reason);
		this.#tar.destroy(new Error(require_early.messageOf(reason)));
		this.#sink.destroy();
		await this.#sent.catch(() => void 0);
	}
	#check() {
		if (this.#failure !== void 0) throw this.#failure.error;
	}
	#fail(error) {
		const what = `writing ${this.#place}`;
		const known = require_program.fileError("ARCHIVE", what, error);
		const broken = error === this.#sink.errored && !(known instanceof require_early.ImageError);
		this.#failure ??= { error: broken ? new require_early.ImageError("ARCHIVE", `${what}: ${require_early.messageOf(error)}`, { cause: error }) : known };
	}
};
function exactly(name, size) {
	return async function* (content) {
		let length = 0;
		for await (const chunk of content) {
			length += chunk.length;
			yield chunk;
		}
		if (length !== size) throw new require_early.ImageError("ARCHIVE", `writing ${name}: it has ${length} bytes, not ${size}`);
	};
}
Object.defineProperty(exports, "TarSink", {
	enumerable: true,
	get: function() {
		return TarSink;
	}
});

})