// Lists the tags of a repository, page by page, and stops where it has enough:  node tags.ts alpine
import { parseReference, RegistryClient } from 'transship';

const [text = 'alpine'] = process.argv.slice(2);
const registries = new RegistryClient();
try {
  let left = 10;
  for await (const tag of registries.repository(parseReference(text)).tags()) {
    console.log(tag);
    left -= 1;
    if (left === 0) {
      break;
    }
  }
} finally {
  await registries.close();
}
