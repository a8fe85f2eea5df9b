import { forgetDrafts } from '../conversations/drafts.repository.ts';
import { forgetReplies } from '../conversations/kept-replies.repository.ts';
import { forgetQuestions } from '../conversations/questions.repository.ts';
import { seedCatalogue } from '../freezers/types/catalogue.repository.ts';
import type { Work } from '../journal/work.repository.ts';
import type { Instant } from '../time/day.ts';
import type { Migrations, Opened } from './opened.ts';

/** The memory of Tend. */
export interface Store {
  /** Runs one unit of work in one transaction: committed when `run` returns, undone when it throws. */
  work<T>(run: (work: Work) => Promise<T>): Promise<T>;
  /**
   * Forgets replies kept longer than 48 hours, drafts that have expired, and questions that expired 48 hours ago: until
   * then an expired question can still offer its command again.
   */
  housekeep(now: Instant): Promise<void>;
  close(): Promise<void>;
}

/** How long a reply is kept for a second delivery, and an expired question for going on with it. */
const keptFor = 48 * 3_600_000;

/**
 * Opens `sqlite:PATH`, `sqlite::memory:` or `postgresql://…`, creating or updating its tables.
 * Throws StoreError when it cannot be used. `migrations` stand in for those of this version.
 */
export async function openStore(url: string, migrations?: Migrations): Promise<Store> {
  const opened = await open(url, migrations);
  const store: Store = {
    work: (run) =>
      opened.durably((joined) =>
        opened.orm.em.fork().transactional(async (em) => {
          const work: Work = { em, locked: opened.locked, store, scopes: new Map(), changes: new Map() };
          const result = await run(work);
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
