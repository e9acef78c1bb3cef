-- The actions of each year, whatever became of them.
-- One row: an action. The kind completion counts those of the origin 'approved', and of them the ones that are 'completed' with
-- completed_on in the period. Columns that this plan does not have are empty: decision (who cancelled it), progress (percent declared).
select
  fiscal_year as period,
  action, title, owner,
  'approved' as origin,
  status, due_on, completed_on, evidence,
  null::varchar as decision,
  null::decimal(9, 2) as progress,
  _delivery
from actions
order by period, action
