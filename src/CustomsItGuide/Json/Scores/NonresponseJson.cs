using System.Text.Json;

namespace CustomsItGuide.Json.Scores;

/// <summary>What those who did not answer could change, as JSON.</summary>
internal static class NonresponseJson
{
    public static void Write(Utf8JsonWriter json, Nonresponse? block)
    {
        if (block is null)
        {
            json.WriteNull("nonresponse");
            return;
        }
        json.WriteStartObject("nonresponse");
        json.WriteNumber("responding", block.Responding);
        json.Number("population", block.Population);
        json.Number("worst", block.Worst);
        json.Number("best", block.Best);
        json.Number("threshold", block.Threshold);
        json.Number("tipping_share", block.TippingShare);
        json.Number("reached_if_alike", block.ReachedIfAlike);
        if (block.Fragile is { } fragile) json.WriteBoolean("fragile", fragile);
        else json.WriteNull("fragile");
        json.Number("r_indicator", block.RIndicator);
        json.Number("largest_bias", block.LargestBias);
        WriteWeighted(json, block.Weighted);
        json.Objects("regions", block.Regions, region =>
        {
            json.WriteString("region", region.Region);
            json.Number("members", region.Members);
            json.WriteNumber("responding", region.Responding);
        });
        json.WriteEndObject();
    }

    private static void WriteWeighted(Utf8JsonWriter json, WeightedShare? weighted)
    {
        if (weighted is null)
        {
            json.WriteNull("weighted");
            return;
        }
        json.WriteStartObject("weighted");
        json.WriteNumber("unweighted", weighted.Unweighted);
        json.WriteNumber("share", weighted.Share);
        AssessmentJson.WriteInterval(json, "interval", weighted.Interval);
        json.WriteNumber("groups", weighted.Groups);
        json.WriteNumber("effective_size", weighted.EffectiveSize);
        json.WriteNumber("design_effect", weighted.DesignEffect);
        json.WriteBoolean("differs", weighted.Differs);
        json.WriteBoolean("about", weighted.About);
        json.WriteEndObject();
    }
}
