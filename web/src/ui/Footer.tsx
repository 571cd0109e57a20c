/** Which release this is, what it was read from, and where the data is; on paper also the address. */

import type { ReactNode } from 'react';

import { FrameDocument } from '../api/__generated__/graphql.js';
import { latestOf, useAnswerAside } from '../api/client.js';
import { withParameters } from '../state/address.js';
import { useLocation } from '../state/location.js';
import { useReading } from '../state/reading.js';
import { useTexts } from '../texts/texts.js';

import { Link } from './Link.js';
import { pathOf } from './names.js';

export function Footer() {
  const answer = useAnswerAside(FrameDocument, useReading().reading);
  const data = latestOf(answer);
  return (
    <Foot isBusy={answer.state === 'loading'}>
      {data && <Release release={data.all.release} kept={data.all.releases.nodes} />}
    </Foot>
  );
}

interface FootProps {
  readonly isBusy: boolean;
  readonly children?: ReactNode;
}

/** What was told before stays while it is asked again, so that the page does not jump. */
function Foot({ isBusy, children }: FootProps) {
  const { shell } = useTexts();
  return (
    <footer className="footer" aria-busy={isBusy}>
      {children}
      <p>
        <a href={`/graphql${lookOf(useLocation())}`}>{shell.api}</a>{' '}
        <a href="/schema.graphql">schema.graphql</a>
      </p>
    </footer>
  );
}

interface ReleaseProps {
  /** Those that are kept, the newest first. */
  readonly kept: readonly KeptRelease[];
  readonly release: {
    readonly id: string;
    readonly createdAt: string;
    readonly sources: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly title: string }[];
    };
  };
}

interface KeptRelease {
  readonly id: string;
  readonly createdAt: string;
  readonly current: boolean;
}

function Release({ release: { id, createdAt, sources }, kept }: ReleaseProps) {
  const { shell, entity } = useTexts();
  const here = withParameters(useLocation(), { release: id });
  const key = id.replace(/^Release:/, '');
  return (
    <div>
      <p className="footer-address">Tsunagu 繋ぐ {here.href}</p>
      <p>
        {shell.release(key)} · {createdAt.slice(0, 10)}{' '}
        <a className="footer-download" href={`/releases/${key}.zip`} download>
          {shell.download}
        </a>
      </p>
      {kept.length > 1 && <KeptReleases kept={kept} shown={id} />}
      <ul aria-label={shell.sources}>
        {sources.nodes.map((source) => (
          <li key={source.id}>
            {shell.sources}{' '}
            <Link to={pathOf(source.id)} lang="ja">
              {source.title}
            </Link>
          </li>
        ))}
        {sources.nodes.length < sources.totalCount && (
          <li>{entity.more(sources.totalCount - sources.nodes.length)}</li>
        )}
      </ul>
    </div>
  );
}

/** The same page in each release that is kept. */
function KeptReleases({ kept, shown }: { readonly kept: readonly KeptRelease[]; readonly shown: string }) {
  const { shell } = useTexts();
  const here = useLocation();
  return (
    <details className="footer-releases">
      <summary>{shell.kept(kept.length)}</summary>
      <ul>
        {kept.map(({ id, createdAt, current }) => (
          <li key={id}>
            <a
              href={withParameters(here, { release: current ? null : id }).href}
              aria-current={id === shown ? 'true' : undefined}
            >
              {id.replace(/^Release:/, '')} · {createdAt.slice(0, 10)}
            </a>
            {current && ` ${shell.isCurrent}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Colours and language, as the address names them. */
function lookOf({ searchParams }: URL): string {
  const look = [...searchParams].filter(([name]) => name === 'theme' || name === 'lang');
  return look.length === 0 ? '' : `?${new URLSearchParams(look).toString()}`;
}
