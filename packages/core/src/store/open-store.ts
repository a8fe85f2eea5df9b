import { forgetDrafts } from '../conversations/drafts.repository.ts';
import { forgetReplies } from '../conversations/kept-replies.repository.ts';
import { forgetQuestions } from '../conversations/questions.repository.ts';
import { seedCatalogue } from '../freezers/types/catalogue.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import { forgetSettled } from '../nudges/due-nudges.repository.ts';
import { settlePlans } from '../nudges/settle-plans.ts';
import type { Instant } from '../time/day.ts';
import type { Migrations, Opened } from './opened.ts';

/** The memory of Tend. */
export interface Store {
  /** Runs one unit of work in one transaction: committed when `run` returns, undone when it throws. */
  work<T>(run: (work: Work) => Promise<T>): Promise<T>;
  /**
   * Forgets replies kept longer than 48 hours, drafts that have expired, and questions that expired 48 hours ago: until
   * then an expired question can still offer its command again. Nudges are forgotten four weeks after they were settled.
   */
  housekeep(now: Instant): Promise<void>;
  close(): Promise<void>;
}

/** How long a reply is kept for a second delivery, and an expired question for going on with it. */
const keptFor = 48 * 3_600_000;

/** How long a nudge is kept once it is settled. */
const nudgesKeptFor = 28 * 24 * 3_600_000;

/** How a store is opened. */
export interface StoreOptions {
  /** The operator's zone, where one is set: it counts as known for members who have chosen none. */
  readonly timeZone?: string | undefined;
  /** In place of those of this version. */
  readonly migrations?: Migrations | undefined;
}

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgresql://…`, creating or updating its tables.
 * Throws StoreError when it cannot be used.
 */
export async function openStore(url: string, { timeZone, migrations }: StoreOptions = {}): Promise<Store> {
  const opened = await open(url, migrations);
  const store: Store = {
    work: (run) =>
      opened.durably((joined) =>
        opened.orm.em.fork().transactional(async (em) => {
          const { locked, claimed } = opened;
          const work: Work = {
            ...{ em, locked, claimed, store, timeZone },
            ...{ scopes: new Map(), changes: new Map(), told: new Map() },
          };
          const result = await run(work);
          await settlePlans(work);
          // What a refused verb had begun is dropped: only a verb that went through has flushed its changes.
          em.clear();
          joined();
          return result;
        }),
      ),
    housekeep: (now) =>
      store.work(async (work) => {
        const keptBefore = new Date(Date.parse(now) - keptFor).toISOString();
        await forgetReplies(work, keptBefore);
        await forgetDrafts(work, now);
        await forgetQuestions(work, keptBefore);
        await forgetSettled(work, new Date(Date.parse(now) - nudgesKeptFor).toISOString());
      }),
    close: opened.close,
  };
  await opened.alone(() => store.work(seedCatalogue));
  return store;
}

async function open(url: string, migrations?: Migrations): Promise<Opened> {
  if (url.startsWith('sqlite:')) {
    return (await import('./sqlite.ts')).openSqlite(url.slice('sqlite:'.length), migrations);
  }
  return (await import('./postgresql.ts')).openPostgresql(url, migrations);
}
