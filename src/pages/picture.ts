// The way in to the pictures for every page: what lies in a folder of pages belongs to that page alone.
export { toBase64 } from "./picture/embedded-fonts.ts";
export { toPng } from "./picture/to-png.ts";
export { toPicture, toPictureMarkup } from "./picture/to-picture.tsx";
export type { PictureTheme } from "./picture/read-tokens.ts";
export type { PictureFormat, PictureMarkup, PictureOptions } from "./picture/to-picture.tsx";
