import type { OptionKind } from './option-kind.ts';
import { publicId } from './public-id.ts';

/** A file that was sent: the id under which it is kept. Texts cannot name one; platforms with fields send it in one. */
export const sentFile: OptionKind<string> = {
  ...publicId,
  field: {
    name: { en: 'file', fr: 'fichier' },
    description: { en: 'A CSV file that “export” made', fr: 'Un fichier CSV créé par « exporter »' },
    type: 'file',
  },
};
