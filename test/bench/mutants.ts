import { parseAst } from "vitest/node";

/** A small change to a source text, and its place. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const swaps: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
};

const methods: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  ceil: "floor",
  floor: "ceil",
  round: "floor",
  some: "every",
  every: "some",
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "type") === "string";

const isTyping = ({ type }: Node) =>
  type.startsWith("TS") && !/^TS(As|Satisfies|NonNull)Expression$/.test(type);

/** Every mutant of a module: operators, bounds, numbers, literals, conditions and omitted parts. Types stay unchanged. */
export function mutantsOf(source: string): Mutant[] {
  const found: Mutant[] = [];
  const add = ({ start, end }: { start: number; end: number }, ...texts: string[]) => {
    for (const text of texts) if (source.slice(start, end) !== text) found.push({ start, end, text });
  };
  const textOf = ({ start, end }: Node) => source.slice(start, end);

  function operator(node: Node) {
    const { left, right } = node;
    if (!isNode(left) || !isNode(right)) return;
    const place = source.indexOf(String(node.operator), left.end);
    add({ start: place, end: place + String(node.operator).length }, ...(swaps[String(node.operator)] ?? []));
  }

  function literal(node: Node) {
    if (typeof node.value === "number") add(node, String(node.value + 1), String(node.value - 1));
    if (typeof node.value === "boolean") add(node, String(!node.value));
    if (typeof node.value === "string") add(node, '"mutant"');
  }

  /** Omits each property of an object that spreads another one, so that the old value remains. */
  function object({ properties }: Node) {
    const parts = (properties as readonly Node[]) ?? [];
    if (!parts.some(({ type }) => type === "SpreadElement")) return;
    for (const part of parts) {
      const comma = source.slice(part.end).match(/^\s*,/)?.[0].length ?? 0;
      add({ start: part.start, end: part.end + comma }, "");
    }
  }

  function call({ callee, arguments: given }: Node) {
    if (!isNode(callee) || callee.type !== "MemberExpression" || !isNode(callee.property)) return;
    const name = textOf(callee.property);
    const swapped = methods[name];
    if (swapped) add(callee.property, swapped);
    if (name === "filter" && isNode(callee.object) && Array.isArray(given))
      add({ start: callee.object.end, end: Math.max(...given.map(each => each.end)) + 1 }, "");
  }

  function condition(node: unknown) {
    if (isNode(node)) add(node, "true", "false");
  }

  function visit(node: Node) {
    if (/^(Binary|Logical|Assignment)Expression$/.test(node.type)) operator(node);
    if (node.type === "Literal") literal(node);
    if (node.type === "UnaryExpression" && node.operator !== "typeof" && isNode(node.argument))
      add(node, textOf(node.argument));
    if (node.type === "ConditionalExpression" || node.type === "IfStatement") condition(node.test);
    if (node.type === "ObjectExpression") object(node);
    if (node.type === "ArrayExpression" && (node.elements as unknown[]).length > 0) add(node, "[]");
    if (node.type === "CallExpression") call(node);
    if (node.type === "ExpressionStatement") add(node, ";");
  }

  function walk(value: unknown): void {
    if (Array.isArray(value)) {
      for (const each of value) walk(each);
      return;
    }
    if (!isNode(value) || value.type === "ImportDeclaration" || isTyping(value)) return;
    visit(value);
    for (const [field, child] of Object.entries(value)) {
      const isName = (field === "key" || field === "property") && value.computed === false;
      if (!isName && field !== "typeAnnotation" && field !== "typeParameters") walk(child);
    }
  }

  walk(parseAst(source, { lang: "ts" }).body);
  return found;
}
