import type { Day } from '@tend/core';
import { monthReport } from '../report/month-report.ts';
import { reportPage } from '../report/report-page.ts';
import { entriesFile } from './entries-file.ts';
import { productsFile } from './products-file.ts';
import type { FileContent, ReadPart } from './reply-file.ts';

/** Makes a file while it is read: never more of it is held than one part. */
export async function* makeFile(content: FileContent, read: ReadPart): AsyncGenerator<Uint8Array> {
  switch (content.kind) {
    case 'products':
      return yield* productsFile(read);
    case 'entries':
      return yield* entriesFile(content.tracker, read);
    case 'report':
      yield Buffer.from(await reportFile(content.month, read));
  }
}

/** The pictures are drawn once the unit of work has ended. */
async function reportFile(month: Day, read: ReadPart): Promise<string> {
  const { report, owner } = await read(async (owner) => ({ report: await monthReport(owner, month), owner }));
  return reportPage(report, owner);
}
