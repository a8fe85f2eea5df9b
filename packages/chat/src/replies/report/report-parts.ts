import type { Reader } from '../product-line.ts';
import type { Reply } from '../reply.ts';
import type { MonthReport } from './month-report.ts';
import { reportBlocks } from './report-blocks.ts';
import { reportPictures } from './report-pictures.ts';
import { reportTexts as texts } from './report-texts.ts';

/** A report in words, as two pictures and as a page to keep. */
export function reportParts(found: MonthReport, reader: Reader): Required<Pick<Reply, 'blocks' | 'pictures' | 'file'>> {
  const { language } = reader;
  return {
    blocks: reportBlocks(found, reader),
    pictures: reportPictures(found, language),
    file: {
      name: `${texts.file[language]}-${found.month.slice(0, 7)}.html`,
      type: 'text/html',
      content: { kind: 'report', month: found.month },
    },
  };
}
