/** The files of gl-matrix, typed as the namespaces that its index makes of them. */
declare module "gl-matrix/esm/vec3.js" {
  import { vec3 } from "gl-matrix";
  export const { scaleAndAdd, dot, distance, cross, normalize, transformQuat }: typeof vec3;
}
declare module "gl-matrix/esm/quat.js" {
  import { quat } from "gl-matrix";
  export const { multiply, setAxisAngle }: typeof quat;
}
