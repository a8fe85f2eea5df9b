import { noteUnreachable } from '@tend/core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, openChat, type Talker } from '../../support/chat.ts';
import { lines } from '../../support/transcript.ts';

let chat: Chat;
afterEach(() => {
  expect(chat.errors).toEqual([]);
  return chat.close();
});

const hour = 3_600_000;

async function talker(platform: 'telegram' | 'terminal', ...said: string[]): Promise<Talker> {
  chat = await openChat('en', { platform });
  const ann = chat.talker('Ann');
  await ann.says('time zone Paris');
  for (const text of said) await ann.says(text);
  return ann;
}

describe('the list of nudges', () => {
  it('tells of the next time that something is sent: not today once it is logged', async () => {
    const ann = await talker('telegram', 'nudges set mood 20:00');
    expect(await ann.says('nudges mood')).toContain('next: today at 20:00');
    await ann.says('mood 4');
    expect(await ann.says('nudges mood')).toContain('next: tomorrow at 20:00');
    await ann.says('undo');
    expect(await ann.says('nudges mood')).toContain('next: today at 20:00');
  });

  it('keeps to the weekdays of a tracker, which are those of its reminder from the start', async () => {
    const ann = await talker('telegram', 'tracker new sport yes/no mondays and wednesdays');
    expect(await ann.says('nudges set sport 20:00')).toContain(
      '**Sport** · on Mondays and Wednesdays at 20:00 · next: Monday 23 Nov at 20:00',
    );
    expect(await ann.says('nudges set sport every day 20:00')).toContain('every day at 20:00 · next: Monday 23 Nov');
  });

  it('tells of no more today once the day had its nudge', async () => {
    const ann = await talker('telegram', 'tracker new sport yes/no weekdays', 'nudges set sport every day 12:00');
    chat.wait(hour);
    await ann.nudged();
    expect(await ann.says('nudges set sport every day 18:00')).toContain('next: Monday 23 Nov at 18:00');
  });

  it('says that a tracker is paused, and resumes it', async () => {
    const ann = await talker('telegram', 'tracker new sport yes/no', 'nudges set sport 20:00', 'tracker pause sport');
    expect(await ann.says('nudges sport')).toBe(
      lines('**Sport** · every day at 20:00 · the tracker is paused', '[Resume] [Change time] [All nudges]'),
    );
    await ann.presses('Resume');
    expect(await ann.says('nudges sport')).toContain('next: today at 20:00');
  });

  it('says where nothing can be sent, and tells of no time that is over', async () => {
    const ann = await talker('terminal', 'nudges set mood 20:00');
    chat.wait(7 * 24 * hour);
    const told = await ann.says('nudges');
    expect(told).toContain('**Mood** · every day at 20:00 · next: today at 20:00');
    expect(told).toContain('I cannot write to you on my own yet');
  });

  it('is right again with the first word of somebody who could not be written to', async () => {
    const ann = await talker('telegram', 'nudges set mood 12:00');
    const identity = { platform: 'telegram', externalId: 'Ann' } as const;
    await chat.store.work((work) => noteUnreachable(work, identity, '2026-11-20T10:30:00.000Z'));
    chat.wait(3 * 24 * hour);
    expect(await ann.nudged()).toEqual([]);
    expect(await ann.says('nudges mood')).toContain('next: today at 12:00');
  });
});
