import { seekersCount } from "../municipal-counts.ts";
import { definePlaceStrip } from "../builders/place-strip.ts";

/** The werkzoekendengraad of all municipalities of an area on one axis. */
export const jobseekerRateStrip = definePlaceStrip({
  id: "werkzoekendengraad-gemeenten",
  name: { nl: "Werkzoekendengraad per gemeente", en: "Jobseeker rate by municipality" },
  concept: "werkzoekendengraad",
  related: ["werkzoekende", "afgeschermd", "fusie"],
  traits: ["by-residence", "registers", "recast"],
  dataset: "werkzoekendengraad-gemeenten",
  filter: { measure: "werkzoekendengraad" },
  hiddenBy: seekersCount,
  label: { nl: "werkzoekendengraad", en: "jobseeker rate" },
  measure: {
    nl: "Werkzoekenden zonder werk in % van de beroepsbevolking, per gemeente, jaargemiddelde",
    en: "Jobseekers without work in % of the labour force, by municipality, yearly average",
  },
});
