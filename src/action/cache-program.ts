import { AsyncLocalStorage } from 'node:async_hooks';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';

/**
 * The program that talks to GitHub's cache, in a process of its own. `@actions/cache` takes its folders
 * from the working directory and `GITHUB_WORKSPACE`, writes annotations to standard output, and retries
 * for half a minute. In its own process the folders can be chosen, its output goes to the parent and
 * not into the log, and a request that hangs can be abandoned.
 */

/** The first message to this program. */
export type CacheFolders = {
  /** Its working directory and `GITHUB_WORKSPACE`: paths in entries are relative to it. */
  readonly workspace: string;
  /** Where archives are written. */
  readonly temporary: string;
};

/** The messages after that. */
export type CacheRequest = {
  readonly id: number;
  readonly verb: 'find' | 'restore' | 'save';
  /** A whole key for `save`, else what the key begins with. */
  readonly key: string;
  /** Relative to the working directory; it is part of the entry's version as it is written. */
  readonly path: string;
};

/** Its messages: first whether there is a cache service, then each request's log lines and its end. */
export type CacheReport =
  | { readonly available: boolean }
  | { readonly id: number; readonly line: string }
  | { readonly id: number; readonly key: string | undefined };

/** Entries of one system unpack on any other: they hold no links and no owners that matter. */
const CROSS_OS = true;

/** For one archive, which is fetched in parts of 4 MiB: over a long way eight do not fill the line. */
const CONNECTIONS = 16;

const requestLog = new AsyncLocalStorage<(line: string) => void>();

/** Serves the parent process until that disconnects. */
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
  requestLog
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

/** Sends each line of standard output to the request that caused it; requests overlap. */
function listenToOutput(): void {
  const write: typeof process.stdout.write = (
    chunk: string | Uint8Array,
    encoding?: unknown,
    done?: unknown,
  ): boolean => {
    const hear = requestLog.getStore();
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
