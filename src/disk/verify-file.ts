import type { Signal } from '../content/store.ts';
import { Check } from '../content/verify.ts';
import type { IntegrityError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { openFile } from './files.ts';

const READ_SIZE = 1024 * 1024;

/**
 * Verifies a file, which is read through one buffer: a stream makes a new one for each read, and those
 * of a large file keep the garbage collector busy for as long as the hash takes.
 * @throws IntegrityError
 */
export async function verifyFile(
  path: string,
  expected: Pick<Descriptor, 'digest' | 'size'>,
  { signal }: Signal,
): Promise<void> {
  const check = new Check(expected);
  const file = await openFile(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, expected.size + 1));
    for (let bytesRead = -1; bytesRead !== 0; ) {
      signal?.throwIfAborted();
      ({ bytesRead } = await file.read(buffer, 0, buffer.byteLength, null));
      assert(check.add(buffer.subarray(0, bytesRead)));
    }
  } finally {
    await file.close();
  }
  assert(check.end());
}

function assert(error: IntegrityError | null): void {
  if (error !== null) {
    throw error;
  }
}
