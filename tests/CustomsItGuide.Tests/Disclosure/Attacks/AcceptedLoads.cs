namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>Loads whose corrections may take answers away: what the plan's limits ask about is accepted.</summary>
internal static class AcceptedLoads
{
    public static void LoadAccepting(this Workspace workspace, LoadRequest request)
    {
        try
        {
            workspace.Load(request);
        }
        catch (RefusedException refused) when (refused.Losses.IsAny)
        {
            workspace.Load(request with { AcceptLosses = refused.Losses.Number });
        }
    }
}
