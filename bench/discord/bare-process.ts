import { once } from 'node:events';
import { Client } from 'discord.js';
import { obey } from '../telegram/obey.ts';

// As little of a bot as there can be: each command is answered with "ok".
obey(async ({ token, url }) => {
  const client = new Client({ intents: [], rest: { api: `${url}/api`, version: '10' } });
  client.on('interactionCreate', (interaction) => interaction.isChatInputCommand() && interaction.reply('ok'));
  const ready = once(client, 'clientReady');
  await Promise.all([ready, client.login(token)]);
  return () => client.destroy();
});
