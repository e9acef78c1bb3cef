-- Who could have answered, by region: of an annual survey, the Members on the last day of its fieldwork (both joined_on and left_on belong
-- to the membership). Of other surveys nobody knows who could have answered of a region.
-- One row: a region in one survey. region null: Members of which none is stated.
with annual as (
  select s.fiscal_year as period, s.survey, s.instrument, coalesce(s.fielded_to, y.last_day) as day
  from surveys s
  left join fiscal_years y on y.period = s.fiscal_year
  where s.instrument = 'annual'
)
select a.period, a.survey, a.instrument, a.day, m.region, count(*) as members
from annual a
join members m on coalesce(m.joined_on <= a.day, true) and coalesce(m.left_on >= a.day, true)
group by a.period, a.survey, a.instrument, a.day, m.region
order by period, survey, region nulls last
