-- Fulfilment of the plan's own targets.
-- One row: another indicator's plain comparison with its target in a period: met, not_met, or none (nothing to compare yet).
-- _delivery is null: a fact rests on the deliveries of its own indicator.
select
  period,
  indicator,
  fact,
  first_day, last_day,
  cast(null as bigint) as _delivery
from facts
where indicator <> 'RES-1'
order by period, indicator
