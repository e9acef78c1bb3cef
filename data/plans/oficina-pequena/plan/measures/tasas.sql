-- Tasas pagadas.
select y.period, t.numero as name, t.tasa as value, t.entrada as day, t._delivery
from tramites t join fiscal_years y on t.entrada between y.first_day and y.last_day
where t.tasa is not null
