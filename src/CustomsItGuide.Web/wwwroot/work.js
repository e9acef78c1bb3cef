// Starts the circuit, and offers what can be done when its connection is gone.
Blazor.start();
document.getElementById('reconnect-again').addEventListener('click', async () => {
  if (!(await Blazor.reconnect())) location.reload();
});
