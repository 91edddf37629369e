import type { Localised } from "../../domain/language.ts";
import { flemishGoal } from "../../domain/goal.ts";
import { limburg } from "../../domain/region.ts";
import { roundToStep } from "../../domain/round.ts";
import { formatGoal } from "../../format/format-goal.ts";
import { formatAbout, formatCount, formatPoints, formatPointsChange, formatRate } from "../../format/format-number.ts";
import { computeGapToGoal } from "../../indicators/gap-to-goal.ts";
import { employmentDataset, rateOf, readEmploymentSeries } from "../employment/employment-series.ts";
import type { FigureInput } from "../figure-input.ts";
import { populationDataset, readPopulationBase } from "../employment/population-base.ts";
import { formatPersons, quote, recompute, type Claim, type ToldClaims } from "./road-claim.ts";
import type { RoadCell } from "./road-inputs.ts";

export const reportDataset = "limburg-2020-2023";

const report: Localised = { nl: "Verslag van najaar 2023", en: "Report of autumn 2023" };

/** The three claims of the report of 2023: the rise, 20,000 more at work, and 19,000 to go. */
export function tellLimburg(input: FigureInput): ToldClaims | undefined {
  const { language } = input.selection;
  const nl = language === "nl";
  const series = readEmploymentSeries(input, limburg);
  const [first, last] = [2019, 2023];
  const [before, now] = [rateOf(series, first), rateOf(series, last)];
  const base = readPopulationBase(input, limburg, last);
  if (before === undefined || now === undefined || base === undefined) return undefined;
  const cellOf = (year: number): readonly RoadCell[] => {
    const observation = series.values.get(year)?.observation;
    return observation === undefined ? [] : [{ dataset: employmentDataset, observation }];
  };
  const population: RoadCell = { dataset: populationDataset, observation: base.observation };
  const inhabitants = formatCount(base.value, language);
  const change = now - before;
  const made = (change / 100) * base.value;
  const gap = computeGapToGoal(now, flemishGoal.rate, base.value);
  const about = (value: number): string => formatAbout(formatPersons(roundToStep(value, 100), language), language);
  const [was, is] = [before, now].map((rate) => formatRate(rate, language));
  const aim = formatGoal(flemishGoal, language);
  const of = nl ? "van" : "of";
  const claims = {
    change: quote(
      input,
      reportDataset,
      { measure: "werkzaamheidsgraad_verandering" },
      { key: "quoted", label: report, format: formatPointsChange },
    ),
    made: quote(
      input,
      reportDataset,
      { measure: "extra_werkenden_gerealiseerd" },
      { key: "quoted", label: report, format: formatPersons },
    ),
    needed: quote(
      input,
      reportDataset,
      { measure: "extra_werkenden_nodig_voor_80" },
      { key: "quoted", label: report, format: formatPersons },
    ),
  };
  const span = `${first}–${last}`;
  const said = (found: readonly Claim[]): string => found[0]?.item.point.text ?? "";
  return {
    from: last,
    base: { year: base.year, count: base.value, of: last },
    title: {
      nl: `Nagerekend: ${about(made).replace(/ personen$/, "")} erbij, nog ${about(gap.persons).replace(/ personen$/, "")} te gaan`,
      en: `Recomputed: ${about(made).replace(/ persons$/, "")} more at work, ${about(gap.persons).replace(/ persons$/, "")} to go`,
    },
    groups: [
      {
        key: "change",
        label: { nl: "Stijging van de graad", en: "Rise of the rate" },
        claims: [
          ...claims.change,
          recompute(
            input,
            {
              key: "computed",
              value: change,
              text: formatPointsChange(change, language),
              formula: `${is} − ${was} = ${formatPoints(change, language)}`,
              when: span,
            },
            [...cellOf(first), ...cellOf(last)],
          ),
        ],
      },
      {
        key: "made",
        label: { nl: "Extra mensen aan het werk", en: "More people at work" },
        claims: [
          ...claims.made,
          recompute(
            input,
            {
              key: "computed",
              value: roundToStep(made, 100),
              text: about(made),
              formula: `${formatPoints(change, language)} ${of} ${inhabitants} = ${formatCount(made, language)}`,
              when: span,
            },
            [...cellOf(first), ...cellOf(last), population],
          ),
        ],
      },
      {
        key: "needed",
        label: { nl: `Nog nodig voor ${flemishGoal.rate}%`, en: `Still needed for ${flemishGoal.rate}%` },
        claims: [
          ...claims.needed,
          recompute(
            input,
            {
              key: "computed",
              value: roundToStep(gap.persons, 100),
              text: about(gap.persons),
              formula: `(${aim} − ${is}) × ${inhabitants} = ${formatCount(gap.persons, language)}`,
              when: String(last),
            },
            [...cellOf(last), population],
          ),
        ],
      },
    ],
    reading: [
      {
        nl: `Het verslag noemt ${said(claims.made)} extra aan het werk in ${span} en ${said(claims.needed)} die nog nodig zijn.`,
        en: `The report speaks of ${said(claims.made)} more at work in ${span} and of ${said(claims.needed)} still needed.`,
      },
      {
        nl: `Met de graden van het verslag en het laatste aantal inwoners in onze bronnen komen wij op ${about(made)} en ${about(gap.persons)}.`,
        en: `With the rates of the report and the last number of inhabitants in our sources we arrive at ${about(made)} and ${about(gap.persons)}.`,
      },
    ],
    notes: [
      {
        nl: "Het verslag zegt niet op hoeveel inwoners het rekende, en noemt zijn tweede getal zelf een ruwe schatting.",
        en: "The report does not say on how many inhabitants it counted, and calls its second number a rough estimate itself.",
      },
    ],
  };
}
