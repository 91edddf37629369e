import { lazy, Suspense } from "react";
import { finderWords } from "../format/finder-words.ts";
import { shellWords } from "../format/shell-words.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Icon } from "../ui/icon.tsx";
import { hrefOfPlace } from "./href-of-place.ts";
import { usePlaceChoices, viaOf } from "./use-place-choices.ts";
import { followHref, useView } from "./view.ts";

const PlaceCombobox = lazy(async () => ({ default: (await import("../ui/place-combobox.tsx")).PlaceCombobox }));

/** A search field on the page: three letters and Enter open a municipality, under whatever name it is known. */
export function PlaceFinder() {
  const { state, language } = useView();
  const { options, isLoading, onNear, suggest, regionOf } = usePlaceChoices();
  const { search } = finderWords[language];
  const waiting = <WaitingField placeholder={search.placeholder} />;
  return (
    <ErrorBoundary renderFallback={() => waiting}>
      <Suspense fallback={waiting}>
        <PlaceCombobox
          isOnPage
          options={options}
          isLoading={isLoading}
          onNear={onNear}
          suggest={suggest}
          words={{ ...shellWords[language].picker, ...search }}
          onPick={(option) => {
            const found = options.find(({ key, label }) => key === option.key && label === option.label);
            if (found === undefined) return;
            followHref(hrefOfPlace(state, regionOf(found.key), viaOf(found)), true);
          }}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Holds the place of the field while it loads. */
function WaitingField({ placeholder }: { readonly placeholder: string }) {
  return (
    <div className="search-field" aria-hidden="true">
      <Icon name="search" size={18} />
      <input disabled placeholder={placeholder} />
    </div>
  );
}
