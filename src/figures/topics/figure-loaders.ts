import type { FigureDefinition } from "../figure-input.ts";
import type { TopicId } from "./topic.ts";

/** The page that a figure stands on: a subject, or the page of a municipality, which is the overview of that place. */
export type FigurePage = TopicId | "overzicht";

/**
 * Every figure under its page, each loaded by itself: for an embed, which shows one. A figure on two pages is named under the
 * first. A test compares this list with the topics and says which figure is missing.
 */
export const figureLoaders: Readonly<Record<FigurePage, Readonly<Record<string, () => Promise<FigureDefinition>>>>> = {
  "weg-naar-80": {
    "weg-naar-80": async () => (await import("../road/road-to-80.ts")).roadTo80,
    "weg-tempo": async () => (await import("../road/road-tempo.ts")).roadTempo,
    "weg-arbeidsreserve": async () => (await import("../road/road-reserve.ts")).roadReserve,
    "weg-beste-provincie": async () => (await import("../road/road-best-province.ts")).roadBestProvince,
    "weg-nagerekend": async () => (await import("../road/road-claims.ts")).roadClaims,
  },
  werkzaamheidsgraad: {
    werkzaamheidsgraad: async () => (await import("../employment/employment-rate.ts")).employmentRate,
    "werkzaamheidsgraad-provincies": async () =>
      (await import("../employment/employment-by-province.ts")).employmentByProvince,
    "werkzaamheidsgraad-geslacht": async () => (await import("../employment/employment-by-sex.ts")).employmentBySex,
    "werkzaamheidsgraad-studieniveau": async () =>
      (await import("../employment/employment-by-education.ts")).employmentByEducation,
    "werkzaamheidsgraad-beperking-gezin": async () =>
      (await import("../employment/employment-by-situation.ts")).employmentBySituation,
    "werkzaamheidsgraad-geboorteland": async () =>
      (await import("../employment/employment-by-birth-country.ts")).employmentByBirthCountry,
    "werkzaamheidsgraad-55-64": async () => (await import("../employment/employment-55-64.ts")).employment5564,
    "werkzaamheidsgraad-15-24": async () => (await import("../employment/employment-15-24.ts")).employment1524,
    "werkzaamheidsgraad-kwartaal": async () =>
      (await import("../employment/employment-quarterly.ts")).employmentQuarterly,
    "werkzaamheidsgraad-20-64-kwartalen": async () =>
      (await import("../employment/employment-quarters-20-64.ts")).employmentQuarters2064,
    "werkzaamheidsgraad-15-64": async () => (await import("../employment/employment-rate-15-64.ts")).employmentRate1564,
    "werkzaamheidsgraad-25-64": async () => (await import("../employment/employment-25-64.ts")).employment2564,
    "hooggeschoolden-25-64": async () => (await import("../employment/tertiary-attainment.ts")).tertiaryAttainment,
    "werkzaamheidsgraad-losse-cijfers": async () =>
      (await import("../employment/employment-single-numbers.ts")).employmentSingleNumbers,
    "census-geslacht": async () => (await import("../employment/employment-census.ts")).censusBySex,
    "census-studieniveau": async () => (await import("../employment/employment-census.ts")).censusByEducation,
    "census-herkomst": async () => (await import("../employment/employment-census.ts")).censusByOrigin,
    "census-leeftijd": async () => (await import("../employment/employment-census.ts")).censusByAge,
  },
  arbeidsreserve: {
    arbeidsreserve: async () => (await import("../reserve/labour-reserve.ts")).labourReserve,
    "arbeidsreserve-bereikbaar": async () => (await import("../reserve/reachable-groups.ts")).reachableGroups,
    "arbeidsreserve-losse-cijfers": async () =>
      (await import("../reserve/reserve-single-numbers.ts")).reserveSingleNumbers,
    "werkloosheidsgraad-ilo": async () =>
      (await import("../reserve/unemployment-by-province.ts")).unemploymentByProvince,
    "werkloosheidsgraad-15-29": async () => (await import("../reserve/unemployment-by-province.ts")).youthUnemployment,
    "werkloosheidsgraad-kwartaal": async () =>
      (await import("../reserve/unemployment-quarterly.ts")).unemploymentQuarterly,
    activiteitsgraad: async () => (await import("../reserve/activity-quarterly.ts")).activityQuarterly,
    "langdurige-arbeidsongeschiktheid": async () =>
      (await import("../reserve/long-term-incapacity.ts")).longTermIncapacity,
    "invaliditeit-provincies": async () => (await import("../reserve/invalidity-by-province.ts")).invalidityByProvince,
    "socio-economische-positie": async () =>
      (await import("../reserve/socio-economic-position.ts")).socioEconomicPosition,
    "positie-geslacht-leeftijd": async () => (await import("../reserve/position-by-group.ts")).positionByGroup,
    "positie-25-64": async () => (await import("../reserve/position-25-64.ts")).position2564,
    "niet-beroepsactieven-belgie": async () => (await import("../reserve/inactive-belgium.ts")).inactiveBelgium,
    "arbeidsreserve-census": async () => (await import("../reserve/labour-reserve-census.ts")).labourReserveCensus,
    "census-positie-geslacht-leeftijd": async () =>
      (await import("../reserve/census-position-by-group.ts")).censusPositionBySexAndAge,
    "census-positie-studieniveau-geboorteland": async () =>
      (await import("../reserve/census-position-by-group.ts")).censusPositionByEducationAndBirth,
  },
  krapte: {
    spanningsindicator: async () => (await import("../tension/published-tension.ts")).publishedTension,
    "werkzoekenden-per-vacature": async () => (await import("../tension/seekers-per-vacancy.ts")).seekersPerVacancy,
    "werkzoekenden-per-vacature-gemeenten": async () =>
      (await import("../tension/seekers-per-vacancy-strip.ts")).seekersPerVacancyStrip,
    "vacatures-ontvangen": async () => (await import("../tension/vacancies.ts")).vacanciesReceived,
    "vacatures-open": async () => (await import("../tension/vacancies.ts")).vacanciesOpen,
    "vacatures-12-maanden": async () => (await import("../tension/vacancy-sums.ts")).vacancySums,
    "vacatures-maand": async () => (await import("../tension/vacancies-by-month.ts")).vacanciesByMonth,
    "vacatures-gepubliceerd": async () => (await import("../tension/vacancies-quoted.ts")).vacanciesQuoted,
    "vacatures-limburg": async () => (await import("../tension/limburg-vacancies.ts")).limburgVacancies,
    "vacatures-sectoren-verandering": async () => (await import("../tension/sector-change.ts")).sectorChange,
    "vacatures-sectoren-aandeel": async () => (await import("../tension/sector-share.ts")).sectorShare,
    "vacatures-ontvangen-sectoren": async () => (await import("../tension/vacancies-by-sector.ts")).receivedBySector,
    "vacatures-open-sectoren": async () => (await import("../tension/vacancies-by-sector.ts")).openBySector,
    "vacatures-studieniveau": async () => (await import("../tension/vacancies-by-education.ts")).vacanciesByEducation,
    vacaturegraad: async () => (await import("../tension/vacancy-rate.ts")).vacancyRate,
    "spanningsindicator-tot-2018": async () => (await import("../tension/tension-before-2019.ts")).tensionBefore2019,
  },
  knelpuntberoepen: {
    "knelpuntberoepen-lijst": async () => (await import("../shortage/shortage-list.ts")).shortageList,
    "arbeidsmigratie-lijst": async () => (await import("../shortage/migration-list.ts")).migrationList,
    "knelpuntberoepen-aantal": async () => (await import("../shortage/shortage-count.ts")).shortageCount,
    "knelpuntberoepen-clusters": async () => (await import("../shortage/shortage-clusters.ts")).shortageClusters,
    "knelpuntberoepen-top-50": async () => (await import("../shortage/shortage-top-fifty.ts")).shortageTopFifty,
    "knelpuntberoepen-cijfers": async () => (await import("../shortage/shortage-numbers.ts")).shortageNumbers,
    "knelpuntberoepen-top-tien": async () => (await import("../shortage/shortage-top-ten.ts")).shortageTopTen,
    "knelpuntberoepen-nieuwkomers": async () => (await import("../shortage/shortage-newcomers.ts")).shortageNewcomers,
    "arbeidsmigratie-aantal": async () => (await import("../shortage/migration-count.ts")).migrationCount,
  },
  werkzoekenden: {
    werkzoekenden: async () => (await import("../jobseekers/jobseekers.ts")).jobseekers,
    werkzoekendengraad: async () => (await import("../jobseekers/jobseeker-rate.ts")).jobseekerRate,
    "werkzoekendengraad-gemeenten": async () =>
      (await import("../jobseekers/jobseeker-rate-strip.ts")).jobseekerRateStrip,
    "werkzoekendengraad-geslacht": async () =>
      (await import("../jobseekers/jobseeker-rate-by-group.ts")).jobseekerRateBySex,
    "werkzoekendengraad-leeftijd": async () =>
      (await import("../jobseekers/jobseeker-rate-by-group.ts")).jobseekerRateByAge,
    "werkzoekenden-maand": async () => (await import("../jobseekers/jobseekers-by-month.ts")).jobseekersByMonth,
    "werkzoekenden-gepubliceerd": async () => (await import("../jobseekers/jobseekers-quoted.ts")).jobseekersQuoted,
    "werkzoekenden-1-januari": async () => (await import("../jobseekers/jobseekers-january.ts")).jobseekersJanuary,
    "werkzoekenden-1-januari-gemeenten": async () =>
      (await import("../jobseekers/jobseekers-january-strip.ts")).jobseekersJanuaryStrip,
    "werkzoekenden-herkomst": async () => (await import("../jobseekers/jobseekers-by-origin.ts")).jobseekersByOrigin,
    "werkzoekenden-profiel": async () => (await import("../jobseekers/jobseeker-profile.ts")).jobseekerProfile,
    "voormalig-niet-beroepsactieven": async () => (await import("../jobseekers/formerly-inactive.ts")).formerlyInactive,
    uitkeringsstatus: async () => (await import("../jobseekers/jobseeker-status.ts")).benefitStatus,
    bemiddelingsstatus: async () => (await import("../jobseekers/jobseeker-status.ts")).placementStatus,
    "einde-uitkering": async () => (await import("../jobseekers/benefit-end.ts")).benefitEnd,
    burgerklanten: async () => (await import("../jobseekers/vdab-clients.ts")).vdabClients,
    "werkzoekenden-stroom": async () => (await import("../jobseekers/jobseeker-flows.ts")).jobseekerFlows,
    "werkzoekenden-limburg": async () => (await import("../jobseekers/limburg-jobseekers.ts")).limburgJobseekers,
  },
  kansengroepen: {
    "gezinnen-zonder-werk": async () => (await import("../measures/jobless-households.ts")).joblessHouseholds,
    "geboren-buiten-eu": async () => (await import("../measures/outside-eu.ts")).outsideEu,
    "voka-trechter": async () => (await import("../measures/voka-funnel.ts")).vokaFunnel,
    "voka-kansengroepen": async () => (await import("../measures/voka-groups.ts")).vokaGroups,
    "voka-cijfers": async () => (await import("../measures/voka-numbers.ts")).vokaNumbers,
    "werkvloeren-subsidie": async () => (await import("../measures/workplace-subsidy.ts")).workplaceSubsidy,
    "werkvloeren-financiering": async () => (await import("../measures/workplace-funding.ts")).workplaceFunding,
    "werkvloeren-voorwaarden": async () => (await import("../measures/workplace-terms.ts")).workplaceTerms,
    "kmo-portefeuille-dossiers": async () => (await import("../measures/sme-support.ts")).smeFiles,
    "kmo-portefeuille-subsidie": async () => (await import("../measures/sme-support.ts")).smeSubsidy,
    "begeleiding-termijnen": async () => (await import("../measures/guidance-terms.ts")).guidanceTerms,
    "vragen-vlaams-parlement": async () => (await import("../measures/parliament-questions.ts")).parliamentQuestions,
    "verslag-kansengroepen": async () => (await import("../measures/report-groups.ts")).reportGroups,
  },
  sector: {
    "sector-ontvangen": async () => (await import("../sector/sector-vacancies.ts")).sectorReceived,
    "sector-open": async () => (await import("../sector/sector-vacancies.ts")).sectorOpen,
    "sector-aandeel": async () => (await import("../sector/sector-weight.ts")).sectorWeight,
    "sector-rang": async () => (await import("../sector/sector-rank.ts")).sectorRank,
    "industrie-profiel": async () => (await import("../sector/industry-profile.ts")).industryProfile,
    "industrie-opleiding": async () => (await import("../sector/industry-training.ts")).industryTraining,
    "industrie-cijfers": async () => (await import("../sector/industry-numbers.ts")).industryNumbers,
    "verslag-bedrijven": async () => (await import("../measures/report-training.ts")).reportTraining,
  },
  overzicht: {
    "gemeente-kern": async () => (await import("../municipality/municipality-core.ts")).municipalityCore,
    "gemeenten-naast-elkaar": async () => (await import("../comparison/place-comparison.ts")).placeComparison,
    "gelijkende-gemeenten": async () => (await import("../comparison/alike-places.ts")).alikePlaces,
    "gemeente-groepen": async () => (await import("../municipality/groups-strip.ts")).groupsStrip,
    "gemeente-werkzoekenden-per-vacature": async () =>
      (await import("../municipality/municipal-tension.ts")).municipalTension,
    "gemeente-inwoners": async () => (await import("../municipality/population.ts")).municipalPopulation,
    "gemeente-tekst": async () => (await import("../municipality/council-text.ts")).councilText,
  },
};

/** The page of the figure with this id; nothing when there is no such figure. */
export function findFigurePage(id: string): FigurePage | undefined {
  const pages = Object.keys(figureLoaders) as FigurePage[];
  return pages.find((page) => Object.hasOwn(figureLoaders[page], id));
}

/** Loads one figure and nothing else. Throws for an id that stands on no page. */
export async function loadFigure(id: string): Promise<FigureDefinition> {
  const page = findFigurePage(id);
  const load = page === undefined ? undefined : figureLoaders[page][id];
  if (load === undefined) throw new Error(`The figure ${id} stands on no page`);
  return load();
}
