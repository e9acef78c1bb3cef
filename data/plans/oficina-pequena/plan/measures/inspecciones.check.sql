select sum(numero) as value from inspecciones where mes between date '{first_day}' and date '{last_day}'
