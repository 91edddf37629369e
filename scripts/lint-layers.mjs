/**
 * The lint rule that keeps the arrows between the folders of src/.
 *
 * It resolves every import, export-from, `import()` and `import("…")` type to a folder or a package and looks it up in the tables
 * below. `no-restricted-imports` cannot do this job here: it does not see `import()`, and its patterns match text, not places.
 * tests/gates/ plants violations and expects red.
 */
import path from "node:path";

/** Folder of src/ -> the folders it may import, besides itself. A folder that is not listed may not exist. */
export const allowedFolders = {
  domain: [],
  parse: ["domain"],
  normalise: ["domain", "parse"],
  datasets: ["domain", "parse", "normalise"],
  indicators: ["domain"],
  imports: ["domain", "parse", "normalise", "datasets", "indicators"],
  format: ["domain"],
  figures: ["domain", "indicators", "format"],
  charts: ["figures", "format", "ui", "domain"],
  maps: ["figures", "format", "charts", "ui", "domain"],
  tables: ["figures", "format", "ui", "domain"],
  permalink: ["domain"],
  downloads: ["figures", "format", "domain"],
  ui: [],
  pages: [
    "domain",
    "datasets",
    "indicators",
    "imports",
    "format",
    "figures",
    "charts",
    "maps",
    "tables",
    "permalink",
    "downloads",
    "ui",
  ],
  app: ["pages", "ui", "permalink", "format", "domain", "datasets", "imports"],
};

const react = ["react", "react-dom", "@tanstack/react-query", "@ariakit/react"];
const reactFolders = ["datasets", "permalink", "charts", "maps", "tables", "downloads", "ui", "pages", "app"];

/** Package -> the folders of src/ that may import it. A package that is not listed may not be imported from src/. */
export const allowedPackages = {
  ...Object.fromEntries(react.map((name) => [name, reactFolders])),
  recharts: ["charts"],
  "d3-array": ["indicators", "figures", "charts", "maps"],
  papaparse: ["parse"],
  hucre: ["parse", "downloads"],
  fflate: ["parse", "datasets", "downloads"],
  "topojson-client": ["maps"],
  "topojson-specification": ["maps"],
  idb: ["imports"],
  zod: ["domain", "normalise", "datasets", "imports", "permalink", "pages", "app"],
  "@fontsource-variable/archivo": ["app", "pages"],
  "@fontsource-variable/source-serif-4": ["app", "pages"],
  vite: ["app"],
};

/** Packages of which a folder may use only a part: folder -> names it may not import. */
const readers = /^(read|from|open|parse|stream)/;
const partOf = { hucre: { downloads: readers } };

/** @param {string} specifier */
function packageName(specifier) {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/**
 * Why `file` may not import `specifier`, or undefined when it may.
 * @param {string} file path below the project, with forward slashes, such as `src/charts/line-chart.tsx`
 * @param {string} specifier the text between the quotes
 * @param {readonly string[]} names what is imported by name; empty when unknown
 */
export function problemWithImport(file, specifier, names = []) {
  const [root, folder = ""] = file.split("/");
  if (root !== "src") return undefined;
  const allowed = allowedFolders[folder];
  if (allowed === undefined) return `src/${folder} is not a folder of the house; see scripts/lint-layers.mjs`;
  const bare = specifier.replace(/[?#].*$/, "");
  if (!/^[./]/.test(bare)) {
    const name = packageName(bare);
    const folders = allowedPackages[name];
    if (folders === undefined) return `${name} may not be imported from src`;
    if (!folders.includes(folder)) return `src/${folder} may not import ${name} (only ${folders.join(", ")})`;
    const forbidden = names.find((each) => partOf[name]?.[folder]?.test(each));
    return forbidden === undefined ? undefined : `src/${folder} may not import ${forbidden} of ${name}`;
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), bare));
  const [targetRoot, targetFolder = ""] = target.split("/");
  if (bare.startsWith("/") || targetRoot !== "src") return `src may not import ${target}`;
  if (targetFolder !== folder)
    return allowed.includes(targetFolder) ? undefined : `src/${folder} may not import src/${targetFolder}`;
  return folder === "pages" ? problemBetweenPages(file, target) : undefined;
}

/** The dialog "Delen" gathers in its tabs what these folders make; they import nothing of it. */
const gathered = { share: ["citation", "picture", "embed", "basket"] };

/** Pages compose; pages never import pages. What lies directly in src/pages is shared by all of them. */
function problemBetweenPages(file, target) {
  const [, , page, ...below] = file.split("/");
  const [, , targetPage, ...targetBelow] = target.split("/");
  if (targetBelow.length === 0 || below.length === 0 || page === targetPage) return undefined;
  if (gathered[page]?.includes(targetPage)) return undefined;
  return `src/pages/${page} may not import src/pages/${targetPage}: pages never import pages`;
}

/** Name as exported by the module: `read` in `import { read as r }` and in `export { read as r } from`. */
function importedName(specifier) {
  const node = specifier.imported ?? specifier.local;
  return specifier.type === "ImportSpecifier" || specifier.type === "ExportSpecifier" ? (node.name ?? node.value) : "*";
}

const rule = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    const isTest = /\.(test|test-d)\.tsx?$/.test(file);
    if (isTest) return {};
    const judge = (node, source, names) => {
      const value = source?.value;
      if (typeof value !== "string") {
        if (node.type === "ImportExpression" && file.startsWith("src/")) {
          context.report({ node, message: "import() needs a plain text, or the layers cannot be checked" });
        }
        return;
      }
      const problem = problemWithImport(file, value, names);
      if (problem !== undefined) context.report({ node, message: problem });
    };
    return {
      ImportDeclaration: (node) => judge(node, node.source, node.specifiers.map(importedName)),
      ExportNamedDeclaration: (node) => judge(node, node.source, node.specifiers.map(importedName)),
      ExportAllDeclaration: (node) => judge(node, node.source, []),
      ImportExpression: (node) => judge(node, node.source, []),
      TSImportType: (node) => judge(node, node.source ?? node.argument?.literal ?? node.argument, []),
    };
  },
};

export default { meta: { name: "layers" }, rules: { "keep-arrows": rule } };
