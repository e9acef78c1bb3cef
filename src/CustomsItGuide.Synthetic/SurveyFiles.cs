namespace CustomsItGuide.Synthetic;

/// <summary>The files that come with a wave: the wave itself, its answers and, from the annual survey, the status of instruments.</summary>
internal static class SurveyFiles
{
    private static readonly Dictionary<string, string> FrenchAnswers = new(StringComparer.Ordinal)
    {
        ["survey"] = "Enquête",
        ["respondent"] = "Répondant",
        ["member"] = "Membre",
        ["question"] = "Code de la question",
        ["answer"] = "Réponse",
        ["respondent_kind"] = "Type de répondant",
    };

    public static SampleFile[] Annual(int seed, AnnualWave wave)
    {
        var waves = SurveyTable.Waves();
        waves.Add(AnnualSurvey.WaveRow(wave));
        var status = SyntheticInstrumentStatus.Answers(seed, wave);
        if (wave.Survey == "annual-2022-23")
            status = Mistakes.With(status, [wave.Survey, "FR", "atlas", "implemented", null, null],
                [wave.Survey, "BR", "rkc", "maybe", null, null]);
        return
        [
            new($"surveys_{wave.Survey}_synthetic.csv", waves, CsvForm.Plain),
            AnnualAnswers(wave, AnnualSurvey.Answers(seed, wave)),
            new($"instrument_status_{wave.Survey}_synthetic.csv", status, CsvForm.Plain),
        ];
    }

    /// <summary>Each wave comes in another form, as the survey tool and the office in charge changed.</summary>
    private static SampleFile AnnualAnswers(AnnualWave wave, Table answers)
    {
        var name = $"survey_answers_{wave.Survey}_synthetic.";
        return wave.Survey switch
        {
            "annual-2022" => new(name + "csv", Mistakes.WithBadAnswers(answers, wave.Survey, "Q01").Renamed(FrenchAnswers), CsvForm.French),
            "annual-2022-23" =>
                new(name + "xlsx", WithStranger(AnnualSurvey.Wide(answers)),
                    new WorkbookForm("Export", "SYNTHETIC: Members' engagement annual survey 2023", "One row per respondent", true)),
            "annual-2023-24" => new(name + "csv", AnnualSurvey.BeforeCorrection(answers), CsvForm.Wide16),
            _ => new(name + "csv", Mistakes.WithBadAnswers(answers, wave.Survey, "Q01"), CsvForm.Plain),
        };
    }

    /// <summary>Adds a respondent whose Member does not exist, with the answers of the first.</summary>
    private static Table WithStranger(Table wide)
    {
        object?[] row = [.. wide.Rows[0]];
        row[1] = "XX-1";
        row[2] = "Atlantis";
        return Mistakes.With(wide, row);
    }

    public static SampleFile[] Meeting(int seed, MeetingWave wave)
    {
        var waves = SurveyTable.Waves();
        waves.Add(MeetingSurveys.WaveRow(wave));
        var answers = MeetingSurveys.Answers(seed, wave);
        var name = $"survey_answers_{wave.Survey}_synthetic.";
        return
        [
            new($"surveys_{wave.Survey}_synthetic.csv", waves, CsvForm.Plain),
            wave.Meeting switch
            {
                "PTC" => new(name + "csv", answers, CsvForm.Plain),
                "HSC" => new(name + "csv", answers, CsvForm.Western),
                "EC" => new(name + "xlsx", answers, new WorkbookForm("Answers", "SYNTHETIC: Enforcement Committee, evaluation")),
                _ => new(name + "csv", answers, CsvForm.French),
            },
        ];
    }
}
