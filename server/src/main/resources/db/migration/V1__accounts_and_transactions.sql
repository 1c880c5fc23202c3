-- Standard SQL that H2 (in PostgreSQL mode) and PostgreSQL both understand; the blob placeholder is the type of
-- each for bytes beyond a megabyte.
-- What is named sealed_* is encrypted under the server's key; what is named *_hash cannot be undone.

create table tenants (
  id uuid primary key,
  name varchar(100) not null unique,
  per_second int,
  per_minute int,
  disabled boolean not null,
  created_at timestamp with time zone not null
);

-- What a tenant may spend: a quota of successful calls, the services it covers, and the HMAC key
-- that signs answers.
create table bundles (
  id uuid primary key,
  tenant_id uuid not null references tenants,
  bundle_key varchar(100) not null unique,
  sealed_hmac_key bytea not null,
  quota bigint,
  used bigint not null,
  services varchar(300),
  expires_at timestamp with time zone,
  disabled boolean not null,
  created_at timestamp with time zone not null,
  constraint quota_kept check (quota is null or used <= quota)
);
create index bundles_of_tenant on bundles (tenant_id);

-- Those of administrators belong to no tenant. The hash of a kind that shows its secret without an id is what
-- it is found by.
create table credentials (
  id uuid primary key,
  tenant_id uuid references tenants,
  bundle_id uuid references bundles,
  kind varchar(20) not null,
  public_id varchar(100) not null,
  secret_hash varchar(200),
  sealed_secret bytea,
  country varchar(3),
  expires_at timestamp with time zone,
  disabled boolean not null,
  created_at timestamp with time zone not null,
  constraint credential_named_once unique (kind, public_id),
  constraint secret_used_once unique (kind, secret_hash),
  constraint tenant_unless_admin check (tenant_id is not null or kind = 'ADMIN')
);
create index credentials_of_tenant on credentials (tenant_id);

create table users (
  id uuid primary key,
  tenant_id uuid not null references tenants,
  name varchar(200) not null,
  password_hash varchar(200) not null,
  disabled boolean not null,
  created_at timestamp with time zone not null,
  constraint user_named_once unique (tenant_id, name)
);

-- Tokens of the OAuth endpoint: only their hashes are kept.
create table access_tokens (
  id uuid primary key,
  access_hash varchar(64) not null unique,
  refresh_hash varchar(64) unique,
  credential_id uuid not null references credentials,
  user_id uuid not null references users,
  scopes varchar(300) not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  refresh_expires_at timestamp with time zone
);
create index access_tokens_by_end on access_tokens (refresh_expires_at);

create table token_trials (
  token_id uuid not null references access_tokens on delete cascade,
  service varchar(50) not null,
  used int not null,
  primary key (token_id, service)
);

-- How often a tenant called lately, under each rate it is held to.
create table rate_buckets (
  id varchar(120) primary key,
  state bytea,
  expires_at bigint
);

-- One person's check: the id that groups its steps.
create table transactions (
  id uuid primary key,
  tenant_id uuid not null references tenants,
  client_reference varchar(300),
  created_at timestamp with time zone not null
);
create index transactions_of_tenant on transactions (tenant_id, created_at);

create table steps (
  id uuid primary key,
  transaction_id uuid not null references transactions,
  position int not null,
  service varchar(50) not null,
  document_type varchar(30),
  side varchar(10),
  sealed_report bytea,
  keep_until timestamp with time zone not null,
  created_at timestamp with time zone not null
);
create index steps_of_transaction on steps (transaction_id, created_at);
create index steps_by_end on steps (keep_until);

create table step_images (
  step_id uuid primary key references steps,
  sealed_image ${blob} not null,
  keep_until timestamp with time zone not null
);
create index step_images_by_end on step_images (keep_until);

-- Answers kept for callers that repeat a request under the same Idempotency-Key.
create table idempotent_answers (
  tenant_id uuid not null references tenants,
  idempotency_key varchar(255) not null,
  request_hash varchar(64) not null,
  status int not null,
  sealed_answer bytea not null,
  keep_until timestamp with time zone not null,
  primary key (tenant_id, idempotency_key)
);
create index idempotent_answers_by_end on idempotent_answers (keep_until);

-- Secrets of the server itself.
create table server_secrets (
  name varchar(50) primary key,
  sealed_secret bytea not null
);
