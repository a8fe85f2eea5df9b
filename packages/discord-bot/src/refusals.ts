import { DiscordAPIError } from 'discord.js';

/** Discord's codes, by what they mean here. */
const codes = {
  /** Unknown interaction, unknown webhook, invalid webhook token: it is too late to answer there. */
  late: [10062, 10015, 50027],
  acknowledged: [40060],
  /** Their private messages are closed to the bot, or they share no server with it and have not added it. */
  unreachable: [50007, 50278],
} as const;

/** Whether Discord refuses in that sense. */
export function isRefusal(error: unknown, sense: keyof typeof codes): boolean {
  return error instanceof DiscordAPIError && (codes[sense] as readonly (number | string)[]).includes(error.code);
}
