import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { spawnExec } from '../../src/engine/exec.ts';
import { ImageError } from '../../src/errors.ts';
import { Places } from '../../src/place/places.ts';
import { temporaryDir } from '../cli/transship.ts';
import { buildIn, REQUEST, writeContext } from './workshop.ts';

const IDENTITY = ['-c', 'user.name=Jo', '-c', 'user.email=jo@example.com'];
const TIME = 1_600_000_000;

/** A bare repository with two commits; the first has the tag `v1`. */
async function repository(dir: string): Promise<{ readonly path: string; readonly first: string }> {
  const work = join(dir, 'work');
  await mkdir(work);
  const git = async (...args: readonly string[]): Promise<string> => {
    const date = `${TIME} +0000`;
    const env = {
      PATH: process.env['PATH'] ?? '',
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_DATE: date,
      HOME: dir,
    };
    const result = await spawnExec('git', [...IDENTITY, '-C', work, ...args], { env });
    expect(result).toMatchObject({ exitCode: 0 });
    return result.stdout.trim();
  };
  await git('init', '--quiet', '--initial-branch=main');
  await writeContext(work, {
    Dockerfile: 'FROM scratch\nCOPY . /\n',
    'sub/Dockerfile': 'FROM scratch\nCOPY f /\n',
    'sub/f': 'one',
  });
  await mkdir(join(work, 'links'));
  await symlink('/etc/hostname', join(work, 'links/Dockerfile'));
  await symlink('../sub/Dockerfile', join(work, 'links/Own'));
  await symlink('/dev/zero', join(work, 'links/.dockerignore'));
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'one');
  await git('tag', 'v1');
  const first = await git('rev-parse', 'HEAD');
  await writeFile(join(work, 'sub/f'), 'two');
  await git('commit', '--quiet', '-am', 'two');
  await git('clone', '--quiet', '--bare', work, join(dir, 'served/app.git'));
  await git('-C', join(dir, 'served/app.git'), 'update-server-info');
  return { path: join(dir, 'served'), first };
}

/** Git's own server, as a CGI program; or a server of plain files, which knows no shallow fetch. */
async function serve(path: string, smart: boolean, login?: string): Promise<string> {
  const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer((request, response) => {
    if (wanted !== undefined && request.headers.authorization !== wanted) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: path,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        PATH_INFO: url.pathname,
        QUERY_STRING: smart ? url.search.slice(1) : '',
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
      },
    });
    child.stdin.on('error', () => undefined);
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf('\r\n\r\n');
      for (const line of all.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(': ');
        if (name === 'Status') {
          response.statusCode = Number.parseInt(value, 10);
        } else {
          response.setHeader(name, value);
        }
      }
      response.end(all.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/app.git`;
}

let shared: string;
let first: string;
let smartUrl: string;
let plainUrl: string;
let privateUrl: string;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), 'git-'));
  const made = await repository(shared);
  first = made.first;
  [smartUrl, plainUrl] = [await serve(made.path, true), await serve(made.path, false)];
  privateUrl = await serve(made.path, true, 'u:hush/hush');
});

afterAll(async () => {
  for (const close of closing) {
    await close();
  }
  await rm(shared, { recursive: true });
});

async function scene(smart = true) {
  const dir = await temporaryDir();
  const places = new Places({ store: join(dir, 'store'), temporary: dir });
  onTestFinished(() => places.close());
  return { dir, places, first, url: smart ? smartUrl : plainUrl };
}

describe('a git repository', () => {
  test.each([
    ['of its main branch', '', 'two'],
    ['of a branch', '#main', 'two'],
    ['of a tag', '#v1', 'one'],
    ['of a commit', '#COMMIT', 'one'],
    ['of the start of a commit', '#SHORT', 'one'],
  ])('is a context: %s', async (_what, fragment, text) => {
    const { places, url, first } = await scene();
    const written = fragment.replace('COMMIT', first).replace('SHORT', first.slice(0, 10));
    const { files } = await buildIn(places, { ...REQUEST, context: `${url}${written}` });
    expect(files).toContain(`0 644 0:0 sub/f = ${text}`);
    expect(files.join()).not.toContain('.git/');
  });

  test('has a folder that is the context', async () => {
    const { places, url } = await scene();
    const built = await buildIn(places, { ...REQUEST, context: `${url}#v1:sub` });
    expect(built.files).toEqual(['0 644 0:0 f = one']);
    const outside = buildIn(places, { ...REQUEST, context: `${url}#v1:none` });
    await expect(outside).rejects.toThrow('the repository has no folder "none"');
  });

  test('may be on a server that knows no shallow fetch', async () => {
    const { places, url } = await scene(false);
    const built = await buildIn(places, { ...REQUEST, context: `${url}#v1:sub` });
    expect(built.files).toEqual(['0 644 0:0 f = one']);
  });

  test('has links that lead to no file of this machine', async () => {
    const { places, url } = await scene();
    const context = `${url}#v1:links`;
    await expect(buildIn(places, { ...REQUEST, context })).rejects.toThrow(/there is no such file/);
    const own = { ...REQUEST, context: `${url}#v1`, file: 'links/Own' };
    await expect(buildIn(places, own)).rejects.toThrow('links/Own:2: "f": not found');
  });

  test('that is private is cloned with the login of its URL, which git is not shown', async () => {
    const { places } = await scene();
    const context = `${privateUrl.replace('//', '//u:hush%2Fhush@')}#v1:sub`;
    const { PATH = '', HOME = '' } = process.env;
    const engine = { ...REQUEST.engine, env: { PATH, HOME } };
    const { files } = await buildIn(places, { ...REQUEST, context, engine });
    expect(files).toEqual(['0 644 0:0 f = one']);
    const wrong = { ...REQUEST, context: context.replace('u:', 'v:'), engine };
    await expect(buildIn(places, wrong)).rejects.toThrow(/^(?!.*hush).*cloning/);
  });

  test('is a source of ADD, with its .git where that is asked for', async () => {
    const { dir, places, url } = await scene();
    const dockerfile = `FROM scratch\nADD ${url}#v1 /a/\nADD --keep-git-dir ${url} /b\n`;
    await writeContext(join(dir, 'c'), { Dockerfile: dockerfile });
    const { files } = await buildIn(places, { ...REQUEST, context: join(dir, 'c') });
    expect(files).toContain('0 644 0:0 a/sub/f = one');
    expect(files).toContain('0 644 0:0 b/sub/f = two');
    const names = files.map((row) => row.split(' ')[3]);
    expect(names).toContain('b/.git/HEAD');
    expect(names).not.toContain('a/.git/HEAD');
  });

  test('that is not there is one line with the words of git', async () => {
    const { places, url } = await scene();
    const building = buildIn(places, { ...REQUEST, context: `${url}#none` });
    await expect(building).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/^cloning http:[^\n]+app.git: fatal: [^\n]*none[^\n]*$/),
    });
  });

  test('needs the program', async () => {
    const dir = await temporaryDir();
    const places = new Places({ store: join(dir, 'store'), temporary: dir });
    onTestFinished(() => places.close());
    const exec = () => Promise.reject(new ImageError('ENGINE', 'no such command'));
    const building = buildIn(places, { ...REQUEST, exec, context: 'https://u:hush@h.test/a.git' });
    await expect(building).rejects.toMatchObject({
      message: 'cloning https://h.test/a.git: there is no command git',
    });
  });
});

test.each([
  ['bzip2', 'a.tar.bz2'],
  ['xz', 'a.tar.xz'],
])('ADD unpacks what %s has compressed, with extended attributes', async (program, name) => {
  const dir = await temporaryDir();
  const context = join(dir, 'c');
  await writeContext(context, { Dockerfile: `FROM scratch\nADD ${name} /x/\n`, 'in/f': 'f' });
  const attribute = '--pax-option=SCHILY.xattr.security.capability:=cap';
  const tar = ['--format=pax', attribute, '--owner=5', '--group=6', '-C', join(context, 'in')];
  const script = 'tar "$@" -cf - f | "$PROGRAM" -c > "$OUT"';
  const env = { PATH: process.env['PATH'] ?? '', PROGRAM: program, OUT: join(context, name) };
  expect(await spawnExec('sh', ['-c', script, 'sh', ...tar], { env })).toMatchObject({
    exitCode: 0,
  });
  const places = new Places({ store: join(dir, 'store'), temporary: dir });
  onTestFinished(() => places.close());
  const built = await buildIn(places, { ...REQUEST, context });
  expect(built.files).toEqual(['5 755 0:0 x/', '0 644 5:6 x/f = f']);
  expect(built.attributes).toEqual({ 'x/f': ['SCHILY.xattr.security.capability=cap'] });
  const exec = () => Promise.reject(new ImageError('ENGINE', 'no such command'));
  const without = buildIn(places, { ...REQUEST, exec, context, noCache: true });
  await expect(without).rejects.toThrow(
    `it is compressed with ${program}, and there is no such command`,
  );
});
