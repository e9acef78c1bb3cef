using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>The kinds of entries that a reader of journals knows.</summary>
internal sealed class EntryKinds(params IReadOnlyList<EntryKind> kinds)
{
    public static readonly PlanEntry Plan = new();
    public static readonly DeliveryEntry Delivery = new();
    public static readonly WithdrawalEntry Withdrawal = new();

    /// <summary>Those of this version: the one list.</summary>
    public static readonly EntryKinds Known = new(Plan, Delivery, Withdrawal);

    /// <summary>The kind of an entry; of one that is not known, one that refuses it or, where the entry allows it, passes over
    /// it.</summary>
    public EntryKind Of(string name, JsonElement body) =>
        kinds.FirstOrDefault(k => k.Name == name) ?? (PassedOverEntry.Allows(body) ? new PassedOverEntry(name) : new NewerEntry(name));
}
