import { expect, onTestFinished, test } from 'vitest';
import {
  type ScriptedAnswer,
  type ScriptedRequest,
  startScriptedHost,
} from '../../stand-ins/scripted-host.ts';
import { lines, scene } from '../scene.ts';
import { transship } from '../transship.ts';

type Answer = (url: URL, request: ScriptedRequest) => unknown;

/** A host that answers with JSON, and 404 where there is none. */
async function host(answer: Answer): ReturnType<typeof startScriptedHost> {
  const started = await startScriptedHost((request): ScriptedAnswer => {
    const found = answer(new URL(request.path, 'http://host'), request);
    return found === undefined
      ? { status: 404 }
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(found) };
  });
  onTestFinished(() => started.stop());
  return started;
}

const LONG = 'A very long description that goes on and on for more than anybody reads';

/** Docker Hub's results, as its API of repositories gives them. */
const HUB = [
  {
    repo_name: 'grafana/postgres',
    short_description: `${LONG}\nand a line more`,
    star_count: 12,
    is_official: false,
    is_automated: true,
    badge: 'verified_publisher',
  },
  {
    repo_name: 'library/postgres',
    short_description: 'The PostgreSQL object-relational database',
    star_count: 13000,
    is_official: true,
    is_automated: false,
  },
  { repo_name: 'free/postgres', short_description: '', star_count: 3, badges: ['open_source'] },
];

const hub: Answer = ({ pathname }) =>
  pathname === '/v2/search/repositories/' ? { count: 3, next: null, results: HUB } : undefined;

async function search(...args: readonly string[]): ReturnType<typeof transship> {
  return transship(['--retries', '0', 'search', ...args]);
}

async function names(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await search('--json', ...args);
  return JSON.parse(stdout).map(({ name }: { name: string }) => name);
}

test('results come as docker shows them, those with the most stars first', async () => {
  const { url, lines: asked } = await host(hub);
  const { code, stdout, stderr } = await search('--mirror', `docker.io=${url}`, 'postgres');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = lines(stdout).map((line) => line.split(/ {2,}/));
  expect(rows).toEqual([
    ['NAME', 'DESCRIPTION', 'STARS', 'OFFICIAL', 'AUTOMATED', 'BADGES'],
    ['postgres', 'The PostgreSQL object-relational database', '13000', '[OK]', ''],
    ['grafana/postgres', `${LONG.slice(0, 44)}…`, '12', '[OK]', 'verified publisher'],
    ['free/postgres', '3', 'sponsored'],
  ]);
  expect(asked()).toEqual([
    'GET /v1/search?q=postgres&n=25',
    'GET /v2/search/repositories/?query=postgres&page_size=25&page=1',
  ]);
});

test('--no-trunc shows whole descriptions, on one line and without control characters', async () => {
  const evil = { repo_name: 'x', short_description: 'a\u001b[31mred\u0007\r\nb', star_count: 1 };
  const { url } = await host(({ pathname }) =>
    pathname === '/v2/search/repositories/' ? { results: [...HUB, evil] } : undefined,
  );
  const { stdout } = await search('--mirror', `docker.io=${url}`, '--no-trunc', 'postgres');
  expect(stdout).toContain(`${LONG} and a line more`);
  expect(stdout).toContain('a\\u001b[31mred\\u0007 b');
});

test.each([
  ['{{.Name}} {{.StarCount}}{{.IsOfficial}}', ['postgres 13000[OK]', 'grafana/postgres 12']],
  ['table {{.Name}}\\t{{.Badges}}', ['NAME               BADGES', 'postgres           ']],
  ['json', [expect.stringContaining('"StarCount":"13000"'), expect.stringMatching(/^\{.*\}$/)]],
])('--format %s', async (format, first) => {
  const { url } = await host(hub);
  const { code, stdout } = await search('--mirror', `docker.io=${url}`, '--format', format, 'pg');
  expect(code).toBe(0);
  expect(lines(stdout).slice(0, 2)).toEqual(first);
});

test('{{json .}} has docker’s words for marks', async () => {
  const { url } = await host(hub);
  const { stdout } = await search('--mirror', `docker.io=${url}`, '--format', '{{json .}}', 'pg');
  expect(JSON.parse(lines(stdout)[0] ?? '')).toEqual({
    Description: 'The PostgreSQL object-relational database',
    IsAutomated: 'false',
    IsOfficial: 'true',
    Name: 'postgres',
    StarCount: '13000',
  });
});

test('of several stars the most count, as docker has it', async () => {
  const { url } = await host(hub);
  const filters = ['--filter', 'stars=100', '--filter', 'stars=1'];
  expect(await names('--mirror', `docker.io=${url}`, ...filters, 'pg')).toEqual(['postgres']);
});

test('another host’s library/ is part of the name that can be pulled', async () => {
  const { host: name } = await host(({ pathname }) =>
    pathname === '/v1/search' ? { results: [{ name: 'library/alpine' }] } : undefined,
  );
  expect(await names(`${name}/alpine`)).toEqual([`${name}/library/alpine`]);
});

test('a format that is none is wrong usage before anybody is asked', async () => {
  const { url, lines: asked } = await host(hub);
  expect((await search('--mirror', `docker.io=${url}`, '--format', '{{', 'pg')).code).toBe(2);
  expect(asked()).toEqual([]);
});

test.each([
  ['IS-OFFICIAL=true', ['postgres']],
  ['is-official=false', ['grafana/postgres', 'free/postgres']],
  ['Is-Automated=1', ['grafana/postgres']],
  ['stars=12', ['postgres', 'grafana/postgres']],
  [' Stars = 12 ', ['postgres', 'grafana/postgres']],
])('--filter %s', async (filter, found) => {
  const { url } = await host(hub);
  const mirror = `docker.io=${url}`;
  expect(await names('--mirror', mirror, '--filter', filter, 'postgres')).toEqual(found);
});

test.each([['stars=many'], ['is-official=maybe'], ['is-nice=true'], ['stars']])(
  '--filter %s is wrong usage',
  async (filter) => {
    const { code, stderr } = await search('--filter', filter, 'postgres');
    expect(code).toBe(2);
    expect(stderr).toContain(`search: there is no filter "${filter}" [INVALID_ARGUMENT]`);
  },
);

test('pages are asked for until there are enough', async () => {
  const { url, lines: asked } = await host(({ pathname, searchParams }) => {
    const page = Number(searchParams.get('page'));
    const results = Array.from({ length: 100 }, (_, at) => ({ repo_name: `a/r${page}-${at}` }));
    return pathname === '/v2/search/repositories/' ? { next: 'more', results } : undefined;
  });
  const found = await names('--mirror', `docker.io=${url}`, '--limit', '130', 'r');
  expect(found).toHaveLength(130);
  expect(asked().slice(1)).toEqual([
    'GET /v2/search/repositories/?query=r&page_size=100&page=1',
    'GET /v2/search/repositories/?query=r&page_size=100&page=2',
  ]);
});

test('HOST/TERM asks that host, by the search that docker knows', async () => {
  const { host: name, lines: asked } = await host(({ pathname, searchParams }) =>
    pathname === '/v1/search'
      ? {
          num_pages: 2,
          results: [{ name: `acme/app${searchParams.get('page') ?? 1}`, description: 'An app' }],
        }
      : undefined,
  );
  expect(await names(`${name}/app`)).toEqual([`${name}/acme/app1`, `${name}/acme/app2`]);
  expect(asked()).toEqual(['GET /v1/search?q=app&n=25', 'GET /v1/search?q=app&n=25&page=2']);
});

test('a host without a search is searched by its catalog, all pages of it', async () => {
  const { registry, publish } = await scene();
  for (const name of ['acme/app', 'acme/tool', 'other/app']) {
    await publish(name, { platforms: ['linux/amd64'] });
  }
  const [app, tool, other] = ['acme/app', 'acme/tool', 'other/app'].map(
    (name) => `${registry.host}/${name}`,
  );
  const found = await names(`${registry.host}/APP`);
  expect(found).toEqual(expect.arrayContaining([app, other]));
  expect(found).not.toContain(tool);
  expect(await names(`${registry.host}/`)).toEqual(expect.arrayContaining([app, tool, other]));
  const { stdout } = await search('--limit', '1', `${registry.host}/app`);
  expect(lines(stdout)).toHaveLength(2);
});

test('a page for people is no answer; a catalog goes on by its links', async () => {
  const started = await startScriptedHost(({ path }) => {
    if (!path.startsWith('/v2/_catalog')) {
      return { headers: { 'content-type': 'text/html' }, body: '<html>' };
    }
    return path.includes('last=b')
      ? { body: '{"repositories":["c/app"]}' }
      : {
          headers: { link: '</v2/_catalog?last=b&n=2>; rel="next"' },
          body: '{"repositories":["a/app","b"]}',
        };
  });
  onTestFinished(() => started.stop());
  expect(await names(`${started.host}/app`)).toEqual([
    `${started.host}/a/app`,
    `${started.host}/c/app`,
  ]);
});

test('a host that shows nothing of it says why, in one line', async () => {
  const { host: name } = await host(() => undefined);
  const { code, stdout, stderr } = await search(`${name}/app`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`transship: searching ${name} for "app"`);
  expect(stderr).toContain('[NOT_FOUND]');
});

test('a search that breaks off is an error, not the next search', async () => {
  const { host: name } = await host(({ pathname, searchParams }) =>
    pathname === '/v1/search' && !searchParams.has('page')
      ? { num_pages: 2, results: [{ name: 'acme/app' }] }
      : undefined,
  );
  expect(await search(`${name}/app`)).toMatchObject({ code: 1, stdout: '' });
});

test.each([[''], [' '], ['docker.io/']])('to search for "%s" is wrong usage', async (term) => {
  expect((await search(term)).code).toBe(2);
});
