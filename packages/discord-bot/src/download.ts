/** Where Discord keeps the files that people send. */
const hosts = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** In bytes: no larger file is fetched. */
export const largestDownload = 20 * 1024 * 1024;

/**
 * The bytes of a file that was sent to the bot, by its address at Discord, or at the other API if there is one. Throws for
 * any other address, and when the file is larger than it may be or is not given (any more).
 */
export async function* download(
  address: string,
  apiRoot: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const url = new URL(address);
  if (!(apiRoot ? [new URL(apiRoot).origin] : hosts).includes(url.origin)) throw new Error('no file of Discord');
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok || !response.body) throw new Error(`Discord does not give the file (${response.status})`);
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    if (bytes > largestDownload) throw new Error('the file is larger than it may be');
    yield chunk;
  }
}
