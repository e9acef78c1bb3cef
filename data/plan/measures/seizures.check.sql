-- Seizures in final reports on operations led or co-led by the WCO whose field phase ended in the year; null without such a report.
select sum(count) as value
from operations
where ends_on >= date '{first_day}' and ends_on <= date '{last_day}'
  and result = 'final' and unit = 'seizures' and role <> 'support'
