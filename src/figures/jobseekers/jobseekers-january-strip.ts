import { seekersOnJanuary1 } from "../municipal-counts.ts";
import { definePlaceStrip } from "../builders/place-strip.ts";

/** Jobseekers on 1 January as a share of the inhabitants of 18–64, all municipalities of an area on one axis. */
export const jobseekersJanuaryStrip = definePlaceStrip({
  id: "werkzoekenden-1-januari-gemeenten",
  name: { nl: "Aandeel werkzoekenden per gemeente", en: "Share of jobseekers by municipality" },
  concept: "werkzoekende",
  related: ["werkzoekendengraad", "afgeschermd"],
  traits: ["by-residence", "recast"],
  dataset: "wzw-1-januari-gemeenten",
  filter: { measure: "wzw_aandeel_18_64_1_januari" },
  hiddenBy: seekersOnJanuary1,
  label: { nl: "aandeel werkzoekenden", en: "share of jobseekers" },
  isNeuter: true,
  measure: {
    nl: "Werkzoekenden zonder werk in % van de inwoners van 18–64 jaar, per gemeente, 1 januari",
    en: "Jobseekers without work in % of the inhabitants aged 18–64, by municipality, 1 January",
  },
  notes: (language) => [
    language === "nl"
      ? "Dit deelt door alle inwoners van 18–64 jaar, ook wie niet wil of kan werken. De werkzoekendengraad deelt door de beroepsbevolking en ligt daarom hoger."
      : "This divides by all inhabitants aged 18–64, also those who do not want to or cannot work. The jobseeker rate divides by the labour force and is therefore higher.",
    language === "nl"
      ? "Per provincie heeft de bron dit aandeel niet; een gemiddelde van gemeenten zou het niet zijn."
      : "The source does not have this share by province; an average of municipalities would not be it.",
  ],
});
