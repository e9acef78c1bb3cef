using System.Text;
using CustomsItGuide.Files;

namespace CustomsItGuide.Web.Work;

/// <summary>
/// The drafted actions as a file that <c>scorecard load --merge</c> takes: whole rows, as they stand but for what was drafted, so that a
/// load changes nothing else. Who takes it away has it; the site keeps none.
/// </summary>
/// <param name="Name">With the mark of made-up data, where the actions are.</param>
/// <param name="Text">Comma-separated values.</param>
public sealed record DraftFile(string Name, string Text)
{
    /// <summary>An address that holds the file itself. The mark before the text tells spreadsheets that it is Unicode.</summary>
    public string Address => "data:text/csv;charset=utf-8;base64,"
        + Convert.ToBase64String([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]);

    /// <returns>Null: nothing was drafted, or the plan keeps no actions.</returns>
    public static DraftFile? Of(IEnumerable<ActionEdit> actions, Period year, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(snapshot);
        var drafted = actions.Where(a => a.IsChanged).OrderBy(a => a.Number, StringComparer.Ordinal).ToList();
        if (drafted.Count == 0 || snapshot.Registers.ActionFile is not var (dataSet, heads)) return null;
        var text = new StringBuilder(CsvText.Line(heads));
        foreach (var action in drafted)
        {
            var cells = new Dictionary<string, string>(snapshot.Registers.ActionCells(year, action.Number), StringComparer.Ordinal);
            foreach (var (head, _, after) in action.Changes) cells[head] = after ?? "";
            text.Append(CsvText.Line(heads.Select(head => cells.GetValueOrDefault(head, ""))));
        }
        var name = $"{dataSet}_{year.Year.ToString().Replace('/', '-')}_draft.csv";
        var isMadeUp = snapshot.Deliveries.Any(d => d.DataSet == dataSet && d.IsSynthetic);
        return new(isMadeUp ? DeliveredFile.Marked(name) : name, text.ToString());
    }
}
