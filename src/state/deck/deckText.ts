/** Characters of `deck=`: with the rest of the link it stays within what a link's reader takes, 8,000. */
export const MAX_DECK_IN_LINK = 6000;
/** What a link's `deck=` may be made of: base64url without padding. */
export const DECK_TEXT = /^[\w-]+$/;
