import type { CoreError, ErrorCode, ErrorData, Language } from '@tend/core';
import type { Command } from '../commands/command.ts';
import { ask } from '../options/ask.ts';
import type { Call } from '../options/call.ts';
import type { OptionShape } from '../options/command-shape.ts';
import type { Answer, Question } from '../options/question.ts';
import type { Said, Turn } from '../options/turn.ts';
import { paragraph } from '../replies/spans.ts';
import { optionName, errorTexts as texts } from '../texts/error-texts.ts';
import { shortened } from '../texts/shortened.ts';

/** As many as a page of a choice holds. */
const mostAnswers = 20;
/** How much of a text is repeated. */
const longestText = 200;

/** Texts that are none of their option's values: says so of each, and asks for the first one, keeping the rest. */
export async function askUnread(
  turn: Turn,
  command: Command,
  call: Call,
  unread: Readonly<Record<string, string>> = {},
): Promise<Said | undefined> {
  const [first, ...others] = Object.entries(unread).map(([option, text]) => ({
    option,
    sentence: unreadSentence(option, command.options[option], shortened(text.trim(), longestText), turn.language),
  }));
  if (!first) return undefined;
  const asked = await again(turn, command, call, first);
  const blocks = [...others.map(({ sentence }) => paragraph(sentence)), ...asked.blocks];
  return { ...asked, blocks, place: 'new' };
}

function unreadSentence(option: string, shape: OptionShape | undefined, text: string, language: Language): string {
  const { place, field } = shape?.kind ?? {};
  if (place) return texts[place === 'box' ? 'noBox' : 'noFreezer'][language](text);
  const { type, min = 0, max = 0 } = { ...field, ...shape?.field };
  if (type === 'number') return texts.between[language](optionName(option, language), min, max);
  return texts.notUnderstood[language](text);
}

/** The refusal of a value, said as it is, and a question for another one that keeps the rest, where it asks none yet. */
export async function askRefused(
  turn: Turn,
  command: Command,
  { command: id, options }: Call,
  { said, error }: { said: Said; error: CoreError },
): Promise<Said> {
  const option = refusedOption(error).find((name) => name in options && Object.hasOwn(command.options, name));
  const [sentence, ...more] = said.blocks;
  if (option === undefined || said.asks || said.choice || !sentence || more.length > 0) return said;
  const { [option]: _, ...rest } = options;
  const asked = await again(turn, command, { command: id, options: rest }, { option, sentence: sentence.spans });
  return { ...said, ...asked, calls: [...(asked.calls ?? []), ...(said.calls ?? [])] };
}

/** How the options may be called of which a value was refused. */
function refusedOption({ code, data }: CoreError): readonly string[] {
  switch (code) {
    case 'value_invalid':
      return [(data as ErrorData['value_invalid']).option];
    case 'not_found': {
      const { what } = data as ErrorData['not_found'];
      return what === 'product' ? ['products', 'product'] : [what];
    }
    default:
      return named[code] ?? [];
  }
}

const named: Partial<Record<ErrorCode, readonly string[]>> = {
  name_taken: ['name'],
  name_invalid: ['name', 'what'],
  date_in_future: ['frozen', 'on'],
  date_before_date_in: ['frozen', 'on'],
};

async function again(
  turn: Turn,
  command: Command,
  call: Call,
  { option, sentence }: { option: string; sentence: Question['question'] },
): Promise<Said> {
  const shape = command.options[option];
  const asked = shape?.question ? await shape.question(turn, call) : { answers: shape && (await likely(turn, shape)) };
  return ask(turn, call, option, { ...(asked as Question), question: sentence });
}

/** All the values there are, or those that are suggested first. */
async function likely(turn: Turn, { kind, field }: OptionShape): Promise<Answer[]> {
  const { choices = [] } = { ...kind.field, ...field };
  if (choices.length > 0) return choices.map(({ value, label }) => ({ label: label[turn.language], value }));
  const suggested = (await kind.suggest?.(turn, '')) ?? [];
  return suggested.slice(0, mostAnswers).flatMap(({ label, value }) => {
    const read = kind.parse(value, turn.reading);
    return read === undefined ? [] : [{ label, value: kind.pack(read) }];
  });
}
