import { afterAll, beforeAll, describe, expect } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import type { Exec } from '../../src/engine/exec.ts';
import type { ImageStore } from '../../src/engine/probe.ts';
import { openArchive } from '../engine/scripted-engine.ts';
import { hasBusybox } from './busybox.ts';
import {
  requireEngine,
  requireNewerEngine,
  requirePodman,
  startDockerd,
  startPodman,
} from './engine.ts';
import { isLong } from './long-form.ts';

type Started = { readonly exec: Exec; stop(): Promise<void> };

export type EngineProduct = {
  readonly name: string;
  readonly command: 'docker' | 'podman';
  readonly store: ImageStore;
  /** Says so aloud where it is not. */
  readonly isInstalled: () => boolean;
  readonly start: () => Promise<Started>;
};

export const DEBIAN_DOCKER: EngineProduct = {
  name: 'Debian’s Docker Engine',
  command: 'docker',
  store: 'classic',
  isInstalled: requireEngine,
  start: () => startDockerd(),
};

export const PODMAN: EngineProduct = {
  name: 'Podman',
  command: 'podman',
  store: 'podman',
  isInstalled: () => requirePodman(),
  start: startPodman,
};

const NEWER_DOCKER: EngineProduct = {
  name: 'Docker 28',
  command: 'docker',
  store: 'classic',
  isInstalled: requireNewerEngine,
  start: () => startDockerd({ newer: true }),
};

/** Whatever images are brought into, each with its own way to keep them. */
export const ENGINES: readonly EngineProduct[] = [
  DEBIAN_DOCKER,
  // It keeps images as the older one does.
  ...(isLong ? [NEWER_DOCKER] : []),
  {
    name: 'Docker 28 with containerd’s store',
    command: 'docker',
    store: 'containerd',
    isInstalled: requireNewerEngine,
    start: () => startDockerd({ newer: true, containerd: true }),
  },
  PODMAN,
];

const busybox = await hasBusybox();

/** The same tests with each product: one engine for all of them, which other names and layers keep apart. */
export function describeEngines(
  products: readonly EngineProduct[],
  tests: (running: RunningEngine) => void,
): void {
  for (const product of products) {
    describe.skipIf(!(busybox && product.isInstalled()))(product.name, () => {
      const running = new RunningEngine(product);
      beforeAll(() => running.start());
      afterAll(() => running.stop());
      tests(running);
    });
  }
}

export class RunningEngine {
  readonly product: EngineProduct;
  #started: Started | undefined;
  #engine: Engine | undefined;

  constructor(product: EngineProduct) {
    this.product = product;
  }

  async start(): Promise<void> {
    this.#started = await this.product.start();
    this.#engine = await this.open();
  }

  async stop(): Promise<void> {
    await this.#started?.stop();
  }

  readonly exec: Exec = (command, args, options) =>
    existing(this.#started).exec(command, args, options);

  /** The one that all tests may share. */
  get engine(): Engine {
    return existing(this.#engine);
  }

  /** As another process would, which knows nothing of what was loaded. */
  open(exec: Exec = this.exec): Promise<Engine> {
    return Engine.open(this.product.command, { exec, openArchive });
  }

  /** What a command prints, which has to succeed. */
  async command(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await this.exec(this.product.command, args);
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
    return stdout.trim();
  }

  /** What a container prints, with limits that it may set wherever this runs. */
  run(image: string, ...words: readonly string[]): Promise<string> {
    const limits = ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024'];
    return this.command('run', '--rm', '--network', 'none', ...limits, image, ...words);
  }

  /** What the engine calls an image: `sha256:…`. */
  async idOf(name: string): Promise<string> {
    const id = await this.command('image', 'inspect', '--format', '{{.Id}}', name);
    // Podman leaves the algorithm out.
    return id.includes(':') ? id : `sha256:${id}`;
  }
}

function existing<T>(started: T | undefined): T {
  if (started === undefined) {
    throw new Error('the engine has not been started');
  }
  return started;
}
