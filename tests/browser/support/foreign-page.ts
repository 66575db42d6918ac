import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningHost } from '../../../tools/browser/static-server';

/** Serves one page from an origin of its own. Resolves when the host listens. */
export async function serveForeignPage(html: string): Promise<RunningHost> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
