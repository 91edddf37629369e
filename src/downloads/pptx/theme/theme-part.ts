import { element, setting, type Xml } from "../xml/xml.ts";
import { slideNamespaces } from "../xml/namespaces.ts";
import { palette } from "./palette.ts";
import { scheme } from "./scheme.ts";

const name = "Op weg naar 80";

/**
 * The fonts of the slides: Georgia speaks, Arial measures. They are the fallbacks of the fonts of the page, for those may not be
 * installed where the slides are shown.
 */
const fonts = { major: "Georgia", minor: "Arial" } as const;

/** The theme: our colours and fonts, and plain shapes without effects. Slides and notes each have a copy, as the format asks. */
export const themeRoot: Xml = element(
  "a:theme",
  { "xmlns:a": slideNamespaces["xmlns:a"], name },
  element("a:themeElements", {}, toColourScheme(), toFontScheme(), toFormatScheme()),
);

function toColourScheme(): Xml {
  return element(
    "a:clrScheme",
    { name },
    ...Object.entries(scheme).map(([part, colour]) => element(`a:${part}`, {}, setting("a:srgbClr", palette[colour]))),
  );
}

function toFontScheme(): Xml {
  const toFont = (part: string, typeface: string): Xml =>
    element(
      `a:${part}`,
      {},
      element("a:latin", { typeface }),
      element("a:ea", { typeface: "" }),
      element("a:cs", { typeface: "" }),
    );
  return element("a:fontScheme", { name }, toFont("majorFont", fonts.major), toFont("minorFont", fonts.minor));
}

/** Three of each kind are required; shapes of ours name their own fill and line. */
function toFormatScheme(): Xml {
  const fill = element("a:solidFill", {}, setting("a:schemeClr", "phClr"));
  const line = element("a:ln", { w: 9525 }, fill);
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  return element(
    "a:fmtScheme",
    { name },
    element("a:fillStyleLst", {}, fill, fill, fill),
    element("a:lnStyleLst", {}, line, line, line),
    element("a:effectStyleLst", {}, effect, effect, effect),
    element("a:bgFillStyleLst", {}, fill, fill, fill),
  );
}
