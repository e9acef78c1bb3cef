-- Capacity building delivered by accredited or recognized experts.
-- One row: an activity that was delivered, in the year in which it ended.
-- expert_led: at least one of its delivering experts was accredited or recognized on its last day (both days of a validity belong to it).
-- category: the strongest category among its delivering experts; experts: those that make it expert-led.
-- part over whole is the share; expert_days over delivery_days the share of days, which stands beside it.
with delivering as (
  select
    p.activity, p.expert, p.days,
    min(case e.category when 'accredited' then 1 when 'recognized' then 2 when 'pre_accredited' then 3 when 'external' then 4 end) as rank
  from mission_experts p
  join missions m on m.activity = p.activity
  left join experts e on e.expert = p.expert and e.valid_from <= m.ends_on and coalesce(e.valid_to >= m.ends_on, true)
  where p.role = 'delivering'
  group by p.activity, p.expert, p.days
),
teams as (
  select
    activity,
    coalesce(min(rank) <= 2, false) as expert_led,
    case min(rank) when 1 then 'accredited' when 2 then 'recognized' when 3 then 'pre_accredited' when 4 then 'external' end as category,
    list(expert order by expert) filter (where rank <= 2) as experts,
    sum(days) filter (where rank <= 2) as expert_days,
    sum(days) as delivery_days
  from delivering
  group by activity
)
select
  y.period,
  m.activity, m.title, m.starts_on, m.ends_on, m.mode, m.beneficiaries, m.region, m.donor, m.topic,
  t.category, t.experts,
  coalesce(t.expert_led, false) as expert_led,
  coalesce(t.expert_led, false)::bigint as part,
  1::bigint as whole,
  t.expert_days, t.delivery_days,
  m._delivery
from missions m
join fiscal_years y on m.ends_on between y.first_day and y.last_day
left join teams t on t.activity = m.activity
where m.status = 'delivered'
order by y.period, m.activity
