import { percent } from "../builders/number-units.ts";
import { defineQuotedBars } from "../builders/quoted-bars.ts";
import type { NumberPlan } from "../builders/quoted-points.ts";

function share(key: string, dimension: string, category: string, nl: string, en: string): NumberPlan {
  return {
    key,
    label: { nl, en },
    filter: {
      measure: "wzw_aandeel",
      dimension,
      category,
      period: dimension.startsWith("afstand") ? "2025-10" : "2025",
    },
    unit: percent,
  };
}

/** Who the jobseekers of Vlaanderen are: published shares by sex, age, studies, duration and distance to the labour market. */
export const jobseekerProfile = defineQuotedBars({
  id: "werkzoekenden-profiel",
  name: { nl: "Profiel van de werkzoekenden", en: "Profile of jobseekers" },
  concept: "werkzoekende",
  related: ["kortgeschoold"],
  traits: ["quoted"],
  levels: ["region"],
  fallback: "region",
  dataset: "werkzoekenden-gepubliceerd",
  unit: "percent",
  measure: {
    nl: "Aandeel van de werkzoekenden zonder werk, in %, zoals gepubliceerd",
    en: "Share of the jobseekers without work, in %, as published",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
  bars: [
    share("mannen", "geslacht", "mannen", "Mannen", "Men"),
    share("vrouwen", "geslacht", "vrouwen", "Vrouwen", "Women"),
    share("jong", "leeftijd", "<25 jaar", "Jonger dan 25 jaar", "Under 25"),
    share("midden", "leeftijd", "25-59", "25–59 jaar", "Ages 25–59"),
    share("oud", "leeftijd", "60 jaar en ouder", "60 jaar en ouder", "Aged 60 and over"),
    share("kort", "studieniveau", "laag", "Kortgeschoold", "With a short education"),
    share("middelbaar", "studieniveau", "midden", "Middengeschoold", "With a medium education"),
    share("lang", "studieniveau", "hoog", "Hooggeschoold", "Highly educated"),
    share(
      "kort-zoekend",
      "werkloosheidsduur",
      "minder dan 1 jaar",
      "Zoekt minder dan 1 jaar",
      "Seeking for less than 1 year",
    ),
    share("jaar-zoekend", "werkloosheidsduur", "1-2 jaar", "Zoekt 1 tot 2 jaar", "Seeking for 1 to 2 years"),
    share(
      "lang-zoekend",
      "werkloosheidsduur",
      "meer dan 2 jaar",
      "Zoekt meer dan 2 jaar",
      "Seeking for more than 2 years",
    ),
    share(
      "dichtbij",
      "afstand tot de arbeidsmarkt",
      "klein",
      "Kleine afstand tot de arbeidsmarkt (oktober)",
      "Small distance to the labour market (October)",
    ),
    share(
      "halfweg",
      "afstand tot de arbeidsmarkt",
      "middelgroot",
      "Middelgrote afstand (oktober)",
      "Medium distance (October)",
    ),
    share("ver", "afstand tot de arbeidsmarkt", "groot", "Grote afstand (oktober)", "Large distance (October)"),
  ],
  finding: {
    nl: "{kort} van de werkzoekenden is kortgeschoold, {lang} hooggeschoold",
    en: "{kort} of jobseekers have a short education, {lang} a long one",
  },
  reading: [
    {
      nl: "In 2025 was {kort} van de werkzoekenden kortgeschoold, en zocht {lang-zoekend} al meer dan twee jaar.",
      en: "In 2025, {kort} of the jobseekers had a short education, and {lang-zoekend} had been seeking for more than two years.",
    },
    {
      nl: "{vrouwen} was vrouw, {jong} jonger dan 25 en {oud} 60 of ouder.",
      en: "{vrouwen} were women, {jong} were under 25 and {oud} were 60 or over.",
    },
    {
      nl: "In oktober 2025 had {ver} volgens VDAB een grote afstand tot de arbeidsmarkt.",
      en: "In October 2025, {ver} were at a large distance from the labour market according to VDAB.",
    },
  ],
  notes: [
    {
      nl: "De groepen overlappen: iemand is bijvoorbeeld vrouw én kortgeschoold. De aandelen naar duur en naar studies tellen in de bron niet samen tot 100; we vullen niets aan.",
      en: "The groups overlap: someone is a woman and has a short education, for example. The shares by duration and by studies do not add up to 100 in the source; we fill nothing in.",
    },
    {
      nl: "Geslacht, leeftijd, studies en duur zijn jaargemiddelden van 2025; de afstand tot de arbeidsmarkt is van oktober 2025.",
      en: "Sex, age, studies and duration are yearly averages of 2025; the distance to the labour market is of October 2025.",
    },
  ],
});
