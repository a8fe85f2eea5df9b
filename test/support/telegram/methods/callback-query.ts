import { type Method, method } from '../method.ts';
import { badRequest } from '../refusal.ts';
import { tell } from '../world.ts';

const INVALID = 'query is too old and response timeout expired or query ID is invalid';

export const answerCallbackQuery: Method = method(
  { callback_query_id: 'string', text: 'string', show_alert: 'boolean', url: 'string', cache_time: 'integer' },
  (world, given) => {
    const query = world.queries.get(given.callback_query_id ?? '');
    if (!query || query.answered || world.now() - query.at > world.queryLifetime) throw badRequest(INVALID);
    const text = given.text ?? '';
    if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
    query.answered = true;
    query.room.lastCallAt = performance.now();
    tell(query.room, { kind: 'toast', to: query.from, text, alert: given.show_alert ?? false });
    return true;
  },
);
