import { printable } from './printable.ts';

/** What GitHub's Markdown and HTML give a meaning. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~&"'$@]/g;

/** Text from outside in a line or a table's cell: no markup, no link, no mention. */
export function plainText(text: string): string {
  return printable(text)
    .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\bwww\./gi, 'www&#46;');
}

/** The same as code, which holds no backtick and does not end the cell. */
export function codeText(text: string): string {
  return `\`${printable(text).replace(/[`|]/g, '')}\``;
}

/** The label of a node in a mermaid diagram, in double quotes. */
export function nodeLabel(text: string): string {
  return `"${printable(text).replace(/["`#;<>&\\]/g, ' ')}"`;
}
