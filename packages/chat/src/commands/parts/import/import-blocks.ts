import type { Language } from '@tend/core';
import type { Block } from '../../../replies/reply.ts';
import { paragraph, row } from '../../../replies/spans.ts';
import { listed } from '../../../texts/lists.ts';
import { shortened } from '../../../texts/shortened.ts';
import { titled } from '../../../texts/titled.ts';
import { trackerName } from '../../../texts/tracker-name.ts';
import { importTexts as texts } from './import-texts.ts';
import { reasonTexts } from './reason-texts.ts';
import { rowReason } from './row-reason.ts';
import type { Fault, Tally } from './tally.ts';

/** How many new trackers are named. */
const mostNames = 10;

/** What a file came to, or would: what is new, what is there already, and the rows that cannot be taken in. */
export function importBlocks(tally: Tally, dry: boolean, language: Language): Block[] {
  const { what, added, known, renumbered, skipped, refused, planned, faults } = tally;
  const names = planned.slice(0, mostNames).map((one) => titled(shortened(trackerName(one, language), 30)));
  const nothing = added + skipped + planned.length === 0;
  const left = refused - faults.length;
  const first = nothing ? texts.nothing[language] : texts[dry ? 'wouldAdd' : 'added'][language](added, what);
  return [
    paragraph(first),
    ...(planned.length > 0
      ? [
          row([
            texts.newTrackers[language](
              listed([...names, ...(planned.length > mostNames ? ['…'] : [])], language),
              planned.length,
            ),
          ]),
        ]
      : []),
    ...(skipped > 0 ? [row([texts.skipped[language](skipped)])] : []),
    ...(renumbered > 0 ? [row([texts.renumbered[language](renumbered)])] : []),
    ...(known > 0 ? [row([texts.known[language](known, what)])] : []),
    ...(refused > 0 ? [paragraph(texts.refused[language](refused))] : []),
    ...faults.map((fault) => row([faultLine(fault, language)])),
    ...(left > 0 ? [row([texts.more[language](left)])] : []),
  ];
}

function faultLine(fault: Fault, language: Language): string {
  const reason = 'cells' in fault ? rowReason(fault.why, fault.cells, language) : reasonTexts[fault.why][language];
  return texts.line[language](fault.line, reason);
}
