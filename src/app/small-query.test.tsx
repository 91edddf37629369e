import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { useQueries, useQuery } from "./small-query.ts";

interface ThingProps {
  readonly name: string;
  readonly queryFn: () => Promise<string>;
  readonly enabled?: boolean;
}

function Thing({ name, queryFn, enabled = true }: ThingProps) {
  const { data, isPending, isError, refetch } = useQuery({ queryKey: [name], queryFn, enabled });
  return (
    <button type="button" onClick={() => void refetch()}>
      {isError ? "failed" : isPending ? "pending" : data}
    </button>
  );
}

describe("the stand-in for the query library in an embed", () => {
  it("loads once for all who ask for the same", async () => {
    const queryFn = vi.fn<() => Promise<string>>(async () => Promise.resolve("there"));
    render(
      <>
        <Thing name="once" queryFn={queryFn} />
        <Thing name="once" queryFn={queryFn} />
      </>,
    );
    await waitFor(() => {
      expect(screen.getAllByText("there")).toHaveLength(2);
    });
    expect(queryFn).toHaveBeenCalledTimes(1);
  });

  it("loads nothing that is not wanted yet", async () => {
    const queryFn = vi.fn<() => Promise<string>>(async () => Promise.resolve("there"));
    const { rerender } = render(<Thing name="later" queryFn={queryFn} enabled={false} />);
    expect(screen.getByText("pending")).toBeInTheDocument();
    expect(queryFn).not.toHaveBeenCalled();
    rerender(<Thing name="later" queryFn={queryFn} />);
    expect(await screen.findByText("there")).toBeInTheDocument();
  });

  it("asks twice before it fails, and again when the reader wants it", async () => {
    const queryFn = vi.fn<() => Promise<string>>(async () => Promise.reject<string>(new Error("away")));
    render(<Thing name="failing" queryFn={queryFn} />);
    await userEvent.click(await screen.findByText("failed"));
    await waitFor(() => {
      expect(queryFn).toHaveBeenCalledTimes(4);
    });
  });

  it("puts several together", async () => {
    function Sum() {
      const queries = [1, 2].map((part) => ({ queryKey: ["part", part], queryFn: async () => Promise.resolve(part) }));
      return <p>{useQueries({ queries, combine: (all) => all.reduce((sum, { data = 0 }) => sum + data, 0) })}</p>;
    }
    render(<Sum />);
    expect(await screen.findByText("3")).toBeInTheDocument();
  });
});
