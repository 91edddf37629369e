import { languageTags, type Language } from "../../../domain/language.ts";
import type { ColourName } from "../theme/palette.ts";
import { toFontSize } from "./measures.ts";
import { toFill } from "./paint.ts";
import type { Voice } from "./text-lines.ts";
import { element, nothing, text, type Xml } from "./xml.ts";

/** How a run of text looks; what is left out is inherited from the layout. */
export interface TextLook {
  readonly sizePx?: number;
  readonly isBold?: boolean;
  readonly colour?: ColourName;
  readonly voice?: Voice;
}

/** A run of text with its own look. */
export interface Run extends TextLook {
  readonly text: string;
}

export type Alignment = "l" | "ctr" | "r";

/** The fonts of the theme, by what they are for: titles have the major one. */
const typefaces: Readonly<Record<Voice, string>> = { voice: "+mj-lt", measure: "+mn-lt" };

/** The properties of a run: `a:rPr`, or `a:defRPr` and `a:endParaRPr` where the same stands for a default. */
export function toRunProperties(name: string, look: TextLook, language?: Language): Xml {
  const { sizePx, isBold, colour, voice } = look;
  const children = [
    colour === undefined ? nothing : toFill(colour),
    voice === undefined ? nothing : element("a:latin", { typeface: typefaces[voice] }),
  ].filter((child) => child !== nothing);
  return element(
    name,
    {
      lang: language === undefined ? undefined : languageTags[language],
      sz: sizePx === undefined ? undefined : toFontSize(sizePx),
      b: isBold === undefined ? undefined : isBold ? 1 : 0,
    },
    ...children,
  );
}

/** One paragraph of one or more runs; without a run an empty line. */
export function toParagraph(runs: readonly Run[], language: Language, alignment?: Alignment): Xml {
  const properties = alignment === undefined ? [] : [element("a:pPr", { algn: alignment })];
  const written = runs
    .filter((run) => run.text !== "")
    .map((run) =>
      element(
        "a:r",
        {},
        toRunProperties("a:rPr", run, language),
        element("a:t", {}, text(run.text.replace(/\s*\n\s*/g, " "))),
      ),
    );
  return element(
    "a:p",
    {},
    ...properties,
    ...(written.length > 0 ? written : [toRunProperties("a:endParaRPr", {}, language)]),
  );
}
