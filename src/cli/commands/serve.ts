import { Command } from 'commander';
import { ImageError } from '../../errors.ts';
import { quoted } from '../../oci/printable.ts';
import { canonicalRegistry } from '../../oci/reference.ts';
import { serve } from '../../serve/serve.ts';
import type { Upstream } from '../../serve/upstream.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';

type ServeOptions = {
  readonly addr: string;
  readonly dir?: string;
  readonly upstream?: string;
  readonly readOnly?: true;
};

export function serveCommand(bind: Bind): Command {
  return new Command('serve')
    .description('Serve the images of the store, or of another layout, as a registry')
    .option('--addr <host:port>', 'where to listen; port 0 is any that is free', '127.0.0.1:5000')
    .option('--dir <dir>', 'the image layout; the store without it')
    .option('--upstream <host>', 'a registry to fetch from what is not there')
    .option('--read-only', 'refuse every push')
    .addHelpText(
      'after',
      examples('serve', 'serve --addr 127.0.0.1:0 --dir mirror --upstream docker.io'),
    )
    .action(bind(serveLayout));
}

async function serveLayout(
  context: Context,
  _args: readonly string[],
  { addr, dir, upstream, readOnly }: ServeOptions,
): Promise<void> {
  const { output, signal } = context;
  const server = await serve({
    dir: dir ?? context.storeDir,
    ...parseAddress(addr),
    readOnly: readOnly === true,
    ...(upstream === undefined ? {} : { upstream: upstreamOf(context, upstream) }),
  });
  try {
    output.line(`Serving ${dir ?? context.storeDir} on ${server.url}`);
    output.document({ url: server.url, host: server.host, dir: dir ?? context.storeDir });
    await aborted(signal);
  } finally {
    await server.close();
  }
}

function upstreamOf({ places }: Context, host: string): Upstream {
  const registry = canonicalRegistry(host);
  return { registry, repository: (repository) => places.repository({ registry, repository }) };
}

/** Resolves when the signal aborts, which is the normal end of a server. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function parseAddress(text: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(?:\[([^\]]+)\]|[^:]*):(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535) {
    throw new ImageError('INVALID_ARGUMENT', `serve: ${quoted(text)} is not an address`, {
      hint: 'an address is HOST:PORT, such as 127.0.0.1:5000 or [::1]:0',
    });
  }
  return {
    host: host ?? (text.slice(0, text.lastIndexOf(':')) || '127.0.0.1'),
    port: Number(port),
  };
}
