-- Satisfied Members over responding Members, in percent, straight from the answers; of several focus areas the lowest.
-- In counted.survey_answers equal answers stand once, with the number of times that they were given.
-- The list of meetings is null for an indicator that is not about one meeting. Satisfied: 4 or more on a scale that ends at 5, 8 or more on one that ends at 10.
with last_wave as (
  select max(ifnull(fielded_to, date '{last_day}')) as day from surveys where fiscal_year = '{period}' and instrument = 'annual'
),
one_wave as (
  select q.focus_area, q.item, a.member, s.survey, s.scale_max, sum(a.times * cast(a.answer as double)) / sum(a.times) as score
  from counted.survey_answers a, surveys s, survey_questions q, members m, last_wave l
  where s.survey = a.survey
    and s.fiscal_year = '{period}'
    and s.instrument in ({instrument})
    and (s.instrument <> 'meeting' or s.meeting in ({meeting}))
    and q.instrument = s.instrument
    and q.question = a.question
    and q.item in ({item})
    and q.kind = 'rating'
    and (q.survey = s.survey
      or (q.survey is null and (q.instrument, q.question, s.survey) not in (
        select (own.instrument, own.question, own.survey) from survey_questions own where own.survey is not null)))
    and m.member = a.member
    -- Of the annual survey the last wave's last day counts for all of the year's waves.
    and (m.joined_on is null or m.joined_on <= ifnull(case when s.instrument = 'annual' then l.day else s.fielded_to end, date '{last_day}'))
    and (m.left_on is null or m.left_on >= ifnull(case when s.instrument = 'annual' then l.day else s.fielded_to end, date '{last_day}'))
    and a.answer is not null
    and (a.respondent_kind is null or a.respondent_kind = 'administration')
  group by q.focus_area, q.item, a.member, s.survey, s.scale_max
),
one_item as (
  select focus_area, item, member, scale_max, avg(score) as score from one_wave group by focus_area, item, member, scale_max
),
one_member as (
  select focus_area, member, scale_max, avg(score) as score from one_item group by focus_area, member, scale_max
)
select min(satisfied) as value
from (
  -- Rounded to nine decimals: a mean of thirds that is exactly 4 may come out a hair below it.
  select focus_area, avg(case when round(score, 9) >= case scale_max when 5 then 4 else 8 end then 100.0 else 0.0 end) as satisfied
  from one_member
  group by focus_area
)
