import { expect, test } from 'vitest';
import type { Exec, ExecResult } from '../../src/engine/exec.ts';
import { majorVersion, probe } from '../../src/engine/probe.ts';

const DOCKER_20 = {
  ServerVersion: '20.10.24+dfsg1',
  Driver: 'overlay2',
  DriverStatus: [
    ['Backing Filesystem', 'extfs'],
    ['Supports d_type', 'true'],
  ],
  OSType: 'linux',
  Architecture: 'x86_64',
};
const DOCKER_28 = {
  ...DOCKER_20,
  ServerVersion: '28.5.2',
  Driver: 'overlayfs',
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
};
const PODMAN_4 = {
  host: { arch: 'amd64', os: 'linux' },
  store: { graphDriverName: 'vfs' },
  version: { Version: '4.3.1' },
};

function answering(answer: Partial<ExecResult> | object): Exec {
  const told = 'stdout' in answer || 'stderr' in answer ? answer : { stdout: json(answer) };
  return async () => ({ exitCode: 0, stdout: '', stderr: '', ...told });
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;

test('Docker says its version, its platform and which image store it has', async () => {
  expect(await probe(answering(DOCKER_20), 'docker', undefined)).toEqual({
    command: 'docker',
    name: 'docker',
    version: '20.10.24+dfsg1',
    platform: { os: 'linux', architecture: 'amd64' },
    store: 'classic',
    near: false,
  });
  expect((await probe(answering(DOCKER_28), 'docker', undefined)).store).toBe('containerd');
});

test.each([
  ['unix:///var/run/docker.sock', true],
  ['npipe:////./pipe/docker_engine', true],
  ['ssh://builder', false],
  ['tcp://10.0.0.7:2376', false],
])('an engine at %s is on this machine: %s', async (address, near) => {
  const exec: Exec = async (_command, [verb]) => {
    const stdout = verb === 'context' ? `${address}\n` : json(DOCKER_20);
    return { exitCode: 0, stdout, stderr: '' };
  };
  expect((await probe(exec, 'docker', undefined)).near).toBe(near);
});

test('Podman answers in its own words', async () => {
  expect(await probe(answering(PODMAN_4), 'podman', undefined)).toEqual({
    command: 'podman',
    name: 'podman',
    version: '4.3.1',
    platform: { os: 'linux', architecture: 'amd64' },
    store: 'podman',
    near: false,
  });
});

test('a docker command that is Podman is Podman, and stays the command to run', async () => {
  const facts = await probe(answering(PODMAN_4), 'docker', undefined);
  expect(facts).toMatchObject({ name: 'podman', command: 'docker', store: 'podman' });
});

test.each([
  ['aarch64', 'linux', { os: 'linux', architecture: 'arm64' }],
  ['armv7l', 'linux', { os: 'linux', architecture: 'arm', variant: 'v7' }],
  ['armv6l', 'linux', { os: 'linux', architecture: 'arm', variant: 'v6' }],
  ['i686', 'linux', { os: 'linux', architecture: '386' }],
  ['ppc64le', 'linux', { os: 'linux', architecture: 'ppc64le' }],
  ['x86_64', 'windows', { os: 'windows', architecture: 'amd64' }],
])('what uname calls %s (%s) is said as images say it', async (Architecture, OSType, platform) => {
  const exec = answering({ ...DOCKER_20, Architecture, OSType });
  expect((await probe(exec, 'docker', undefined)).platform).toEqual(platform);
});

const CANNOT =
  'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?';

test.each([
  ['exit code 0 and an own part', { exitCode: 0, stdout: json({ ServerErrors: [CANNOT] }) }],
  ['exit code 1 and its own part', { exitCode: 1, stdout: json({ ServerErrors: [CANNOT] }) }],
  ['exit code 1 and a complaint', { exitCode: 1, stderr: `errors pretty printing\n${CANNOT}\n` }],
])('a daemon that does not answer (%s) is one clear error', async (_how, answer) => {
  const exec = answering(answer);
  await expect(probe(exec, 'docker', undefined)).rejects.toMatchObject({
    code: 'ENGINE',
    message: `asking docker what it is: ${CANNOT}`,
    hint: 'start it, or check that "docker info" works',
  });
});

test('an engine that says nothing of use is an error with its exit code', async () => {
  const exec = answering({ exitCode: 1, stdout: '' });
  await expect(probe(exec, 'docker', undefined)).rejects.toThrow(
    'asking docker what it is: exit code 1',
  );
});

test('a podman that fails is an error with its own words', async () => {
  const exec = answering({ exitCode: 125, stderr: 'Error: cannot set up namespace\n' });
  await expect(probe(exec, 'podman', undefined)).rejects.toThrow(
    'asking podman what it is: cannot set up namespace',
  );
});

test('the first number of a version counts', () => {
  expect(['28.5.2+dfsg4', '20.10.24', 'dev', ''].map(majorVersion)).toEqual([28, 20, 0, 0]);
});
