/** The ids of messages that stand in the language in which everything is written first, for want of a translation. */
export const inSource = new Set<string>();
