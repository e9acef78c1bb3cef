-- La même valeur par un autre chemin, écrite sans regarder la mesure : aucun chiffre n’est montré sur lequel les deux ne s’accordent pas.
select avg(case when decided_on <= received_on + interval 30 day then 100.0 else 0 end) as value
from applications
where decided_on >= date '{first_day}' and decided_on <= date '{last_day}'
