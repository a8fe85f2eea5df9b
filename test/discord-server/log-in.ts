import { Client, type ClientOptions, type Interaction } from 'discord.js';

/** The real discord.js, logged in to that server and ready; `listener` gets what people do. */
export const logIn = async (
  { url, token }: { readonly url: string; readonly token: string },
  listener: (interaction: Interaction) => unknown,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> => {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api: `${url}/api`, version: '10' },
    ...options,
  });
  client.on('interactionCreate', listener);
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  await ready;
  return client as Client<true>;
};
