/** A process of its own that opens the store of the address given, says so, and holds it until it is killed. */
import { openStore } from '../../packages/core/src/store/open-store.ts';

await openStore(process.argv[2] ?? '');
process.stdout.write('open\n');
setInterval(() => {}, 60_000);
