/** Fetches a file of our own, relative to the page. Throws with the name of the file when it is not there. */
export async function fetchBytes(href: string, signal?: AbortSignal): Promise<Uint8Array> {
  const url = new URL(href, document.baseURI);
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Unzips gzipped bytes in the browser, off the main thread where the browser can. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
