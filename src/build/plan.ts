import { type Instruction, located, wrong } from '../dockerfile/instruction.ts';
import { type Escape, substituted, type Variables } from '../dockerfile/lexer.ts';
import type { Stage, Stages } from '../dockerfile/stages.ts';
import { ImageError } from '../errors.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import type { Reading } from './config-changes.ts';
import { checkForm } from './instruction-form.ts';

/** Instructions that run a command: only an engine can. */
export function needsEngine(stage: Pick<Stage, 'instructions'>): boolean {
  return stage.instructions.some(({ keyword }) => keyword === 'RUN');
}

/** What a stage stands on, with its variables replaced. @throws ImageError `INVALID_DOCUMENT` */
export function baseOf({ base, from }: Stage, globals: Variables, escaping: Escape): string {
  const name = within(from, () => substituted(base, globals, escaping));
  if (name === '') {
    throw wrong(from.where, `FROM ${base}: the name is empty`);
  }
  return name;
}

/**
 * Checks a stage, needed or not.
 * @param count of all stages @throws ImageError `INVALID_DOCUMENT`
 */
export function checkStage(
  stage: Stage,
  count: number,
  { variables, escape: escaping }: Reading,
): void {
  baseOf(stage, variables, escaping);
  platformOf(stage, variables, escaping);
  for (const instruction of stage.instructions) {
    checkForm(instruction, escaping);
    for (const name of copiedFrom({ instructions: [instruction] })) {
      if (/^\d+$/.test(name) && Number(name) >= count) {
        throw notBefore(name, instruction);
      }
    }
  }
}

/** What FROM says for itself. @throws ImageError `INVALID_DOCUMENT` where variables leave nothing of it */
export function platformOf(
  { platform, from }: Stage,
  globals: Variables,
  escaping: Escape,
): Platform | undefined {
  if (platform === undefined || platform === '') {
    return undefined;
  }
  const written = within(from, () => substituted(platform, globals, escaping));
  if (written === '') {
    throw wrong(from.where, `FROM: its platform ${platform} is empty`);
  }
  return within(from, () => parsePlatform(written));
}

function within<Result>({ where }: Instruction, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw located(where, error);
  }
}

/** The line of the first of them. */
export function firstRun(instructions: readonly Instruction[]): string {
  return instructions.find(({ keyword }) => keyword === 'RUN')?.where ?? '';
}

/** @param name of a stage, or its number; nothing is the last one @throws ImageError `INVALID_ARGUMENT` */
export function targetStage({ stages }: Stages, name: string | undefined): Stage {
  const found = name === undefined ? stages.at(-1) : earlierStage(stages, name, stages.length);
  if (found === undefined) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    throw new ImageError('INVALID_ARGUMENT', `there is no stage ${quoted(name ?? '')}`, {
      hint:
        names.length === 0 ? 'no stage has a name' : `its stages are called ${names.join(', ')}`,
    });
  }
  return found;
}

/** The stage that a name or number means before another one: of several with one name the last. */
export function earlierStage(
  stages: readonly Stage[],
  name: string,
  before: number,
): Stage | undefined {
  const earlier = stages.slice(0, before);
  const isNumber = /^\d+$/.test(name);
  return earlier.findLast((one) =>
    isNumber ? one.index === Number(name) : one.name === name.toLowerCase(),
  );
}

/** The stages that a target needs, itself last, in their order. @param baseOf the base with its variables replaced */
export function neededStages(
  stages: readonly Stage[],
  target: Stage,
  baseOf: (stage: Stage) => string,
): readonly Stage[] {
  const needed = new Set([target]);
  // A set that grows while it is walked through: what is added comes later in it.
  for (const stage of needed) {
    // An engine builds what its stage stands on by itself.
    const names = needsEngine(stage) ? [] : [baseOf(stage), ...copiedFrom(stage)];
    for (const name of names) {
      const earlier = earlierStage(stages, name, stage.index);
      if (earlier !== undefined) {
        needed.add(earlier);
      }
    }
  }
  return stages.filter((stage) => needed.has(stage));
}

/** A stage and those that it stands on, each on the one before it: their layers are in its image. */
export function stagesBelow(
  stages: readonly Stage[],
  stage: Stage,
  baseOf: (stage: Stage) => string,
): readonly Stage[] {
  const below = earlierStage(stages, baseOf(stage), stage.index);
  return [...(below === undefined ? [] : stagesBelow(stages, below, baseOf)), stage];
}

/** The images that an engine needs to build a stage: those of all stages that it needs. */
export function neededImages(
  stages: readonly Stage[],
  target: Stage,
  baseOf: (stage: Stage) => string,
): readonly string[] {
  const needed = new Set([target]);
  const images = new Set<string>();
  for (const stage of needed) {
    for (const name of [baseOf(stage), ...copiedFrom(stage)]) {
      const earlier = earlierStage(stages, name, stage.index);
      if (earlier !== undefined) {
        needed.add(earlier);
      } else if (name !== 'scratch') {
        images.add(name);
      }
    }
  }
  return [...images];
}

function copiedFrom({ instructions }: Pick<Stage, 'instructions'>): readonly string[] {
  return instructions.flatMap(({ flags }) =>
    flags.flatMap(({ name, value = '' }) => {
      const mounted = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined;
      const from = name === 'from' ? value : mounted;
      return from === undefined ? [] : [from];
    }),
  );
}

/** A stage of a later one, or of none, named where an image may be meant. */
export function noLaterStage(
  stages: readonly Stage[],
  name: string,
  instruction: Instruction,
): void {
  const isNumber = /^\d+$/.test(name);
  if (isNumber || stages.some((stage) => stage.name === name.toLowerCase())) {
    throw notBefore(name, instruction);
  }
}

function notBefore(name: string, { where }: Instruction): ImageError {
  return wrong(where, `stage ${quoted(name)} is not there before this one`);
}

/** The Dockerfile up to the end of a stage, for an engine to build. */
export function textUntil(text: string, stages: readonly Stage[], stage: Stage): string {
  const next = stages[stage.index + 1];
  return next === undefined
    ? text
    : `${text
        .split('\n')
        .slice(0, next.from.lines[0] - 1)
        .join('\n')}\n`;
}
