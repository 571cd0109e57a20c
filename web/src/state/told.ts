/** The facts that the server has written into the page which was opened first. */

const facts = document.querySelector('#root > article');
const at = location.pathname;

/** Null on every other page, and where the server tells none. */
export function toldAt({ pathname }: URL): Element | null {
  return pathname === at ? facts : null;
}
