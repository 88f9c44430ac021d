import { bodyOf } from '../content/whole.ts';
import { type Instruction, located } from '../dockerfile/instruction.ts';
import type { Variables } from '../dockerfile/lexer.ts';
import type { Dockerfile } from '../dockerfile/parse.ts';
import { type Stage, type Stages, stagesOf } from '../dockerfile/stages.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Platform } from '../oci/platform.ts';
import { withoutLogins } from '../oci/printable.ts';
import { globalArguments, platformArguments, variablesAfter } from './arguments.ts';
import { BaseImages, type Built } from './base-images.ts';
import type { BuildOptions, BuildPorts } from './build-ports.ts';
import type { Files } from './files.ts';
import { LayerMaker } from './layer-maker.ts';
import {
  baseOf,
  checkStage,
  earlierStage,
  firstRun,
  neededImages,
  neededStages,
  needsEngine,
  noLaterStage,
  platformOf,
  stagesBelow,
  targetStage,
  textUntil,
} from './plan.ts';
import { RemoteFiles } from './remote-files.ts';
import { documentsOf, filesId, type StageImage, timeOf } from './stage-image.ts';
import { type ReadableFiles, StageRun } from './stage-run.ts';

/**
 * Builds the image of a Dockerfile for one platform. Its content is in the store, and nothing names it.
 * The same inputs give the same bytes.
 * @returns the manifest
 * @throws ImageError, with file and line where the Dockerfile is at fault
 */
export async function buildImage(
  dockerfile: Dockerfile,
  ports: BuildPorts,
  options: BuildOptions,
): Promise<{ readonly root: Descriptor; readonly config: Descriptor }> {
  const build = new Build(dockerfile, ports, options);
  const image = await build.run();
  const Labels = { ...image.execution.Labels, ...options.labels };
  const execution = { ...image.execution, ...(Object.keys(Labels).length === 0 ? {} : { Labels }) };
  const created = timeOf(options.epoch);
  const { config, manifest } = documentsOf({ ...image, execution }, created, options.annotations);
  await ports.store.put(config.descriptor, bodyOf(config.bytes), options);
  await ports.store.put(manifest.descriptor, bodyOf(manifest.bytes), options);
  return { root: manifest.descriptor, config: config.descriptor };
}

class Build {
  readonly #dockerfile: Dockerfile;
  readonly #ports: BuildPorts;
  readonly #options: BuildOptions;
  readonly #stages: Stages;
  readonly #globals: Variables;
  readonly #built = new Map<Stage, Built>();
  readonly #images: BaseImages;
  readonly #baseOf = (stage: Stage): string =>
    baseOf(stage, this.#globals, this.#dockerfile.escape);
  #kept: ReadonlySet<Stage> = new Set();
  #number = 0;
  #total = 0;

  constructor(dockerfile: Dockerfile, ports: BuildPorts, options: BuildOptions) {
    this.#dockerfile = dockerfile;
    this.#ports = ports;
    this.#options = options;
    this.#stages = stagesOf(dockerfile);
    this.#images = new BaseImages(ports, options);
    const { platform, buildPlatform, arguments: given } = options;
    const last = this.#stages.stages.at(-1);
    const platforms = platformArguments(platform, buildPlatform, options.target ?? last?.name);
    this.#globals = globalArguments(this.#stages.globals, platforms, given, dockerfile.escape);
  }

  async run(): Promise<StageImage> {
    const { globals, stages } = this.#stages;
    const { syntax, escape: escaping } = this.#dockerfile;
    // Another program may know more of what an engine is given.
    for (const stage of stages.filter((one) => syntax === undefined || !needsEngine(one))) {
      checkStage(stage, stages.length, { variables: this.#globals, escape: escaping });
    }
    const target = targetStage(this.#stages, this.#options.target);
    const needed = neededStages(stages, target, this.#baseOf);
    const counts = needed.map((stage) => (needsEngine(stage) ? 0 : 1 + stage.instructions.length));
    this.#total = counts.reduce((sum, count) => sum + count, globals.length);
    for (const { text } of globals) {
      this.#begin(text);
    }
    this.#kept = new Set(stagesBelow(stages, target, this.#baseOf));
    for (const stage of needed) {
      this.#built.set(stage, await this.#stage(stage));
    }
    return (this.#built.get(target) ?? (await this.#stage(target))).image;
  }

  #begin(written: string): void {
    this.#number += 1;
    const [number, total, text] = [this.#number, this.#total, withoutLogins(written)];
    this.#options.onStep?.({ kind: 'begun', number, total, text });
  }

  /** What the image would be called if it ended here. */
  #idOf(image: StageImage): Digest {
    return documentsOf(image, timeOf(this.#options.epoch), {}).config.descriptor.digest;
  }

  async #stage(stage: Stage): Promise<Built> {
    if (needsEngine(stage)) {
      return this.#byEngine(stage, firstRun(stage.instructions));
    }
    this.#begin(stage.from.text);
    const { store, steps } = this.#ports;
    const isKept = this.#kept.has(stage);
    const run = new StageRun(await this.#base(stage), {
      ...this.#ports,
      layers: new LayerMaker({ ...this.#options, store, steps, isKept }),
      remote: new RemoteFiles(this.#ports, this.#ports.store),
      escape: this.#dockerfile.escape,
      given: this.#options.arguments,
      globals: this.#globals,
      created: timeOf(this.#options.epoch),
      from: (name, instruction) => this.#from(name, stage, instruction),
    });
    const triggers = run.takeTriggers(stage.from.where);
    if (needsEngine({ instructions: triggers })) {
      return this.#byEngine(stage, firstRun(triggers));
    }
    await this.#runTriggers(run, triggers);
    this.#options.onStep?.({ kind: 'done', isCached: false, id: this.#idOf(run.image) });
    for (const instruction of stage.instructions) {
      this.#begin(instruction.text);
      const isCached = await this.#step(run, instruction);
      this.#options.onStep?.({ kind: 'done', isCached, id: this.#idOf(run.image) });
    }
    return { image: run.image, files: run.files };
  }

  async #runTriggers(run: StageRun, triggers: readonly Instruction[]): Promise<void> {
    if (triggers.length > 0) {
      this.#options.onStep?.({ kind: 'triggers', count: triggers.length });
    }
    for (const trigger of triggers) {
      await this.#step(run, trigger);
    }
  }

  async #step(run: StageRun, instruction: Instruction): Promise<boolean> {
    try {
      return (await run.step(instruction, this.#options)).isCached;
    } catch (error) {
      throw located(instruction.where, error);
    }
  }

  async #byEngine(stage: Stage, where: string): Promise<Built> {
    const name = stage.name ?? `${stage.index}`;
    const text = textUntil(this.#dockerfile.text, this.#stages.stages, stage);
    this.#options.onStep?.({ kind: 'engine', stage: name, where });
    const platform = this.#platformOf(stage);
    const images = neededImages(this.#stages.stages, stage, this.#baseOf);
    const given = { text, name, where, platform, images, isKept: this.#kept.has(stage) };
    const base = await this.#ports.engineStage(given, this.#options);
    const { image, files } = await this.#images.opened(base, `stage ${name}`);
    return { image: { ...image, variables: this.#variablesAfter(stage, image) }, files };
  }

  #variablesAfter(stage: Stage, { execution }: StageImage): Variables {
    const below = stagesBelow(this.#stages.stages, stage, this.#baseOf);
    const known = { given: this.#options.arguments, globals: this.#globals };
    return variablesAfter(below, execution, known, this.#dockerfile.escape);
  }

  #platformOf(stage: Stage): Platform {
    return platformOf(stage, this.#globals, this.#dockerfile.escape) ?? this.#options.platform;
  }

  async #base(stage: Stage): Promise<StageImage> {
    const base = this.#baseOf(stage);
    const earlier = earlierStage(this.#stages.stages, base, stage.index);
    const built =
      earlier === undefined || /^\d+$/.test(base) ? undefined : this.#built.get(earlier);
    if (built !== undefined) {
      return built.image;
    }
    return (await this.#images.get(base, this.#platformOf(stage), stage.from)).image;
  }

  async #from(
    name: string | undefined,
    stage: Stage,
    instruction: Instruction,
  ): Promise<ReadableFiles> {
    if (name === undefined) {
      return here(await this.#ports.context());
    }
    const earlier = earlierStage(this.#stages.stages, name, stage.index);
    if (earlier !== undefined) {
      const { image, files } = this.#built.get(earlier) ?? (await this.#stage(earlier));
      return { files: files.as(filesId(image)), ready: (options) => files.ready(options) };
    }
    const named = await this.#ports.named(name);
    if (named !== undefined && 'files' in named) {
      return here(named.files);
    }
    noLaterStage(this.#stages.stages, name, instruction);
    const { files } = await this.#images.get(name, this.#platformOf(stage), instruction);
    return { files, ready: (options) => files.ready(options) };
  }
}

function here(files: Files): ReadableFiles {
  return { files, ready: async () => undefined };
}
