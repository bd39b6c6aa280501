import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a folder with its brotli copies and no policy, which some of the peers could not run under. */
export async function servePlain(folder: string): Promise<{ readonly url: string; close(): void }> {
  const files = sirv(folder, { brotli: true, dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${String(port)}`, close: () => server.close() };
}
