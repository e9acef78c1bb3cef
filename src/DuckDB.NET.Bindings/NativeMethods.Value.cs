using System.Runtime.InteropServices;
using System.Text;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>A single value, as a bound parameter.</summary>
    public static partial class Value
    {
        [LibraryImport(Lib, EntryPoint = "duckdb_create_null_value")] public static partial DuckDBValue DuckDBCreateNullValue();
        [LibraryImport(Lib, EntryPoint = "duckdb_create_bool")] public static partial DuckDBValue DuckDBCreateBool([MarshalAs(UnmanagedType.U1)] bool value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_int8")] public static partial DuckDBValue DuckDBCreateInt8(sbyte value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_int16")] public static partial DuckDBValue DuckDBCreateInt16(short value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_int32")] public static partial DuckDBValue DuckDBCreateInt32(int value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_int64")] public static partial DuckDBValue DuckDBCreateInt64(long value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_uint8")] public static partial DuckDBValue DuckDBCreateUInt8(byte value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_uint16")] public static partial DuckDBValue DuckDBCreateUInt16(ushort value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_uint32")] public static partial DuckDBValue DuckDBCreateUInt32(uint value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_uint64")] public static partial DuckDBValue DuckDBCreateUInt64(ulong value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_float")] public static partial DuckDBValue DuckDBCreateFloat(float value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_double")] public static partial DuckDBValue DuckDBCreateDouble(double value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_hugeint")] public static partial DuckDBValue DuckDBCreateHugeInt(DuckDBHugeInt value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_uhugeint")] public static partial DuckDBValue DuckDBCreateUHugeInt(DuckDBUHugeInt value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_bignum")] public static partial DuckDBValue DuckDBCreateBignum(DuckDBBignum value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_decimal")] public static partial DuckDBValue DuckDBCreateDecimal(DuckDBDecimal value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_uuid")] public static partial DuckDBValue DuckDBCreateUuid(DuckDBHugeInt value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_date")] public static partial DuckDBValue DuckDBCreateDate(DuckDBDate value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_time")] public static partial DuckDBValue DuckDBCreateTime(DuckDBTime value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_time_tz_value")] public static partial DuckDBValue DuckDBCreateTimeTz(DuckDBTimeTzStruct value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_timestamp")] public static partial DuckDBValue DuckDBCreateTimestamp(DuckDBTimestampStruct value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_timestamp_tz")] public static partial DuckDBValue DuckDBCreateTimestampTz(DuckDBTimestampStruct value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_timestamp_s")] public static partial DuckDBValue DuckDBCreateTimestampS(DuckDBTimestampStruct value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_timestamp_ms")] public static partial DuckDBValue DuckDBCreateTimestampMs(DuckDBTimestampStruct value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_timestamp_ns")] public static partial DuckDBValue DuckDBCreateTimestampNs(DuckDBTimestampStruct value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_interval")] public static partial DuckDBValue DuckDBCreateInterval(DuckDBInterval value);
        [LibraryImport(Lib, EntryPoint = "duckdb_create_blob")] public static partial DuckDBValue DuckDBCreateBlob(byte[] value, long length);

        // With the length, because a .NET string may contain U+0000.
        public static DuckDBValue DuckDBCreateVarchar(string value)
        {
            var bytes = Encoding.UTF8.GetBytes(value);
            // Not fixed (byte* text = bytes): that is a null pointer for an empty string.
            fixed (byte* text = &MemoryMarshal.GetArrayDataReference(bytes)) return Raw.CreateVarchar(text, (ulong)bytes.Length);
        }

        public static DuckDBValue DuckDBCreateListValue(DuckDBLogicalType type, DuckDBValue[] values, int count)
        {
            var handles = Handles(values, count);
            fixed (nint* pointers = handles)
            {
                var list = Raw.CreateListValue(type, pointers, (ulong)count);
                GC.KeepAlive(values);
                return list;
            }
        }

        public static DuckDBValue DuckDBCreateArrayValue(DuckDBLogicalType type, DuckDBValue[] values, int count)
        {
            var handles = Handles(values, count);
            fixed (nint* pointers = handles)
            {
                var array = Raw.CreateArrayValue(type, pointers, (ulong)count);
                GC.KeepAlive(values);
                return array;
            }
        }

        // Bare pointers: the caller keeps the values alive for the length of the call.
        private static nint[] Handles(DuckDBValue[] values, int count)
        {
            // Never empty: a null pointer would be refused even for zero elements.
            var handles = new nint[Math.Max(count, 1)];
            for (var i = 0; i < count; i++) handles[i] = values[i].DangerousGetHandle();
            return handles;
        }
    }

    /// <summary>Between counts of microseconds and the parts of a time of day.</summary>
    public static partial class DateTimeHelpers
    {
        public static DuckDBTime DuckDBToTime(DuckDBTimeOnly time) => new() { Micros = time.ToMicros() };

        public static DuckDBTimeOnly DuckDBFromTime(DuckDBTime time) => DuckDBTimeOnly.FromMicros(time.Micros);

        [LibraryImport(Lib, EntryPoint = "duckdb_from_time_tz")]
        public static partial DuckDBTimeTz DuckDBFromTimeTz(DuckDBTimeTzStruct time);
    }
}
