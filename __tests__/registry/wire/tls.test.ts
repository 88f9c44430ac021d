import { join } from 'node:path';
import { expect, test } from 'vitest';
import { certificateDirectories } from '../../../src/registry/wire/tls.ts';

test.each([
  [
    'linux',
    { HOME: '/home/me' },
    [
      join('/home/me', '.config/containers', 'certs.d', 'h:5000'),
      join('/home/me', '.config/docker', 'certs.d', 'h:5000'),
      join('/home/me', '.docker', 'certs.d', 'h:5000'),
      join('/etc/containers', 'certs.d', 'h:5000'),
      join('/etc/docker', 'certs.d', 'h:5000'),
    ],
  ],
  [
    'win32',
    { USERPROFILE: 'C:/Users/me', ProgramData: 'C:/ProgramData' },
    [
      join('C:/Users/me', '.config/containers', 'certs.d', 'h5000'),
      join('C:/Users/me', '.config/docker', 'certs.d', 'h5000'),
      join('C:/Users/me', '.docker', 'certs.d', 'h5000'),
      join('C:/ProgramData', 'docker', 'certs.d', 'h5000'),
    ],
  ],
] as const)(
  'certificates of a host are where Docker and Podman look on %s',
  (platform, env, all) => {
    expect(certificateDirectories('h:5000', env, platform)).toEqual(all);
  },
);
