-- De la entrada a la resolución; lo abierto se nombra y no cuenta.
select y.period, t.numero as name, t.entrada as started, t.resuelta as ended, t._delivery
from tramites t join fiscal_years y on t.entrada between y.first_day and y.last_day
