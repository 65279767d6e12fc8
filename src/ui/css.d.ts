/** Imports of style sheets have no value; the build bundles them into one file per page. */
declare module "*.css";
