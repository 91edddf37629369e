import { useMemo, useState } from "react";
import type { Region, RegionKey } from "../domain/region.ts";
import { pageRegions } from "../domain/region.ts";
import { offerRegions } from "../permalink/find-region.ts";
import { isOtherName, type PlaceOption } from "../ui/place-options.ts";
import { toMunicipalityChoices, toPageChoices } from "./place-choices.ts";
import { useSearchNames } from "./use-search-names.ts";
import { useView } from "./view.ts";

/** What a search field needs: the options, and what fetches, suggests and looks up places. */
export interface PlaceChoices {
  readonly options: readonly PlaceOption<RegionKey>[];
  readonly isLoading: boolean;
  /** Fetches the names that only a search needs. */
  readonly onNear: () => void;
  readonly suggest: (query: string) => readonly PlaceOption<RegionKey>[];
  readonly regionOf: (key: RegionKey) => Region;
}

/** All places with their old and other names. The names come when somebody is about to search. */
export function usePlaceChoices(): PlaceChoices {
  const { language, municipalities } = useView();
  const [isNear, setIsNear] = useState(false);
  const { names, isLoading } = useSearchNames(isNear);
  const options = useMemo(
    () => [...toPageChoices(language), ...toMunicipalityChoices(municipalities, names, language)],
    [language, municipalities, names],
  );
  return {
    options,
    isLoading,
    onNear: () => {
      setIsNear(true);
    },
    suggest: (query) =>
      offerRegions(query, { pages: pageRegions, municipalities, names }).flatMap(({ region, name }) =>
        options.filter(({ key, label }) => key === region.key && label === name),
      ),
    regionOf: (key) => {
      const place = [...pageRegions, ...municipalities].find((candidate) => candidate.key === key);
      if (place === undefined) throw new Error(`${key} is not on offer`);
      return place;
    },
  };
}

/** The name to remember beside the place that an option leads to: its label when that is not the name of the place. */
export function viaOf(option: PlaceOption): string {
  return isOtherName(option) ? option.label : "";
}
