import { slashCommands } from '@tend/chat';
import type { Person } from '../../support/discord/person.ts';
import type { Chance } from '../chance.ts';
import { forgedPayload, type Seen } from '../forged-payloads.ts';
import { hostileText } from '../hostile-texts.ts';

/** Does something that nobody means well by, and says what. */
export type Act = (person: Person, seen: Seen, random: Chance) => string;

/** Custom ids that the bot makes besides payloads, and what looks like them. */
const beside = ['?', '?Your answer', 'list:0', 'list:', ';', '1list;;;', '?<@1>', '__proto__'];

/** As Discord takes them: 1 to 100 characters. */
function customId(seen: Seen, random: Chance): string {
  const id = random.below(8) === 0 ? random.of(beside) : forgedPayload(seen, random);
  return id.slice(0, 100) || '?';
}

/** A press or a choice. */
export const presses: Act = (person, seen, random) => {
  const id = customId(seen, random);
  const values = random.below(3) === 0 ? [customId(seen, random)] : undefined;
  person.forges(values ? 'list:0' : id, values ? { values } : {});
  return `the press ${JSON.stringify([id, values])}`;
};

const fieldIds = ['name', 'note', 'servings', 'months', 'type', 'answer', '__proto__', 'products', ''];

/** A form with any fields, as a text or as a choice. */
export const forms: Act = (person, seen, random) => {
  const id = random.below(4) === 0 ? '?Your answer' : customId(seen, random);
  const fields = Array.from({ length: random.below(6) }, () => {
    const text = hostileText(random).slice(0, 4_000);
    return [random.of(fieldIds), random.below(4) === 0 ? [text] : text] as const;
  });
  const filled = Object.fromEntries(fields);
  person.forgesForm(id, filled);
  return `the form ${JSON.stringify([id, filled]).slice(0, 300)}`;
};

const suggesting = slashCommands().flatMap((command) =>
  (command.subcommands ?? [command]).flatMap((one) =>
    one.options
      .filter(({ suggests }) => suggests)
      .map((option) => ({
        line: command.subcommands ? `/${command.name.en} ${one.name.en}` : `/${command.name.en}`,
        option: option.name.en,
      })),
  ),
);

/** Something typed into a field that suggests; what is suggested is checked by the server. */
export const typing = async (person: Person, random: Chance): Promise<string> => {
  const { line, option } = random.of(suggesting);
  const text = hostileText(random).slice(0, 100);
  await person.types(line, option, text);
  return `${line} ${option}: ${JSON.stringify(text)}`;
};
