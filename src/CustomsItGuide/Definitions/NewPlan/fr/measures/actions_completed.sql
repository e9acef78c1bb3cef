-- Les actions de chaque exercice, quoi qu’elles soient devenues.
-- Une ligne : une action. Le genre completion compte celles dont origin est 'approved', et parmi elles celles qui sont 'completed' avec
-- completed_on dans la période. Les colonnes que ce plan n’a pas sont vides : decision (qui l’a annulée), progress (pour cent déclaré).
select
  fiscal_year as period,
  action, title, owner,
  'approved' as origin,
  status, due_on, completed_on, evidence,
  null::varchar as decision,
  null::decimal(9, 2) as progress,
  _delivery
from actions
order by period, action
