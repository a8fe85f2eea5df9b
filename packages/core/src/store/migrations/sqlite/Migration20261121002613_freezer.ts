import { Migration } from '@mikro-orm/migrations';

export class Migration20261121002613_freezer extends Migration {
  override name = 'Migration20261121002613_freezer';

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`change\` (\`id\` integer not null primary key autoincrement, \`publicId\` text not null, \`memberId\` integer null, \`via\` text not null, \`at\` text not null, \`kind\` text not null, \`undoes\` integer null);`,
    );
    this.addSql(`create unique index \`change_publicId_unique\` on \`change\` (\`publicId\`);`);
    this.addSql(`create unique index \`change_undoes_unique\` on \`change\` (\`undoes\`);`);
    this.addSql(`create index \`change_memberId_id_index\` on \`change\` (\`memberId\`, \`id\`);`);

    this.addSql(
      `create table \`event\` (\`scope\` text not null, \`scopeId\` integer not null, \`number\` integer not null, \`changeId\` integer not null, \`kind\` text not null, \`object\` text not null, \`objectId\` integer not null, \`holderId\` integer null, \`label\` text not null, \`place\` text null, \`how\` text not null, \`what\` text not null, primary key (\`scope\`, \`scopeId\`, \`number\`), constraint \`event_changeId_foreign\` foreign key (\`changeId\`) references \`change\` (\`id\`));`,
    );
    this.addSql(`create index \`event_changeId_index\` on \`event\` (\`changeId\`);`);
    this.addSql(
      `create index \`event_object_objectId_number_index\` on \`event\` (\`object\`, \`objectId\`, \`number\`);`,
    );
    this.addSql(
      `create index \`event_scope_scopeId_holderId_number_index\` on \`event\` (\`scope\`, \`scopeId\`, \`holderId\`, \`number\`);`,
    );

    this.addSql(
      `create table \`household\` (\`id\` integer not null primary key autoincrement, \`mainFreezer\` integer not null, \`lastFreezer\` integer not null, \`lastEvent\` integer not null);`,
    );

    this.addSql(
      `create table \`freezer\` (\`id\` integer not null primary key autoincrement, \`publicId\` text not null, \`householdId\` integer not null, \`number\` integer not null, \`name\` text not null, \`foldedName\` text not null, \`boxes\` integer not null, \`retiredOn\` date null, constraint \`freezer_householdId_foreign\` foreign key (\`householdId\`) references \`household\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create unique index \`freezer_publicId_unique\` on \`freezer\` (\`publicId\`);`);
    this.addSql(
      `create unique index \`freezer_householdId_number_unique\` on \`freezer\` (\`householdId\`, \`number\`);`,
    );
    this.addSql(
      `create unique index \`freezer_name\` on \`freezer\` (\`householdId\`, \`foldedName\`) where "retiredOn" is null;`,
    );

    this.addSql(
      `create table \`box\` (\`id\` integer not null primary key autoincrement, \`freezerId\` integer not null, \`number\` integer not null, \`name\` text null, \`foldedName\` text null, \`inside\` integer not null, \`nextNumber\` integer null, constraint \`box_freezerId_foreign\` foreign key (\`freezerId\`) references \`freezer\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create unique index \`box_freezerId_number_unique\` on \`box\` (\`freezerId\`, \`number\`);`);
    this.addSql(`create unique index \`box_freezerId_foldedName_unique\` on \`box\` (\`freezerId\`, \`foldedName\`);`);

    this.addSql(
      `create table \`member\` (\`id\` integer not null primary key autoincrement, \`name\` text not null, \`language\` text null, \`timeZone\` text null, \`dayStart\` integer not null, \`zoneAskedAt\` text null, \`joinedAt\` text not null, \`lastEvent\` integer not null);`,
    );

    this.addSql(
      `create table \`kept_reply\` (\`bot\` text not null, \`incomingId\` text not null, \`memberId\` integer not null, \`reply\` text not null, \`keptAt\` text not null, primary key (\`bot\`, \`incomingId\`), constraint \`kept_reply_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`kept_reply_memberId_index\` on \`kept_reply\` (\`memberId\`);`);
    this.addSql(`create index \`kept_reply_keptAt_index\` on \`kept_reply\` (\`keptAt\`);`);

    this.addSql(
      `create table \`identity\` (\`id\` integer not null primary key autoincrement, \`platform\` text not null, \`externalId\` text not null, \`memberId\` integer not null, constraint \`identity_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`identity_memberId_index\` on \`identity\` (\`memberId\`);`);
    this.addSql(
      `create unique index \`identity_platform_externalId_unique\` on \`identity\` (\`platform\`, \`externalId\`);`,
    );

    this.addSql(
      `create table \`draft\` (\`publicId\` text not null primary key, \`memberId\` integer not null, \`content\` text not null, \`expiresAt\` text not null, constraint \`draft_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`draft_memberId_index\` on \`draft\` (\`memberId\`);`);
    this.addSql(`create index \`draft_expiresAt_index\` on \`draft\` (\`expiresAt\`);`);

    this.addSql(
      `create table \`membership\` (\`memberId\` integer not null primary key, \`householdId\` integer not null, constraint \`membership_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on update cascade on delete cascade, constraint \`membership_householdId_foreign\` foreign key (\`householdId\`) references \`household\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`membership_householdId_index\` on \`membership\` (\`householdId\`);`);

    this.addSql(
      `create table \`name_key\` (\`householdId\` integer not null, \`key\` text not null, \`foldedName\` text not null, primary key (\`householdId\`, \`key\`, \`foldedName\`), constraint \`name_key_householdId_foreign\` foreign key (\`householdId\`) references \`household\` (\`id\`) on delete cascade);`,
    );

    this.addSql(
      `create table \`question\` (\`memberId\` integer not null, \`chatId\` text not null, \`thread\` text not null, \`content\` text not null, \`expiresAt\` text not null, primary key (\`memberId\`, \`chatId\`, \`thread\`), constraint \`question_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`question_expiresAt_index\` on \`question\` (\`expiresAt\`);`);

    this.addSql(`create table \`product_type\` (\`id\` integer not null primary key, \`keepMonths\` integer null);`);

    this.addSql(
      `create table \`product\` (\`id\` integer not null primary key autoincrement, \`publicId\` text not null, \`householdId\` integer not null, \`freezerId\` integer not null, \`box\` integer not null, \`number\` integer not null, \`name\` text not null, \`foldedName\` text not null, \`note\` text null, \`typeId\` integer not null, \`servings\` integer not null, \`servingsLeft\` integer not null, \`dateIn\` date not null, \`keepMonths\` integer null, \`keepByHand\` integer not null, \`bestBefore\` date null, \`dateOut\` date null, constraint \`product_householdId_foreign\` foreign key (\`householdId\`) references \`household\` (\`id\`) on delete cascade, constraint \`product_freezerId_foreign\` foreign key (\`freezerId\`) references \`freezer\` (\`id\`) on delete cascade, constraint \`product_typeId_foreign\` foreign key (\`typeId\`) references \`product_type\` (\`id\`) on delete no action);`,
    );
    this.addSql(`create unique index \`product_publicId_unique\` on \`product\` (\`publicId\`);`);
    this.addSql(`create index \`product_stored\` on \`product\` (\`householdId\`, \`id\`);`);
    this.addSql(`create index \`product_name\` on \`product\` (\`householdId\`, \`foldedName\`, \`id\`);`);
    this.addSql(
      `create index \`product_name_inside\` on \`product\` (\`householdId\`, \`foldedName\`, \`id\`) where "dateOut" is null;`,
    );
    this.addSql(
      `create index \`product_best_before\` on \`product\` (\`householdId\`, \`bestBefore\`, \`id\`) where "dateOut" is null;`,
    );
    this.addSql(
      `create index \`product_type_inside\` on \`product\` (\`householdId\`, \`typeId\`, \`id\`) where "dateOut" is null;`,
    );
    this.addSql(`create index \`product_left_freezer\` on \`product\` (\`freezerId\`, \`dateOut\`, \`id\`);`);
    this.addSql(
      `create index \`product_left\` on \`product\` (\`householdId\`, \`dateOut\`, \`id\`) where "dateOut" is not null;`,
    );
    this.addSql(
      `create index \`product_type_left\` on \`product\` (\`householdId\`, \`typeId\`, \`dateOut\`) where "dateOut" is not null;`,
    );
    this.addSql(
      `create unique index \`product_address\` on \`product\` (\`freezerId\`, \`box\`, \`number\`) where "dateOut" is null;`,
    );

    this.addSql(
      `create table \`taking\` (\`id\` integer not null primary key autoincrement, \`productId\` integer not null, \`day\` date not null, \`memberId\` integer null, \`servings\` integer not null, \`fate\` text not null, constraint \`taking_productId_foreign\` foreign key (\`productId\`) references \`product\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`taking_productId_index\` on \`taking\` (\`productId\`);`);

    this.addSql(
      `create table \`note_word\` (\`householdId\` integer not null, \`word\` text not null, \`productId\` integer not null, primary key (\`householdId\`, \`word\`, \`productId\`), constraint \`note_word_householdId_foreign\` foreign key (\`householdId\`) references \`household\` (\`id\`) on delete cascade, constraint \`note_word_productId_foreign\` foreign key (\`productId\`) references \`product\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`note_word_productId_index\` on \`note_word\` (\`productId\`);`);

    this.addSql(
      `create table \`household_tally\` (\`householdId\` integer not null, \`typeId\` integer not null, \`stored\` integer not null, \`latest\` date null, primary key (\`householdId\`, \`typeId\`), constraint \`household_tally_householdId_foreign\` foreign key (\`householdId\`) references \`household\` (\`id\`) on update cascade on delete cascade, constraint \`household_tally_typeId_foreign\` foreign key (\`typeId\`) references \`product_type\` (\`id\`) on update cascade on delete no action);`,
    );

    this.addSql(
      `create table \`everyone_tally\` (\`typeId\` integer not null, \`slot\` integer not null, \`stored\` integer not null, primary key (\`typeId\`, \`slot\`), constraint \`everyone_tally_typeId_foreign\` foreign key (\`typeId\`) references \`product_type\` (\`id\`) on delete no action);`,
    );

    this.addSql(
      `create table \`product_type_name\` (\`typeId\` integer not null, \`language\` text not null, \`name\` text not null, primary key (\`typeId\`, \`language\`), constraint \`product_type_name_typeId_foreign\` foreign key (\`typeId\`) references \`product_type\` (\`id\`) on delete cascade);`,
    );
    this.addSql(
      `create unique index \`product_type_name_language_name_unique\` on \`product_type_name\` (\`language\`, \`name\`);`,
    );

    this.addSql(
      `create table \`product_type_word\` (\`typeId\` integer not null, \`language\` text not null, \`word\` text not null, primary key (\`typeId\`, \`language\`, \`word\`), constraint \`product_type_word_typeId_foreign\` foreign key (\`typeId\`) references \`product_type\` (\`id\`) on delete cascade);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`change\`;`);
    this.addSql(`drop table if exists \`event\`;`);
    this.addSql(`drop table if exists \`household\`;`);
    this.addSql(`drop table if exists \`freezer\`;`);
    this.addSql(`drop table if exists \`box\`;`);
    this.addSql(`drop table if exists \`member\`;`);
    this.addSql(`drop table if exists \`kept_reply\`;`);
    this.addSql(`drop table if exists \`identity\`;`);
    this.addSql(`drop table if exists \`draft\`;`);
    this.addSql(`drop table if exists \`membership\`;`);
    this.addSql(`drop table if exists \`name_key\`;`);
    this.addSql(`drop table if exists \`question\`;`);
    this.addSql(`drop table if exists \`product_type\`;`);
    this.addSql(`drop table if exists \`product\`;`);
    this.addSql(`drop table if exists \`taking\`;`);
    this.addSql(`drop table if exists \`note_word\`;`);
    this.addSql(`drop table if exists \`household_tally\`;`);
    this.addSql(`drop table if exists \`everyone_tally\`;`);
    this.addSql(`drop table if exists \`product_type_name\`;`);
    this.addSql(`drop table if exists \`product_type_word\`;`);
  }
}
