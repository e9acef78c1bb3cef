using System.Globalization;
using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>Invented survey answers of any size, to try a load with.</summary>
public static class AnswerFile
{
    private const int None = -1, NoRespondent = 0, NoMember = 1, NoQuestion = 2, OffScale = 3, Repeated = 4, KindsOfMistake = 5;

    /// <summary>Of a hundred answers, those without an opinion; how many of the others a Member's leaning moves upwards at most.</summary>
    private const int NoOpinion = 3, MostLeaning = 40;

    /// <summary>
    /// Writes a CSV (UTF-8, commas) of the data set survey_answers, row by row without holding it. About one row in a thousand
    /// is wrong: a missing respondent, an unknown Member, an unknown question, an answer off the scale or a repeated key.
    /// The same rows and seed give the same bytes. Answers are ratings from 1 to 5; three in a hundred are no opinion.
    /// They belong to the four waves of the annual survey, a quarter each, wave after wave; loading the file replaces these waves.
    /// </summary>
    /// <param name="path">File to write; an existing one is replaced. A name that begins with survey_answers is recognized by a
    /// load.</param>
    /// <param name="rows">Number of data rows, 0 or more; the header is not counted.</param>
    /// <returns>How many rows are wrong: a load rejects as many.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static long Write(string path, long rows, int seed = SampleSecretariat.DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        return Write(stream, rows, seed);
    }

    /// <summary>As <see cref="Write(string,long,int)"/>, to an open stream, which stays open.</summary>
    /// <param name="told">Is told every now and then how many rows were written; what it throws ends the writing.</param>
    public static long Write(Stream stream, long rows, int seed, Action<long>? told = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var questions = Questionnaires.Annual.Where(q => q.Kind == "rating").Select(q => q.Code).ToList();
        var members = Membership.On(new DateOnly(2022, 6, 30)).Select(m => m.Code).ToList();
        var surveys = AnnualSurvey.Waves.Select(w => w.Survey).ToList();
        var (chance, leaning) = (Chance.For(seed, "answers"), Chance.For(seed, "leanings"));
        // Members differ in what they think of each matter in each wave, so that however many answers there are, some are satisfied.
        var matters = surveys.Count * members.Count * questions.Count;
        var leanings = Enumerable.Range(0, matters).Select(_ => leaning.Below(MostLeaning)).ToArray();
        var line = new StringBuilder(64);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write("survey,respondent,member,question,answer,respondent_kind\n");
        long wrong = 0;
        var before = None;
        for (long row = 0; row < rows; row++)
        {
            if (row % InventedFile.Pace == 0) told?.Invoke(row);
            var mistake = chance.Below(1000) == 0 ? chance.Below(KindsOfMistake) : None;
            // The first row is right, so that no file is wrong as a whole.
            if (row == 0) mistake = None;
            var opinion = chance.Below(100);
            // A repeated key is that of the row before.
            var place = mistake == Repeated ? row - 1 : row;
            var person = place / questions.Count;
            var (wave, member, question) =
                ((int)((Int128)place * surveys.Count / rows), (int)(person % members.Count), (int)(place % questions.Count));
            if (opinion >= NoOpinion) opinion += leanings[(wave * members.Count + member) * questions.Count + question];
            var answer = opinion switch { < NoOpinion => "", < 8 => "1", < 18 => "2", < 34 => "3", < 76 => "4", _ => "5" };
            // It repeats nothing where that row has another key, or none.
            if (mistake != None && !(mistake == Repeated && before is (NoRespondent or NoQuestion or Repeated))) wrong++;
            before = mistake;
            line.Clear().Append(surveys[wave]).Append(',');
            if (mistake != NoRespondent) line.Append('P').Append(CultureInfo.InvariantCulture, $"{person}");
            line.Append(',').Append(mistake == NoMember ? "ZZ" : members[member])
                .Append(',').Append(mistake == NoQuestion ? "Q77" : questions[question])
                .Append(',').Append(mistake == OffScale ? "11" : answer).Append(",administration\n");
            writer.Write(line);
        }
        return wrong;
    }
}
