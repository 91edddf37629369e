import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { catalogueQueryOptions } from "../../datasets/catalogue.ts";
import { formatDate } from "../../format/format-date.ts";
import { mostItems, type DeckItem } from "../../permalink/deck.ts";
import { shellWords } from "../../format/shell-words.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { keepBasket, readBasket, readKeptDeck, withItems } from "../basket.ts";
import { today } from "../today.ts";
import { changeView, hrefOf, useView } from "../view.ts";
import { AddPage } from "./add-page.tsx";
import { DeckActions } from "./deck-actions.tsx";
import { DeckList } from "./deck-list.tsx";
import type { RowFigure } from "./deck-row.tsx";
import { DeckTitle } from "./deck-title.tsx";
import type { Face } from "./face.ts";
import { presentationWords } from "./presentation-words.ts";
import { toSlide } from "./slide.ts";
import { useDeck, type OpenedDeck } from "./use-deck.ts";

/** The figures that were collected: their order and titles, presenting them, and taking them along. */
export function PresentationPage() {
  const { language } = useView();
  const words = presentationWords[language];
  const opened = useDeck();
  return (
    <div className="presentation page-width">
      <header className="reading-head">
        <p className="kicker">
          <b>{words.kicker}</b>
        </p>
        <h1 className="page-title">{shellWords[language].pages.presentatie}</h1>
        <p className="page-lead">{words.lead}</p>
      </header>
      {opened === undefined ? (
        <p role="status" aria-busy="true">
          {words.loading}
        </p>
      ) : (
        <OpenedPresentation opened={opened} />
      )}
    </div>
  );
}

function OpenedPresentation({ opened }: { readonly opened: OpenedDeck }) {
  const { state, language } = useView();
  const words = presentationWords[language];
  const { title, entries, change } = opened;
  const { figures, onFigure } = useFigures();
  const [isFull, setIsFull] = useState(false);
  const { data: catalogue } = useQuery(catalogueQueryOptions());
  const release = catalogue?.release;
  const faces = useMemo((): readonly Face[] => {
    if (release === undefined) return [];
    const madeOn = today();
    const shown = entries.flatMap((entry): Face[] => {
      const figure = figures.get(entry.key);
      if (typeof figure !== "object") return [];
      return [{ kind: "figure", key: entry.key, slide: toSlide(entry, figure, release, madeOn) }];
    });
    if (title === "" || shown.length === 0) return shown;
    const lines = [formatDate(madeOn, language), `${words.stage.madeWith} ${formatDate(release, language)}`];
    return [{ kind: "title", key: "title", title, lines }, ...shown];
  }, [entries, figures, release, title, language, words]);
  const isLoading =
    release === undefined ||
    entries.some(({ key }) => figures.get(key) === undefined || figures.get(key) === "loading");
  const failed = entries.filter(({ key }) => figures.get(key) === "failed").length;
  const setItems = (items: readonly DeckItem[]): void => {
    change({ title, items });
  };
  return (
    <>
      <DeckNotices opened={opened} failed={failed} />
      {entries.length === 0 ? (
        <section className="deck-empty">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.text}</p>
          <p>
            <ButtonLink icon="arrow-right" href={hrefOf(state, { page: "overzicht" })}>
              {words.empty.link}
            </ButtonLink>
          </p>
        </section>
      ) : (
        <>
          <DeckActions
            faces={faces}
            isLoading={isLoading}
            deck={{ title, items: entries.map(({ item }) => item) }}
            isPrivate={!opened.isLinked}
          />
          <DeckTitle
            title={title}
            onChange={(next) => {
              change({ title: next, items: entries.map(({ item }) => item) });
            }}
          />
          <h2 className="deck-heading">{words.list}</h2>
        </>
      )}
      <DeckList entries={entries} onChange={setItems} onFigure={onFigure} />
      <AddPage
        onAdd={(added) => {
          const next = withItems({ title, items: entries.map(({ item }) => item) }, added);
          setIsFull(next === undefined);
          if (next !== undefined) change(next);
        }}
      />
      {isFull && (
        <Notice kind="error" live>
          {words.full(mostItems)}
        </Notice>
      )}
    </>
  );
}

/** The figures of the rows, as they come. */
function useFigures(): {
  readonly figures: ReadonlyMap<string, RowFigure>;
  readonly onFigure: (key: string, figure: RowFigure) => void;
} {
  const [figures, setFigures] = useState<ReadonlyMap<string, RowFigure>>(new Map());
  const onFigure = useCallback((key: string, figure: RowFigure) => {
    setFigures((before) => (before.get(key) === figure ? before : new Map([...before, [key, figure]])));
  }, []);
  return { figures, onFigure };
}

function DeckNotices({ opened, failed }: { readonly opened: OpenedDeck; readonly failed: number }) {
  const { state, language } = useView();
  const words = presentationWords[language];
  const [isFull, setIsFull] = useState(false);
  const { isLinked, isKept, unknown, left, entries } = opened;

  function takeOver(): void {
    const added = entries.map(({ item }) => item);
    const next = withItems(readKeptDeck(readBasket()), added);
    setIsFull(next === undefined);
    if (next === undefined) return;
    keepBasket(next.title === "" ? { ...next, title: opened.title } : next);
    changeView(state, { deck: "" });
  }

  return (
    <div className="deck-notices">
      {unknown.length > 0 && <Notice kind="attention">{words.unknown(unknown.join(", "), unknown.length)}</Notice>}
      {left > 0 && <Notice kind="attention">{words.left(left, mostItems)}</Notice>}
      {failed > 0 && <Notice kind="error">{words.failed(failed)}</Notice>}
      {isLinked && (
        <Notice
          kind="info"
          actions={
            <Button icon="basket" onClick={takeOver}>
              {words.takeOver}
            </Button>
          }
        >
          {words.linked}
        </Notice>
      )}
      {isFull && (
        <Notice kind="error" live>
          {words.full(mostItems)}
        </Notice>
      )}
      {!isLinked && !isKept && <Notice kind="attention">{words.notKept}</Notice>}
    </div>
  );
}
