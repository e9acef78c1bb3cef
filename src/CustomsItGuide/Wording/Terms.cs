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
        [Status.Met] = WordingWords.Met,
        [Status.OnTrack] = WordingWords.Track,
        [Status.AtRisk] = WordingWords.Risk,
        [Status.OffTarget] = WordingWords.OffTarget,
        [Status.NoSignificantChange] = WordingWords.NoSignificantChange,
        [Fact.None] = WordingWords.None,
        [Fact.Met] = WordingWords.MetMet,
        [Fact.NotMet] = WordingWords.NotMet,
        [Evidence.None] = WordingWords.NoEvidenceEitherWay,
        [Evidence.Confirmed] = WordingWords.Confirmed,
        [Evidence.Unconfirmed] = WordingWords.Unconfirmed,
        [Evidence.Census] = WordingWords.FullCount,
        [Evidence.Process] = WordingWords.ProgressWork,
        [Trend.NotEnoughData] = WordingWords.NotEnoughData,
        [Trend.Improved] = WordingWords.Improved,
        [Trend.NoDetectableChange] = WordingWords.NoDetectableChange,
        [Trend.Deteriorated] = WordingWords.Deteriorated,
        [Course.Rose] = WordingWords.Rose,
        [Course.Fell] = WordingWords.Fell,
        [Course.Same] = WordingWords.Same,
        [Course.NotTold] = WordingWords.NoChangeCanTold,
        [SourceRating.NotEstablished] = WordingWords.NotEstablished,
        [SourceRating.Sound] = WordingWords.Sound,
        [SourceRating.SoundWithDisclosure] = WordingWords.SoundDisclosure,
        [SourceRating.Weak] = WordingWords.Weak,
        [CheckResult.NotApplicable] = WordingWords.NotApplicable,
        [CheckResult.Pass] = WordingWords.Pass,
        [CheckResult.Warn] = WordingWords.Warning,
        [CheckResult.Fail] = WordingWords.Fail,
        [Absence.NotDue] = WordingWords.NotDueYet,
        [Absence.NotReported] = WordingWords.NotReported,
        [Absence.NotApplicable] = WordingWords.NotApplicable,
        [Absence.NotAssessable] = WordingWords.NotAssessable,
        [Absence.Suppressed] = WordingWords.Suppressed,
        [Severity.Hint] = WordingWords.Note,
        [Severity.Warning] = WordingWords.WarningWarning,
        [Severity.Error] = WordingWords.Error,
        [LoadOutcome.Loaded] = WordingWords.Loaded,
        [LoadOutcome.WouldBeRefused] = WordingWords.WouldRefused,
        [LoadOutcome.WouldLoad] = WordingWords.WouldLoaded,
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
