import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The imports between the nodes that `nodeOf` makes of the sources' paths. */
function graph(nodeOf: (path: string) => string): Graph {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const from = nodeOf(path);
    const targets = edges.get(from) ?? new Set();
    edges.set(from, targets);
    for (const name of imports) if (name.includes("/") && nodeOf(name) !== from) targets.add(nodeOf(name));
  }
  return edges;
}

/** The nodes that can be reached from themselves. */
const circular = (edges: Graph): string[] =>
  [...edges.keys()].filter(start => {
    const reached = new Set<string>();
    const visit = (node: string) => {
      for (const next of edges.get(node) ?? []) {
        if (reached.has(next)) continue;
        reached.add(next);
        visit(next);
      }
    };
    visit(start);
    return reached.has(start);
  });

describe("imports make no circle", () => {
  it("between files", () => expect(circular(graph(path => path))).toEqual([]));

  it("between the folders of the core", () => {
    const folders = circular(graph(dirname)).filter(folder => folder.startsWith("src/core"));
    expect(folders).toEqual([]);
  });

  it("that this test would miss", () => {
    const edges = (...pairs: [string, string[]][]) => new Map(pairs.map(([from, to]) => [from, new Set(to)]));
    expect(circular(edges(["a", ["b"]], ["b", ["c"]], ["c", ["a"]], ["d", ["a"]]))).toEqual(["a", "b", "c"]);
    expect(circular(edges(["a", ["b", "c"]], ["b", ["c"]], ["c", []]))).toEqual([]);
  });
});
