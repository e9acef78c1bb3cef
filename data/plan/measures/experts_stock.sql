-- The stock of accredited experts who are not employed by the WCO.
-- One row: an expert in an accredited or recognized category, valid on the year's last day (30 June) or on the day before the year began.
-- in_stock: accredited, not employed by the WCO, and valid on 30 June; was_in_stock: the same one year earlier, which gives entries and exits.
-- Validity dates alone decide; both days of a validity belong to it. A person has as many rows as accreditations and is counted once.
select
  y.period,
  e.expert, e.category, e.employer, e.domain, e.languages, e.valid_from, e.valid_to,
  e.valid_from <= y.last_day and coalesce(e.valid_to >= y.last_day, true) as valid,
  e.category = 'accredited' and e.employer <> 'wco'
    and e.valid_from <= y.last_day and coalesce(e.valid_to >= y.last_day, true) as in_stock,
  e.category = 'accredited' and e.employer <> 'wco'
    and e.valid_from < y.first_day and coalesce(e.valid_to >= y.first_day - 1, true) as was_in_stock,
  e._delivery
from experts e
join fiscal_years y
  on e.valid_from <= y.last_day and coalesce(e.valid_to >= y.first_day - 1, true)
where e.category in ('accredited', 'recognized')
order by y.period, e.expert, e.category, e.valid_from
