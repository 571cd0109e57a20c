/** Who we are, in both languages, and where the contract is. */

/** Stands above GraphiQL. */
export function Header() {
  return (
    <header className="masthead">
      <h1>
        Tsunagu <span className="kana">つなぐ</span>
      </h1>
      <p>
        <span lang="ja">自治体の産業計画を、根拠の一文まで。</span>{' '}
        <span lang="en">Municipal industry plans, traced to the sentence behind each claim.</span>
      </p>
      <nav aria-label="契約 Contract">
        <a href="/schema.graphql">schema.graphql</a>
      </nav>
    </header>
  );
}
