import { Migration } from '@mikro-orm/migrations';

export class Migration20261121051852_streaks extends Migration {
  override name = 'Migration20261121051852_streaks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "member" add "streaksHidden" int null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "member" drop column "streaksHidden";`);
  }
}
