/** The themes that a picture can have. */
export type PictureTheme = "light" | "dark";

/** Design tokens by name without the dashes: `ink-2` is `#3d5058`. */
export type Tokens = ReadonlyMap<string, string>;

const rootFontPx = 16;
const blocks = { light: ":root {", dark: '[data-theme="dark"] {' } as const satisfies Record<PictureTheme, string>;

/**
 * The design tokens of a theme out of their style sheet. A picture takes them from there and not from the page, so that it does
 * not change with the theme, the contrast or the letter size that its maker prefers: lengths in rem become px.
 */
export function readTokens(css: string, theme: PictureTheme): Tokens {
  const light = readBlock(css, blocks.light);
  return theme === "light" ? light : new Map([...light, ...readBlock(css, blocks.dark)]);
}

function readBlock(css: string, opening: string): Tokens {
  const start = css.indexOf(opening) + opening.length;
  const body = css.slice(start, css.indexOf("}", start)).replaceAll(/\/\*.*?\*\//gs, "");
  return new Map(
    body.split(";").flatMap((line) => {
      const [, name, value] = /--([\w-]+):\s*(.+)/s.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, toPx(value.trim())] as const];
    }),
  );
}

function toPx(value: string): string {
  return value.replaceAll(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * rootFontPx}px`);
}
