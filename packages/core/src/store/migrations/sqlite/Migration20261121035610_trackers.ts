import { Migration } from '@mikro-orm/migrations';

export class Migration20261121035610_trackers extends Migration {
  override name = 'Migration20261121035610_trackers';

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`tracker\` (\`id\` integer not null primary key autoincrement, \`publicId\` text not null, \`memberId\` integer not null, \`name\` text null, \`foldedName\` text null, \`kind\` text not null, \`unit\` text null, \`daily\` text not null, \`goal\` double null, \`goalSide\` text null, \`schedule\` text not null, \`choices\` text null, \`pausedOn\` date null, \`timerAt\` text null, \`removedOn\` date null, constraint \`tracker_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`tracker_memberId_id_index\` on \`tracker\` (\`memberId\`, \`id\`);`);
    this.addSql(
      `create unique index \`tracker_public_id\` on \`tracker\` (\`memberId\`, \`publicId\`) where "removedOn" is null;`,
    );
    this.addSql(
      `create unique index \`tracker_name\` on \`tracker\` (\`memberId\`, \`foldedName\`) where "removedOn" is null;`,
    );

    this.addSql(
      `create table \`skip\` (\`id\` integer not null primary key autoincrement, \`trackerId\` integer not null, \`firstDay\` date not null, \`lastDay\` date not null, constraint \`skip_trackerId_foreign\` foreign key (\`trackerId\`) references \`tracker\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`skip_trackerId_firstDay_index\` on \`skip\` (\`trackerId\`, \`firstDay\`);`);

    this.addSql(
      `create table \`standing\` (\`trackerId\` integer not null primary key, \`upTo\` date null, \`streak\` integer not null, \`longest\` integer not null, \`score\` double not null, \`week\` text null, \`entries\` integer not null, \`amount\` double null, \`skipped\` integer not null, \`rule\` integer not null, constraint \`standing_trackerId_foreign\` foreign key (\`trackerId\`) references \`tracker\` (\`id\`) on update cascade on delete cascade);`,
    );

    this.addSql(
      `create table \`entry\` (\`id\` integer not null primary key autoincrement, \`publicId\` text not null, \`trackerId\` integer not null, \`day\` date not null, \`at\` text not null, \`value\` double not null, \`note\` text null, constraint \`entry_trackerId_foreign\` foreign key (\`trackerId\`) references \`tracker\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`entry_day\` on \`entry\` (\`trackerId\`, \`day\`, \`at\`, \`id\`, \`value\`);`);
    this.addSql(`create unique index \`entry_trackerId_publicId_unique\` on \`entry\` (\`trackerId\`, \`publicId\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`tracker\`;`);
    this.addSql(`drop table if exists \`skip\`;`);
    this.addSql(`drop table if exists \`standing\`;`);
    this.addSql(`drop table if exists \`entry\`;`);
  }
}
