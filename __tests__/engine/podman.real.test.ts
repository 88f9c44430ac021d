import { expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import type { Exec } from '../../src/engine/exec.ts';
import { describeEngines, PODMAN } from '../stand-ins/engines.ts';
import { openArchive } from './scripted-engine.ts';

describeEngines([PODMAN], (running) => {
  test('with no docker that answers, it is the one that is found', async () => {
    const exec: Exec = (command, args, options) =>
      running.exec(command === 'docker' ? 'no-docker' : command, args, options);
    expect(await Engine.find('auto', { exec, openArchive })).toMatchObject({ name: 'podman' });
  });
});
