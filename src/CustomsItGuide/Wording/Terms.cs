using System.Text.Json;

namespace CustomsItGuide.Wording;

/// <summary>The vocabulary's closed lists: as people read them, in small letters, and as programs read them.</summary>
public static class Terms
{
    private static readonly Dictionary<Enum, LocalizedText> Readable = new()
    {
        [Status.NotYetDue] = WordingWords.NotDueYet,
        [Status.ReportOverdue] = WordingWords.ReportOverdue,
        [Status.Baseline] = WordingWords.BaselineYear,
        [Status.InsufficientData] = WordingWords.InsufficientData,
        [Status.Met] = WordingWords.StatusMet,
        [Status.OnTrack] = WordingWords.OnTrack,
        [Status.AtRisk] = WordingWords.AtRisk,
        [Status.OffTarget] = WordingWords.OffTarget,
        [Status.NoSignificantChange] = WordingWords.NoSignificantChange,
        [Fact.None] = WordingWords.FactNone,
        [Fact.Met] = WordingWords.FactMet,
        [Fact.NotMet] = WordingWords.FactNotMet,
        [Evidence.None] = WordingWords.EvidenceNone,
        [Evidence.Confirmed] = WordingWords.Confirmed,
        [Evidence.Unconfirmed] = WordingWords.Unconfirmed,
        [Evidence.Census] = WordingWords.FullCount,
        [Evidence.Process] = WordingWords.ProgressOfWork,
        [Trend.NotEnoughData] = WordingWords.NotEnoughData,
        [Trend.Improved] = WordingWords.Improved,
        [Trend.NoDetectableChange] = WordingWords.NoDetectableChange,
        [Trend.Deteriorated] = WordingWords.Deteriorated,
        [Course.Rose] = WordingWords.Rose,
        [Course.Fell] = WordingWords.Fell,
        [Course.Same] = WordingWords.Same,
        [Course.NotTold] = WordingWords.CourseNotTold,
        [SourceRating.NotEstablished] = WordingWords.NotEstablished,
        [SourceRating.Sound] = WordingWords.Sound,
        [SourceRating.SoundWithDisclosure] = WordingWords.SoundWithDisclosure,
        [SourceRating.Weak] = WordingWords.Weak,
        [CheckResult.NotApplicable] = WordingWords.NotApplicable,
        [CheckResult.Pass] = WordingWords.CheckPassed,
        [CheckResult.Warn] = WordingWords.CheckWarning,
        [CheckResult.Fail] = WordingWords.CheckFailed,
        [Absence.NotDue] = WordingWords.NotDueYet,
        [Absence.NotReported] = WordingWords.NotReported,
        [Absence.NotApplicable] = WordingWords.NotApplicable,
        [Absence.NotAssessable] = WordingWords.NotAssessable,
        [Absence.Suppressed] = WordingWords.Suppressed,
        [Severity.Hint] = WordingWords.SeverityHint,
        [Severity.Warning] = WordingWords.SeverityWarning,
        [Severity.Error] = WordingWords.SeverityError,
        [LoadOutcome.Loaded] = WordingWords.Loaded,
        [LoadOutcome.WouldBeRefused] = WordingWords.WouldBeRefused,
        [LoadOutcome.WouldLoad] = WordingWords.WouldBeLoaded,
        [LoadOutcome.Unchanged] = WordingWords.Unchanged,
        [ChangeKind.Added] = WordingWords.Added,
        [ChangeKind.Removed] = WordingWords.Removed,
        [ChangeKind.Changed] = WordingWords.Changed,
        [AuthorKind.Person] = WordingWords.Person,
        [AuthorKind.Import] = WordingWords.Import,
        [AuthorKind.Program] = WordingWords.Program,
    };

    /// <summary>As people read it, where it stands within a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It belongs to none of the vocabulary's lists.</exception>
    public static LocalizedText Of(Enum value) => Readable.TryGetValue(value, out var words) ? words
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The vocabulary has no words for this.");

    /// <summary>As other programs read it: <c>sound_with_disclosure</c>.</summary>
    public static string Code(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
