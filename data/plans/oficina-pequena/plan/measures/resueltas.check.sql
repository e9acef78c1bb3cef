select 100.0 * count(*) filter (resuelta - entrada <= 10) / count(*) as value from tramites
where entrada between date '{first_day}' and date '{last_day}'
