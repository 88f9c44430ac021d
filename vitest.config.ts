import { readFileSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { isLong } from './__tests__/stand-ins/long-form.ts';

// What the machine trusts besides its own certificates would change what the tests of trust see.
for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR']) {
  delete process.env[name];
}

const PROCESS = '__tests__/**/*.process.test.ts';
const REAL = '__tests__/**/*.real.test.ts';
const globalSetup = '__tests__/stand-ins/bundled-programs.ts';

const MEMORY = '/dev/shm';
const GIBIBYTE = 1024 ** 3;

/**
 * Where tests keep their files: in memory if there is room, because they flush thousands of them. Some are
 * programs, which not every such file system runs.
 */
function temporary(): { readonly TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    const mounted = readFileSync('/proc/mounts', 'utf8').split('\n');
    const options = mounted.findLast((line) => line.split(' ')[1] === MEMORY) ?? 'noexec';
    const isFit = bavail * bsize > 3 * GIBIBYTE && !options.includes('noexec');
    return process.env['TMPDIR'] === undefined && isFit ? { TMPDIR: MEMORY } : {};
  } catch {
    return {};
  }
}

// Three projects, told apart by the suffix of their files:
// `unit` needs nothing but Node, starts no process, and is the whole in seconds;
// `process` runs the action, the command line and small helpers as processes, and what keeps one busy
// for seconds: bounds that are only met by a million of something, random graphs;
// `real` needs Debian's docker-registry, skopeo, umoci and dockerd, skips loudly where they are
// missing, and fails there when CI=true.
// A fourth one, `slow`, is the files of the last two in their long form: see long-form.ts.

/** Of the tests that start programs. A limit ends what hangs; a busy machine may need many times what an idle one does. */
const LIMITS = { testTimeout: 300_000, hookTimeout: 300_000 };

// In none of them a file has modules of its own: to load the sources anew takes longer than most tests.
const UNIT_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['__tests__/**/*.test.ts'],
    exclude: [PROCESS, REAL],
    isolate: false,
    setupFiles: ['__tests__/stand-ins/no-processes.ts'],
    env: temporary(),
    testTimeout: 60_000,
  },
};
const PROCESS_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'process',
    include: [PROCESS],
    globalSetup,
    isolate: false,
    env: temporary(),
    ...LIMITS,
  },
};
const REAL_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: { name: 'real', include: [REAL], globalSetup, isolate: false, ...LIMITS },
};
const SLOW_PROJECT: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'slow',
    include: [PROCESS, REAL],
    globalSetup,
    isolate: false,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
};

const config: ViteUserConfig = defineConfig({
  test: {
    // Half of the tests wait for processes, sockets and disks: twice as many as there are cores keep these busy.
    maxWorkers: 2 * availableParallelism(),
    // Of the tests of one file: with more of them each program gets so little of the processor that it gives up.
    maxConcurrency: 3,
    restoreMocks: true,
    expect: { poll: { timeout: 30_000 } },
    unstubEnvs: true,
    projects: isLong ? [SLOW_PROJECT] : [UNIT_PROJECT, PROCESS_PROJECT, REAL_PROJECT],
  },
});
export default config;
