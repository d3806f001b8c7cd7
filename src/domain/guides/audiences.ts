/** For whom guides are written, in the order of lists; apart from the schema, since pages use it too. */
export const audiences = ['newcomer', 'staff', 'employer'] as const;
