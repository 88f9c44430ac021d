// Prints the digest that a reference names now, by one HEAD request:  node digest.ts alpine:3.20
import { dockerCredentials, parseReference, RegistryClient } from 'transship';

const [text = 'alpine:3.20'] = process.argv.slice(2);
const reference = parseReference(text);
const registries = new RegistryClient({ credentials: dockerCredentials({ env: process.env }) });
try {
  const name = reference.digest ?? reference.tag ?? 'latest';
  const { digest } = await registries.repository(reference).resolve(name);
  console.log(digest);
} finally {
  await registries.close();
}
