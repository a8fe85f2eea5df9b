import type { RawData } from 'ws';
import { isRecord } from './check.ts';

/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT, which this application was not given. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** What came over the websocket; undefined if it is no JSON object. */
export const readPayload = (data: RawData): Record<string, unknown> | undefined => {
  try {
    const payload: unknown = JSON.parse(String(data));
    return isRecord(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
};

/** With which code and word the gateway closes on an identify with that data; undefined if all is well. */
export const judgeIdentify = (data: Record<string, unknown>, token: string): [number, string] | undefined => {
  if (data.token !== token) return [4_004, 'Authentication failed.'];
  const intents = Number(data.intents);
  if (!Number.isSafeInteger(data.intents) || intents < 0) return [4_013, 'Invalid intent(s).'];
  if ((intents & PRIVILEGED) !== 0) return [4_014, 'Disallowed intent(s).'];
  return undefined;
};
