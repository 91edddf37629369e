import { fontFamilies, type Measure, type TextStyle } from "../../downloads/picture/text-style.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** The fonts of the site, there before anything is measured. */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    ["400 15px 'Source Serif 4 Variable'", "600 26px 'Source Serif 4 Variable'", "400 13px 'Archivo Variable'"].map(
      async (font) => document.fonts.load(font),
    ),
  );
}

/** Measures texts as the browser will draw them, in a corner of the host. */
export function createMeasure(host: HTMLElement): Measure {
  const svg = document.createElementNS(svgNamespace, "svg");
  const text = document.createElementNS(svgNamespace, "text");
  svg.append(text);
  host.append(svg);
  const known = new Map<string, number>();
  return (content, style) => {
    const key = `${keyOf(style)} ${content}`;
    const width = known.get(key) ?? measure(text, content, style);
    known.set(key, width);
    return width;
  };
}

function keyOf({ voice, sizePx, weight, stretch }: TextStyle): string {
  return `${voice} ${sizePx} ${weight} ${stretch}`;
}

function measure(text: SVGTextElement, content: string, { voice, sizePx, weight, stretch }: TextStyle): number {
  text.textContent = content;
  const look = {
    "font-family": fontFamilies[voice],
    "font-size": `${sizePx}px`,
    "font-weight": String(weight),
    "font-stretch": `${stretch}%`,
    "font-variant-numeric": "tabular-nums lining-nums",
  };
  for (const [name, value] of Object.entries(look)) text.style.setProperty(name, value);
  return text.getComputedTextLength();
}
