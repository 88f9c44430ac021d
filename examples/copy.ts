// Copies an image between two places, with progress; Ctrl-C ends it and leaves the target's name where it was:
//   node copy.ts docker://alpine:3.20 oci:images:alpine
import { type CopyEvent, copy, ImageError, Places, parsePlace } from 'transship';

const [from = '', to = ''] = process.argv.slice(2);
const abort = new AbortController();
process.once('SIGINT', () => abort.abort());

function show({ descriptor, role, state }: CopyEvent): void {
  if (state !== 'started' && state !== 'progress') {
    console.error(`${role} ${descriptor.digest.slice(0, 19)}: ${state}`);
  }
}

const places = new Places();
try {
  const source = await places.source(parsePlace(from, 'docker'), abort.signal);
  const target = await places.target(parsePlace(to, 'docker'), { signal: abort.signal });
  const { written } = await copy(source, target, { onProgress: show, signal: abort.signal });
  // A target that is one file takes its name now.
  await target.target.close?.();
  console.log(written.digest);
} catch (error) {
  const { code, message } = error instanceof ImageError ? error : { code: '', message: `${error}` };
  console.error(`${message} [${code}]`);
  process.exitCode = code === 'INTERRUPTED' ? 130 : 1;
} finally {
  await places.close();
}
