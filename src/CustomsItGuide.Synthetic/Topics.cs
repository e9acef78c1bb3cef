namespace CustomsItGuide.Synthetic;

/// <param name="Code">Code of the topic list.</param>
/// <param name="Home">SO1..SO4 or FA1..FA3.</param>
/// <param name="Directorate">Who leads the work on it.</param>
public sealed record Topic(string Code, string Home, string Name, string Directorate);

/// <summary>The topics that section IV of the Strategic Plan 2022-2025 names, in its order.</summary>
public static class Topics
{
    private const string Facilitation = "Compliance and Facilitation", Tariff = "Tariff and Trade Affairs", Capacity =
        "Capacity Building", Office = "Office of the Secretary General";

    public static IReadOnlyList<Topic> All { get; } =
    [
        new("rkc", "SO1", "Revised Kyoto Convention", Facilitation),
        new("e_commerce", "SO1", "E-Commerce", Facilitation),
        new("tfa", "SO1", "WTO Trade Facilitation Agreement", Facilitation),
        new("safe_aeo", "SO1", "SAFE and AEO", Facilitation),
        new("cbm", "SO1", "Coordinated Border Management", Facilitation),
        new("data_model", "SO1", "Data Model", Facilitation),
        new("waste", "SO1", "Waste-related issues", Facilitation),
        new("hs", "SO2", "Harmonized System", Tariff),
        new("valuation", "SO2", "Valuation", Tariff),
        new("origin", "SO2", "Origin", Tariff),
        new("resource_mobilization", "SO2", "Resource mobilization", Tariff),
        new("risk_management", "SO3", "Risk management", Facilitation),
        new("revenue_fraud", "SO3", "Revenue fraud", Facilitation),
        new("passenger_control_safe", "SO3", "Passenger control and SAFE", Facilitation),
        new("aml_ctf", "SO3", "Anti-money laundering and counter-terrorism financing", Facilitation),
        new("drugs_medicines", "SO3", "Drugs and medicines", Facilitation),
        new("performance_measurement", "SO4", "Performance measurement", Capacity),
        new("gender_diversity", "SO4", "Gender equality and diversity", Capacity),
        new("integrity", "SO4", "Integrity", Capacity),
        new("human_resources", "SO4", "Human resources management", Capacity),
        new("cb_strategy", "SO4", "Implementation of the capacity building strategy", Capacity),
        new("expert_pool", "SO4", "Improvement of the pool of experts", Capacity),
        new("digital_solutions", "FA1", "Digital solutions", Facilitation),
        new("data_strategy", "FA1", "Data strategy", Office),
        new("information_exchange", "FA1", "Exchange of information between administrations", Facilitation),
        new("circular_economy", "FA2", "Circular economy and waste management", Tariff),
        new("green_instruments", "FA2", "Environmental aspects of WCO instruments", Tariff),
        new("modernization_plan", "FA3", "Modernization plan of the WCO", Office),
        new("funding_governance", "FA3", "Funding, talent and decision-making", Office),
    ];

    public static Table Rows()
    {
        var table = new Table("topic", "home", "name");
        foreach (var t in All) table.Add(t.Code, t.Home, t.Name);
        return table;
    }
}
