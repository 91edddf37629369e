/** Whether this browser can put a picture on the clipboard: without that there is no button for it. */
export function canCopyPicture(): boolean {
  // Both are absent on a page without a secure connection, whatever the types say.
  const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> };
  if (!("ClipboardItem" in globalThis) || clipboard?.write === undefined) return false;
  const { supports } = ClipboardItem as { readonly supports?: (type: string) => boolean };
  return supports === undefined || ClipboardItem.supports("image/png");
}

/**
 * Puts a picture on the clipboard while it is still being made: the browser has to be asked at once, as long as it remembers
 * the click. Rejects when it refuses.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
}

/**
 * Puts formatted text and the same as bare text on the clipboard. Has to be called from a click; rejects when the browser
 * refuses.
 *
 * By the old command and not by `navigator.clipboard.write`: that reads the markup as if it were part of the page, and the
 * policy of the page then reports every style in it (seen in Chromium 156).
 */
export async function copyFormatted(html: string, text: string): Promise<void> {
  let isTaken = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener("copy", fill, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
  if (!isTaken) throw new Error("The browser did not take the text");
}
