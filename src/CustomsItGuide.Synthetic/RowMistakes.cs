namespace CustomsItGuide.Synthetic;

/// <summary>Makes about one row in a thousand wrong: a cell that no contract takes, or the row before once more.</summary>
internal sealed class RowMistakes(Chance chance)
{
    private const int OneIn = 1000;

    private object?[]? before;
    private bool begun;

    /// <summary>The row as it is, or wrong in one way.</summary>
    /// <param name="ways">Cells of which each alone makes a row wrong.</param>
    public InventedRow Perhaps(object?[] cells, params (int Column, object? Value)[] ways)
    {
        // A row is repeated only when it is right itself: of two rows of one key a load then takes the first.
        var right = before;
        before = cells;
        // The first row is right, so that no file is wrong as a whole.
        var first = !begun;
        begun = true;
        if (chance.Below(OneIn) > 0 || first) return new(cells, false);
        var way = chance.Below(ways.Length + 1);
        before = null;
        if (way == ways.Length) return right is null ? new(cells, false) : new([.. right], true);
        object?[] wrong = [.. cells];
        wrong[ways[way].Column] = ways[way].Value;
        return new(wrong, true);
    }
}
