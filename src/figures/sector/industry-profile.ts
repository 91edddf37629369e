import { forLimburg } from "../say-levels.ts";
import { percent } from "../builders/number-units.ts";
import { defineQuotedBars } from "../builders/quoted-bars.ts";

const share = (key: string, category: string, nl: string, en: string) => ({
  key,
  label: { nl, en },
  filter: { measure: "sector_wzw_aandeel", category: `Industrie: ${category}` },
  unit: percent,
});

/** Who the jobseekers with a job target in industry are: shares of groups that overlap, from one report on Limburg (2023). */
export const industryProfile = defineQuotedBars({
  id: "industrie-profiel",
  name: { nl: "Werkzoekenden met een job in de industrie als doel", en: "Jobseekers who seek a job in industry" },
  concept: "jobdoelwit",
  related: ["werkzoekende", "kortgeschoold", "herkomst", "bemiddelingsstatus"],
  levels: ["province"],
  existsFor: forLimburg,
  dataset: "limburg-2020-2023",
  unit: "percent",
  measure: {
    nl: "Aandeel van de werkzoekenden met een industrieel jobdoelwit, in %",
    en: "Share of the jobseekers with a job target in industry, in %",
  },
  categoryLabel: { nl: "Groep", en: "Group" },
  bars: [
    share("mannen", "mannen", "Mannen", "Men"),
    share("kortgeschoold", "laaggeschoold", "Kortgeschoold", "With a short education"),
    share("intensief", "met intensieve dienstverlening", "Met intensieve dienstverlening", "With intensive guidance"),
    share("migratie", "migratieachtergrond", "Met een migratieachtergrond", "With a migration background"),
    share("nederlands", "beperkte of geen kennis Nederlands", "Beperkt of geen Nederlands", "Little or no Dutch"),
    share(
      "bemiddeling",
      "in bemiddeling bij de sector zelf",
      "In bemiddeling bij de sector zelf",
      "In placement by the sector itself",
    ),
  ],
  finding: {
    nl: "{mannen} van wie industriewerk zoekt, is man",
    en: "{mannen} of those who seek industrial work are men",
  },
  reading: [
    {
      nl: "Van de werkzoekenden die een job in de industrie zoeken, is {mannen} man en {kortgeschoold} kortgeschoold.",
      en: "Of the jobseekers who seek a job in industry, {mannen} are men and {kortgeschoold} have a short education.",
    },
    {
      nl: "{migratie} heeft een migratieachtergrond en {nederlands} kent weinig of geen Nederlands.",
      en: "{migratie} have a migration background and {nederlands} know little or no Dutch.",
    },
  ],
  notes: [
    {
      nl: "Iemand kan bij meer dan één groep horen: tel de aandelen niet op.",
      en: "Someone may belong to more than one group: do not add the shares up.",
    },
  ],
});
