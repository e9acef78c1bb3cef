-- What is known of the implementation of the main WCO instruments.
-- One row: an instrument listed for its objective in a year, and a Member on the last day of fieldwork of that year's annual survey.
-- status and reasons are what the Member said; status is null where it said nothing, so an instrument without any answer has its rows too.
-- Years in which the annual survey asked no such question have no rows.
with waves as (
  select s.survey, s.fiscal_year, coalesce(s.fielded_to, y.last_day) as fielded_to
  from surveys s
  left join fiscal_years y on y.period = s.fiscal_year
  where s.instrument = 'annual'
    and s.survey in (select survey from instrument_status)
  qualify row_number() over (partition by s.fiscal_year order by fielded_to desc, s.survey desc) = 1
)
select
  w.fiscal_year as period,
  w.survey, w.fielded_to,
  i.objective, i.instrument, i.name,
  m.member, m.region,
  a.status, a.reasons,
  a._delivery
from waves w
join instruments i
  on coalesce(i.listed_from <= w.fiscal_year, true) and coalesce(i.listed_to >= w.fiscal_year, true)
join members m
  on coalesce(m.joined_on <= w.fielded_to, true) and coalesce(m.left_on >= w.fielded_to, true)
left join instrument_status a
  on a.survey = w.survey and a.instrument = i.instrument and a.member = m.member
order by period, objective, instrument, member
