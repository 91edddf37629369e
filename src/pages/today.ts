// The way in for every page: what lies in a folder of pages belongs to that page alone.
export { today } from "./share/today.ts";
