select max(horas) as value from formacion where ejercicio = '{period}'
