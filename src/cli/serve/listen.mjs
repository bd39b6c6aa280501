// Opening a port, with failures that say what to do. Built-ins only: `npm start` probes before anything is installed.
import { createServer } from 'node:http';

/** A failure that the person at the keyboard can mend; its message is all they need to see. */
export class UserError extends Error {}

/** `PORT` as a number; 0 means any free port. */
export function parsePort(text) {
  const port = Number(text);
  if (/^\d+$/.test(String(text).trim()) && port <= 65535) return port;
  throw new UserError(
    `PORT is "${text}", which is not a port: give a whole number up to 65535, for example\n${portHint(5000)}`,
  );
}

/** A base path as Vite takes it: starts and ends with a slash. */
export function normalizeBase(base) {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/**
 * Listens on both loopback addresses, since `localhost` may mean either and a port taken on one is a port taken.
 * Other machines are let in only on request: HOST=0.0.0.0.
 */
export async function listen({ port, host = process.env.HOST, handler }) {
  const wanted = parsePort(port);
  const [first, ...others] = host ? [host] : ['127.0.0.1', '::1'];
  const servers = [await open(wanted, first, handler)];
  const actual = servers[0].address().port;
  try {
    for (const other of others) {
      const server = await open(actual, other, handler);
      if (server) servers.push(server);
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  return { servers, port: actual };
}

/** Fails early, before a long install or build, if the port cannot be had. */
export async function probePort(port, host) {
  const { servers } = await listen({ port, host, handler: () => {} });
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
}

function open(port, host, handler) {
  return new Promise((done, fail) => {
    const server = createServer(handler);
    server.once('error', (error) => {
      // A machine without IPv6 has no second loopback address.
      if (host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) done(undefined);
      else fail(explain(error, port));
    });
    server.listen({ port, host }, () => done(server));
  });
}

function explain(error, port) {
  const next = port >= 5000 && port < 65535 ? port + 1 : 5000;
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} is in use by another program. Stop that program, or choose another port:\n${portHint(next)}`,
    );
  }
  if (error.code === 'EACCES') {
    return new UserError(`This account may not open port ${port}. Choose one above 1023:\n${portHint(5000)}`);
  }
  return error;
}

function portHint(port) {
  return [
    `  PORT=${port} npm start`,
    `On Windows: set PORT=${port}&& npm start   (PowerShell: $env:PORT=${port}; npm start)`,
  ].join('\n');
}
