import { expect, test } from 'vitest';
import { fileError } from '../../src/disk/errors.ts';
import { ImageError } from '../../src/errors.ts';

function failed(code: string, syscall: string): Error {
  const path = '/store/blobs/x';
  const message = `${code}: what the system says, ${syscall} '${path}'`;
  return Object.assign(new Error(message), { code, syscall, path });
}

test.each([
  ['EBUSY', 'linux', /another program has the file open/],
  ['EBUSY', 'win32', /another program has the file open/],
  ['EPERM', 'win32', /another program may have the file open/],
  ['EACCES', 'win32', /another program may have the file open/],
  ['EPERM', 'linux', /who owns the directory/],
  ['EACCES', 'darwin', /who owns the directory/],
  ['EROFS', 'linux', /read-only/],
  ['ENOSPC', 'win32', /the disk is full/],
  ['EDQUOT', 'linux', /the quota is used up/],
  ['EMFILE', 'linux', /ulimit -n/],
  ['ENFILE', 'linux', /ulimit -n/],
])('%s on %s is one error with what to do', (code, platform, hint) => {
  const error = fileError('STORE', 'storing x', failed(code, 'rename'), platform);
  expect(error).toBeInstanceOf(ImageError);
  expect(error).toMatchObject({
    code: 'STORE',
    message: `storing x: ${code}: what the system says, rename '/store/blobs/x'`,
    hint: expect.stringMatching(hint),
  });
});
