import { Migration } from '@mikro-orm/migrations';

export class Migration20261121012447_unreachable extends Migration {
  override name = 'Migration20261121012447_unreachable';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`identity\` add column \`unreachableSince\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`identity\` drop column \`unreachableSince\`;`);
  }
}
