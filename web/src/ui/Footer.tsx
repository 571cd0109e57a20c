/** Where the data is. */

import { useTexts } from '../texts/texts.js';

export function Footer() {
  const { shell } = useTexts();
  return (
    <footer className="footer">
      <a href="/graphql">{shell.api}</a>
      <a href="/schema.graphql">schema.graphql</a>
    </footer>
  );
}
