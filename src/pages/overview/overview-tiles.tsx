import type { ReactNode } from "react";
import { factOf, type Fact, type Figure } from "../../figures/figure.ts";
import type { FigureDefinition } from "../../figures/figure-input.ts";
import { jobseekerRate } from "../../figures/jobseekers/jobseeker-rate.ts";
import { jobseekers } from "../../figures/jobseekers/jobseekers.ts";
import { publishedTension } from "../../figures/tension/published-tension.ts";
import { seekersPerVacancy } from "../../figures/tension/seekers-per-vacancy.ts";
import { shortageCount } from "../../figures/shortage/shortage-count.ts";
import { pageWords } from "../../format/page-words.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Tile } from "../../ui/tile.tsx";
import { useFigure } from "../use-figure.ts";
import { useView } from "../view.ts";
import { TileRow } from "../page-section.tsx";

/** Four headline numbers, each a fact of a figure further down the page. */
export function OverviewTiles() {
  const { state, language } = useView();
  const { tiles } = pageWords[language];
  const published = useFacts(publishedTension);
  const computed = useFacts(seekersPerVacancy);
  const rate = useFacts(jobseekerRate);
  const seekers = useFacts(jobseekers);
  const shortage = useFacts(shortageCount);
  // Which of the two to show is only known once the published one is there.
  const isComputed = published.status === "ready" && factIn(published, "level") === undefined;
  const tension = isComputed ? computed : published;
  const topFifty = factIn(shortage, "top-50");
  return (
    <TileRow label={shellWords[language].overview.tiles}>
      <FactTile
        label={isComputed ? tiles.tensionComputedLabel : tiles.tension}
        definition={isComputed ? tiles.tensionComputed : tiles.tensionDefinition}
        status={tension.status}
        fact={factIn(tension, "level")}
      >
        {isComputed ? tiles.tensionComputedSentence : tiles.tensionPublishedSentence}
      </FactTile>
      <FactTile label={tiles.rate} definition={tiles.rateDefinition} status={rate.status} fact={factIn(rate, "level")}>
        <Change fact={factIn(rate, "change")} />
      </FactTile>
      <FactTile
        label={tiles.seekers}
        definition={tiles.seekersDefinition}
        status={seekers.status}
        fact={factIn(seekers, "level")}
      >
        <Change fact={factIn(seekers, "change")} />
      </FactTile>
      <FactTile
        label={tiles.shortage}
        definition={tiles.shortageDefinition}
        status={shortage.status}
        fact={factIn(shortage, "level")}
      >
        {topFifty === undefined ? tiles.shortageNoRegional : tiles.shortageSentence(state.region.name, topFifty.text)}
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
  readonly status: FactStatus;
  readonly fact: Fact | undefined;
  readonly children: ReactNode;
}

function FactTile({ label, definition, status, fact, children }: FactTileProps) {
  const { language } = useView();
  const { tiles } = pageWords[language];
  const { frame, page } = shellWords[language];
  // No number has three different reasons, and a reader must not take one for another.
  const without = {
    loading: { text: "…", sentence: frame.loading },
    ready: { text: tiles.none, sentence: tiles.noneSentence },
    failed: { text: "–", sentence: page.failedTile },
  }[status];
  return (
    <Tile
      label={label}
      definition={{ label: tiles.definitionOf(label), text: definition }}
      content={fact === undefined ? { kind: "none", text: without.text } : { kind: "value", text: fact.text }}
      period={fact?.label ?? ""}
    >
      {fact === undefined ? without.sentence : children}
    </Tile>
  );
}

type FactStatus = "loading" | "ready" | "failed";

interface FactSource {
  readonly status: FactStatus;
  readonly figure?: Figure;
}

/** The figure whose facts a tile shows, and whether it is there yet. */
function useFacts(definition: FigureDefinition): FactSource {
  const loaded = useFigure(definition);
  if (loaded.status === "ready") return { status: "ready", figure: loaded.figure };
  return { status: loaded.status === "loading" ? "loading" : "failed" };
}

function factIn({ figure }: FactSource, key: string): Fact | undefined {
  return figure === undefined ? undefined : factOf(figure, key);
}
