using System.Globalization;
using System.Text;
using CustomsItGuide.Cli;

// The command speaks the same on every machine: the languages it has are chosen by --lang, never by the system.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Neither is disposed: Run flushes the output and says when that fails, and disposing it would fail once more, with a stack trace.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return CommandLine.Run(args, output, error, Surroundings.OfThisProcess());
