import { Migration } from '@mikro-orm/migrations';

export class Migration20261121035610_trackers extends Migration {
  override name = 'Migration20261121035610_trackers';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "tracker" ("id" serial primary key, "publicId" varchar(10) not null, "memberId" int not null, "name" varchar(64) null, "foldedName" varchar(128) null, "kind" varchar(8) not null, "unit" varchar(16) null, "daily" varchar(4) not null, "goal" double precision null, "goalSide" varchar(5) null, "schedule" varchar(24) not null, "choices" text null, "pausedOn" date null, "timerAt" varchar(24) null, "removedOn" date null);`,
    );
    this.addSql(`create index "tracker_memberId_id_index" on "tracker" ("memberId", "id");`);
    this.addSql(
      `create unique index "tracker_public_id" on "tracker" ("memberId", "publicId") where "removedOn" is null;`,
    );
    this.addSql(
      `create unique index "tracker_name" on "tracker" ("memberId", "foldedName") where "removedOn" is null;`,
    );

    this.addSql(
      `create table "skip" ("id" serial primary key, "trackerId" int not null, "firstDay" date not null, "lastDay" date not null);`,
    );
    this.addSql(`create index "skip_trackerId_firstDay_index" on "skip" ("trackerId", "firstDay");`);

    this.addSql(
      `create table "standing" ("trackerId" int not null, "upTo" date null, "streak" int not null, "longest" int not null, "score" double precision not null, "week" text null, "entries" int not null, "amount" double precision null, "skipped" int not null, "rule" int not null, primary key ("trackerId"));`,
    );

    this.addSql(
      `create table "entry" ("id" serial primary key, "publicId" varchar(10) not null, "trackerId" int not null, "day" date not null, "at" varchar(24) not null, "value" double precision not null, "note" text null);`,
    );
    this.addSql(`create index "entry_day" on "entry" ("trackerId", "day", "at", "id", "value");`);
    this.addSql(
      `alter table "entry" add constraint "entry_trackerId_publicId_unique" unique ("trackerId", "publicId");`,
    );

    this.addSql(
      `alter table "tracker" add constraint "tracker_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "skip" add constraint "skip_trackerId_foreign" foreign key ("trackerId") references "tracker" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "standing" add constraint "standing_trackerId_foreign" foreign key ("trackerId") references "tracker" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "entry" add constraint "entry_trackerId_foreign" foreign key ("trackerId") references "tracker" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "skip" drop constraint "skip_trackerId_foreign";`);
    this.addSql(`alter table "standing" drop constraint "standing_trackerId_foreign";`);
    this.addSql(`alter table "entry" drop constraint "entry_trackerId_foreign";`);

    this.addSql(`drop table if exists "tracker" cascade;`);
    this.addSql(`drop table if exists "skip" cascade;`);
    this.addSql(`drop table if exists "standing" cascade;`);
    this.addSql(`drop table if exists "entry" cascade;`);
  }
}
