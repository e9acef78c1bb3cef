-- Applications that were decided, each in the year of its decision.
-- One row: an application. part over whole is the share; office is for the breakdown.
-- period and _delivery belong into every measure; fiscal_years has the years with their first and last days.
select
  y.period,
  a.application as activity, a.office, a.received_on, a.decided_on,
  (a.decided_on - a.received_on <= 30)::bigint as part,
  1::bigint as whole,
  a._delivery
from applications a
join fiscal_years y on a.decided_on between y.first_day and y.last_day
order by y.period, a.application
