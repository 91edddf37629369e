/** Offers bytes as a download under their own name. Nothing leaves the browser. */
export function giveBack(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  // A table out of an archive carries the archive's name before its own.
  link.download = name.split("/")[0] ?? name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
