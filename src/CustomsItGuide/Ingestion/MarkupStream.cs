namespace CustomsItGuide.Ingestion;

/// <summary>
/// The bytes of an XML text as they come, as long as tags end in it often enough: a reader of XML holds a tag with all its attributes, and
/// would hold one of any length.
/// </summary>
/// <param name="exceeded">Called when there are more than <see cref="IntakeLimits.MarkupBytes"/> without the end of a tag; it
/// throws.</param>
internal sealed class MarkupStream(Stream bytes, Action exceeded) : Stream
{
    private long open;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        // No block is longer than what is allowed, so that a gap is found although only the ends of a block are looked at.
        var count = bytes.Read(buffer[..Math.Min(buffer.Length, 1 << 16)]);
        var block = buffer[..count];
        var first = block.IndexOf((byte)'>');
        open += first < 0 ? count : first;
        if (open > IntakeLimits.MarkupBytes) exceeded();
        if (first >= 0) open = count - block.LastIndexOf((byte)'>');
        return count;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) bytes.Dispose();
        base.Dispose(disposing);
    }
}
