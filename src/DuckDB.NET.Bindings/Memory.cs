using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// Every struct here has the memory layout of its C counterpart: DuckDB.NET.Data reads most of them straight out of
// vectors, the rest cross P/Invoke by value. Do not add instance fields.

/// <summary>duckdb_result. Owned by whoever executed the statement; <see cref="Close"/> releases it.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBResult
{
    private readonly ulong deprecatedColumnCount;
    private readonly ulong deprecatedRowCount;
    private readonly ulong deprecatedRowsChanged;
    private readonly nint deprecatedColumns;
    private readonly nint deprecatedErrorMessage;
    private readonly nint internalData;

    /// <summary>Safe to call twice: duckdb_destroy_result clears the struct it is given.</summary>
    public void Close() => NativeMethods.Raw.DestroyResult(ref this);
}

/// <summary>duckdb_query_progress_type. The percentage is -1 while none can be told.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBQueryProgress
{
    public double Percentage { get; }
    public ulong RowsProcessed { get; }
    public ulong TotalRowsToProcess { get; }
}

/// <summary>duckdb_list_entry: where the elements of one row lie in the child vector.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBListEntry(ulong offset, ulong length)
{
    public ulong Offset { get; } = offset;
    public ulong Length { get; } = length;
}

/// <summary>duckdb_string_t: up to 12 bytes inline, longer ones by pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
[SuppressMessage("Design", "CA1051", Justification = "The field names are part of the binary contract.")]
public unsafe struct DuckDBString
{
    private const int InlineBytes = 12;

    public _value_e__Union value;

    public readonly int Length => (int)value.inlined.length;

    /// <summary>Points into this struct for a short string, so only valid while the struct stays where it is.</summary>
    public readonly sbyte* Data => Length <= InlineBytes
        ? (sbyte*)Unsafe.AsPointer(ref Unsafe.AsRef(in value.inlined.inlined[0]))
        : value.pointer.ptr;

    [StructLayout(LayoutKind.Explicit)]
    public struct _value_e__Union
    {
        [FieldOffset(0)] public DuckDBStringPointer pointer;
        [FieldOffset(0)] public DuckDBStringInlined inlined;

        [StructLayout(LayoutKind.Sequential)]
        public struct DuckDBStringPointer
        {
            public uint length;
            public fixed sbyte prefix[4];
            public sbyte* ptr;
        }

        [StructLayout(LayoutKind.Sequential)]
        public struct DuckDBStringInlined
        {
            public uint length;
            public fixed sbyte inlined[InlineBytes];
        }
    }
}
