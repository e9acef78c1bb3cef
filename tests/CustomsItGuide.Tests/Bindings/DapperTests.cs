using Dapper;
using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>Dapper is what many reach for in a notebook: what it needs of a provider works.</summary>
public sealed class DapperTests
{
    [Fact]
    public void Objects_are_written_and_read()
    {
        using var connection = Database.InMemory();
        SqlMapper.Execute(connection, "create table people(Id int, Name varchar, Born timestamp, Score double, Fund decimal(18,2), Code uuid, Maybe int)");
        var code = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        Person[] people =
        [
            new() { Id = 1, Name = "Ann", Born = new DateTime(2000, 1, 2), Score = 1.5, Fund = 1.25m, Code = code },
            new() { Id = 2, Name = "Bob", Born = new DateTime(2001, 1, 2), Score = 2.5, Fund = 2.25m, Code = code, Maybe = 3 },
        ];

        Assert.Equal(2, SqlMapper.Execute(connection, "insert into people values ($Id, $Name, $Born, $Score, $Fund, $Code, $Maybe)", people));

        Assert.Equivalent(people, connection.Query<Person>("select * from people order by Id"), strict: true);
        Assert.Equal(1, connection.QuerySingle<int>("select Id from people where Name = $name", new { name = "Ann" }));
        Assert.Equal([1, 2], connection.Query<int>("select Id from people where Id in $ids order by Id", new { ids = new List<int> { 1, 2 } }));
        Assert.Equal((1, "Ann"), connection.QueryFirst<(int, string)>("select Id, Name from people order by Id"));
    }

    [Fact]
    public void Results_are_read_one_after_another_and_row_by_row()
    {
        using var connection = Database.InMemory();

        using (var results = connection.QueryMultiple("select 1; select 'b'"))
        {
            Assert.Equal(1, results.ReadSingle<int>());
            Assert.Equal("b", results.ReadSingle<string>());
        }

        Assert.Equal(100_000, connection.Query<long>("select i from range(100000) t(i)", buffered: false).Count());
    }

    private sealed class Person
    {
        public int Id { get; set; }

        public string? Name { get; set; }

        public DateTime Born { get; set; }

        public double Score { get; set; }

        public decimal Fund { get; set; }

        public Guid Code { get; set; }

        public int? Maybe { get; set; }
    }
}
