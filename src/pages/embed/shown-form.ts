import type { Figure } from "../../figures/figure.ts";
import { findKeyNumber, type KeyNumber } from "../../figures/key-number.ts";
import type { EmbedForm } from "../../permalink/embed-link.ts";
import type { FigureView } from "../../ui/figure-frame.tsx";

/** As what an embed shows its figure; `lacks` is the form that was asked for and that this figure does not have. */
export interface ShownForm {
  readonly view: FigureView;
  readonly keyNumber?: KeyNumber;
  readonly lacks?: "kaart" | "kerncijfer";
}

/** The form that was asked for when the figure has it; else the chart. `view` is what the rest of the address says. */
export function toShownForm(figure: Figure, form: EmbedForm | undefined, view: FigureView): ShownForm {
  switch (form) {
    case "kerncijfer": {
      const keyNumber = findKeyNumber(figure);
      // What cannot be shown at all says so by itself.
      if (keyNumber === undefined) return figure.kind === "empty" ? { view } : { view: "chart", lacks: "kerncijfer" };
      return { view: "chart", keyNumber };
    }
    case "tabel":
      return { view: "table" };
    case "grafiek":
      return { view: isOnlyMap(figure) ? "map" : "chart" };
    case "kaart":
      return withMap(figure);
    case undefined:
      return view === "map" ? withMap(figure) : { view: view === "chart" && isOnlyMap(figure) ? "map" : view };
  }
}

function withMap(figure: Figure): ShownForm {
  const hasMap = figure.kind === "series" && (figure.classes !== undefined || isOnlyMap(figure));
  return hasMap || figure.kind === "empty" ? { view: "map" } : { view: "chart", lacks: "kaart" };
}

/** Bubbles lie on a map and have no other drawing. */
function isOnlyMap(figure: Figure): boolean {
  return figure.kind === "series" && figure.shape === "bubbles";
}
