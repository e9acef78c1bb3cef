-- Results as they were published, one row an indicator and year.
select fiscal_year as period, code, value, decimals, document, _delivery
from results
order by period, code
