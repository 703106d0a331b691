-- The bot's database and its two roles on PostgreSQL 15 or newer. Once, as a superuser of the server:
--
--     psql -f bot/deploy/postgresql-roles.sql
--     psql -c '\password omabotti_owner' -c '\password omabotti'
--
-- Other names: psql --set database=… --set owner=… --set bot=… -f …
--
-- The owner owns the tables and migrates them; people use it too, to back up, verify and purge. The bot's own role gets its rights,
-- table by table, from the owner at each start (db/grants): nothing that makes, changes or drops a table, and of the audit trail and
-- of Flyway's history no more than reading and what is added.

\if :{?database} \else \set database omabotti
\endif
\if :{?owner} \else \set owner omabotti_owner
\endif
\if :{?bot} \else \set bot omabotti
\endif

create role :"owner" login nosuperuser nocreatedb nocreaterole noinherit;
create role :"bot" login nosuperuser nocreatedb nocreaterole noinherit;
create database :"database" owner :"owner" encoding 'UTF8' template template0;

-- Who is not named here has no business in the database.
revoke all on database :"database" from public;
grant connect on database :"database" to :"bot";

\connect :"database"
revoke all on schema public from public;
alter schema public owner to :"owner";
