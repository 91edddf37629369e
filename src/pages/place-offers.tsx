import { Fragment } from "react";
import { finderWords } from "../format/finder-words.ts";
import type { OfferedRegion } from "../permalink/find-region.ts";
import { withRegion } from "../permalink/with-region.ts";
import { hrefOf, useView } from "./view.ts";

/** "Bedoelt u Genk?", with the places that a name in the address may have meant as links, and the way to all municipalities. */
export function PlaceOffers({ offers }: { readonly offers: readonly OfferedRegion[] }) {
  const { state, language } = useView();
  const words = finderWords[language];
  return (
    <>
      {offers.length > 0 && (
        <>
          {words.offerBegins}{" "}
          {offers.map(({ region, name }, index) => (
            <Fragment key={region.key}>
              {index > 0 && (index === offers.length - 1 ? words.or : ", ")}
              <a href={hrefOf(state, { ...withRegion(state, region), via: name === region.name ? "" : name })}>
                {words.partIn(name, region.name)}
              </a>
            </Fragment>
          ))}
          {words.offerEnds}{" "}
        </>
      )}
      <a href={hrefOf(state, { page: "gemeenten", search: "", cluster: "" })}>{words.allMunicipalities}</a>
    </>
  );
}
