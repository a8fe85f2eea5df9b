/** Where a member is spoken with. */
export type Platform = 'telegram' | 'discord' | 'terminal';
