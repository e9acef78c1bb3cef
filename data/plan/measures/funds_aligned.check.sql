-- Executed euro with a topic of the topic list over all executed euro of the year, in percent.
select 100.0 * coalesce(sum(executed_eur) filter (where topic in (select topic from topics where topic <> 'other')), 0)
       / nullif(sum(executed_eur), 0) as value
from expenditure
where fiscal_year = '{period}'
