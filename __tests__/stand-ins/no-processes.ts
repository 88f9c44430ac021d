import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect } from 'vitest';

// Set up around each file of the unit tests. Nothing catches the error: the run fails, and says where.
function refuse(): void {
  const { currentTestName, testPath } = expect.getState();
  throw new Error(
    `"${currentTestName}" starts a process: move it to a *.process.test.ts (${testPath})`,
  );
}

beforeAll(() => subscribe('child_process', refuse));
afterAll(() => {
  unsubscribe('child_process', refuse);
});
