import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServedRequest, type ServeOptions, serve } from '../../src/serve/serve.ts';

/** `status` is there when the request has been answered, and is 0 if the client went away. */
export type JournaledRequest = ServedRequest & { status: number | undefined };

export type EmbeddedRegistry = {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly url: string;
  /** The image layout that it serves. */
  readonly dir: string;
  /** Every request, in the order of their arrival. */
  readonly journal: readonly JournaledRequest[];
  /** `METHOD PATH` of the requests so far, to be compared as a whole. */
  requests(): readonly string[];
  /** Forgets the requests so far. */
  forget(): void;
  stop(): Promise<void>;
};

/** Our own registry on a free port, over a temporary directory or one that the test has. */
export async function startRegistry(
  options: Partial<Omit<ServeOptions, 'onRequest' | 'onAnswer'>> = {},
): Promise<EmbeddedRegistry> {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'registry-')));
  const journal: JournaledRequest[] = [];
  const entries = new WeakMap<ServedRequest, JournaledRequest>();
  const server = await serve({
    ...options,
    dir,
    onRequest: (request) => {
      const entry = { ...request, status: undefined };
      entries.set(request, entry);
      journal.push(entry);
    },
    onAnswer: (request, { status }) => {
      const entry = entries.get(request);
      if (entry !== undefined) {
        entry.status = status;
      }
    },
  });
  return {
    host: server.host,
    url: server.url,
    dir,
    journal,
    requests: () => journal.map(({ method, path }) => `${method} ${path}`),
    forget: () => {
      journal.length = 0;
    },
    stop: async () => {
      await server.close();
      if (options.dir === undefined) {
        await rm(dir, { recursive: true, force: true });
      }
    },
  };
}
