import { useRef, useState } from "react";
import type { RegionKey } from "../../domain/region.ts";
import type { ShellWords } from "../../format/shell-words.ts";
import { defaultComparisons } from "../../permalink/read-link.ts";
import type { ViewState } from "../../permalink/view-state.ts";
import { withRegion } from "../../permalink/with-region.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import type { KeyRole } from "../../ui/key-sample.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PlacePicker } from "../../ui/place-picker.tsx";
import { viaOf, type PlaceChoices } from "../use-place-choices.ts";
import { PeriodFields } from "./period-fields.tsx";

/** The part of the view that the selector bar decides. */
export type Selection = Pick<ViewState, "region" | "comparisons" | "from" | "to" | "via">;

export interface SelectorControlsProps {
  readonly words: Pick<ShellWords, "selector" | "picker">;
  /** What can be searched, and what fetches, suggests and looks it up. */
  readonly places: PlaceChoices;
  readonly quickPlaces: readonly RegionKey[];
  /** The years that one can begin or end with, in order. */
  readonly years: readonly number[];
  readonly mostComparisons: number;
  /** The line of each comparison, in order. */
  readonly rolesOf: (selection: Selection) => readonly KeyRole[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Area, comparisons and period. The bar applies each change at once, the sheet only when asked. */
export function SelectorControls(props: SelectorControlsProps) {
  const { words, places, quickPlaces, years, selection, onSelect } = props;
  const { selector, picker } = words;
  const area = places.options.find((place) => place.key === selection.region.key);
  return (
    <>
      <div className="selector-group" role="group" aria-label={selector.area}>
        <span className="selector-label" aria-hidden="true">
          {selector.area}
        </span>
        <PlacePicker
          look="value"
          label={selector.area}
          text={selection.region.name}
          detail={area?.detail}
          options={places.options}
          isLoading={places.isLoading}
          onNear={places.onNear}
          suggest={places.suggest}
          quickOptions={quickPlaces.filter((key) => key !== selection.region.key)}
          words={picker}
          onPick={(option) => {
            onSelect({ ...selection, ...withRegion(selection, places.regionOf(option.key)), via: viaOf(option) });
          }}
        />
      </div>
      <ComparisonControls {...props} />
      <PeriodFields
        words={selector}
        years={years}
        from={selection.from}
        to={selection.to}
        onChange={(period) => {
          onSelect({ ...selection, ...period });
        }}
      />
    </>
  );
}

function ComparisonControls(props: SelectorControlsProps) {
  const { words, places, quickPlaces, mostComparisons, rolesOf, selection, onSelect } = props;
  const { selector, picker } = words;
  const [refused, setRefused] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const roles = rolesOf(selection);
  const proposed = defaultComparisons(selection.region);
  const full = selection.comparisons.filter((place) => !proposed.includes(place)).length >= mostComparisons;
  const free = (key: RegionKey) =>
    key !== selection.region.key && !selection.comparisons.some((place) => place.key === key);

  function remove(key: RegionKey) {
    onSelect({ ...selection, comparisons: selection.comparisons.filter((other) => other.key !== key) });
    setRefused(false);
    // The button that had the focus goes away with its chip: the way to add one is what comes next. That way is another
    // button when the list was full, so it is looked up after the drawing.
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(".place-button--add")?.focus());
  }

  return (
    <div className="selector-group" role="group" aria-label={selector.addLabel} ref={group}>
      <span className="selector-label" aria-hidden="true">
        {selector.beside}
      </span>
      <ul className="selector-chips">
        {selection.comparisons.map(({ key, name }, index) => (
          <li key={key}>
            <Chip
              label={name}
              keyRole={roles[index] ?? "compare"}
              removeLabel={selector.remove(name)}
              onRemove={() => {
                remove(key);
              }}
            />
          </li>
        ))}
      </ul>
      {full ? (
        <Button
          look="quiet"
          size="small"
          icon="plus"
          className="place-button--add"
          onClick={() => {
            setRefused(true);
          }}
        >
          {selector.add}
        </Button>
      ) : (
        <PlacePicker
          look="add"
          label={selector.addLabel}
          text={selector.add}
          options={places.options.filter((place) => free(place.key))}
          isLoading={places.isLoading}
          onNear={places.onNear}
          suggest={(query) => places.suggest(query).filter((place) => free(place.key))}
          quickOptions={quickPlaces.filter(free)}
          words={{ ...picker, title: picker.titleAdd }}
          onPick={({ key }) => {
            onSelect({ ...selection, comparisons: [...selection.comparisons, places.regionOf(key)] });
          }}
        />
      )}
      {refused && full && (
        <Notice kind="attention" live>
          {selector.tooMany(mostComparisons)}
        </Notice>
      )}
    </div>
  );
}
