/** The tabs of the query sheet, in their order. */

export const queryTabs = ['query', 'data', 'cite'] as const;

export type QueryTab = (typeof queryTabs)[number];
