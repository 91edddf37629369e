import type { Language } from "../../domain/language.ts";
import { pageRegions, type Region } from "../../domain/region.ts";
import type { Figure } from "../../figures/figure.ts";
import { jobseekerRateStrip } from "../../figures/jobseekers/jobseeker-rate-strip.ts";
import { municipalityCore } from "../../figures/municipality/municipality-core.ts";
import { formatList } from "../../format/format-list.ts";
import { formatDay } from "../../format/format-period.ts";
import { formatPeriodChoice } from "../../format/format-period-choice.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Button } from "../../ui/button.tsx";
import { PageToc } from "../../ui/page-toc.tsx";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { municipalityWords } from "./municipality-words.ts";

/** So many warnings stand at the top of the page; all of them stand under the figures that they hold for. */
const mostCaveats = 2;

export interface MunicipalityHeadProps {
  /** The questions of the page, for its table of contents. */
  readonly entries: readonly { readonly id: string; readonly label: string }[];
}

/** Name, areas it lies in, the finding in a sentence, what one has to know before using its figures, and the way to them. */
export function MunicipalityHead({ entries }: MunicipalityHeadProps) {
  const { state, language } = useView();
  const { region } = state;
  const words = municipalityWords[language];
  const strip = useFigure(jobseekerRateStrip);
  const core = useFigure(municipalityCore);
  const caveats =
    core.status === "ready"
      ? core.figure.caveats.filter(({ isGeneral, id }) => !isGeneral && id !== "merged").slice(0, mostCaveats)
      : [];
  const ready = core.status === "ready" ? core.figure : undefined;
  const shownYear = ready === undefined ? undefined : yearOfCore(ready);
  const olderYear = ready?.notes.filter((note) => note.includes(String(state.to))) ?? [];
  return (
    <header className="municipality-head page-width">
      <div>
        <p className="kicker">
          <b>{words.kind}</b> <span>{sayAreas(region, language)}</span>
          {region.merger !== undefined && <span className="badge">{words.merged(region.merger.date.slice(0, 4))}</span>}
        </p>
        <h1 className="municipality-name">
          {region.name}{" "}
          <small>{shownYear === undefined ? formatPeriodChoice(state, language) : words.year(shownYear)}</small>
        </h1>
        <p className="page-lead" aria-live="polite">
          {strip.status === "ready" ? strip.figure.reading.slice(0, 2).join(" ") : ""}
        </p>
        <p className="municipality-print">
          <Button
            icon="print"
            onClick={() => {
              print();
            }}
          >
            {words.sheet.print}
          </Button>
        </p>
      </div>
      <aside className="good-to-know" aria-labelledby="goed-om-te-weten">
        <h2 className="good-to-know-title" id="goed-om-te-weten">
          {words.goodToKnow}
        </h2>
        {olderYear.map((note) => (
          <p key={note}>
            <b>{note}</b>
          </p>
        ))}
        <p>
          <b>{words.borders}</b> {sayBorders(region, language)}
        </p>
        {caveats.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <PageToc label={shellWords[language].overview.toc} entries={entries} />
      </aside>
    </header>
  );
}

/** The year of the headline number, as it is printed with it. */
export function yearOfCore(figure: Figure): string | undefined {
  if (figure.kind !== "numbers") return undefined;
  const own = figure.groups[0]?.items.find(({ key }) => key === "cijfer");
  return /\d{4}/.exec(own?.when ?? "")?.[0];
}

/** "provincie Limburg · arrondissement Hasselt · referentieregio Limburg · NIS 71016". */
export function sayAreas({ province, districtName, referenceRegion, code }: Region, language: Language): string {
  const words = municipalityWords[language];
  const provinceName = pageRegions.find(({ key }) => key === province)?.name;
  return [
    ...(provinceName === undefined ? [] : [words.province(provinceName)]),
    ...(districtName === undefined ? [] : [words.district(districtName)]),
    ...(referenceRegion === undefined ? [] : [words.referenceRegion(referenceRegion)]),
    words.nis(code),
  ].join(" · ");
}

/** How the municipality came to be, or that it did not merge. */
export function sayBorders({ name, code, merger }: Region, language: Language): string {
  const words = municipalityWords[language];
  if (merger === undefined) return words.notMerged(name);
  const others = merger.parts.filter((part) => part.code !== code);
  const parts = formatList(
    others.map((part) => part.name),
    language,
  );
  const day = formatDay(merger.date, language);
  return others.length < merger.parts.length ? words.grew(name, day, parts) : words.parts(name, day, parts);
}
