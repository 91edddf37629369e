import archivo from "@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2?url";
import sourceSerif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url";

const faces = [
  { family: "Archivo Variable", url: archivo, ranges: "font-weight:100 900;font-stretch:62% 125%" },
  { family: "Source Serif 4 Variable", url: sourceSerif, ranges: "font-weight:200 900" },
] as const;

let embedded: Promise<string> | undefined;

/**
 * The two fonts of the site as a style sheet for inside a picture: the same latin subsets that the page itself uses, so they
 * come out of the cache of the browser. A picture is drawn apart from its page and knows only the fonts that it holds.
 */
export async function embeddedFonts(): Promise<string> {
  embedded ??= loadAll();
  try {
    return await embedded;
  } catch (error) {
    embedded = undefined;
    throw error;
  }
}

async function loadAll(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ family, url, ranges }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`The font ${family} did not come`);
      const data = toBase64(new Uint8Array(await response.arrayBuffer()));
      return `@font-face{font-family:"${family}";${ranges};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    }),
  );
  return rules.join("");
}

/** Bytes in the letters of a `data:` address. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In pieces, because a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCodePoint(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}
