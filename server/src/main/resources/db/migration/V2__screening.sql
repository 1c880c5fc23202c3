-- Screening: what was searched, what was decided about hits, and who is watched. As before, what is named
-- sealed_* is encrypted under the server's key, and what is named *_hash cannot be undone.

-- Every search that was answered, whoever asked: the audit trail. Once it was kept long enough, what is personal
-- goes and the row stays, for counting.
create table screenings (
  id uuid primary key,
  tenant_id uuid not null references tenants,
  bundle_id uuid references bundles,
  watch_id uuid,
  origin varchar(20) not null,
  client_reference varchar(300),
  sealed_query bytea,
  sealed_answer bytea,
  lists varchar(10000) not null,
  hits int not null,
  silenced int not null,
  keep_until timestamp with time zone not null,
  created_at timestamp with time zone not null
);
create index screenings_of_tenant on screenings (tenant_id, created_at);
create index screenings_by_end on screenings (keep_until);

-- Whether somebody is the one on a list. Both are known by keyed hashes, so that the rows alone tell of nobody.
create table screening_decisions (
  id uuid primary key,
  tenant_id uuid not null references tenants,
  subject_hash varchar(64) not null,
  entity_hash varchar(64) not null,
  client_reference varchar(300),
  sealed_decision bytea not null,
  created_at timestamp with time zone not null,
  constraint decided_once unique (tenant_id, subject_hash, entity_hash)
);
create index screening_decisions_of_tenant on screening_decisions (tenant_id, created_at);

-- People who are searched again when a list changes; sealed is who, and where to tell of it.
create table screening_watches (
  id uuid primary key,
  tenant_id uuid not null references tenants,
  bundle_id uuid not null references bundles,
  client_reference varchar(300),
  sealed_watch bytea not null,
  created_at timestamp with time zone not null
);
create index screening_watches_of_tenant on screening_watches (tenant_id, created_at);

-- Up to which import of each list a watch was searched.
create table screening_watch_lists (
  watch_id uuid not null references screening_watches on delete cascade,
  list varchar(40) not null,
  imported_at timestamp with time zone not null,
  primary key (watch_id, list)
);

-- Hits that the watcher knows: told at the start, or to the webhook. A changed record is another hit.
create table screening_watch_hits (
  watch_id uuid not null references screening_watches on delete cascade,
  hit_hash varchar(64) not null,
  primary key (watch_id, hit_hash)
);

-- What a webhook is told. When it is tried is the task's, of the table below, whose instance has the same id.
create table screening_deliveries (
  id uuid primary key,
  watch_id uuid not null references screening_watches on delete cascade,
  sealed_body bytea not null,
  attempts int not null,
  told_at timestamp with time zone,
  given_up_at timestamp with time zone,
  last_failure varchar(100),
  keep_until timestamp with time zone not null,
  created_at timestamp with time zone not null
);
create index screening_deliveries_of_watch on screening_deliveries (watch_id, created_at);
create index screening_deliveries_by_end on screening_deliveries (keep_until);

-- Tasks that one of several servers does at its time: the table of db-scheduler.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
