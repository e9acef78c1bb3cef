-- What Members said in surveys.
-- One row: one Member's answers to one item in one wave (for one focus area, where the item is asked for each).
-- score       mean of the valid answers of the Member's administration (total / answers); null: it had no opinion at all
-- no_opinion  answers without an opinion; they are in neither total nor answers
-- is_member   whether it was a Member on the last day of fieldwork (of the annual survey, its last wave's in the year);
--             joined_on and left_on both belong to the membership
-- population  who could have answered: annual survey, the Members on that day; a year with one meeting, those invited;
--             several meetings, unknown, for two meetings' respondents are no sample of one meeting's invited; assistance, unknown
-- asked       who could have answered this wave: annual survey, the Members on its own last day; meeting, those invited
-- ended_areas focus areas that the yearly review had ended by then: its latest decision is to replace or to integrate them
-- wording     the question as it was asked, so that a changed wording is seen as a break
-- Rests on member_answers, the small table survey x question x Member that is made with the warehouse.
with waves as (
  select
    s.survey, s.fiscal_year, s.instrument, s.meeting, s.activity, s.scale_min, s.scale_max, s.invited,
    coalesce(s.fielded_to, y.last_day) as fielded_to
  from surveys s
  left join fiscal_years y on y.period = s.fiscal_year
),
members_on as (
  select days.day, count(m.member) as members
  from (select distinct fielded_to as day from waves where instrument = 'annual') days
  left join members m on coalesce(m.joined_on <= days.day, true) and coalesce(m.left_on >= days.day, true)
  group by days.day
),
populations as (
  select
    d.survey, d.day,
    case d.instrument
      when 'annual' then last_day.members
      when 'meeting' then if(d.waves = 1, d.invited, null)
    end as population,
    case d.instrument when 'annual' then own_day.members when 'meeting' then d.invited end as asked
  from (
    select w.*, count(*) over year as waves, if(w.instrument = 'annual', max(w.fielded_to) over year, w.fielded_to) as day
    from waves w
    window year as (partition by w.fiscal_year, w.instrument, w.meeting)
  ) d
  left join members_on last_day on last_day.day = d.day
  left join members_on own_day on own_day.day = d.fielded_to
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
),
ended as (
  select d.period, string_agg(d.focus_area, '; ' order by d.focus_area) as ended_areas
  from (
    select y.period, r.focus_area, arg_max(r.decision, r.fiscal_year) as decision
    from fiscal_years y
    join focus_area_reviews r on r.fiscal_year <= y.period
    group by y.period, r.focus_area
  ) d
  where d.decision in ('replace', 'integrate')
  group by d.period
)
select
  w.fiscal_year as period,
  w.survey, w.instrument, w.meeting, w.activity, w.fielded_to,
  q.item, q.focus_area,
  a.member, m.region,
  coalesce(m.joined_on <= p.day, true) and coalesce(m.left_on >= p.day, true) as is_member,
  sum(a.total) / nullif(sum(a.answers), 0) as score,
  coalesce(sum(a.total), 0) as total,
  sum(a.answers)::bigint as answers,
  sum(a.no_opinion)::bigint as no_opinion,
  w.scale_min, w.scale_max, w.invited,
  p.population, p.asked,
  e.ended_areas,
  string_agg(distinct q.wording, '; ' order by q.wording) as wording,
  max(a._delivery) as _delivery
from member_answers a
join waves w on w.survey = a.survey
join populations p on p.survey = a.survey
join questions q on q.survey = a.survey and q.question = a.question
join members m on m.member = a.member
left join ended e on e.period = w.fiscal_year
where q.kind = 'rating'
group by
  w.fiscal_year, w.survey, w.instrument, w.meeting, w.activity, w.fielded_to, q.item, q.focus_area,
  a.member, m.region, m.joined_on, m.left_on, w.scale_min, w.scale_max, w.invited, p.population, p.asked, p.day, e.ended_areas
order by period, survey, item, focus_area nulls first, member
