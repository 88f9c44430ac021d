import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copy } from '../../../src/copy/copy.ts';
import { GraphCopy } from '../../../src/copy/graph.ts';
import { ImageError } from '../../../src/errors.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { RegistryClient } from '../../../src/registry/client.ts';
import type { Repository } from '../../../src/registry/repository.ts';
import { type EmbeddedRegistry, startRegistry } from '../../stand-ins/embedded-registry.ts';
import { startFaultProxy } from '../../stand-ins/fault-proxy.ts';
import type { Effect, Fault } from '../../stand-ins/fault-script.ts';
import { type Graph, PLAN, type Plan, putGraph } from './random-graph.ts';
import { fresh, readWhole } from './scene.ts';

/** What may happen to any request. */
const ANYWHERE: readonly Effect[] = [
  { status: 503 },
  { status: 500, body: 'out of disk' },
  { reset: 'before' },
  { reset: 'after' },
  { resetUpload: 10 },
  { truncate: 20 },
];
/** A lie: only of what a digest proves is it found out. */
const OF_CONTENT: readonly Effect[] = [{ status: 403 }, { status: 404 }, { flip: 5 }];

const FAULT: fc.Arbitrary<Fault> = fc
  .record({
    method: fc.constantFrom('HEAD', 'GET', 'POST', 'PUT'),
    skip: fc.nat(5),
    times: fc.integer({ min: 1, max: 3 }),
  })
  .chain((where) =>
    fc.oneof(
      fc.constantFrom(...ANYWHERE).map((effect) => ({ ...where, effect })),
      fc
        .constantFrom(...OF_CONTENT)
        .map((effect) => ({ ...where, path: /(blobs|manifests)\/sha256:/, effect })),
    ),
  );

const RUN = fc.record({
  plan: PLAN,
  /** How many of the manifests the target has already; the tag may name one of them, or the root. */
  there: fc.nat(4),
  tagged: fc.boolean(),
  reading: fc.array(FAULT, { maxLength: 2 }),
  writing: fc.array(FAULT, { maxLength: 3 }),
});
type Run = typeof RUN extends fc.Arbitrary<infer T> ? T : never;

const NESTED: Plan = {
  images: [[0, 1], [1]],
  indexes: [
    [0, 1],
    [2, 0],
  ],
  subjects: [0, 1],
};
const WHOLE: Run = { plan: NESTED, there: 1, tagged: true, reading: [], writing: [] };
/** Everything arrives but the last manifests. */
const CUT: Run = {
  ...WHOLE,
  writing: [{ method: 'PUT', path: '/manifests/', skip: 2, times: 99, effect: { status: 503 } }],
};

let source: EmbeddedRegistry;
let target: EmbeddedRegistry;
let runs = 0;

beforeAll(async () => {
  [source, target] = await Promise.all([startRegistry(), startRegistry()]);
});
afterAll(() => Promise.all([source.stop(), target.stop()]));

test('an image graph that is copied under faults ends in an error or complete, its tag last', async () => {
  const ends = { complete: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(RUN, async (run) => {
      const name = `acme/r${runs++}`;
      const graph = await prepare(name, run);
      const before = await tagOf(name);
      const error = await copyUnderFaults(name, run);
      expect(error === undefined || error instanceof ImageError, String(error)).toBe(true);
      await judge(name, graph, before, error);
      ends[error === undefined ? 'complete' : 'failed'] += 1;
    }),
    { numRuns: 15, endOnFailure: true, examples: [[WHOLE], [CUT]] },
  );
  // Both ends are met, or this test says nothing.
  expect(ends.complete).toBeGreaterThan(0);
  expect(ends.failed).toBeGreaterThan(0);
});

/** The graph in the source, and what the target has of it beforehand. */
async function prepare(name: string, { plan, there, tagged }: Run): Promise<Graph> {
  const from = fresh(source.host, name);
  const graph = await putGraph(from, plan satisfies Plan, name);
  await from.tag(graph.root, '1');
  const to = fresh(target.host, name);
  for (const [nth, manifest] of graph.manifests.slice(0, there).entries()) {
    await new GraphCopy(from, to).copy(manifest, tagged && nth === 0 ? '1' : undefined);
  }
  return graph;
}

async function tagOf(name: string): Promise<Descriptor | undefined> {
  return fresh(target.host, name).lookup('1');
}

async function copyUnderFaults(name: string, { reading, writing }: Run): Promise<unknown> {
  const [from, to] = await Promise.all([
    startFaultProxy(source.url, reading),
    startFaultProxy(target.url, writing),
  ]);
  const client = new RegistryClient({ retries: 1, timeout: 5 });
  const at = ({ host }: { readonly host: string }): Repository =>
    client.repository({ registry: host, repository: name });
  try {
    await copy({ source: at(from), name: '1' }, { target: at(to), name: '1' });
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.close();
    await Promise.all([from.stop(), to.stop()]);
  }
}

async function judge(
  name: string,
  graph: Graph,
  before: Descriptor | undefined,
  error: unknown,
): Promise<void> {
  const after = await tagOf(name);
  const to = fresh(target.host, name);
  if (error === undefined) {
    expect(after?.digest).toBe(graph.root.digest);
  }
  if (after?.digest !== graph.root.digest) {
    expect(after?.digest).toBe(before?.digest);
    return;
  }
  await readWhole(to, graph.root);
  // The tag moves after the referrers; where it named the image before, only success has them.
  if (error === undefined || before?.digest !== graph.root.digest) {
    for (const { subject, descriptor } of graph.referrers) {
      await readWhole(to, descriptor);
      const found = (await to.referrers(subject)).map(({ digest }) => digest);
      expect(found).toContain(descriptor.digest);
    }
  }
}
