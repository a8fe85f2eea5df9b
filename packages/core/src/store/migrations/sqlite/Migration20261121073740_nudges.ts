import { Migration } from '@mikro-orm/migrations';

export class Migration20261121073740_nudges extends Migration {
  override name = 'Migration20261121073740_nudges';

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`due_nudge\` (\`id\` integer not null primary key autoincrement, \`memberId\` integer not null, \`kind\` text not null, \`trackerId\` integer not null, \`day\` date not null, \`slot\` integer not null, \`time\` text not null, \`identityId\` integer null, \`platform\` text null, \`state\` text not null, \`dueAt\` text not null, \`expiresAt\` text not null, \`quietAt\` text null, \`claimAt\` text not null, \`leaseUntil\` text null, \`attempt\` integer not null, \`tries\` integer not null, \`late\` integer not null, \`settledAt\` text null, constraint \`due_nudge_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade, constraint \`due_nudge_identityId_foreign\` foreign key (\`identityId\`) references \`identity\` (\`id\`) on delete set null);`,
    );
    this.addSql(`create index \`due_nudge_identityId_index\` on \`due_nudge\` (\`identityId\`);`);
    this.addSql(`create index \`due_nudge_settledAt_index\` on \`due_nudge\` (\`settledAt\`);`);
    this.addSql(
      `create index \`due_nudge_state_platform_claimAt_index\` on \`due_nudge\` (\`state\`, \`platform\`, \`claimAt\`);`,
    );
    this.addSql(
      `create unique index \`due_nudge_memberId_kind_trackerId_day_slot_unique\` on \`due_nudge\` (\`memberId\`, \`kind\`, \`trackerId\`, \`day\`, \`slot\`);`,
    );
    this.addSql(
      `create unique index \`due_nudge_planned\` on \`due_nudge\` (\`memberId\`, \`kind\`, \`trackerId\`, \`slot\`) where "state" = 'planned';`,
    );

    this.addSql(
      `create table \`nudge\` (\`id\` integer not null primary key autoincrement, \`memberId\` integer not null, \`kind\` text not null, \`trackerId\` integer not null, \`times\` text not null, \`weekdays\` text not null, \`chosen\` integer not null, \`stopped\` integer not null, \`skippedUntil\` date null, constraint \`nudge_memberId_foreign\` foreign key (\`memberId\`) references \`member\` (\`id\`) on delete cascade);`,
    );
    this.addSql(
      `create unique index \`nudge_memberId_kind_trackerId_unique\` on \`nudge\` (\`memberId\`, \`kind\`, \`trackerId\`);`,
    );

    this.addSql(`alter table \`member\` add column \`quiet\` text null;`);
    this.addSql(`alter table \`member\` add column \`nudgesOff\` integer null;`);
    this.addSql(`alter table \`member\` add column \`nudgesBegun\` integer null;`);
    this.addSql(`alter table \`member\` add column \`lastIdentityId\` integer null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`due_nudge\`;`);
    this.addSql(`drop table if exists \`nudge\`;`);

    this.addSql(`alter table \`member\` drop column \`quiet\`;`);
    this.addSql(`alter table \`member\` drop column \`nudgesOff\`;`);
    this.addSql(`alter table \`member\` drop column \`nudgesBegun\`;`);
    this.addSql(`alter table \`member\` drop column \`lastIdentityId\`;`);
  }
}
