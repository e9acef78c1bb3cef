-- Strategic objectives with at least one existing partnership reviewed or upgraded in the year; null when nothing was reported.
select case when count(*) > 0 then count(distinct case when deed not in ('signed', 'meeting') and existing_since < date '{first_day}' then objective end) end as value
from partnerships
where done_on >= date '{first_day}' and done_on <= date '{last_day}'
