import type { AllowedMentions } from './content.ts';

const MENTION = /@(everyone|here)|<@!?(\d+)>|<@&(\d+)>/g;

/**
 * The mentions in a text that notify somebody, given whom the message may notify. Mentions in code or after a backslash count
 * too, and so do those of nobody this server knows: stricter than Discord on purpose.
 */
export const pingsIn = (content: string, allowed: AllowedMentions | null | undefined): string[] => {
  const may = (kind: string) => !allowed || (allowed.parse ?? []).includes(kind);
  return [...content.matchAll(MENTION)]
    .filter(([, everyone, user, role]) => {
      if (everyone) return may('everyone');
      if (user) return may('users') || (allowed?.users ?? []).includes(user);
      return may('roles') || (allowed?.roles ?? []).includes(role ?? '');
    })
    .map(([mention]) => mention);
};
