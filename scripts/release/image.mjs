// Makes a container image of an executable of the command line, by `transship build` itself: there is no
// RUN in it, so that it needs no engine. It has the C libraries that the executable wants, and busybox's
// shell, which GitLab CI and others start jobs with.
//   node scripts/release/image.mjs EXECUTABLE BUSYBOX PLATFORM TARGET     TARGET is a place: oci:images:cli
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './release.ts';

const DOCKERFILE = `FROM scratch
COPY --chmod=0755 root /
COPY --chmod=0755 links/ /bin/
ENV PATH=/usr/local/bin:/bin HOME=/root
ENTRYPOINT ["transship"]
CMD ["--help"]
`;

/** The libraries that a program loads, and the loader itself, by their paths on this machine. */
function librariesOf(program) {
  const listed = execFileSync('ldd', [program], { encoding: 'utf8' });
  return listed.split('\n').flatMap((line) => /(\/\S+) \(0x/.exec(line)?.[1] ?? []);
}

function put(file, root, path) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  copyFileSync(file, join(root, path));
  chmodSync(join(root, path), 0o755);
}

export function imageContext(context, executable, busybox) {
  const root = join(context, 'root');
  put(executable, root, 'usr/local/bin/transship');
  for (const library of librariesOf(executable)) {
    put(library, root, library);
  }
  put(busybox, context, 'links/sh');
  put(busybox, context, 'links/cat');
  mkdirSync(join(root, 'etc'), { recursive: true });
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  mkdirSync(join(root, 'tmp'));
  writeFileSync(join(root, 'tmp/.keep'), '');
  writeFileSync(join(context, 'Dockerfile'), DOCKERFILE);
}

if (import.meta.main) {
  const [executable, busybox, platform, target] = process.argv.slice(2);
  if (target === undefined) {
    console.error('usage: node scripts/release/image.mjs EXECUTABLE BUSYBOX PLATFORM TARGET');
    process.exit(2);
  }
  const context = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    imageContext(context, executable, busybox);
    const words = ['build', '--platform', platform, '-o', target, context];
    execFileSync(process.execPath, [join(ROOT, 'dist/cli/index.js'), ...words], {
      stdio: 'inherit',
      env: { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? '0' },
    });
  } finally {
    rmSync(context, { recursive: true });
  }
}
