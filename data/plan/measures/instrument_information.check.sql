-- The lowest share, over the instruments listed for the objective, of Members that said whether they implement it, in percent.
with wave as (
  select survey, ifnull(fielded_to, date '{last_day}') as day
  from surveys
  where fiscal_year = '{period}' and instrument = 'annual' and exists (select 1 from instrument_status x where x.survey = surveys.survey)
  order by day desc, survey desc
  limit 1
),
present as (
  select member from members, wave
  where (joined_on is null or joined_on <= day) and (left_on is null or left_on >= day)
),
listed as (
  select instrument from instruments
  where objective in ({objective})
    and ifnull(listed_from, '0000/00') <= '{period}' and ifnull(listed_to, '9999/99') >= '{period}'
)
select min(100.0 * (
    select count(distinct s.member) from instrument_status s
    where s.instrument = listed.instrument
      and s.survey = (select survey from wave)
      and s.member in (select member from present)
      and s.status in ('implemented', 'partial', 'not_implemented')
  ) / nullif((select count(*) from present), 0)) as value
from listed
