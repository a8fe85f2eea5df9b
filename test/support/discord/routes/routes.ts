import type { Route } from '../route.ts';
import { application } from './application.ts';
import { channels } from './channels.ts';
import { commands } from './commands.ts';
import { interactions } from './interactions.ts';
import { webhooks } from './webhooks.ts';

/** Every route this server knows. */
export const ROUTES: readonly Route[] = [...interactions, ...webhooks, ...channels, ...commands, ...application];
