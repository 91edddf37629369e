/** How a text in a picture looks. Sizes in px of the picture; `colour` is the name of a design token (`ink-2`). */
export interface TextStyle {
  readonly voice: "serif" | "sans";
  readonly sizePx: number;
  readonly weight: number;
  /** Width of the letters in percent. */
  readonly stretch: number;
  readonly colour: string;
}

/** The width of a text in px: measured in a browser, estimated in tests. */
export type Measure = (text: string, style: TextStyle) => number;

/** What is needed to put words and lines in a picture. */
export interface Pen {
  readonly measure: Measure;
  /** The value of a design token in the theme of the picture. */
  readonly colour: (token: string) => string;
}

/** The font families of the site, with fallbacks for programs that leave out the embedded font. */
export const fontFamilies = {
  serif: "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif",
  sans: "'Archivo Variable', 'Arial Narrow', Arial, sans-serif",
} as const;

/** A sans text of the picture, as most of them are. */
export function sans(sizePx: number, colour: string, weight = 400, stretch = 92): TextStyle {
  return { voice: "sans", sizePx, weight, stretch, colour };
}

/** A serif text: titles and reading text. */
export function serif(sizePx: number, weight = 400, colour = "ink"): TextStyle {
  return { voice: "serif", sizePx, weight, stretch: 100, colour };
}
