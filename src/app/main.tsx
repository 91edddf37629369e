import "./trusted-types.ts";
import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyTheme, readTheme } from "../ui/theme.ts";
import { App } from "./app.tsx";
import { newQueries } from "./queries.ts";

applyTheme(readTheme());

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={newQueries()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
