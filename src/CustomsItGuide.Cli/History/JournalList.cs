using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.History;

/// <summary>The journal's entries, a line each: when, of which kind, by whom, and what they say; and how the files that they name were
/// looked at.</summary>
internal static class JournalList
{
    public static void WriteText(IReadOnlyList<JournalEntry> journal, FilesCheck check, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        var table = call.Table(new Head(T(CliWords.EntryColumn), Right: true), T(CliWords.ReceivedColumn), T(CliWords.KindColumn),
            new Head(T(CliWords.ByColumn), Wraps: true), new Head(T(CliWords.SaysColumn), Wraps: true));
        foreach (var entry in journal)
        {
            table.Row(Numbers.Count(entry.Position, call.Language), Numbers.Moment(entry.Received), Plain.Text(entry.Kind),
                Plain.Text(Authors.Named(entry, call.Language)), Plain.Text(entry.Summary.In(call.Language)));
        }
        table.WriteTo(call.Output);
        if (call.Quiet) return;
        call.Output.WriteLine(T(check.IsFull ? CliWords.FilesReadNow(check.Files)
            : CliWords.FilesLookedAt(check.Files, check.Hashed, Numbers.Day(DateOnly.FromDateTime(check.LastFull.UtcDateTime)))));
    }
}
