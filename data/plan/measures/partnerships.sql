-- What was done to partnerships with external stakeholders.
-- One row: a deed (a review, an upgrade, a signature, a meeting) for one partner and one strategic objective, in the year in which it was done.
-- counts: it was a review or an upgrade of a partnership that existed before that year began; why: where it does not count, the reason.
select
  y.period,
  p.objective, p.partner, p.deed, p.done_on, p.existing_since, p.evidence,
  coalesce(p.deed in ('reviewed', 'upgraded') and p.existing_since < y.first_day, false) as counts,
  case when not p.deed in ('reviewed', 'upgraded') then 'deed' when not p.existing_since < y.first_day then 'new' end as why,
  p._delivery
from partnerships p
join fiscal_years y on p.done_on between y.first_day and y.last_day
order by y.period, p.objective, p.partner, p.done_on, p.deed
