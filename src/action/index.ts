// The action's start, and the only file of it that is not bundled. It has to parse and run on any Node that
// knows ES modules: runners that start actions with a Node of their own (act, older Gitea and Forgejo
// runners) may have an old one, which then gets a line that says what to do.

/** The oldest Node that runs the rest, as `engines` in package.json says. */
const OLDEST = [22, 19] as const;

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

if (isTooOld(process.versions.node)) {
  process.stdout.write(
    `::error::transship needs Node.js ${OLDEST.join('.')} or newer, and this runner starts actions with ` +
      `${process.versions.node}. Use a newer runner, or a job image with a newer Node.js.\n`,
  );
  process.exitCode = 1;
} else {
  await import('./main.ts');
}
