-- Delivered activities of the period with at least one delivering expert who was accredited or recognized on the last day, in percent.
select avg(case when exists (
    select 1
    from mission_experts p
    join experts e using (expert)
    where p.activity = missions.activity
      and p.role = 'delivering'
      and e.category in ('accredited', 'recognized')
      and missions.ends_on between e.valid_from and ifnull(e.valid_to, date '9999-12-31')
  ) then 100.0 else 0.0 end) as value
from missions
where status = 'delivered' and ends_on >= date '{first_day}' and ends_on <= date '{last_day}'
