import { verifyBytes } from '../../content/verify.ts';
import type { Descriptor } from '../../oci/descriptor.ts';

/**
 * The content that a descriptor carries itself, if it is the right one; it saves a request.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#embedded-content
 */
export function embedded(descriptor: Descriptor): Buffer | undefined {
  if (descriptor.data === undefined) {
    return undefined;
  }
  const bytes = Buffer.from(descriptor.data, 'base64');
  try {
    verifyBytes(bytes, descriptor);
    return bytes;
  } catch {
    // The registry has the right bytes: a mistake here does not count.
    return undefined;
  }
}
