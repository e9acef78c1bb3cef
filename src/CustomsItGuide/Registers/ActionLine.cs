using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Registers;

public sealed partial class RegisterReader
{
    /// <summary>
    /// The heads of a file of actions, in the order of its contract, and the data set that such a file is of; null: the plan keeps no
    /// actions.
    /// </summary>
    public (string DataSet, IReadOnlyList<string> Heads)? ActionFile =>
        ActionVersionTable.Of(plan) is { } actions ? (actions.Name, [.. actions.Columns.Select(c => c.Name)]) : null;

    /// <summary>
    /// All filled cells of an action as it stands, as a file would have them: delivered again, they change nothing. It is what
    /// <see cref="ActionHistory"/> comes to.
    /// </summary>
    /// <param name="action">Its number, whatever its case.</param>
    /// <returns>By head; empty: the year's plan does not have it.</returns>
    public IReadOnlyDictionary<string, string> ActionCells(Period year, string action)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var version in ActionHistory(year, action))
        {
            if (version.Column is null)
            {
                cells.Clear();
                if (version.Kind == ChangeKind.Removed) continue;
                (cells["fiscal_year"], cells["action"]) = (version.FiscalYear, version.Action);
            }
            else if (version.Kind != ChangeKind.Removed)
            {
                if (version.After is { } after) cells[version.Column] = after;
                else cells.Remove(version.Column);
            }
        }
        return cells;
    }
}
