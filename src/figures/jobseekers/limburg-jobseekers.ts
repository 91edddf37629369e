import { forLimburg } from "../say-levels.ts";
import type { Localised } from "../../domain/language.ts";
import { countOf, percent } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

const seekers = countOf(["werkzoekende", "werkzoekenden"], ["jobseeker", "jobseekers"]);
const people = countOf(["persoon", "personen"], ["person", "people"]);
const rank = { kind: "year" } as const;
const autumn = { nl: "najaar 2023", en: "autumn 2023" };

function rankOf(municipality: string): NumberPlan {
  return {
    key: municipality.toLowerCase(),
    label: {
      nl: `${municipality}: plaats onder de 3 hoogste graden die het verslag noemt`,
      en: `${municipality}: place among the 3 highest rates that the report names`,
    },
    filter: { measure: "werkzoekendengraad_rang", category: municipality },
    unit: rank,
    when: autumn,
    explanation: {
      nl: "Volgorde van de hoogste werkzoekendengraad zoals het verslag ze noemt (1 = hoogste).",
      en: "Order of the highest jobseeker rate as the report names it (1 = highest).",
    },
  };
}

function asked(key: string, measure: string, category: string, label: Localised, isCount: boolean): NumberPlan {
  return {
    key,
    label,
    filter: { measure, category, period: "2020-04" },
    unit: isCount ? (category === "" ? seekers : people) : percent,
  };
}

/** What a question in parliament (2020) and a report (2023) say of the jobseekers of Limburg, as quoted. */
export const limburgJobseekers = defineQuotedNumbers({
  id: "werkzoekenden-limburg",
  name: { nl: "Werkzoekenden in Limburg volgens vraag en verslag", en: "Jobseekers in Limburg by question and report" },
  concept: "werkzoekende",
  related: ["nwwz", "werkzoekendengraad", "instroom-uitstroom", "kansengroep"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  title: { nl: "Limburg: wat vraag en verslag zeggen", en: "Limburg: what question and report say" },
  finding: {
    nl: "Limburg, september 2023: {instroom} werden werkzoekend, {uitstroom} niet langer",
    en: "Limburg, September 2023: {instroom} became jobseekers, {uitstroom} no longer were",
  },
  subtitle: {
    nl: "Losse cijfers uit een parlementaire vraag (april 2020) en een verslag (najaar 2023)",
    en: "Single numbers from a parliamentary question (April 2020) and a report (autumn 2023)",
  },
  groups: [
    {
      key: "verslag",
      label: { nl: "Verslag van najaar 2023", en: "Report of autumn 2023" },
      items: [
        {
          key: "graad",
          label: { nl: "Werkzoekendengraad, 18–65 jaar", en: "Jobseeker rate, ages 18–65" },
          filter: { measure: "werkzoekendengraad" },
          unit: percent,
          when: autumn,
          explanation: {
            nl: "De maand staat niet in het verslag: augustus of september.",
            en: "The report does not name the month: August or September.",
          },
        },
        rankOf("Genk"),
        rankOf("Maasmechelen"),
        rankOf("Hasselt"),
        {
          key: "instroom",
          label: { nl: "Instroom", en: "Inflow" },
          filter: { measure: "wzw_instroom" },
          unit: people,
        },
        {
          key: "uitstroom",
          label: { nl: "Uitstroom", en: "Outflow" },
          filter: { measure: "wzw_uitstroom" },
          unit: people,
        },
      ],
    },
    {
      key: "vraag",
      label: { nl: "Vraag van april 2020 (NWWZ)", en: "Question of April 2020 (NWWZ)" },
      items: [
        asked("aantal", "wzw", "", { nl: "Werkzoekenden", en: "Jobseekers" }, true),
        asked("kort", "wzw", "laagopgeleid", { nl: "Kortgeschoold", en: "With a short education" }, true),
        asked(
          "lang",
          "wzw",
          "meer dan 2 jaar",
          { nl: "Zoekt meer dan 2 jaar", en: "Seeking for more than 2 years" },
          true,
        ),
        asked(
          "beperking",
          "wzw_aandeel",
          "arbeidsbeperking",
          { nl: "Met een arbeidsbeperking", en: "With a disability" },
          false,
        ),
        asked(
          "herkomst",
          "wzw_aandeel",
          "vreemde herkomst",
          { nl: "Van vreemde herkomst", en: "Of foreign origin" },
          false,
        ),
        asked("oud", "wzw_aandeel", "ouder dan 55", { nl: "Ouder dan 55", en: "Older than 55" }, false),
      ],
    },
  ],
  reading: [
    {
      nl: "In het najaar van 2023 was de werkzoekendengraad in Limburg {graad}, volgens het verslag.",
      en: "In autumn 2023 the jobseeker rate in Limburg was {graad}, according to the report.",
    },
    {
      nl: "In april 2020 noemde een vraag in het parlement {aantal}, van wie {kort} kortgeschoold waren.",
      en: "In April 2020 a question in parliament spoke of {aantal}, of whom {kort} had a short education.",
    },
  ],
  notes: [
    {
      nl: "Het aantal uit de vraag (van 3 april 2020) is het peil van vóór de coronacrisis; dat van eind april staat bij de losse maanden en ligt hoger.",
      en: "The number in the question (of 3 April 2020) is the level of before the corona crisis; that of the end of April is among the single months and is higher.",
    },
    {
      nl: "De vraag telt NWWZ, het verslag WZW: vergelijk de twee niet.",
      en: "The question counts NWWZ, the report WZW: do not compare the two.",
    },
  ],
});
