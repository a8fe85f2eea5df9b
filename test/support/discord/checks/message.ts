import { type Check, fields, list, number, oneOf, snowflake, text, truth } from '../check.ts';
import { components } from './components.ts';
import { embeds } from './embeds.ts';

const SUPPRESS_EMBEDS = 4;
const EPHEMERAL = 64;
const SUPPRESS_NOTIFICATIONS = 4_096;

const flags =
  (allowed: number): Check =>
  (value, place) => {
    number(0, 2 ** 31 - 1)(value, place);
    if ((Number(value) & ~allowed) !== 0)
      place.wrong('MESSAGE_FLAGS_INVALID', `Only flags of ${allowed} can be set here.`);
  };

const attachment = fields(
  {
    id: snowflake,
    filename: text({ min: 1, max: 1_024 }),
    title: text({ max: 1_024 }),
    description: text({ max: 1_024 }),
  },
  ['id'],
);

const allowedMentions: Check = fields({
  parse: list(oneOf('roles', 'users', 'everyone'), { max: 3 }),
  roles: list(snowflake, { max: 100 }),
  users: list(snowflake, { max: 100 }),
  replied_user: truth,
});

const CONTENT = {
  content: text({ max: 2_000 }),
  embeds,
  components,
  allowed_mentions: allowedMentions,
  attachments: list(attachment, { max: 10 }),
  // discord.js sends these two with everything.
  tts: truth,
  enforce_nonce: truth,
};

const nonce: Check = (value, place) => {
  if (typeof value === 'number') number(-(2 ** 53), 2 ** 53)(value, place);
  else text({ max: 25 })(value, place);
};

/** A message to a channel. */
export const channelMessage: Check = fields({
  ...CONTENT,
  nonce,
  flags: flags(SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS),
  message_reference: fields(
    { type: oneOf(0), message_id: snowflake, channel_id: snowflake, guild_id: snowflake, fail_if_not_exists: truth },
    ['message_id'],
  ),
});

/** An answer to an interaction, first or further. */
export const interactionMessage: Check = fields({
  ...CONTENT,
  flags: flags(SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS),
});

/** What a message is to become. Ephemeral stays what it was. */
export const messageEdit: Check = fields({ ...CONTENT, flags: flags(SUPPRESS_EMBEDS) });

/** The data of a deferred answer. */
export const deferral: Check = fields({ flags: flags(EPHEMERAL | SUPPRESS_NOTIFICATIONS) });
