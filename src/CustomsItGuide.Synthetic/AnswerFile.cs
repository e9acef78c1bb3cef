using System.Globalization;
using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>Invented survey answers of any size, to try a load with.</summary>
public static class AnswerFile
{
    private const int KindsOfMistake = 5;

    /// <summary>
    /// Writes a CSV (UTF-8, commas) of the data set survey_answers, row by row without holding it. About one row in a thousand
    /// is wrong: a missing respondent, an unknown Member, an unknown question, an answer off the scale or a repeated key.
    /// The same rows and seed give the same bytes. Answers are ratings from 1 to 5; three in a hundred are no opinion.
    /// They belong to the four waves of the annual survey, a quarter each, wave after wave; loading the file replaces these waves.
    /// </summary>
    /// <param name="path">File to write; an existing one is replaced. A name that begins with survey_answers is recognized by a
    /// load.</param>
    /// <param name="rows">Number of data rows, 0 or more; the header is not counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, long rows, int seed = SampleSecretariat.DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Write(stream, rows, seed);
    }

    /// <summary>
    /// Writes the answers and what they refer to (Members, waves, questions) into a folder, which is made if need be: its files
    /// load into an empty workspace.
    /// </summary>
    /// <returns>The files written, the answers last.</returns>
    /// <inheritdoc cref="Write(string,long,int)" path="/exception"/>
    public static IReadOnlyList<string> WriteFolder(string folder, long rows, int seed = SampleSecretariat.DefaultSeed)
    {
        Directory.CreateDirectory(folder);
        var waves = SurveyTable.Waves();
        foreach (var wave in AnnualSurvey.Waves) waves.Add(AnnualSurvey.WaveRow(wave));
        string Save(string file, Table table)
        {
            var path = Path.Combine(folder, file);
            using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
            CsvForm.Plain.Write(stream, table);
            return path;
        }
        List<string> files =
        [
            Save("members.csv", Membership.Register(new(2025, 6, 30))),
            Save("survey_questions_synthetic.csv", Questionnaires.Rows()),
            Save("surveys_synthetic.csv", waves),
            Path.Combine(folder, "survey_answers_synthetic.csv"),
        ];
        Write(files[^1], rows, seed);
        return files;
    }

    /// <summary>As <see cref="Write(string,long,int)"/>, to an open stream, which stays open.</summary>
    public static void Write(Stream stream, long rows, int seed)
    {
        var questions = Questionnaires.Annual.Where(q => q.Kind == "rating").Select(q => q.Code).ToList();
        var members = Membership.On(new DateOnly(2022, 6, 30)).Select(m => m.Code).ToList();
        var surveys = AnnualSurvey.Waves.Select(w => w.Survey).ToList();
        var chance = Chance.For(seed, "answers");
        var line = new StringBuilder(64);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write("survey,respondent,member,question,answer,respondent_kind\n");
        for (long row = 0; row < rows; row++)
        {
            var mistake = chance.Below(1000) == 0 ? chance.Below(KindsOfMistake) : -1;
            var answer = chance.Below(100) switch { < 3 => "", < 8 => "1", < 18 => "2", < 34 => "3", < 76 => "4", _ => "5" };
            // A repeated key is that of the row before.
            var place = mistake == 4 && row > 0 ? row - 1 : row;
            var person = place / questions.Count;
            line.Clear().Append(surveys[(int)((Int128)place * surveys.Count / rows)]).Append(',');
            if (mistake != 0) line.Append('P').Append(CultureInfo.InvariantCulture, $"{person}");
            line.Append(',').Append(mistake == 1 ? "ZZ" : members[(int)(person % members.Count)])
                .Append(',').Append(mistake == 2 ? "Q77" : questions[(int)(place % questions.Count)])
                .Append(',').Append(mistake == 3 ? "11" : answer).Append(",administration\n");
            writer.Write(line);
        }
    }
}
