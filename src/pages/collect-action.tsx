import { useMemo, useState } from "react";
import type { Figure } from "../figures/figure.ts";
import { mostItems, toDeckItem, type DeckItem, type DeckView } from "../permalink/deck.ts";
import type { ViewState } from "../permalink/view-state.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { hasItem, keepBasket, readBasket, readKeptDeck, useBasket, withItems, withoutItem } from "./basket.ts";
import { basketWords } from "./basket-words.ts";
import { hrefOf, useView } from "./view.ts";

/** The figure as it stands on the page, to be collected. */
function toItem(state: ViewState, figure: string): DeckItem {
  const view: DeckView = state.tables.includes(figure) ? "tabel" : state.maps.includes(figure) ? "kaart" : "grafiek";
  return toDeckItem(state, figure, view);
}

/** The button under a figure that puts it in the presentation as it stands there, and takes it out again. */
export function CollectAction({ figure }: { readonly figure: Pick<Figure, "id" | "title" | "language"> }) {
  const { state } = useView();
  const basket = useBasket();
  const item = useMemo(() => toItem(state, figure.id), [state, figure.id]);
  const isIn = useMemo(() => hasItem(readKeptDeck(basket), item), [basket, item]);
  const [said, setSaid] = useState({ text: "", isRefusal: false });
  const words = basketWords[figure.language];

  function toggle(): void {
    const deck = readKeptDeck(readBasket());
    if (isIn) {
      keepBasket(withoutItem(deck, item));
      setSaid({ text: words.removed, isRefusal: false });
      return;
    }
    const next = withItems(deck, [item]);
    if (next !== undefined) keepBasket(next);
    setSaid(
      next === undefined
        ? { text: words.full(mostItems), isRefusal: true }
        : { text: words.added(next.items.length), isRefusal: false },
    );
  }

  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="collect-action"
        icon={isIn ? "check" : "basket"}
        aria-pressed={isIn}
        onClick={toggle}
      >
        {words.collect}
        <span className="visually-hidden">: {figure.title}</span>
      </Button>
      <span className={said.isRefusal ? "copy-button-failed" : "visually-hidden"} role="status">
        {said.text}
      </span>
    </>
  );
}

/** The way to the presentation, with the number of figures in it. */
export function BasketLink() {
  const { state, language } = useView();
  const basket = useBasket();
  const count = useMemo(() => readKeptDeck(basket).items.length, [basket]);
  const words = basketWords[language];
  return (
    <ButtonLink icon="slides" href={hrefOf(state, { page: "presentatie", search: "", cluster: "" })}>
      <span className="selector-end-label">{words.open}</span>
      {count > 0 && (
        <span className="basket-count">
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{words.count(count)}</span>
        </span>
      )}
    </ButtonLink>
  );
}
