/**
 * Modules of Node.js that undici asks for and does without, as `scripts/build.mjs` leaves them out of the
 * other bundles: requests go over HTTP/1.1, and nothing is kept in SQLite. To load them takes as long as a
 * short command.
 */
export const LEFT_OUT = new Set(['node:http2', 'node:sqlite']);

const PREFIX = '\0left-out:';

/** For rolldown: they are as on a Node.js that has none. */
export const WITHOUT_LEFT_OUT = {
  name: 'without-left-out',
  resolveId: (id) => (LEFT_OUT.has(id) ? `${PREFIX}${id}` : undefined),
  load: (id) =>
    id.startsWith(PREFIX)
      ? "throw Object.assign(new Error('not bundled'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });\nmodule.exports = {};"
      : undefined,
};
