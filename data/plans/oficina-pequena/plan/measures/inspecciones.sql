-- Inspecciones por mes.
select y.period, strftime(i.mes, '%Y-%m') as name, i.numero as value, i.mes as day, i._delivery
from inspecciones i join fiscal_years y on i.mes between y.first_day and y.last_day
