/** An address as it is typed. */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '');
