import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';

const FOLDER = join(import.meta.dirname, '../../schemas');

/** The paths of all schemas below `schemas/`, `cli/digest.json`. */
export const SCHEMAS: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();

export function schemaOf(path: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
}

/** A schema for tests: members that it does not name are an error, so that none comes without a word. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(closed);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const members = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, closed(value)]),
  );
  return 'type' in schema && schema.type === 'object' && 'properties' in schema
    ? { additionalProperties: false, ...members }
    : members;
}

let ajv: Ajv2020 | undefined;

function validators(): Ajv2020 {
  if (ajv === undefined) {
    ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(SCHEMAS.map((path) => closed(schemaOf(path)) as AnySchemaObject));
  }
  return ajv;
}

/** What is wrong with a document, one line each. @param path of the schema, `cli/digest.json` */
export function faultsOf(path: string, document: unknown): readonly string[] {
  const validate = validators().getSchema(schemaOf(path).$id ?? '');
  if (validate === undefined || typeof validate(document) === 'object') {
    throw new Error(`there is no schema ${path}`);
  }
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${path}: ${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
  });
}

const WITH_VALUE: ReadonlySet<string> = new Set(
  'store platform insecure ca mirror auth-file concurrency retries timeout engine'
    .split(' ')
    .map((name) => `--${name}`),
);
const ALIASES: Readonly<Record<string, string>> = { cp: 'copy', ls: 'tags', rm: 'rmi' };

/** The schema for what a command line prints with `--json`; `undefined` if it prints no document of ours. */
export function schemaFor(args: readonly string[]): string | undefined {
  const words = args.filter(
    (word, at) => !word.startsWith('-') && !WITH_VALUE.has(args[at - 1] ?? ''),
  );
  const [command = '', inGroup = ''] = words;
  const name = command === 'image' ? inGroup.replace(/^ls$/, 'images') : command;
  const path = `cli/${ALIASES[name] ?? name}.json`;
  return args.includes('--json') && SCHEMAS.includes(path) ? path : undefined;
}
