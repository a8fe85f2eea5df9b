import { type BotApi, until } from './api.ts';

/** Where files lie: a Bot API server, and the token that opens them. */
export interface FileServer {
  readonly token: string;
  readonly apiRoot?: string;
}

/** In bytes: bots can fetch no larger files. */
export const largestDownload = 20 * 1024 * 1024;

/** The bytes of a file that was sent to the bot, by its file id; throws when Telegram does not give it (any more). */
export async function* download(
  api: BotApi,
  { token, apiRoot = 'https://api.telegram.org' }: FileServer,
  fileId: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { file_path: path } = await api.getFile({ file_id: fileId }, until(signal));
  if (path === undefined) throw new Error('Telegram gives no path for the file');
  const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal });
  if (!response.ok || !response.body) throw new Error(`Telegram does not give the file (${response.status})`);
  yield* response.body;
}
