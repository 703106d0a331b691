-- Whether a client has a clienthood in some units is asked of each client that a name leads to. Without an index that begins with the
-- client and is as short as this, PostgreSQL looks through clienthood_by_unit once for each unit there is.
create index clienthood_by_client on clienthood (client_id, unit_id);
