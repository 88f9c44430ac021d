import { CacheProgram } from './cache-start.ts';

// What index.ts starts. It is bundled as one file, and started a second time as the cache program;
// what only one of them needs is evaluated by that one only (ncc keeps eager imports in one chunk).

if (process.argv[2] === 'cache-program') {
  const { runCacheProgram } = await import(/* webpackMode: "eager" */ './cache-program.ts');
  runCacheProgram();
} else if (process.env['INPUT_CONTEXT'] !== undefined) {
  // Only build/action.yml has this input; both actions are this one bundle.
  const core = await import(/* webpackMode: "eager" */ '@actions/core');
  const { explained } = await import(/* webpackMode: "eager" */ './step.ts');
  const { runBuild } = await import(/* webpackMode: "eager" */ './build-step.ts');
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => cancel.abort());
  }
  try {
    await runBuild({ env: process.env, signal: cancel.signal });
  } catch (error) {
    core.setFailed(explained(error));
  }
} else {
  const script = process.argv[1] ?? '';
  const cacheProgram = new CacheProgram({ file: script, args: ['cache-program'] }, process.env);
  cacheProgram.startEarly();
  const core = await import(/* webpackMode: "eager" */ '@actions/core');
  const { explained, runStep } = await import(/* webpackMode: "eager" */ './step.ts');
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => cancel.abort());
  }
  try {
    await runStep({ env: process.env, script, cacheProgram, signal: cancel.signal });
  } catch (error) {
    core.setFailed(explained(error));
  } finally {
    cacheProgram.stop();
  }
}
