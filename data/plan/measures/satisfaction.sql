-- What Members said in surveys.
-- One row: one Member's answers to one item in one wave (for one focus area, where the item is asked for each).
-- score       mean of the valid answers of the Member's administration (total / answers); null: it had no opinion at all
-- no_opinion  answers without an opinion; they are in neither total nor answers
-- is_member   whether it was a Member on the last day of fieldwork; joined_on and left_on both belong to the membership
-- population  who could have answered: annual survey, the Members on the last day of fieldwork; meeting, the most
--             invited to one of the year's meetings; assistance, unknown
-- wording     the question as it was asked, so that a changed wording is seen as a break
-- Rests on member_answers, the small table survey x question x Member that is made with the warehouse.
with waves as (
  select
    s.survey, s.fiscal_year, s.instrument, s.meeting, s.activity, s.scale_min, s.scale_max, s.invited,
    coalesce(s.fielded_to, y.last_day) as fielded_to
  from surveys s
  left join fiscal_years y on y.period = s.fiscal_year
),
populations as (
  select
    w.survey,
    case w.instrument
      when 'annual' then (
        select count(*) from members m
        where coalesce(m.joined_on <= w.fielded_to, true) and coalesce(m.left_on >= w.fielded_to, true))
      when 'meeting' then max(w.invited) over (partition by w.fiscal_year, w.instrument, w.meeting)
    end as population
  from waves w
),
-- A question with a row of its own for a wave was asked there as that row says, else as the instrument's general row says.
questions as (
  select
    w.survey, q.question, q.item, q.focus_area, q.kind,
    coalesce(
      q.question || ': ' || nullif(concat_ws(' / ', q.text_en, q.text_fr), ''),
      q.question || ' (' || q.survey || ')',
      q.question) as wording
  from waves w
  join survey_questions q on q.instrument = w.instrument and (q.survey = w.survey or q.survey is null)
  qualify row_number() over (partition by w.survey, q.question order by q.survey nulls last) = 1
)
select
  w.fiscal_year as period,
  w.survey, w.instrument, w.meeting, w.activity, w.fielded_to,
  q.item, q.focus_area,
  a.member, m.region,
  coalesce(m.joined_on <= w.fielded_to, true) and coalesce(m.left_on >= w.fielded_to, true) as is_member,
  sum(a.total) / nullif(sum(a.answers), 0) as score,
  coalesce(sum(a.total), 0) as total,
  sum(a.answers)::bigint as answers,
  sum(a.no_opinion)::bigint as no_opinion,
  w.scale_min, w.scale_max, w.invited,
  p.population,
  string_agg(distinct q.wording, '; ' order by q.wording) as wording,
  max(a._delivery) as _delivery
from member_answers a
join waves w on w.survey = a.survey
join populations p on p.survey = a.survey
join questions q on q.survey = a.survey and q.question = a.question
join members m on m.member = a.member
where q.kind = 'rating'
group by
  w.fiscal_year, w.survey, w.instrument, w.meeting, w.activity, w.fielded_to, q.item, q.focus_area,
  a.member, m.region, m.joined_on, m.left_on, w.scale_min, w.scale_max, w.invited, p.population
order by period, survey, item, focus_area nulls first, member
