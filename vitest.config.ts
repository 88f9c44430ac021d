import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Two projects: `unit` needs nothing but Node; `real` needs Debian's docker-registry, skopeo, umoci
// and dockerd, skips loudly where they are missing, and fails there when CI=true.
const config: ViteUserConfig = defineConfig({
  test: {
    // Half of the tests wait for processes and sockets: both of two cores are worth using.
    maxWorkers: Math.max(2, availableParallelism()),
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/*.real.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['__tests__/**/*.real.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
export default config;
