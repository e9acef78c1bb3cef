-- Reports on joint operations.
-- One row: an interim or final report on one edition of an operation, in the year in which its field phase ended.
-- counts: a final report on an operation that the WCO leads or co-leads, and it counts seizures; why: where it does not count, the reason.
-- The others are shown with what they would add. has_final: a final report on the edition exists, in whichever year.
select
  y.period,
  o.operation, o.edition, o.theme, o.role,
  o.starts_on, o.ends_on, o.participants, o.reporting_members,
  o.count, o.unit, o.qualifier, o.result,
  bool_or(o.result = 'final') over (partition by o.operation, o.edition) as has_final, o.reported_on, o.source,
  coalesce(o.role in ('lead', 'co_lead') and o.unit = 'seizures' and o.result = 'final', false) as counts,
  case when not o.role in ('lead', 'co_lead') then 'support' when o.unit <> 'seizures' then 'other_unit' when o.result <> 'final' then 'interim' end as why, o._delivery
from operations o
join fiscal_years y on o.ends_on between y.first_day and y.last_day
order by y.period, o.operation, o.edition, o.result
