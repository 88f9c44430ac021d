import { AsyncLocalStorage } from 'node:async_hooks';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';

/**
 * The program that talks to GitHub's cache, a process of its own. `@actions/cache` takes its folders
 * from the working directory and `GITHUB_WORKSPACE`, writes annotations to standard output, and goes
 * on trying for half a minute: here the folders are set by whoever starts it, what it writes is
 * heard and not shown, and it can be left behind.
 */

/** What this program is told first, over its channel. */
export type CacheFolders = {
  /** Where it works, which it takes for the workspace: paths in entries are relative to it. */
  readonly workspace: string;
  /** Where archives are written. */
  readonly temporary: string;
};

/** What it is asked for then. */
export type CacheRequest = {
  readonly id: number;
  readonly verb: 'find' | 'restore' | 'save';
  /** A whole key for `save`, else what the key begins with. */
  readonly key: string;
  /** Relative to the working directory; it is part of the entry's version as it is written. */
  readonly path: string;
};

/** What it tells: first whether there is a cache, then of each request what is heard, and its end. */
export type CacheReport =
  | { readonly available: boolean }
  | { readonly id: number; readonly line: string }
  | { readonly id: number; readonly key: string | undefined };

/** Entries of one system unpack on any other: they hold no links and no owners that matter. */
const CROSS_OS = true;

/** For one archive, which is fetched in parts of 4 MiB: over a long way eight do not fill the line. */
const CONNECTIONS = 16;

const hearing = new AsyncLocalStorage<(line: string) => void>();

/** Serves the process that started this one, until that lets go of it. */
export function runCacheProgram(): void {
  listenToOutput();
  process.on('disconnect', () => process.exit());
  process.once('message', (folders: CacheFolders) => {
    begin(folders);
    process.on('message', serve);
  });
}

function begin({ workspace, temporary }: CacheFolders): void {
  process.chdir(workspace);
  process.env['GITHUB_WORKSPACE'] = workspace;
  process.env['RUNNER_TEMP'] = temporary;
  report({ available: isFeatureAvailable() });
}

function serve(request: CacheRequest): void {
  const { id } = request;
  const hear = (line: string): void => report({ id, line });
  hearing
    .run(hear, () => answer(request))
    .then(
      (key) => report({ id, key }),
      (error: unknown) => {
        hear(`Failed to ${request.verb}: ${error instanceof Error ? error.message : error}`);
        report({ id, key: undefined });
      },
    );
}

/** @returns the key of the entry that was found, restored or saved */
async function answer({ verb, key, path }: CacheRequest): Promise<string | undefined> {
  if (verb === 'save') {
    return (await saveCache([path], key, undefined, CROSS_OS)) === -1 ? undefined : key;
  }
  // A key is a prefix as well, but only a restore key is documented to find the newest entry.
  const options = { lookupOnly: verb === 'find', downloadConcurrency: CONNECTIONS };
  return restoreCache([path], key, [key], options, CROSS_OS);
}

/** Many requests are under way at once: each hears what is written on its behalf, and only that. */
function listenToOutput(): void {
  const write: typeof process.stdout.write = (
    chunk: string | Uint8Array,
    encoding?: unknown,
    done?: unknown,
  ): boolean => {
    const hear = hearing.getStore();
    for (const line of String(chunk).split(/\r?\n/)) {
      if (line !== '') {
        hear?.(line);
      }
    }
    const written = typeof encoding === 'function' ? encoding : done;
    if (typeof written === 'function') {
      written();
    }
    return true;
  };
  process.stdout.write = write;
}

function report(message: CacheReport): void {
  if (process.connected) {
    process.send?.(message);
  }
}
