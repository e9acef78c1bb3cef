-- Completion of the annual Implementation Plan.
-- One row: a line ("action") of a year's Implementation Plan, whatever became of it.
-- The estimator counts it in the denominator when origin is 'approved', and in the numerator when it is also
-- 'completed' with completed_on inside the period. home, topic and directorate are for where and breakdowns;
-- due_on, progress, evidence and decision serve the figures that stand beside the value.
select
  fiscal_year as period,
  action, home, tags, title, deliverable, owner, deputy,
  topic, directorate,
  origin, decision, carried_from,
  status, due_on, completed_on, progress, evidence,
  _delivery
from plan_actions
order by period, action
