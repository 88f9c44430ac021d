import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Link, startLink } from '../../bench/link.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { compiledPrograms, testedPrograms } from '../stand-ins/programs.ts';

const ROWS = 24;
const LAYERS = 30;
/** Through six connections of the link, about three seconds. */
const LAYER_SIZE = 300_000;
const RATE = 500_000;

describe.skipIf(!requireComponents('tmux'))(
  'on a terminal of 24 rows, 30 layers over a slow link',
  () => {
    let registry: EmbeddedRegistry;
    let link: Link;
    let folder: string;

    beforeAll(async () => {
      registry = await startRegistry();
      const client = new RegistryClient();
      const target = client.repository({ registry: registry.host, repository: 'acme/app' });
      await randomImage(target, { layers: LAYERS, layerSize: LAYER_SIZE, name: 'v1' });
      await client.close();
      link = await startLink(Number(registry.host.split(':')[1]), { roundTripMs: 20, rate: RATE });
      folder = await mkdtemp(join(tmpdir(), 'terminal-'));
    });
    afterAll(async () => {
      await link?.stop();
      await registry?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    /** A terminal in which the image is pulled into a store of its own. */
    async function pulling() {
      const socket = join(folder, randomUUID().slice(0, 8));
      const tmux = (...args: readonly string[]): string =>
        execFileSync('tmux', ['-S', socket, ...args], { encoding: 'utf8' });
      const script = join(folder, `${randomUUID()}.sh`);
      const { NODE_COMPILE_CACHE } = compiledPrograms();
      await writeFile(
        script,
        `trap : INT
export NODE_COMPILE_CACHE=${NODE_COMPILE_CACHE}
${process.execPath} ${testedPrograms().cli} --store ${folder}/${randomUUID()} pull 127.0.0.1:${link.port}/acme/app:v1
echo "ended with $?"
exec cat
`,
      );
      tmux('new-session', '-d', '-x', '80', '-y', String(ROWS), `sh ${script}`);
      onTestFinished(() => void tmux('kill-server'));
      return {
        press: (key: string) => tmux('send-keys', key),
        screen: () => tmux('capture-pane', '-p').trimEnd().split('\n'),
        /** With what has been scrolled out of it. */
        all: () => tmux('capture-pane', '-p', '-S', '-').trimEnd().split('\n'),
      };
    }

    /** Waits for a line on the screen. @returns all lines then */
    async function seen(terminal: Awaited<ReturnType<typeof pulling>>, line: RegExp) {
      const isThere = (): boolean => terminal.screen().some((one) => line.test(one));
      await vi.waitUntil(isThere, { timeout: 60_000, interval: 200 });
      return terminal.all();
    }

    /** The layers that have more than one line, on the screen and scrolled out of it. */
    function twice(lines: readonly string[]): readonly string[] {
      const ids = lines.flatMap((line) => /^[0-9a-f]{12}(?=: )/.exec(line)?.[0] ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    }

    test('each layer has one line at every time; in the end all of them are done', async () => {
      const terminal = await pulling();
      const start = await seen(terminal, /^\d of 30 layers, .* … and \d+ more$/);
      expect({ first: start[0], twice: twice(start) }).toEqual({
        first: 'v1: Pulling from acme/app',
        twice: [],
      });
      const middle = await seen(
        terminal,
        /^1\d of 30 layers, [\d.]+MB\/9\.01MB, [\d.]+[kM]B\/s … and/,
      );
      expect(twice(middle)).toEqual([]);
      expect(terminal.screen().length).toBeLessThanOrEqual(ROWS);
      const end = await seen(terminal, /^ended with/);
      expect(twice(end)).toEqual([]);
      expect(end.filter((line) => /^[0-9a-f]{12}: Pull complete$/.test(line))).toHaveLength(LAYERS);
      expect(end.slice(LAYERS + 1)).toEqual([
        expect.stringMatching(/^Digest: sha256:/),
        expect.stringMatching(/^Status: Downloaded newer image for /),
        expect.stringMatching(/^127\.0\.0\.1:\d+\/acme\/app:v1$/),
        'ended with 0',
      ]);
    });

    test('after ^C the lines stay as they were, and nothing follows the error', async () => {
      const terminal = await pulling();
      await seen(terminal, /^\d of 30 layers, .* more$/);
      terminal.press('C-c');
      const end = await seen(terminal, /^ended with/);
      expect(twice(end)).toEqual([]);
      expect(end.at(-1)).toBe('ended with 130');
      expect(end.at(-2)).toMatch(/^transship: .* \[INTERRUPTED\]$/);
    });
  },
);
