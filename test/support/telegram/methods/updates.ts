import type { Update } from 'grammy/types';
import { type Method, method } from '../method.ts';
import { badRequest, Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** Ends the getUpdates that a server holds open, with a 409, as Telegram does when a second one comes. */
const open = new WeakMap<World, () => void>();

const CONFLICT = 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

export const getUpdates: Method = method(
  { offset: 'integer', limit: 'integer', timeout: 'integer', allowed_updates: 'json' },
  (world, { offset = 0, limit = 100, timeout = 0, allowed_updates }, request) => {
    const { queue } = world;
    if (limit < 1 || limit > 100) throw badRequest('limit must be between 1 and 100');
    if (timeout < 0) throw badRequest('timeout must not be negative');
    if (allowed_updates !== undefined) {
      if (!Array.isArray(allowed_updates)) throw badRequest("can't parse allowed updates: expected an Array");
      queue.allow(allowed_updates);
    }
    open.get(world)?.();
    if (offset !== 0) queue.confirm(offset);
    if (queue.size > 0 || timeout === 0) return queue.oldest(limit);
    return new Promise<Update[]>((resolve, reject) => {
      const conflict = () => {
        end();
        reject(new Refusal(409, CONFLICT));
      };
      const end = () => {
        clearTimeout(timer);
        unwatch();
        // The line closes after the answer as well, when the next call may be open already.
        if (open.get(world) === conflict) open.delete(world);
      };
      const give = () => {
        end();
        resolve(queue.oldest(limit));
      };
      const timer = setTimeout(give, timeout * 1_000);
      const unwatch = queue.watch(() => queue.size > 0 && give());
      open.set(world, conflict);
      request.onHangUp(end);
    });
  },
);

export const deleteWebhook: Method = method({ drop_pending_updates: 'boolean' }, (world, given) => {
  if (given.drop_pending_updates) world.queue.clear();
  return true;
});

export const getWebhookInfo: Method = method({}, ({ queue }) => ({
  url: '',
  has_custom_certificate: false,
  pending_update_count: queue.size,
}));
