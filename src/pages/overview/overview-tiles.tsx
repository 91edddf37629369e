import type { ReactNode } from "react";
import { factOf, type Fact } from "../../figures/figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { jobseekerRate } from "../../figures/jobseeker-rate.ts";
import { jobseekers } from "../../figures/jobseekers.ts";
import { publishedTension } from "../../figures/published-tension.ts";
import { seekersPerVacancy } from "../../figures/seekers-per-vacancy.ts";
import { shortageCount } from "../../figures/shortage-count.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Tile } from "../../ui/tile.tsx";
import { pageRegionOf, useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { TileRow } from "./overview-sections.tsx";

/** Four headline numbers, each a fact of a figure further down the page. */
export function OverviewTiles() {
  const { state, language } = useView();
  const { tiles } = pageWords[language];
  const published = useFacts(publishedTension);
  const computed = useFacts(seekersPerVacancy);
  const rate = useFacts(jobseekerRate);
  const seekers = useFacts(jobseekers);
  const shortage = useFacts(shortageCount);
  const isPublished = published("level") !== undefined;
  const topFifty = shortage("top-50");
  return (
    <TileRow label={shellWords[language].overview.tiles}>
      <FactTile
        label={isPublished ? tiles.tension : tiles.tensionComputedLabel}
        definition={isPublished ? tiles.tensionDefinition : tiles.tensionComputed}
        fact={published("level") ?? computed("level")}
      >
        {isPublished ? tiles.tensionPublishedSentence : tiles.tensionComputedSentence}
      </FactTile>
      <FactTile label={tiles.rate} definition={tiles.rateDefinition} fact={rate("level")}>
        <Change fact={rate("change")} />
      </FactTile>
      <FactTile label={tiles.seekers} definition={tiles.seekersDefinition} fact={seekers("level")}>
        <Change fact={seekers("change")} />
      </FactTile>
      <FactTile label={tiles.shortage} definition={tiles.shortageDefinition} fact={shortage("level")}>
        {topFifty === undefined
          ? tiles.shortageNoRegional
          : tiles.shortageSentence(pageRegionOf(state.region).name, topFifty.text)}
      </FactTile>
    </TileRow>
  );
}

function Change({ fact }: { readonly fact: Fact | undefined }) {
  if (fact === undefined) return null;
  return (
    <>
      <b>{fact.text}</b> {fact.label}
    </>
  );
}

interface FactTileProps {
  readonly label: string;
  readonly definition: string;
  readonly fact: Fact | undefined;
  readonly children: ReactNode;
}

function FactTile({ label, definition, fact, children }: FactTileProps) {
  const { language } = useView();
  const { tiles } = pageWords[language];
  return (
    <Tile
      label={label}
      definition={{ label: tiles.definitionOf(label), text: definition }}
      content={fact === undefined ? { kind: "none", text: tiles.none } : { kind: "value", text: fact.text }}
      period={fact?.label ?? ""}
    >
      {fact === undefined ? tiles.noneSentence : children}
    </Tile>
  );
}

/** The facts of a figure by key; nothing while it loads, fails or is empty. */
function useFacts(definition: FigureDefinition): (key: string) => Fact | undefined {
  const loaded = useFigure(definition);
  return (key) => (loaded.status === "ready" ? factOf(loaded.figure, key) : undefined);
}
