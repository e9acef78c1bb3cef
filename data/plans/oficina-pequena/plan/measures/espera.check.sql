select avg(espera) as value from tramites
where entrada between date '{first_day}' and date '{last_day}'
