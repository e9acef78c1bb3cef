-- Persons accredited on the period's last day whose employer is not the WCO.
select count(*) as value
from (
  select expert from experts
  where category = 'accredited' and employer in ('administration', 'other')
    and date '{last_day}' between valid_from and ifnull(valid_to, date '9999-12-31')
  group by expert
)
