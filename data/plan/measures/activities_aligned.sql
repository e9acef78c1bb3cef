-- Alignment of capacity building with the plan's main topics.
-- One row: an activity that was delivered, in the year in which it ended. Planned and cancelled ones are in neither term.
-- aligned: its topic is on the topic list; 'other' is not. part over whole is the share.
select
  y.period,
  m.activity, m.title, m.starts_on, m.ends_on, m.mode, m.beneficiaries, m.region, m.donor,
  m.topic, t.home,
  m.topic <> 'other' and t.topic is not null as aligned,
  (m.topic <> 'other' and t.topic is not null)::bigint as part,
  1::bigint as whole,
  m.tagged_by, m.reviewed_by, m.review_topic,
  m._delivery
from missions m
join fiscal_years y on m.ends_on between y.first_day and y.last_day
left join topics t on t.topic = m.topic
where m.status = 'delivered'
order by y.period, m.activity
