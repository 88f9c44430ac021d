// Turns vitest's JSON report into lines `passed<TAB>N`, `skipped<TAB>N` and `failed<TAB>NAME`, one of
// the last for each test that failed and for each file that did not come to its tests.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ status, fullName }) => ({
    status,
    name: `${relative(process.cwd(), name)}: ${fullName}`,
  })),
);
const broken = report.testResults
  .filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  })
  .map(({ name, message }) => `${relative(process.cwd(), name)}: ${message.split('\n')[0]}`);

const passed = tests.filter(({ status }) => status === 'passed').length;
const failed = tests.filter(({ status }) => status === 'failed').map(({ name }) => name);
console.log(`passed\t${passed}`);
console.log(`skipped\t${tests.length - passed - failed.length}`);
for (const name of [...failed, ...broken]) {
  console.log(`failed\t${name}`);
}
