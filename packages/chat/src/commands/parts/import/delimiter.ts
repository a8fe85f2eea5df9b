/** What may stand between cells; spreadsheets of some countries write the second. */
const delimiters = [',', ';', '\t'];

/** More characters than a first line has. */
const longestHead = 4_096;

/** What parts the cells of a CSV file, by its first line, and all bytes of it. */
export async function withDelimiter(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ delimiter: string; all: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let head = '';
  for (let ended = false; !ended && !head.includes('\n') && head.length < longestHead; ) {
    const { done = false, value } = await source.next();
    ended = done;
    if (value) begun.push(value);
    head = Buffer.concat(begun).toString();
  }
  const [line = ''] = head.split('\n');
  const count = (sign: string) => line.split(sign).length;
  const delimiter = delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  return { delimiter, all: joined(begun, source) };
}

async function* joined(begun: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* begun;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
