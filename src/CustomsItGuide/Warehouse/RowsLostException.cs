using System.Globalization;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Rows that were read are neither typed nor rejected, or are both: a fault of this program, never of a file. Each of the three is counted
/// by itself, so that the sum proves something.
/// </summary>
internal sealed class RowsLostException(string message)
    : Exception(message + " Nothing was changed. This is a fault of the program, not of the file: please report it.")
{
    /// <param name="where">What was being done, to whom.</param>
    /// <param name="read">Rows counted where the file was read.</param>
    /// <param name="typed">Rows counted in the table.</param>
    /// <param name="rejected">Different rows counted where they were refused.</param>
    /// <param name="told">Rejections that are told: one for each rejected row.</param>
    /// <exception cref="RowsLostException">They do not add up.</exception>
    public static void Check(string where, long read, long typed, long rejected, long told)
    {
        if (read == typed + rejected && rejected == told) return;
        throw new RowsLostException(string.Create(CultureInfo.InvariantCulture,
            $"The rows do not add up, {where}: {read} were read, {typed} typed and {rejected} rejected, and {told} rejections are told."));
    }
}
