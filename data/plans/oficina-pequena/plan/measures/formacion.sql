-- La cifra del informe anual, con sus decimales.
select ejercicio as period, horas as value, decimales as decimals, documento as document, _delivery from formacion
