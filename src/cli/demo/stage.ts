import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachOf } from '../../content/each-of.ts';
import { once } from '../../content/once.ts';
import { makeOwnFolder, TEMPORARY } from '../../disk/own-folder.ts';
import { ImageLayout } from '../../layout/layout.ts';
import { RegistryClient } from '../../registry/client.ts';
import type { Repository } from '../../registry/repository.ts';
import { type RegistryServer, serve } from '../../serve/serve.ts';
import { Journal } from './journal.ts';

/** A registry on a free port of the loopback interface, and a journal of its requests. */
export type DemoRegistry = {
  readonly host: string;
  readonly journal: Journal;
  repository(path: string): Repository;
};

/** What the demo works with: a temporary folder, two registries and a client. */
export class Stage {
  readonly dir: string;
  readonly #client = new RegistryClient({});
  readonly #servers: RegistryServer[] = [];
  readonly #layouts = new Map<string, Promise<ImageLayout>>();

  private constructor(dir: string) {
    this.dir = dir;
  }

  static async open(): Promise<Stage> {
    return new Stage(await makeOwnFolder(tmpdir(), TEMPORARY));
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  layout(name: string): Promise<ImageLayout> {
    return once(this.#layouts, name, () => ImageLayout.open(this.path(name), { create: true }));
  }

  async registry(name: string): Promise<DemoRegistry> {
    const journal = new Journal();
    const server = await serve({
      dir: this.path(name),
      host: '127.0.0.1',
      port: 0,
      onRequest: (request) => journal.add(request),
    });
    this.#servers.push(server);
    return {
      host: server.host,
      journal,
      repository: (path) => this.#client.repository({ registry: server.host, repository: path }),
    };
  }

  async close(): Promise<void> {
    await this.#client.close();
    await eachOf(this.#servers, this.#servers.length, (server) => server.close());
    for (const layout of this.#layouts.values()) {
      await (await layout).close();
    }
    await rm(this.dir, { recursive: true, force: true });
  }
}
