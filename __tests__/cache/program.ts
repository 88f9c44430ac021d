import { runCacheProgram } from '../../src/action/cache-program.ts';

runCacheProgram();
