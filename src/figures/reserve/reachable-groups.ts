import { forLimburg } from "../say-levels.ts";
import { percent, persons, years } from "../builders/number-units.ts";
import { defineQuotedNumbers } from "../builders/quoted-numbers.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

const share = (key: string, label: NumberPlan["label"], category: string): NumberPlan => ({
  key,
  label,
  filter: { measure: "arbeidsreserve", dimension: "status", category },
  unit: percent,
});

/** The groups of the reserve of Limburg in 2023, from near to far, each with what the report says of it. */
export const reachableGroups = defineQuotedNumbers({
  id: "arbeidsreserve-bereikbaar",
  name: { nl: "Wie is bereikbaar", en: "Who is within reach" },
  concept: "arbeidsreserve",
  related: ["niet-beroepsactief", "ondertewerkstelling", "arbeidsongeschikt", "voormalig-niet-beroepsactief"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "arbeidsreserve",
  title: { nl: "Van wie zoekt tot wie niet kan werken", en: "From those who seek to those who cannot work" },
  finding: {
    nl: "Limburg: {zoekt} zoekt, {beschikbaar} is snel inzetbaar, {ziek} is arbeidsongeschikt",
    en: "Limburg: {zoekt} seek, {beschikbaar} are available soon, {ziek} are incapacitated",
  },
  subtitle: {
    nl: "Groepen in % van de inwoners van 20–64 jaar, en wat van elke groep bekend is",
    en: "Groups in % of the inhabitants aged 20–64, and what is known of each",
  },
  groups: [
    {
      key: "dichtbij",
      label: { nl: "Het dichtst bij werk, of meer werk", en: "Nearest to work, or to more work" },
      items: [
        share(
          "zoekt",
          { nl: "Zoekt actief en is beschikbaar", en: "Seeks actively and is available" },
          "werkloos, actief zoekend",
        ),
        share(
          "beschikbaar",
          { nl: "Zoekt of is beschikbaar, snel inzetbaar", en: "Seeks or is available, employable soon" },
          "niet-beroepsactief: zoekend/beschikbaar, snel inzetbaar",
        ),
        share(
          "uren",
          { nl: "Werkt, maar wil meer uren", en: "Works but wants more hours" },
          "werkend: ondertewerkgesteld (deel van de 76)",
        ),
      ],
    },
    {
      key: "verder",
      label: { nl: "Verder van werk", en: "Further from work" },
      items: [
        share("ziek", { nl: "Arbeidsongeschikt", en: "Incapacitated" }, "niet-beroepsactief: arbeidsongeschikt"),
        share("huis", { nl: "Huisvrouw of huisman", en: "Homemaker" }, "niet-beroepsactief: huisvrouw/-man"),
        share("student", { nl: "Student", en: "Student" }, "niet-beroepsactief: student"),
        share(
          "pensioen",
          { nl: "Gepensioneerd, jonger dan 65", en: "Retired, younger than 65" },
          "niet-beroepsactief: gepensioneerd",
        ),
      ],
    },
    {
      key: "bekend",
      label: { nl: "Wat over hen bekend is", en: "What is known of them" },
      items: [
        {
          key: "werkte",
          label: {
            nl: "Van de arbeidsongeschikten: werkte in de laatste 8 jaar",
            en: "Of the incapacitated: worked in the last 8 years",
          },
          filter: { measure: "arbeidsongeschikten_gewerkt_laatste_8_jaar" },
          unit: percent,
          explanation: {
            nl: "Uit een studie van Steunpunt Werk; het verslag zegt niet over welk gebied ze gaat.",
            en: "From a study of Steunpunt Werk; the report does not say which area it is about.",
          },
        },
        {
          key: "langdurig",
          label: { nl: "Langer dan een jaar arbeidsongeschikt (RIZIV)", en: "Incapacitated for over a year (RIZIV)" },
          filter: { measure: "invaliditeit_personen" },
          unit: persons,
          explanation: {
            nl: "Een andere bron en telling; het artikel noemt geen jaar, eind 2014 is afgeleid.",
            en: "Another source and count; the article names no year, the end of 2014 was inferred.",
          },
        },
        {
          key: "belgie",
          label: {
            nl: "Huisvrouw of -man, geboren in België: leeftijd vanaf",
            en: "Homemaker born in Belgium: age from",
          },
          dataset: "limburg-2020-2023",
          filter: { measure: "huisvrouw_man_profiel_leeftijd", category: "geboren in België: 55 en ouder" },
          unit: years,
        },
        {
          key: "migratie",
          label: {
            nl: "Huisvrouw of -man met een migratieachtergrond: leeftijd",
            en: "Homemaker with a migration background: age",
          },
          dataset: "limburg-2020-2023",
          filter: { measure: "huisvrouw_man_profiel_leeftijd", category: "migratieachtergrond: 24-54" },
          unit: { kind: "text", suffix: { nl: "jaar", en: "years" } },
        },
      ],
    },
  ],
  reading: [
    {
      nl: "Het dichtst bij werk staan wie zoekt ({zoekt} van de inwoners) en wie snel inzetbaar is ({beschikbaar}).",
      en: "Nearest to work are those who seek it ({zoekt} of the inhabitants) and those who are available soon ({beschikbaar}).",
    },
    {
      nl: "Verder af staan {ziek} arbeidsongeschikten, {huis} huisvrouwen en -mannen, {student} studenten en {pensioen} gepensioneerden.",
      en: "Further off are {ziek} incapacitated, {huis} homemakers, {student} students and {pensioen} retired.",
    },
    {
      nl: "Van de arbeidsongeschikten werkte {werkte} in de laatste 8 jaar.",
      en: "Of the incapacitated, {werkte} worked in the last 8 years.",
    },
  ],
  notes: [
    {
      nl: "Alle delen zijn door de bron op hele procenten afgerond. Wie meer uren wil, werkt al en brengt de graad niet dichter bij 80%.",
      en: "The source rounded all shares to whole percents. Those who want more hours already work and do not bring the rate closer to 80%.",
    },
    {
      nl: "De leeftijd 20–64 jaar is aangenomen; het verslag noemt ze niet.",
      en: "Ages 20–64 are assumed; the report does not name them.",
    },
  ],
});
