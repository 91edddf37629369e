import "./embed.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EmbedPage } from "../pages/embed/embed-page.tsx";
import { readEmbedOptions } from "../permalink/embed-link.ts";
import { applyTheme } from "../ui/theme.ts";
import { newQueries } from "./queries.ts";

// The page around it has its own light, which is not that of the device: an embed is lit as it is asked to, light by itself.
const { theme } = readEmbedOptions(location.search).options;
applyTheme(theme === "donker" ? "dark" : "light");
document.documentElement.dataset["ground"] = theme === "transparant" ? "none" : "paper";

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={newQueries()}>
      <EmbedPage query={location.search} />
    </QueryClientProvider>
  </StrictMode>,
);
