import { keptFile } from '../options/kept-file.ts';
import { number } from '../options/number.ts';
import { sentFile } from '../options/sent-file.ts';
import { text } from '../options/text.ts';
import { paragraph } from '../replies/spans.ts';
import { shortened } from '../texts/shortened.ts';
import { command } from './command.ts';
import { importFile } from './parts/import/import-file.ts';
import { importTexts as texts } from './parts/import/import-texts.ts';

/** Takes in what `export` wrote: first it says what that would add, then, once confirmed, it does so. */
export const importCommand = command({
  id: 'import',
  names: { en: ['import'], fr: ['importer', 'importe'] },
  description: {
    en: 'Take in a CSV file that “export” made',
    fr: 'Importer un fichier CSV créé par « exporter »',
  },
  audience: 'member',
  private: true,
  options: {
    name: { kind: text, rest: true, typedOnly: true },
    file: { kind: sentFile, hidden: true },
    entries: { kind: number(0, 999_999_999), hidden: true },
  },
  async run(turn, { name, file: id, entries }) {
    const { language } = turn;
    if (id === undefined) {
      const called = turn.example(texts.called[language]);
      if (called !== texts.called[language]) return { blocks: [paragraph(texts.choose[language](called))] };
      const missing = name === undefined ? '' : texts.noFile[language](shortened(name, 60));
      return { blocks: [paragraph(missing + texts.send[language])] };
    }
    const file = await keptFile(turn, id);
    return { blocks: [], after: (long) => importFile(long, { file, id, entries, language }) };
  },
});
