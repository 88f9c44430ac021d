import { writeFileSync } from 'node:fs';
import { opened, type Scene } from './case.ts';
import { FAR, putBulkImage, type Scratch, startPlace } from './scene.ts';

/** Small images of two platforms: what counts is the number of exchanges. */
export async function openSync(repositories: number, tags: number, link = false): Promise<Scene> {
  const [from, to] = [
    await startPlace(link ? FAR : undefined),
    await startPlace(link ? FAR : undefined),
  ];
  const names = Array.from({ length: repositories }, (_, at) => `bench/r${at}`);
  for (const name of names) {
    for (let tag = 0; tag < tags; tag += 1) {
      await putBulkImage(from, name, `1.${tag}`, { layers: 2, layerSize: 50_000 });
    }
  }
  const images = names.flatMap((name) =>
    Array.from({ length: tags }, (_, tag) => `${name}:1.${tag}`),
  );
  let run = 0;
  const next = (): string => {
    run += 1;
    return `${to.host}/run${run}`;
  };
  const written = (scratch: Scratch, text: string): string => {
    const path = `${scratch.fresh()}.yaml`;
    writeFileSync(path, text);
    return path;
  };
  return opened([from, to], (scratch) => ({
    words: {
      transship: () => {
        const below = next();
        const entries = names.map((name) => ({
          source: `${from.host}/${name}`,
          target: `${below}/${name}`,
        }));
        const file = written(scratch, JSON.stringify({ version: 1, sync: entries }));
        return ['sync', '--quiet', '--store', scratch.fresh(), file];
      },
      skopeo: () => {
        const every = Object.fromEntries(names.map((name) => [name, []]));
        const file = written(
          scratch,
          JSON.stringify({ [from.host]: { 'tls-verify': false, images: every } }),
        );
        const words = ['sync', '--src', 'yaml', '--dest', 'docker', '--all'];
        return [...words, '--dest-tls-verify=false', file, next()];
      },
    },
    calls: {
      crane: images.map((image) => () => [
        'copy',
        '--insecure',
        `${from.host}/${image}`,
        `${next()}/${image}`,
      ]),
    },
  }));
}
