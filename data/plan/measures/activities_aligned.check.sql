-- Delivered activities of the period with a topic of the topic list over all delivered ones, in percent.
select avg(case when topic = 'other' then 0 when topic in (select topic from topics) then 100.0 else 0 end) as value
from missions
where status = 'delivered' and ends_on >= date '{first_day}' and ends_on <= date '{last_day}'
