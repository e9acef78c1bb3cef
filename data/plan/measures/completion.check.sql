-- Completed actions over actions approved at the start of the year, in percent. For a half-year the last day is 31 December,
-- and the denominator stays that of the whole year.
select 100.0 * coalesce(sum(case when status = 'completed' and completed_on >= date '{first_day}' and completed_on <= date '{last_day}' then 1 end), 0)
       / nullif(count(*), 0) as value
from plan_actions
where fiscal_year = left('{period}', 7)
  and home in ({home})
  and origin = 'approved'
