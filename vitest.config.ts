import { statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// What the machine trusts besides its own certificates would change what the tests of trust see.
for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR']) {
  delete process.env[name];
}

const PROCESS = '__tests__/**/*.process.test.ts';
const REAL = '__tests__/**/*.real.test.ts';
const globalSetup = '__tests__/stand-ins/bundled-programs.ts';

const MEMORY = '/dev/shm';
const GIBIBYTE = 1024 ** 3;

/** Where unit tests keep their files: in memory if there is room, because they flush thousands of them. */
function temporary(): { readonly TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return process.env['TMPDIR'] === undefined && bavail * bsize > GIBIBYTE
      ? { TMPDIR: MEMORY }
      : {};
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
const config: ViteUserConfig = defineConfig({
  test: {
    // Half of the tests wait for processes and sockets: one more than there are cores keeps these busy.
    maxWorkers: availableParallelism() + 1,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: [PROCESS, REAL],
          // To load the sources anew for each file takes longer than the tests.
          isolate: false,
          setupFiles: ['__tests__/stand-ins/no-processes.ts'],
          env: temporary(),
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'process', include: [PROCESS], globalSetup, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: [REAL],
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
export default config;
