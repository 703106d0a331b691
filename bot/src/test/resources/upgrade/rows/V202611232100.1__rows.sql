insert into chosen_language (worker_id, language) values (1, 'SV');
