/**
 * What undici asks for and no request of ours needs: requests go over HTTP/1.1, nothing is kept in SQLite, bodies are
 * streams, and Node.js parses answers by llhttp. To load it takes as long as a short command.
 */
export const LEFT_OUT = new Set(['node:http2', 'node:sqlite']);

/** Files of undici, by their ends, with what takes their place. */
const REPLACED = [
  [
    /\/undici\/lib\/dispatcher\/parser-h1\.js$/,
    'module.exports = { getMiloEnabled: () => false };',
  ],
  [/\/undici\/lib\/dispatcher\/client-h2\.js$/, 'module.exports = undefined;'],
  [/\/undici\/lib\/(?:milo|web)\//, "throw new Error('not bundled');"],
];

/** The undici of another package, such as that of the Actions toolkit: it needs all of its own. */
const ANOTHER = /\/node_modules\/(?:@[^/]+\/)?[^/@]+\/node_modules\/undici\//;

/** @param file a module's path @returns the text of the CommonJS module that takes its place, if one does */
export function replacementOf(file) {
  const path = file.replaceAll('\\', '/');
  return ANOTHER.test(path) ? undefined : REPLACED.find(([name]) => name.test(path))?.[1];
}

/** Modules of Node.js that undici loads for little, by what takes their place there. */
const STAND_INS = {
  // A body is never a request of Node.js, and the longest header is always given.
  'node:http': 'module.exports = { IncomingMessage: class {}, maxHeaderSize: 16384 };',
  'node:assert': `module.exports = (fact, message) => {
  if (!fact) {
    throw message instanceof Error ? message : new Error(message ?? 'an assertion of undici failed');
  }
};`,
};
const OF_UNDICI = /\/node_modules\/undici\/lib\//;

const PREFIX = '\0left-out:';

function isStoodIn(id, importer = '') {
  return id in STAND_INS && OF_UNDICI.test(importer.replaceAll('\\', '/'));
}

/** For rolldown: they are as on a Node.js that has none. */
export const WITHOUT_LEFT_OUT = {
  name: 'without-left-out',
  resolveId: (id, importer) =>
    LEFT_OUT.has(id) || isStoodIn(id, importer) ? `${PREFIX}${id}` : undefined,
  load: (id) =>
    id.startsWith(PREFIX)
      ? (STAND_INS[id.slice(PREFIX.length)] ??
        "throw Object.assign(new Error('not bundled'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });\nmodule.exports = {};")
      : replacementOf(id),
};
