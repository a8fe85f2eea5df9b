import { sumUp } from './answer.ts';
import { awaitAnswers } from './await-answer.ts';
import type { Account, Channel, Happening, Interaction, Stored } from './channel.ts';
import { findButton, findSelect, pick } from './controls.ts';
import { fillIn, forgeForm } from './fill-in.ts';
import { seeForm } from './form.ts';
import { type Deed, interact } from './interaction.ts';
import { commandsFor, invoke } from './invoke.ts';
import type { Seat } from './seat.ts';
import { see } from './seen.ts';
import { notices, seenBy } from './sight.ts';
import type { World } from './world.ts';

type Names = Readonly<Record<string, string | null>> | null | undefined;

/** The seat of `account` in `channel`. */
export const createSeat = (world: World, channel: Channel, account: Account): Seat => {
  let happened: Happening[] = [];
  let pending: Interaction[] = [];
  channel.watchers.add((happening) => {
    if (notices(account, happening)) happened.push(happening);
    if (happened.length > 2 * world.remember) happened = happened.slice(-world.remember);
  });
  const act = (deed: Deed): Interaction => {
    const interaction = interact(world, channel, account, deed);
    pending.push(interaction);
    if (pending.length > 2 * world.remember) pending = pending.slice(-world.remember);
    return interaction;
  };
  const visible = () => seenBy(account, channel);
  const component = (source: Stored, customId: string, values?: readonly string[]) =>
    act({
      type: 3,
      data: { custom_id: customId, component_type: values ? 3 : 2, id: 1, ...(values ? { values } : {}) },
      source,
    });
  return {
    channelId: channel.id,
    get messages() {
      return visible().map((stored) => see(world, stored));
    },
    get commands() {
      const offered = commandsFor(world, channel, account);
      return offered.map(({ name, name_localizations: names }) => (names as Names)?.[account.locale] ?? name);
    },
    get form() {
      return account.form && seeForm(account.form.form);
    },
    uses: (line, values = {}) => act({ type: 2, data: invoke(world, { channel, account, line }, values).data }),
    async types(line, option, text, others = {}) {
      const typed = invoke(world, { channel, account, line }, others, { option, text });
      const interaction = interact(world, channel, account, { type: 4, ...typed });
      await awaitAnswers({ ...world, quiet: 0 }, [interaction], 10_000);
      return (interaction.choices ?? []).map(({ name, value, name_localizations: names }) => ({
        name: names?.[account.locale] ?? name,
        value,
      }));
    },
    presses(wanted) {
      const [{ custom_id: customId }, stored] = findButton(visible(), wanted);
      if (customId === undefined) throw new Error(`Pressing [${wanted}] tells the bot nothing.`);
      return component(stored, customId);
    },
    selects(...options) {
      const [select, stored] = findSelect(visible(), options[0]);
      return component(stored, select.custom_id, pick(select, options));
    },
    fillsIn(filling = {}) {
      if (!account.form) throw new Error(`No form is open before ${account.user.username}.`);
      const { form, by } = account.form;
      const data = fillIn(form, filling);
      account.form = undefined;
      return act({ type: 5, data, source: by.source });
    },
    closesForm() {
      account.form = undefined;
    },
    forges(customId, { values, messageId } = {}) {
      const stored = messageId === undefined ? visible().at(-1) : channel.messages.get(messageId);
      if (!stored) throw new Error('There is no such message of the bot here.');
      return component(stored, customId, values);
    },
    forgesForm: (customId, fields) => act({ type: 5, data: forgeForm(customId, fields) }),
    deletes: (messageId) => void channel.messages.delete(messageId),
    async answer(patience = 10_000) {
      const answered = pending.splice(0);
      await awaitAnswers(world, answered, patience);
      return sumUp(world, happened.splice(0));
    },
    next: () =>
      new Promise((resolve) => {
        const watcher = (happening: Happening) => {
          if (!notices(account, happening) || (happening.kind !== 'sent' && happening.kind !== 'edited')) return;
          channel.watchers.delete(watcher);
          resolve(see(world, happening.stored));
        };
        channel.watchers.add(watcher);
      }),
  };
};
