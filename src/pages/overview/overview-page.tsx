import { employmentByProvince } from "../../figures/employment/employment-by-province.ts";
import { employmentRate1564 } from "../../figures/employment/employment-rate-15-64.ts";
import { jobseekerRate } from "../../figures/jobseekers/jobseeker-rate.ts";
import { jobseekers } from "../../figures/jobseekers/jobseekers.ts";
import { publishedTension } from "../../figures/tension/published-tension.ts";
import { seekersPerVacancy } from "../../figures/tension/seekers-per-vacancy.ts";
import { openBySector, receivedBySector } from "../../figures/tension/vacancies-by-sector.ts";
import { vacanciesOpen, vacanciesReceived } from "../../figures/tension/vacancies.ts";
import { FigureCard } from "../figure-card.tsx";
import { FindMunicipality } from "./find-municipality.tsx";
import { OverviewHero } from "./overview-hero.tsx";
import { OverviewReserve } from "./overview-reserve.tsx";
import { PageSection } from "../page-section.tsx";
import { OverviewShortage } from "./overview-shortage.tsx";
import { OverviewTiles } from "./overview-tiles.tsx";

/** The overview of an area: how far from 80%, where could the people come from, how tight, and for which occupations. */
export function OverviewPage() {
  return (
    <>
      <OverviewHero />
      <OverviewTiles />
      <PageSection id="provincies" layout="full">
        <FigureCard definition={employmentByProvince} level={2} heightPx={220} />
        <FigureCard definition={employmentRate1564} level={2} heightPx={300} />
      </PageSection>
      <OverviewReserve />
      <PageSection id="krapte" layout="pair">
        <FigureCard definition={publishedTension} level={2} heightPx={240} />
        <FigureCard definition={seekersPerVacancy} level={2} heightPx={240} />
      </PageSection>
      <PageSection layout="pair">
        <FigureCard definition={jobseekers} level={2} heightPx={240} />
        <FigureCard definition={jobseekerRate} level={2} heightPx={240} />
      </PageSection>
      <PageSection id="vacatures" layout="pair">
        <FigureCard definition={vacanciesReceived} level={2} heightPx={240} />
        <FigureCard definition={vacanciesOpen} level={2} heightPx={240} />
        <FigureCard definition={receivedBySector} level={2} heightPx={700} />
        <FigureCard definition={openBySector} level={2} heightPx={700} />
      </PageSection>
      <OverviewShortage />
      <FindMunicipality />
    </>
  );
}
