-- The bot's statements are limited; an index over a county's clients may take longer. Until the end of this migration.
set local statement_timeout = 0;
set local lock_timeout = 0;
