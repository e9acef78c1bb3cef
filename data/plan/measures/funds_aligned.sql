-- Executed capacity-building money, aligned with the plan's topics or not.
-- One row: what was executed in a year under a programme and a fund for a topic, in euro.
-- aligned: the topic is on the topic list; 'other' is not. part over whole is the share. provisional: the accounts are not closed.
select
  e.fiscal_year as period,
  e.programme, e.fund, e.topic, t.home,
  e.executed_eur,
  e.topic <> 'other' and t.topic is not null as aligned,
  case when e.topic <> 'other' and t.topic is not null then e.executed_eur else 0 end as part,
  e.executed_eur as whole,
  e.closed_on,
  e.closed_on is null as provisional,
  e._delivery
from expenditure e
left join topics t on t.topic = e.topic
order by period, e.programme, e.fund, e.topic
