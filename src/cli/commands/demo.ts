import { Command } from 'commander';
import { formatSize } from '../../image/words.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { Stage } from '../demo/stage.ts';
import { Demo, type Step } from '../demo/steps.ts';

export function demoCommand(bind: Bind): Command {
  return new Command('demo')
    .description('Show the main job end to end, with no network and no Docker')
    .addHelpText('after', examples('demo'))
    .action(bind(demo));
}

async function demo({ output, signal }: Context): Promise<void> {
  const stage = await Stage.open();
  try {
    const registries = {
      first: await stage.registry('first'),
      second: await stage.registry('second'),
    };
    output.said(
      `Two registries on this machine: ${registries.first.host}, ${registries.second.host}`,
    );
    const done: Step[] = [];
    for await (const step of new Demo(stage, registries, signal).steps()) {
      done.push(step);
      output.line(describe(step, done.length));
    }
    output.line('It works: one digest from end to end, in both registries.');
    output.document({ ok: true, digest: done.at(-1)?.digest, steps: done });
  } finally {
    await stage.close();
  }
}

function describe({ did, digest, requests, bytes }: Step, number: number): string {
  const asked = `${requests} request${requests === 1 ? '' : 's'}`;
  return `${number}. ${did}\n   ${digest}\n   ${asked}, ${formatSize(bytes)}`;
}
