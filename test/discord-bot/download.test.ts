import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { download } from '../../packages/discord-bot/src/download.ts';

let server: Server;
let origin: string;
beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.url === '/all.csv') response.end(Buffer.alloc(1_000_000, 'a'));
    else if (request.url === '/huge.csv') response.end(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    else if (request.url === '/away') response.writeHead(302, { location: '/all.csv' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** How many bytes come. */
async function fetched(address: string, apiRoot: string | undefined = `${origin}/api`): Promise<number> {
  let bytes = 0;
  for await (const piece of download(address, apiRoot, AbortSignal.timeout(5_000))) bytes += piece.length;
  return bytes;
}

it('gives the bytes of a file, as often as wanted', async () => {
  expect(await fetched(`${origin}/all.csv`)).toBe(1_000_000);
  expect(await fetched(`${origin}/all.csv`)).toBe(1_000_000);
});

it.each([
  ['what is gone', '/none.csv', 'Discord does not give the file (404)'],
  ['what is larger than it may be, whatever was said', '/huge.csv', 'the file is larger than it may be'],
  ['what leads elsewhere', '/away', 'fetch failed'],
])('does not give %s', async (_, path, message) => {
  await expect(fetched(origin + path)).rejects.toThrow(message);
});

it.each([
  'https://example.org/all.csv',
  'http://cdn.discordapp.com/all.csv',
  'https://cdn.discordapp.com.example.org/all.csv',
  'https://cdn.discordapp.com:444/all.csv',
  'file:///etc/passwd',
])('fetches nothing from another host than Discord’s: %s', async (address) => {
  await expect(fetched(address)).rejects.toThrow('no file of Discord');
  const end = new AbortController();
  end.abort();
  const nothing = download(address, undefined, end.signal).next();
  await expect(nothing).rejects.toThrow('no file of Discord');
});

it('fetches from Discord alone where no other API is set', async () => {
  await expect(download(`${origin}/all.csv`, undefined, AbortSignal.timeout(1)).next()).rejects.toThrow(
    'no file of Discord',
  );
});
