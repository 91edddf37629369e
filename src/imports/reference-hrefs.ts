/** Where the build writes what the reader of files looks things up in, relative to the page. */
export const referenceHrefs = { places: "data/places.json", shapes: "data/shapes.json" } as const;
