select max(value) as value from results where fiscal_year = '{period}' and code in ({code})
