// The way in to the pictures for every page: what lies in a folder of pages belongs to that page alone.
export { toPicture, toPictureMarkup } from "./picture/to-picture.tsx";
export type { PictureFormat, PictureMarkup, PictureOptions } from "./picture/to-picture.tsx";
