export { runTelegram, type TelegramSettings } from './run-telegram.ts';
export { TokenRefused } from './token-refused.ts';
