/**
 * Neutral anchors of the page of urgent help, by what they are for: the address must not tell
 * what somebody fled (rule: situation and violence never stand in an address).
 */
export const urgentAnchors = { roof: 'u1', violence: 'u2', expulsion: 'u3' } as const;

/** The page of urgent help: sensitive, since it speaks of violence and expulsion. */
export const urgentPage = 'urgent';
