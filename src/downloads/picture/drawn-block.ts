import type { Block } from "./block.ts";
import { toNumber } from "./svg-markup.ts";

/** A drawing as SVG in its own coordinates, with how far it really reaches up and down. */
export interface Drawn {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly markup: string;
}

/** A drawing as part of a picture, smaller when there is no room for it. */
export function drawnBlock({ top, bottom, markup }: Drawn, scale = 1): Block {
  return {
    height: (bottom - top) * scale,
    draw: (x, y) => {
      const place = `translate(${toNumber(x)} ${toNumber(y - top * scale)})`;
      return `<g transform="${scale === 1 ? place : `${place} scale(${toNumber(scale)})`}">${markup}</g>`;
    },
  };
}
