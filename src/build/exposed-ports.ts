import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

const MAX_PORT = 65_535;
const PORT =
  /^(?:(?:[\d.]+|\[[\da-f:]+\]):)?(?:[\d-]*:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp)?)?$/i;

/** `80`, `53/udp`, `8000-8010/tcp`: what the config calls each. @throws ImageError `INVALID_DOCUMENT` */
export function exposedPorts(word: string): readonly string[] {
  const [, first, last = first, protocol = 'tcp'] = PORT.exec(word) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && Number(last) <= MAX_PORT)) {
    throw new ImageError('INVALID_DOCUMENT', `EXPOSE: ${quoted(word)} is no port`, {
      hint: 'a port is 80, 53/udp or 8000-8010',
    });
  }
  const port = (_: unknown, at: number): string =>
    `${Number(first) + at}/${protocol.toLowerCase()}`;
  return Array.from({ length: count }, port);
}
