import { byProvince } from "../say-levels.ts";
import { defineRateLine } from "../builders/rate-line.ts";

/** The share of ages 18–64 in invalidity by province, end of 2014: quoted once, without Oost-Vlaanderen. */
export const invalidityByProvince = defineRateLine({
  id: "invaliditeit-provincies",
  label: { nl: "Invaliditeit", en: "Invalidity" },
  name: { nl: "Invaliditeit per provincie", en: "Invalidity by province" },
  concept: "invaliditeit",
  related: ["arbeidsongeschikt"],
  traits: ["quoted"],
  levels: ["province", "region"],
  existsFor: byProvince,
  dataset: "arbeidsreserve",
  filter: { measure: "invaliditeit_aandeel" },
  periods: "year",
  unit: "percent",
  context: "provinces",
  measure: {
    nl: "Wie langer dan een jaar arbeidsongeschikt is, in % van de bevolking van 18–64 jaar",
    en: "Incapacitated for more than a year, in % of the population aged 18–64",
  },
  level: ({ period, place, text }, language) =>
    language === "nl"
      ? `Eind ${period} was ${text} van de inwoners van 18 tot 64 jaar in ${place} langer dan een jaar arbeidsongeschikt.`
      : `At the end of ${period}, ${text} of the inhabitants of ${place} aged 18 to 64 had been incapacitated for more than a year.`,
  notes: (language) => [
    language === "nl"
      ? "De bron noemt Oost-Vlaanderen niet. Het jaar staat er niet bij; het is afgeleid uit het Belgische totaal."
      : "The source does not name Oost-Vlaanderen. It gives no year; that was inferred from the Belgian total.",
  ],
});
