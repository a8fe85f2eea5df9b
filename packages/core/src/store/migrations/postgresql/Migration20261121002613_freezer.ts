import { Migration } from '@mikro-orm/migrations';

export class Migration20261121002613_freezer extends Migration {
  override name = 'Migration20261121002613_freezer';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "change" ("id" serial primary key, "publicId" varchar(10) not null, "memberId" int null, "via" varchar(16) not null, "at" varchar(24) not null, "kind" varchar(8) not null, "undoes" int null);`,
    );
    this.addSql(`alter table "change" add constraint "change_publicId_unique" unique ("publicId");`);
    this.addSql(`alter table "change" add constraint "change_undoes_unique" unique ("undoes");`);
    this.addSql(`create index "change_memberId_id_index" on "change" ("memberId", "id");`);

    this.addSql(
      `create table "event" ("scope" varchar(16) not null, "scopeId" int not null, "number" int not null, "changeId" int not null, "kind" varchar(40) not null, "object" varchar(16) not null, "objectId" int not null, "holderId" int null, "label" text not null, "place" varchar(16) null, "how" varchar(8) not null, "what" text not null, primary key ("scope", "scopeId", "number"));`,
    );
    this.addSql(`create index "event_changeId_index" on "event" ("changeId");`);
    this.addSql(`create index "event_object_objectId_number_index" on "event" ("object", "objectId", "number");`);
    this.addSql(
      `create index "event_scope_scopeId_holderId_number_index" on "event" ("scope", "scopeId", "holderId", "number");`,
    );

    this.addSql(
      `create table "household" ("id" serial primary key, "mainFreezer" int not null, "lastFreezer" int not null, "lastEvent" int not null);`,
    );

    this.addSql(
      `create table "freezer" ("id" serial primary key, "publicId" varchar(10) not null, "householdId" int not null, "number" int not null, "name" varchar(64) not null, "foldedName" varchar(128) not null, "boxes" int not null, "retiredOn" date null);`,
    );
    this.addSql(`alter table "freezer" add constraint "freezer_publicId_unique" unique ("publicId");`);
    this.addSql(
      `alter table "freezer" add constraint "freezer_householdId_number_unique" unique ("householdId", "number");`,
    );
    this.addSql(
      `create unique index "freezer_name" on "freezer" ("householdId", "foldedName") where "retiredOn" is null;`,
    );

    this.addSql(
      `create table "box" ("id" serial primary key, "freezerId" int not null, "number" int not null, "name" varchar(32) null, "foldedName" varchar(64) null, "inside" int not null, "nextNumber" int null);`,
    );
    this.addSql(`alter table "box" add constraint "box_freezerId_number_unique" unique ("freezerId", "number");`);
    this.addSql(
      `alter table "box" add constraint "box_freezerId_foldedName_unique" unique ("freezerId", "foldedName");`,
    );

    this.addSql(
      `create table "member" ("id" serial primary key, "name" text not null, "language" varchar(2) null, "timeZone" varchar(64) null, "dayStart" int not null, "zoneAskedAt" varchar(24) null, "joinedAt" varchar(24) not null, "lastEvent" int not null);`,
    );

    this.addSql(
      `create table "kept_reply" ("bot" varchar(64) not null, "incomingId" varchar(64) not null, "memberId" int not null, "reply" text not null, "keptAt" varchar(24) not null, primary key ("bot", "incomingId"));`,
    );
    this.addSql(`create index "kept_reply_memberId_index" on "kept_reply" ("memberId");`);
    this.addSql(`create index "kept_reply_keptAt_index" on "kept_reply" ("keptAt");`);

    this.addSql(
      `create table "identity" ("id" serial primary key, "platform" varchar(16) not null, "externalId" varchar(64) not null, "memberId" int not null);`,
    );
    this.addSql(`create index "identity_memberId_index" on "identity" ("memberId");`);
    this.addSql(
      `alter table "identity" add constraint "identity_platform_externalId_unique" unique ("platform", "externalId");`,
    );

    this.addSql(
      `create table "draft" ("publicId" varchar(10) not null, "memberId" int not null, "content" text not null, "expiresAt" varchar(24) not null, primary key ("publicId"));`,
    );
    this.addSql(`create index "draft_memberId_index" on "draft" ("memberId");`);
    this.addSql(`create index "draft_expiresAt_index" on "draft" ("expiresAt");`);

    this.addSql(
      `create table "membership" ("memberId" int not null, "householdId" int not null, primary key ("memberId"));`,
    );
    this.addSql(`create index "membership_householdId_index" on "membership" ("householdId");`);

    this.addSql(
      `create table "name_key" ("householdId" int not null, "key" varchar(64) not null, "foldedName" varchar(512) not null, primary key ("householdId", "key", "foldedName"));`,
    );

    this.addSql(
      `create table "question" ("memberId" int not null, "chatId" varchar(64) not null, "thread" varchar(64) not null, "content" text not null, "expiresAt" varchar(24) not null, primary key ("memberId", "chatId", "thread"));`,
    );
    this.addSql(`create index "question_expiresAt_index" on "question" ("expiresAt");`);

    this.addSql(`create table "product_type" ("id" int not null, "keepMonths" int null, primary key ("id"));`);

    this.addSql(
      `create table "product" ("id" serial primary key, "publicId" varchar(10) not null, "householdId" int not null, "freezerId" int not null, "box" int not null, "number" int not null, "name" varchar(256) not null, "foldedName" varchar(512) not null, "note" text null, "typeId" int not null, "servings" int not null, "servingsLeft" int not null, "dateIn" date not null, "keepMonths" int null, "keepByHand" int not null, "bestBefore" date null, "dateOut" date null);`,
    );
    this.addSql(`alter table "product" add constraint "product_publicId_unique" unique ("publicId");`);
    this.addSql(`create index "product_stored" on "product" ("householdId", "id");`);
    this.addSql(`create index "product_name" on "product" ("householdId", "foldedName", "id");`);
    this.addSql(
      `create index "product_name_inside" on "product" ("householdId", "foldedName", "id") where "dateOut" is null;`,
    );
    this.addSql(
      `create index "product_best_before" on "product" ("householdId", "bestBefore", "id") where "dateOut" is null;`,
    );
    this.addSql(
      `create index "product_type_inside" on "product" ("householdId", "typeId", "id") where "dateOut" is null;`,
    );
    this.addSql(`create index "product_left_freezer" on "product" ("freezerId", "dateOut", "id");`);
    this.addSql(
      `create index "product_left" on "product" ("householdId", "dateOut", "id") where "dateOut" is not null;`,
    );
    this.addSql(
      `create index "product_type_left" on "product" ("householdId", "typeId", "dateOut") where "dateOut" is not null;`,
    );
    this.addSql(
      `create unique index "product_address" on "product" ("freezerId", "box", "number") where "dateOut" is null;`,
    );

    this.addSql(
      `create table "taking" ("id" serial primary key, "productId" int not null, "day" date not null, "memberId" int null, "servings" int not null, "fate" varchar(8) not null);`,
    );
    this.addSql(`create index "taking_productId_index" on "taking" ("productId");`);

    this.addSql(
      `create table "note_word" ("householdId" int not null, "word" varchar(64) not null, "productId" int not null, primary key ("householdId", "word", "productId"));`,
    );
    this.addSql(`create index "note_word_productId_index" on "note_word" ("productId");`);

    this.addSql(
      `create table "household_tally" ("householdId" int not null, "typeId" int not null, "stored" int not null, "latest" date null, primary key ("householdId", "typeId"));`,
    );

    this.addSql(
      `create table "everyone_tally" ("typeId" int not null, "slot" int not null, "stored" int not null, primary key ("typeId", "slot"));`,
    );

    this.addSql(
      `create table "product_type_name" ("typeId" int not null, "language" varchar(2) not null, "name" varchar(64) not null, primary key ("typeId", "language"));`,
    );
    this.addSql(
      `alter table "product_type_name" add constraint "product_type_name_language_name_unique" unique ("language", "name");`,
    );

    this.addSql(
      `create table "product_type_word" ("typeId" int not null, "language" varchar(2) not null, "word" varchar(64) not null, primary key ("typeId", "language", "word"));`,
    );

    this.addSql(
      `alter table "event" add constraint "event_changeId_foreign" foreign key ("changeId") references "change" ("id");`,
    );

    this.addSql(
      `alter table "freezer" add constraint "freezer_householdId_foreign" foreign key ("householdId") references "household" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "box" add constraint "box_freezerId_foreign" foreign key ("freezerId") references "freezer" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "kept_reply" add constraint "kept_reply_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "identity" add constraint "identity_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "draft" add constraint "draft_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "membership" add constraint "membership_memberId_foreign" foreign key ("memberId") references "member" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_householdId_foreign" foreign key ("householdId") references "household" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "name_key" add constraint "name_key_householdId_foreign" foreign key ("householdId") references "household" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "question" add constraint "question_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "product" add constraint "product_householdId_foreign" foreign key ("householdId") references "household" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "product" add constraint "product_freezerId_foreign" foreign key ("freezerId") references "freezer" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "product" add constraint "product_typeId_foreign" foreign key ("typeId") references "product_type" ("id") on delete no action;`,
    );

    this.addSql(
      `alter table "taking" add constraint "taking_productId_foreign" foreign key ("productId") references "product" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "note_word" add constraint "note_word_householdId_foreign" foreign key ("householdId") references "household" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "note_word" add constraint "note_word_productId_foreign" foreign key ("productId") references "product" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "household_tally" add constraint "household_tally_householdId_foreign" foreign key ("householdId") references "household" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "household_tally" add constraint "household_tally_typeId_foreign" foreign key ("typeId") references "product_type" ("id") on update cascade on delete no action;`,
    );

    this.addSql(
      `alter table "everyone_tally" add constraint "everyone_tally_typeId_foreign" foreign key ("typeId") references "product_type" ("id") on delete no action;`,
    );

    this.addSql(
      `alter table "product_type_name" add constraint "product_type_name_typeId_foreign" foreign key ("typeId") references "product_type" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "product_type_word" add constraint "product_type_word_typeId_foreign" foreign key ("typeId") references "product_type" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "event" drop constraint "event_changeId_foreign";`);
    this.addSql(`alter table "freezer" drop constraint "freezer_householdId_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_householdId_foreign";`);
    this.addSql(`alter table "name_key" drop constraint "name_key_householdId_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_householdId_foreign";`);
    this.addSql(`alter table "note_word" drop constraint "note_word_householdId_foreign";`);
    this.addSql(`alter table "household_tally" drop constraint "household_tally_householdId_foreign";`);
    this.addSql(`alter table "box" drop constraint "box_freezerId_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_freezerId_foreign";`);
    this.addSql(`alter table "kept_reply" drop constraint "kept_reply_memberId_foreign";`);
    this.addSql(`alter table "identity" drop constraint "identity_memberId_foreign";`);
    this.addSql(`alter table "draft" drop constraint "draft_memberId_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_memberId_foreign";`);
    this.addSql(`alter table "question" drop constraint "question_memberId_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_typeId_foreign";`);
    this.addSql(`alter table "household_tally" drop constraint "household_tally_typeId_foreign";`);
    this.addSql(`alter table "everyone_tally" drop constraint "everyone_tally_typeId_foreign";`);
    this.addSql(`alter table "product_type_name" drop constraint "product_type_name_typeId_foreign";`);
    this.addSql(`alter table "product_type_word" drop constraint "product_type_word_typeId_foreign";`);
    this.addSql(`alter table "taking" drop constraint "taking_productId_foreign";`);
    this.addSql(`alter table "note_word" drop constraint "note_word_productId_foreign";`);

    this.addSql(`drop table if exists "change" cascade;`);
    this.addSql(`drop table if exists "event" cascade;`);
    this.addSql(`drop table if exists "household" cascade;`);
    this.addSql(`drop table if exists "freezer" cascade;`);
    this.addSql(`drop table if exists "box" cascade;`);
    this.addSql(`drop table if exists "member" cascade;`);
    this.addSql(`drop table if exists "kept_reply" cascade;`);
    this.addSql(`drop table if exists "identity" cascade;`);
    this.addSql(`drop table if exists "draft" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "name_key" cascade;`);
    this.addSql(`drop table if exists "question" cascade;`);
    this.addSql(`drop table if exists "product_type" cascade;`);
    this.addSql(`drop table if exists "product" cascade;`);
    this.addSql(`drop table if exists "taking" cascade;`);
    this.addSql(`drop table if exists "note_word" cascade;`);
    this.addSql(`drop table if exists "household_tally" cascade;`);
    this.addSql(`drop table if exists "everyone_tally" cascade;`);
    this.addSql(`drop table if exists "product_type_name" cascade;`);
    this.addSql(`drop table if exists "product_type_word" cascade;`);
  }
}
