import type { Language } from "../../../domain/language.ts";
import type { ColourName } from "../theme/palette.ts";
import { toLine, type LineLook } from "../xml/paint.ts";
import { toRunProperties } from "../xml/paragraph.ts";
import { element, setting, type Xml } from "../xml/xml.ts";
import type { ValueAxis } from "./chart-model.ts";

/** The ids by which charts and axes find each other; one pair is enough, for no chart has two axes of values. */
export const axisIds = { across: 111, values: 112 } as const;

/** An axis of values, upright or lying. */
export function toValueAxis(
  axis: ValueAxis,
  options: {
    readonly id: number;
    readonly crosses: number;
    readonly position: "l" | "r" | "b";
    readonly between: "between" | "midCat";
    readonly sizePx: number;
    readonly hasLine?: boolean;
  },
  language: Language,
): Xml {
  const { id, crosses, position, between, sizePx, hasLine = false } = options;
  return element(
    "c:valAx",
    {},
    setting("c:axId", id),
    element(
      "c:scaling",
      {},
      setting("c:orientation", "minMax"),
      setting("c:max", axis.max),
      setting("c:min", axis.min),
    ),
    setting("c:delete", axis.isHidden === true ? 1 : 0),
    setting("c:axPos", position),
    ...(axis.hasGrid === false || axis.isHidden === true
      ? []
      : [element("c:majorGridlines", {}, element("c:spPr", {}, toLine({ colour: "rule", width: 1.5 })))]),
    element("c:numFmt", { formatCode: axis.format, sourceLinked: 0 }),
    ...toTicks("nextTo", hasLine ? { colour: "rule-strong", width: 1.5 } : "none", sizePx, "ink-3", language),
    setting("c:crossAx", crosses),
    // At the lowest value, wherever that is: zero may lie below the axis.
    setting("c:crosses", position === "r" ? "max" : "min"),
    setting("c:crossBetween", between),
    ...(axis.step === undefined ? [] : [setting("c:majorUnit", axis.step)]),
  );
}

/** An axis of categories. `barsFrom` is the value where it crosses the other one; bars begin there. */
export function toCategoryAxis(
  options: {
    readonly isHorizontal: boolean;
    readonly isUpright: boolean;
    readonly sizePx: number;
    readonly barsFrom: number | undefined;
  },
  language: Language,
): Xml {
  const { isHorizontal, isUpright, sizePx, barsFrom } = options;
  return element(
    "c:catAx",
    {},
    setting("c:axId", axisIds.across),
    element("c:scaling", {}, setting("c:orientation", isHorizontal ? "maxMin" : "minMax")),
    setting("c:delete", 0),
    setting("c:axPos", isHorizontal ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    ...toTicks(
      barsFrom === undefined ? "low" : "high",
      barsFrom === undefined ? { colour: "rule-strong", width: 1.5 } : "none",
      sizePx,
      "ink",
      language,
      isUpright,
    ),
    setting("c:crossAx", axisIds.values),
    barsFrom === undefined ? setting("c:crosses", "min") : setting("c:crossesAt", barsFrom),
    // Years are texts here, and stay so: without this a program makes dates of them.
    setting("c:auto", 0),
    setting("c:lblAlgn", "ctr"),
    setting("c:lblOffset", 60),
    // Every name is shown: programs differ in which ones they would leave out.
    setting("c:tickLblSkip", 1),
    setting("c:noMultiLvlLbl", 1),
  );
}

function toTicks(
  labels: "nextTo" | "low" | "high",
  line: LineLook | "none",
  sizePx: number,
  colour: ColourName,
  language: Language,
  isUpright = false,
): readonly Xml[] {
  return [
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
    setting("c:tickLblPos", labels),
    element("c:spPr", {}, toLine(line)),
    toTextLook(sizePx, colour, language, isUpright),
  ];
}

/** The look of texts in a chart: level, or upright where they are asked to be. No program turns them by itself. */
export function toTextLook(sizePx: number, colour: ColourName, language: Language, isUpright = false): Xml {
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", { rot: isUpright ? -5_400_000 : 0, vert: "horz" }),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, toRunProperties("a:defRPr", { sizePx, isBold: false, colour })),
      toRunProperties("a:endParaRPr", {}, language),
    ),
  );
}
