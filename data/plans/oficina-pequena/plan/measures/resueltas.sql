-- Solicitudes: cada una cuenta como una, y como parte si se resolvió en diez días.
select y.period, case when t.resuelta <= t.entrada + 10 then 1 else 0 end as part, 1 as whole, t.entrada as ends_on, t._delivery
from tramites t join fiscal_years y on t.entrada between y.first_day and y.last_day
