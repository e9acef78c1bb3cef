namespace CustomsItGuide.Synthetic;

/// <summary>Invented deliveries of any size, to try a workspace with.</summary>
public static class InventedDeliveries
{
    /// <summary>Survey answers for which there are one action and one mission.</summary>
    public const int AnswersForEach = 1000;

    /// <summary>
    /// Files that load together into an empty workspace of the sample's plan: survey answers, and a thousandth as many actions and
    /// missions (rounded up), each with about one row in a thousand wrong on purpose; and, without a mistake, the Members, topics,
    /// questions and waves that they refer to. The same rows and seed give the same bytes.
    /// </summary>
    /// <param name="answers">Rows of survey answers, 0 or more; with 0 there are only the files that others would refer to, since a
    /// file without a row is no delivery.</param>
    /// <returns>The files in the order of what refers to what, the answers last.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answers"/> is negative.</exception>
    public static IReadOnlyList<InventedFile> Files(long answers, int seed = SampleSecretariat.DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answers);
        var waves = SurveyTable.Waves();
        foreach (var wave in AnnualSurvey.Waves) waves.Add(AnnualSurvey.WaveRow(wave));
        var others = answers / AnswersForEach + (answers % AnswersForEach > 0 ? 1 : 0);
        InventedFile[] files =
        [
            InventedFile.Of("members.csv", "members", Membership.Register(new(2025, 6, 30))),
            InventedFile.Of("topics.csv", "topics", Topics.Rows()),
            InventedFile.Of("survey_questions_synthetic.csv", "survey_questions", Questionnaires.Rows()),
            InventedFile.Of("surveys_synthetic.csv", "surveys", waves),
            InventedFile.Of("plan_actions_synthetic.csv", "plan_actions", others, PlanFiles.Empty().Columns,
                () => InventedActions.Rows(others, seed)),
            InventedFile.Of("missions_synthetic.csv", "missions", others, MissionFiles.Empty().Columns,
                () => InventedMissions.Rows(others, seed)),
            new("survey_answers_synthetic.csv", "survey_answers", answers,
                (stream, told) => AnswerFile.Write(stream, answers, seed, told)),
        ];
        return [.. files.Where(f => f.Rows > 0)];
    }

    /// <summary>Writes them into a folder, which is made if need be; existing files of their names are replaced.</summary>
    /// <returns>The files written, in the order of <see cref="Files"/>.</returns>
    /// <inheritdoc cref="Files" path="/exception"/>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, long answers, int seed = SampleSecretariat.DefaultSeed)
    {
        Directory.CreateDirectory(folder);
        return [.. Files(answers, seed).Select(file =>
        {
            var path = Path.Combine(folder, file.Name);
            using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
            file.Write(stream, null);
            return path;
        })];
    }
}
