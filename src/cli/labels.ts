/** A label in a filter: `KEY=VALUE`, or `KEY` for any value. */
export type Label = readonly [key: string, value: string | undefined];

export function labelOf(text: string): Label {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}

export function hasLabel(labels: Readonly<Record<string, string>>, [key, value]: Label): boolean {
  return Object.hasOwn(labels, key) && (value === undefined || labels[key] === value);
}
