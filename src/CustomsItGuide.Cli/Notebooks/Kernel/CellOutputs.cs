using System.Globalization;
using System.Text;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Cli.Notebooks.Kernel;

/// <summary>What a cell gives, in the order in which it gives it.</summary>
internal sealed class CellOutputs
{
    /// <summary>A cell that writes without end must not fill memory or the notebook.</summary>
    private const int MostText = 200_000;

    /// <summary>One thing that is shown: far more than the largest chart or table takes, far less than a file that no editor
    /// opens.</summary>
    private const int MostShown = 10_000_000;

    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly StringBuilder text = new();
    private string stream = "";
    private int written;

    public IReadOnlyList<CellOutput> All
    {
        get
        {
            lock (gate)
            {
                Close();
                return [.. outputs];
            }
        }
    }

    /// <summary>A writer whose text becomes a stream of that name.</summary>
    public TextWriter Writer(string name) => new StreamText(this, name);

    /// <exception cref="InvalidOperationException">It is too large for a notebook.</exception>
    public void Show(MimeBundle bundle)
    {
        Measure(bundle);
        lock (gate)
        {
            Close();
            outputs.Add(CellOutput.Display(bundle));
        }
    }

    /// <summary>The value of the last line; its number is given by whoever counts the cells.</summary>
    /// <exception cref="InvalidOperationException">It is too large for a notebook.</exception>
    public void Result(MimeBundle bundle)
    {
        Measure(bundle);
        lock (gate)
        {
            Close();
            outputs.Add(CellOutput.Result(bundle, 0));
        }
    }

    private static void Measure(MimeBundle bundle)
    {
        var length = bundle.Forms.Values.Sum(f => (long)f.Length);
        if (length > MostShown)
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture,
                    $"What is shown has {length:N0} characters, and a notebook takes {MostShown:N0} at most. Show less of it."));
    }

    private void Write(string name, string piece)
    {
        lock (gate)
        {
            if (written > MostText) return;
            if (name != stream) Close();
            stream = name;
            text.Append(piece.AsSpan(0, Math.Min(piece.Length, MostText - written)));
            written = piece.Length > MostText - written ? MostText + 1 : written + piece.Length;
            if (written > MostText) text.Append("\n… (the cell wrote more than 200,000 characters; the rest is left out)\n");
        }
    }

    private void Close()
    {
        if (text.Length > 0) outputs.Add(CellOutput.Stream(stream, text.ToString()));
        text.Clear();
    }

    private sealed class StreamText : TextWriter
    {
        private readonly CellOutputs outputs;
        private readonly string name;

        public StreamText(CellOutputs outputs, string name)
        {
            (this.outputs, this.name) = (outputs, name);
            // The same line feeds on every system: what a cell writes is compared.
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => outputs.Write(name, value.ToString());

        public override void Write(string? value) => outputs.Write(name, value ?? "");

        public override void Write(char[] buffer, int index, int count) => outputs.Write(name, new string(buffer, index, count));
    }
}
