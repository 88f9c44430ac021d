import type { Readable } from 'node:stream';
import type { RegistryErrorEntry } from '../../errors.ts';
import { bareMediaType } from '../../oci/media-type.ts';
import { oneLine } from './redact.ts';
import type { Secrets } from './secrets.ts';
import type { WireResponse } from './wire.ts';

/** In bytes: more than any error that is worth showing. */
const READ_LIMIT = 64 * 1024;
const MAX_ENTRIES = 10;

/**
 * What a refusal says in its body. Most registries follow the specification
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes); token
 * servers and proxies write `{"error": …}`, `{"message": …}`, `{"details": …}` or plain text.
 */
export async function readErrors(
  response: WireResponse,
  secrets: Secrets,
): Promise<readonly RegistryErrorEntry[]> {
  const text = (await readSome(response.body)).toString('utf8');
  const shown: Shown = (part, limit) => oneLine(secrets.conceal(part), limit);
  const written = parse(text);
  if (typeof written === 'object' && written !== null) {
    return entriesOf(written as Readonly<Record<string, unknown>>, shown);
  }
  const plain = bareMediaType(response.headers['content-type'] ?? '') === 'text/plain';
  const message = plain ? shown(text) : '';
  return message === '' ? [] : [{ code: '', message }];
}

/** What may be shown of a text: first without secrets, then as one line that is not too long. */
type Shown = (text: string, limit?: number) => string;

/** The start of a body; a failure while it is read matters less than the refusal. */
async function readSome(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= READ_LIMIT) {
        break;
      }
    }
  } catch {
    return Buffer.concat(chunks);
  }
  return Buffer.concat(chunks).subarray(0, READ_LIMIT);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(
  body: Readonly<Record<string, unknown>>,
  shown: Shown,
): readonly RegistryErrorEntry[] {
  const errors = body['errors'];
  if (Array.isArray(errors)) {
    return errors.slice(0, MAX_ENTRIES).flatMap((error) => entryOf(error, shown));
  }
  const single = body['error'];
  if (typeof single === 'object' && single !== null) {
    return entryOf(single, shown);
  }
  const described =
    body['error_description'] ?? body['message'] ?? body['details'] ?? body['detail'];
  return entryOf({ code: single ?? body['code'], message: described }, shown);
}

function entryOf(value: unknown, shown: Shown): readonly RegistryErrorEntry[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { code, message, detail } = value as Readonly<Record<string, unknown>>;
  const entry = {
    code: typeof code === 'string' ? shown(code, 60) : '',
    message:
      [message, detail]
        .map((part) => (typeof part === 'string' ? shown(part) : ''))
        .find(Boolean) ?? '',
  };
  return entry.code === '' && entry.message === '' ? [] : [entry];
}
