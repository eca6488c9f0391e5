/** What a list of articles may tell of each. */
export const columnNames = ['id', 'date', 'title', 'leaders', 'signed', 'place', 'agency', 'tags'] as const;

export type ColumnName = (typeof columnNames)[number];
