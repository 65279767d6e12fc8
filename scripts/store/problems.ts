import { problemsOf } from "./form.ts";
import { forms } from "./forms.ts";
import type { Product } from "./product.ts";

function permissionProblems({ permissions, required, optional }: Product): string[] {
  const reasons = Object.keys(permissions);
  const asked = [...required, ...optional];
  return [
    ...asked.filter(name => !reasons.includes(name)).map(name => `The permission ${name} has no reason.`),
    ...reasons.filter(name => !asked.includes(name)).map(name => `No manifest asks for ${name}.`),
  ];
}

/** Edge takes seven search terms with 21 words in total. */
function searchTermProblems({ searchTerms }: Product): string[] {
  const words = searchTerms.flatMap(term => term.split(" "));
  return searchTerms.length > 7 || words.length > 21
    ? [`${searchTerms.length} search terms with ${words.length} words: Edge takes 7 with 21 words.`]
    : [];
}

function dataProblems({ privacy, dataCollection }: Product): string[] {
  const collects = privacy.collects.length > 0;
  return dataCollection.required.includes("none") === collects
    ? ["The listing and the manifest's data_collection_permissions disagree."]
    : [];
}

/** Everything that a store would refuse, as sentences. */
export const listingProblems = (product: Product): string[] => [
  ...Object.entries(forms(product)).flatMap(([store, form]) =>
    problemsOf(form).map(problem => `${store}: ${problem}`),
  ),
  ...permissionProblems(product),
  ...searchTermProblems(product),
  ...dataProblems(product),
];
