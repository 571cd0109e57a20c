/** The lists that there are, by the last word of their addresses. */

export const listNames = ['programs', 'organizations', 'statements'] as const;

export type ListName = (typeof listNames)[number];
