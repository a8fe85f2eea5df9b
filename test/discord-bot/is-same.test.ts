import { slashCommands } from '@tend/chat';
import { describe, expect, it } from 'vitest';
import { drawCommands } from '../../packages/discord-bot/src/draw-commands.ts';
import { isSame } from '../../packages/discord-bot/src/is-same.ts';

const wanted = drawCommands(slashCommands());

/** As Discord gives them back: with its own fields, what goes without saying spelled out or left out, in another order. */
const known = wanted
  .map((command, index) => ({
    ...{ id: `${index}`, application_id: '7', version: '9', default_member_permissions: null, nsfw: false },
    ...JSON.parse(JSON.stringify(command)),
    contexts: [2, 0, 1],
  }))
  .toReversed();

describe('the commands that Discord has', () => {
  it('are the same with all that Discord adds', () => {
    expect(isSame(known, wanted)).toBe(true);
  });

  it.each([
    ['none', () => []],
    ['one less', () => known.slice(1)],
    ['one more', () => [...known, { ...known[0], name: 'thaw' }]],
    ['another description', () => [{ ...known[0], description: 'old' }, ...known.slice(1)]],
    ['no French', () => [{ ...known[0], name_localizations: null }, ...known.slice(1)]],
    ['other places', () => [{ ...known[0], contexts: [0] }, ...known.slice(1)]],
    ['other options', () => [{ ...known[0], options: [{ type: 3, name: 'x', description: 'x' }] }, ...known.slice(1)]],
  ])('differ with %s', (_, changed) => {
    expect(isSame(changed(), wanted)).toBe(false);
  });

  it('are within what Discord takes of names, in servers and in private chats', () => {
    expect(wanted.length).toBeLessThanOrEqual(100);
    for (const { name, name_localizations, contexts, integration_types } of wanted) {
      expect([name, name_localizations?.fr].every((one) => /^[-_\p{Ll}\p{N}]{1,32}$/u.test(one ?? ''))).toBe(true);
      expect({ contexts, integration_types }).toEqual({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });
});
