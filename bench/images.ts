import { makeLayer, putImages, randomBytesOf } from '../__tests__/stand-ins/images.ts';
import type { Target } from '../src/content/store.ts';
import type { Descriptor } from '../src/oci/descriptor.ts';
import { parsePlatform } from '../src/oci/platform.ts';

const MB = 1_000_000;
/**
 * Uncompressed, in bytes, in the proportions of postgres:16: a distribution, small steps, one big
 * layer of packages; and what is built anew each time.
 */
const LAYERS = { base: 75 * MB, user: 10_000, tools: 20 * MB, packages: 270 * MB, script: 50_000 };
const APPLICATION = 20 * MB;
const FILE = 250_000;

export type Versions = { readonly before: Descriptor; readonly after: Descriptor };

/** Two versions of an application's image; only the last layer differs. */
export async function putVersions(target: Target): Promise<Versions> {
  const shared = await Promise.all(
    Object.entries(LAYERS).map(([name, size]) => applicationLayer(name, size)),
  );
  const version = async (name: string): Promise<Descriptor> => {
    const layers = [...shared, await applicationLayer(`application ${name}`, APPLICATION)];
    return putImages(target, [{ platform: parsePlatform('linux/amd64'), layers }], { name });
  };
  return { before: await version('1'), after: await version('2') };
}

function applicationLayer(seed: string, size: number): ReturnType<typeof makeLayer> {
  const count = Math.ceil(size / FILE);
  const files = Array.from({ length: count }, (_, index) => ({
    path: `${seed.replace(' ', '-')}/${index}`,
    bytes: compressible(`${seed} ${index}`, Math.min(FILE, size)),
  }));
  return makeLayer([{ path: `${seed.replace(' ', '-')}/` }, ...files]);
}

const RUN = 2048;

/** Bytes that gzip brings to about two fifths, as it does with programs and libraries. */
function compressible(seed: string, size: number): Buffer {
  const random = randomBytesOf(seed, Math.ceil(size / 2 / RUN) * RUN);
  const bytes = Buffer.alloc(random.length * 2);
  for (let at = 0; at < random.length; at += RUN) {
    const run = random.subarray(at, at + RUN).map((byte) => byte & 0x3f);
    bytes.set(run, at * 2);
    bytes.set(run, at * 2 + RUN);
  }
  return bytes.subarray(0, size);
}
