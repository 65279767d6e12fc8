import type { Field } from "./form.ts";
import type { Product } from "./product.ts";

/** The kinds of data that the Chrome Web Store asks about, in its words. */
const dataTypes = [
  "Personally identifiable information",
  "Health information",
  "Financial and payment information",
  "Authentication information",
  "Personal communications",
  "Location",
  "Web history",
  "User activity",
  "Website content",
];

const certifications = [
  "I do not sell or transfer user data to third parties, outside of the approved use cases.",
  "I do not use or transfer user data for purposes that are unrelated to my item's single purpose.",
  "I do not use or transfer user data to determine creditworthiness or for lending purposes.",
];

/** The reason for a permission, an empty text if the listing has none. */
const reasonFor = ({ permissions }: Product, permission: string): string =>
  new Map(Object.entries(permissions)).get(permission) ?? "";

const captions = ({ pictures }: Product): string =>
  pictures.map(({ name, caption, alt }) => `${name}.png: ${caption}. ${alt}`).join("\n");

const ticks = (names: readonly string[], ticked: readonly string[]): string =>
  names.map(name => `[${ticked.includes(name) ? "x" : " "}] ${name}`).join("\n");

/**
 * The listing and the privacy tab of the Chrome Web Store. Limits: https://developer.chrome.com/docs/webstore/images, the
 * manifest's documentation, and the counters of the dashboard.
 */
const chromeForm = (product: Product): Field[] => [
  { title: "Name (from the package)", text: product.name, most: 75 },
  { title: "Summary (from the package)", text: product.summary, most: 132 },
  { title: "Description", text: product.description, most: 16_000 },
  { title: "Category", text: product.categories.chrome },
  { title: "Language", text: "English" },
  { title: "Screenshots", text: captions(product) },
  { title: "Single purpose", text: product.privacy.singlePurpose, most: 1000 },
  ...product.required.map(name => ({
    title: `Justification for ${name}`,
    text: reasonFor(product, name),
    most: 1000,
  })),
  {
    title: "Justification for host permissions",
    text: product.optional.map(name => reasonFor(product, name)).join("\n"),
    most: 1000,
  },
  { title: "Remote code", text: product.privacy.remoteCode },
  { title: "What user data do you plan to collect?", text: ticks(dataTypes, product.privacy.collects) },
  { title: "I certify that", text: ticks(certifications, certifications) },
  { title: "Privacy policy", text: "The public address of PRIVACY.md." },
];

/**
 * The listing of addons.mozilla.org. Limits: https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/
 * and MDN, "manifest.json/name".
 */
const firefoxForm = (product: Product): Field[] => [
  { title: "Name", text: product.name, most: 50 },
  { title: "Summary", text: product.summary, most: 250 },
  { title: "Description", text: product.description },
  { title: "Category", text: product.categories.firefox },
  { title: "Screenshots (1280 × 800)", text: captions(product) },
  { title: "License", text: "MIT License" },
  {
    title: "Data collection (from the package)",
    text: `required: ${product.dataCollection.required.join(", ")}`,
  },
  { title: "Privacy policy", text: product.privacy.explanation },
  { title: "Source code", text: `limber-${product.version}-source.zip` },
  {
    title: "Notes to reviewer",
    text: [
      product.reviewers,
      "",
      ...product.required.map(name => `Permission ${name}: ${reasonFor(product, name)}`),
    ].join("\n"),
  },
];

/** The listing of Microsoft Edge Add-ons. Limits: Microsoft's article "Publish a Microsoft Edge extension". */
const edgeForm = (product: Product): Field[] => [
  { title: "Display name (from the package)", text: product.name, most: 45 },
  { title: "Short description (from the package)", text: product.summary, most: 132 },
  { title: "Description", text: product.description, least: 250, most: 10_000 },
  { title: "Category", text: product.categories.edge },
  { title: "Screenshots", text: captions(product) },
  ...product.searchTerms.map((text, i) => ({ title: `Search term ${i + 1}`, text, most: 30 })),
  { title: "Does it access, collect or transmit personal information?", text: "No" },
  { title: "Mature content", text: "No" },
  {
    title: "Notes for certification",
    text: [
      product.reviewers,
      "",
      ...[...product.required, ...product.optional].map(
        name => `Permission ${name}: ${reasonFor(product, name)}`,
      ),
    ].join("\n"),
    most: 2000,
  },
];

/** The forms of all stores, by the name of their file. */
export const forms = (product: Product): Readonly<Record<"chrome" | "firefox" | "edge", Field[]>> => ({
  chrome: chromeForm(product),
  firefox: firefoxForm(product),
  edge: edgeForm(product),
});
