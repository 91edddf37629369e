import { pageRegions } from "../domain/region.ts";
import { finderWords } from "../format/finder-words.ts";
import { shellWords } from "../format/shell-words.ts";
import { PlacePicker } from "../ui/place-picker.tsx";
import { hrefOfPlace } from "./href-of-place.ts";
import { usePlaceChoices, viaOf } from "./use-place-choices.ts";
import { followHref, useView } from "./view.ts";

/** The search for a municipality in the header of pages without a choice of area; it leads to the page of the place. */
export function HeaderFinder({ onDone }: { readonly onDone: () => void }) {
  const { state, language } = useView();
  const { options, isLoading, onNear, suggest, regionOf } = usePlaceChoices();
  const { title } = finderWords[language].search;
  return (
    <PlacePicker
      look="find"
      label={title}
      text=""
      options={options}
      quickOptions={pageRegions.map(({ key }) => key)}
      isLoading={isLoading}
      onNear={onNear}
      suggest={suggest}
      words={{ ...shellWords[language].picker, title }}
      onPick={(option) => {
        onDone();
        followHref(hrefOfPlace(state, regionOf(option.key), viaOf(option)), true);
      }}
    />
  );
}
