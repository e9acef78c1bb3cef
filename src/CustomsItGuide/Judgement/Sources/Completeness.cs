using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Sources;

/// <summary>Did enough Members answer, and were enough of the delivered rows usable?</summary>
internal sealed class Completeness : ISourceCheck
{
    /// <summary>What was taken away with somebody's consent is disclosed, whatever the rest says.</summary>
    public SourceCheck Look(Judged judged)
    {
        var rows = OfRows(judged);
        if (judged.Case.Source.LossesAccepted.Count == 0) return rows;
        return rows with
        {
            Result = rows.Result == CheckResult.Fail ? CheckResult.Fail : CheckResult.Warn,
            Detail = JudgementWords.CompletenessLossesAccepted(rows.Detail),
        };
    }

    private static SourceCheck OfRows(Judged judged)
    {
        var (policy, evidence) = (judged.Policy, judged.Case.Source);
        if (evidence.RowsRead == 0) return new("completeness", CheckResult.NotApplicable, JudgementWords.NoRowsDelivered);
        var rejected = 100.0 * evidence.RowsRejected / evidence.RowsRead;
        var byRows = rejected > policy["completeness_rejected_fail"] ? CheckResult.Fail
            : rejected > policy["completeness_rejected_warn"] ? CheckResult.Warn : CheckResult.Pass;
        if (judged.Reading.ResponseRate is not { } response)
        {
            return new("completeness", byRows, JudgementWords.RejectedRows(rejected, policy["completeness_rejected_warn"]));
        }
        var byResponse = response < policy["completeness_response_fail"] ? CheckResult.Fail
            : response < policy["completeness_response_warn"] ? CheckResult.Warn : CheckResult.Pass;
        var (shown, wave) =
            (Said.Value(response, Units.Percent, policy["completeness_response_warn"], policy["completeness_response_fail"]),
                Responses.Wave(judged.Reading));
        // What is known of an instrument is no response to a survey: those who answered may not have told it.
        var known = judged.Case.IsSatisfaction
            ? JudgementWords.MembersResponded(shown, wave)
            : JudgementWords.LeastCoveredInstrument(shown);
        return new("completeness", (CheckResult)Math.Max((int)byRows, (int)byResponse),
            JudgementWords.ResponseAndRejectedRows(known, policy["completeness_response_warn"], rejected,
                policy["completeness_rejected_warn"]));
    }
}
