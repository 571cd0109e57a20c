/** All programs, organizations or statements, one table each. */

import type { ComponentType } from 'react';

import { type ListName, listNames } from '../../../../src/api/pages/address.js';
import { useTexts } from '../../texts/texts.js';
import { Link } from '../../ui/Link.js';
import type { ViewProps } from '../view-props.js';

import { Organizations } from './Organizations.js';
import { Programs } from './Programs.js';
import { Statements } from './Statements.js';

import '../../styles/entity.css';
import './lists.css';

const lists: Readonly<Record<ListName, ComponentType>> = {
  programs: Programs,
  organizations: Organizations,
  statements: Statements,
};

export function Lists({ params: { list } }: ViewProps) {
  const { lists: texts } = useTexts();
  const shown = listNames.find((name) => name === list) ?? 'programs';
  const Shown = lists[shown];
  return (
    <section className="page lists">
      <nav className="lists-names" aria-label={texts.label}>
        {listNames.map((name) => (
          <Link key={name} to={`/list/${name}`} aria-current={name === shown ? 'page' : undefined}>
            {texts[name].name}
          </Link>
        ))}
      </nav>
      <Shown key={shown} />
    </section>
  );
}
