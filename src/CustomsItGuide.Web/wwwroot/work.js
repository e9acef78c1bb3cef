// Starts the circuit at the site's own address, whatever the page's is, and shows what becomes of the connection.
Blazor.start({ circuit: { configureSignalR: (builder) => builder.withUrl('/_blazor') } });
document.getElementById('reconnect-again').addEventListener('click', async () => {
  if (!(await Blazor.reconnect())) location.reload();
});
