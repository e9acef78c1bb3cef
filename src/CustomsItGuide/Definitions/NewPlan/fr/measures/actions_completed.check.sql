-- La même valeur par un autre chemin, écrite sans regarder la mesure. Le nom d’un semestre commence par celui de son exercice.
select 100.0 * count(*) filter (where status = 'completed' and completed_on between date '{first_day}' and date '{last_day}')
       / nullif(count(*), 0) as value
from actions
where starts_with('{period}', fiscal_year)
