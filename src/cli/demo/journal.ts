/** A request to a registry. */
export type Asked = { readonly method: string; readonly path: string };

/** The requests to one registry since they were last taken. */
export class Journal {
  #asked: Asked[] = [];

  add({ method, path }: Asked): void {
    this.#asked.push({ method, path });
  }

  /** Returns the requests so far, and forgets them. */
  take(): readonly Asked[] {
    const asked = this.#asked;
    this.#asked = [];
    return asked;
  }
}

/** The requests that fetched manifests and blobs, which a cache hit does without. */
export function fetched(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ method, path }) => method === 'GET' && /\/(manifests|blobs)\//.test(path));
}
