-- Les demandes décidées, chacune dans l’exercice de sa décision.
-- Une ligne : une demande. part sur whole est la proportion ; office sert à la ventilation.
-- period et _delivery sont de toute mesure ; fiscal_years a les exercices avec leurs premiers et derniers jours.
select
  y.period,
  a.application as activity, a.office, a.received_on, a.decided_on,
  (a.decided_on - a.received_on <= 30)::bigint as part,
  1::bigint as whole,
  a._delivery
from applications a
join fiscal_years y on a.decided_on between y.first_day and y.last_day
order by y.period, a.application
