using System.Globalization;
using CustomsItGuide.Definitions;
using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>What goes back to those who deliver.</summary>
public sealed partial class Snapshot
{
    /// <summary>Values of another data set that a template offers as a list; a longer list is no help.</summary>
    private const int MostOffered = 500;

    /// <summary>
    /// Writes a delivery as a workbook for its author: the rows as they were delivered, cells that are refused marked and commented, and a
    /// column
    /// of remarks that is left out when the corrected workbook is loaded.
    /// </summary>
    /// <param name="delivery">Its journal position; null: the only one with rejected rows.</param>
    /// <param name="file">A file that is not there yet. Of a synthetic delivery its name gets that word, where it does not have it.</param>
    /// <param name="withAnswers">Also of a data set that holds what single Members said.</param>
    /// <param name="language">Of the remarks: two letters; anything but <c>fr</c> is English.</param>
    /// <exception cref="RefusedException">
    /// No delivery has that number, or several have rejected rows, or none; it holds answers and they are not asked for; a workbook cannot
    /// hold it; or
    /// it cannot be written there.
    /// </exception>
    public ReturnedDelivery ReturnDelivery(long? delivery, string file, bool withAnswers = false, string language = "en")
    {
        var rejections = Rejections(delivery);
        var position = delivery ?? OnlyOne(rejections);
        var returned = Deliveries.First(d => d.Position == position);
        var plan = parts.Telling(position).Plan;
        var dataSet = plan.DataSet(returned.DataSet);
        if (rejections.Count == 0) throw NothingToReturn(returned);
        if (dataSet.Confidential is not null && !withAnswers)
        {
            throw new RefusedException(
                new Issue(Severity.Error, "--format xlsx", null, "answers", WorkspacesWords.AnswersNotAskedFor(dataSet.Name)));
        }
        var kept = returned.Files.Select(f => new IntakeFile(parts.PathOf(f, position), f.Name, f.Name)).ToList();
        var sources = Intake.Read(kept, MappingReader.Apply(plan.DataSets, returned.Options.Map), ParquetFile.Schema,
            returned.DataSet).Sources;
        // The mark comes from the name alone: without it a corrected file would be taken for real.
        var to = Path.GetFullPath(returned.IsSynthetic ? DeliveredFile.Marked(file) : file);
        var (rows, marked) = NewFile.Write(to, stream => new Returning(dataSet, rejections, language).Write(stream,
            sources));
        return new ReturnedDelivery(returned, to, rows, marked);
    }

    /// <summary>
    /// Writes a workbook to fill in: the heads of a data set with their meanings, allowed values to choose from, and an example on a sheet
    /// of its own. As it
    /// is, it loads nothing and is refused nowhere.
    /// </summary>
    /// <param name="dataSet">Name of the data set, however its words are joined.</param>
    /// <param name="file">A file that is not there yet.</param>
    /// <param name="language">Of the meanings: two letters; anything but <c>fr</c> is English.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="RefusedException">The plan has no such data set, or the file is there or cannot be written.</exception>
    public DataSet WriteTemplate(string dataSet, string file, string language = "en")
    {
        var plan = Plan;
        var contract = DataSetOf(plan, dataSet);
        var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var column in contract.Columns)
        {
            var to = column.Type is ColumnType.Member or ColumnType.Members ? contract.Name == "members" ? null : new Reference("members",
                "member", []) : column.References;
            if (to is null || plan.DataSet(to.DataSet).Confidential is not null) continue;
            var values =
                parts.Query(
                    $"select distinct {Database.Name(to.Column)}::varchar from {Database.Name(to.DataSet)} where "
                        + $"{Database.Name(to.Column)} is not null order by 1 limit {MostOffered + 1}")
                .Rows.Select(r => (string)r[0]!).Concat(to.Besides).Distinct(StringComparer.Ordinal).ToList();
            if (values.Count is > 0 and <= MostOffered) known[column.Name] = values;
        }
        return NewFile.Write(Path.GetFullPath(file), stream =>
        {
            new Template(contract, plan, known, language).Write(stream);
            return contract;
        });
    }

    /// <summary>
    /// Proposes how an unknown table, such as the export of a survey tool, is read as a data set: heads as columns or questions, words as
    /// codes or
    /// ratings. It is a guess for a person to check; loading takes it only from a file (<see cref="LoadRequest.MapFile"/>).
    /// </summary>
    /// <param name="file">A delimited text or a workbook.</param>
    /// <param name="dataSet">Name of the data set; null: the one of which most columns are recognized.</param>
    /// <param name="language">Of the comments in the proposed file: two letters; anything but <c>fr</c> is English.</param>
    /// <exception cref="RefusedException">The file cannot be read, there is no such data set, or none is recognized.</exception>
    public ProposedMapping ProposeMapping(string file, string? dataSet = null, string language = "en")
    {
        var plan = Plan;
        var named = dataSet is null ? null : DataSetOf(plan, dataSet);
        return Trouble.Refused(file, null, () =>
        {
            if (!File.Exists(file)) throw new RefusedException(new Issue(Severity.Error, file, null, "not_found",
                WorkspacesWords.FileNotFound));
            var table = UnknownTable.Of(file, file);
            var proposals = (named is null ? plan.DataSets : [named])
                .Select(d => new MappingProposal(d, table, QuestionsOf(plan, d), language)
                .Propose())
                .OrderByDescending(p => p.Mapping.Columns.Count + p.Mapping.Questions.Count - p.Missing.Count).ToList();
            if (proposals[0].Mapping.Columns.Count + proposals[0].Mapping.Questions.Count > 0) return proposals[0];
            throw new RefusedException(
                new Issue(Severity.Error, file, null, "nothing_recognized",
                    WorkspacesWords.NothingRecognized(Headers.Listed(table.Heads, 30), Next)));
        });
    }

    private const string Next = "scorecard template DATASET";

    /// <summary>The questions that a data set with a column for each question may ask, each with its wordings.</summary>
    private IReadOnlyList<KnownQuestion> QuestionsOf(Plan plan, DataSet dataSet)
    {
        if (dataSet.Wide is not { } wide || dataSet.Column(wide.Variable).References is not { } to) return [];
        var asked = plan.DataSet(to.DataSet);
        // What is replaced together belongs together: the questions of one questionnaire.
        var group = asked.Slice is { Kind: SliceKind.Columns, Columns: [var column, ..] } && column != to.Column ? Database.Name(column)
            : "''";
        var texts = asked.Columns.Where(c => c.Type == ColumnType.Text && c.Name != to.Column && c.References is null).Select(c =>
            Database.Name(c.Name));
        return [.. texts.SelectMany(text => parts.Query(
                $"select distinct {Database.Name(to.Column)}::varchar, {group}::varchar, {text} from "
                    + $"{Database.Name(to.DataSet)} where {text} is not null order by all").Rows)
            .Select(r => new KnownQuestion((string)r[0]!, r[1] as string ?? "", (string)r[2]!))];
    }

    private static DataSet DataSetOf(Plan plan, string name) => plan.DataSets.FirstOrDefault(d =>
        Headers.Plain(d.Name) == Headers.Plain(name))
        ?? throw new RefusedException(new Issue(Severity.Error, name, null, "unknown_data_set", DidYouMean(name, plan)));

    private static LocalizedText DidYouMean(string name, Plan plan)
    {
        var names = plan.DataSets.Select(d => d.Name).ToList();
        var (near, list) = (Suggestion.Nearest(name, names), string.Join(", ", names));
        return WorkspacesWords.UnknownDataSet(name, near is null ? LocalizedText.Empty : WorkspacesWords.DidYouMean(near), list);
    }

    private static long OnlyOne(IReadOnlyList<Rejection> rejections)
    {
        var deliveries = rejections.GroupBy(r => (r.Delivery, r.DataSet)).OrderBy(g => g.Key.Delivery).ToList();
        if (deliveries.Count == 1) return deliveries[0].Key.Delivery;
        if (deliveries.Count == 0)
        {
            throw new RefusedException(new Issue(Severity.Error, "--delivery", null, "nothing_to_return",
                WorkspacesWords.NothingToReturn));
        }
        var list = string.Join(", ", deliveries.Select(g => string.Create(CultureInfo.InvariantCulture,
            $"{g.Key.Delivery} ({g.Key.DataSet}: {g.Count()})")));
        throw new RefusedException(
            new Issue(Severity.Error, "--delivery", null, "several_deliveries", WorkspacesWords.SeveralDeliveries(list)));
    }

    private static RefusedException NothingToReturn(Delivery delivery) => new(new Issue(Severity.Error, "--delivery", null,
        "nothing_to_return", WorkspacesWords.NothingToReturnOfDelivery(delivery.Position, delivery.DataSet)));
}
