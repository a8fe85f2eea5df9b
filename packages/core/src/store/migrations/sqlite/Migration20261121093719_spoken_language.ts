import { Migration } from '@mikro-orm/migrations';

export class Migration20261121093719_spoken_language extends Migration {
  override name = 'Migration20261121093719_spoken_language';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`identity\` add column \`language\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`identity\` drop column \`language\`;`);
  }
}
