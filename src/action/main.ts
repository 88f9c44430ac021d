import { tuneV8 } from '../registry/wire/tune-v8.ts';
import { CacheProgram } from './cache-start.ts';
import { cancellation } from './cancellation.ts';
import { takeEnvironment } from './environment.ts';

// What index.ts starts. It is started a second time as the cache program; what only one of them needs
// is loaded by that one only: the client of the cache is half of the bundle.

if (process.argv[2] === 'cache-program') {
  const { runCacheProgram } = await import('./cache-program.ts');
  runCacheProgram();
} else {
  const env = takeEnvironment(process.env);
  // Only build/action.yml has this input; both actions are this one bundle.
  const builds = env['INPUT_CONTEXT'] !== undefined;
  const script = process.argv[1] ?? '';
  const cacheProgram = new CacheProgram({ file: script, args: ['cache-program'] }, env);
  cacheProgram.startEarly();
  const { fail } = await import('./printed.ts');
  const signal = cancellation(fail);
  const { runStep } = await import('./step.ts');
  const { explained } = await import('./explained.ts');
  const { BUILD_REMEDIES, REMEDIES } = await import('./remedies.ts');
  tuneV8(process.versions.node);
  try {
    if (builds) {
      const { runBuild } = await import('./build-step.ts');
      await runBuild({ env, cacheProgram, signal });
    } else {
      await runStep({ env, script, cacheProgram, signal });
    }
  } catch (error) {
    if (!signal.aborted) {
      fail(explained([error], builds ? BUILD_REMEDIES : REMEDIES));
    }
  } finally {
    cacheProgram.stop();
  }
}
