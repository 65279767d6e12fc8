/** Long enough for the browser to begin to save. */
const keptMs = 60_000;

/** Has the browser save a text as a file of that name, where it saves all downloads. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
