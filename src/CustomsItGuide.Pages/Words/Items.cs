using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>Items and questionnaires of the surveys, reasons, and other code lists of the registers, in words.</summary>
public static class Items
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["overall_satisfaction"] = PagesWords.OverallSatisfaction,
        ["instruments_updated"] = PagesWords.InstrumentsUpdated,
        ["operations_organization"] = PagesWords.OperationsOrganization,
        ["operations_rollout"] = PagesWords.OperationsRollOut,
        ["operations_thematics"] = PagesWords.OperationsThemes,
        ["research"] = PagesWords.Research,
        ["communication"] = PagesWords.Communication,
        ["fa_developments"] = PagesWords.FocusAreaDevelopments,
        ["fa_impacts"] = PagesWords.FocusAreaImpacts,
        ["meeting_content"] = PagesWords.MeetingContent,
        ["meeting_management"] = PagesWords.MeetingManagement,
        ["assistance_delivery"] = PagesWords.AssistanceDelivery,
        ["assistance_follow_up"] = PagesWords.AssistanceFollowUp,
        ["annual"] = PagesWords.AnnualSurvey,
        ["meeting"] = PagesWords.MeetingSurvey,
        ["assistance"] = PagesWords.SurveyAfterAssistance,
        ["legal"] = PagesWords.LegalObstacles,
        ["resources"] = PagesWords.LackOfResources,
        ["technology"] = PagesWords.Technology,
        ["no_need"] = PagesWords.NoNeedSeen,
        ["political"] = PagesWords.PoliticalReasons,
        ["awareness"] = PagesWords.LackOfAwareness,
        ["implemented"] = PagesWords.Implemented,
        ["partial"] = PagesWords.ImplementedInPart,
        ["not_implemented"] = PagesWords.NotImplemented,
        ["unknown"] = PagesWords.Unknown,
        ["silent"] = PagesWords.NoAnswer,
        ["planned"] = PagesWords.Planned,
        ["in_progress"] = PagesWords.InProgress,
        ["completed"] = PagesWords.Completed,
        ["carried_over"] = PagesWords.CarriedOver,
        ["cancelled"] = PagesWords.Cancelled,
        ["superseded"] = PagesWords.Superseded,
        ["lead"] = PagesWords.Lead,
        ["co_lead"] = PagesWords.CoLead,
        ["support"] = PagesWords.Support,
        ["interim"] = PagesWords.Interim,
        ["final"] = PagesWords.Final,
        ["reviewed"] = PagesWords.Reviewed,
        ["upgraded"] = PagesWords.Upgraded,
        ["signed"] = PagesWords.Signed,
        ["red"] = PagesWords.Red,
        ["amber"] = PagesWords.Amber,
        ["green"] = PagesWords.Green,
        ["on_site"] = PagesWords.OnSite,
        ["remote"] = PagesWords.Remote,
        ["blended"] = PagesWords.Blended,
        ["core"] = PagesWords.Core,
        ["donor"] = PagesWords.Donor,
        ["accredited"] = PagesWords.Accredited,
        ["recognized"] = PagesWords.Recognized,
        ["pre_accredited"] = PagesWords.PreAccredited,
        ["external"] = PagesWords.External,
        ["indicator"] = PagesWords.Indicator,
        ["action"] = PagesWords.Action,
        ["member"] = PagesWords.Member,
        ["operation"] = PagesWords.Operation,
        ["other"] = PagesWords.Other,
        ["seizures"] = PagesWords.Seizures,
        ["items"] = PagesWords.Items,
        ["value"] = PagesWords.ValueOfItem,
        ["strategic_alignment"] = PagesWords.StrategicAlignment,
        ["ict_deployment"] = PagesWords.IctDeployment,
        ["project_management"] = PagesWords.ProjectManagement,
        ["ict_governance"] = PagesWords.IctGovernance,
        ["data_governance"] = PagesWords.DataGovernance,
        ["not_stated"] = PagesWords.NotStated,
    };

    /// <summary>A code in words; one without words here is shown as it is written, without its underscores.</summary>
    public static LocalizedText Of(string code) => Words.TryGetValue(code, out var words) ? words : Names.Raw(code);

    /// <summary>What was done to a partnership; a meeting is one that was held, no survey about it.</summary>
    public static LocalizedText Deed(string code) => code == "meeting" ? PagesWords.MeetingHeld : Of(code);

    public static LocalizedText Instrument(SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Instrument(item.Instrument, item.Meeting);
    }

    /// <summary>A questionnaire, with its meeting where it has one.</summary>
    public static LocalizedText Instrument(string instrument, string? of)
    {
        var words = Of(instrument);
        return of is { } meeting ? PagesWords.MeetingAndWords(meeting, words) : words;
    }

    /// <summary>An item, with its focus area where it has one.</summary>
    public static string Name(SurveyItem item, Format format)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(format);
        return item.FocusArea is { } area ? $"{area} · {format.Text(Of(item.Item))}" : format.Text(Of(item.Item));
    }
}
