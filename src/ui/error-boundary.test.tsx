import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";

let broken = true;

function Part() {
  if (broken) throw new Error("a fault of ours");
  return <p>heel</p>;
}

beforeEach(() => {
  broken = true;
  // React writes the caught error to the console; that is wanted here.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

function Page({ resetKey = "a" }: { readonly resetKey?: string }) {
  return (
    <>
      <p>de rest</p>
      <ErrorBoundary
        resetKey={resetKey}
        renderFallback={(retry) => (
          <button type="button" onClick={retry}>
            opnieuw
          </button>
        )}
      >
        <Part />
      </ErrorBoundary>
    </>
  );
}

describe("an error boundary", () => {
  it("leaves the rest of the page standing", () => {
    render(<Page />);
    expect(screen.getByText("de rest")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "opnieuw" })).toBeInTheDocument();
  });

  it("draws the part again when asked", async () => {
    render(<Page />);
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "opnieuw" }));
    expect(screen.getByText("heel")).toBeInTheDocument();
  });

  it("forgets the failure when something else is chosen", () => {
    const { rerender } = render(<Page />);
    broken = false;
    rerender(<Page resetKey="b" />);
    expect(screen.getByText("heel")).toBeInTheDocument();
  });
});
