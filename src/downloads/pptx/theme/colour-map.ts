import { element, type Xml } from "../xml/xml.ts";

const same = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Which colour of the theme is ground and which is text; all others keep their name. A master of slides and of notes each say it. */
export const colourMap: Xml = element("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries(same.map((name) => [name, name])),
});
