using System.Globalization;
using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>A file of invented survey answers of any size, to try a load with.</summary>
public static class AnswerFile
{
    /// <summary>Waves that the answers are spread over; each is a wave of the sample, and a file replaces those waves.</summary>
    private static readonly string[] Surveys = ["annual-2022", "annual-2022-23", "annual-2023-24", "annual-2024-25"];

    /// <summary>
    /// Writes a CSV (UTF-8, commas) of the data set survey_answers, row by row without holding it. One row in a thousand, on
    /// average, is wrong: an unknown Member, an answer off the scale, a missing respondent or an unknown question.
    /// The same rows and seed give the same bytes. Answers are ratings from 1 to 5; three in a hundred are no opinion.
    /// Respondents are grouped by wave, so keys of one wave stand together.
    /// </summary>
    /// <param name="path">File to write; an existing one is replaced. Name it survey_answers_synthetic.csv to have it recognized.</param>
    /// <param name="rows">Number of data rows, 0 or more; the header is not counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is negative.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, long rows, int seed = SampleSecretariat.DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Write(stream, rows, seed);
    }

    /// <summary>As <see cref="Write(string,long,int)"/>, to an open stream, which stays open.</summary>
    public static void Write(Stream stream, long rows, int seed)
    {
        var questions = Questionnaires.Annual.Where(q => q.Kind == "rating").Select(q => q.Code).ToList();
        var members = Membership.On(new DateOnly(2022, 6, 30)).Select(m => m.Code).ToList();
        var chance = Chance.For(seed, "answers");
        var line = new StringBuilder(64);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write("survey,respondent,member,question,answer,respondent_kind\n");
        for (long row = 0; row < rows; row++)
        {
            var person = row / questions.Count;
            var survey = Surveys[(int)((decimal)row * Surveys.Length / rows)];
            var member = members[(int)(person % members.Count)];
            var question = questions[(int)(row % questions.Count)];
            var draw = chance.Below(1000);
            var answer = chance.Below(100) is var a && a < 3 ? "" : a < 8 ? "1" : a < 18 ? "2" : a < 34 ? "3" : a < 76 ? "4" : "5";
            var mistake = draw == 0 ? chance.Below(4) : -1;
            line.Clear().Append(survey).Append(',');
            if (mistake != 0) line.Append('P').Append(person.ToString(CultureInfo.InvariantCulture));
            line.Append(',').Append(mistake == 1 ? "ZZ" : member).Append(',').Append(mistake == 2 ? "Q77" : question).Append(',')
                .Append(mistake == 3 ? "11" : answer).Append(",administration\n");
            writer.Write(line);
        }
    }
}
