import { describe, expect, it, onTestFinished } from 'vitest';
import { RegistryClient } from '../../../src/registry/client.ts';
import type { Repository } from '../../../src/registry/repository.ts';
import { start } from '../running.ts';
import { json, refusal } from '../scripted-registry.ts';

async function tags(repository: Repository): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const tag of repository.tags()) {
    found.push(tag);
  }
  return found;
}

const FIRST = 'acme/app/tags/list?n=1000';

describe('tags', () => {
  it('follows the link as it is written, though its cursor means nothing', async () => {
    const next = '/v2/acme/app/tags/list?next_page=a%2Fb%3D+c&n=2';
    const registry = await start(({ path }) =>
      path === FIRST
        ? json({ tags: ['2', '1'] }, { link: `<${next}>; rel="next"` })
        : json({ tags: ['1', '0'] }),
    );
    expect(await tags(registry.repository())).toEqual(['2', '1', '0']);
    expect(registry.journal).toEqual([`GET ${FIRST}`, `GET ${next.slice('/v2/'.length)}`]);
  });

  it('goes on after a short or empty page as long as there is a link', async () => {
    const registry = await start(({ path }) =>
      path === FIRST
        ? json({ tags: null }, { link: '<list?last=z>; rel=next' })
        : json({ tags: ['z'] }),
    );
    expect(await tags(registry.repository())).toEqual(['z']);
    expect(registry.journal.at(-1)).toBe('GET acme/app/tags/list?last=z');
  });

  it('asks without parameters where they are refused, as public ECR does', async () => {
    const registry = await start(({ path }) =>
      path === FIRST ? { status: 405 } : json({ tags: ['1'] }),
    );
    expect(await tags(registry.repository())).toEqual(['1']);
    expect(registry.journal).toEqual([`GET ${FIRST}`, 'GET acme/app/tags/list']);
  });

  it('asks a mirror only while the registry is away', async () => {
    const mirror = await start(() => json({ tags: ['mirrored'] }));
    const registry = await start(() => json({ tags: ['1'] }));
    const mirrors = (host: string) => ({ [host]: [`http://${mirror.host}`] });
    const near = registry.fresh('acme/app', { mirrors: mirrors(registry.host) });
    expect(await tags(near)).toEqual(['1']);
    expect(mirror.journal).toEqual([]);
    // Nobody listens there.
    const away = '127.0.0.1:1';
    const client = new RegistryClient({ mirrors: mirrors(away), retries: 0 });
    onTestFinished(() => client.close());
    const repository = client.repository({ registry: away, repository: 'acme/app' });
    expect(await tags(repository)).toEqual(['mirrored']);
  });

  it('asks once where there is no such repository', async () => {
    const registry = await start(() => refusal(404, 'NAME_UNKNOWN'));
    await expect(tags(registry.repository())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(registry.journal).toHaveLength(1);
  });

  it('never asks another host for the next page', async () => {
    const registry = await start(() =>
      json({ tags: ['1'] }, { link: '<https://elsewhere.example/v2/x>; rel="next"' }),
    );
    await expect(tags(registry.repository())).rejects.toMatchObject({
      code: 'REGISTRY',
      message: expect.stringContaining('another host'),
    });
    expect(registry.journal).toHaveLength(1);
  });

  it('ends when the pages go in a circle', async () => {
    const registry = await start(() => json({ tags: ['1'] }, { link: '<?n=1>; rel="next"' }));
    await expect(tags(registry.repository())).rejects.toMatchObject({ code: 'REGISTRY' });
    expect(registry.journal.length).toBeLessThan(4);
  });

  it('leaves out what is no tag', async () => {
    const odd = [
      '../../../v2/secret/blobs/x',
      '::error::x',
      '\u001b[31mred',
      '',
      'a b',
      'x'.repeat(129),
    ];
    const registry = await start(() => json({ tags: ['1', ...odd, 'v2.0_3'] }));
    expect(await tags(registry.repository())).toEqual(['1', 'v2.0_3']);
  });

  it('refuses what is not a list of tags', async () => {
    const registry = await start(() => json({ tags: [1] }));
    await expect(tags(registry.repository())).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' });
  });

  it('reads a page again whose connection broke', async () => {
    let tries = 0;
    const registry = await start(() => {
      tries += 1;
      return { ...json({ tags: ['1', '2'] }), ...(tries === 1 ? { cutAfter: 5 } : {}) };
    });
    expect(await tags(registry.repository())).toEqual(['1', '2']);
  });
});
