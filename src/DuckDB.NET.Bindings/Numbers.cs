using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// Every struct here has the memory layout of its C counterpart: DuckDB.NET.Data reads most of them straight out of
// vectors, the rest cross P/Invoke by value. Do not add instance fields.

/// <summary>duckdb_hugeint: two's complement, 128 bits. Also the storage of UUID and of wide DECIMAL.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBHugeInt
{
    public static BigInteger HugeIntMinValue { get; } = Int128.MinValue;
    public static BigInteger HugeIntMaxValue { get; } = Int128.MaxValue;

    public DuckDBHugeInt(ulong lower, long upper) => (Lower, Upper) = (lower, upper);

    public DuckDBHugeInt(Int128 value) : this((ulong)value, (long)(value >> 64)) { }

    /// <exception cref="OverflowException">The value does not fit 128 bits.</exception>
    public DuckDBHugeInt(BigInteger value) : this((Int128)value) { }

    public ulong Lower { get; }
    public long Upper { get; }

    public Int128 ToInt128() => new((ulong)Upper, Lower);
    public BigInteger ToBigInteger() => ToInt128();
    public override string ToString() => ToInt128().ToString(CultureInfo.InvariantCulture);
}

/// <summary>duckdb_uhugeint.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBUHugeInt
{
    public static BigInteger HugeIntMinValue { get; } = BigInteger.Zero;
    public static BigInteger HugeIntMaxValue { get; } = UInt128.MaxValue;

    public DuckDBUHugeInt(ulong lower, ulong upper) => (Lower, Upper) = (lower, upper);

    public DuckDBUHugeInt(UInt128 value) : this((ulong)value, (ulong)(value >> 64)) { }

    /// <exception cref="OverflowException">The value does not fit 128 bits, or is negative.</exception>
    public DuckDBUHugeInt(BigInteger value) : this((UInt128)value) { }

    public ulong Lower { get; }
    public ulong Upper { get; }

    public UInt128 ToUInt128() => new(Upper, Lower);
    public BigInteger ToBigInteger() => ToUInt128();
    public override string ToString() => ToUInt128().ToString(CultureInfo.InvariantCulture);
}

/// <summary>duckdb_decimal: an unscaled 128-bit value with its width and scale.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDecimal
{
    private const int MaxScale = 28; // of System.Decimal, whose unscaled value has 96 bits

    public DuckDBDecimal(byte width, byte scale, DuckDBHugeInt value) => (Width, Scale, Value) = (width, scale, value);

    public byte Width { get; }
    public byte Scale { get; }
    public DuckDBHugeInt Value { get; }

    /// <summary>Rounded, half to even, where it has more digits than System.Decimal can hold.</summary>
    /// <exception cref="OverflowException">Its whole part is too large for System.Decimal.</exception>
    public decimal ToDecimal()
    {
        var unscaled = Value.ToInt128();
        var magnitude = unscaled < 0 ? (UInt128)(-unscaled) : (UInt128)unscaled;
        for (var dropped = Math.Max(0, Scale - MaxScale); dropped <= Scale; dropped++)
        {
            var rounded = DivideByPowerOfTen(magnitude, dropped);
            if (rounded >> 96 == UInt128.Zero)
                return new decimal((int)(uint)rounded, (int)(uint)(rounded >> 32), (int)(uint)(rounded >> 64), unscaled < 0, (byte)(Scale - dropped));
        }

        throw new OverflowException($"A value of DECIMAL({Width},{Scale}) is too large for System.Decimal, which holds 28 digits.");
    }

    private static UInt128 DivideByPowerOfTen(UInt128 value, int exponent)
    {
        UInt128 power = 1;
        for (var i = 0; i < exponent; i++) power *= 10;
        var (quotient, remainder) = UInt128.DivRem(value, power);
        var up = remainder > power - remainder || (remainder == power - remainder && UInt128.IsOddInteger(quotient));
        return up ? quotient + 1 : quotient;
    }
}

/// <summary>duckdb_bignum: big-endian magnitude by pointer. Borrowed when passed in, owned when returned.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBBignum(nint data, ulong size, byte isNegative)
{
    public nint Data { get; } = data;
    public ulong Size { get; } = size;
    public byte IsNegative { get; } = isNegative;
}
