import type { Catalog } from './catalog.ts';
import { HostedRepository } from './repository.ts';
import type { UploadSessions } from './upload-session.ts';
import type { PullThrough } from './upstream.ts';

/** What the endpoints read and write. */
export class Registry {
  readonly catalog: Catalog;
  readonly uploads: UploadSessions;
  readonly upstream: PullThrough | undefined;
  readonly readOnly: boolean;

  constructor(
    catalog: Catalog,
    uploads: UploadSessions,
    options: { readonly upstream: PullThrough | undefined; readonly readOnly: boolean },
  ) {
    this.catalog = catalog;
    this.uploads = uploads;
    this.upstream = options.upstream;
    // A mirror would lose what it was given as soon as it asks its upstream.
    this.readOnly = options.readOnly || options.upstream !== undefined;
  }

  repository(name: string): HostedRepository {
    return new HostedRepository(this.catalog, name);
  }
}
