/** An address of every view, for what holds of all of them. */

export const addresses = ['/', '/search?q=DX'];
