import type { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import type { Exec } from '../../src/engine/exec.ts';
import { ImageError } from '../../src/errors.ts';
import { openArchive, scriptEngine } from './scripted-engine.ts';

describe('finding an engine', () => {
  const nobody = async (command: string): Promise<never> => {
    throw new ImageError('ENGINE', `starting ${command}: no such command`);
  };

  test('with none, the error says what each of them said', async () => {
    await expect(Engine.open('auto', { exec: nobody, openArchive })).rejects.toMatchObject({
      code: 'ENGINE',
      message:
        'no container engine: starting docker: no such command; starting podman: no such command',
      hint: 'start Docker, or install Podman',
    });
    expect(await Engine.find('auto', { exec: nobody, openArchive })).toBeUndefined();
  });

  test('an interruption is not mistaken for an engine that is not there', async () => {
    const reason = new ImageError('INTERRUPTED', 'stop');
    const exec = async (): Promise<never> => Promise.reject(reason);
    await expect(Engine.find('auto', { exec, openArchive })).rejects.toBe(reason);
  });
});

test('saving stops the command when nobody reads on', async () => {
  const output = Promise.withResolvers<PassThrough>();
  const exec: Exec = async (command, args, options) => {
    if (args[1] !== 'save') {
      return await engine.exec(command, args, options);
    }
    output.resolve(options?.stdout as PassThrough);
    return await new Promise(() => undefined);
  };
  const engine = scriptEngine();
  const tar = (await Engine.open('docker', { exec, openArchive })).save(['a:1']);
  tar.destroy();
  expect((await output.promise).destroyed).toBe(true);
});

test('a command that fails half-way fails the saved tar', async () => {
  const { exec: scripted } = scriptEngine();
  const exec: Exec = async (command, args, options) => {
    if (args[1] !== 'save') {
      return await scripted(command, args, options);
    }
    options?.stdout?.write('half a tar');
    return { exitCode: 1, stdout: '', stderr: 'Error response from daemon: disk trouble\n' };
  };
  const tar = (await Engine.open('docker', { exec, openArchive })).save(['a:1', 'b:2']);
  await expect(buffer(tar)).rejects.toThrow('saving a:1, b:2 from docker: disk trouble');
});
