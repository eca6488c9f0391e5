/** No line of a text for reading is longer than this; more is hard to read. */
export const measure = 80;
