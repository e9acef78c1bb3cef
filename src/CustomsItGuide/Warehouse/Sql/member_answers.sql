-- What each Member's administration answered, small enough for every page: one row a survey, question and Member.
-- answers, total: number and sum of the valid numeric answers; no_opinion: answers without an opinion (null in survey_answers).
-- Trainees' answers and texts are not in it; an answer outside its survey's scale never reaches survey_answers.
-- Equal answers are counted first, so that a text is turned into a number once for thousands of rows; decimals, so that
-- the sum is the same in whatever order the rows come.
with alike as (
  select survey, question, member, answer, sum(times)::bigint as times, max(_delivery) as _delivery
  from counted.survey_answers
  where coalesce(respondent_kind, 'administration') = 'administration'
  group by survey, question, member, answer
)
select
  survey, question, member,
  coalesce(sum(times) filter (where try_cast(answer as decimal(18, 4)) is not null), 0)::bigint as answers,
  coalesce(sum(times * try_cast(answer as decimal(18, 4))), 0)::double as total,
  coalesce(sum(times) filter (where answer is null), 0)::bigint as no_opinion,
  max(_delivery) as _delivery
from alike
group by survey, question, member
order by survey, question, member
