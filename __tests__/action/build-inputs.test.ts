import { expect, test } from 'vitest';
import { readBuildInputs } from '../../src/action/build-inputs.ts';

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

test('values of secrets go into the environment of the engine, and its arguments name the variable', () => {
  const inputs = read({ secrets: 'token=hush', 'secret-envs': 'a=B', 'secret-files': 'c=./d' });
  expect(inputs.secrets).toEqual(['id=token,env=TRANSSHIP_SECRET_0', 'id=a,env=B', 'id=c,src=./d']);
  expect(inputs.secretValues).toEqual({ TRANSSHIP_SECRET_0: 'hush' });
});

test.each([
  [{ 'cache-to': 'type=registry,ref=x' }, 'inputs cache-to cannot be honoured here'],
  [{ engine: 'kaniko' }, 'reading input engine: it is one of auto, docker, podman, buildah'],
  [{ allow: 'security.insecure' }, 'inputs allow cannot be honoured here'],
  [{ sbom: 'true', provenance: 'mode=max' }, 'inputs sbom, provenance cannot be honoured here'],
  [{ push: 'maybe' }, 'reading input push: it is true or false'],
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
