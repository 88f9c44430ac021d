/*8d0ea631950c4c42d0ff786874ff22bc*/(function (exports, require, module, __dirname, performance) {const require_early = require("./early.cjs");
const require_program = require("./program.cjs");
// \0builtin:imported node:stream/promises
const builtin = process.getBuiltinModule("node:stream/promises");
const $finished = builtin.finished;
const $pipeline = builtin.pipeline;
// src/disk/durable-file.ts
const AT_ONCE = 1048576;
const UNFLUSHED = 8388608;
let flushing;
var DurableFile = class extends require_program.$Writable {
	#path;
	#mode;
	#file;
	#gathered = [];
	#gatheredBytes = 0;
	#unflushed = 0;
	#writing = Promise.resolve();
	#flushed = Promise.resolve();
	constructor(path, mode) {
		super({ highWaterMark: AT_ONCE });
		this.#path = path;
		this.#mode = mode;
	}
	_construct(done) {
		require_program.$open(this.#path, "wx", this.#mode).then((file) => {
			this.#file = file;
			done();
		}, (error) => done(error));
	}
	_write(piece, _encoding, done) {
		this.#gathered.push(piece);
		this.#gatheredBytes += piece.length;
		if (this.#gatheredBytes < AT_ONCE) {
			done();
			return;
		}
		this.#writing = this.#writeGathered();
		this.#writing.then(() => done(), done);
	}
	_final(done) {
		this.#writing = this.#finish();
		this.#writing.then(() => done(), done);
	}
	_destroy(error, done) {
		this.#close().then(() => done(error), (failure) => done(error ?? failure));
	}
	async #writeGathered() {
		const pieces = this.#gathered.splice(0);
		const bytes = this.#gatheredBytes;
		this.#gatheredBytes = 0;
		await writeAll(this.#opened, pieces);
		for (const piece of pieces) require_early.readMemory.giveBack(piece);
		this.#unflushed += bytes;
		if (this.#unflushed >= UNFLUSHED && flushing === void 0) {
			this.#unflushed = 0;
			this.#flush();
		}
	}
	#flush() {
		const file = this.#opened;
		this.#flushed = this.#flushed.then(() => file.datasync());
		const ended = () => {
			flushing = void 0;
		};
		flushing = this.#flushed.then(ended, ended);
	}
	async #finish() {
		await this.#writeGathered();
		await this.#flushed;
		await this.#opened.datasync();
	}
	async #close() {
		await Promise.allSettled([this.#writing, this.#flushed]);
		await this.#file?.close();
	}
	get #opened() {
		if (this.#file === void 0) throw new Error(`${this.#path} is not open`);
		return this.#file;
	}
};
async function writeAll(file, pieces) {
	for (let left = pieces.filter(({ length }) => length > 0); left.length > 0;) {
		const { bytesWritten } = await file.writev(left);
		left = after(left, bytesWritten);
	}
}
function after(pieces, bytes) {
	let skip = bytes;
	return pieces.flatMap((piece) => {
		const rest = piece.subarray(Math.min(skip, piece.length));
		skip -= piece.length - rest.length;
		return rest.length > 0 ? [rest] : [];
	});
}
Object.defineProperty(exports, "$finished", {
	enumerable: true,
	get: function() {
		return $finished;
	}
});
Object.defineProperty(exports, "$pipeline", {
	enumerable: true,
	get: function() {
		return $pipeline;
	}
});
Object.defineProperty(exports, "DurableFile", {
	enumerable: true,
	get: function() {
		return DurableFile;
	}
});

})