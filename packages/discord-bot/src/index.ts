export type { Introduction } from './introduction.ts';
export { type DiscordSettings, runDiscord } from './run-discord.ts';
export { TokenRefused } from './token-refused.ts';
