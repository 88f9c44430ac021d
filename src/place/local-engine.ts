import { availableParallelism } from 'node:os';
import { ArchiveWriter } from '../archive/archive-writer.ts';
import type { Signal } from '../content/store.ts';
import type { EngineTools } from '../engine/archive-sender.ts';
import { Engine, type EngineChoice } from '../engine/engine.ts';
import { spawnExec } from '../engine/exec.ts';

const TOOLS: EngineTools = {
  exec: spawnExec,
  processors: availableParallelism(),
  openArchive: (sink, options) => new ArchiveWriter(sink, options),
};

/** An {@link Engine} on this machine: its command is spawned, and gets images as `docker save` writes them. */
export class LocalEngine extends Engine {
  /** Docker if its daemon answers, else Podman; or the one that was chosen. `undefined`: none. */
  static override find(
    choice: EngineChoice = 'auto',
    tools: Partial<EngineTools> = {},
    options: Signal = {},
  ): Promise<Engine | undefined> {
    return Engine.find(choice, { ...TOOLS, ...tools }, options);
  }

  /** The same where there must be one. @throws ImageError `ENGINE`, with what each of them said */
  static override open(
    choice: EngineChoice = 'auto',
    tools: Partial<EngineTools> = {},
    options: Signal = {},
  ): Promise<Engine> {
    return Engine.open(choice, { ...TOOLS, ...tools }, options);
  }
}
