import type { Signal } from '../content/store.ts';
import { type Instruction, wrong } from '../dockerfile/instruction.ts';
import type { Escape, Variables } from '../dockerfile/lexer.ts';
import { parseInstruction } from '../dockerfile/parse.ts';
import type { JsonObject } from '../oci/decode.ts';
import { declared, environmentOf } from './arguments.ts';
import { configChange, type Reading } from './config-changes.ts';
import { copyCommand } from './copy-plan.ts';
import { copyPlan } from './copy-step.ts';
import { bytesOf, type Files } from './files.ts';
import type { LayerMaker, LayerPlan } from './layer-maker.ts';
import { userOf } from './owner.ts';
import type { RemoteFiles } from './remote-files.ts';
import { RootFiles } from './root-files.ts';
import type { StageImage } from './stage-image.ts';
import type { UnpackTools } from './unpack.ts';

/** A tree to copy from, which may have to be read first. */
export type ReadableFiles = { readonly files: Files; ready(options: Signal): Promise<unknown> };

export type StageTools = UnpackTools & {
  readonly layers: LayerMaker;
  readonly remote: RemoteFiles;
  readonly escape: Escape;
  /** Values of `--build-arg`. */
  readonly given: Variables;
  /** From before the first FROM. */
  readonly globals: Variables;
  /** As history has it: RFC 3339. */
  readonly created: string;
  /** What COPY copies from. @param name of a stage, an image or a named context; without one the build context */
  from(name: string | undefined, instruction: Instruction): Promise<ReadableFiles>;
};

export type StepOutcome = { readonly isCached: boolean };

/** One stage while it is built here, instruction after instruction. */
export class StageRun {
  #image: StageImage;
  readonly files: RootFiles;
  readonly #tools: StageTools;
  readonly #variables: Map<string, string>;
  #hasCommand = false;

  constructor(image: StageImage, tools: StageTools) {
    this.#image = image;
    this.#tools = tools;
    this.files = new RootFiles(tools.store, tools.forms, 'the image');
    for (const layer of image.layers) {
      this.files.add(layer);
    }
    this.#variables = new Map([...(image.variables ?? []), ...environmentOf(image.execution)]);
  }

  get image(): StageImage {
    return { ...this.#image, variables: this.#variables };
  }

  /** The instructions that the base has left for those who build on it; they are no longer left then. */
  takeTriggers(where: string): readonly Instruction[] {
    const { OnBuild = [], ...execution } = this.#image.execution;
    this.#image = { ...this.#image, execution };
    return OnBuild.map((text) => ({
      ...parseInstruction(text, '\\', where),
      where: `${where} (ONBUILD)`,
    }));
  }

  async step(instruction: Instruction, options: Signal): Promise<StepOutcome> {
    switch (instruction.keyword) {
      case 'ARG':
        return this.#declare(instruction);
      case 'MAINTAINER':
        return this.#maintainer(instruction);
      case 'COPY':
      case 'ADD':
        return this.#copy(instruction, options);
      case 'WORKDIR':
        return this.#workdir(instruction, options);
      default:
        return this.#configure(instruction);
    }
  }

  #maintainer({ rest, where }: Instruction): StepOutcome {
    if (rest === '') {
      throw wrong(where, 'MAINTAINER needs an argument');
    }
    this.#image = { ...this.#image, author: rest };
    return this.#tell(`MAINTAINER ${rest}`);
  }

  get #reading(): Reading {
    return { variables: this.#variables, escape: this.#tools.escape };
  }

  #declare(instruction: Instruction): StepOutcome {
    const { given, globals, escape: escaping } = this.#tools;
    const all = declared(instruction, { given, globals, variables: this.#variables }, escaping);
    for (const { name, value } of all) {
      if (value !== undefined) {
        this.#variables.set(name, value);
      }
    }
    const words = all.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
    return this.#tell(`ARG ${words.join(' ')}`);
  }

  #configure(instruction: Instruction): StepOutcome {
    const change = configChange(this.#image.execution, instruction, this.#reading);
    if (change === undefined) {
      throw wrong(instruction.where, `${instruction.keyword} cannot be done here`);
    }
    this.#image = { ...this.#image, execution: change.execution };
    this.#hasCommand ||= instruction.keyword === 'CMD';
    if (instruction.keyword === 'ENTRYPOINT' && !this.#hasCommand) {
      // What the base runs is no argument for another entry point.
      const { Cmd: _Cmd, ...execution } = this.#image.execution;
      this.#image = { ...this.#image, execution };
    }
    for (const [name, value] of change.variables ?? []) {
      this.#variables.set(name, value);
    }
    return change.history === '' ? { isCached: false } : this.#tell(change.history);
  }

  async #copy(instruction: Instruction, options: Signal): Promise<StepOutcome> {
    const directory = this.#image.execution.WorkingDir || '/';
    const command = copyCommand(instruction, this.#reading, directory);
    const { files, ready } = await this.#tools.from(command.from, instruction);
    const sources = { ...this.#tools, files, ready: () => ready(options) };
    const plan = await copyPlan(command, sources, options);
    return this.#layer(plan, command.history, options);
  }

  /** The directory is made where it is not there, and belongs to the user that is set. */
  async #workdir(instruction: Instruction, options: Signal): Promise<StepOutcome> {
    const change = configChange(this.#image.execution, instruction, this.#reading);
    const { WorkingDir = '/', User = '' } = change?.execution ?? {};
    this.#image = { ...this.#image, execution: change?.execution ?? this.#image.execution };
    const plan: LayerPlan = {
      inputs: ['WORKDIR', WorkingDir, User],
      version: '',
      fill: async (draft, below) => {
        const owner = User === '' ? undefined : await userOf(User, await below());
        draft.makeDirectories(bytesOf(WorkingDir), { mode: 0o755, owner });
      },
    };
    return WorkingDir === '/'
      ? this.#tell('WORKDIR /')
      : this.#layer(plan, `WORKDIR ${WorkingDir}`, options);
  }

  async #layer(plan: LayerPlan, history: string, options: Signal): Promise<StepOutcome> {
    const made = await this.#tools.layers.make(this.#image, this.files, plan, options);
    this.#image = { ...this.#image, layers: [...this.#image.layers, made.layer] };
    this.#addHistory({ created_by: history, comment: COMMENT });
    return { isCached: made.isCached };
  }

  #tell(history: string): StepOutcome {
    this.#addHistory({ created_by: history, comment: COMMENT, empty_layer: true });
    return { isCached: false };
  }

  #addHistory(entry: JsonObject): void {
    const dated = { created: this.#tools.created, ...entry };
    this.#image = { ...this.#image, history: [...this.#image.history, dated] };
  }
}

/** By which tools tell who wrote history, and how. */
const COMMENT = 'buildkit.dockerfile.v0';
