#!/usr/bin/env node
// The first file, which is not bundled. It has to parse and run on any Node that knows ES modules, so
// that an old one gets a line that says what to do instead of a syntax error out of the bundle, and
// it has to stay small: `--version` takes no longer than an empty Node. Modules of Node.js are not imported: an
// import reads all that `node:fs` exports, which loads its streams.
/** The oldest Node that runs the rest, as `engines` in package.json says. */
const OLDEST = [22, 19];
function isTooOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
/** `src/cli`, `lib/cli` and `dist/cli` are equally deep. */
function ownVersion() {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    return JSON.parse(manifest).version;
}
if (isTooOld(process.versions.node)) {
    process.stderr.write(`transship: starting: Node.js ${OLDEST.join('.')} or newer is needed, this is ` +
        `${process.versions.node} [UNSUPPORTED]\n`);
    process.exitCode = 1;
}
else if (process.argv[2] === '--version' || process.argv[2] === '-v') {
    process.stdout.on('error', (error) => {
        // A reader that goes away has read enough.
        if (error.code !== 'EPIPE') {
            process.stderr.write(`transship: writing standard output: ${error.message} [STORE]\n`);
            process.exitCode = 1;
        }
    });
    process.stdout.write(`${ownVersion()}\n`);
}
else {
    const { main } = await import('./main.js');
    await main(ownVersion());
}
export {};
