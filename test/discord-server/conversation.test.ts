import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DiscordServer, startDiscord } from '../support/discord/start-discord.ts';
import { logIn } from './log-in.ts';

let server: DiscordServer;
let client: Client<true>;

beforeEach(async () => {
  server = await startDiscord({ acknowledgeWithin: 1_000 });
});

afterEach(async () => {
  await client.destroy();
  await server.stop();
});

const add = new SlashCommandBuilder()
  .setName('add')
  .setNameLocalization('fr', 'ajouter')
  .setDescription('Add a product')
  .addStringOption((option) =>
    option.setName('what').setDescription('What it is').setRequired(true).setAutocomplete(true),
  )
  .addIntegerOption((option) => option.setName('servings').setDescription('For how many').setMinValue(1));

const login = async (listener: (interaction: Interaction) => unknown) => {
  client = await logIn(server, listener);
  await client.application.commands.set([add]);
};

test('a person uses a command and sees the answer, alone or with the others', async () => {
  const ada = server.person({ name: 'Ada', locale: 'fr' });
  const bob = server.person({ name: 'Bob' });
  const garage = server.room('garage', [bob]);
  await login(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const what = interaction.options.getString('what', true);
    const flags = interaction.inGuild() ? MessageFlags.Ephemeral : undefined;
    await interaction.reply({ content: `${what} for ${interaction.options.getInteger('servings')}`, flags });
  });
  const kitchen = server.room('kitchen', [ada, bob], { nextTo: garage });
  ada.uses('/ajouter', { what: 'soup', servings: 2 });
  expect((await ada.answer()).text).toBe('soup for 2');
  kitchen.seat(ada).uses('/add', { what: 'rice', servings: 1 });
  expect((await kitchen.seat(ada).answer()).text).toBe('(only you)\nrice for 1');
  expect(kitchen.seat(bob).messages).toEqual([]);
  expect(client.guilds.cache.has(kitchen.guildId ?? '')).toBe(true);
  expect(server.gateway.intents).toBe(0);
  expect(server.refusals).toEqual([]);
});

test('typing offers choices in the language of the person', async () => {
  await login(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const name = `${interaction.options.getFocused()}!`;
    await interaction.respond([{ name, value: 'x', nameLocalizations: { fr: `${name} (fr)` } }]);
  });
  const ada = server.person({ locale: 'fr' });
  expect(await ada.types('/add', 'what', 'las', { servings: 2 })).toEqual([{ name: 'las! (fr)', value: 'x' }]);
  await expect(ada.types('/add', 'servings', '2')).rejects.toThrow('offers nothing while typing');
  client.removeAllListeners('interactionCreate');
  await expect(ada.types('/add', 'what', 'las')).rejects.toThrow('The application did not respond.');
  expect(server.refusals).toEqual([]);
});

test('a button opens a form, and the form and a select change the message', async () => {
  const edit = new ButtonBuilder().setCustomId('edit').setLabel('Edit').setStyle(ButtonStyle.Primary);
  const pick = new StringSelectMenuBuilder().setCustomId('pick').addOptions({ label: 'Soup', value: 's' });
  const form = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Product')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Name')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('name').setStyle(TextInputStyle.Short).setValue('old').setMaxLength(5),
        ),
      new LabelBuilder()
        .setLabel('Type')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId('type')
            .addOptions({ label: 'Dish', value: 'd' }, { label: 'Bread', value: 'b', default: true }),
        ),
    );
  await login(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        embeds: [{ title: 'In the freezer', description: 'soup' }],
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(edit),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(pick),
        ],
        files: [{ attachment: Buffer.from('picture'), name: 'year.png', description: 'The year' }],
      });
    }
    if (interaction.isButton()) await interaction.showModal(form);
    if (interaction.isStringSelectMenu())
      await interaction.update({ content: interaction.values.join(), components: [] });
    if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      const { fields } = interaction;
      await interaction.update(`${fields.getTextInputValue('name')} ${fields.getStringSelectValues('type').join()}`);
    }
  });
  const ada = server.person();
  ada.uses('/add', { what: 'soup' });
  const { sent, text } = await ada.answer();
  expect(text).toBe('In the freezer\nsoup\n[file year.png: The year]\n{: Soup}\n[Edit]');
  expect(sent[0]?.files[0]?.bytes.toString()).toBe('picture');
  ada.presses('Edit');
  expect((await ada.answer()).text).toBe('(form) Product\nName: old\nType: Bread {Dish | Bread}');
  expect(() => ada.fillsIn({ Name: 'longer' })).toThrow('Name takes 5 characters.');
  ada.fillsIn({ Name: 'new', type: 'Dish' });
  expect((await ada.answer()).edited[0]).toMatchObject({ text: 'new d', buttons: [['Edit']], edited: true });
  ada.selects('Soup');
  expect((await ada.answer()).edited[0]).toMatchObject({ text: 's', buttons: [], selects: [] });
  expect(() => ada.presses('Edit')).toThrow('There is no button Edit');
  expect(server.refusals).toEqual([]);
});

test('a deferred answer is awaited; what follows it becomes the answer unless that was taken back', async () => {
  await login(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const kind = interaction.options.getString('what');
    if (kind === 'edit') await interaction.editReply('edited');
    if (kind === 'delete') await interaction.deleteReply();
    if (kind !== 'edit') await interaction.followUp('followed');
  });
  const ada = server.person();
  ada.uses('/add', { what: 'edit' });
  expect((await ada.answer()).text).toBe('(only you)\n(thinking)\n\n(edited)\n(only you)\nedited');
  ada.uses('/add', { what: 'follow' });
  expect((await ada.answer()).text).toBe('(only you)\n(thinking)\n\n(edited)\n(only you)\nfollowed');
  ada.uses('/add', { what: 'delete' });
  expect((await ada.answer()).text).toBe('(only you)\n(thinking)\n\n(deleted)\n\nfollowed');
  expect(server.refusals).toEqual([]);
});
