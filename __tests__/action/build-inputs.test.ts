import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILD_DEFAULTS, readBuildInputs } from '../../src/action/build-inputs.ts';

function read(inputs: Readonly<Record<string, string>>) {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  return readBuildInputs({ INPUT_CONTEXT: '.', ...Object.fromEntries(named) }, () => undefined);
}

test('inputs are those of docker/build-push-action', () => {
  const inputs = read({
    'build-args': 'A=1\nB=two words=x\n',
    platforms: 'linux/amd64, linux/arm64',
    tags: 'acme/app:1\nghcr.io/acme/app:1,ghcr.io/acme/app:2',
    labels: 'a=b',
    annotations: 'a=b\nindex:c=d\nmanifest,index:e=f',
    push: 'true',
    'no-cache': 'TRUE',
    outputs: 'type=oci,dest=app.tar',
  });
  expect(inputs).toMatchObject({
    context: '.',
    file: undefined,
    labels: { a: 'b' },
    annotations: { a: 'b', e: 'f' },
    indexAnnotations: { c: 'd', e: 'f' },
    push: true,
    load: false,
    noCache: true,
    outputs: [
      {
        kind: 'place',
        place: { transport: 'oci-archive', path: 'app.tar', name: 'docker.io/acme/app:1' },
      },
    ],
  });
  expect([...inputs.arguments]).toEqual([
    ['A', '1'],
    ['B', 'two words=x'],
  ]);
  expect(inputs.platforms).toHaveLength(2);
  expect(inputs.tags).toHaveLength(3);
});

test('lines are those of docker: one in quotes goes on to the next quote', () => {
  const { labels, secretValues, addHosts, secrets } = read({
    labels: 'a=# "no" comment\n\n"b=""c"", \r\n\nd"\ne=f',
    secrets: 'one=1,2\n"many=x\n\ny"\n"json={""k"":""v""}"',
    'add-hosts': 'a:1.2.3.4, b:1.2.3.5\nc:::1',
    'secret-envs': 'x=Y,z=Z',
  });
  expect(labels).toEqual({ a: '# "no" comment', b: '"c", \n\nd', e: 'f' });
  expect(Object.values(secretValues)).toEqual(['1,2', 'x\n\ny', '{"k":"v"}']);
  expect(addHosts).toEqual(['a:1.2.3.4', 'b:1.2.3.5', 'c:::1']);
  expect(secrets.slice(3)).toEqual(['id=x,env=Y', 'id=z,env=Z']);
});

test('registries are spoken to as by the main action, and unknown inputs are told', () => {
  const warnings: string[] = [];
  const inputs = {
    INPUT_CONTEXT: '.',
    INPUT_MIRRORS: 'docker.io => https://mirror.example',
    'INPUT_INSECURE-REGISTRIES': 'old.example:5000',
    'INPUT_CA-FILE': 'ca.pem',
    'INPUT_DOCKER-CONFIG': 'keep',
    INPUT_RETRIES: '2',
    INPUT_TAG: 'x',
  };
  expect(readBuildInputs(inputs, (text) => warnings.push(text))).toMatchObject({
    mirrors: { 'docker.io': ['https://mirror.example'] },
    insecureRegistries: ['old.example:5000'],
    caFile: resolve('ca.pem'),
    dockerConfig: 'keep',
    retries: 2,
    concurrency: undefined,
  });
  expect(warnings).toEqual([expect.stringContaining('There is no input "tag"')]);
});

test('its file has the inputs that it reads, with the same defaults', () => {
  const file = join(import.meta.dirname, '../../build/action.yml');
  const { inputs } = parse(readFileSync(file, 'utf8'));
  const declared = Object.entries<{ default?: string }>(inputs).map(([name, input]) => {
    const known = input.default?.startsWith('${{') === true ? '' : input.default;
    return [name, known ?? ''];
  });
  expect(Object.fromEntries(declared)).toEqual(BUILD_DEFAULTS);
});

test('values of secrets go into the environment of the engine, and its arguments name the variable', () => {
  const inputs = read({ secrets: 'token=hush', 'secret-envs': 'a=B', 'secret-files': 'c=./d' });
  expect(inputs.secrets).toEqual(['id=token,env=TRANSSHIP_SECRET_0', 'id=a,env=B', 'id=c,src=./d']);
  expect(inputs.secretValues).toEqual({ TRANSSHIP_SECRET_0: 'hush' });
});

test.each([
  [{ 'cache-to': 'type=registry,ref=x' }, 'inputs cache-to cannot be honoured here'],
  [{ engine: 'kaniko' }, 'reading input engine: "kaniko" is none of auto, docker, podman, buildah'],
  [{ allow: 'security.insecure' }, 'inputs allow cannot be honoured here'],
  [{ sbom: 'true', provenance: 'mode=max' }, 'inputs sbom, provenance cannot be honoured here'],
  [{ push: 'maybe' }, 'reading input push: "maybe" is none of true, false'],
  [{ secrets: 'hush' }, 'reading input secrets: a line is not NAME=VALUE'],
  [{ outputs: 'type=cacheonly' }, 'is not understood'],
])('%j is refused', (inputs, message) => {
  expect(() => read(inputs)).toThrow(message);
  expect(() => read(inputs)).not.toThrow('hush');
});

test("what docker's cache for GitHub asks for is what the cache here does", () => {
  const inputs = { 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=max' };
  expect(read(inputs)).toMatchObject({ cache: 'true', provenance: false, engine: 'auto' });
  expect(read({ provenance: 'mode=min', cache: 'read-only' })).toMatchObject({
    cache: 'read-only',
    provenance: true,
  });
});

test('what is off need not be honoured', () => {
  expect(read({ sbom: 'false', provenance: 'false' }).tags).toEqual([]);
});
