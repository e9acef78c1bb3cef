using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pictures.Words;

/// <summary>Items and questionnaires of the surveys, reasons, and other code lists of the registers, in words.</summary>
public static class Items
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["overall_satisfaction"] = PicturesWords.OverallSatisfaction,
        ["instruments_updated"] = PicturesWords.InstrumentsUpdatedOrNew,
        ["operations_organization"] = PicturesWords.OperationsOrganization,
        ["operations_rollout"] = PicturesWords.OperationsRollOut,
        ["operations_thematics"] = PicturesWords.OperationsThemes,
        ["research"] = PicturesWords.Research,
        ["communication"] = PicturesWords.Communication,
        ["fa_developments"] = PicturesWords.Developments,
        ["fa_impacts"] = PicturesWords.Impacts,
        ["meeting_content"] = PicturesWords.ContentMeeting,
        ["meeting_management"] = PicturesWords.ManagementMeeting,
        ["assistance_delivery"] = PicturesWords.DeliveryAssistance,
        ["assistance_follow_up"] = PicturesWords.FollowUpAssistance,
        ["annual"] = PicturesWords.AnnualSurvey,
        ["meeting"] = PicturesWords.MeetingSurvey,
        ["assistance"] = PicturesWords.SurveyAfterAssistance,
        ["legal"] = PicturesWords.LegalObstacles,
        ["resources"] = PicturesWords.LackResources,
        ["technology"] = PicturesWords.Technology,
        ["no_need"] = PicturesWords.NoNeedSeen,
        ["political"] = PicturesWords.PoliticalReasons,
        ["awareness"] = PicturesWords.LackAwareness,
        ["implemented"] = PicturesWords.Implemented,
        ["partial"] = PicturesWords.Part,
        ["not_implemented"] = PicturesWords.NotImplemented,
        ["unknown"] = PicturesWords.Unknown,
        ["silent"] = PicturesWords.NoAnswer,
        ["planned"] = PicturesWords.Planned,
        ["in_progress"] = PicturesWords.Progress,
        ["completed"] = PicturesWords.Completed,
        ["carried_over"] = PicturesWords.CarriedOver,
        ["cancelled"] = PicturesWords.Cancelled,
        ["superseded"] = PicturesWords.Superseded,
        ["lead"] = PicturesWords.Lead,
        ["co_lead"] = PicturesWords.CoLead,
        ["support"] = PicturesWords.Support,
        ["interim"] = PicturesWords.Interim,
        ["final"] = PicturesWords.Final,
        ["reviewed"] = PicturesWords.Reviewed,
        ["upgraded"] = PicturesWords.Upgraded,
        ["signed"] = PicturesWords.Signed,
        ["red"] = PicturesWords.Red,
        ["amber"] = PicturesWords.Amber,
        ["green"] = PicturesWords.Green,
        ["on_site"] = PicturesWords.Site,
        ["remote"] = PicturesWords.Remote,
        ["blended"] = PicturesWords.Blended,
        ["core"] = PicturesWords.Core,
        ["donor"] = PicturesWords.Donor,
        ["accredited"] = PicturesWords.Accredited,
        ["recognized"] = PicturesWords.Recognized,
        ["pre_accredited"] = PicturesWords.PreAccredited,
        ["external"] = PicturesWords.External,
        ["indicator"] = PicturesWords.Indicator,
        ["action"] = PicturesWords.Action,
        ["member"] = PicturesWords.Member,
        ["operation"] = PicturesWords.Operation,
        ["other"] = PicturesWords.Other,
        ["seizures"] = PicturesWords.Seizures,
        ["items"] = PicturesWords.Items,
        ["value"] = PicturesWords.Value,
        ["strategic_alignment"] = PicturesWords.StrategicAlignment,
        ["ict_deployment"] = PicturesWords.IctDeployment,
        ["project_management"] = PicturesWords.ProjectManagement,
        ["ict_governance"] = PicturesWords.IctGovernance,
        ["data_governance"] = PicturesWords.DataGovernance,
        ["not_stated"] = PicturesWords.NotStated,
    };

    /// <summary>A code in words; one without words here is shown as it is written, without its underscores.</summary>
    public static LocalizedText Of(string code) => Words.TryGetValue(code, out var words) ? words : Names.Raw(code);

    /// <summary>What was done to a partnership; a meeting is one that was held, no survey about it.</summary>
    public static LocalizedText Deed(string code) => code == "meeting" ? PicturesWords.MeetingHeld : Of(code);

    public static LocalizedText Instrument(SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Instrument(item.Instrument, item.Meeting);
    }

    /// <summary>A questionnaire, with its meeting where it has one.</summary>
    public static LocalizedText Instrument(string instrument, string? of)
    {
        var words = Of(instrument);
        return of is { } meeting ? PicturesWords.MeetingAndWords(meeting, words) : words;
    }

    /// <summary>An item, with its focus area where it has one.</summary>
    public static string Name(SurveyItem item, Format format)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(format);
        return item.FocusArea is { } area ? $"{area} · {format.Text(Of(item.Item))}" : format.Text(Of(item.Item));
    }
}
