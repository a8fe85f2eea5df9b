import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { forkDiscord } from '../support/discord/fork-discord.ts';
import { logIn } from './log-in.ts';

const more = { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'm' }] };

test('a server in another process serves people and a load, and forgets what is old', async () => {
  const server = await forkDiscord({ remember: 50 });
  const client = await logIn(server, async (interaction) => {
    if (interaction.isButton()) return interaction.update('no more');
    if (!interaction.isChatInputCommand()) return;
    const text = interaction.options.getString('text', true);
    if (!text.startsWith('slow')) return interaction.reply({ content: text, components: [more] });
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(text);
  });
  const text = { type: 3, name: 'text', description: 'What to say', required: true };
  await client.application.commands.set([{ name: 'say', description: 'Say it', options: [text] }]);

  await server.ready();
  await server.uses('Ada', '/say', { text: 'hello' });
  expect(await server.answer('Ada')).toBe('hello\n[More]');
  await server.presses('Ada', 'More');
  expect(await server.answer('Ada')).toBe('(edited)\nno more\n[More]');
  await expect(server.presses('Ada', 'Less')).rejects.toThrow('There is no button Less');

  for (const [simultaneous, rounds, start] of [
    [60, 3, 'fast'],
    [7, 1, 'slow'],
  ] as const) {
    const load = { command: '/say', options: { text: `${start} {n}` } };
    const { acknowledged, answered } = await server.load({ simultaneous, rounds, ...load });
    expect(acknowledged).toHaveLength(simultaneous * rounds);
    expect(answered).toHaveLength(simultaneous * rounds);
    expect(answered.every((milliseconds, index) => milliseconds >= (acknowledged[index] ?? 0))).toBe(true);
  }
  expect(await server.refusals()).toEqual([]);

  await client.destroy();
  await server.stop();
});
