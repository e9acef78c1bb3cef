select median(resuelta - entrada) as value from tramites
where entrada between date '{first_day}' and date '{last_day}' and resuelta is not null
