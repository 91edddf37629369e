import { useState } from "react";
import { gallery, pageOfFigure } from "../../figures/gallery.ts";
import { shellWords } from "../../format/shell-words.ts";
import { topicIds } from "../../figures/topics/topic.ts";
import { toDeckItem, type DeckItem } from "../../permalink/deck.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useView } from "../view.ts";
import { presentationWords } from "./presentation-words.ts";

export interface AddPageProps {
  /** All figures of a page, in its order, for the place and the period of the address. */
  readonly onAdd: (items: readonly DeckItem[]) => void;
}

/** All figures of a page at once. */
export function AddPage({ onAdd }: AddPageProps) {
  const { state, language } = useView();
  const words = presentationWords[language].addPage;
  const { pages } = shellWords[language];
  // The overview has figures of its own for a municipality only.
  const onOffer =
    state.region.level === "municipality" ? (["overzicht", ...topicIds] as const) : ([...topicIds] as const);
  const [page, setPage] = useState<(typeof onOffer)[number]>(onOffer[0]);
  return (
    <p className="deck-add">
      <SelectField
        label={words.label(state.region.name)}
        labelShown
        options={onOffer.map((key) => ({ key, label: pages[key] }))}
        value={page}
        onChange={setPage}
      />
      <Button
        icon="plus"
        onClick={() => {
          const definitions = gallery.filter((definition) => pageOfFigure(definition) === page);
          onAdd(definitions.map(({ id }) => toDeckItem(state, id, "grafiek")));
        }}
      >
        {words.add}
      </Button>
    </p>
  );
}
