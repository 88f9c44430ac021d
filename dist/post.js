// What the runner starts when the job ends, even if a step has failed: it removes the logins that
// `docker-config: keep` has written for the steps after this one. It stands alone, as index.ts does.
import { rm } from 'node:fs/promises';
const folder = process.env['STATE_docker-config'];
if (folder) {
    await rm(folder, { recursive: true, force: true });
}
