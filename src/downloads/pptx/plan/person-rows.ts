import type { SeriesFigure } from "../../../figures/figure.ts";
import { slideWords } from "../../../format/slide-words.ts";
import { contentWidth, margin } from "../slide/places.ts";
import type { Shape } from "../xml/shape.ts";
import { estimateWidth } from "../xml/text-lines.ts";
import { personSize, toPerson } from "./person-shape.ts";
import type { Drawing, Room } from "./plan.ts";
import { lookOf } from "./role-looks.ts";
import { toLineShape, toTextShape } from "./text-shape.ts";

/** The tension is per vacancy; persons are drawn per ten. */
const vacancies = 10;
const headHeight = 56;

/** Rows of persons per ten vacancies as shapes, with the number behind each row. */
export function planPersonRows(figure: SeriesFigure, { top, bottom }: Room, alt: string): readonly Drawing[] {
  const { categories, series, language } = figure;
  const words = slideWords[language];
  const points = series[0]?.points ?? [];
  const counts = points.map((point) => (point.kind === "missing" ? 0 : Math.round(point.value * vacancies)));
  const names = Math.max(0, ...categories.map(({ label }) => estimateWidth(label, 26, "measure", true))) + 40;
  const left = margin + Math.min(names, 560);
  const right = margin + contentWidth;
  const valueWidth = Math.max(120, ...points.map(({ text }) => estimateWidth(text, 40, "measure", true) + 30));
  const gap = 16;
  const most = Math.max(vacancies, ...counts);
  const rowHeight = Math.min(142, (bottom - top - headHeight) / Math.max(1, categories.length));
  const pitch = Math.min(42, (right - valueWidth - left - gap) / most);
  const scale = Math.min((rowHeight * 0.62) / personSize.height, (pitch * 0.86) / personSize.width);
  const ruleX = left + vacancies * pitch + gap / 2 - 3;
  const yOf = (index: number): number => top + headHeight + index * rowHeight;
  const end = yOf(categories.length);
  const persons = categories.flatMap(({ label, role }, index) => {
    const { fill } = lookOf(role ?? "context");
    const y = yOf(index) + (rowHeight - personSize.height * scale) / 2;
    return Array.from({ length: counts[index] ?? 0 }, (_, at) =>
      toPerson(label, left + at * pitch + (at >= vacancies ? gap : 0), y, scale, fill, "solid"),
    ).flat();
  });
  const texts = categories.flatMap(({ label, role }, index): readonly Shape[] => {
    const look = lookOf(role ?? "context");
    const middle = yOf(index) + rowHeight / 2;
    const colour = role === "home" ? look.text : "ink";
    return [
      {
        name: label,
        box: { x: margin, y: yOf(index), width: left - margin - 20, height: rowHeight },
        outline: "rect",
        text: { paragraphs: [[{ text: label, sizePx: 26, isBold: true, colour, voice: "measure" }]], anchor: "ctr" },
      },
      toTextShape(label, points[index]?.text ?? "", right, middle, {
        sizePx: 40,
        isBold: true,
        colour,
        alignment: "r",
      }),
      toLineShape("Regel", [margin, yOf(index + 1)], [right, yOf(index + 1)], { colour: "rule", width: 2 }),
    ];
  });
  return [
    {
      kind: "shapes",
      name: words.persons,
      box: { x: margin, y: top, width: contentWidth, height: end - top },
      shapes: persons,
      alt,
    },
    {
      kind: "loose",
      shapes: [
        toTextShape("10", words.tenVacancies, ruleX - 12, top + 24, { colour: "ink-3", alignment: "r" }),
        toTextShape("Meer", words.moreThanVacancies, ruleX + 12, top + 24, { colour: "ink-3" }),
        toTextShape("Per", words.perVacancy, right, top + 24, { colour: "ink-3", alignment: "r" }),
        toLineShape("Grens van 10", [ruleX, top + 44], [ruleX, end], { colour: "ink-3", width: 3, dash: "sysDot" }),
        ...texts,
      ],
    },
  ];
}
