/** What a registry was asked for. */
export type Asked = { readonly method: string; readonly path: string };

/** What one registry was asked for since the last look. */
export class Journal {
  #asked: Asked[] = [];

  add({ method, path }: Asked): void {
    this.#asked.push({ method, path });
  }

  /** Gives back what there is, and begins anew. */
  take(): readonly Asked[] {
    const asked = this.#asked;
    this.#asked = [];
    return asked;
  }
}

/** Manifests and blobs that were fetched: what a hit of the cache does without. */
export function fetched(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ method, path }) => method === 'GET' && /\/(manifests|blobs)\//.test(path));
}
