// An import would read all that these export, and load what Node.js loads only then.
const { closeSync, fstatSync, fsyncSync, mkdirSync, openSync } = process.getBuiltinModule('node:fs');
const { readSync, renameSync, rmSync, writeSync } = process.getBuiltinModule('node:fs');
const { dirname, join } = process.getBuiltinModule('node:path');
const { cachedDataVersionTag } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');
/** For Node.js's own clock of that name it loads ten modules. In milliseconds. */
const CLOCK = { now: () => Number(process.hrtime.bigint()) / 1e6 };
/** A script begins with the digest of the rest of it, of so many characters. */
const DIGEST_LENGTH = 36;
/** V8 reads what stands at a multiple of this where it is, in bytes. */
const ALIGNMENT = 16;
/** The scripts of the command line. */
class Scripts {
    #folder;
    #compiled;
    #modules = new Map();
    /** New memory for each script costs more than to read it. */
    #memory = Buffer.allocUnsafeSlow(1024 * 1024);
    constructor(folder, compiled) {
        this.#folder = folder;
        this.#compiled = compiled;
    }
    load(name) {
        const known = this.#modules.get(name);
        if (known !== undefined) {
            return known.exports;
        }
        const file = join(this.#folder, name);
        const source = readFile(file, ({ size }) => this.#memoryOf(size)).toString('latin1');
        const module = { exports: {} };
        this.#modules.set(name, module);
        const evaluate = this.#compiled.script(name, source, file).runInThisContext();
        evaluate(module.exports, (id) => this.load(id.slice('./'.length)), module, this.#folder, CLOCK);
        return module.exports;
    }
    #memoryOf(size) {
        if (size > this.#memory.length) {
            this.#memory = Buffer.allocUnsafeSlow(size);
        }
        return this.#memory;
    }
}
/** What V8 has compiled of the scripts of one command. */
class Compiled {
    #file;
    #bytes;
    #places;
    #scripts = new Map();
    /** A script was compiled that is not in the file. */
    #isMore = false;
    constructor(file, bytes, places) {
        this.#file = file;
        this.#bytes = bytes;
        this.#places = places;
    }
    /** A file that is not there, or that others may have written, is as an empty one: what it holds is run. */
    static open(file) {
        try {
            const bytes = readFile(file ?? '', (stats) => Buffer.allocUnsafeSlow(isOwn(stats) ? stats.size : 0));
            const end = bytes.indexOf('\n') + 1;
            return new Compiled(file, bytes.subarray(end), JSON.parse(bytes.toString('latin1', 0, end)));
        }
        catch {
            return new Compiled(file, Buffer.alloc(0), {});
        }
    }
    script(name, source, filename) {
        const [digest, start = 0, length = 0] = this.#places[name] ?? [];
        const own = source.slice(0, DIGEST_LENGTH);
        const cachedData = digest === own ? this.#bytes.subarray(start, start + length) : undefined;
        const script = new Script(source, { filename, cachedData });
        this.#isMore ||= script.cachedDataRejected !== false;
        this.#scripts.set(name, { script, digest: own });
        return script;
    }
    /** Keeps what has been compiled by now; where it cannot, the next command compiles it again. */
    keep() {
        const file = this.#file;
        if (file === undefined || !this.#isMore) {
            return;
        }
        const written = `${file}.${process.pid}`;
        try {
            mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
            writeFile(written, this.#contents());
            renameSync(written, file);
        }
        catch {
            removeFile(written);
        }
    }
    #contents() {
        const places = {};
        const parts = [];
        let start = 0;
        for (const [name, { script, digest }] of this.#scripts) {
            const data = script.createCachedData();
            const gap = missing(data.length);
            places[name] = [digest, start, data.length];
            parts.push(data, Buffer.alloc(gap));
            start += data.length + gap;
        }
        const line = JSON.stringify(places);
        return [Buffer.from(`${line}${' '.repeat(missing(line.length + 1))}\n`), ...parts];
    }
}
/** How many bytes are missing to the next multiple. */
function missing(length) {
    return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}
function isOwn({ uid, mode }) {
    const { getuid } = process;
    return getuid === undefined || (uid === getuid() && (mode & 0o022) === 0);
}
/** @param memoryFor where it is read to */
function readFile(file, memoryFor) {
    const opened = openSync(file, 'r');
    try {
        const stats = fstatSync(opened);
        const memory = memoryFor(stats);
        const length = Math.min(stats.size, memory.length);
        return memory.subarray(0, readSync(opened, memory, 0, length, 0));
    }
    finally {
        closeSync(opened);
    }
}
/** V8 does not check what it compiled: a loss of power must not leave a part of it under the name. */
function writeFile(file, parts) {
    const opened = openSync(file, 'wx', 0o600);
    try {
        for (const part of parts) {
            writeSync(opened, part);
        }
        fsyncSync(opened);
    }
    finally {
        closeSync(opened);
    }
}
function removeFile(file) {
    try {
        rmSync(file, { force: true });
    }
    catch {
        // Where nothing can be written there is nothing.
    }
}
/** A folder of the user's own, for this Node.js; commands run other functions each. */
function fileOf(command = '') {
    const { env, version, arch, getuid } = process;
    const home = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (env['HOME'] && join(env['HOME'], '.cache'));
    const runtime = `${version}-${arch}-${cachedDataVersionTag().toString(16)}-${getuid?.() ?? ''}`;
    const name = /^[a-z]{1,16}$/.test(command) ? command : 'other';
    return home && !env['NODE_DISABLE_COMPILE_CACHE']
        ? join(home, 'transship', 'compiled', runtime, name)
        : undefined;
}
function nextTurn() {
    return new Promise((resolve) => void setImmediate(resolve));
}
export async function main(version) {
    const compiled = Compiled.open(fileOf(process.argv[2]));
    const scripts = new Scripts(import.meta.dirname, compiled);
    const { openEarly } = scripts.load('early.cjs');
    const first = openEarly(process.argv.slice(2), process.env);
    // Node.js connects in the next turn to an address, and in the one after DNS has answered to a name.
    await nextTurn();
    const { main: run } = scripts.load('program.cjs');
    await nextTurn();
    await run(version, { onDone: () => compiled.keep(), first });
}
