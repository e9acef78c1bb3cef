namespace CustomsItGuide.Readings;

/// <summary>What is not in order in an Implementation Plan.</summary>
internal static class CompletionFindings
{
    public static IReadOnlyList<Finding> Of(IReadOnlyList<MeasureRow> rows, Period period)
    {
        var findings = new List<Finding>();
        var completed = rows.Where(row => row.Text("status") == "completed").ToList();
        Add(completed.Where(row => row.Date("completed_on") is null), (n, names) => Say.Warning("completed_without_date",
            $"{n} action(s) declared completed without a completion date are not counted: {names}.",
            $"{n} action(s) déclarée(s) achevée(s) sans date d'achèvement, non comptée(s) : {names}."));
        Add(completed.Where(row => row.Date("completed_on") < period.Year.First), (n, names) => Say.Warning("completed_before_year",
            $"{n} action(s) completed before the fiscal year began are not counted: {names}.",
            $"{n} action(s) achevée(s) avant le début de l'exercice, non comptée(s) : {names}."));
        Add(completed.Where(row => row.Date("completed_on") > period.Year.Last), (n, names) => Say.Hint("completed_late",
            $"{n} action(s) completed after the fiscal year ended are not counted: {names}.",
            $"{n} action(s) achevée(s) après la fin de l'exercice, non comptée(s) : {names}."));
        Add(completed.Where(row => Completion.IsCompleted(row, period) && row.Text("evidence") is null), (n, names) => Say.Warning("evidence_missing",
            $"{n} completed action(s) name no document as evidence: {names}.",
            $"{n} action(s) achevée(s) sans document justificatif : {names}."));
        Add(rows.Where(row => Completion.IsApproved(row) && Completion.IsWithdrawn(row) && row.Text("decision") is null), (n, names) => Say.Warning("cancelled_without_decision",
            $"{n} action(s) cancelled or superseded without a recorded decision stay in the adjusted figure too: {names}.",
            $"{n} action(s) annulée(s) ou remplacée(s) sans décision consignée, maintenue(s) aussi dans le chiffre ajusté : {names}."));
        Add(rows.Where(row => !Completion.IsApproved(row) && row.Text("decision") is null), (n, names) => Say.Warning("added_without_decision",
            $"{n} action(s) added without a recorded decision are in no figure: {names}.",
            $"{n} action(s) ajoutée(s) sans décision consignée, prise(s) en compte dans aucun chiffre : {names}."));
        Add(rows.Where(row => Completion.IsApproved(row) && row.Date("due_on") is null), (n, names) => Say.Hint("action_without_due_date",
            $"{n} action(s) have no due date and count as due on the last day of the year: {names}.",
            $"{n} action(s) sans échéance, réputée(s) due(s) le dernier jour de l'exercice : {names}."));
        return findings;

        void Add(IEnumerable<MeasureRow> concerned, Func<int, string, Finding> finding)
        {
            var names = concerned.Select(row => row.Text("action") ?? "?").ToList();
            if (names.Count > 0) findings.Add(finding(names.Count, Say.Names(names)));
        }
    }
}
