/** Firefox reports each time that the person leaves the browser and comes back. */
export const reportsFocus = true;
