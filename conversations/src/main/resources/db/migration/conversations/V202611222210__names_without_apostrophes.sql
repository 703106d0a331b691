-- O'Connor is looked for as oconnor too: names are compared without apostrophes (fi.omabotti.name.Folding).
update client_name_key set family_key = replace(family_key, '''', '') where family_key like '%''%';
update client_name_key set given_key = replace(given_key, '''', '') where given_key like '%''%';
update worker set name_key = replace(name_key, '''', '') where name_key like '%''%';
update unit set name_key = replace(name_key, '''', '') where name_key like '%''%';
update unit_alias set alias_key = replace(alias_key, '''', '') where alias_key like '%''%';
