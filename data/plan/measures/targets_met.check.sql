-- Indicators whose target is met over those that could be compared with theirs, in percent.
select 100.0 * count(case fact when 'met' then 1 end) / nullif(count(case when fact in ('met', 'not_met') then 1 end), 0) as value
from facts
where period = '{period}' and indicator not in ('RES-1')
