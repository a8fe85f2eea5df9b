import { Migration } from '@mikro-orm/migrations';

export class Migration20261121073740_nudges extends Migration {
  override name = 'Migration20261121073740_nudges';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "due_nudge" ("id" serial primary key, "memberId" int not null, "kind" varchar(8) not null, "trackerId" int not null, "day" date not null, "slot" int not null, "time" varchar(5) not null, "identityId" int null, "platform" varchar(16) null, "state" varchar(11) not null, "dueAt" varchar(24) not null, "expiresAt" varchar(24) not null, "quietAt" varchar(24) null, "claimAt" varchar(24) not null, "leaseUntil" varchar(24) null, "attempt" int not null, "tries" int not null, "late" int not null, "settledAt" varchar(24) null);`,
    );
    this.addSql(`create index "due_nudge_identityId_index" on "due_nudge" ("identityId");`);
    this.addSql(`create index "due_nudge_settledAt_index" on "due_nudge" ("settledAt");`);
    this.addSql(
      `create index "due_nudge_state_platform_claimAt_index" on "due_nudge" ("state", "platform", "claimAt");`,
    );
    this.addSql(
      `alter table "due_nudge" add constraint "due_nudge_memberId_kind_trackerId_day_slot_unique" unique ("memberId", "kind", "trackerId", "day", "slot");`,
    );
    this.addSql(
      `create unique index "due_nudge_planned" on "due_nudge" ("memberId", "kind", "trackerId", "slot") where "state" = 'planned';`,
    );

    this.addSql(
      `create table "nudge" ("id" serial primary key, "memberId" int not null, "kind" varchar(8) not null, "trackerId" int not null, "times" text not null, "weekdays" varchar(7) not null, "chosen" int not null, "stopped" int not null, "skippedUntil" date null);`,
    );
    this.addSql(
      `alter table "nudge" add constraint "nudge_memberId_kind_trackerId_unique" unique ("memberId", "kind", "trackerId");`,
    );

    this.addSql(
      `alter table "member" add "quiet" varchar(11) null, add "nudgesOff" int null, add "nudgesBegun" int null, add "lastIdentityId" int null;`,
    );

    this.addSql(
      `alter table "due_nudge" add constraint "due_nudge_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "due_nudge" add constraint "due_nudge_identityId_foreign" foreign key ("identityId") references "identity" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "nudge" add constraint "nudge_memberId_foreign" foreign key ("memberId") references "member" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "due_nudge" cascade;`);
    this.addSql(`drop table if exists "nudge" cascade;`);

    this.addSql(
      `alter table "member" drop column "quiet", drop column "nudgesOff", drop column "nudgesBegun", drop column "lastIdentityId";`,
    );
  }
}
